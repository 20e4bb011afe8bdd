"""Whom I help: all of them, what one of them lets me see, and what I get ready for them."""

import reflex as rx
from reflex.vars import ArrayVar, ObjectVar

from components.parts import (
    actions,
    button,
    card,
    dialog,
    facts,
    link_button,
    nothing_yet,
    remark,
    row,
    rows,
    section,
    title,
)
from pwa.fields import begun_remark, choice_field, form, text_field
from pwa.pages.asking import Asking
from pwa.pages.scanning import scanner
from pwa.texts import text
from state.device import device_export, device_handler, device_value
from state.forms import DeviceForm
from state.helping import (
    DoneLine,
    HelpedLine,
    HelpService,
    SeenPart,
    SeenRow,
    people,
    person,
    preparing,
)

comein_form = DeviceForm("comein")
prepare_form = DeviceForm("prepare")
asking = Asking(prepare_form)


def helped_screen() -> rx.Component:
    """List whom I help, each by themselves, and let me come in by a code."""
    return rx.fragment(
        title(text("helpen-title"), back="/hulp", back_words=text("help-title")),
        rx.el.p(text("helpen-about"), class_name="lead"),
        _failure(people.failure),
        rx.cond(
            people.has_people,
            rows(rx.foreach(people.people, _line)),
            nothing_yet(text("helpen-none")),
        ),
        rx.cond(people.is_waiting, rx.el.p(text("helpen-waiting"), class_name="waiting")),
        rx.cond(
            people.is_comparing,
            card(
                rx.el.h2(text("helpen-compare", name=people.name)),
                rx.el.p(people.digits, class_name="code", id="help-digits", dir="ltr"),
                rx.el.p(text("helpen-compare-about")),
                role="alert",
            ),
        ),
        rx.cond(people.is_waiting | people.is_comparing, rx.fragment(), _come_in()),
        rx.cond(
            people.has_former,
            section(text("helpers-former"), rows(rx.foreach(people.former, _line))),
        ),
        device_value(
            "useOpened", "opened", str, device_export("actions/helped", "holdComing"), rx.Var('""')
        ),
    )


def _line(line: ObjectVar[HelpedLine]) -> rx.Component:
    return row(
        line.name,
        about=line.about,
        below=rx.el.span(line.until, class_name="row-about"),
        href=line.href,
        start=rx.el.span(class_name=line.colour),
        key=line.id,
    )


def _come_in() -> rx.Component:
    return section(
        text("helpen-add"),
        rx.el.p(text("helpen-how")),
        form(
            comein_form,
            text_field(comein_form, "code", text("join-code"), hint=text("join-code-hint")),
            text_field(comein_form, "name", text("helpen-own-name")),
            choice_field(
                comein_form,
                "colour",
                text("helpen-colour"),
                people.colours.to(ArrayVar),
                hint=text("helpen-colour-hint"),
            ),
            save=text("helpen-come"),
        ),
        scanner(device_handler("forms/comein", "scanCode")),
    )


def person_screen() -> rx.Component:
    """Show what one person lets me see, and what I may get ready."""
    return rx.fragment(
        _heading(person.name, person.colour, "/helpen", text("helpen-title")),
        _failure(person.failure),
        rx.cond(
            person.is_known,
            rx.cond(
                person.is_over,
                rx.fragment(remark(text("help-gone")), rx.el.p(text("help-gone-about"))),
                rx.cond(person.is_here, _seen(), remark(text("help-not-here"))),
            ),
            nothing_yet(text("gone")),
        ),
        rx.cond(person.is_known & ~person.is_over, _stop()),
        device_value(
            "useOpened",
            "opened",
            str,
            device_export("actions/helped", "lookAtPerson"),
            person.id,
        ),
    )


def _seen() -> rx.Component:
    return rx.fragment(
        rx.el.p(person.until),
        rx.el.p(person.as_of, class_name="soft"),
        rx.cond(
            person.role != "",
            card(
                rx.el.h2(person.role),
                facts(
                    (text("help-fact-ground"), person.ground),
                    (text("help-fact-reference"), person.reference),
                ),
                rx.el.p(text("help-acting-about"), class_name="soft"),
            ),
        ),
        rx.cond(
            person.paper != "",
            card(
                rx.el.h2(person.paper_title),
                actions(
                    rx.el.a(
                        rx.el.span(text("help-paper-here")),
                        href=person.paper,
                        target="_blank",
                        class_name="ams-button ams-button--primary",
                    ),
                    button(
                        text("help-close-paper"), device_handler("actions/helped", "closePaper")
                    ),
                ),
            ),
        ),
        rx.foreach(person.parts, _part),
        rx.cond(
            person.may_prepare,
            section(
                text("help-prepare-title"),
                actions(
                    link_button(text("help-prepare", kind="task"), person.href_task),
                    link_button(text("help-prepare", kind="letter"), person.href_letter),
                    link_button(text("help-prepare", kind="income"), person.href_income),
                    link_button(text("help-prepare", kind="service"), person.href_service),
                ),
            ),
        ),
        rx.cond(
            person.has_given,
            section(text("help-given-title"), rows(rx.foreach(person.given, _given))),
        ),
    )


