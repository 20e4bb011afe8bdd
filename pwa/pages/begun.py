"""What was begun in small steps and not sent yet, for the screens that list it."""

import reflex as rx
from reflex.vars import ObjectVar

from components.parts import row, rows, section
from pwa.texts import text
from state.device import device_export, device_value
from state.steps import BegunLine, begun


def begun_section() -> rx.Component:
    """List what was begun, where there is anything."""
    return rx.fragment(
        rx.cond(
            begun.has_lines,
            section(text("steps-begun-title"), rows(rx.foreach(begun.lines, _line))),
        ),
        device_value(
            "useOpened",
            "settled",
            str,
            device_export("applied", "settle"),
            rx.Var('""'),
        ),
    )


def _line(line: ObjectVar[BegunLine]) -> rx.Component:
    return row(
        line.title,
        about=line.about,
        below=rx.el.span(line.said, class_name="status status--waits"),
        href=line.href,
        key=line.id,
    )
