"""Reads and checks the files in services/: one agency.yaml a folder, and one file a service.

Every text stands there in Dutch and English. The folder ``every-agency`` holds the services that
all agencies have. What a service file says (see ``_SERVICE`` for the shape of each member):

id, version, valid      its name at the agency, which wording, and from when until when it holds
title, summary          what the person sees first
role, formula           customer, partner, subject or user, and the VNG formula that goes with it
certainties             what the agency promises the person
purpose, legal_basis, retention, withdrawal, consent
                        what for, on which ground, until when, how it is taken back, and the text
                        that the person agrees to; its hash goes into the consent receipt
identity, decision_term whether the sender must be known for a decision, and the term for it by law
steps                   who does what, within which term, by which article
facts, documents        what is asked from the wallet, required or not, and why
"""

import re
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Any, cast

import yaml

__all__ = [
    "FOLDER",
    "LANGUAGES",
    "ServiceFileError",
    "read_agencies",
    "read_agency",
    "read_service",
]

FOLDER = Path(__file__).parent / "services"
LANGUAGES = ("nl", "en")
FORMULAS = {
    "customer": {"flits", "wegwijs"},
    "partner": {"ontwikkel"},
    "subject": {"toezicht"},
    "user": {"beheer"},
}
GROUNDS = {"legal_obligation", "public_task", "right_of_the_person", "consent", "contract"}
IDENTITY = {"required_for_decision", "establishes", "as_before", "not_needed"}
ALL_FORMULAS = {name for names in FORMULAS.values() for name in names}
FORM_KINDS = {"text", "amount_cents", "date", "choice", "number", "yes_no", "income_part", "code"}
FACT_KINDS = FORM_KINDS | {"proof"}
"""What a person fills in, and what the wallet adds by itself."""
ACTORS = {"citizen", "agency", "other_agency"}
EVERY_AGENCY = "every-agency"

Entry = dict[str, Any]
Check = Callable[[object], object]


class ServiceFileError(Exception):
    """A file of an agency or a service is not right; the message names file, place and remedy."""


def read_agencies(folder: Path = FOLDER) -> list[Entry]:
    """Give every agency with its services, those of all agencies included, sorted by id.

    Raises:
        ServiceFileError: a file is not right, or two agencies share an OIN.
    """
    common = _read_services(folder / EVERY_AGENCY)
    agencies = [
        read_agency(path) | {"services": [*_read_services(path.parent), *common]}
        for path in sorted(folder.glob("*/agency.yaml"))
    ]
    oins = [cast("str", agency["oin"]) for agency in agencies]
    if twice := {oin for oin in oins if oins.count(oin) > 1}:
        raise ServiceFileError(f"{folder}: OIN {', '.join(sorted(twice))} is used twice")
    return agencies


def read_agency(path: Path) -> Entry:
    """Read and check one agency.yaml.

    Raises:
        ServiceFileError: it is not right.
    """
    return _read(path, _AGENCY)


def read_service(path: Path) -> Entry:
    """Read and check one service file, with dates as ISO text, ready for JSON.

    Raises:
        ServiceFileError: it is not right.
    """
    service = _read(path, _SERVICE)
    if service["id"] != path.stem:
        raise ServiceFileError(f"{path}: id must be {path.stem!r}, the name of the file")
    if service["formula"] not in FORMULAS[service["role"]]:
        names = " or ".join(sorted(FORMULAS[service["role"]]))
        raise ServiceFileError(f"{path}: formula of role {service['role']} is {names}")
    for member, key in (("facts", "name"), ("documents", "name"), ("steps", "id")):
        names = [entry[key] for entry in service[member]]
        if len(names) != len(set(names)):
            raise ServiceFileError(f"{path}: {member}: each {key} may stand there once")
    for fact in service["facts"]:
        if (fact["kind"] == "choice") != ("choices" in fact):
            raise ServiceFileError(f"{path}: facts.{fact['name']}: choices go with kind choice")
    return service


def _read_services(folder: Path) -> list[Entry]:
    paths = sorted(folder.glob("*.yaml"))
    return [read_service(path) for path in paths if path.name != "agency.yaml"]


def _read(path: Path, check: Check) -> Entry:
    try:
        return cast("Entry", check(yaml.safe_load(path.read_text(encoding="utf-8"))))
    except (yaml.YAMLError, UnicodeDecodeError, OSError) as error:
        raise ServiceFileError(f"{path}: cannot be read as YAML: {error}") from error
    except _WrongError as error:
        raise ServiceFileError(f"{path}: {error}") from error


class _WrongError(Exception):
    """Where in a file something is wrong, and what must stand there."""

    def __init__(self, what: str, place: str = "") -> None:
        super().__init__(f"{place}: {what}" if place else what)
        self.what, self.place = what, place

    def under(self, name: str) -> "_WrongError":
        dot = "." if self.place and not self.place.startswith("[") else ""
        return _WrongError(self.what, f"{name}{dot}{self.place}")


def _within(name: str, check: Check, value: object) -> object:
    try:
        return check(value)
    except _WrongError as error:
        raise error.under(name) from error


