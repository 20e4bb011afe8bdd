"""Sending something to an agency: the form of its service, and what the person agrees to."""

import reflex as rx
from reflex.vars import ObjectVar

from components.icon import icon
from components.parts import (
    link_button,
    more,
    nothing_yet,
    remark,
    section,
    title,
)
from pwa.fields import begun_remark, form
from pwa.pages.asking import Asking
from pwa.texts import text
from state.device import device_handler
from state.forms import DeviceForm
from state.share import Pair, ReviewedFact, ReviewedPaper, review, service

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
                    rx.foreach(service.questions, lambda one: asking.question(one)),
                    rx.foreach(service.papers, lambda one: asking.papers(one)),
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
