"""Taken."""

import reflex as rx

from pwa.texts import text


def tasks() -> rx.Component:
    """Show the screen."""
    return rx.fragment(rx.el.h1(text("tab-tasks"), tab_index=-1))
