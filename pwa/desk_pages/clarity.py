"""What people said of how clear the steps of the services are."""

import reflex as rx
from reflex.vars import ObjectVar

from pwa.desk_pages.parts import frame, say
from state.desk.clarity import ClarityLine
from state.desk.counter import Desk


def clarity() -> rx.Component:
    """Draw a table: per step how many found it clear, how many did not, and their words."""
    return frame(
        rx.el.h1(say("clarity-title"), tab_index=-1),
        rx.el.p(say("clarity-intro"), class_name="lead"),
        rx.cond(
            Desk.clarity.length() > 0,
            rx.el.ul(rx.foreach(Desk.clarity, _line), class_name="rows"),
            rx.el.p(say("clarity-nothing"), class_name="soft"),
        ),
    )


def _line(line: ObjectVar[ClarityLine]) -> rx.Component:
    return rx.el.li(
        rx.el.div(
            rx.el.span(
                rx.el.span(line.service, class_name="row-name"),
                rx.el.span(say("clarity-step"), ": ", line.step, class_name="row-about"),
                class_name="row-main",
            ),
            _count(say("clarity-clear"), line.clear),
            _count(say("clarity-unclear"), line.unclear),
            class_name="row",
        ),
        rx.cond(
            line.said.length() > 0,
            rx.el.details(
                rx.el.summary(say("clarity-said")),
                rx.el.ul(
                    rx.foreach(line.said, lambda words: rx.el.li(words, class_name="desk-said"))
                ),
                class_name="more",
            ),
        ),
        key=line.key,
    )


def _count(label: rx.Var[str], number: rx.Var[int]) -> rx.Component:
    return rx.el.span(
        rx.el.span(label, class_name="row-below"), rx.el.span(number), class_name="desk-cell"
    )
