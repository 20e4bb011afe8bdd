"""Files with what an agency paid to people: read and checked whole, before anything is sent.

JSON: ``{"statements": [{"reference", "person", "payments": [{"kind", "name", "date",
"amount_cents"}]}]}``. CSV, UTF-8, with commas or semicolons: a line of names, then a payment a
line, with ``reference,person,kind,name,date,amount_cents``; lines of one reference are one
statement. ``reference`` is the agency's own name for a statement and is never used for another;
``person`` is the number under which the agency knows somebody; ``kind`` is one of the wallet's
kinds of income or empty; ``date`` is the day of payment; ``amount_cents`` are whole cents.
"""

import csv
import io
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, cast

from pwa.rules.plain_text import find_disguise
from sync.wire import canonical_json

__all__ = ["FileFaultError", "Statement", "read_statements"]

MOST_BYTES = 20_000_000
MOST_PAYMENTS = 200
"""Of one statement, which must fit into a message."""
MOST_CHARACTERS = 100
MOST_CENTS = 10_000_000_000
"""The phone leaves out what is more, or longer (assets/device/bank/agency_statement.js)."""
_COLUMNS = ("reference", "person", "kind", "name", "date", "amount_cents")
_PAYMENT = ("kind", "name", "date", "amount_cents")
_REFERENCE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._/-]{0,63}")
_KIND = re.compile(r"[a-z][a-z0-9_]{0,39}|")
_MOST_TOLD = 20


class FileFaultError(Exception):
    """A file that is not as it must be; the message tells each place and what to write."""


@dataclass(frozen=True)
class Statement:
    """What was paid to one person, under the agency's own reference."""

    reference: str
    person: str
    payments: tuple[Mapping[str, str | int], ...]

    @property
    def content(self) -> bytes:
        """What must be the same when the reference comes again."""
        return canonical_json({"person": self.person, "payments": list(self.payments)})


def read_statements(path: Path) -> list[Statement]:
    """Read a file of statements, JSON by its ending or else CSV.

    Raises:
        FileFaultError: it has faults; each is told with its place and what to write.
    """
    try:
        octets = path.read_bytes()
    except OSError as error:
        raise FileFaultError(f"{path} cannot be read: {error.strerror}.") from error
    if len(octets) > MOST_BYTES:
        raise FileFaultError(f"{path} has more than {MOST_BYTES:,} bytes: split it.")
    try:
        text = octets.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise FileFaultError(f"{path}: save it as UTF-8 ({error}).") from error
    found = _read_json(path, text) if path.suffix.lower() == ".json" else _read_csv(path, text)
    faults: list[str] = []
    seen: set[str] = set()
    statements: list[Statement] = []
    for place, said in found:
        wrong = list(_faults(said))
        if said.get("reference") in seen:
            wrong.append("reference stands in this file twice; put its payments together")
        faults += [f"{path}:{place}: {each}." for each in wrong]
        if not wrong:
            payments = tuple(cast("list[dict[str, str | int]]", said["payments"]))
            statements.append(Statement(said["reference"], said["person"].strip(), payments))
            seen.add(said["reference"])
    if not faults and not statements:
        faults = [f"{path}: there is no statement in it."]
    if faults:
        more = len(faults) - _MOST_TOLD
        told = faults[:_MOST_TOLD] + ([f"and {more} more."] if more > 0 else [])
        raise FileFaultError("\n".join(told))
    return statements


def _read_json(path: Path, text: str) -> list[tuple[str, dict[str, Any]]]:
    try:
        said: object = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise FileFaultError(f"{path} is no JSON: {error}.") from error
    listed = cast("dict[str, object]", said).get("statements") if isinstance(said, dict) else None
    if not isinstance(listed, list):
        raise FileFaultError(f'{path}: begin with {{"statements": [..]}}.')
    return [
        (f"statement {at}", cast("dict[str, Any]", each) if isinstance(each, dict) else {})
        for at, each in enumerate(cast("list[object]", listed), 1)
    ]


