"""What is not for this agency: the act to say so, and where a case came from."""

from typing import Any

import reflex as rx
from reflex.vars import ObjectVar

from components.icon import icon
from pwa.desk_pages.parts import act, choice, field, say, send_form
from state.desk.counter import Desk

__all__ = ["passed_on", "refer_act"]


def passed_on() -> rx.Component:
    """Say by whom it was passed on and which day counts, or that this is not proven."""
    return rx.cond(
        Desk.passed != "",
        rx.el.div(
            rx.cond(Desk.is_passed_doubtful, icon("warning"), icon("info")),
            rx.el.div(
                rx.el.p(Desk.passed),
                rx.cond(
                    Desk.passed_again != "",
                    rx.el.p(
                        rx.el.a(say("passed-again"), href=f"/inzending?id={Desk.passed_again}")
                    ),
                ),
            ),
            class_name=rx.cond(Desk.is_passed_doubtful, "remark remark--warning", "remark"),
        ),
    )


def refer_act() -> rx.Component:
    """Let a clerk say to which agency it belongs; the person decides whether it goes there."""
    return rx.cond(
        Desk.offers.is_open & (Desk.places.length() > 0),
        act(
            say("do-refer"),
            rx.el.p(say("do-refer-hint"), class_name="hint"),
            send_form(
                Desk.refer,
                say("do-refer-send"),
                choice(
                    "to",
                    say("do-refer-to"),
                    rx.el.option(say("do-refer-choose"), value=""),
                    rx.foreach(Desk.places, _place),
                    form="refer",
                ),
                field("text", say("do-refer-reason"), rows=4, form="refer"),
            ),
        ),
    )


def _place(place: ObjectVar[Any]) -> rx.Component:
    return rx.el.option(place.name, value=place.oin)
