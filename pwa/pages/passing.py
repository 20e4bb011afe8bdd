"""Doorsturen: an agency said that it belongs to another one; the person says yes or no."""

import reflex as rx
from reflex.vars import ObjectVar

from components.icon import icon
from components.parts import (
    actions,
    button,
    card,
    link_button,
    nothing_yet,
    remark,
    section,
    title,
)
from pwa.fields import form
from pwa.pages.way import way
from pwa.texts import text
from state.device import device_handler
from state.forms import DeviceForm
from state.passing import passing
from state.share import Pair, ReviewedFact, ReviewedPaper

passing_form = DeviceForm("passing")


def passing_section() -> rx.Component:
    """Ask whether it may go on, and show who had it one after the other."""
    return rx.fragment(
        rx.cond(
            passing.is_asked,
            card(
                rx.el.p(passing.lead),
                rx.el.p(passing.reason, class_name="letter", dir="auto"),
                actions(link_button(text("pass-look"), passing.href, kind="primary")),
            ),
        ),
        rx.cond(
            passing.has_chain,
            section(
                text("pass-chain"),
                way(passing.steps),
            ),
        ),
    )


def passing_screen() -> rx.Component:
    """Show exactly what would go to the other agency, before the person says yes or no."""
    return rx.fragment(
        title(text("pass-title"), back=passing.back, back_words=text("share-one")),
        rx.cond(passing.is_asked, _asked(), nothing_yet(text("pass-nothing"))),
    )


def _asked() -> rx.Component:
    no = button(text("pass-no"), device_handler("forms/passing", "refusePassing", passing.id))
    return rx.fragment(
        rx.el.p(passing.lead, class_name="lead"),
        section(text("pass-reason"), rx.el.p(passing.reason, class_name="letter", dir="auto")),
        rx.cond(passing.trouble != "", remark(passing.trouble, kind="warning")),
        rx.cond(
            passing.is_ready,
            rx.fragment(
                section(
                    text("share-facts"),
                    rx.el.dl(rx.foreach(passing.facts, _fact), class_name="facts"),
                ),
                rx.cond(
                    passing.has_papers,
                    section(
                        text("share-papers"),
                        rx.el.ul(rx.foreach(passing.papers, _paper), class_name="sent-papers"),
                    ),
                ),
                rx.cond(passing.lost != "", remark(passing.lost, kind="warning")),
                section(
                    text("share-conditions"),
                    rx.el.dl(rx.foreach(passing.conditions, _pair), class_name="conditions"),
                ),
                rx.el.blockquote(passing.consent, class_name="consent"),
                form(passing_form, save=text("pass-yes")),
            ),
        ),
        actions(no),
    )


def _fact(fact: ObjectVar[ReviewedFact]) -> rx.Component:
    return rx.el.div(rx.el.dt(fact.label), rx.el.dd(fact.value), class_name="fact", key=fact.name)


def _paper(paper: ObjectVar[ReviewedPaper]) -> rx.Component:
    return rx.el.li(
        icon("file"),
        rx.el.span(paper.title, " ", rx.el.span(paper.about, class_name="soft")),
        key=paper.id,
    )


def _pair(pair: ObjectVar[Pair]) -> rx.Component:
    return rx.fragment(rx.el.dt(pair.name), rx.el.dd(pair.value), key=pair.name)
