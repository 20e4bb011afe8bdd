"""Papieren: the screen that reads a photographed letter and asks whether it read well."""

from typing import Any, cast

import reflex as rx
from reflex.vars import ArrayVar, ObjectVar

from components.icon import icon
from components.parts import actions, button, more, remark, title
from pwa.fields import (
    amount_field,
    begun_remark,
    choice_field,
    day_field,
    file_button,
    form,
    group,
    select_field,
    text_field,
    tick_field,
)
from pwa.pages.papers import KINDS
from pwa.texts import text
from state.device import device_export, device_handler, device_value
from state.forms import DeviceForm
from state.reading import MonthReading, reading

reading_form = DeviceForm("reading")


def reading_screen() -> rx.Component:
    """Choose a photo, read it, and confirm what it says."""
    return rx.fragment(
        title(text("reading-title"), back="/papieren", back_words=text("tab-papers")),
        device_value(
            "useOpened", "attended", str, device_export("actions/reading", "attend"), rx.Var('""')
        ),
        rx.el.p(reading.said, role="status", class_name="said"),
        rx.el.div(
            rx.cond(reading.trouble != "", remark(reading.trouble, kind="warning")), role="alert"
        ),
        rx.cond(reading.remark != "", remark(reading.remark, kind="warning")),
        rx.match(
            reading.step,
            ("", _choose()),
            ("ask", _ask()),
            ("done", _proposals()),
            rx.cond(reading.is_busy, _busy(), _again()),
        ),
    )


def _choose() -> rx.Component:
    return rx.fragment(
        rx.el.p(text("reading-about")),
        _photo_buttons(),
        more(
            text("reading-tips"),
            rx.el.ul(
                rx.el.li(text("reading-tip-light")),
                rx.el.li(text("reading-tip-whole")),
                rx.el.li(text("reading-tip-page")),
                class_name="tips",
            ),
            is_open=True,
        ),
    )


def _photo_buttons() -> rx.Component:
    choose = device_handler("actions/reading", "chooseLetter")
    return actions(
        file_button(
            text("paper-photo"),
            choose,
            picture="camera",
            identity="letter-camera",
            accept="image/*",
            camera=True,
        ),
        file_button(
            text("reading-choose"),
            choose,
            picture="file",
            identity="letter-choose",
            accept="image/*",
        ),
    )


def _ask() -> rx.Component:
    """Say how much is fetched before it is, or go on with a photo that was chosen before."""
    read = device_handler("actions/reading", "readLetter")
    return rx.fragment(
        _chosen(),
        rx.cond(
            reading.is_here,
            rx.fragment(
                rx.el.p(text("reading-ready")),
                actions(button(text("reading-now"), read, kind="primary"), _by_hand(), _stop()),
            ),
            rx.fragment(
                rx.el.p(text("reading-ask", size=reading.size)),
                actions(button(text("reading-yes"), read, kind="primary"), _by_hand(), _stop()),
            ),
        ),
    )


def _busy() -> rx.Component:
    return rx.fragment(
        _chosen(),
        rx.el.progress(
            class_name="progress",
            aria_label=text("reading-progress"),
            custom_attrs={"max": "100", "value": reading.percent},
        ),
        actions(_stop()),
    )


def _again() -> rx.Component:
    """Offer ways on when the photo could not be read."""
    return rx.fragment(
        _chosen(),
        rx.cond(
            (reading.step == "failed") | (reading.step == "no-reader"),
            actions(
                button(
                    text("try-again"),
                    device_handler("actions/reading", "readLetter"),
                    kind="primary",
                )
            ),
        ),
        _photo_buttons(),
        actions(_by_hand(), _stop()),
    )


def _chosen() -> rx.Component:
    return rx.cond(
        reading.file_name != "",
        rx.el.p(icon("file"), rx.el.span(reading.file_name), class_name="chosen"),
    )


def _by_hand() -> rx.Component:
    return button(text("reading-by-hand"), device_handler("actions/reading", "fillInByHand"))


def _stop() -> rx.Component:
    return button(
        text("reading-stop"), device_handler("actions/reading", "forgetLetter"), kind="tertiary"
    )


