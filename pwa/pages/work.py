"""Werk: what was agreed and how far one is, the log of what was done, and the form of one of it."""

from typing import Any

import reflex as rx
from reflex.vars import ArrayVar, ObjectVar

from components.parts import (
    actions,
    button,
    link_button,
    more,
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
    choice_field,
    day_field,
    file_button,
    form,
    group,
    text_area_field,
    text_field,
    tick_field,
)
from pwa.texts import text
from state.device import device_export, device_handler, device_value
from state.forms import DeviceForm
from state.work import (
    ActivityLine,
    ChosenFile,
    CopyLine,
    DutyCard,
    FunnelBar,
    Happened,
    PlainLine,
    activity,
    work,
)

find_form = DeviceForm("find")
application_form = DeviceForm("application")


def work_screen() -> rx.Component:
    """Show what was agreed, the log with its search, and where CV and appointments are."""
    return rx.fragment(
        title(text("work-screen")),
        rx.foreach(work.duties, _duty),
        actions(
            link_button(text("work-add"), "/werk/sollicitatie", kind="primary", picture="add"),
            link_button(text("work-cv-link"), "/werk/cv"),
            link_button(text("work-talks-link"), "/werk/gesprekken"),
        ),
        rx.cond(work.has_missed, section(text("duty-missed-title"), rows(plain_rows(work.missed)))),
        rx.cond(work.has_any, _log(), nothing_yet(text("work-nothing"))),
        rx.cond(work.has_funnel, _funnel()),
        _agreed(),
    )


def _duty(line: ObjectVar[DutyCard]) -> rx.Component:
    return rx.el.a(
        rx.el.span(line.title, class_name="duty-title"),
        rx.el.strong(line.count, class_name="duty-count"),
        progress(line.width),
        rx.el.span(line.about, class_name="duty-about"),
        href=line.href,
        key=line.id,
        class_name=f"duty duty--{line.state}",
    )


def progress(width: rx.Var[str]) -> rx.Component:
    """Draw how far something is, 0 to 100; what it says stands beside it in words."""
    return rx.el.svg(
        rx.el.rect(custom_attrs={"className": "track", "width": "100", "height": "6", "rx": "3"}),
        rx.el.rect(custom_attrs={"className": "done", "width": width, "height": "6", "rx": "3"}),
        view_box="0 0 100 6",
        custom_attrs={"preserveAspectRatio": "none", "aria-hidden": "true"},
        class_name="progress",
    )


def _log() -> rx.Component:
    return section(
        text("work-log"),
        rx.cond(work.can_search, _find()),
        rx.el.p(work.found, role="status", class_name="soft"),
        rx.cond(
            work.has_lines,
            rows(rx.foreach(work.lines, activity_row)),
            nothing_yet(text("work-found-nothing")),
        ),
        more_rows(work.more, work.href_all),
    )


def _find() -> rx.Component:
    return form(
        find_form,
        text_field(find_form, "words", text("work-find")),
        choice_field(find_form, "state", text("work-find-state"), work.states.to(ArrayVar)),
        save=text("work-find-do"),
    )


def activity_row(line: ObjectVar[ActivityLine]) -> rx.Component:
    """Draw an activity in a list."""
    return row(
        line.title,
        about=line.employer,
        below=rx.cond(line.why_not != "", rx.el.span(line.why_not, class_name="soft")),
        end=line.day,
        below_end=line.state,
        href=line.href,
        key=line.id,
    )


def plain_rows(lines: rx.Var[Any]) -> rx.Component:
    """Draw lines that open a form."""
    return rx.foreach(lines, _plain)


def _plain(line: ObjectVar[PlainLine]) -> rx.Component:
    return row(line.title, about=line.about, href=line.href, key=line.id)


def _funnel() -> rx.Component:
    return section(
        text("work-funnel"), rx.el.ul(rx.foreach(work.funnel, _bar), class_name="funnel")
    )


def _bar(line: ObjectVar[FunnelBar]) -> rx.Component:
    return rx.el.li(
        rx.el.span(line.name), rx.el.strong(line.count), progress(line.width), key=line.id
    )


def _agreed() -> rx.Component:
    return section(
        text("duty-title"),
        rx.cond(
            work.has_agreements,
            rows(plain_rows(work.agreements)),
            nothing_yet(text("duty-nothing")),
        ),
        rx.cond(
            work.has_exemptions,
            rx.fragment(rx.el.h3(text("free-title")), rows(plain_rows(work.exemptions))),
        ),
        actions(
            link_button(text("duty-add"), "/werk/afspraak", picture="add"),
            rx.cond(work.has_agreements, link_button(text("free-add"), "/werk/vrij")),
            link_button(text("check-link"), "/werk/nakijken"),
        ),
    )


def application_screen() -> rx.Component:
    """Log something that was done to find work, or change it."""
    return rx.fragment(
        title(
            rx.cond(activity.is_new, text("work-add"), text("work-one")),
            back="/werk",
            back_words=text("work-screen"),
        ),
        rx.cond(activity.is_known, _form(), nothing_yet(text("gone"))),
        device_value(
            "useOpened",
            "opened",
            str,
            device_export("actions/vacancy", "fillInShared"),
            activity.id,
        ),
    )


