"""Letters that are ready to be sent, and what one says on the telephone."""

import reflex as rx
from reflex.vars import ObjectVar

from components.parts import (
    actions,
    button,
    card,
    nothing_yet,
    remark,
    section,
    title,
)
from pwa.texts import text
from state.device import device_export, device_handler, device_value
from state.watch import LetterKind, LetterPlace, letter


def letter_screen() -> rx.Component:
    """Show one letter with the ways to send it."""
    gone = rx.fragment(
        title(text("letter-title"), back="/taken/zaken", back_words=text("matters-title")),
        nothing_yet(text("gone")),
    )
    return rx.fragment(
        rx.cond(letter.is_known, _letter(), gone),
        device_value(
            "useOpened",
            "opened",
            str,
            device_export("actions/share", "lookForNews"),
            rx.Var('""'),
        ),
    )


def _letter() -> rx.Component:
    return rx.fragment(
        title(letter.title, back=letter.href_back, back_words=letter.back),
        rx.cond(
            letter.has_kinds,
            rx.el.nav(
                rx.foreach(letter.kinds, _kind),
                class_name="letter-kinds",
                aria_label=text("letter-title"),
            ),
        ),
        rx.el.article(letter.text, class_name="letter", lang="nl", id="letter"),
        remark(text("letter-check")),
        rx.el.div(_ways(), class_name="section not-printed"),
    )


def _ways() -> rx.Component:
    return rx.fragment(
        rx.cond(
            letter.has_places,
            section(text("letter-through"), actions(rx.foreach(letter.places, _place))),
        ),
        section(
            text("letter-else"),
            actions(
                button(text("letter-print"), device_handler("actions/letters", "printLetter")),
                button(
                    text("pdf-share"),
                    device_handler("actions/letters", "shareLetterPdf", letter.title, letter.text),
                ),
                button(
                    text("letter-share"),
                    device_handler("actions/letters", "shareLetter", letter.title, letter.text),
                ),
                rx.cond(
                    letter.mark != "",
                    button(
                        letter.mark,
                        device_handler(
                            "actions/letters", "markSent", letter.kind, letter.id, letter.agency
                        ),
                    ),
                ),
            ),
        ),
        section(text("letter-phone"), card(rx.el.p(letter.call))),
    )


def _kind(kind: ObjectVar[LetterKind]) -> rx.Component:
    return rx.el.a(
        kind.title,
        href=kind.href,
        custom_attrs={"aria-current": rx.cond(kind.is_chosen, "page", "false")},
        key=kind.id,
    )


def _place(place: ObjectVar[LetterPlace]) -> rx.Component:
    return rx.el.a(
        text("letter-send", agency=place.name),
        href=place.href,
        class_name="ams-button ams-button--primary",
        key=place.id,
    )
