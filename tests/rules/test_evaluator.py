"""That both evaluators agree on every household, and what must hold of all of them."""

import json
import random
import subprocess
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from pwa.rules.evaluator import evaluate
from pwa.rules.statute_book import StatuteBook, read_book
from pwa.rules.values import RuleError, write_value

HERE = Path(__file__).parent
HOUSEHOLDS = 10_000
DAYS = ("2025-01-01", "2025-06-30", "2025-07-01", "2026-02-28", "2026-06-30", "2026-12-31")
SCHEMES = (
    "zorgtoeslag",
    "huurtoeslag",
    "kindgebonden-budget",
    "kinderbijslag",
    "kinderopvangtoeslag",
    "bijstand",
    "ww",
    "dwangsom",
)


@pytest.fixture(scope="module")
def book() -> StatuteBook:
    return read_book()


@pytest.mark.parametrize("scheme", SCHEMES)
def test_both_evaluators_give_the_same_value_trace_and_code(
    book: StatuteBook, scheme: str, tmp_path: Path
) -> None:
    chance = random.Random(scheme)
    laws: dict[str, Any] = {}
    cases: list[dict[str, Any]] = []
    for _ in range(HOUSEHOLDS):
        on = chance.choice(DAYS)
        law = book.find(scheme, on)
        laws[f"{scheme} {on}"] = law
        facts = {
            name: fact
            for name, shape in law["inputs"].items()
            if (fact := any_fact(chance, shape, edges(law))) is not None
        }
        wanted = list(law["outputs"].values())
        cases.append({"law": f"{scheme} {on}", "facts": facts, "on": on, "wanted": wanted})
    plan = tmp_path / "cases.json"
    plan.write_text(json.dumps({"laws": laws, "cases": cases}))
    printed = subprocess.run(
        ["node", str(HERE / "twin.mjs"), str(plan)], capture_output=True, text=True, check=True
    ).stdout
    theirs = json.loads(printed)
    for case, other in zip(cases, theirs, strict=True):
        assert work_out(laws[case["law"]], case) == other, case


def work_out(law: dict[str, Any], case: dict[str, Any]) -> dict[str, Any]:
    """Give what comes of a case in the form that the twin prints."""
    try:
        answer = evaluate(law, case["facts"], case["on"], case["wanted"])
    except RuleError as error:
        return {"code": error.code, "place": error.name}
    return {
        "values": {
            name: [write_value(value), list(value.missing)] for name, value in answer.values.items()
        },
        "trace": [list(line) for line in answer.trace],
    }


def edges(law: dict[str, Any]) -> list[Fraction]:
    """Give every figure of a law, at whose edges households must stand too."""
    found = [
        Fraction(one["value"]) for one in law["parameters"].values() if one.get("value") is not None
    ]
    rows = [row for one in law["parameters"].values() for row in one.get("rows", [])]
    return [Fraction(0), *found, *(Fraction(row[0]) for row in rows)]


def any_fact(chance: random.Random, shape: dict[str, Any], figures: list[Fraction]) -> Any:
    """Make up a fact, or None: one in six is not told, one in fifty is not one."""
    if chance.random() < 1 / 6:
        return None
    if chance.random() < 1 / 50:
        return chance.choice([0.5, "x", [], "-1", "1e3", "2026-02-30", {}])
    kind = shape["type"]
    if kind == "truth":
        return chance.random() < 0.5
    if kind == "date":
        return f"{chance.randint(1950, 2026)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
    if kind == "text":
        return chance.choice(shape["choices"])
    if kind == "list":
        return [
            {
                name: fact
                for name, one in shape["members"].items()
                if (fact := any_fact(chance, one, figures)) is not None
            }
            for _ in range(chance.randint(0, 4))
        ]
    if chance.random() < 1 / 4:
        cents = int(chance.choice(figures) * 100) + chance.choice((-1, 0, 1))
        return f"{cents // 100}.{cents % 100:02}" if cents >= 0 else "0"
    most = min(int(Fraction(shape.get("max", "1000000"))), 150_000)
    return chance.choice((str(chance.randint(0, most)), chance.randint(0, min(most, 40))))


