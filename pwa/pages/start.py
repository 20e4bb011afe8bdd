"""The first screen: who runs this, what it never asks, where to get help, and the ways in."""

import reflex as rx

from components.icon import icon, picture
from components.parts import actions, button, link_button, section
from pwa.operator import OPERATOR
from pwa.pages.access import unlock_part
from pwa.pages.pictures import pictures_choice
from pwa.pages.translation import translation_remark
from pwa.texts import text
from pwa.texts.languages import LANGUAGES
from state.device import device_handler
from state.shell import shell

_NAMES = [(language.code, language.name) for language in LANGUAGES.values()]


def start_screen() -> rx.Component:
    """Ask for the passphrase of a wallet that is here, else say what Plein is and how to begin."""
    return rx.cond(shell.state == "locked", unlock_part(), _welcome())


def _welcome() -> rx.Component:
    return rx.el.div(
        _languages(),
        translation_remark(),
        picture("/icons/plein.svg", 88, class_name="emblem"),
        rx.el.h1(text("start-title"), tab_index=-1),
        rx.el.p(text("start-lead"), class_name="lead"),
        rx.cond(
            shell.is_open,
            actions(link_button(text("to-today"), "/vandaag", kind="primary")),
            rx.fragment(
                actions(
                    button(text("begin"), device_handler("actions/access", "begin"), kind="primary")
                ),
                rx.el.p(text("begin-about"), class_name="soft"),
            ),
        ),
        actions(
            pictures_choice(),
            link_button(text("have-already"), "/erbij"),
            button(
                text("see-example"),
                device_handler("actions/example", "showExample"),
                kind="secondary",
            ),
        ),
        section(
            text("start-never-title"),
            rx.el.ul(
                *(
                    rx.el.li(icon("close"), rx.el.span(text(key)))
                    for key in ("start-never-digid", "start-never-money", "start-never-pin")
                ),
                class_name="never",
            ),
            rx.el.p(text("start-never-warning")),
        ),
        section(text("start-by-title"), rx.el.p(text("start-by", operator=OPERATOR))),
        section(text("start-who-title"), rx.el.p(text("start-who"))),
        section(text("start-help-title"), rx.el.p(text("start-help"))),
        class_name="start",
    )


def _languages() -> rx.Component:
    """Offer each language in its own words."""
    return rx.el.div(
        *(
            rx.el.button(
                name,
                type="button",
                lang=code,
                dir=LANGUAGES[code].direction,
                on_click=device_handler("actions/settings", "chooseLanguage", code),
                custom_attrs={"aria-pressed": rx.cond(shell.language == code, "true", "false")},
                class_name="choice",
            )
            for code, name in _NAMES
        ),
        class_name="languages",
    )
