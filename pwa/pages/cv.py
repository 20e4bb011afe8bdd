"""CVs: the list of versions and files, one version, and the forms of what stands in it."""

import reflex as rx
from reflex.vars import ArrayVar, ObjectVar

from components.icon import icon
from components.parts import (
    actions,
    button,
    link_button,
    nothing_yet,
    remark,
    row,
    rows,
    section,
    title,
)
from pwa.fields import begun_remark, choice_field, file_button, form, text_area_field, text_field
from pwa.texts import text
from state.cv import CvEntryLine, CvLine, CvQuestion, CvSection, cv, cv_entry, cvs
from state.device import device_handler
from state.forms import DeviceForm

cv_form = DeviceForm("cv")
basics_form = DeviceForm("cv_basics")
entry_form = DeviceForm("cv_entry")


def cvs_screen() -> rx.Component:
    """Show every version, every file, and the ways to a new one."""
    return rx.fragment(
        title(text("cv-title"), back="/werk", back_words=text("work-screen")),
        rx.cond(
            cvs.has_versions,
            rows(rx.foreach(cvs.versions, _line)),
            nothing_yet(text("cv-nothing")),
        ),
        actions(
            link_button(text("cv-new"), "/werk/cv/naam", kind="primary", picture="add"),
            file_button(
                text("cv-bring"),
                device_handler("actions/cv", "bringCv"),
                picture="file",
                identity="cv-bring",
                accept="application/json,.json",
            ),
        ),
        rx.el.p(text("cv-bring-about"), class_name="soft"),
        section(
            text("cv-files"),
            rx.cond(cvs.has_files, rows(rx.foreach(cvs.files, _line))),
            rx.el.p(text("cv-files-about")),
            actions(link_button(text("cv-add-file"), "/papieren/wijzigen?soort=cv", picture="add")),
        ),
    )


def _line(line: ObjectVar[CvLine]) -> rx.Component:
    return row(line.title, about=line.about, href=line.href, key=line.id)


def cv_screen() -> rx.Component:
    """Show one version as it stands, with what can be done with it."""
    return rx.fragment(
        title(cv.title, back="/werk/cv", back_words=text("cv-title")),
        rx.cond(cv.is_new | ~cv.is_known, nothing_yet(text("gone")), _version()),
    )


def _version() -> rx.Component:
    return rx.fragment(
        rows(
            row(
                rx.cond(cv.person != "", cv.person, text("cv-person-add")),
                about=cv.contact,
                href=cv.href_person,
                key="person",
            ),
            row(text("cv-form"), about=cv.layout, end=cv.language, href=cv.href_name, key="name"),
        ),
        actions(
            button(
                text("pdf-share"),
                device_handler("actions/cv", "shareCv", cv.id),
                kind="primary",
                picture="share",
            ),
        ),
        rx.foreach(cv.sections, _section),
        section(
            text("cv-more"),
            actions(
                button(text("cv-copy-this"), device_handler("actions/cv", "copyCv", cv.id)),
                button(text("cv-save"), device_handler("actions/cv", "saveCv", cv.id)),
                button(
                    text("cv-remove"),
                    device_handler("actions/cv", "removeCv", cv.id),
                    kind="tertiary",
                    picture="bin",
                ),
            ),
            remark(text("cv-left-out-about")),
        ),
    )


def _section(one: ObjectVar[CvSection]) -> rx.Component:
    return rx.el.section(
        rx.el.h2(one.title),
        rx.cond(
            one.has_lines,
            rx.el.ul(
                rx.foreach(one.lines.to(list[CvEntryLine]), _entry), class_name="rows entries"
            ),
        ),
        rx.cond(
            one.can_add,
            rx.el.div(
                link_button(one.add, one.href_add, picture="add"), class_name="actions long-words"
            ),
            rx.el.p(text("cv-kept"), class_name="soft"),
        ),
        class_name="section",
        key=one.id,
    )


def _entry(line: ObjectVar[CvEntryLine]) -> rx.Component:
    content = rx.el.span(
        rx.el.span(line.title, class_name="row-name"),
        rx.cond(line.about != "", rx.el.span(line.about, class_name="row-about")),
        rx.cond(line.is_left_out, rx.el.span(text("cv-is-left-out"), class_name="row-about")),
        class_name="row-main",
    )
    return rx.el.li(
        rx.cond(
            line.href != "",
            rx.el.a(content, href=line.href, class_name="row"),
            rx.el.div(content, class_name="row"),
        ),
        rx.el.span(
            rx.cond(
                line.can_move,
                rx.fragment(
                    _move(line, "up", text("cv-up", name=line.title), line.is_first),
                    _move(line, "down", text("cv-down", name=line.title), line.is_last),
                ),
            ),
            rx.el.button(
                rx.cond(line.is_left_out, text("cv-put-back"), text("cv-leave-out")),
                rx.el.span(" ", line.title, class_name="ams-visually-hidden"),
                type="button",
                on_click=device_handler("actions/cv", "leaveOut", line.section, line.id, cv.id),
                class_name="inline",
            ),
            class_name="entry-tools",
        ),
        class_name=rx.cond(line.is_left_out, "left-out", ""),
        key=line.id,
    )


