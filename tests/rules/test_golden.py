"""The laws against published figures; the cases name their sources."""

from collections import Counter
from pathlib import Path

from pwa.rules.golden import judge, read_cases
from pwa.rules.statute_book import read_book

CASES = Path(__file__).parents[1] / "vectors" / "golden_cases.yaml"


def test_no_published_case_differs_and_what_cannot_be_told_is_marked_so() -> None:
    cases = read_cases(CASES)
    outcomes = list(judge(read_book(), cases))
    assert [str(outcome) for outcome in outcomes if outcome.state == "differs"] == []
    verified = {str(case["id"]): str(case["verified"]) for case in cases}
    told = [verified[one.id] for one in outcomes if one.state == "cannot"]
    assert all(text.startswith("not reproduced") for text in told)
    assert Counter(one.state for one in outcomes) == {"ok": 96, "cannot": 8}
