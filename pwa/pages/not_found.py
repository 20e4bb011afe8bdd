"""What shows at an address that no screen has."""

import reflex as rx

from components.parts import link_button, title
from pwa.texts import text


def not_found_screen() -> rx.Component:
    """Say that there is nothing here, and where to go."""
    return rx.fragment(
        title(text("not-found-title")),
        rx.el.p(text("not-found")),
        link_button(text("to-start"), "/", kind="primary"),
    )
