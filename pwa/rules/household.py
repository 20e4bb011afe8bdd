"""Reads the example household: a family in 2026 whose income comes in twelve parts.

`example/twelve-parts.yaml` is the household, `example/twelve-parts-expected.yaml` what must come
of it. Nobody in it exists; both say at their beginning where the amounts come from.
"""

from pathlib import Path
from typing import Any, cast

import yaml

EXAMPLE = Path(__file__).parent / "example"
CREATED_AT = "2026-01-01T09:00:00.000Z"

Fields = dict[str, Any]


def read_example() -> dict[str, list[Fields]]:
    """Give the records of the household by their type, each with `id` and `created_at`."""
    household = _read("twelve-parts.yaml")
    events = [{"id": f"e{n}", **event} for n, event in enumerate(household["events"], 1)]
    names = {key: agency["name"] for key, agency in household["agencies"].items()}

    def record(entry: Fields, fields: Fields) -> Fields:
        agency = entry.get("agency", "")
        own: Fields = {"agency": agency, "agency_name": names[agency]} if agency else {}
        start: Fields = {
            "id": entry["id"],
            "created_at": CREATED_AT,
            "source": "self",
            "version": 1,
        }
        return start | own | {key: value for key, value in fields.items() if value is not None}

    return {
        "income_part": [record(part, _income_part(part)) for part in household["income_parts"]],
        "document": [record(paper, _document(paper)) for paper in household["documents"]],
        "task": [record(task, _task(task)) for task in household["tasks"]],
        "matter": [
            record(event, _matter(event, events)) for event in _of_kind(events, "application")
        ],
        "change": [record(event, _change(event)) for event in _of_kind(events, "income_change")],
    }


def day_of_example() -> str:
    """Give the day (YYYY-MM-DD) for which the tasks of the household were made."""
    return str(_read("twelve-parts.yaml")["looked_at"])


def read_expected() -> Fields:
    """Give the totals a month and the payments of June that the household must show."""
    return _read("twelve-parts-expected.yaml")


def _income_part(part: Fields) -> Fields:
    ahead, later = part.get("paid_in_advance_months", 0), part.get("paid_in_arrears_months", 0)
    payments = [
        {"date": str(payment["date"]), "amount_cents": payment["amount_cents"]}
        for payment in part.get("payments", [])
    ]
    return {
        "kind": part["kind"],
        "person": part["person"],
        "amount_cents": part.get("amount_cents"),
        "period": part["period"],
        "pay_day": part.get("day"),
        "weekend": "before",
        "shift_months": later - ahead,
        "first_date": _day(part.get("date")),
        "date_from": _day(part.get("from")),
        "date_to": _day(part.get("to")),
        "payments": payments or None,
    }


def _document(paper: Fields) -> Fields:
    return {
        "title": paper["title"],
        "issued": _day(paper.get("issued")),
        "valid_until": _day(paper.get("valid_until")),
    }


def _task(task: Fields) -> Fields:
    return {
        "title": task["title"],
        "due": _day(task.get("due")),
        "quota": task.get("quota"),
        "done_count": task.get("done"),
        "note": task.get("note"),
    }


def _of_kind(events: list[Fields], kind: str) -> list[Fields]:
    return [event for event in events if event["kind"] == kind]


def _matter(event: Fields, events: list[Fields]) -> Fields:
    """Make the matter of an application, with the extensions that its agency gave."""
    extensions = [
        {"on": _day(one["date"]), "weeks": one["weeks"], "reason": one["text"]}
        for one in _of_kind(events, "extension")
        if one["agency"] == event["agency"]
    ]
    return {
        "title": event["title"],
        "service": event["service"],
        "applied_on": _day(event["date"]),
        "term_weeks": event["statutory_weeks"],
        "extensions": extensions,
        "decided_on": _day(event["decided"]),
    }


def _change(event: Fields) -> Fields:
    return {
        "title": event["title"],
        "kind": "income",
        "on": _day(event["date"]),
        "person": event["person"],
        "monthly_cents": event["monthly_cents"],
    }


def _day(value: object) -> str | None:
    return None if value is None else str(value)


def _read(name: str) -> Fields:
    return cast("Fields", yaml.safe_load((EXAMPLE / name).read_text(encoding="utf-8")))
