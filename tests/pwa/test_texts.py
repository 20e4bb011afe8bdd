"""Checks that every message is used, and that a screen cannot name one that is not there."""

import re

import pytest

from pwa.texts import UnknownTextError, text
from pwa.texts.catalogue import DUTCH
from tests.lint.sources import files_in, read


def test_every_message_is_used_by_a_screen_or_on_the_device() -> None:
    code = [
        *files_in("pwa", "state", "components", endings=(".py",)),
        *(p for p in files_in("assets", endings=(".js",)) if "catalogues" not in p.parts),
    ]
    quoted = {word for p in code for word in re.findall(r"[\"'`]([a-z][a-z0-9-]*)[\"'`]", read(p))}
    # The code of an error names its message: `error-<code>`.
    trees = [*files_in("assets", endings=(".js",)), *files_in("sync", endings=(".py",))]
    codes = {word for p in trees for word in re.findall(r"[a-z]+(?:-[a-z]+)+|[a-z]{4,}", read(p))}
    errors = {f"error-{code}" for code in codes}
    assert set(DUTCH) - quoted - errors == set()


def test_an_unknown_message_fails_when_the_screen_is_made() -> None:
    with pytest.raises(UnknownTextError, match="no-such-message"):
        text("no-such-message")


def test_a_message_with_other_places_fails_when_the_screen_is_made() -> None:
    with pytest.raises(UnknownTextError, match="month-total"):
        text("month-total", month="juni")