@pytest.mark.parametrize(
    ("scheme", "facts", "income"),
    [
        (
            "zorgtoeslag",
            {
                "geboren": "1980-01-01",
                "zorgverzekerd": True,
                "toeslagpartner": False,
                "rendementsgrondslag": "0",
            },
            "toetsingsinkomen_aanvrager",
        ),
        (
            "huurtoeslag",
            {
                "geboren": "1980-01-01",
                "kale_huur": "700",
                "personen": 1,
                "jongerenhuishouden_onder_21": False,
                "toeslagpartner": False,
                "rendementsgrondslag": "0",
            },
            "rekeninkomen",
        ),
        (
            "kindgebonden-budget",
            {
                "kinderen": [{"geboren": "2019-01-01"}, {"geboren": "2012-01-01"}],
                "toeslagpartner": False,
                "rendementsgrondslag": "0",
            },
            "toetsingsinkomen_aanvrager",
        ),
    ],
)
def test_more_income_never_gives_more_and_never_less_than_nothing(
    book: StatuteBook, scheme: str, facts: dict[str, Any], income: str
) -> None:
    law = book.find(scheme, "2026-06-01")
    amount = law["outputs"]["amount"]
    before: Fraction | None = None
    for euros in range(0, 170_000, 250):
        value = evaluate(law, {**facts, income: euros}, "2026-06-01", [amount]).values[amount]
        assert value.is_known
        assert isinstance(value.low, Fraction)
        assert 0 <= value.low <= (before if before is not None else value.low)
        before = value.low
    assert before == 0


def test_what_is_not_known_yet_is_a_range_that_holds_every_answer(book: StatuteBook) -> None:
    law = book.find("zorgtoeslag", "2026-06-01")
    some = {"geboren": "1980-01-01", "zorgverzekerd": True, "rendementsgrondslag": "0"}
    open_value = evaluate(law, some, "2026-06-01", ["bedrag"]).values["bedrag"]
    assert "toeslagpartner" in open_value.missing
    assert open_value.low is not None
    assert open_value.high is not None
    for euros in range(0, 60_000, 500):
        told = {**some, "toeslagpartner": False, "toetsingsinkomen_aanvrager": euros}
        value = evaluate(law, told, "2026-06-01", ["bedrag"]).values["bedrag"]
        assert value.low is not None
        assert open_value.low <= value.low <= open_value.high


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        ({"toetsingsinkomen_aanvrager": 1.5}, "float-refused"),
        ({"toetsingsinkomen_aanvrager": "-5"}, "fact-invalid"),
        ({"toeslagpartner": "yes"}, "fact-invalid"),
        ({"geboren": "2026-02-30"}, "fact-invalid"),
    ],
)
def test_a_fact_that_is_none_stops_the_rule(
    book: StatuteBook, facts: dict[str, Any], code: str
) -> None:
    with pytest.raises(RuleError) as error:
        evaluate(book.find("zorgtoeslag", "2026-06-01"), facts, "2026-06-01", ["recht", "bedrag"])
    assert error.value.code == code


def test_a_figure_that_nobody_read_stops_only_what_needs_it(book: StatuteBook) -> None:
    law = book.find("huurtoeslag", "2026-06-01")
    known = {
        "geboren": "1980-01-01",
        "jongerenhuishouden_onder_21": False,
        "toeslagpartner": False,
        "rendementsgrondslag": "0",
        "rekeninkomen": "20000",
        "personen": 2,
        "iemand_heeft_aow": False,
    }
    low = evaluate(law, {**known, "kale_huur": "600"}, "2026-06-01", ["bedrag"]).values["bedrag"]
    assert low.is_known
    with pytest.raises(RuleError) as error:
        evaluate(law, {**known, "kale_huur": "800"}, "2026-06-01", ["bedrag"])
    assert error.value.code == "figure-unread"
