"""What a service file says when its form goes in small steps, and the checks of it.

right           the law (a folder of laws/) whose outcome leads to this service
matter          whether what was sent becomes a running matter, whose terms the watch follows
needs           what to have at hand before beginning
topics          one topic a screen: which facts and papers it asks; each stands in one topic
when, unless    on a fact, a paper or a step: asked only when the formula `when` surely holds and
                `unless` does not (see `service_conditions.py`). It names facts that are asked
                before: of an earlier topic, or in a form without topics higher in the list. A fact
                that was not asked or not answered is not known.
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

from pwa.rules.service_conditions import compile_condition, names_in
from pwa.rules.yaml_shapes import (
    HEADINGS,
    ID,
    NAME,
    TEXT,
    TEXTS,
    Check,
    WrongError,
    at_most,
    items_of,
    members_of,
    one_of,
)

__all__ = [
    "DECISION_TERM",
    "PARTNER",
    "RECORD",
    "STEP_EVENTS",
    "TERM",
    "TOPIC",
    "UNITS",
    "WAITS",
    "check_topics",
    "compile_conditions",
]

UNITS = ("days", "weeks", "months", "years")
_MOST = {"days": 36_500, "weeks": 5_200, "months": 1_200, "years": 100}
"""A term of more than a hundred years is a slip, and leads out of the calendar."""
STEP_EVENTS = {"reported", "sent", "applied", "decided"}
RECORD = one_of({"HouseholdFact", "IncomePart", "Matter", "Debt", "Submission"})


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
    {f"{unit}?": at_most(most) for unit, most in _MOST.items()},
)
DECISION_TERM = _one_of_members(
    UNITS,
    "must be one of days, weeks, months or years with a number, and its article",
    {f"{unit}?": at_most(most) for unit, most in _MOST.items()} | {"article": TEXT},
)
TOPIC: Check = members_of(
    {
        "id": ID,
        "title": HEADINGS,
        "about?": TEXTS,
        "facts": items_of(NAME),
        "documents": items_of(NAME),
    }
)
WAITS: Check = members_of(
    {
        "when": TEXT,
        "unless?": TEXT,
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
        "when": TEXT,
        "number": NAME,
        "agrees": NAME,
        "name": NAME,
        "article": TEXT,
        "text": TEXTS,
        "statement": TEXTS,
    }
)


def check_topics(service: Mapping[str, Any]) -> Iterator[WrongError]:
    """Say what does not go together in a service that is asked in small steps."""
    topics = service.get("topics", [])
    if topics:
        yield from _wrong_places(service, topics)
    facts = {fact["name"]: fact for fact in service["facts"]}
    since = service.get("waits", {}).get("since")
    if since is not None and facts.get(since, {}).get("kind") != "date":
        yield WrongError(f"{since} must be a fact of kind date", "waits.since")


def compile_conditions(service: dict[str, Any]) -> Iterator[WrongError]:
    """Put what was compiled in the place of every condition; say which are not right."""
    for place, entry, known in _places(service):
        for name in ("when", "unless"):
            if name not in entry:
                continue
            try:
                compiled = compile_condition(entry[name], service["facts"])
            except WrongError as error:
                yield error.under(f"{place}.{name}")
                continue
            for fact in sorted(names_in(compiled["run"]) - known):
                what = (
                    f"{fact} is not asked before this; name a fact of an earlier topic or question"
                )
                yield WrongError(what, f"{place}.{name}")
            entry[name] = compiled


def _places(service: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any], set[str]]]:
    """Give what may have a condition: its place, itself, and the facts that are asked before."""
    topics, facts = service.get("topics", []), service["facts"]
    order = [name for topic in topics for name in topic["facts"]]
    names = order if topics else [fact["name"] for fact in facts]
    for member, key in (("facts", "name"), ("documents", "name"), ("steps", "id")):
        for at, entry in enumerate(service[member]):
            known = set(names)
            if topics and member != "steps":
                before = _topics_before(topics, member, entry[key])
                known = {name for topic in before for name in topic["facts"]}
            elif member == "facts":
                known = set(names[:at])
            yield f"{member}[{entry[key]}]", entry, known
    for member in ("waits", "partner"):
        if member in service:
            yield member, service[member], set(names)


def _topics_before(topics: list[Any], member: str, name: str) -> list[Any]:
    at = next((n for n, topic in enumerate(topics) if name in topic[member]), len(topics))
    return topics[:at]


def _wrong_places(service: Mapping[str, Any], topics: list[Any]) -> Iterator[WrongError]:
    ids = [topic["id"] for topic in topics]
    if len(ids) != len(set(ids)):
        yield WrongError("each id may stand there once", "topics")
    for member in ("facts", "documents"):
        asked = [name for topic in topics for name in topic[member]]
        known = [entry["name"] for entry in service[member]]
        for name in asked:
            if name not in known:
                yield WrongError(f"{name} is not in {member}", "topics")
        for name in known:
            if asked.count(name) != 1:
                yield WrongError(f"{name} of {member} must stand in one topic", "topics")
