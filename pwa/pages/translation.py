"""What every language but Dutch needs: that nobody checked it, and the Dutch on request."""

import reflex as rx

from components.icon import icon
from components.parts import remark
from pwa.texts import text
from state.device import device_handler
from state.shell import shell


def translation_remark() -> rx.Component:
    """Say that no native speaker has checked this language, where none has."""
    return rx.cond(shell.is_unchecked, remark(text("translation-unchecked")))


def dutch_remark() -> rx.Component:
    """Say that the Dutch is only looked at, and which language the app goes back to."""
    return rx.cond(
        shell.is_dutch_shown,
        remark(text("settings-dutch-look", language=shell.own_name)),
    )


def dutch_button() -> rx.Component:
    """Show the screen in Dutch, to show it to somebody or to lay it beside a letter, and back."""
    return rx.cond(
        shell.has_dutch_beside,
        rx.el.button(
            icon("letters"),
            rx.el.span(
                rx.cond(shell.is_dutch_shown, shell.own_language, "nl"),
                class_name="dutch-code",
                custom_attrs={"aria-hidden": "true"},
            ),
            rx.el.span(
                rx.cond(shell.is_dutch_shown, shell.own_name, "Nederlands"),
                lang=rx.cond(shell.is_dutch_shown, shell.own_language, "nl"),
                class_name="ams-visually-hidden",
            ),
            type="button",
            on_click=device_handler("actions/settings", "turnDutch"),
            custom_attrs={"aria-pressed": rx.cond(shell.is_dutch_shown, "true", "false")},
            class_name="dutch-button",
        ),
    )