def _form() -> rx.Component:
    handle = application_form
    hint = text("optional")
    return rx.fragment(
        begun_remark(handle),
        rx.cond(activity.is_new, _paste()),
        form(
            handle,
            text_field(handle, "title", text("work-title")),
            text_field(handle, "employer", text("work-employer")),
            day_field(handle, "sent", text("work-sent")),
            choice_field(handle, "manner", text("work-how"), activity.manners.to(ArrayVar)),
            choice_field(handle, "state", text("work-how-far"), activity.states.to(ArrayVar)),
            rx.cond(
                activity.seems_same,
                rx.el.div(
                    remark(text("work-same-hint"), kind="warning"),
                    tick_field(handle, "again", text("work-again")),
                ),
            ),
            more(
                text("work-more"),
                choice_field(handle, "kind", text("work-what"), activity.kinds.to(ArrayVar)),
                text_field(handle, "contact", text("work-contact"), hint=hint),
                text_field(handle, "link", text("work-link"), hint=hint, input_mode="url"),
                rx.cond(
                    activity.has_cvs,
                    choice_field(handle, "cv", text("work-cv"), activity.cvs.to(ArrayVar)),
                ),
                text_area_field(handle, "vacancy", text("work-vacancy"), hint=hint),
                text_area_field(handle, "letter", text("work-letter"), hint=hint),
                text_area_field(handle, "note", text("work-note"), hint=hint),
                is_open=~activity.is_new,
            ),
            group(
                text("work-after"),
                rx.cond(
                    activity.has_happened,
                    rx.el.ul(rx.foreach(activity.happened, _happened), class_name="happened"),
                ),
                text_field(handle, "happened", text("work-happened"), hint=hint),
                day_field(
                    handle, "follow_up_on", text("work-follow"), hint=text("work-follow-hint")
                ),
            ),
            evidence_group(
                activity.papers,
                activity.has_papers,
                activity.chosen,
                device_handler("actions/work", "chooseApplicationEvidence"),
                "leaveOutApplicationEvidence",
                "actions/work",
            ),
            save=text("save"),
        ),
        rx.cond(activity.can_apply, _apply()),
        rx.cond(activity.own_form != "", _copies()),
        rx.cond(activity.is_new, rx.fragment(), _existing()),
    )


def _apply() -> rx.Component:
    def way(words: rx.Var[str], manner: str, kind: str = "secondary") -> rx.Component:
        return button(
            words, device_handler("actions/apply", "apply", activity.id, manner), kind=kind
        )

    return section(
        text("apply-title"),
        rx.el.p(activity.goes_along),
        actions(
            way(text("apply-share"), "other", "primary"),
            way(text("apply-mail"), "email"),
            rx.cond(activity.link != "", way(text("apply-site"), "site")),
        ),
        remark(text("apply-hint")),
    )


def _paste() -> rx.Component:
    return actions(button(text("work-paste"), device_handler("actions/vacancy", "pasteVacancy")))


def _happened(line: ObjectVar[Happened]) -> rx.Component:
    return rx.el.li(rx.el.span(line.day, class_name="soft"), " ", line.text, key=line.id)


def evidence_group(
    papers: rx.Var[Any],
    has_papers: rx.Var[bool],
    chosen: rx.Var[Any],
    choose: rx.Var,
    leave_out: str,
    module: str,
) -> rx.Component:
    """Draw what shows that it was done: papers, files that were just chosen, and more of them."""
    return group(
        text("work-evidence"),
        rx.cond(has_papers, rows(plain_rows(papers))),
        rx.foreach(chosen, lambda file: _chosen(file, leave_out, module)),
        rx.el.div(
            file_button(
                text("work-photo"), choose, picture="camera", accept="image/*", camera=True
            ),
            file_button(text("work-file"), choose, picture="add"),
            class_name="actions",
        ),
        hint=text("work-evidence-hint"),
    )


def _chosen(file: ObjectVar[ChosenFile], leave_out: str, module: str) -> rx.Component:
    return rx.el.div(
        rx.el.span(file.title),
        rx.el.span(file.size, class_name="soft"),
        rx.el.button(
            text("work-leave-out", title=file.title),
            type="button",
            on_click=device_handler(module, leave_out, file.place),
            class_name="inline",
        ),
        key=file.place.to(str),
        class_name="chosen",
    )


def _copies() -> rx.Component:
    return section(
        text("work-copies", form=activity.own_form),
        remark(text("work-copies-hint", form=activity.own_form)),
        rx.el.ul(rx.foreach(activity.copies, _copy), class_name="copies"),
        actions(
            link_button(text("work-copies-open", form=activity.own_form), activity.own_form_url)
        ),
    )


def _copy(line: ObjectVar[CopyLine]) -> rx.Component:
    return rx.el.li(
        rx.el.span(line.name, class_name="soft"),
        rx.el.span(line.value),
        rx.el.button(
            text("copy-one", name=line.name),
            type="button",
            on_click=device_handler("actions/work", "copyText", line.value),
            class_name="inline",
        ),
        key=line.id,
    )


def _existing() -> rx.Component:
    return actions(
        rx.cond(activity.link != "", link_button(text("work-open-link"), activity.link)),
        button(
            text("remove"),
            device_handler("actions/work", "removeApplication", activity.id),
            kind="tertiary",
            picture="bin",
        ),
    )
