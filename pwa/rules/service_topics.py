"""What a service file says when its form goes in small steps, and the checks of it.

right           the law (a folder of laws/) whose outcome leads to this service
matter          whether what was sent becomes a running matter, whose terms the watch follows
needs           what to have at hand before beginning
topics          one topic a screen: which facts and papers it asks; each stands in one topic
when, unless    on a fact, a paper or a step: asked only when the condition holds and none of the
                others does. A condition names a fact of an earlier topic and what it must be: `is`
                some of these values, or a date of birth `under` or `from` so many years of age. A
                fact that was not asked or not answered fulfils no condition.
later           on a paper: it may follow, within this term after sending; it becomes a task
after           on a step: the moment from which its term runs: reported (or sent, without waits),
                sent, applied (the day from which the agency must count) or decided
waits           days in which the agency may not begin: the day of the report stands in the fact
                `since`, or is the day of sending; application and its terms count from their end
partner         when somebody else, whose name stands in the fact `name`, must agree too: by the
                service `service`, in which the fact `number` names this submission and `agrees`
                says yes; or on paper
"""

from collections.abc import Iterator, Mapping
from typing import Any, cast

from pwa.rules.yaml_shapes import (
    ID,
    NAME,
    TEXT,
    TEXTS,
    Check,
    WrongError,
    items_of,
    matching,
    members_of,
    whole,
)

__all__ = [
    "CONDITION",
    "PARTNER",
    "RECORD",
    "STEP_EVENTS",
    "TERM",
    "TOPIC",
    "UNITS",
    "WAITS",
    "check_topics",
]

UNITS = ("days", "weeks", "months", "years")
STEP_EVENTS = {"reported", "sent", "applied", "decided"}
RECORD: Check = matching("[A-Z][A-Za-z]+", "a type of record")
_TESTS = ("is", "under", "from")


def _one_of_members(names: tuple[str, ...], what: str, members: Mapping[str, Check]) -> Check:
    """Check a mapping in which exactly one of some members stands."""
    shape = members_of(members)

    def check(value: object) -> object:
        entries = cast("dict[str, object]", shape(value))
        if sum(name in entries for name in names) != 1:
            raise WrongError(what)
        return entries

    return check


TERM = _one_of_members(
    UNITS,
    "must be one of days, weeks, months or years with a number",
    {f"{unit}?": whole for unit in UNITS},
)
CONDITION = _one_of_members(
    _TESTS,
    "must have one of is, under or from",
    {"fact": NAME, "is?": items_of(NAME, least=1), "under?": whole, "from?": whole},
)
TOPIC: Check = members_of(
    {
        "id": ID,
        "title": TEXTS,
        "about?": TEXTS,
        "facts": items_of(NAME),
        "documents": items_of(NAME),
    }
)
WAITS: Check = members_of(
    {
        "when": CONDITION,
        "unless?": items_of(CONDITION, least=1),
        "since": NAME,
        "term": TERM,
        "article": TEXT,
        "text": TEXTS,
        "task": TEXTS,
    }
)
PARTNER: Check = members_of(
    {
        "service": ID,
        "when": CONDITION,
        "number": NAME,
        "agrees": NAME,
        "name": NAME,
        "article": TEXT,
        "text": TEXTS,
        "statement": TEXTS,
    }
)


def check_topics(service: Mapping[str, Any]) -> str:
    """Say what does not go together in a service that is asked in small steps; "" when all does."""
    return next(_wrong_in(service), "")


def _wrong_in(service: Mapping[str, Any]) -> Iterator[str]:
    topics = service.get("topics", [])
    place_by_fact = {name: at for at, topic in enumerate(topics) for name in topic["facts"]}
    facts = {fact["name"]: fact for fact in service["facts"]}
    if topics:
        yield from _wrong_places(service, topics)
    for member, key in (("facts", "name"), ("documents", "name"), ("steps", "id")):
        places = _places_of(topics, member)
        for entry in service[member]:
            for condition in [*_maybe(entry, "when"), *entry.get("unless", [])]:
                place = f"{member}.{entry[key]}"
                latest = places.get(entry[key], len(topics))
                yield from _wrong_condition(place, condition, facts, place_by_fact, latest)
    for member in ("waits", "partner"):
        part = service.get(member)
        for condition in [] if part is None else [part["when"], *part.get("unless", [])]:
            yield from _wrong_condition(member, condition, facts, place_by_fact, len(topics))
    since = service.get("waits", {}).get("since")
    if since is not None and facts.get(since, {}).get("kind") != "date":
        yield f"waits.since: {since} must be a fact of kind date"


def _wrong_places(service: Mapping[str, Any], topics: list[Any]) -> Iterator[str]:
    ids = [topic["id"] for topic in topics]
    if len(ids) != len(set(ids)):
        yield "topics: each id may stand there once"
    for member in ("facts", "documents"):
        asked = [name for topic in topics for name in topic[member]]
        known = [entry["name"] for entry in service[member]]
        for name in asked:
            if name not in known:
                yield f"topics: {name} is not in {member}"
        for name in known:
            if asked.count(name) != 1:
                yield f"topics: {name} of {member} must stand in one topic"


def _wrong_condition(
    place: str,
    condition: Mapping[str, Any],
    facts: Mapping[str, Any],
    place_by_fact: Mapping[str, int],
    latest: int,
) -> Iterator[str]:
    name = condition["fact"]
    fact = facts.get(name)
    if fact is None or name not in place_by_fact or place_by_fact[name] >= latest:
        yield f"{place}: a condition names a fact of an earlier topic, not {name}"
        return
    if "is" not in condition:
        if fact["kind"] != "date":
            yield f"{place}: the age of {name} is no condition: it is no date"
        return
    choices = [choice["value"] for choice in fact.get("choices", [])]
    known = ["yes", "no"] if fact["kind"] == "yes_no" else choices
    for value in condition["is"]:
        if value not in known:
            yield f"{place}: {name} is never {value}"


def _places_of(topics: list[Any], member: str) -> dict[str, int]:
    return {name: at for at, topic in enumerate(topics) for name in topic.get(member, [])}


def _maybe(entry: Mapping[str, Any], name: str) -> list[Any]:
    return [entry[name]] if name in entry else []
