"""What must hold of every scheme: where it rises and falls, its ends, and what is left open."""

import random
from collections.abc import Mapping
from fractions import Fraction
from itertools import pairwise
from typing import Any

import pytest

from pwa.rules.comparison import Case
from pwa.rules.evaluator import evaluate
from pwa.rules.households import Households
from pwa.rules.statute_book import LAWS, StatuteBook, read_book
from pwa.rules.values import RuleError, Value

ON = "2026-08-01"
SCHEMES = sorted(path.name for path in (LAWS / "nl").iterdir())
HOUSEHOLDS = 1_000
ADULT: Mapping[str, Any] = {
    "geboren": "1980-05-01",
    "samenwonend": False,
    "toeslagpartner": False,
    "zorgverzekerd": True,
    "rendementsgrondslag": 0,
    "vermogen": 0,
    "kostendelers": 1,
    "kinderen": [],
    "personen": 1,
    "jongerenhuishouden_onder_21": False,
    "gemeente": "gm0518",
}
CHILDREN = [
    {"geboren": "2019-01-01", "opvang": "bso", "uurprijs": "9", "uren": 60, "meeste_uren": True},
    {"geboren": "2012-01-01", "opvang": "geen"},
]
FAMILY = {**ADULT, "kinderen": CHILDREN, "werkt": True, "personen": 3}


@pytest.fixture(scope="module")
def book() -> StatuteBook:
    return read_book()


def amount(book: StatuteBook, scheme: str, facts: Mapping[str, Any], step: str = "") -> Fraction:
    """Work out an amount that must be known."""
    law = book.find(scheme, ON)
    wanted = step or law["outputs"]["amount"]
    value = evaluate(law, facts, ON, [wanted], book.finder(ON)).values[wanted]
    assert isinstance(value.low, Fraction)
    assert value.is_known, value.missing
    return value.low


def curve(
    book: StatuteBook, scheme: str, facts: Mapping[str, Any], fact: str, most: int, step: int
) -> list[Fraction]:
    """Give the amounts along one fact."""
    numbers = range(1 if fact == "kostendelers" else 0, most + 1, step)
    return [amount(book, scheme, {**facts, fact: number}) for number in numbers]


@pytest.mark.parametrize(
    ("scheme", "facts", "fact", "most", "step"),
    [
        ("zorgtoeslag", ADULT, "toetsingsinkomen_aanvrager", 60_000, 100),
        ("huurtoeslag", {**ADULT, "kale_huur": 900}, "rekeninkomen", 80_000, 100),
        ("kindgebonden-budget", FAMILY, "toetsingsinkomen_aanvrager", 170_000, 500),
        ("kinderopvangtoeslag", FAMILY, "toetsingsinkomen_aanvrager", 300_000, 500),
        ("bijstand", ADULT, "inkomen_netto", 3_000, 7),
        ("bijstand", {**ADULT, "inkomen_netto": 0}, "kostendelers", 20, 1),
        (
            "zorgtoeslag",
            {**ADULT, "toetsingsinkomen_aanvrager": 0},
            "rendementsgrondslag",
            300_000,
            99,
        ),
        (
            "voorschot-bijstand",
            {**ADULT, "bijstand_gevraagd": True, "bijstand_beslist": False},
            "inkomen_netto",
            3_000,
            7,
        ),
        ("aow", {**ADULT, "geboren": "1950-01-01"}, "jaren_niet_verzekerd", 49, 1),
    ],
)
def test_more_of_it_never_gives_more(
    book: StatuteBook, scheme: str, facts: dict[str, Any], fact: str, most: int, step: int
) -> None:
    amounts = curve(book, scheme, facts, fact, most, step)
    assert all(one >= two >= 0 for one, two in pairwise(amounts)), scheme
    assert amounts[0] > 0


@pytest.mark.parametrize(
    ("scheme", "facts", "fact", "most", "step"),
    [
        ("huurtoeslag", {**ADULT, "rekeninkomen": 20_000}, "kale_huur", 1_500, 3),
        (
            "ww",
            {**ADULT, "werkloos": True, "weken_gewerkt": 36, "vier_van_vijf": True},
            "dagloon",
            500,
            1,
        ),
        (
            "beslagvrije-voet",
            {**ADULT, "beslag": True, "toetsingsinkomen_aanvrager": 20_000},
            "inkomen_netto",
            4_000,
            7,
        ),
    ],
)
def test_more_of_it_never_gives_less(
    book: StatuteBook, scheme: str, facts: dict[str, Any], fact: str, most: int, step: int
) -> None:
    amounts = curve(book, scheme, facts, fact, most, step)
    assert all(0 <= one <= two for one, two in pairwise(amounts))
    assert amounts[-1] > 0


@pytest.mark.parametrize(
    ("scheme", "facts", "most"),
    [
        ("zorgtoeslag", {**ADULT, "toetsingsinkomen_aanvrager": 0}, Fraction(2119, 12)),
        ("huurtoeslag", {**ADULT, "kale_huur": 5_000, "rekeninkomen": 0}, Fraction("932.93")),
        (
            "kindgebonden-budget",
            {**FAMILY, "toetsingsinkomen_aanvrager": 0},
            Fraction(2 * 2580 + 724 + 3416, 12),
        ),
        (
            "kinderopvangtoeslag",
            {**FAMILY, "toetsingsinkomen_aanvrager": 0},
            Fraction("9.98") * 60 * Fraction("0.96"),
        ),
        ("kinderbijslag", FAMILY, Fraction("362.35") + Fraction("426.29")),
        ("bijstand", {**ADULT, "inkomen_netto": 0}, Fraction("1419.46")),
        (
            "ww",
            {**ADULT, "werkloos": True, "weken_gewerkt": 36, "dagloon": 9_999},
            Fraction("0.75") * Fraction("309.91") * Fraction("21.75"),
        ),
        ("aow", {**ADULT, "geboren": "1950-01-01", "jaren_niet_verzekerd": 0}, Fraction("1662.16")),
        (
            "beslagvrije-voet",
            {**ADULT, "beslag": True, "toetsingsinkomen_aanvrager": 25_000, "inkomen_netto": 9_999},
            Fraction("2208.48"),
        ),
    ],
)
def test_the_most_that_there_is(
    book: StatuteBook, scheme: str, facts: dict[str, Any], most: Fraction
) -> None:
    assert 0 < amount(book, scheme, facts) <= most


