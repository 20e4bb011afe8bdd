"""Gesprekken: what agencies proposed and asked about work, what was agreed, and how to ask."""

import reflex as rx
from reflex.vars import ObjectVar

from components.parts import (
    actions,
    button,
    card,
    nothing_yet,
    remark,
    row,
    rows,
    section,
    title,
)
from pwa.texts import text
from state.device import device_export, device_handler, device_value
from state.talk import AppointmentLine, AskingLine, OfferLine, TalkLine, talk


def talk_screen() -> rx.Component:
    """Show what waits for the person first, then what was agreed, then how to ask."""
    return rx.fragment(
        title(text("talk-title"), back="/werk", back_words=text("work-screen")),
        rx.cond(talk.trouble != "", remark(talk.trouble)),
        rx.foreach(talk.open, _offer),
        rx.cond(
            talk.has_questions,
            section(text("talk-questions"), rows(rx.foreach(talk.questions, _line))),
        ),
        rx.cond(
            talk.has_appointments,
            section(text("talk-appointments"), rx.foreach(talk.appointments, _appointment)),
            rx.cond(talk.has_open, rx.fragment(), nothing_yet(text("talk-nothing"))),
        ),
        rx.cond(
            talk.has_asking,
            section(text("talk-ask"), rows(rx.foreach(talk.asking, _asking))),
            rx.cond(talk.trouble == "", remark(text("talk-no-asking"))),
        ),
        rx.cond(talk.has_asked, section(text("talk-asked"), rows(rx.foreach(talk.asked, _line)))),
        rx.cond(
            talk.has_before, section(text("talk-before"), rows(rx.foreach(talk.before, _line)))
        ),
        device_value(
            "useOpened",
            "opened",
            str,
            device_export("actions/share", "lookForNews"),
            rx.Var('""'),
        ),
    )


def _answer(oin: rx.Var[str], offer: rx.Var[str], word: str) -> rx.Var:
    return device_handler("actions/talk", "answerOffer", oin, offer, word)


def _offer(offer: ObjectVar[OfferLine]) -> rx.Component:
    return card(
        rx.el.h2(offer.title),
        rx.el.p(offer.agency, class_name="soft"),
        rx.el.p(offer.text, class_name="letter"),
        actions(
            button(text("talk-yes"), _answer(offer.oin, offer.id, "yes"), kind="primary"),
            button(text("talk-no"), _answer(offer.oin, offer.id, "no")),
        ),
        key=offer.id,
    )


def _appointment(line: ObjectVar[AppointmentLine]) -> rx.Component:
    save = device_handler("actions/talk", "saveMeeting", line.id)
    return card(
        rx.el.h3(line.title),
        rx.el.p(line.about),
        rx.el.p(line.state, class_name="soft"),
        actions(
            button(text("talk-calendar"), save, picture="calendar"),
            rx.cond(
                line.offer != "",
                button(text("talk-cannot"), _answer(line.oin, line.offer, "no"), kind="tertiary"),
            ),
        ),
        key=line.id,
    )


def _line(line: ObjectVar[TalkLine]) -> rx.Component:
    return row(
        line.title,
        about=line.about,
        below=rx.cond(line.state != "", rx.el.span(line.state, class_name="status")),
        href=line.href,
        key=line.id,
    )


def _asking(line: ObjectVar[AskingLine]) -> rx.Component:
    return row(line.title, about=line.about, href=line.href, key=line.id)
