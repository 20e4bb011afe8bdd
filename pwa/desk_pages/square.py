"""Moderating the square: what waits, one post with what everybody will read, and what was done."""

from typing import Any

import reflex as rx
from reflex.vars import ObjectVar

from components.icon import icon
from pwa.desk_pages.inbox import term
from pwa.desk_pages.parts import button, choice, field, frame, say, send_form
from state.desk.counter import Desk

__all__ = ["quote", "square", "square_post"]


def square() -> rx.Component:
    """Draw what waits and what was done; it renews itself."""
    return frame(
        rx.el.h1(say("square-title"), tab_index=-1),
        rx.cond(
            Desk.may.contains("square"),
            rx.fragment(
                rx.el.p(rx.el.a(say("square-to-reading"), href="/pleinlezen")),
                rx.cond(
                    Desk.is_moderating,
                    _queue(),
                    rx.el.div(icon("info"), rx.el.p(say("square-no-role")), class_name="remark"),
                ),
                _deeds(),
            ),
            rx.el.p(say("square-not-yours")),
        ),
    )


def square_post() -> rx.Component:
    """Draw the post that the address names, with the acts of a moderator."""
    post = Desk.square_post
    return frame(
        rx.el.a(icon("back"), rx.el.span(say("square-to-queue")), href="/plein", class_name="back"),
        rx.cond(
            post.id != "",
            rx.fragment(
                rx.el.div(
                    rx.el.h1(post.kind, tab_index=-1),
                    rx.el.div(
                        rx.el.span(post.place, class_name="row-about"),
                        rx.cond(post.waits != "", term(post.waits, post.look)),
                        rx.cond(post.is_hidden, _hidden_badge()),
                        class_name="desk-line",
                    ),
                    class_name="desk-heading",
                ),
                rx.el.div(
                    rx.el.div(_said(), class_name="desk-column"),
                    rx.el.div(_decide(), class_name="desk-column"),
                    class_name="desk-columns",
                ),
            ),
            rx.el.h1(say("square-post"), tab_index=-1),
        ),
    )


def quote(text: Any) -> rx.Component:  # noqa: ANN401 - a var
    """Show what a stranger wrote: as text, in its own direction, apart from words of the desk."""
    return rx.el.blockquote(text, class_name="desk-text desk-quote", custom_attrs={"dir": "auto"})


def _queue() -> rx.Component:
    return rx.el.section(
        rx.el.h2(say("square-queue-title")),
        rx.el.p(say("square-about")),
        rx.cond(
            Desk.square_trouble != "",
            rx.el.div(
                icon("warning"),
                rx.el.p(Desk.square_trouble),
                class_name="remark remark--warning",
                role="status",
            ),
        ),
        rx.el.p(Desk.square_count, role="status", class_name="soft"),
        rx.el.ul(rx.foreach(Desk.square_lines, _line), class_name="rows"),
        class_name="section",
    )


def _line(line: ObjectVar[Any]) -> rx.Component:
    return rx.el.li(
        rx.el.a(
            rx.el.span(
                rx.el.bdi(line.title, class_name="row-name"),
                rx.cond(line.why != "", rx.el.span(line.why, class_name="row-about")),
                class_name="row-main",
            ),
            rx.el.span(
                rx.el.span(say("square-since"), class_name="row-below"),
                rx.el.span(line.since),
                term(line.waits, line.look),
                class_name="desk-cell",
            ),
            rx.el.span(
                rx.cond(
                    line.is_danger,
                    rx.el.span(icon("warning"), say("square-danger"), class_name="when when--late"),
                ),
                rx.cond(
                    line.has_objection,
                    rx.el.span(say("square-objects"), class_name="badge badge--proposal"),
                ),
                rx.cond(line.is_hidden, _hidden_badge()),
                class_name="row-end",
            ),
            href=f"/pleinbericht?id={line.id}",
            class_name="row",
        ),
        key=line.id,
    )


def _hidden_badge() -> rx.Component:
    return rx.el.span(say("square-is-hidden"), class_name="badge badge--withdrawn")


def _deeds() -> rx.Component:
    return rx.el.section(
        rx.el.h2(say("square-done-title")),
        rx.cond(
            Desk.square_deeds.length() > 0,
            rx.el.ul(rx.foreach(Desk.square_deeds, _deed), class_name="rows"),
            rx.el.p(say("square-done-nothing"), class_name="soft"),
        ),
        class_name="section",
    )


