"""What people find clear, and what they would like next: shown in the open, from five answers."""

from collections.abc import Iterable
from typing import Any

import reflex as rx
from reflex.vars import ObjectVar

from components.parts import nothing_yet, remark, row, rows, section, title
from pwa.fields import choice_field, form
from pwa.texts import text
from state.device import device_export, device_value
from state.forms import DeviceForm
from state.opinions import OpinionLine, WishLine, opinions
from state.share import Option

wish_form = DeviceForm("wish")


Titles = Iterable[tuple[str, str]]
"""The path of each screen and the key of its title."""


def opinions_screen(titles: Titles) -> rx.Component:
    """Show the counts, and ask what is wanted next."""
    return rx.fragment(
        title(text("opinions-title"), back="/instellingen", back_words=text("settings")),
        rx.el.p(text("opinions-lead"), class_name="lead"),
        rx.cond(opinions.trouble != "", remark(opinions.trouble, kind="warning")),
        section(
            text("wish-title"),
            form(
                wish_form,
                choice_field(
                    wish_form,
                    "wish",
                    text("wish-question"),
                    opinions.options.to(list[Option]),
                    hint=text("wish-hint"),
                ),
                save=text("wish-send"),
            ),
            rows(rx.foreach(opinions.wishes.to(list[WishLine]), _wish)),
        ),
        section(text("opinions-screens"), _list(opinions.screens, titles)),
        section(text("opinions-steps"), _list(opinions.steps, ())),
        rx.el.p(text("opinions-hint"), class_name="soft"),
        device_value(
            "useOpened",
            "opened",
            str,
            device_export("actions/opinions", "openOpinions"),
            rx.Var('""'),
        ),
    )


def _list(lines: rx.Var[list[OpinionLine]], titles: Titles) -> rx.Component:
    return rx.cond(
        lines.to(list[OpinionLine]).length() > 0,
        rows(rx.foreach(lines.to(list[OpinionLine]), lambda line: _line(line, titles))),
        nothing_yet(text("opinions-nothing")),
    )


def _line(line: ObjectVar[OpinionLine], titles: Titles) -> rx.Component:
    return row(
        _title_of(line, titles),
        about=line.said,
        below=rx.el.span(line.since, class_name="row-about"),
        key=line.key,
    )


def _title_of(line: ObjectVar[OpinionLine], titles: Titles) -> rx.Var[Any]:
    """Give the name of a step, or the title of a screen by its path."""
    name: rx.Var[Any] = line.name
    for path, key in titles:
        name = rx.cond(line.screen == path, text(key), name).to(str)
    return name


def _wish(line: ObjectVar[WishLine]) -> rx.Component:
    return row(line.name, end=line.count, key=line.name)
