"""What screens have on paper only, and where the code under them leads."""

import reflex as rx

from components.elements import region
from components.parts import actions, button, link_button, remark, title
from pwa.pages.access import unlock_part
from pwa.pages.devices import qr_code
from pwa.texts import text
from state.device import device_export, device_handler, device_value
from state.sheets import printed, way_back


def print_button() -> rx.Component:
    """Draw the button that prints the screen."""
    return button(text("sheet-print"), device_handler("actions/paper", "printScreen"))


def paper_foot() -> rx.Component:
    """Put the day, and a code that brings this screen back, under what is printed."""
    return region(
        rx.el.div(
            rx.cond(
                printed.qr_path != "",
                rx.fragment(
                    qr_code(printed.qr_path, printed.qr_box, text("printed-picture")),
                    rx.el.p(text("printed-scan")),
                ),
            ),
            rx.el.p(printed.day, " ", printed.address),
            class_name="paper-foot",
        )
    )


def back_screen() -> rx.Component:
    """Lead whoever scanned a paper to its matter, or say why that is not possible here."""
    return rx.fragment(
        rx.match(
            way_back.state,
            ("locked", unlock_part()),
            ("starting", rx.el.p(text("starting"), class_name="waiting")),
            rx.fragment(title(text("back-title")), _way_back()),
        ),
        device_value(
            "useOpened",
            "opened",
            str,
            device_export("actions/paper", "goBack"),
            rx.Var('""'),
        ),
    )


def _way_back() -> rx.Component | rx.Var:
    return rx.match(
        way_back.state,
        (
            "here",
            rx.fragment(
                rx.el.p(text("back-here")),
                actions(link_button(text("back-open"), way_back.href, kind="primary")),
            ),
        ),
        ("elsewhere", _elsewhere(text("back-elsewhere"), "/vandaag", text("tab-today"))),
        ("none", _elsewhere(text("back-none"), "/", text("to-start"))),
        _elsewhere(text("back-unreadable"), "/", text("to-start")),
    )


def _elsewhere(words: rx.Var[str], href: str, way: rx.Var[str]) -> rx.Component:
    return rx.fragment(remark(words, kind="warning"), actions(link_button(way, href)))