def test_the_penalty_begins_two_weeks_after_the_letter_and_ends_after_six_weeks(
    book: StatuteBook,
) -> None:
    facts = {
        "wacht_op_besluit": True,
        "besluit_op_aanvraag": True,
        "besluit_van_toeslagen": False,
        "aanvraag_op": "2026-03-01",
        "termijn_weken": 8,
        "uitstel_dagen": 0,
        "in_gebreke_gesteld": True,
    }
    due = [
        amount(book, "dwangsom", {**facts, "in_gebreke_op": day})
        for day in ("2026-07-18", "2026-07-17", "2026-07-16", "2026-06-04", "2026-05-01")
    ]
    assert due == [0, 23, 46, 1442, 1442]
    toeslagen = {**facts, "besluit_van_toeslagen": True, "in_gebreke_op": "2026-05-01"}
    assert amount(book, "dwangsom", toeslagen) == 60
    own = {**facts, "besluit_op_aanvraag": False, "in_gebreke_op": "2026-05-01"}
    assert amount(book, "dwangsom", own) == 0


def test_a_letter_before_the_end_of_the_term_gives_no_penalty(book: StatuteBook) -> None:
    facts = {
        "wacht_op_besluit": True,
        "besluit_op_aanvraag": True,
        "besluit_van_toeslagen": False,
        "aanvraag_op": "2026-05-01",
        "termijn_weken": 8,
        "uitstel_dagen": 0,
        "in_gebreke_gesteld": True,
        "in_gebreke_op": "2026-05-02",
    }
    assert amount(book, "dwangsom", facts) == 0


@pytest.mark.parametrize(
    ("born", "euros"),
    [("2026-07-01", "298.40"), ("2026-07-02", "0"), ("2026-09-30", "0"), ("2008-07-02", "426.29")],
)
def test_child_benefit_begins_in_the_quarter_after_birth(
    book: StatuteBook, born: str, euros: str
) -> None:
    assert amount(book, "kinderbijslag", {"kinderen": [{"geboren": born}]}) == Fraction(euros)


def test_nobody_gets_an_unemployment_benefit_from_aow_age(book: StatuteBook) -> None:
    facts = {**ADULT, "geboren": "1956-01-01", "werkloos": True, "weken_gewerkt": 36, "dagloon": 9}
    assert amount(book, "ww", facts) == 0


def test_a_couple_under_21_is_told_that_the_norm_is_not_known(book: StatuteBook) -> None:
    facts = {**ADULT, "geboren": "2006-01-01", "samenwonend": True, "kostendelers": 2}
    with pytest.raises(RuleError) as stop:
        amount(book, "bijstand", {**facts, "inkomen_netto": 0})
    assert stop.value.code == "figure-not-found"


@pytest.mark.parametrize(
    ("years", "before_2016", "months"),
    [(2, 0, 3), (10, 3, 10), (15, 5, Fraction(25, 2)), (30, 20, 24), (18, 14, 16), (24, 24, 24)],
)
def test_how_long_the_ww_lasts(
    book: StatuteBook, years: int, before_2016: int, months: Fraction
) -> None:
    facts = {"vier_van_vijf": True, "arbeidsverleden_jaren": years, "jaren_voor_2016": before_2016}
    assert amount(book, "ww", facts, "duur_maanden") == months
    assert amount(book, "ww", {**facts, "vier_van_vijf": False}, "duur_maanden") == 3


@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_range_holds_every_answer_that_may_still_come(book: StatuteBook, scheme: str) -> None:
    chance = random.Random(scheme)
    made_up = Households(chance, book)
    compared = 0
    for _ in range(HOUSEHOLDS):
        case = made_up.any_case(scheme, ON)
        untold = {name for name in case.facts if chance.random() < 1 / 3}
        some = {name: fact for name, fact in case.facts.items() if name not in untold}
        before, after = work_out(book, case, some), work_out(book, case, case.facts)
        for name in before.keys() & after.keys():
            compared += 1
            assert holds(before[name], after[name]), (case, untold, name)
            assert not after[name].is_known or (after[name].low or 0) >= 0, "less than nothing"
    assert compared > HOUSEHOLDS / 4


def work_out(book: StatuteBook, case: Case, facts: Mapping[str, Any]) -> dict[str, Value]:
    law = book.find(case.law, case.on)
    try:
        return evaluate(law, facts, case.on, case.wanted, book.finder(case.on)).values
    except RuleError:
        return {}


def holds(wide: Value, narrow: Value) -> bool:
    """Tell whether what is known later lies within what was known before."""
    if wide.low is None or narrow.low is None:
        return wide.plain is None or wide.plain == narrow.plain
    assert wide.high is not None
    assert narrow.high is not None
    return wide.low <= narrow.low and narrow.high <= wide.high
