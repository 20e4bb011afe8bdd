"""Gesprekken: what agencies proposed about work, what was agreed, and the ways to ask."""

import reflex as rx
from reflex.vars import ObjectVar

from components.parts import (
    actions,
    button,
    card,
    nothing_yet,
    remark,
    round_button,
    row,
    rows,
    section,
    title,
)
from pwa.texts import text
from state.device import device_handler
from state.talk import AppointmentLine, AskingLine, OfferLine, talk


def talk_screen() -> rx.Component:
    """Show what waits for a yes or no first, then what was agreed, then how to ask."""
    return rx.fragment(
        title(text("talk-title"), back="/werk", back_words=text("work-screen")),
        rx.cond(talk.trouble != "", remark(talk.trouble)),
        rx.foreach(talk.open, _offer),
        rx.cond(
            talk.has_appointments,
            section(text("talk-appointments"), rows(rx.foreach(talk.appointments, _appointment))),
            rx.cond(talk.has_open, rx.fragment(), nothing_yet(text("talk-nothing"))),
        ),
        rx.cond(talk.has_asking, section(text("talk-ask"), rows(rx.foreach(talk.asking, _asking)))),
        rx.cond(
            talk.has_answered,
            section(text("talk-answered"), rows(rx.foreach(talk.answered, _answered))),
        ),
    )


def _offer(offer: ObjectVar[OfferLine]) -> rx.Component:
    def answer(word: str) -> rx.Var:
        return device_handler("actions/talk", "answerOffer", offer.oin, offer.id, word)

    return card(
        rx.el.h2(offer.title),
        rx.el.p(offer.agency, class_name="soft"),
        rx.el.p(offer.text, class_name="letter"),
        actions(
            button(text("talk-yes"), answer("yes"), kind="primary"),
            button(text("talk-no"), answer("no")),
        ),
        key=offer.id,
    )


def _answered(offer: ObjectVar[OfferLine]) -> rx.Component:
    return row(offer.title, about=offer.said, href=offer.href, key=offer.id)


def _appointment(line: ObjectVar[AppointmentLine]) -> rx.Component:
    save = device_handler("actions/talk", "saveMeeting", line.id)
    return row(
        line.title,
        about=line.about,
        below_end=line.state,
        key=line.id,
        after=rx.cond(line.is_on, round_button(text("talk-calendar"), save, "calendar")),
    )


def _asking(line: ObjectVar[AskingLine]) -> rx.Component:
    return row(line.title, about=line.agency, href=line.href, key=line.id)
