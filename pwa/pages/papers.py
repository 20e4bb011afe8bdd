"""Papieren."""

import reflex as rx

from pwa.texts import text


def papers() -> rx.Component:
    """Show the screen."""
    return rx.fragment(rx.el.h1(text("tab-papers"), tab_index=-1))
