"""Instellingen: language, colours, size of letters, voice."""

import reflex as rx
from reflex.vars import ObjectVar

from components.elements import control
from components.parts import actions, link_button, remark, title
from pwa.pages.access import safety_part
from pwa.texts import text
from state.device import device_export, device_handler, device_value
from state.settings import settings


def settings_screen() -> rx.Component:
    """Offer each choice; it holds at once."""
    return rx.fragment(
        title(text("settings")),
        safety_part(),
        _choices(
            "language",
            text("settings-language"),
            settings.language,
            [("nl", "Nederlands"), ("en", "English")],
        ),
        _choices(
            "colours",
            text("settings-colours"),
            settings.colours,
            [
                ("auto", text("colours-auto")),
                ("light", text("colours-light")),
                ("dark", text("colours-dark")),
                ("contrast", text("colours-contrast")),
            ],
        ),
        _choices(
            "letters",
            text("settings-letters"),
            settings.letters,
            [
                ("normal", text("letters-normal")),
                ("large", text("letters-large")),
                ("largest", text("letters-largest")),
            ],
        ),
        rx.el.fieldset(
            rx.el.legend(text("settings-voice"), class_name="label"),
            rx.el.p(text("settings-voice-hint"), class_name="hint"),
            rx.cond(
                settings.has_voices,
                rx.foreach(settings.voices, _voice),
                remark(text("no-voice")),
            ),
            class_name="group",
        ),
        actions(link_button(text("reminders-link"), "/instellingen/meldingen")),
        device_value(
            "useOpened",
            "opened",
            str,
            device_export("actions/settings", "findVoices"),
            rx.Var('""'),
        ),
    )


def _choices(
    name: str,
    legend: rx.Var[str],
    chosen: rx.Var[str],
    options: list[tuple[str, rx.Var[str] | str]],
) -> rx.Component:
    return rx.el.fieldset(
        rx.el.legend(legend, class_name="label"),
        *(_choice(name, value, words, chosen == value) for value, words in options),
        class_name="group",
    )


def _voice(voice: ObjectVar[str]) -> rx.Component:
    return rx.el.div(_choice("voice", voice, voice, settings.voice == voice), key=voice)


def _choice(
    name: str, value: rx.Var[str] | str, words: rx.Var[str] | str, is_chosen: rx.Var[bool]
) -> rx.Component:
    return rx.el.label(
        control(
            type="radio",
            name=name,
            value=value,
            checked=is_chosen,
            on_change=device_handler("actions/settings", "choose"),
            class_name="dot",
        ),
        rx.el.span(words),
        class_name="choice-line",
    )
