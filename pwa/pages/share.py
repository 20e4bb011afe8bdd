"""Delen: what was shared with which agency."""

import reflex as rx

from components.parts import nothing_yet, title
from pwa.texts import text


def share_screen() -> rx.Component:
    """Show what was shared."""
    return rx.fragment(title(text("tab-share")), nothing_yet(text("share-nothing")))
