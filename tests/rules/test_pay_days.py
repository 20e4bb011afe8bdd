"""The pay days of each kind of income are those that its agency, or a list of them, published."""

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from pwa.rules.agencies import AgencyFileError, read_agencies
from tests.conftest import NODE

PROGRAM = Path(__file__).parent / "pay_days.mjs"
KINDS = [
    (agency["id"], kind)
    for agency in read_agencies()
    for kind in agency["kinds"]
    if "published" in kind
]


def pay_days(kind: dict[str, Any], first: str, last: str) -> list[str]:
    """Work out the days of a kind from one day to another, as the phone does."""
    known = {name: kind.get(name) for name in ("id", "period", "pay_day", "weekend")}
    known["shift_months"] = kind["shift_months"]
    if kind.get("first_date"):
        known["first_date"] = f"{first[:4]}-{kind['first_date']}"
    asked = json.dumps({"kinds": [known], "from": first, "to": last})
    node = [part for part in NODE if not part.startswith("--test")]
    done = subprocess.run(
        [*node, str(PROGRAM)], input=asked, capture_output=True, text=True, check=True
    )
    [days] = json.loads(done.stdout)
    return days


@pytest.mark.parametrize(("agency", "kind"), KINDS, ids=lambda one: str(one)[:12])
def test_a_kind_is_paid_on_the_days_that_were_published(agency: str, kind: dict[str, Any]) -> None:
    published = [day.isoformat() for day in kind["published"]]
    assert pay_days(kind, published[0], published[-1]) == published, (agency, kind["id"])


def test_what_pays_most_households_has_been_read() -> None:
    assert {kind["id"] for _, kind in KINDS} >= {
        "zorgtoeslag",
        "huurtoeslag",
        "kindgebonden_budget",
        "kinderbijslag",
        "voorlopige_teruggave",
        "wia",
    }


def test_a_holiday_moves_only_where_the_agency_says_so() -> None:
    christmas = {"id": "x", "period": "month", "pay_day": 25, "shift_months": 0}
    days = {
        rule: pay_days({**christmas, "weekend": rule}, "2026-12-01", "2026-12-31")
        for rule in ("same", "before", "after", "workday_before", "workday_after")
    }
    assert days == {
        "same": ["2026-12-25"],
        "before": ["2026-12-25"],
        "after": ["2026-12-25"],
        "workday_before": ["2026-12-24"],
        "workday_after": ["2026-12-28"],
    }


def test_days_that_nobody_read_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "duo.yaml").write_text(
        "id: duo\nname: {nl: DUO, en: DUO}\n"
        "source: {status: unread, title: duo.nl, date: 2026-11-28}\n"
        "kinds:\n  - {id: x, name: {nl: X, en: X}, period: month, pay_day: 24, weekend: same,"
        " shift_months: 0, published: [2026-01-24]}\n"
    )
    monkeypatch.setattr("pwa.rules.agencies.FOLDER", tmp_path)
    with pytest.raises(AgencyFileError, match="nobody read"):
        read_agencies()


def test_a_day_of_the_year_is_refused_of_what_is_paid_by_the_week(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "uwv.yaml").write_text(
        "id: uwv\nname: {nl: UWV, en: UWV}\n"
        "source: {status: unread, title: uwv.nl, date: 2026-11-28}\n"
        "kinds:\n  - {id: x, name: {nl: X, en: X}, period: week, first_date: '01-01',"
        " weekend: same, shift_months: 0}\n"
    )
    monkeypatch.setattr("pwa.rules.agencies.FOLDER", tmp_path)
    with pytest.raises(AgencyFileError, match="wrong rhythm"):
        read_agencies()
