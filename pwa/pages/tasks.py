"""Taken: what is to be done, and the form of a task."""

import reflex as rx
from reflex.vars import ObjectVar

from components.icon import icon
from components.parts import (
    actions,
    button,
    link_button,
    more_rows,
    nothing_yet,
    remark,
    row,
    rows,
    section,
    title,
)
from pwa.fields import (
    begun_remark,
    day_field,
    form,
    group,
    text_area_field,
    text_field,
    tick_field,
)
from pwa.pages.begun import begun_section
from pwa.pages.former import former_values, stays_question
from pwa.pages.printing import paper_foot, print_button
from pwa.texts import text
from state.device import device_handler
from state.forms import DeviceForm
from state.steps import task_about
from state.tasks import TaskLine, task, task_hints, tasks

task_form = DeviceForm("task")


def tasks_screen() -> rx.Component:
    """Show what is to be done, the most urgent first, and what has been done."""
    return rx.fragment(
        title(text("tab-tasks")),
        actions(
            link_button(text("add-task"), "/taken/taak", kind="primary", picture="add"),
            link_button(text("matters-link"), "/taken/zaken"),
            link_button(text("tasks-work-link"), "/werk"),
        ),
        begun_section(),
        rx.cond(
            tasks.has_open,
            rx.fragment(rows(rx.foreach(tasks.open, task_row)), actions(print_button())),
            nothing_yet(text("tasks-nothing")),
        ),
        more_rows(tasks.more, tasks.href_all),
        rx.cond(
            tasks.has_done,
            rx.el.div(
                section(text("tasks-done"), rows(rx.foreach(tasks.done, done_row))),
                class_name="not-printed",
            ),
        ),
        paper_foot(),
    )


def task_screen() -> rx.Component:
    """Add a task, or change one."""
    return rx.fragment(
        rx.cond(
            task.is_new,
            title(text("add-task"), back="/taken", back_words=text("tab-tasks")),
            title(text("task-change"), back="/taken", back_words=text("tab-tasks")),
        ),
        rx.cond(task.is_known, _form(), nothing_yet(text("gone"))),
    )


def task_row(line: ObjectVar[TaskLine]) -> rx.Component:
    """Draw a task with the button that marks it as done."""
    return row(
        line.title,
        about=line.agency,
        below=rx.el.span(
            rx.cond(line.due != "", rx.el.span(line.due, class_name="printed-only")),
            rx.el.span(line.when, class_name=f"when when--{line.state}"),
            rx.cond(line.progress != "", rx.el.span(line.progress, class_name="soft")),
            class_name="row-facts",
        ),
        href=line.href,
        key=line.id,
        after=rx.el.button(
            icon("check"),
            rx.cond(
                line.counts,
                rx.el.span(text("task-do-one"), class_name="ams-visually-hidden"),
                rx.el.span(text("task-do", title=line.title), class_name="ams-visually-hidden"),
            ),
            type="button",
            on_click=device_handler("actions/tasks", "doTask", line.id),
            class_name="round round--check",
        ),
    )


def done_row(line: ObjectVar[TaskLine]) -> rx.Component:
    """Draw a task that has been done."""
    return row(line.title, about=line.agency, href=line.href, key=line.id)


def _form() -> rx.Component:
    return rx.fragment(
        stays_question(_remove()),
        rx.cond(task_about.href != "", rx.el.p(rx.el.a(task_about.words, href=task_about.href))),
        begun_remark(task_form),
        rx.cond(
            task.href_paper != "",
            section(
                text("paper-of-task"), rows(row(task.paper, href=task.href_paper, key="paper"))
            ),
        ),
        form(
            task_form,
            text_field(task_form, "title", text("task-title")),
            text_field(task_form, "agency_name", text("task-agency"), hint=text("optional")),
            day_field(task_form, "due", text("task-due"), hint=text("optional")),
            group(
                text("task-remind"),
                tick_field(task_form, "remind_week", text("task-remind-week")),
                tick_field(task_form, "remind_day", text("task-remind-day")),
                tick_field(task_form, "remind_same", text("task-remind-same")),
                hint=text("task-remind-hint"),
            ),
            rx.el.div(
                rx.cond(task_hints.is_past, remark(text("task-remind-past"), kind="warning")),
                rx.cond(
                    task_hints.is_off,
                    rx.fragment(
                        remark(text("task-remind-off")),
                        link_button(text("reminders-link"), "/instellingen/meldingen"),
                    ),
                ),
                role="status",
                class_name="hints",
            ),
            text_field(
                task_form,
                "quota",
                text("task-quota"),
                hint=text("task-quota-hint"),
                input_mode="numeric",
                narrow=True,
            ),
            text_area_field(task_form, "note", text("task-note"), hint=text("optional")),
            save=text("save"),
        ),
        rx.cond(
            task.is_new,
            rx.fragment(),
            actions(
                rx.cond(
                    task.is_done,
                    button(
                        text("task-reopen"), device_handler("actions/tasks", "reopenTask", task.id)
                    ),
                ),
                button(text("remove"), _remove(), kind="tertiary", picture="bin"),
            ),
        ),
        former_values(),
    )


def _remove() -> rx.Var:
    return device_handler("actions/tasks", "removeTask", task.id)
