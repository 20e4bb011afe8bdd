"""The button by which a person asks for a human: under every step of a service, and at a matter."""

import reflex as rx

from components.parts import actions, link_button, section
from pwa.texts import text
from state.speaking import speaking


def speaking_button() -> rx.Component:
    """Offer to speak to somebody in the place of filling in a form."""
    return rx.fragment(rx.cond(speaking.href != "", actions(_button())), _call())


def speaking_section() -> rx.Component:
    """Offer to speak to somebody about a matter, and say how it stands."""
    return rx.cond(
        (speaking.href != "") | (speaking.state != ""),
        section(
            text("speak-title"),
            rx.el.p(
                rx.cond(speaking.state != "", speaking.state, text("speak-about")), role="status"
            ),
            actions(
                rx.cond(speaking.href != "", _button()),
                rx.cond(
                    speaking.href_request != "",
                    link_button(text("speak-to-request"), speaking.href_request, kind="tertiary"),
                ),
            ),
            _call(),
        ),
    )


def _button() -> rx.Component:
    return link_button(text("speak-button"), speaking.href, picture="people")


def _call() -> rx.Component:
    return rx.cond(
        speaking.phone != "",
        rx.el.p(
            text("speak-call"),
            " ",
            rx.el.a(speaking.phone, href=speaking.href_phone),
            ". ",
            speaking.now,
            class_name="soft",
        ),
    )
