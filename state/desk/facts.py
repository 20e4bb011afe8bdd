"""What a person told, as a clerk reads it: in the words of the service file, never of the phone.

A phone could send any label beside a value; the service file is signed into the directory and is
the agency's own. So the question and the chosen answer are looked up there, in the clerk's
language, by the value that was signed. A value that the file does not have is shown as it came.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from state.desk.words import say, say_amount, say_day, say_number
from sync.agency.envelope import Fact
from sync.agency.referrals import PROOF_FACT

__all__ = ["FactLine", "read_day", "read_fact"]

Asked = Mapping[str, Any]


@dataclass
class FactLine:
    """One thing that was told."""

    label: str
    value: str
    machine_value: str
    """As it was signed, for whoever processes it."""
    source: str
    raw: str = ""
    """What only a program reads, kept in a fold; ``value`` says it in words."""


def read_fact(language: str, fact: Fact, service: Asked) -> FactLine:
    """Put a fact into the clerk's language by the service file that asked for it."""
    asked = next((each for each in service.get("facts", []) if each["name"] == fact.name), {})
    if fact.source == "self":
        source = say(language, "case-source-self")
    else:
        source = say(language, "case-source-agency", agency=fact.source)
    return FactLine(
        label=_say_label(language, fact, asked),
        value=_say_value(language, fact, asked),
        machine_value=_machine_value(fact.value),
        source=source,
        raw=str(fact.value) if fact.name == PROOF_FACT else "",
    )


def read_day(text: object) -> date | None:
    """Read a day as ISO 8601; None when it is none."""
    try:
        return date.fromisoformat(text) if isinstance(text, str) else None
    except ValueError:
        return None


def _say_label(language: str, fact: Fact, asked: Asked) -> str:
    if fact.name == "besluiten_hier":
        return say(language, "case-reachable")
    return str(asked["label"][language]) if asked else fact.label


def _say_value(language: str, fact: Fact, asked: Asked) -> str:
    value, kind = fact.value, asked.get("kind", fact.unit)
    if fact.name == PROOF_FACT:
        return say(language, "passed-proof-unread")
    if kind == "proof":
        return say(language, "case-proof")
    if isinstance(value, bool):
        return say(language, "case-yes" if value else "case-no")
    if isinstance(value, int):
        is_amount = kind in {"amount_cents", "cents"}
        return say_amount(language, value) if is_amount else say_number(language, value)
    if kind == "date" and (day := read_day(value)):
        return say_day(language, day)
    for choice in asked.get("choices", []):
        if choice["value"] == value:
            return str(choice[language])
    return value or ""


def _machine_value(value: str | int | bool | None) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else str(value)
