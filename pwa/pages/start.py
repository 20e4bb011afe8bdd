"""The first screen: who runs this, what it never asks, where to get help, and the ways in."""

import reflex as rx

from pwa.texts import text
from state.device import device_handler
from state.shell import shell


def start() -> rx.Component:
    """Say what Plein is and offer to begin, to open or to look at an example."""
    return rx.el.div(
        _languages(),
        rx.el.h1(text("start-title"), tab_index=-1),
        rx.el.p(text("start-lead"), class_name="lead"),
        rx.el.div(
            rx.el.button(
                text("see-example"),
                type="button",
                on_click=device_handler("actions/example", "openExample"),
                class_name="ams-button ams-button--secondary",
            ),
            class_name="actions",
        ),
        rx.el.h2(text("start-never-title")),
        rx.el.p(text("start-never")),
        rx.el.h2(text("start-who-title")),
        rx.el.p(text("start-who")),
        rx.el.h2(text("start-help-title")),
        rx.el.p(text("start-help")),
    )


def _languages() -> rx.Component:
    """Offer each language in its own words."""
    return rx.el.div(
        *(
            rx.el.button(
                name,
                type="button",
                lang=code,
                on_click=device_handler("actions/settings", "chooseLanguage", code),
                custom_attrs={"aria-pressed": rx.cond(shell.language == code, "true", "false")},
                class_name="choice",
            )
            for code, name in (("nl", "Nederlands"), ("en", "English"))
        ),
        class_name="languages",
    )
