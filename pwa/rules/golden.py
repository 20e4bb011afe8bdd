"""Holds the laws against golden cases: household facts in, published figures out.

A case names its scheme and year, the facts and what the source publishes. The schemes of such
files, and how their facts become ours, stand in `SCHEMES`.
"""

import math
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from pathlib import Path
from typing import Any, cast

from pwa.rules.evaluator import evaluate
from pwa.rules.statute_book import StatuteBook
from pwa.rules.values import RuleError, Value, write_value
from pwa.rules.yaml_shapes import Entry, WrongError, load_yaml

__all__ = [
    "SCHEMES",
    "Case",
    "GoldenFileError",
    "Outcome",
    "Scheme",
    "judge",
    "read_cases",
    "scheme_of",
    "with_figures",
]

Case = Mapping[str, Any]
Facts = dict[str, Any]
_MEMBERS = {"scheme", "year", "input", "expected"}


class GoldenFileError(Exception):
    """The file of cases is not of this form; the message says what to mend."""


@dataclass(frozen=True)
class Scheme:
    """How a scheme of a golden file is asked of our laws."""

    law: str
    facts: Callable[[Case], Facts] = lambda case: dict(case["input"])
    on: Callable[[Case], str] = lambda case: f"{case['year']}-06-01"
    figures: Callable[[Case], Mapping[str, str]] = lambda case: {}
    """Figures that a case gives itself."""


@dataclass(frozen=True)
class Outcome:
    """What a case came to: ok, differs or cannot."""

    id: str
    state: str
    text: str

    def __str__(self) -> str:
        """Write the line that is printed."""
        return f"{self.id}: {self.text}"


def read_cases(path: Path) -> list[Case]:
    """Read a file of cases.

    Raises:
        GoldenFileError: It is not of this form.
    """
    try:
        content = load_yaml(path)
    except WrongError as error:
        raise GoldenFileError(str(error)) from error
    cases = cast("dict[str, object]", content).get("cases") if isinstance(content, dict) else None
    if not isinstance(cases, list):
        raise GoldenFileError(f"{path}: write the cases as a list under `cases:`")
    found: list[Case] = []
    for place, entry in enumerate(cast("list[object]", cases)):
        case = cast("dict[str, Any]", entry) if isinstance(entry, dict) else {}
        if not _MEMBERS <= case.keys():
            raise GoldenFileError(f"{path}: cases[{place}] needs {', '.join(sorted(_MEMBERS))}")
        found.append({"id": f"cases[{place}]", **case})
    return found


def judge(book: StatuteBook, cases: Iterable[Case]) -> Iterator[Outcome]:
    """Work every case out and compare."""
    for case in cases:
        try:
            yield _compare(case, _work_out(book, case))
        except RuleError as error:
            yield Outcome(str(case["id"]), "cannot", f"cannot: {error.code} ({error.name})")
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            yield Outcome(str(case["id"]), "cannot", f"cannot: case-invalid ({error})")


def scheme_of(case: Case) -> Scheme:
    """Give how the scheme of a case is asked.

    Raises:
        RuleError: ``scheme-unknown``.
    """
    scheme = SCHEMES.get(case["scheme"])
    if scheme is None:
        raise RuleError("scheme-unknown", str(case["scheme"]))
    return scheme


def _work_out(book: StatuteBook, case: Case) -> Mapping[str, Value]:
    scheme = scheme_of(case)
    on = scheme.on(case)
    law = book.find(scheme.law, on)
    unknown = [name for name in case["expected"] if name not in law["steps"]]
    if unknown:
        raise RuleError("output-unknown", ", ".join(unknown))
    law = with_figures(law, scheme.figures(case))
    return evaluate(law, scheme.facts(case), on, case["expected"], book.finder(on)).values


def with_figures(law: Entry, figures: Mapping[str, str]) -> Entry:
    """Give a law with the figures that a case brings itself."""
    given = {name: {**law["parameters"][name], "value": value} for name, value in figures.items()}
    return {**law, "parameters": {**law["parameters"], **given}}


def _compare(case: Case, values: Mapping[str, Value]) -> Outcome:
    differing: list[str] = []
    missing: list[str] = []
    for name, expected in case["expected"].items():
        value = values[name]
        if not value.is_known:
            missing += value.missing
        elif not _is_same(value, expected):
            differing.append(f"{name}: got {_write(value)} expected {expected}")
    id = str(case["id"])
    if missing:
        return Outcome(id, "cannot", f"cannot: fact-missing ({', '.join(dict.fromkeys(missing))})")
    if differing:
        return Outcome(id, "differs", f"differs: {'; '.join(differing)}")
    return Outcome(id, "ok", "ok")


