"""Running matters, step by step, and changes that agencies must hear of."""

import operator
from functools import reduce

import reflex as rx
from reflex.vars import ArrayVar, ObjectVar

from components.icon import icon
from components.parts import (
    actions,
    button,
    card,
    link_button,
    more,
    nothing_yet,
    remark,
    row,
    rows,
    section,
    title,
)
from pwa.fields import (
    amount_field,
    begun_remark,
    choice_field,
    day_field,
    form,
    group,
    text_field,
)
from pwa.pages.printing import paper_foot
from pwa.pages.share import sent_row
from pwa.pages.way import way
from pwa.texts import text
from state.device import device_handler
from state.forms import DeviceForm
from state.watch import (
    ChangeLine,
    DutyLine,
    HeardLine,
    MatterLine,
    MatterStep,
    change,
    matter,
    matters,
)

matter_form = DeviceForm("matter")
change_form = DeviceForm("change")


def matters_screen() -> rx.Component:
    """Show every matter as a line of steps, and every change."""
    return rx.fragment(
        title(text("matters-title"), back="/taken", back_words=text("tab-tasks")),
        actions(
            link_button(text("add-matter"), "/taken/zaken/zaak", kind="primary", picture="add"),
            link_button(text("add-change"), "/taken/zaken/verandering", picture="add"),
        ),
        rx.cond(
            matters.has_matters,
            rx.foreach(matters.matters, _matter),
            rx.cond(~matters.has_sent, nothing_yet(text("matters-nothing"))),
        ),
        rx.cond(
            matters.has_sent,
            section(text("share-sent"), rows(rx.foreach(matters.sent, sent_row))),
        ),
        rx.cond(
            matters.has_changes,
            section(text("changes-title"), rows(rx.foreach(matters.changes, _change))),
        ),
        paper_foot(),
    )


def _matter(line: ObjectVar[MatterLine]) -> rx.Component:
    return card(
        rx.el.h2(rx.el.a(line.title, href=line.href)),
        rx.el.p(line.agency, class_name="soft"),
        rx.el.ol(rx.foreach(line.steps, _step), class_name="line-of-steps"),
        rx.cond(line.contact != "", rx.el.p(text("matter-contact"), ": ", line.contact)),
        actions(
            link_button(text("letter-link"), line.href_letter),
            rx.cond(line.href_sent != "", link_button(text("matter-sent"), line.href_sent)),
            link_button(text("sheet-matter-link"), line.href_sheet),
        ),
        key=line.id,
    )


def _step(step: ObjectVar[MatterStep]) -> rx.Component:
    return rx.el.li(
        rx.cond(step.is_done, icon("check"), icon("calendar")),
        rx.el.span(
            rx.cond(step.who != "", rx.fragment(rx.el.strong(step.who), " ")),
            rx.el.span(step.text),
        ),
        class_name=rx.cond(step.is_done, "step step--done", "step"),
        key=step.id,
    )


def _change(line: ObjectVar[ChangeLine]) -> rx.Component:
    return row(line.title, about=line.on, href=line.href, key=line.id)


def matter_screen() -> rx.Component:
    """Add a matter, or change one."""
    return rx.fragment(
        title(
            rx.cond(matter.is_new, text("add-matter"), text("matter-change")),
            back="/taken/zaken",
            back_words=text("matters-title"),
        ),
        rx.cond(matter.has_passed, _passed()),
        rx.cond(matter.is_known, _matter_form(), nothing_yet(text("gone"))),
    )


def _passed() -> rx.Component:
    return section(
        text("pass-chain"),
        way(matter.passed),
        actions(link_button(text("matter-sent"), matter.href_sent)),
    )


