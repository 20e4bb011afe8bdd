"""The bar with which a person steers reading aloud, and the offer to read in Dutch."""

import reflex as rx

from components.parts import button, round_button
from pwa.texts import text
from state.device import device_handler
from state.shell import shell


def reading_bar() -> rx.Component:
    """Show pause, slower and faster while the screen is read; offer Dutch where no voice fits."""
    return rx.cond(shell.is_reading, _bar(), rx.cond(shell.asks_dutch, _offer()))


def _bar() -> rx.Component:
    return rx.el.aside(
        rx.el.p(text("reading-tap"), class_name="reading-tap"),
        round_button(text("reading-slower"), _rate(-1), "slower"),
        rx.cond(
            shell.is_paused,
            round_button(text("reading-on"), device_handler("speech", "goOnReading"), "play"),
            round_button(text("reading-pause"), device_handler("speech", "pauseReading"), "pause"),
        ),
        round_button(text("reading-faster"), _rate(1), "add"),
        round_button(text("aloud-stop"), device_handler("speech", "readAloud"), "stop"),
        aria_label=text("reading-bar"),
        class_name="reading",
    )


def _rate(step: int) -> rx.Var:
    return device_handler("speech", "changeRate", step)


def _offer() -> rx.Component:
    return rx.el.aside(
        rx.el.p(text("reading-in-dutch")),
        button(text("reading-in-dutch-yes"), device_handler("speech", "readInDutch")),
        button(text("reading-in-dutch-no"), device_handler("speech", "readAloud"), kind="tertiary"),
        aria_label=text("reading-bar"),
        class_name="reading reading--offer",
    )
