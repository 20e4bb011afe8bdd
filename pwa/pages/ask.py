"""Ik heb een vraag: where it belongs, who answers within which time, and the ways to send it."""

import reflex as rx
from reflex.vars import ArrayVar, ObjectVar

from components.parts import actions, button, link_button, row, rows, section, title
from pwa.fields import choice_field, form, text_area_field
from pwa.pages.safety import emergency_lines
from pwa.texts import text
from state.ask import AskLine, AskPhone, AskTaker, ask
from state.device import device_export, device_handler, device_value
from state.forms import DeviceForm

ask_form = DeviceForm("ask")
home_form = DeviceForm("home")


def ask_screen() -> rx.Component:
    """Take a question, typed or spoken, and show at most five places for it while it is typed."""
    return rx.fragment(
        title(text("ask-title"), back="/hulp", back_words=text("help-title")),
        rx.el.p(text("ask-lead"), class_name="lead"),
        form(
            ask_form,
            text_area_field(ask_form, "question", text("ask-question"), hint=text("ask-hint")),
            _speaking(),
            save=text("ask-search"),
        ),
        rx.cond(ask.is_danger, _danger()),
        rx.cond(ask.asks_home, _home_form()),
        rx.cond(ask.home != "", _home()),
        rx.el.p(ask.said, role="status", class_name="soft"),
        rx.cond(ask.has_lines, rows(rx.foreach(ask.lines, _line))),
        rx.cond(ask.is_asked, _ways_on()),
        device_value(
            "useOpened",
            "asked_anew",
            str,
            device_export("actions/ask", "askAnew"),
            ask.key,
        ),
        device_value(
            "useOpened",
            "asking_begun",
            str,
            device_export("actions/ask", "beginAsking"),
            rx.Var('""'),
        ),
    )


def _danger() -> rx.Component:
    """Put the numbers of an emergency above all else that was found."""
    return rx.el.div(
        section(
            text("ask-danger"),
            emergency_lines(),
            actions(link_button(text("safety-title"), "/veilig", kind="primary")),
        ),
        role="alert",
    )


def _home() -> rx.Component:
    """Say whose municipality answers, and let it be changed."""
    return rx.fragment(
        rx.el.p(ask.home),
        rx.el.details(rx.el.summary(text("ask-home-change")), _home_form()),
    )


def _home_form() -> rx.Component:
    return form(
        home_form,
        choice_field(
            home_form,
            "home",
            text("ask-home-question"),
            ask.homes.to(ArrayVar),
            hint=text("ask-home-hint"),
        ),
        save=text("save"),
    )


def _speaking() -> rx.Component:
    """Offer to speak only where the phone itself understands; else say why not."""
    speak = device_handler("actions/ask", "speakOrStop")
    return rx.fragment(
        rx.cond(ask.hearing == "here", button(text("ask-speak"), speak, picture="microphone")),
        rx.cond(ask.hearing == "listening", button(text("ask-stop"), speak, picture="stop")),
        rx.cond(
            ask.hearing == "absent",
            rx.el.p(text("ask-no-speech"), class_name="hint"),
        ),
    )


def _line(line: ObjectVar[AskLine]) -> rx.Component:
    below = rx.fragment(
        rx.el.span(line.who, class_name="row-below"),
        rx.el.span(line.why, class_name="row-below"),
    )
    return rx.cond(
        line.href == "",
        row(line.title, about=line.kind, below=below, key=line.id),
        row(line.title, about=line.kind, below=below, href=line.href, key=line.id),
    )


def _ways_on() -> rx.Component:
    return section(
        text("ask-ways"),
        rx.cond(
            ask.has_takers,
            rows(rx.foreach(ask.takers, _taker)),
            rx.cond(ask.asks_home, rx.fragment(), rx.el.p(text("ask-no-taker"))),
        ),
        actions(
            rx.foreach(ask.phones, _phone),
            link_button(text("ask-choose"), "/delen"),
            link_button(text("ask-near"), "/hulp", picture="people"),
        ),
    )


def _taker(taker: ObjectVar[AskTaker]) -> rx.Component:
    return rx.el.li(
        rx.el.div(
            rx.el.span(
                rx.el.span(taker.name, class_name="row-name"),
                rx.el.span(taker.about, class_name="row-about"),
                class_name="row-main",
            ),
            button(taker.act, device_handler("actions/ask", "askAgency", taker.oin)),
            class_name="row",
        ),
        key=taker.oin,
    )


def _phone(phone: ObjectVar[AskPhone]) -> rx.Component:
    return rx.el.a(
        phone.name,
        href=phone.href,
        class_name="ams-button ams-button--secondary",
        key=phone.id,
    )
