"""Kijkt er iemand mee?: hiding at once, who can get in, what Plein cannot hide, who helps.

Sources of the numbers, read on 29 November 2026: 112 and Veilig Thuis (0800-2000, free, day and
night) from the page on Veilig Thuis of rijksoverheid.nl and of municipalities; 113 (free, day and
night) from 113.nl.
"""

import reflex as rx

from components.elements import plain_link
from components.icon import icon
from components.parts import actions, button, card, link_button, remark, row, rows, section, title
from pwa.texts import text
from state.device import device_export, device_handler, device_value
from state.safety import safety

STEPS = ("safety-step-1", "safety-step-2", "safety-step-3", "safety-step-4", "safety-step-5")
LIMITS = ("safety-limit-1", "safety-limit-2", "safety-limit-3", "safety-limit-4")
LINES = (
    ("112", "tel:112", "safety-line-112"),
    ("0800-2000", "tel:08002000", "safety-line-veilig-thuis"),
    ("113", "tel:113", "safety-line-113"),
)


def safety_screen() -> rx.Component:
    """Say plainly what one may do, and what Plein can and cannot hide."""
    return rx.fragment(
        title(text("safety-title"), back="/instellingen", back_words=text("settings")),
        rx.el.p(text("safety-about"), class_name="lead"),
        section(
            text("safety-lines"),
            emergency_lines(),
        ),
        rx.cond(safety.is_open, _hide()),
        section(
            text("safety-steps"),
            rx.el.ol(*(rx.el.li(text(step)) for step in STEPS), class_name="steps"),
        ),
        section(
            text("safety-who"),
            rows(
                row(text("safety-devices"), about=text("safety-devices-about"), href="/apparaten"),
                row(
                    text("reminders-link"),
                    about=rx.cond(
                        safety.shows_text,
                        text("safety-notices-own"),
                        text("safety-notices-neutral"),
                    ),
                    href="/instellingen/meldingen",
                ),
            ),
        ),
        section(
            text("safety-limits"),
            rx.el.ul(*(rx.el.li(text(limit)) for limit in LIMITS), class_name="promises"),
        ),
    )


def emergency_lines() -> rx.Component:
    """List the numbers to call in danger, and say what a call leaves on the phone."""
    return rx.fragment(
        rx.el.ul(*(_line(*line) for line in LINES), class_name="rows"),
        rx.el.p(text("safety-lines-trace"), class_name="soft"),
    )


def hide_button() -> rx.Component:
    """Draw the button that hides everything at once; it stays in reach on every screen."""
    return rx.fragment(
        rx.el.button(
            icon("hide"),
            rx.el.span(text("hide-now"), class_name="ams-visually-hidden"),
            type="button",
            on_click=device_handler("hide_choice", "hideNow"),
            class_name="hide-now",
        ),
        device_value(
            "useOpened", "hiding", str, device_export("hide_choice", "listenForHide"), rx.Var('""')
        ),
    )


def _hide() -> rx.Component:
    return card(
        rx.el.h2(text("hide-title")),
        rx.el.p(text("hide-about")),
        rx.cond(
            safety.must_lock,
            rx.fragment(
                remark(text("hide-lock-first")),
                actions(link_button(text("lock-title"), "/slot", kind="primary")),
            ),
            rx.cond(
                safety.hides,
                rx.fragment(
                    remark(text("hide-on")),
                    actions(
                        button(text("hide-try"), device_handler("hide_choice", "hideNow")),
                        button(
                            text("hide-stop"),
                            device_handler("actions/safety", "chooseHide", "no"),
                            kind="tertiary",
                        ),
                    ),
                ),
                actions(
                    button(
                        text("hide-choose"),
                        device_handler("actions/safety", "chooseHide", "yes"),
                        kind="primary",
                    )
                ),
            ),
        ),
    )


def _line(number: str, address: str, about: str) -> rx.Component:
    return rx.el.li(
        plain_link(
            rx.el.span(
                rx.el.bdi(number, class_name="row-name"),
                rx.el.span(text(about), class_name="row-about"),
                class_name="row-main",
            ),
            href=address,
            class_name="row",
        )
    )
