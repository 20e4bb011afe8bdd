"""Checks that both languages say the same things, and that every message is used."""

import re

import pytest

from pwa.texts import UnknownTextError, text
from pwa.texts.catalogue import DUTCH, LANGUAGES, read_messages
from tests.lint.sources import files_in, read


def test_every_language_has_the_messages_of_the_dutch_catalogue() -> None:
    for language in LANGUAGES:
        messages = read_messages(language)
        assert messages.keys() == DUTCH.keys(), language
        for key, message in messages.items():
            assert message.catalogue == DUTCH[key].catalogue, f"{language}: {key}"


def test_every_language_fills_the_same_places() -> None:
    for language in LANGUAGES:
        places = {key: message.places for key, message in read_messages(language).items()}
        assert places == {key: message.places for key, message in DUTCH.items()}


def test_every_message_is_used_by_a_screen_or_on_the_device() -> None:
    code = [
        *files_in("pwa", "state", "components", endings=(".py",)),
        *(p for p in files_in("assets", endings=(".js",)) if "catalogues" not in p.parts),
    ]
    quoted = {word for p in code for word in re.findall(r"[\"'`]([a-z][a-z0-9-]*)[\"'`]", read(p))}
    assert set(DUTCH) - quoted == set()


def test_an_unknown_message_fails_when_the_screen_is_made() -> None:
    with pytest.raises(UnknownTextError, match="no-such-message"):
        text("no-such-message")


def test_a_message_with_other_places_fails_when_the_screen_is_made() -> None:
    with pytest.raises(UnknownTextError, match="month-total"):
        text("month-total", month="juni")
