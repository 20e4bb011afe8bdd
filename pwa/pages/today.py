"""Vandaag: what comes in next and what is due."""

import reflex as rx

from pwa.texts import text


def today() -> rx.Component:
    """Show what comes in next and what is due."""
    return rx.fragment(rx.el.h1(text("tab-today"), tab_index=-1))
