"""What a formula may say, and what is said to whoever writes it wrongly."""

import pytest

from pwa.rules.formula import FormulaError, parse
from pwa.rules.kinds import DATE, TRUTH, Type, list_of, number
from pwa.rules.units import read_unit

SCOPE = {
    "income": number(read_unit("euro/year")),
    "premium": number(read_unit("euro/year")),
    "share": number(read_unit("percent")),
    "years": number(read_unit("year")),
    "partner": TRUTH,
    "on": DATE,
    "home": Type("text", choices=("rent", "own")),
    "children": list_of({"born": DATE}),
    "bands": Type("table", read_unit("euro/year"), members={"part": number(read_unit("percent"))}),
}


@pytest.mark.parametrize(
    ("formula", "unit"),
    [
        ("share * income", "euro/year"),
        ("income / premium", "number"),
        ("per_month(income - premium)", "euro/month"),
        ("max(0, premium - share * income)", "euro/year"),
        ("band(income, bands.part)", "number"),
        ("count(child for child in children if age(child.born, on) < 18)", "number"),
        ("number(years) + 1", "number"),
        ("round(income, 'half_up', 0.01)", "euro/year"),
        ("premium if partner and home == 'rent' else 0 * premium", "euro/year"),
    ],
)
def test_the_unit_of_a_formula_follows_from_its_parts(formula: str, unit: str) -> None:
    assert str(parse(formula, SCOPE)[1].unit) == unit


@pytest.mark.parametrize(
    ("formula", "message"),
    [
        ("income + share", "euro/year and number do not go together"),
        ("income > 100", "euro/year and number do not go together"),
        ("incme * 2", "no 'incme' here"),
        ("income ** 2", "only + - * / are known"),
        ("open('/etc/passwd')", "there is no function 'open'"),
        ("income.__class__", "'income' has no members"),
        ("[income]", "List is not part of the language"),
        ("lambda: income", "Lambda is not part of the language"),
        ("income if 1 else premium", "where a truth must stand"),
        ("home == 'hire'", "'hire' is none of rent, own"),
        ("home < 'rent'", "has no order"),
        ("round(income, 'nearest', 1)", "round 'down' or 'up' or 'half_up'"),
        ("round(income, 'down', premium)", "the step is a number that is written here"),
        ("number(income)", "money keeps its unit"),
        ("sum(children)", "write sum(value for item in list if condition)"),
        ("date('2026-02-30')", "write a day as '2026-01-31'"),
        ("1e5", "write a number as digits"),
        ("income +", "column"),
    ],
)
def test_a_wrong_formula_says_what_to_write(formula: str, message: str) -> None:
    with pytest.raises(FormulaError) as error:
        parse(formula, SCOPE)
    assert message in str(error.value)


@pytest.mark.parametrize(
    ("formula", "told"),
    [
        ("incom > 1", "did you mean income?"),
        ("mini(1, 2)", "did you mean min?"),
        ("home == 'rnt'", "did you mean rent?"),
        ("any(child.borne == on for child in children)", "did you mean born?"),
    ],
)
def test_a_slip_of_the_pen_is_told_with_the_word_that_was_meant(formula: str, told: str) -> None:
    with pytest.raises(FormulaError, match=told[:-1]):
        parse(formula, SCOPE)


def test_comparisons_in_one_another_are_refused_before_they_blow_up() -> None:
    truth, choice = "a", "b"
    for _ in range(100):
        truth = f"(a=={truth}==a)"
    for _ in range(12):
        choice = f"('x' if {choice} in (b,b,b,b,b) else b)"
    scope = {"a": TRUTH, "b": Type("text", choices=("x",))}
    for formula in (truth, f"{choice} == b"):
        with pytest.raises(FormulaError, match="compares too much in one another"):
            parse(formula, scope)
    assert parse("home in ('rent', 'own') and 1 < 2 < 3 < 4", SCOPE)[1] == TRUTH
