"""The list of submissions, and below it what was set aside."""

from typing import Any

import reflex as rx
from reflex.vars import ObjectVar

from components.icon import icon
from pwa.desk_pages.parts import frame, say
from state.desk.counter import Desk


def inbox() -> rx.Component:
    """Draw the list; it renews itself."""
    return frame(
        rx.el.div(
            rx.el.h1(say("inbox-title"), tab_index=-1),
            rx.el.p(Desk.new_words, role="status", class_name="lead"),
            class_name="desk-heading",
        ),
        rx.cond(
            Desk.lines.length() > 0,
            rx.el.ul(rx.foreach(Desk.lines, _line), class_name="rows"),
            rx.el.div(rx.el.p(say("inbox-empty")), class_name="nothing"),
        ),
        rx.cond(
            Desk.aside.length() > 0,
            rx.el.section(
                rx.el.h2(say("aside-title")),
                rx.el.p(say("aside-about")),
                rx.el.ul(rx.foreach(Desk.aside, _aside_line), class_name="rows"),
                class_name="section",
            ),
        ),
    )


def badge(state: Any, words: rx.Var[str]) -> rx.Component:  # noqa: ANN401 - a word or a var
    """Draw the state of a submission as a small sign."""
    return rx.el.span(words, class_name="badge badge--" + state)


def not_established() -> rx.Component:
    """Say that it is not known who the sender is."""
    return rx.el.span(icon("warning"), say("inbox-not-established"), class_name="when when--soon")


def _line(line: ObjectVar[Any]) -> rx.Component:
    return rx.el.li(
        rx.el.a(
            rx.el.span(
                rx.el.span(line.service, class_name="row-name"),
                rx.cond(
                    line.is_established,
                    rx.el.span(line.sender, class_name="row-about"),
                    not_established(),
                ),
                class_name="row-main",
            ),
            rx.el.span(
                rx.el.span(say("inbox-received"), class_name="row-below"),
                rx.el.span(line.received),
                class_name="desk-cell",
            ),
            rx.cond(
                line.until != "",
                rx.el.span(
                    rx.el.span(say("inbox-until"), class_name="row-below"),
                    rx.el.span(line.until),
                    class_name="desk-cell",
                ),
            ),
            rx.el.span(
                badge(line.state, line.state_words),
                rx.cond(line.is_withdrawn, badge("withdrawn", say("inbox-withdrawn"))),
                class_name="row-end",
            ),
            href=f"/inzending?id={line.id}",
            class_name="row",
        ),
        key=line.id,
    )


def _aside_line(line: ObjectVar[Any]) -> rx.Component:
    return rx.el.li(
        rx.el.div(
            rx.el.span(
                rx.el.span(line.reason, class_name="row-name"),
                rx.el.span(line.about, class_name="row-about"),
                class_name="row-main",
            ),
            class_name="row",
        ),
    )