def _part(part: ObjectVar[SeenPart]) -> rx.Component:
    return rx.el.div(
        section(
            part.title,
            rx.cond(
                part.nothing != "",
                rx.el.p(part.nothing),
                rows(rx.foreach(part.rows.to(list[SeenRow]), lambda seen: _row(part, seen))),
            ),
        ),
        key=part.id,
    )


def _row(part: ObjectVar[SeenPart], seen: ObjectVar[SeenRow]) -> rx.Component:
    """Draw one thing; of a paper with a file, its end opens that."""
    look = rx.el.button(
        rx.el.span(seen.end),
        rx.el.span(seen.name, class_name="ams-visually-hidden"),
        type="button",
        on_click=device_handler("actions/helped", "openPaper", person.id, seen.id),
        class_name="ams-button ams-button--tertiary",
    )
    return rx.el.li(
        rx.el.div(
            rx.el.span(
                rx.el.span(seen.name, class_name="row-name", dir="auto"),
                rx.cond(seen.about != "", rx.el.span(seen.about, class_name="row-about")),
                class_name="row-main",
            ),
            rx.cond(
                (part.id == "papers") & (seen.end != ""),
                look,
                rx.el.span(rx.el.span(seen.end, class_name="row-value"), class_name="row-end"),
            ),
            class_name="row",
        ),
        key=seen.id,
    )


def _given(line: ObjectVar[DoneLine]) -> rx.Component:
    return row(line.text, below_end=line.at, key=line.id)


def _stop() -> rx.Component:
    identity = f"stop-{person.id}"
    return rx.fragment(
        actions(
            button(
                text("help-stop"),
                device_handler("actions/dialog", "openDialog", identity),
                kind="tertiary",
            )
        ),
        dialog(
            identity,
            text("help-stop-title", name=person.name),
            rx.el.p(text("help-stop-about")),
            actions(
                button(
                    text("help-stop"),
                    device_handler("actions/helped", "stopFor", person.id),
                    kind="primary",
                ),
                button(
                    text("help-keep-helping"),
                    device_handler("actions/dialog", "closeDialog", identity),
                ),
            ),
        ),
    )


def prepare_screen() -> rx.Component:
    """Ask for what I get ready for one person; of a form, first which."""
    return rx.fragment(
        _heading(preparing.title, preparing.colour, preparing.back, preparing.name),
        rx.cond(
            preparing.is_known,
            rx.fragment(
                rx.el.p(text("help-prepare-about", name=preparing.name), class_name="lead"),
                rx.cond(
                    preparing.is_choice,
                    section(
                        text("help-service-choose"),
                        rows(rx.foreach(preparing.services, _service)),
                    ),
                    rx.fragment(
                        begun_remark(prepare_form),
                        form(
                            prepare_form,
                            rx.foreach(preparing.questions, lambda one: asking.question(one)),
                            save=text("help-prepare-do"),
                        ),
                    ),
                ),
            ),
            nothing_yet(text("gone")),
        ),
        device_value(
            "useOpened",
            "opened",
            str,
            device_export("actions/helped", "followPeople"),
            rx.Var('""'),
        ),
    )


def _service(line: ObjectVar[HelpService]) -> rx.Component:
    return row(line.title, about=line.agency, href=line.href, key=line.id)


def _heading(
    words: rx.Var[str], colour: rx.Var[str], back: str | rx.Var[str], back_words: rx.Var[str]
) -> rx.Component:
    """Draw the name of whom it is about beside their colour."""
    return rx.el.div(
        title(words, back=back, back_words=back_words),
        rx.el.span(class_name=colour),
        class_name="person-title",
    )


def _failure(words: rx.Var[str]) -> rx.Component:
    return rx.el.div(rx.cond(words != "", remark(words, kind="warning")), role="alert")
