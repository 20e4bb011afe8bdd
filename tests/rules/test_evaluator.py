"""That both evaluators agree on every household, and what must hold of all of them."""

import random
from fractions import Fraction
from typing import Any

import pytest

from pwa.rules.comparison import Case, compare, run_in_node, work_out
from pwa.rules.evaluator import evaluate
from pwa.rules.households import Households
from pwa.rules.statute_book import LAWS, StatuteBook, read_book
from pwa.rules.values import RuleError

HOUSEHOLDS = 10_000
DAYS = ("2025-01-01", "2025-06-30", "2025-07-01", "2026-02-28", "2026-06-30", "2026-12-31")
SCHEMES = sorted(path.name for path in (LAWS / "nl").iterdir())


@pytest.fixture(scope="module")
def book() -> StatuteBook:
    return read_book()


@pytest.mark.parametrize("scheme", SCHEMES)
def test_both_evaluators_give_the_same_value_trace_and_code(book: StatuteBook, scheme: str) -> None:
    chance = random.Random(scheme)
    days = [day for day in DAYS if holds(book, scheme, day)]
    made_up = Households(chance, book)
    cases = [made_up.any_case(scheme, chance.choice(days)) for _ in range(HOUSEHOLDS)]
    assert list(compare(book, cases, run_in_node)) == []


def holds(book: StatuteBook, scheme: str, day: str) -> bool:
    """Tell whether a scheme has a version on a day."""
    try:
        return bool(book.find(scheme, day))
    except RuleError:
        return False


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


def test_a_figure_that_nobody_found_stops_only_what_needs_it(book: StatuteBook) -> None:
    on = "2026-08-01"
    law = book.find("individuele-inkomenstoeslag", on)
    known = {
        "gemeente": "gm0518",
        "geboren": "1980-01-01",
        "samenwonend": False,
        "kostendelers": 1,
        "kinderen": [],
        "vermogen": 0,
        "inkomen_netto": "1500",
        "maanden_laag_inkomen": 40,
        "inkomenstoeslag_gehad": False,
    }

    def amount(**changed: Any) -> Fraction | float | None:
        facts = {**known, **changed}
        return evaluate(law, facts, on, ["bedrag"], book.finder(on)).values["bedrag"].low

    assert amount(vermogen=9000) == 0
    assert amount(inkomen_netto="1600") == 0
    assert amount(maanden_laag_inkomen=35) == 0
    with pytest.raises(RuleError) as error:
        amount()
    assert error.value.code == "figure-not-found"
    with pytest.raises(RuleError) as error:
        amount(gemeente="anders")
    assert error.value.code == "ordinance-missing"


def test_who_has_not_said_where_they_live_is_asked(book: StatuteBook) -> None:
    on = "2026-08-01"
    law = book.find("individuele-inkomenstoeslag", on)
    facts = {
        "geboren": "1980-01-01",
        "samenwonend": False,
        "kostendelers": 1,
        "kinderen": [],
        "vermogen": 0,
        "inkomen_netto": "1500",
        "maanden_laag_inkomen": 40,
        "inkomenstoeslag_gehad": False,
    }
    values = evaluate(law, facts, on, ["recht"], book.finder(on)).values
    assert values["recht"].missing == ("gemeente",)


def test_a_law_that_squares_and_squares_stops_here_and_on_the_phone() -> None:
    steps = {"s0": {"run": ["ref", "a"]}}
    for at in range(1, 40):
        steps[f"s{at}"] = {"run": ["mul", ["ref", f"s{at - 1}"], ["ref", f"s{at - 1}"]]}
    law = {
        "id": "groeiend",
        "scope": "nl",
        "valid_from": "2026-01-01",
        "valid_until": None,
        "steps": steps,
        "parameters": {},
        "inputs": {"a": {"type": "number", "min": "0", "max": "9"}},
        "outputs": {},
    }
    book = StatuteBook({}, {("nl", "groeiend"): [law]}, {}, {})
    cases = [Case("groeiend", "2026-06-01", {"a": 3}, ["s39"])]
    assert work_out(book, cases[0])["code"] == "number-too-large"
    assert list(compare(book, cases, run_in_node)) == []
