"""Checks that the example household reaches the device whole, and its expectations the tests."""

import json

from pwa.rules.household import read_example, read_expected
from tests.lint.sources import PROJECT


def test_example_has_twelve_parts_from_seven_agencies() -> None:
    parts = read_example()["income_part"]
    assert len(parts) == 12
    assert len({part["agency"] for part in parts}) == 7


def test_expected_totals_of_the_device_tests_are_those_of_the_example() -> None:
    vector = json.loads((PROJECT / "tests/vectors/twelve_parts.json").read_text())
    expected = json.loads(json.dumps(read_expected(), default=str))
    for name in ("received_cents_per_month", "june_2026"):
        assert vector[name] == expected[name]