def _deed(deed: ObjectVar[Any]) -> rx.Component:
    return rx.el.li(
        rx.el.div(
            rx.el.span(
                rx.el.span(deed.words, class_name="row-name"),
                rx.el.span(deed.about, class_name="row-about"),
                rx.cond(deed.why != "", rx.el.span(deed.why, class_name="row-about")),
                rx.cond(
                    deed.href != "",
                    rx.el.span(rx.el.a(say("square-to-post"), href=deed.href.to(str))),
                ),
                class_name="row-main",
            ),
            rx.el.span(
                rx.el.span(
                    deed.state_words,
                    class_name=rx.match(
                        deed.state,
                        ("sent", "badge badge--decided"),
                        ("waiting", "badge badge--handling"),
                        "badge badge--withdrawn",
                    ),
                ),
                class_name="row-end",
            ),
            class_name="row",
        ),
        key=deed.id,
    )


def _said() -> rx.Component:
    post = Desk.square_post
    return rx.fragment(
        rx.el.section(
            rx.el.h2(say("square-post-title")),
            rx.cond(post.by != "", rx.el.p(post.by, class_name="row-about")),
            quote(post.text),
            rx.cond(~post.is_proven, _warning(say("square-unproven"))),
            rx.cond(post.closed != "", rx.el.p(icon("lock"), post.closed, class_name="hint")),
            rx.cond(
                post.head != "",
                rx.fragment(rx.el.p(say("square-head"), class_name="label"), quote(post.head)),
            ),
            class_name="section",
        ),
        rx.cond(
            post.reports.length() > 0,
            rx.el.section(
                rx.el.h2(say("square-reports-title")),
                rx.el.ul(rx.foreach(post.reports, lambda words: rx.el.li(words))),
                class_name="section",
            ),
        ),
        rx.cond(
            post.hidden != "",
            rx.el.section(
                rx.el.h2(say("square-hidden-title")),
                quote(post.hidden),
                rx.cond(~post.is_act_proven, _warning(say("square-act-unproven"))),
                class_name="section",
            ),
        ),
        rx.cond(
            post.objection != "",
            rx.el.section(
                rx.el.h2(say("square-objection-title")),
                quote(post.objection),
                rx.el.p(say("square-objection-moment"), " ", post.objected, class_name="row-about"),
                class_name="section",
            ),
        ),
    )


def _warning(words: rx.Var[str]) -> rx.Component:
    return rx.el.div(icon("warning"), rx.el.p(words), class_name="remark remark--warning")


def _decide() -> rx.Component:
    post = Desk.square_post
    return rx.el.section(
        rx.el.h2(
            say("square-decide"),
            id="answer",
            tab_index=-1,
            custom_attrs={"aria-keyshortcuts": "Alt+Shift+5"},
        ),
        rx.cond(post.bar != "", rx.el.div(icon("people"), rx.el.p(post.bar), class_name="remark")),
        rx.cond(
            post.acts.length() > 0,
            send_form(
                Desk.prepare_act,
                say("square-decide-look"),
                _choose("act", say("square-decide-act"), post.acts),
                _choose("reason", say("square-decide-reason"), Desk.square_reasons),
                field(
                    "words",
                    say("square-decide-words"),
                    rows=5,
                    hint=say("square-decide-hint"),
                    form="moderate",
                ),
                kind="secondary",
            ),
        ),
        rx.cond(Desk.square_draft.is_there, _preview()),
        class_name="section desk-form",
    )


def _choose(name: str, label: rx.Var[str], options: Any) -> rx.Component:  # noqa: ANN401 - a var
    return choice(
        name,
        label,
        rx.el.option(say("square-decide-choose"), value=""),
        rx.foreach(options, lambda one: rx.el.option(one.words, value=one.value)),
        form="moderate",
    )


def _preview() -> rx.Component:
    draft = Desk.square_draft
    return rx.el.div(
        rx.el.h3(say("square-preview-title"), id="preview", tab_index=-1),
        rx.el.p(say("square-preview-readers"), class_name="label"),
        quote(draft.readers),
        rx.el.p(say("square-preview-in-log"), class_name="label"),
        quote(draft.log),
        rx.el.p(say("square-sign-hint"), class_name="hint"),
        button(say("square-sign"), Desk.sign_act, kind="primary"),
        class_name="card desk-preview",
    )
