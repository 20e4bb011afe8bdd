"""Holds the agency API against its OpenAPI: no fault, no answer that is not described."""

from urllib.parse import unquote, urlsplit

import pytest
import schemathesis

from tests.sync.caller import Caller
from tests.sync.served import Served
from tests.sync.test_openapi import EXAMPLES, exercise
from tests.sync.town import Town

pytestmark = pytest.mark.timeout(400)


def test_an_agency_meets_only_what_the_description_says(
    served: Served, town: Town, subtests: pytest.Subtests
) -> None:
    caller = Caller(town)

    def prove(case: schemathesis.Case) -> dict[str, str]:
        path = unquote(urlsplit(str(case.as_transport_kwargs()["url"])).path)
        return caller.proven(case.method.upper(), path)

    examples = 2 if served.context.database.is_postgresql else EXAMPLES
    exercise(subtests, f"{served.origin}/api/v1/openapi.json", prove, examples=examples)