def _read_csv(path: Path, text: str) -> list[tuple[str, dict[str, Any]]]:
    """Put the lines of one reference together."""
    head = text.partition("\n")[0]
    lines = csv.DictReader(
        io.StringIO(text), delimiter=";" if ";" in head else ",", strict=True, restkey="more"
    )
    statements: dict[str, tuple[str, dict[str, Any]]] = {}
    try:
        if sorted(lines.fieldnames or ()) != sorted(_COLUMNS):
            raise FileFaultError(f"{path}:1: name the columns {', '.join(_COLUMNS)}.")
        for line in lines:
            if "more" in line or None in line.values():
                raise FileFaultError(
                    f"{path}:{lines.line_num}: has not {len(_COLUMNS)} values; put a text with a"
                    " comma in quotes."
                )
            said_first: dict[str, Any] = {
                "reference": line["reference"],
                "person": line["person"],
                "payments": [],
            }
            new = (f"{lines.line_num}", said_first)
            place, said = statements.setdefault(line["reference"], new)
            if said["person"] != line["person"]:
                raise FileFaultError(
                    f"{path}:{lines.line_num}: {line['reference']} is another person's on line"
                    f" {place}; a reference is one person's."
                )
            cents = line["amount_cents"]
            is_whole = re.fullmatch("[0-9]{1,12}", cents) is not None
            amount = int(cents) if is_whole else cents
            payment = {name: line[name] for name in _PAYMENT}
            said["payments"].append(payment | {"amount_cents": amount})
    except csv.Error as error:
        raise FileFaultError(f"{path}:{lines.line_num}: is no CSV: {error}.") from error
    return list(statements.values())


def _faults(said: Mapping[str, Any]) -> Iterator[str]:
    """Say what is wrong with one statement."""
    if unknown := sorted(set(map(str, said)) - {"reference", "person", "payments"}):
        yield f"{', '.join(unknown)} is not known here; take it out"
    reference, person, payments = (said.get(n) for n in ("reference", "person", "payments"))
    if not isinstance(reference, str) or not _REFERENCE.fullmatch(reference):
        yield "reference must be 1 to 64 letters, digits and . _ / -"
    if not isinstance(person, str) or not 0 < len(person.strip()) <= MOST_CHARACTERS:
        yield "person must be the number under which you know them, as a text"
    if not isinstance(payments, list) or not payments:
        yield "payments must be a list of one or more"
        return
    if len(cast("list[object]", payments)) > MOST_PAYMENTS:
        yield f"has more than {MOST_PAYMENTS} payments; split it under two references"
    for at, payment in enumerate(cast("list[object]", payments), 1):
        for fault in _faults_of_payment(payment):
            yield f"payment {at}: {fault}"


def _faults_of_payment(given: object) -> Iterator[str]:
    if not isinstance(given, dict) or set(cast("dict[str, object]", given)) != set(_PAYMENT):
        yield f"must have {', '.join(_PAYMENT)} and nothing else"
        return
    said = cast("dict[str, object]", given)
    kind, name, day, cents = (said[member] for member in _PAYMENT)
    if not isinstance(kind, str) or not _KIND.fullmatch(kind):
        yield "kind must be a kind of income, such as ww or bijstand, or empty"
    if not isinstance(name, str) or not 0 < len(name.strip()) <= MOST_CHARACTERS:
        yield f"name must say in 1 to {MOST_CHARACTERS} characters what was paid"
    elif disguise := find_disguise(name):
        yield f"name {disguise}"
    if not isinstance(day, str) or not _is_day(day):
        yield "date must be a day like 2026-01-31"
    if not isinstance(cents, int) or isinstance(cents, bool) or not 0 < cents <= MOST_CENTS:
        yield "amount_cents must be whole cents above 0, such as 123456 for 1.234,56 euros"


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
