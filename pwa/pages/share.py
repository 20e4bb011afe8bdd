"""Delen."""

import reflex as rx

from pwa.texts import text


def share() -> rx.Component:
    """Show the screen."""
    return rx.fragment(rx.el.h1(text("tab-share"), tab_index=-1))
