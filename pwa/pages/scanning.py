"""The camera that looks for a code, and the button that opens it."""

import reflex as rx

from components.parts import actions, button, remark
from pwa.texts import text
from state.access import joining
from state.device import device_handler


def scanner(scan: rx.Var) -> rx.Component:
    """Show what the camera sees while it is open; `scan` opens it and takes the code."""
    return rx.fragment(
        scan_problem(joining.failure),
        rx.el.video(
            id="scanner",
            class_name=rx.cond(joining.is_scanning, "scanner", "scanner scanner--off"),
            aria_label=text("join-scan-view"),
            custom_attrs={"playsInline": True, "muted": True},
        ),
        actions(
            rx.cond(
                joining.is_scanning,
                button(text("join-scan-stop"), device_handler("actions/scanning", "stopScanning")),
                button(text("join-scan"), scan, picture="camera"),
            )
        ),
    )


def scan_problem(words: rx.Var[str]) -> rx.Component:
    """Say beside the button what went wrong; the focus comes here, so that the tap is not dead."""
    return rx.el.div(
        rx.cond(words != "", remark(words, kind="warning")),
        id="scan-problem",
        role="alert",
        tab_index=-1,
    )