def _proposals() -> rx.Component:
    return rx.fragment(
        rx.el.h2(text("reading-proposals"), id="proposals", tab_index=-1),
        rx.el.p(text("reading-proposals-about")),
        begun_remark(reading_form),
        form(
            reading_form,
            _proposal(
                "agency_name",
                reading.agency_name,
                text_field(reading_form, "agency_name", text("reading-sender")),
                tick="is_agency",
            ),
            _proposal(
                "kind",
                reading.kind,
                select_field(
                    reading_form,
                    "kind",
                    text("paper-kind-label"),
                    [("", text("choose")), *((one, text("paper-kind", kind=one)) for one in KINDS)],
                ),
                tick="is_kind",
            ),
            _proposal(
                "issued",
                reading.issued,
                day_field(reading_form, "issued", text("reading-issued")),
                tick="is_issued",
            ),
            _proposal(
                "amount",
                reading.amount,
                amount_field(reading_form, "amount", text("reading-amount")),
                rx.cond(reading.way != "", rx.el.p(reading.way, class_name="soft")),
                tick="is_amount",
            ),
            rx.cond(reading.has_year, _year()),
            _task(),
            text_field(
                reading_form,
                "title",
                text("reading-name"),
                hint=text("reading-name-hint", title=reading.title),
            ),
            save=text("save"),
        ),
        actions(_stop()),
    )


def _proposal(field: str, found: rx.Var[Any], *children: rx.Component, tick: str) -> rx.Component:
    """Draw what was read in one field: its words, what else it may be, and the box to tick."""
    proposal = cast("ObjectVar[Any]", found)
    return rx.el.div(
        *children,
        rx.cond(
            proposal.words != "",
            rx.el.p(text("reading-words", words=proposal.words), class_name="quote"),
        ),
        rx.cond(
            proposal.is_proposed,
            rx.fragment(
                rx.cond(
                    proposal.is_sure | proposal.is_used,
                    rx.fragment(),
                    remark(text("reading-unsure"), kind="warning"),
                ),
                tick_field(reading_form, tick, text("reading-right", field=field)),
            ),
            rx.el.p(text("reading-not-found"), class_name="hint"),
        ),
        rx.foreach(
            proposal.others,
            lambda other: rx.el.button(
                text("reading-other", label=other.label),
                type="button",
                on_click=device_handler("actions/reading", "takeOther", field, other.value),
                key=other.value,
                class_name="inline",
            ),
        ),
        rx.el.div(
            rx.cond(proposal.is_used, rx.el.p(icon("check"), rx.el.span(text("reading-used")))),
            aria_live="polite",
            class_name="kept",
        ),
        class_name="proposal",
    )


def _year() -> rx.Component:
    """List the months of a yearly statement, and ask whether to keep them with the paper."""
    return rx.el.div(
        group(
            text("reading-year"),
            rx.el.ul(rx.foreach(reading.year.to(ArrayVar), _month)),
            tick_field(reading_form, "is_year", text("reading-year-keep")),
            hint=text("reading-year-about"),
        ),
        class_name="proposal",
    )


def _month(line: ObjectVar[MonthReading]) -> rx.Component:
    return rx.el.li(
        rx.el.span(line.text),
        rx.el.p(text("reading-words", words=line.words), class_name="quote"),
        key=line.id,
    )


def _task() -> rx.Component:
    return rx.el.div(_task_fields(), class_name="proposal")


def _task_fields() -> rx.Component:
    return group(
        text("reading-task"),
        rx.cond(
            reading.has_todo,
            rx.fragment(),
            rx.el.p(text("reading-task-nothing"), class_name="hint"),
        ),
        rx.cond(
            reading.has_todos,
            choice_field(
                reading_form,
                "todo",
                text("reading-task-choose"),
                cast("ArrayVar[Any]", reading.todos),
                on_change=device_handler("actions/reading", "chooseTodo"),
            ),
        ),
        rx.cond(
            reading.todo_words != "",
            rx.el.p(text("reading-words", words=reading.todo_words), class_name="quote"),
        ),
        text_field(reading_form, "task_title", text("reading-task-title")),
        tick_field(reading_form, "is_task", text("reading-task-make")),
        rx.cond(
            reading.has_task,
            rx.fragment(
                _proposal(
                    "due",
                    reading.due,
                    day_field(
                        reading_form, "due", text("reading-due"), hint=text("reading-due-hint")
                    ),
                    rx.cond(
                        reading.is_counted_blind, remark(text("reading-due-blind"), kind="warning")
                    ),
                    rx.cond(reading.is_past, remark(text("reading-due-past"), kind="warning")),
                    tick="is_due",
                ),
                tick_field(reading_form, "remind_week", text("task-remind-week")),
                tick_field(reading_form, "remind_day", text("task-remind-day")),
            ),
        ),
    )