def _matter_form() -> rx.Component:
    hint = text("optional")
    return rx.fragment(
        begun_remark(matter_form),
        form(
            matter_form,
            text_field(matter_form, "title", text("matter-name")),
            choice_field(
                matter_form, "agency", text("matter-agency"), matter.agencies.to(ArrayVar)
            ),
            choice_field(
                matter_form, "service", text("matter-service"), matter.services.to(ArrayVar)
            ),
            day_field(matter_form, "applied_on", text("matter-applied")),
            text_field(
                matter_form,
                "term_weeks",
                text("matter-weeks"),
                hint=text("matter-weeks-hint"),
                input_mode="numeric",
                narrow=True,
            ),
            group(
                text("matter-extended"),
                day_field(matter_form, "extended_on", text("matter-extended-on"), hint=hint),
                text_field(
                    matter_form,
                    "extended_weeks",
                    text("matter-extended-weeks"),
                    hint=hint,
                    input_mode="numeric",
                    narrow=True,
                ),
                text_field(
                    matter_form, "extended_reason", text("matter-extended-reason"), hint=hint
                ),
            ),
            _asked(hint),
            _waits(hint),
            day_field(matter_form, "default_told_on", text("matter-told"), hint=hint),
            day_field(matter_form, "decided_on", text("matter-decided"), hint=hint),
            day_field(matter_form, "notified_on", text("matter-notified"), hint=hint),
            day_field(matter_form, "objected_on", text("matter-objected"), hint=hint),
            text_field(matter_form, "contact", text("matter-contact"), hint=hint),
            save=text("save"),
        ),
        rx.cond(
            matter.is_new,
            rx.fragment(),
            actions(
                button(
                    text("remove"),
                    device_handler("actions/watch", "removeMatter", matter.id),
                    kind="tertiary",
                    picture="bin",
                )
            ),
        ),
    )


def _asked(hint: rx.Var[str]) -> rx.Component:
    return more(
        text("matter-asked"),
        day_field(matter_form, "asked_on", text("matter-asked-on"), hint=hint),
        text_field(matter_form, "asked_what", text("matter-asked-what"), hint=hint),
        day_field(matter_form, "asked_by", text("matter-asked-by"), hint=hint),
        day_field(matter_form, "answered_on", text("matter-answered"), hint=hint),
        is_open=matter.is_asked | _has_problem("asked_on", "asked_by", "answered_on"),
    )


def _waits(hint: rx.Var[str]) -> rx.Component:
    return more(
        text("matter-waits-title"),
        choice_field(matter_form, "waits", text("matter-waits"), matter.holders.to(ArrayVar)),
        text_field(matter_form, "waits_for", text("matter-waits-for"), hint=hint),
        day_field(matter_form, "waits_since", text("matter-waits-since"), hint=hint),
        day_field(matter_form, "waits_until", text("matter-waits-until"), hint=hint),
        is_open=matter.is_waiting | _has_problem("waits_since", "waits_until"),
    )


def _has_problem(*fields: str) -> rx.Var[bool]:
    first, *others = (matter_form.problem(field).bool() for field in fields)
    return reduce(operator.or_, others, first)


def change_screen() -> rx.Component:
    """Tell a change once, and tick off who has heard of it."""
    return rx.fragment(
        title(
            rx.cond(change.is_new, text("add-change"), text("change-change")),
            back="/taken/zaken",
            back_words=text("matters-title"),
        ),
        rx.cond(change.is_known, _change_form(), nothing_yet(text("gone"))),
    )


def _change_form() -> rx.Component:
    return rx.fragment(
        begun_remark(change_form),
        form(
            change_form,
            choice_field(change_form, "kind", text("change-kind-label"), change.kinds.to(ArrayVar)),
            text_field(change_form, "title", text("change-name"), hint=text("change-name-hint")),
            day_field(change_form, "on", text("change-on")),
            choice_field(
                change_form,
                "direction",
                text("change-income"),
                change.directions.to(ArrayVar),
            ),
            amount_field(
                change_form, "amount", text("change-amount"), hint=text("change-amount-hint")
            ),
            save=text("save"),
        ),
        rx.cond(change.is_new, remark(text("change-new-hint")), _heard()),
    )


def _heard() -> rx.Component:
    return rx.fragment(
        rx.cond(
            change.has_duties,
            section(text("change-duties"), rows(rx.foreach(change.duties, _duty))),
        ),
        section(
            text("change-heard"),
            rx.el.ul(rx.foreach(change.agencies, _agency), class_name="heard"),
        ),
        actions(
            button(
                text("remove"),
                device_handler("actions/watch", "removeChange", change.id),
                kind="tertiary",
                picture="bin",
            )
        ),
    )


def _duty(line: ObjectVar[DutyLine]) -> rx.Component:
    return row(line.name, about=line.by, below_end=line.state, href=line.href, key=line.id)


def _agency(line: ObjectVar[HeardLine]) -> rx.Component:
    return rx.el.li(
        rx.el.button(
            rx.cond(line.has_heard, icon("check"), icon("add")),
            rx.el.span(line.name),
            type="button",
            on_click=device_handler("actions/watch", "toggleReported", change.id, line.id),
            class_name="ams-button ams-button--secondary",
            custom_attrs={"aria-pressed": rx.cond(line.has_heard, "true", "false")},
        ),
        key=line.id,
    )
