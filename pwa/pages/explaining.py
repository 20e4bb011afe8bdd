"""Texts in which hard words are explained where they stand."""

import reflex as rx

from state.device import device_export, device_value

EXPLAINS = "explains"
"""The class of an element that holds one text and nothing else, in which hard words may stand."""


def explains_words() -> rx.Var:
    """Have hard words explained while a screen shows texts of that class."""
    ask = device_export("words/asking", "explainWords")
    return device_value("useOpened", "explained", str, ask, rx.Var('""'))
