"""Instellingen."""

import reflex as rx

from pwa.texts import text


def settings() -> rx.Component:
    """Show the screen."""
    return rx.fragment(rx.el.h1(text("settings"), tab_index=-1))
