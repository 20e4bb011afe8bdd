"""Sending something to an agency: the form of its service, and what the person agrees to."""

import reflex as rx
from reflex.vars import ArrayVar, ObjectVar

from components.icon import icon
from components.parts import (
    link_button,
    more,
    nothing_yet,
    remark,
    section,
    title,
)
from pwa.fields import begun_remark, choice_field, form, tick_field
from pwa.pages.asking import Asking
from pwa.pages.clarity import clarity_section
from pwa.pages.explaining import EXPLAINS, explains_words
from pwa.pages.speaking import speaking_button
from pwa.texts import text
from state.device import device_export, device_handler, device_value
from state.forms import DeviceForm
from state.share import Condition, Pair, ReviewedFact, ReviewedPaper, review, service
from state.square import square_link

service_form = DeviceForm("service")
asking = Asking(service_form)
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
                rx.el.p(service.summary, class_name=f"lead {EXPLAINS}"),
                rx.cond(service.about != "", rx.el.p(service.about, class_name=EXPLAINS)),
                more(
                    text("share-promises", agency=service.agency),
                    rx.el.ul(
                        rx.foreach(
                            service.certainties,
                            lambda one: rx.el.li(one, key=one, class_name=EXPLAINS),
                        ),
                        class_name="promises",
                    ),
                ),
                more(
                    text("share-gets", agency=service.agency),
                    rx.el.ul(
                        rx.foreach(
                            service.gets, lambda one: rx.el.li(one, key=one, class_name=EXPLAINS)
                        ),
                        class_name="promises",
                    ),
                ),
                begun_remark(service_form),
                form(
                    service_form,
                    rx.foreach(service.questions, lambda one: asking.question(one)),
                    rx.foreach(service.papers, lambda one: asking.papers(one)),
                    save=text("share-check"),
                ),
                speaking_button(),
                clarity_section(),
                rx.cond(
                    square_link.href != "", link_button(text("square-others"), square_link.href)
                ),
            ),
            remark(service.trouble, kind="warning"),
        ),
        explains_words(),
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
                rx.cond(review.about != "", rx.el.p(review.about, class_name=EXPLAINS)),
                rx.cond(
                    review.has_acting,
                    section(
                        text("share-acting-by"),
                        rx.el.dl(rx.foreach(review.acting, _pair), class_name="facts"),
                    ),
                ),
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
                rx.cond(
                    review.dutch != "",
                    rx.fragment(
                        rx.el.p(text("share-in-dutch"), class_name="soft"),
                        more(
                            text("share-dutch"),
                            rx.el.p(review.dutch, class_name="letter", lang="nl", dir="ltr"),
                        ),
                    ),
                ),
                form(
                    review_form,
                    rx.cond(
                        review.has_actors,
                        choice_field(
                            review_form,
                            "acting",
                            text("share-acting"),
                            review.actors.to(ArrayVar),
                            hint=text("share-acting-hint"),
                        ),
                    ),
                    rx.cond(
                        review.decisions != "",
                        tick_field(
                            review_form,
                            "decisions",
                            review.decisions,
                            hint=text("share-decisions-hint"),
                        ),
                    ),
                    save=text("share-send"),
                ),
                speaking_button(),
                clarity_section(),
            ),
            nothing_yet(
                text("share-not-ready"),
                link_button(text("share-fill-in"), review.back, kind="primary"),
            ),
        ),
        device_value(
            "useOpened",
            "begun_review",
            str,
            device_export("forms/service", "beginReview"),
            rx.Var('""'),
        ),
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


def _pair(pair: ObjectVar[Pair]) -> rx.Component:
    return rx.el.div(
        rx.el.dt(pair.name), rx.el.dd(pair.value, dir="auto"), class_name="fact", key=pair.name
    )


def _paper(paper: ObjectVar[ReviewedPaper]) -> rx.Component:
    return rx.el.li(
        icon("file"),
        rx.el.span(paper.title, " ", rx.el.span(paper.about, class_name="soft")),
        key=paper.id,
    )


def _condition(condition: ObjectVar[Condition]) -> rx.Component:
    article = rx.cond(
        condition.href != "",
        rx.el.a(
            condition.article,
            href=condition.href,
            target="_blank",
            rel="noopener noreferrer",
            class_name="inline",
        ),
        condition.article,
    )
    return rx.fragment(
        rx.el.dt(condition.name),
        rx.el.dd(condition.value, rx.cond(condition.article != "", rx.el.div(article))),
        key=condition.name,
    )
