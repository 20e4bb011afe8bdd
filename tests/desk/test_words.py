"""The desk's words: complete in both languages, used, and there for every reason and state."""

import re

import pytest
from fluent.syntax import FluentParser, ast

from state.desk.words import (
    LANGUAGES,
    UnknownWordsError,
    all_words,
    message_keys,
    say,
    say_amount,
    say_day,
    say_language,
    say_moment,
    say_size,
)
from sync.wire import parse_time
from tests.lint.sources import PROJECT, files_in, read

DELIVERY_CODES = re.compile(r"""(?:Delayed|Undeliverable|Duplicate)Error\(\s*"([a-z-]+)""")
CODES = re.compile(r'(?:NotAllowedError|RefusedError)\("([a-z-]+)"')


def places(language: str) -> dict[str, set[str]]:
    source = (PROJECT / "pwa" / "texts" / language / "desk.ftl").read_text(encoding="utf-8")
    body = FluentParser().parse(source).body
    assert [entry for entry in body if isinstance(entry, ast.Junk)] == []
    found = {}
    for entry in body:
        if isinstance(entry, ast.Message):
            found[entry.id.name] = set(re.findall(r"\{ *\$([a-z]+)", source_of(entry, source)))
    return found


def source_of(entry: ast.Message, source: str) -> str:
    assert entry.span
    return source[entry.span.start : entry.span.end]


def test_both_languages_have_the_same_messages_and_places() -> None:
    assert places("nl") == places("en")
    assert list(places("nl")) == message_keys("nl") == message_keys("en")


def test_every_message_is_used() -> None:
    code = "".join(
        read(path) for path in files_in("pwa", "state", endings=(".py",)) if "desk" in str(path)
    )
    starts = set(re.findall(r'f"([a-z]+-)\{', code))
    unused = [
        key
        for key in message_keys("nl")
        if f'"{key}"' not in code and not any(key.startswith(start) for start in starts)
    ]
    assert unused == []


def test_every_reason_has_its_words() -> None:
    refused = {"deposits.py", "envelope.py", "pull.py", "inbox.py"}
    agency = [path for path in files_in("sync", endings=(".py",)) if "agency" in path.parts]
    assert len(agency) > 10
    for path in agency:
        prefix = "aside" if path.name in refused else "problem"
        for code in CODES.findall(read(path)):
            assert f"{prefix}-{code}" in message_keys("nl"), (path, code)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_reason_of_a_connector_has_its_words(language: str) -> None:
    codes = {"inbox", "identity", "keys", "ground"}
    for path in files_in("sync", endings=(".py",)):
        codes |= set(DELIVERY_CODES.findall(read(path)))
    assert len(codes) > 15
    other = say(language, "undelivered-reason", reason="a fault of our own")
    assert [c for c in codes if say(language, "undelivered-reason", reason=c) == other] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_days_amounts_and_sizes_are_written_as_people_do(language: str) -> None:
    moment = parse_time("2026-06-02T12:03:00.000Z")
    said = {
        "nl": ["dinsdag 2 juni 2026", "2 juni 2026, 14:03", "€\u00a0480,05", "1,5 MB", "Engels"],
        "en": ["Tuesday 2 June 2026", "2 June 2026, 14:03", "€480.05", "1.5 MB", "English"],
    }
    assert [
        say_day(language, moment.date()),
        say_moment(language, moment),
        say_amount(language, 48_005),
        say_size(language, 1_500_000),
        say_language(language, "en"),
    ] == said[language]
    assert say_size(language, 31) == "31 B"
    assert say_language(language, "nobody-knows") == "nobody-knows"


def test_a_message_that_is_not_there_or_not_filled_is_refused() -> None:
    with pytest.raises(UnknownWordsError):
        say("nl", "nothing")
    with pytest.raises(UnknownWordsError):
        say("nl", "inbox-new")
    assert "inbox-new" not in all_words("nl")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_preview_of_the_square_has_the_words_that_phones_show(language: str) -> None:
    phone, desk = (
        {
            entry.id.name: " ".join(source_of(entry, source).partition("=")[2].split())
            for entry in FluentParser().parse(source).body
            if isinstance(entry, ast.Message)
        }
        for source in (
            (PROJECT / "pwa" / "texts" / language / f"{name}.ftl").read_text(encoding="utf-8")
            for name in ("square", "desk")
        )
    )
    assert desk["square-preview-hide"] == phone["square-hidden"]
    for key in ("square-reason", "square-topic"):
        assert desk[key] == phone[key]
