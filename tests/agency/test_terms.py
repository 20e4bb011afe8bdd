"""One question has one last day: the desk and the wallet reckon the same cases."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from sync.agency.terms import end_of_term

CASES = json.loads((Path(__file__).parents[1] / "device/terms.json").read_text())


@pytest.mark.parametrize("case", CASES, ids=str)
def test_a_term_ends_where_the_wallet_says(case: dict[str, Any]) -> None:
    last = end_of_term(date.fromisoformat(case["from"]), case["term"])
    assert last == date.fromisoformat(case["last"])
