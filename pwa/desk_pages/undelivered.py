"""The notice of what did not reach a case system, below the list of submissions."""

from typing import Any

import reflex as rx
from reflex.vars import ObjectVar

from pwa.desk_pages.parts import say
from state.desk.counter import Desk


def undelivered() -> rx.Component:
    """Draw the notice; nothing when all was delivered."""
    return rx.cond(
        Desk.undelivered.length() > 0,
        rx.el.section(
            rx.el.h2(say("undelivered-title")),
            rx.el.p(say("undelivered-about")),
            rx.el.ul(rx.foreach(Desk.undelivered, _line), class_name="rows"),
            class_name="section",
        ),
    )


def _line(line: ObjectVar[Any]) -> rx.Component:
    return rx.el.li(
        rx.el.a(
            rx.el.span(
                rx.el.span(line.reason, class_name="row-name"),
                rx.el.span(line.about, class_name="row-about"),
                class_name="row-main",
            ),
            href=f"/inzending?id={line.id}",
            class_name="row",
        ),
        key=f"{line.id} {line.about}",
    )
