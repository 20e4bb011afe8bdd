"""Reading the square by place and topic, and answering there in the agency's name."""

from typing import Any

import reflex as rx
from reflex.vars import ObjectVar

from components.icon import icon
from pwa.desk_pages.parts import button, choice, field, frame, say, send_form
from pwa.desk_pages.square import quote
from state.desk.counter import Desk

__all__ = ["square_reading"]


def square_reading() -> rx.Component:
    """Draw the choice of place and topic, the threads, and the one that is open."""
    return frame(
        rx.el.a(icon("back"), rx.el.span(say("square-to-queue")), href="/plein", class_name="back"),
        rx.el.h1(say("square-reading-title"), tab_index=-1),
        rx.cond(
            Desk.may.contains("square"),
            rx.fragment(
                rx.el.p(say("square-reading-about")),
                rx.el.form(
                    _choose("place", say("square-read-place"), Desk.square_places),
                    _choose("topic", say("square-read-topic"), Desk.square_topics),
                    rx.el.button(
                        say("square-read"),
                        type="submit",
                        class_name="ams-button ams-button--secondary",
                    ),
                    on_submit=Desk.read_square,
                    no_validate=True,
                    class_name="form desk-form",
                ),
                rx.el.div(
                    rx.el.div(_threads(), class_name="desk-column"),
                    rx.el.div(
                        rx.cond(Desk.square_thread.length() > 0, _thread()),
                        class_name="desk-column",
                    ),
                    class_name="desk-columns",
                ),
            ),
            rx.el.p(say("square-not-yours")),
        ),
    )


def _choose(name: str, label: rx.Var[str], options: Any) -> rx.Component:  # noqa: ANN401 - a var
    return choice(
        name,
        label,
        rx.foreach(options, lambda one: rx.el.option(one.words, value=one.value)),
        form="read",
    )


def _threads() -> rx.Component:
    return rx.fragment(
        rx.el.p(Desk.square_found, role="status", class_name="soft"),
        rx.el.ul(rx.foreach(Desk.square_threads, _line), class_name="rows"),
        rx.cond(Desk.has_more_threads, button(say("square-more"), Desk.read_more)),
    )


def _line(line: ObjectVar[Any]) -> rx.Component:
    return rx.el.li(
        rx.el.button(
            rx.el.span(
                rx.el.bdi(line.title, class_name="row-name"),
                rx.el.span(line.about, class_name="row-about"),
                class_name="row-main",
            ),
            rx.cond(
                line.is_answered,
                rx.el.span(
                    rx.el.span(say("square-answered"), class_name="badge badge--decided"),
                    class_name="row-end",
                ),
            ),
            type="button",
            on_click=Desk.open_thread(line.id),
            class_name="row",
        ),
        key=line.id,
    )


def _thread() -> rx.Component:
    return rx.fragment(
        rx.el.section(
            rx.el.h2(say("square-thread"), id="thread", tab_index=-1),
            rx.foreach(Desk.square_thread, _post),
            class_name="section",
        ),
        rx.el.section(
            rx.el.h2(
                rx.cond(
                    Desk.square_changing != "",
                    say("square-answer-changing"),
                    say("square-answer-title"),
                )
            ),
            send_form(
                Desk.send_answer,
                say("square-answer-send"),
                _text(),
            ),
            rx.cond(
                Desk.square_changing != "",
                rx.el.div(
                    button(say("square-answer-leave"), Desk.leave_change), class_name="desk-line"
                ),
            ),
            class_name="section desk-form",
        ),
    )


def _text() -> rx.Component:
    return field(
        "text",
        say("square-answer-text"),
        rows=6,
        hint=say("square-answer-hint"),
        value=Desk.square_changing_text,
        form="answer",
    )


def _post(post: ObjectVar[Any]) -> rx.Component:
    return rx.el.div(
        rx.el.p(
            rx.el.span(post.by, class_name="row-name"),
            " ",
            rx.el.span(post.moment, class_name="row-about"),
        ),
        rx.cond(post.text != "", quote(post.text)),
        rx.cond(post.note != "", rx.el.p(post.note, class_name="hint")),
        rx.cond(
            post.is_own,
            rx.fragment(
                button(say("square-answer-change"), Desk.change_answer(post.id)),
                rx.el.details(
                    rx.el.summary(say("square-answer-withdraw")),
                    rx.el.div(
                        rx.el.p(say("square-answer-withdraw-sure")),
                        button(say("square-answer-withdraw"), Desk.withdraw_answer(post.id)),
                        class_name="more-content",
                    ),
                    class_name="more",
                ),
            ),
        ),
        key=post.id,
        class_name="card desk-post",
    )
