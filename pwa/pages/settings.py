"""Instellingen: language, colours, size of letters, voice."""

import reflex as rx
from reflex.vars import ObjectVar

from components.elements import control
from components.parts import actions, link_button, remark, title
from pwa.pages.access import safety_part
from pwa.pages.pictures import pictures_choice
from pwa.pages.translation import dutch_remark, translation_remark
from pwa.texts import text
from pwa.texts.languages import LANGUAGES
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
            [(one.code, one.name) for one in LANGUAGES.values()],
        ),
        translation_remark(),
        dutch_remark(),
        actions(pictures_choice()),
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
        _choices(
            "words",
            text("settings-words"),
            settings.words,
            [("shown", text("words-shown")), ("plain", text("words-plain"))],
            hint=text("settings-words-hint"),
        ),
        actions(link_button(text("words-all"), "/woorden")),
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
        _choices(
            "opinions",
            text("settings-opinions"),
            settings.opinions,
            [("on", text("opinions-on")), ("off", text("opinions-off"))],
        ),
        actions(
            link_button(text("reminders-link"), "/instellingen/meldingen"),
            link_button(text("opinions-link"), "/duidelijkheid"),
            link_button(text("safety-link"), "/veilig"),
        ),
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
    hint: rx.Var[str] | None = None,
) -> rx.Component:
    return rx.el.fieldset(
        rx.el.legend(legend, class_name="label"),
        *([] if hint is None else [rx.el.p(hint, class_name="hint")]),
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