def _move(
    line: ObjectVar[CvEntryLine], way: str, words: rx.Var[str], is_off: rx.Var[bool]
) -> rx.Component:
    return rx.el.button(
        icon(way),
        rx.el.span(words, class_name="ams-visually-hidden"),
        type="button",
        disabled=is_off,
        on_click=device_handler(
            "actions/cv", "moveUp" if way == "up" else "moveDown", line.section, line.id, cv.id
        ),
        class_name="round",
        custom_attrs={"id": f"cv-{way}-{line.id}"},
    )


def cv_name_screen() -> rx.Component:
    """Name a version, and choose its language and layout."""
    return rx.fragment(
        rx.cond(
            cv.is_new,
            title(text("cv-new"), back=cv.href_back, back_words=text("cv-title")),
            title(text("cv-form"), back=cv.href_back, back_words=cv.title),
        ),
        rx.cond(
            cv.is_known,
            rx.fragment(
                begun_remark(cv_form),
                form(
                    cv_form,
                    text_field(cv_form, "name", text("cv-name"), hint=text("cv-name-hint")),
                    choice_field(
                        cv_form, "language", text("cv-language-label"), cv.languages.to(ArrayVar)
                    ),
                    choice_field(
                        cv_form, "layout", text("cv-layout-label"), cv.layouts.to(ArrayVar)
                    ),
                    save=text("save"),
                ),
            ),
            nothing_yet(text("gone")),
        ),
    )


def cv_person_screen() -> rx.Component:
    """Say who the CV is about; nothing but the name is needed."""
    hint = text("optional")
    return rx.fragment(
        title(text("cv-person"), back=cv.href_back, back_words=cv.title),
        rx.cond(
            cv.is_new | ~cv.is_known,
            nothing_yet(text("gone")),
            rx.fragment(
                begun_remark(basics_form),
                form(
                    basics_form,
                    text_field(basics_form, "name", text("cv-person-name")),
                    text_field(
                        basics_form, "label", text("cv-person-label"), hint=text("cv-label-hint")
                    ),
                    text_field(
                        basics_form,
                        "email",
                        text("cv-person-email"),
                        hint=hint,
                        input_mode="email",
                    ),
                    text_field(
                        basics_form, "phone", text("cv-person-phone"), hint=hint, input_mode="tel"
                    ),
                    text_field(basics_form, "city", text("cv-person-city"), hint=hint),
                    text_field(
                        basics_form, "url", text("cv-person-url"), hint=hint, input_mode="url"
                    ),
                    text_area_field(
                        basics_form,
                        "summary",
                        text("cv-person-summary"),
                        hint=text("cv-summary-hint"),
                    ),
                    save=text("save"),
                ),
                remark(text("cv-person-about")),
            ),
        ),
    )


def cv_entry_screen() -> rx.Component:
    """Add an entry of a section, or change one."""
    return rx.fragment(
        title(cv_entry.title, back=cv_entry.href_back, back_words=text("cv-one")),
        rx.cond(
            cv_entry.is_known,
            rx.fragment(
                begun_remark(entry_form),
                form(
                    entry_form,
                    rx.foreach(cv_entry.questions, _question),
                    save=text("save"),
                ),
                rx.cond(cv_entry.is_new, rx.fragment(), _remove()),
            ),
            nothing_yet(text("gone")),
        ),
    )


def _remove() -> rx.Component:
    remove = device_handler(
        "actions/cv", "removeEntry", cv_entry.section, cv_entry.entry, cv_entry.id
    )
    return actions(button(text("remove"), remove, kind="tertiary", picture="bin"))


def _question(question: ObjectVar[CvQuestion]) -> rx.Component:
    name, label, hint = question.name, question.label, question.hint
    return rx.el.div(
        rx.match(
            question.kind,
            ("prose", text_area_field(entry_form, name, label, hint=hint)),
            ("lines", text_area_field(entry_form, name, label, hint=hint)),
            ("moment", text_field(entry_form, name, label, hint=hint, narrow=True)),
            text_field(entry_form, name, label, hint=hint),
        ),
        key=name,
    )