def _is_same(value: Value, expected: object) -> bool:
    """Compare with as many decimals as the source publishes."""
    if not value.is_number:
        return value.plain == expected
    if isinstance(expected, bool) or not isinstance(expected, int | str):
        return False
    assert isinstance(value.low, Fraction)
    scale = int("1" + "0" * len(str(expected).partition(".")[2]))
    return Fraction(math.floor(value.low * scale + Fraction(1, 2)), scale) == Fraction(
        str(expected)
    )


def _write(value: Value) -> str:
    if value.is_number and isinstance(value.low, Fraction) and value.low.denominator != 1:
        return f"{float(value.low):.4f}"
    return write_value(value)


def _born(age: int, on: str) -> str:
    """Give a birthday at which somebody has this age on a day, well within the year of it."""
    day = date.fromisoformat(on)
    return (
        date(day.year - age - 1, 12, 15).isoformat()
        if day.month < 7
        else (date(day.year - age, 1, 15).isoformat())
    )


def _child_budget(case: Case) -> Facts:
    given = case["input"]
    on = f"{case['year']}-06-01"
    return {
        "kinderen": [{"geboren": _born(age, on)} for age in given["kinderen_leeftijd"]],
        "toeslagpartner": given["toeslagpartner"],
        "toetsingsinkomen_aanvrager": given["toetsingsinkomen_samen"],
        "toetsingsinkomen_partner": "0",
        "rendementsgrondslag": given.get("rendementsgrondslag", "0"),
    }


def _childcare(case: Case) -> Facts:
    given = case["input"]
    return {
        "kinderen": [
            {
                "opvang": child["soort"],
                "uurprijs": child["uurprijs"],
                "uren": child["uren_per_maand"],
                "meeste_uren": child["eerste_kind"],
            }
            for child in given["kinderen"]
        ],
        "toeslagpartner": False,
        "toetsingsinkomen_aanvrager": given["toetsingsinkomen_samen"],
    }


def _rent(case: Case) -> Facts:
    given = case["input"]
    on = str(given.get("peildatum", f"{case['year']}-06-01"))
    born = given.get("geboortedatum") or (
        _born(given["leeftijd"], on) if "leeftijd" in given else None
    )
    same = ("personen", "jongerenhuishouden_onder_21", "kale_huur", "rekeninkomen")
    return {
        **{name: given[name] for name in same if name in given},
        "geboren": born and str(born),
        "toeslagpartner": given.get("toeslagpartner", False),
        "rendementsgrondslag": given.get("rendementsgrondslag", "0"),
    }


def _penalty(case: Case) -> Facts:
    """Give the days of a matter in which the penalty has counted for so many days."""
    on = date.fromisoformat(f"{case['year']}-06-01")
    told_on = on - timedelta(case["input"]["dagen_in_gebreke"] + 14)
    return {
        "aanvraag_op": f"{on.year - 1}-01-01",
        "termijn_weken": 8,
        "uitstel_dagen": 0,
        "in_gebreke_op": told_on.isoformat(),
    }


SCHEMES: dict[str, Scheme] = {
    "zorgtoeslag": Scheme("zorgtoeslag"),
    "kindgebonden_budget": Scheme("kindgebonden-budget", _child_budget),
    "kinderopvangtoeslag": Scheme("kinderopvangtoeslag", _childcare),
    "kinderbijslag": Scheme(
        "kinderbijslag",
        lambda case: {"kinderen": [{"geboren": str(case["input"]["geboren"])}]},
        lambda case: str(case["input"]["peildatum"]),
    ),
    "huurtoeslag": Scheme(
        "huurtoeslag",
        _rent,
        lambda case: str(case["input"].get("peildatum", f"{case['year']}-06-01")),
    ),
    # The formula is older than the norms that we have: the case brings its own.
    "bijstand_kostendelersnorm": Scheme(
        "bijstand",
        lambda case: {
            "kostendelers": case["input"]["A_kostendelers"],
            "geboren": _born(40, "2025-01-01"),
        },
        lambda _: "2025-01-01",
        lambda case: {"gehuwdennorm": case["input"]["B_gehuwdennorm"]},
    ),
    "dwangsom_awb_4_17": Scheme("dwangsom", _penalty),
    "ww": Scheme(
        "ww",
        lambda case: {"jaren_voor_2016": 0, "vier_van_vijf": True, **case["input"]},
    ),
}
