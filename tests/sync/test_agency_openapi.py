"""Holds the agency API against its OpenAPI: no fault, no answer that is not described."""

import pytest

from tests.sync.caller import Caller
from tests.sync.served import Served
from tests.sync.test_openapi import EXAMPLES, exercise
from tests.sync.town import Town

pytestmark = pytest.mark.timeout(400)


def test_an_agency_meets_only_what_the_description_says(
    served: Served, town: Town, subtests: pytest.Subtests
) -> None:
    caller = Caller(town)

    examples = 2 if served.context.database.is_postgresql else EXAMPLES
    exercise(subtests, served.origin, "/api/v1/openapi.json", caller.proven, examples=examples)
