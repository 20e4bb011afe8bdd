"""The parts that screens are made of: headings, buttons, cards, rows, facts, remarks, dialogs."""

from typing import Any

import reflex as rx

from components.elements import Child, dialog_element
from components.icon import icon

Words = rx.Var[Any] | str
Handler = rx.Var[Any]


def title(words: Words, *, back: str | rx.Var[str] = "", back_words: Words = "") -> rx.Component:
    """Draw the one heading of a screen, under a way back when `back` names a screen."""
    return rx.el.div(
        *(
            [rx.el.a(icon("back"), rx.el.span(back_words), href=back, class_name="back")]
            if isinstance(back, rx.Var) or back
            else []
        ),
        rx.el.h1(words, tab_index=-1),
        class_name="title",
    )


def button(
    words: Words,
    on_click: Handler,
    *,
    kind: str = "secondary",
    picture: str = "",
    **props: Any,  # noqa: ANN401
) -> rx.Component:
    """Draw a button: `kind` is primary (one a screen), secondary, tertiary or quiet."""
    return rx.el.button(
        *([icon(picture)] if picture else []),
        rx.el.span(words),
        type="button",
        on_click=on_click,
        class_name=f"ams-button ams-button--{kind}",
        **props,
    )


def link_button(
    words: Words, href: str | rx.Var[str], *, kind: str = "secondary", picture: str = ""
) -> rx.Component:
    """Draw a link to a screen that looks like a button."""
    return rx.el.a(
        *([icon(picture)] if picture else []),
        rx.el.span(words),
        href=href,
        class_name=f"ams-button ams-button--{kind}",
    )


def round_button(words: Words, on_click: Handler, picture: str, **props: Any) -> rx.Component:  # noqa: ANN401
    """Draw a button that shows only a picture; its words are for those who hear the screen."""
    return rx.el.button(
        icon(picture),
        rx.el.span(words, class_name="ams-visually-hidden"),
        type="button",
        on_click=on_click,
        class_name="round",
        **props,
    )


def actions(*buttons: Child) -> rx.Component:
    """Put buttons below each other on a phone and beside each other where there is room."""
    return rx.el.div(*buttons, class_name="actions")


def card(*children: Child, kind: str = "", **props: Any) -> rx.Component:  # noqa: ANN401
    """Draw a card; `kind` is "" or strong (the one thing that matters most on a screen)."""
    return rx.el.section(*children, class_name=f"card card--{kind}" if kind else "card", **props)


def section(heading: Words, *children: Child) -> rx.Component:
    """Draw a part of a screen under a heading of its own."""
    return rx.el.section(rx.el.h2(heading), *children, class_name="section")


def rows(*children: Child) -> rx.Component:
    """Draw a list of rows."""
    return rx.el.ul(*children, class_name="rows")


def more_rows(words: rx.Var[str], href: rx.Var[str]) -> rx.Component:
    """Draw the link to all rows of a long list, when there are words for it."""
    return rx.cond(
        words != "", rx.el.a(words, href=href, class_name="ams-button ams-button--secondary")
    )


def row(
    name: Words,
    *,
    about: Words = "",
    below: Child | None = None,
    end: Words = "",
    below_end: Words = "",
    href: str | rx.Var[str] = "",
    start: Child | None = None,
    key: Words = "",
    after: Child | None = None,
) -> rx.Component:
    """Draw one row: what it is, something about it, and at its end an amount or a day."""
    content = [
        *([] if start is None else [rx.el.span(start, class_name="row-start")]),
        rx.el.span(
            rx.el.span(name, class_name="row-name"),
            _said(about, "row-about"),
            *([] if below is None else [below]),
            class_name="row-main",
        ),
        *(
            []
            if not isinstance(end, rx.Var) and not isinstance(below_end, rx.Var)
            else [
                rx.el.span(
                    _said(end, "row-value"), _said(below_end, "row-below"), class_name="row-end"
                )
            ]
        ),
    ]
    inside = (
        rx.el.a(*content, href=href, class_name="row")
        if isinstance(href, rx.Var) or href
        else rx.el.div(*content, class_name="row")
    )
    return rx.el.li(inside, *([] if after is None else [after]), key=key)


def facts(*pairs: tuple[Words, Words]) -> rx.Component:
    """Draw what is known as a list of names and values; an empty value is left out."""
    return rx.el.dl(
        *(
            rx.cond(
                value != "",
                rx.el.div(rx.el.dt(name), rx.el.dd(value), class_name="fact"),
            )
            for name, value in pairs
        ),
        class_name="facts",
    )


def remark(words: Words, *, kind: str = "info") -> rx.Component:
    """Draw something to know: `kind` is info or warning."""
    return rx.el.div(
        icon("warning" if kind == "warning" else "info"),
        rx.el.p(words),
        class_name=f"remark remark--{kind}",
    )


def nothing_yet(words: Words, *children: Child) -> rx.Component:
    """Say that there is nothing here yet, and what to do about it."""
    return rx.el.div(rx.el.p(words), *children, class_name="nothing")


def more(words: Words, *children: Child, is_open: rx.Var[Any] | bool = False) -> rx.Component:
    """Draw what only some need, opened by a tap."""
    return rx.el.details(
        rx.el.summary(words),
        rx.el.div(*children, class_name="more-content"),
        open=is_open,
        class_name="more",
    )


def dialog(identity: str, heading: Words, *children: Child) -> rx.Component:
    """Draw a dialog; `openDialog` and `closeDialog` of `actions/dialog.js` take its `identity`."""
    return dialog_element(
        rx.el.h2(heading, custom_attrs={"id": f"{identity}-heading"}),
        *children,
        class_name="dialog",
        custom_attrs={"id": identity, "aria-labelledby": f"{identity}-heading"},
    )


def _said(words: Words, class_name: str) -> rx.Component:
    if isinstance(words, str) and not words:
        return rx.fragment()
    return rx.cond(words != "", rx.el.span(words, class_name=class_name))
