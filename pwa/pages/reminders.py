"""Meldingen: whether this phone is woken for reminders, and what stands on its lock screen."""

import reflex as rx

from components.elements import control
from components.parts import actions, button, remark, section, title
from pwa.texts import text
from state.device import device_export, device_handler, device_value
from state.waking import waking


def reminders_screen() -> rx.Component:
    """Explain first, then ask; whatever the answer, reminders show in the app."""
    return rx.fragment(
        title(text("reminders-title"), back="/instellingen", back_words=text("settings")),
        rx.el.p(text("reminders-about"), class_name="lead"),
        rx.match(
            waking.state,
            ("on", _on()),
            (
                "off",
                rx.fragment(
                    rx.el.p(text("reminders-ask")),
                    actions(
                        button(
                            text("reminders-allow"),
                            device_handler("actions/waking", "startWaking"),
                            kind="primary",
                        )
                    ),
                ),
            ),
            ("refused", remark(text("reminders-refused"), kind="warning")),
            (
                "impossible",
                remark(
                    rx.cond(
                        waking.is_apple,
                        text("reminders-impossible-apple"),
                        text("reminders-impossible"),
                    )
                ),
            ),
            remark(text("reminders-example")),
        ),
        section(
            text("ways-calendar"),
            rx.el.p(text("ways-calendar-about")),
            actions(
                button(
                    text("ways-calendar-save"),
                    device_handler("actions/paper", "saveAllDays"),
                    picture="download",
                )
            ),
        ),
        device_value(
            "useOpened",
            "opened",
            str,
            device_export("actions/waking", "lookAtWaking"),
            rx.Var('""'),
        ),
    )


def _on() -> rx.Component:
    return rx.fragment(
        rx.cond(
            waking.has_failed,
            remark(text("reminders-failed"), kind="warning"),
            remark(text("reminders-on")),
        ),
        rx.el.fieldset(
            rx.el.legend(text("reminders-text"), class_name="label"),
            rx.el.p(text("reminders-text-hint"), class_name="hint"),
            _choice("neutral", text("reminders-text-neutral"), ~waking.shows_text),
            _choice("own", text("reminders-text-own"), waking.shows_text),
            class_name="group",
        ),
        actions(button(text("reminders-stop"), device_handler("actions/waking", "stopWaking"))),
    )


def _choice(value: str, words: rx.Var[str], is_chosen: rx.Var[bool]) -> rx.Component:
    return rx.el.label(
        control(
            type="radio",
            name="reminder-text",
            value=value,
            checked=is_chosen,
            on_change=device_handler("actions/waking", "chooseText"),
            class_name="dot",
        ),
        rx.el.span(words),
        class_name="choice-line",
    )
