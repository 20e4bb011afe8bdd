"""The shape of a law file and of `facts.yaml`: which members stand where, and what each must be."""

from typing import cast

from pwa.rules.units import UnitError, read_unit
from pwa.rules.watchers import TOPICS
from pwa.rules.yaml_shapes import (
    ID,
    NAME,
    TEXT,
    TEXT_BY_LANGUAGE,
    TEXTS,
    Check,
    WrongError,
    day,
    items_of,
    map_of,
    matching,
    members_of,
    one_of,
    or_null,
)

__all__ = ["KINDS_OF_OUTPUTS", "LAW", "LISTS_OF_OUTPUTS", "STOPS", "read_all_facts"]

STOPS = {"memory": "figure-unread", "not_found": "figure-not-found"}
"""What the status of a figure makes of a rule that needs it."""
_STATUSES = {"found", "derived", *STOPS}
KINDS_OF_OUTPUTS = {"entitled": "truth", "amount": "number", "since": "date"}
LISTS_OF_OUTPUTS = ("shown", "also")


def _schema(value: object) -> object:
    if value != 1:
        raise WrongError("must be 1")
    return value


_DIGITS = matching(
    r"-?[0-9]{1,15}(\.[0-9]{1,10})?", "a number in quotes with a point, such as '932.93'"
)
_BWB = matching(r"BWBR[0-9]{7}", "a number such as BWBR0015703")
_SITE = matching(
    r"https://[a-z0-9.-]+/[^\s]*", "the address of a page, such as https://example.nl/"
)


def _unit(value: object) -> object:
    try:
        read_unit(str(TEXT(value)))
    except UnitError as error:
        raise WrongError(str(error)) from error
    return value


def _parameter(value: object) -> object:
    if isinstance(value, dict):
        given = cast("dict[object, object]", value)
        if "rows" in given:
            return _TABLE(given)
    return _FIGURE(cast("object", value))


def read_all_facts(value: object) -> object:
    """Check the facts that laws may ask for."""
    return map_of(NAME, _whole_fact)(value)


def _whole_fact(value: object) -> object:
    """Check a fact and that it has what its kind needs."""
    fact = cast("dict[str, object]", _FACT(value))
    needs = {"number": "unit", "text": "choices", "municipality": "choices", "list": "members"}
    needed = needs.get(str(fact["type"]))
    if needed and needed not in fact:
        raise WrongError(f"a {fact['type']} needs it", needed)
    return fact


def _fact(value: object) -> object:
    return _whole_fact(value)


_ABOUT: dict[str, Check] = {"status": one_of(_STATUSES), "source": TEXT, "read": day}
_FIGURE = members_of({"value": or_null(_DIGITS), "unit": _unit, **_ABOUT})
_TABLE = members_of(
    {
        "by": _unit,
        "columns": map_of(NAME, _unit),
        "rows": items_of(items_of(_DIGITS), least=1),
        **_ABOUT,
    }
)
_FACT = members_of(
    {
        "type": one_of({"number", "truth", "date", "text", "list", "municipality"}),
        "unit?": _unit,
        "min?": _DIGITS,
        "max?": _DIGITS,
        "choices?": map_of(NAME, TEXTS),
        "members?": map_of(NAME, _fact),
        "label": TEXTS,
        "question": TEXTS,
        "why": TEXTS,
    }
)
_REVIEWED = members_of({"reviewed_by": TEXT, "reviewed_on": day})


_WATCH = members_of(
    {
        "topic": one_of(set(TOPICS)),
        "for": TEXTS,
        "against": TEXTS,
        "say": TEXTS,
        "steps": items_of(members_of({**TEXT_BY_LANGUAGE, "href": TEXT}), least=1),
    }
)


def _status(value: object) -> object:
    return value if value == "draft" else _REVIEWED(value)


LAW = members_of(
    {
        "schema": _schema,
        "id": ID,
        "valid": members_of({"from": day, "until": or_null(day)}),
        "title": TEXTS,
        "agency": ID,
        "law": members_of({"name": TEXT, "bwb": or_null(_BWB), "version": day, "page?": _SITE}),
        "status": _status,
        "parameters?": map_of(NAME, _parameter),
        "inputs?": items_of(NAME),
        "uses?": items_of(ID),
        "open?": map_of(NAME, members_of({"unit": _unit, **TEXT_BY_LANGUAGE})),
        "municipality?": TEXT,
        "apply?": members_of({**TEXT_BY_LANGUAGE, "site?": _SITE}),
        "slider?": members_of({"fact": NAME, "until": _DIGITS, "step": _DIGITS}),
        "fills?": members_of({"law": ID, "terms": map_of(NAME, NAME)}),
        "watch?": _WATCH,
        "steps": items_of(
            members_of({"name": NAME, "formula": TEXT, "article": TEXT, **TEXT_BY_LANGUAGE}),
            least=1,
        ),
        "outputs?": members_of(
            {
                **{f"{name}?": NAME for name in KINDS_OF_OUTPUTS},
                **{f"{name}?": items_of(NAME) for name in LISTS_OF_OUTPUTS},
            }
        ),
        "gaps?": items_of(TEXTS),
    }
)
