"""Who asked for a human about a case: since when and how, and the button that says it was done."""

from typing import Any

import reflex as rx
from reflex.vars import ObjectVar

from components.icon import icon
from pwa.desk_pages.parts import button, say
from state.desk.counter import Desk

__all__ = ["wishes"]


def wishes() -> rx.Component:
    """Show each request, and let the clerk note that they spoke."""
    return rx.fragment(
        rx.foreach(Desk.wishes, _wish),
        rx.cond(
            Desk.case.wants_person,
            rx.el.div(
                button(say("do-spoken"), Desk.note_spoken),
                class_name="desk-buttons",
            ),
        ),
    )


def _wish(wish: ObjectVar[Any]) -> rx.Component:
    return rx.el.div(
        rx.cond(wish.spoken != "", icon("check"), icon("people")),
        rx.el.div(
            rx.el.p(wish.words, " ", wish.how),
            rx.cond(
                wish.phone != "",
                rx.el.p(say("wish-phone"), " ", rx.el.bdi(wish.phone, class_name="row-name")),
            ),
            rx.cond(
                wish.when != "",
                rx.el.p(say("wish-when"), " ", rx.el.bdi(wish.when), class_name="desk-text"),
            ),
            rx.cond(
                wish.subject != "",
                rx.el.p(say("wish-subject"), " ", rx.el.bdi(wish.subject), class_name="desk-text"),
            ),
            rx.cond(wish.spoken != "", rx.el.p(wish.spoken)),
        ),
        class_name="remark remark--info",
    )
