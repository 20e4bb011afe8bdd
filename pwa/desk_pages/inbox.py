"""The list of submissions, and below it what was set aside."""

from typing import Any

import reflex as rx
from reflex.vars import ObjectVar

from components.icon import icon
from pwa.desk_pages.parts import frame, say
from pwa.desk_pages.undelivered import undelivered
from state.desk.counter import Desk

__all__ = ["badge", "inbox", "not_established", "term", "wants_person"]


def inbox() -> rx.Component:
    """Draw the list; it renews itself."""
    return frame(
        rx.el.div(
            rx.el.h1(say("inbox-title"), tab_index=-1),
            rx.el.p(Desk.new_words, role="status", class_name="lead"),
            class_name="desk-heading",
        ),
        rx.cond(Desk.may.contains("read"), _work(), rx.el.p(say("inbox-not-yours"))),
    )


def _work() -> rx.Component:
    return rx.fragment(
        _find(),
        rx.el.p(Desk.found_words, id="found", tab_index=-1, role="status", class_name="soft"),
        rx.cond(
            Desk.lines.length() > 0,
            rx.el.ul(rx.foreach(Desk.lines, _line), class_name="rows"),
            rx.cond(
                (Desk.queue == "all") & (Desk.query == ""),
                rx.el.div(rx.el.p(say("inbox-empty")), class_name="nothing"),
            ),
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
        undelivered(),
    )


def _find() -> rx.Component:
    """Choose a queue, or search in it."""
    return rx.el.div(
        rx.el.nav(
            rx.foreach(Desk.queues, _queue),
            custom_attrs={"aria-label": say("queues-title")},
            class_name="desk-queues",
        ),
        rx.el.form(
            rx.el.label(say("search-label"), html_for="search-query", class_name="label"),
            rx.el.div(
                rx.el.input(
                    type="search",
                    id="search-query",
                    name="query",
                    default_value=Desk.query,
                    auto_complete="off",
                    max_length=200,
                    class_name="ams-text-input",
                    custom_attrs={"aria-keyshortcuts": "Alt+Shift+2"},
                ),
                rx.el.button(
                    say("search-do"), type="submit", class_name="ams-button ams-button--secondary"
                ),
                class_name="desk-search",
            ),
            on_submit=Desk.search,
            role="search",
        ),
        class_name="desk-find",
    )


def _queue(queue: ObjectVar[Any]) -> rx.Component:
    return rx.el.button(
        queue.words,
        type="button",
        on_click=Desk.choose_queue(queue.name),
        class_name="desk-queue",
        custom_attrs={"aria-pressed": rx.cond(queue.is_chosen, "true", "false")},
    )


def badge(state: Any, words: rx.Var[str]) -> rx.Component:  # noqa: ANN401 - a word or a var
    """Draw the state of a submission as a small sign."""
    return rx.el.span(words, class_name="badge badge--" + state)


def not_established() -> rx.Component:
    """Say that it is not known who the sender is."""
    return rx.el.span(icon("warning"), say("inbox-not-established"), class_name="when when--soon")


def wants_person() -> rx.Component:
    """Say that the sender asked to speak to somebody."""
    return rx.el.span(icon("people"), say("inbox-wants-person"), class_name="badge badge--person")


def term(words: Any, look: Any) -> rx.Component:  # noqa: ANN401 - vars
    """Say how near the last day is; a colour and a sign stand beside the words."""
    return rx.el.span(
        rx.cond(look != "", icon("warning")),
        words,
        class_name=rx.cond(look != "", "when when--" + look, "when"),
    )


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
                rx.el.span(line.number, class_name="row-about"),
                class_name="row-main",
            ),
            rx.el.span(
                rx.el.span(say("inbox-received"), class_name="row-below"),
                rx.el.span(line.received),
                class_name="desk-cell",
            ),
            rx.cond(
                line.term != "",
                rx.el.span(
                    rx.el.span(say("inbox-until"), class_name="row-below"),
                    term(line.term, line.term_look),
                    class_name="desk-cell",
                ),
            ),
            rx.el.span(
                rx.cond(line.wants_person, wants_person()),
                rx.cond(line.asked != "", rx.el.span(line.asked, class_name="row-about")),
                rx.cond(line.has_proposal, badge("proposal", say("inbox-proposal"))),
                badge(line.state, line.state_words),
                rx.cond(line.is_withdrawn, badge("withdrawn", say("inbox-withdrawn"))),
                rx.cond(line.assigned != "", rx.el.span(line.assigned, class_name="row-about")),
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
