"""The desk's words, days and sizes in the clerk's language, from pwa/texts/<language>/desk.ftl."""

from datetime import date, datetime
from decimal import Decimal
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

from babel.core import Locale, UnknownLocaleError
from babel.dates import format_date, format_datetime
from babel.numbers import format_currency, format_decimal
from fluent.runtime import FluentBundle, FluentResource

__all__ = [
    "LANGUAGES",
    "UnknownWordsError",
    "all_words",
    "message_keys",
    "read_moment",
    "say",
    "say_amount",
    "say_day",
    "say_language",
    "say_moment",
    "say_number",
    "say_size",
]

LANGUAGES = ("nl", "en")
_TEXTS = Path(__file__).resolve().parents[2] / "pwa" / "texts"
_AMSTERDAM = ZoneInfo("Europe/Amsterdam")
_DAY, _MOMENT = "EEEE d MMMM y", "d MMMM y, HH:mm"


class UnknownWordsError(LookupError):
    """A screen names a message that the desk's catalogue does not have, or fills it wrongly."""


def say(language: str, key: str, **places: str | int) -> str:
    """Give a message with its places filled.

    Raises:
        UnknownWordsError: no such message, or a place is not filled.
    """
    bundle = _bundle(language)
    if not bundle.has_message(key):
        raise UnknownWordsError(key)
    pattern = bundle.get_message(key).value
    if pattern is None:
        raise UnknownWordsError(key)
    words, errors = bundle.format_pattern(pattern, dict(places))
    if errors:
        raise UnknownWordsError(f"{key}: {errors[0]}")
    return str(words)


@cache
def all_words(language: str) -> dict[str, str]:
    """Give every message that has no places, by its key."""
    bundle = _bundle(language)
    words: dict[str, str] = {}
    for key in message_keys(language):
        pattern = bundle.get_message(key).value
        said, missing = bundle.format_pattern(pattern, {}) if pattern else ("", ["empty"])
        if not missing:
            words[key] = str(said)
    return words


def message_keys(language: str) -> list[str]:
    """List the keys of all messages, in their order."""
    lines = _source(language).splitlines()
    return [line.partition(" = ")[0] for line in lines if " = " in line and line[0].isalpha()]


def say_day(language: str, day: date) -> str:
    """Write a day with its weekday."""
    return format_date(day, _DAY, locale=language)


def say_moment(language: str, moment: datetime) -> str:
    """Write a moment as people in Amsterdam see it."""
    return format_datetime(moment, _MOMENT, tzinfo=_AMSTERDAM, locale=language)


def read_moment(text: str) -> datetime:
    """Read a moment as the agency's database holds it: ISO 8601 UTC."""
    return datetime.fromisoformat(text)


def say_amount(language: str, cents: int) -> str:
    """Write an amount in euro."""
    return format_currency(Decimal(cents) / 100, "EUR", locale=language)


def say_number(language: str, number: int) -> str:
    """Write a whole number, its thousands apart."""
    return format_decimal(number, locale=language)


def say_size(language: str, size_bytes: int) -> str:
    """Write the size of a file."""
    for unit, size in (("MB", 1_000_000), ("kB", 1_000)):
        if size_bytes >= size:
            return f"{format_decimal(round(size_bytes / size, 1), locale=language)} {unit}"
    return f"{size_bytes} B"


def say_language(language: str, of: str) -> str:
    """Write the name of a language by its tag; a tag that nobody knows stays as it is."""
    try:
        return Locale.parse(of, sep="-").get_display_name(language) or of
    except (ValueError, UnknownLocaleError):
        return of


@cache
def _bundle(language: str) -> FluentBundle:
    bundle = FluentBundle([language], use_isolating=False)
    bundle.add_resource(FluentResource(_source(language)))
    return bundle


def _source(language: str) -> str:
    return (_TEXTS / language / "desk.ftl").read_text(encoding="utf-8")
