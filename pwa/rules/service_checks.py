"""What must go together in a service file of the right shape: told with place and remedy."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, cast

import yaml

from pwa.rules.service_conditions import ON
from pwa.rules.service_topics import check_topics, compile_conditions
from pwa.rules.yaml_shapes import LANGUAGES, WrongError, meant

__all__ = ["FORMULAS", "GROUNDS", "MEASURES", "REACHABLE", "find_faults", "texts_in"]

FORMULAS = {
    "customer": ("flits", "wegwijs"),
    "partner": ("ontwikkel",),
    "subject": ("toezicht",),
    "user": ("beheer",),
}
"""The formulas of each role of a citizen.

Source: VNG and the ministry of the interior, "Dienstverlening verbetert als je het met formules
aanpakt" (from memory).
"""
GROUNDS = {
    "legal_obligation": ("c", "e"),
    "public_task": ("e",),
    "right_of_the_person": ("c",),
    "contract": ("b",),
}
"""The grounds that a service can have, and the letters of article 6(1) GDPR that go with each.

Consent (letter a) is not among them: who agrees, agrees to sending; what an agency may do with it
is for the law to say. Source: GDPR article 6(1) and recital 43 (no free consent towards a public
authority).
"""
MEASURES = {
    "days_to_receipt": "days from handing in to the signed receipt",
    "days_to_opened": "days until a clerk first saw it",
    "days_to_answer": "days until the first answer of a clerk",
    "days_to_decision": "days until the decision",
    "questions_asked": "how often more was asked of the sender",
    "clerk_actions": "what clerks did with it, by count",
    "told_before_change": "whether a later last day was told before the old one had passed",
    "team_named": "whether the sender was told who handles it",
    "term_told": "whether the sender was told a last day",
    "by_design": "nothing to count: the way it is sent makes it so",
}
"""How a certainty is measured: what the desk computes of submissions and answers."""
REACHABLE = "besluiten_hier"
"""The fact by which a person declares to be reachable for decisions; the wallet adds it itself."""
_LAWS = Path(__file__).parent / "laws"
_PLACE = re.compile(r"\{([^{}]*)\}")
_ADDRESS = re.compile(r"[a-z]://|\bwww\.", re.I)
_PERMISSION = {"nl": re.compile(r"\btoestemming\b", re.I), "en": re.compile(r"\bconsents?\b", re.I)}
_FIELDS = {
    "IncomePart": {"kind", "amount_cents", "period", "date_from", "date_to"},
    "Matter": {"title", "applied_on", "decided_on", "notified_on", "due"},
    "Debt": {"title", "total_cents", "monthly_cents"},
}
"""What the wallet fills in of a record that a form is about; see assets/device/matters.js."""


def find_faults(service: dict[str, Any], stem: str) -> Iterator[WrongError]:
    """Say what does not go together in a service; its conditions are compiled on the way."""
    yield from _wrong_names(service, stem)
    yield from _wrong_facts(service)
    yield from check_topics(service)
    yield from compile_conditions(service)
    yield from _wrong_grounds(service)
    yield from _wrong_channel(service)
    yield from _wrong_gets(service)
    yield from _wrong_places(service)


def texts_in(part: object, place: str = "") -> Iterator[tuple[str, str]]:
    """Give every text of a part of a service with its place."""
    if isinstance(part, str):
        yield place, part
    elif isinstance(part, Mapping):
        for name, value in cast("Mapping[str, object]", part).items():
            yield from texts_in(value, f"{place}.{name}" if place else name)
    elif isinstance(part, list):
        for at, value in enumerate(cast("list[object]", part)):
            yield from texts_in(value, f"{place}[{at}]")


def _wrong_names(service: Mapping[str, Any], stem: str) -> Iterator[WrongError]:
    if service["id"] != stem:
        yield WrongError(f"must be {stem!r}, the name of the file", "id")
    if service["formula"] not in FORMULAS[service["role"]]:
        names = " or ".join(FORMULAS[service["role"]])
        yield WrongError(f"of role {service['role']} is {names}", "formula")
    keys = (("facts", "name"), ("documents", "name"), ("steps", "id"), ("certainties", "code"))
    for member, key in keys:
        names = [entry[key] for entry in service[member]]
        for name in sorted({name for name in names if names.count(name) > 1}):
            yield WrongError(f"each {key} may stand there once; rename one", f"{member}[{name}]")


def _wrong_facts(service: Mapping[str, Any]) -> Iterator[WrongError]:
    for fact in service["facts"]:
        place = f"facts[{fact['name']}]"
        if fact["name"] in (REACHABLE, ON):
            yield WrongError("is a name that Plein uses itself; choose another", place)
        if (fact["kind"] == "choice") != ("choices" in fact):
            yield WrongError("choices go with kind choice, and only with it", place)
        record, field = fact.get("record"), fact.get("field")
        known = _household_facts() if record == "HouseholdFact" else _FIELDS.get(str(record))
        if known is not None and field is not None and field not in known:
            there = f"there is no {field} in {record}; there are {', '.join(sorted(known))}"
            yield WrongError(there + meant(field, known), f"{place}.field")
    law = service.get("right")
    if law is not None and law not in (laws := [p.name for p in (_LAWS / "nl").iterdir()]):
        there = ", ".join(sorted(laws))
        yield WrongError(f"there is no law {law} in laws/nl; there are {there}", "right")


@cache
def _household_facts() -> frozenset[str]:
    text = (_LAWS / "facts.yaml").read_text(encoding="utf-8")
    return frozenset(cast("dict[str, object]", yaml.safe_load(text)))


def _wrong_grounds(service: Mapping[str, Any]) -> Iterator[WrongError]:
    basis = service["legal_basis"]
    letters = GROUNDS[basis["ground"]]
    found = re.search(r"6 lid 1 onder ([a-f])\b", basis["privacy"])
    if not found or found[1] not in letters:
        right = " or ".join(f"AVG artikel 6 lid 1 onder {letter}" for letter in letters)
        what = f"of ground {basis['ground']} is {right}; agreeing is agreeing to send, no consent"
        yield WrongError(what, "legal_basis.privacy")
    for member in ("consent", "purpose", "legal_basis.text"):
        part = service["legal_basis"]["text"] if "." in member else service[member]
        for language in LANGUAGES:
            if _PERMISSION[language].search(part[language]):
                what = (
                    "speaks of permission; the person agrees to sending, and what the agency may"
                    " do with it stands in the law: say what is sent and by which article"
                )
                yield WrongError(what, f"{member}.{language}")


def _wrong_channel(service: Mapping[str, Any]) -> Iterator[WrongError]:
    channel = service["channel"]
    if channel["opened"] is None and channel["signature"] != "paper_goes_along":
        what = "a way that is not opened is informal: write paper_goes_along, or the day in opened"
        yield WrongError(what, "channel.signature")
    if channel["decision_here"] and channel["opened"] is None:
        yield WrongError("no decision on a way that is not opened", "channel.decision_here")
    if channel["decision_here"] and service["identity"] != "required_for_decision":
        what = "a decision needs to know whose it is: identity must be required_for_decision"
        yield WrongError(what, "channel.decision_here")
    if service["identity"] == "not_needed" and channel["assurance"] not in ("none", "low"):
        yield WrongError("must be none or low where identity is not_needed", "channel.assurance")
    if service["identity"] == "required_for_decision" and channel["assurance"] == "none":
        what = "must be low, substantial or high where a decision needs to know who it is"
        yield WrongError(what, "channel.assurance")


def _wrong_gets(service: Mapping[str, Any]) -> Iterator[WrongError]:
    asked = [entry["name"] for entry in (*service["facts"], *service["documents"])]
    told = [name for entry in service["gets"] for name in entry["of"]]
    for at, entry in enumerate(service["gets"]):
        for name in entry["of"]:
            if name not in asked:
                what = f"{name} is neither in facts nor in documents{meant(name, asked)}"
                yield WrongError(what, f"gets[{at}].of")
    for name in asked:
        if name not in told:
            yield WrongError(f"does not tell that {name} goes along; add it to an item", "gets")


def _wrong_places(service: Mapping[str, Any]) -> Iterator[WrongError]:
    for place, text in texts_in(service):
        for name in _PLACE.findall(text):
            if name != "agency":
                what = f"{{{name}}} is no place; {{agency}} is, for the name of the agency"
                yield WrongError(what, place)
        # The link of a ground leads to where laws are published; its shape was checked.
        if place != "legal_basis.link" and _ADDRESS.search(text):
            what = "puts an address in a text; the wallet shows that of agency.yaml: take it out"
            yield WrongError(what, place)