def _object(members: Mapping[str, Check]) -> Check:
    """Check a mapping with these members and no others; a name that ends in ? may be absent."""
    check_by_name = {name.rstrip("?"): check for name, check in members.items()}
    required = [name for name in members if not name.endswith("?")]

    def check(value: object) -> object:
        if not isinstance(value, dict):
            raise _WrongError(f"must be a mapping of {', '.join(check_by_name)}")
        given = cast("dict[object, object]", value)
        for name in given:
            if name not in check_by_name:
                raise _WrongError("is not known here", str(name))
        for name in required:
            if name not in given:
                raise _WrongError("is missing", name)
        return {
            str(name): _within(str(name), check_by_name[str(name)], v) for name, v in given.items()
        }

    return check


def _list(check_item: Check, *, least: int = 0) -> Check:
    def check(value: object) -> object:
        if not isinstance(value, list) or len(cast("list[object]", value)) < least:
            raise _WrongError(f"must be a list of at least {least}")
        items = cast("list[object]", value)
        return [_within(f"[{n}]", check_item, item) for n, item in enumerate(items)]

    return check


def _or_null(check: Check) -> Check:
    return lambda value: None if value is None else check(value)


def _one_of(values: set[str]) -> Check:
    def check(value: object) -> object:
        if not isinstance(value, str) or value not in values:
            raise _WrongError(f"must be one of {', '.join(sorted(values))}")
        return value

    return check


def _matching(pattern: str, what: str) -> Check:
    def check(value: object) -> object:
        if not isinstance(value, str) or not re.fullmatch(pattern, value):
            raise _WrongError(f"must be {what}")
        return value

    return check


def _whole(value: object) -> object:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise _WrongError("must be a whole number")
    return value


def _yes_no(value: object) -> object:
    if not isinstance(value, bool):
        raise _WrongError("must be true or false")
    return value


def _day(value: object) -> object:
    if not isinstance(value, date):
        raise _WrongError("must be a date like 2026-01-31")
    return value.isoformat()


def _term(value: object) -> object:
    entries = cast("dict[str, object]", _object({f"{unit}?": _whole for unit in _UNITS})(value))
    if len(entries) != 1:
        raise _WrongError("must be one of days, weeks, months or years with a number")
    return entries


_UNITS = ("days", "weeks", "months", "years")
_ID = _matching(r"[a-z][a-z0-9-]*", "lower-case words joined by hyphens")
_NAME = _matching(r"[a-z][a-z0-9_]*", "lower-case words joined by underscores")
_TEXT = _matching(r"(?s)\S(.*\S)?", "a text without spaces around it")
_BOTH: dict[str, Check] = {language: _TEXT for language in LANGUAGES}
_TEXTS = _object(_BOTH)
_COLOUR = _matching(r"#[0-9a-f]{6}", "a colour like #0b4f6c")
_HOST = _matching(r"([a-z0-9-]+\.)+[a-z]+", "a host name")


def _schema(value: object) -> object:
    if value != 1:
        raise _WrongError("must be 1")
    return value


_AGENCY = _object(
    {
        "schema": _schema,
        "id": _ID,
        "oin": _matching(r"\d{20}", "an OIN of twenty digits, in quotes"),
        "name": _TEXT,
        "kind": _one_of({"municipality", "national", "province", "water_board", "other"}),
        "municipality": _or_null(_matching(r"GM\d{4}", "a code like GM0599")),
        "hosts": _list(_HOST, least=1),
        "contact": _object(
            {
                "name": _TEXTS,
                "phone": _or_null(_TEXT),
                "website": _matching(r"https://\S+", "an https address"),
            }
        ),
        "colours": _object({"main": _COLOUR, "on_main": _COLOUR}),
    }
)
_SERVICE = _object(
    {
        "schema": _schema,
        "id": _ID,
        "version": _whole,
        "valid": _object({"from": _day, "until": _or_null(_day)}),
        "title": _TEXTS,
        "summary": _TEXTS,
        "role": _one_of(set(FORMULAS)),
        "formula": _one_of(ALL_FORMULAS),
        "certainties": _list(_object({"code": _NAME, **_BOTH}), least=1),
        "purpose": _TEXTS,
        "legal_basis": _object(
            {
                "ground": _one_of(GROUNDS),
                "law": _TEXT,
                "article": _TEXT,
                "privacy": _TEXT,
                "text": _TEXTS,
            }
        ),
        "retention": _object(
            {"years": _or_null(_whole), "after": _TEXTS, "text": _TEXTS, "source": _TEXTS}
        ),
        "withdrawal": _TEXTS,
        "identity": _one_of(IDENTITY),
        "decision_term": _or_null(_object({f"{u}?": _whole for u in _UNITS} | {"article": _TEXT})),
        "steps": _list(
            _object(
                {
                    "id": _ID,
                    "actor": _one_of(ACTORS),
                    "title": _TEXTS,
                    "term": _or_null(_term),
                    "article": _or_null(_TEXT),
                    "optional?": _yes_no,
                }
            ),
            least=2,
        ),
        "facts": _list(
            _object(
                {
                    "name": _NAME,
                    "label": _TEXTS,
                    "kind": _one_of(FACT_KINDS),
                    "required": _yes_no,
                    "why": _TEXTS,
                    "record?": _matching("[A-Z][A-Za-z]+", "a type of record"),
                    "field?": _NAME,
                    "choices?": _list(_object({"value": _NAME, **_BOTH}), least=2),
                }
            )
        ),
        "documents": _list(
            _object(
                {
                    "name": _NAME,
                    "label": _TEXTS,
                    "kinds": _list(_NAME, least=1),
                    "required": _yes_no,
                    "most": _whole,
                    "why": _TEXTS,
                }
            )
        ),
        "consent": _TEXTS,
    }
)
