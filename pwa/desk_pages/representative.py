"""Who acts beside the sender: the words at the top of the case, and what a clerk does about it."""

from typing import Any

import reflex as rx
from reflex.vars import ObjectVar

from components.icon import icon
from pwa.desk_pages.parts import act, button, choice, field, say, send_form
from state.desk.counter import Desk

__all__ = ["ground_acts", "representative"]


def representative() -> rx.Component:
    """Say for whom, by whom and on what ground it was sent, and how far that was checked."""
    return rx.cond(
        Desk.acting.line != "",
        rx.el.div(
            rx.cond(Desk.acting.is_settled, icon("info"), icon("warning")),
            rx.el.div(
                rx.el.p(rx.el.bdi(Desk.acting.line), class_name="row-name"),
                rx.foreach(Desk.acting.ground, lambda line: rx.el.p(rx.el.bdi(line))),
                rx.el.p(Desk.acting.standing),
                rx.el.p(say("acting-believe"), class_name="soft"),
                rx.el.p(say("acting-post"), class_name="soft"),
            ),
            class_name=rx.cond(
                Desk.acting.is_settled, "remark remark--info", "remark remark--warning"
            ),
        ),
    )


def ground_acts() -> list[rx.Component]:
    """Let a clerk note that the ground was checked, refuse the representative, or end a check."""
    return [
        rx.cond(
            Desk.can_judge_ground,
            rx.fragment(
                act(
                    say("do-ground"),
                    rx.el.p(say("do-ground-hint"), class_name="hint"),
                    send_form(
                        Desk.check_ground,
                        say("do-ground-send"),
                        choice(
                            "how",
                            say("do-ground-how"),
                            rx.foreach(Desk.acting.ways, _way),
                            form="ground",
                        ),
                        field(
                            "until",
                            say("do-ground-until"),
                            kind="date",
                            hint=say("do-ground-until-hint"),
                            form="ground",
                        ),
                    ),
                ),
                act(
                    say("do-ground-refuse"),
                    rx.el.p(say("do-ground-refuse-hint"), class_name="hint"),
                    send_form(
                        Desk.refuse_ground,
                        say("do-ground-refuse-send"),
                        field("text", say("do-ground-refuse-why"), rows=4, form="ground-refuse"),
                    ),
                ),
            ),
        ),
        rx.cond(
            Desk.acting.can_end,
            act(
                say("do-ground-end"),
                rx.el.p(say("do-ground-end-hint"), class_name="hint"),
                button(say("do-ground-end"), Desk.end_ground),
            ),
        ),
    ]


def _way(way: ObjectVar[Any]) -> rx.Component:
    return rx.el.option(way.words, value=way.way)
