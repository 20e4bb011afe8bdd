"""The words that citizens read: a catalogue a language, and `text` to put one on a screen."""

from typing import Any

import reflex as rx
from reflex.vars import StringVar, VarData

from pwa.texts.catalogue import DUTCH
from state.device import device_value

__all__ = ["UnknownTextError", "text"]


class UnknownTextError(LookupError):
    """A screen names a message that the Dutch catalogue does not have."""


def text(key: str, **values: rx.Var[Any] | str | int) -> StringVar[str]:
    """Show the message `key` in the language of the person, with `values` in its places.

    Raises:
        UnknownTextError: No such message, or it has other places than `values` fills.
    """
    if key not in DUTCH:
        raise UnknownTextError(f"pwa/texts/nl has no message {key!r}")
    if set(values) != DUTCH[key].places:
        raise UnknownTextError(
            f"the message {key!r} has the places {sorted(DUTCH[key].places)}, not {sorted(values)}"
        )
    texts = device_value("useTexts", "texts", object)
    arguments = [rx.Var.create(key), *([rx.Var.create(values)] if values else [])]
    return rx.Var(
        _js_expr=f"texts({', '.join(str(argument) for argument in arguments)})",
        _var_type=str,
        _var_data=VarData.merge(
            texts._get_all_var_data(), *(argument._get_all_var_data() for argument in arguments)
        ),
    ).to(str)
