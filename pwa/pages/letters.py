"""Letters that are ready to be sent, and what one says on the telephone."""

import reflex as rx
from reflex.vars import ArrayVar, ObjectVar

from components.parts import (
    actions,
    button,
    card,
    link_button,
    more,
    nothing_yet,
    remark,
    section,
    title,
)
from pwa.fields import choice_field, form, text_area_field
from pwa.pages.printing import print_button
from pwa.texts import text
from state.device import device_export, device_handler, device_value
from state.forms import DeviceForm
from state.watch import LetterKind, LetterPlace, letter

addresses_form = DeviceForm("addresses")


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
        _sheet(),
        remark(text("letter-check")),
        rx.el.div(_ways(), _addresses(), class_name="section not-printed"),
    )


def _sheet() -> rx.Component:
    """Draw the letter as it is printed: in Dutch, from left to right in every language."""
    return rx.el.article(
        rx.el.div(letter.sender, class_name="letter-head"),
        rx.el.div(letter.whom, class_name="letter-to"),
        rx.el.p(letter.day, class_name="letter-day"),
        rx.el.h2(letter.subject),
        rx.foreach(letter.body, lambda part: rx.el.p(part)),
        rx.el.p(letter.fill_in),
        rx.el.p(letter.sign, class_name="letter-sign"),
        class_name=f"letter letter--{letter.side}",
        lang="nl",
        dir="ltr",
        id="letter",
    )


def _addresses() -> rx.Component:
    return more(
        text("addresses-title"),
        form(
            addresses_form,
            text_area_field(
                addresses_form, "from", text("addresses-from"), hint=text("addresses-from-hint")
            ),
            text_area_field(
                addresses_form, "to", text("addresses-to"), hint=text("addresses-to-hint")
            ),
            choice_field(addresses_form, "side", text("addresses-side"), letter.sides.to(ArrayVar)),
            save=text("save"),
        ),
        rx.el.p(text("letter-fold")),
        is_open=addresses_form.problem("from").bool() | addresses_form.problem("to").bool(),
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
                print_button(),
                button(
                    text("pdf-share"),
                    device_handler("actions/letters", "shareLetterPdf"),
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
        section(
            text("letter-phone"),
            card(rx.el.p(letter.call)),
            actions(link_button(text("card-link"), letter.href_card)),
        ),
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
