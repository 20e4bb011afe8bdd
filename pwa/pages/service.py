"""Sending something to an agency: the form of its service, and what the person agrees to."""

import reflex as rx
from reflex.vars import ObjectVar

from components.elements import control
from components.icon import icon
from components.parts import (
    actions,
    link_button,
    more,
    nothing_yet,
    remark,
    section,
    title,
)
from pwa.fields import (
    amount_field,
    begun_remark,
    choice_field,
    day_field,
    file_button,
    form,
    text_area_field,
    text_field,
)
from pwa.pages.papers import FILES
from pwa.texts import text
from state.device import device_handler
from state.forms import DeviceForm
from state.share import (
    Option,
    Pair,
    PaperChoice,
    PaperQuestion,
    Question,
    ReviewedFact,
    ReviewedPaper,
    review,
    service,
)

service_form = DeviceForm("service")
review_form = DeviceForm("review")


def service_screen() -> rx.Component:
    """Ask what the service asks."""
    return rx.fragment(
        rx.cond(
            service.is_known,
            title(service.title, back="/delen", back_words=text("tab-share")),
            title(text("share-service"), back="/delen", back_words=text("tab-share")),
        ),
        rx.cond(
            service.is_known,
            rx.fragment(
                rx.el.p(service.summary, class_name="lead"),
                rx.cond(service.about != "", rx.el.p(service.about)),
                more(
                    text("share-promises", agency=service.agency),
                    rx.el.ul(
                        rx.foreach(service.certainties, lambda one: rx.el.li(one, key=one)),
                        class_name="promises",
                    ),
                ),
                begun_remark(service_form),
                form(
                    service_form,
                    rx.foreach(service.questions, _question),
                    rx.foreach(service.papers, _papers),
                    save=text("share-check"),
                ),
            ),
            remark(service.trouble, kind="warning"),
        ),
    )


def review_screen() -> rx.Component:
    """Show exactly what goes to whom and why, before anything goes."""
    return rx.fragment(
        title(text("share-review"), back=review.back, back_words=text("share-change")),
        rx.cond(
            review.is_ready,
            rx.fragment(
                rx.el.p(
                    text("share-review-about", title=review.title, agency=review.agency),
                    class_name="lead",
                ),
                rx.cond(review.about != "", rx.el.p(review.about)),
                section(
                    text("share-facts"),
                    rx.el.dl(rx.foreach(review.facts, _fact), class_name="facts"),
                ),
                rx.cond(
                    review.has_papers,
                    section(
                        text("share-papers"),
                        rx.el.ul(rx.foreach(review.papers, _paper), class_name="sent-papers"),
                    ),
                ),
                section(
                    text("share-conditions"),
                    rx.el.dl(rx.foreach(review.conditions, _condition), class_name="conditions"),
                ),
                rx.el.blockquote(review.consent, class_name="consent"),
                form(review_form, save=text("share-send")),
            ),
            nothing_yet(
                text("share-not-ready"),
                link_button(text("share-fill-in"), review.back, kind="primary"),
            ),
        ),
    )


def _question(question: ObjectVar[Question]) -> rx.Component:
    name, label, hint = question.name, question.label, question.hint
    options = question.options.to(list[Option])
    income = device_handler("forms/service", "chooseIncome")
    return rx.el.div(
        rx.match(
            question.kind,
            ("amount", amount_field(service_form, name, label, hint=hint)),
            ("day", day_field(service_form, name, label, hint=hint)),
            ("choice", choice_field(service_form, name, label, options, hint=hint)),
            (
                "income",
                choice_field(service_form, name, label, options, hint=hint, on_change=income),
            ),
            (
                "number",
                text_field(service_form, name, label, hint=hint, input_mode="numeric", narrow=True),
            ),
            ("code", text_field(service_form, name, label, hint=hint)),
            text_area_field(service_form, name, label, hint=hint, rows=2),
        ),
        key=name,
    )


def _papers(papers: ObjectVar[PaperQuestion]) -> rx.Component:
    """Let papers of the wallet go along, or a new photo or file."""
    identity = f"service-{papers.name}"
    problem = service_form.problem(papers.name)
    add = device_handler("actions/share", "addPaper", papers.name)
    return rx.el.fieldset(
        rx.el.legend(papers.label, class_name="label", tab_index=-1, custom_attrs={"id": identity}),
        rx.el.p(papers.hint, class_name="hint"),
        rx.cond(
            problem.bool(),
            rx.el.p(icon("warning"), rx.el.span(problem), class_name="problem"),
        ),
        rx.foreach(papers.fitting, lambda paper: _choice(papers, paper)),
        rx.cond(
            papers.has_others,
            more(
                text("share-other-papers"),
                rx.foreach(papers.others, lambda paper: _choice(papers, paper)),
            ),
        ),
        rx.cond(papers.remark != "", remark(papers.remark, kind="warning")),
        actions(
            file_button(text("paper-photo"), add, picture="camera", accept="image/*", camera=True),
            file_button(text("paper-choose"), add, picture="file", accept=FILES),
        ),
        class_name="group",
        key=papers.name,
    )


def _choice(papers: ObjectVar[PaperQuestion], paper: ObjectVar[PaperChoice]) -> rx.Component:
    return rx.el.label(
        control(
            type="checkbox",
            checked=paper.is_chosen,
            on_change=device_handler("actions/share", "togglePaper", papers.name, paper.id),
            class_name="tick",
        ),
        rx.el.span(paper.title, " ", rx.el.span(paper.about, class_name="soft")),
        class_name="choice-line",
        key=paper.id,
    )


def _fact(fact: ObjectVar[ReviewedFact]) -> rx.Component:
    return rx.el.div(
        rx.el.dt(fact.label),
        rx.el.dd(
            fact.value,
            rx.cond(
                fact.may_go,
                rx.fragment(
                    " ",
                    rx.el.button(
                        text("share-leave-out"),
                        rx.el.span(fact.label, class_name="ams-visually-hidden"),
                        type="button",
                        on_click=device_handler("forms/service", "leaveOut", fact.name),
                        class_name="inline",
                    ),
                ),
            ),
        ),
        class_name="fact",
        key=fact.name,
    )


def _paper(paper: ObjectVar[ReviewedPaper]) -> rx.Component:
    return rx.el.li(
        icon("file"),
        rx.el.span(paper.title, " ", rx.el.span(paper.about, class_name="soft")),
        key=paper.id,
    )


def _condition(condition: ObjectVar[Pair]) -> rx.Component:
    return rx.fragment(rx.el.dt(condition.name), rx.el.dd(condition.value), key=condition.name)
