"""Holds the interfaces against their OpenAPI: no fault, no answer that is not described."""

import json
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from urllib.parse import unquote, urlsplit

import httpx
import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis.errors import Unsatisfiable
from hypothesis.strategies import SearchStrategy
from schemathesis import GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.core.failures import FailureGroup
from schemathesis.specs.openapi.checks import (
    allow_header_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
    unsupported_method,
)

from tests.sync.phone import Phone
from tests.sync.served import Served

CHECKS = (
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_schema_conformance,
    response_headers_conformance,
    allow_header_conformance,
    unsupported_method,
)
pytestmark = pytest.mark.timeout(400)
WAITING = ("wait_seconds", "wacht")
EXAMPLES = 6
ORIGIN = "http://localhost"
"""Stands for every server's own, so that all have one description."""
BOUNDED = settings(
    max_examples=EXAMPLES,
    derandomize=True,
    database=None,
    deadline=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)


Prove = Callable[[str, str], dict[str, str]]
"""Gives the headers for a method and a path."""


def exercise(
    subtests: pytest.Subtests, origin: str, path: str, prove: Prove, *, examples: int = EXAMPLES
) -> None:
    """Try every operation with what its description allows and with what it does not."""
    with httpx.Client(base_url=origin, timeout=30) as client:
        described = client.get(path).text.replace(origin, ORIGIN)
    for label, mode, cases in make_cases(described):
        with subtests.test(operation=label, mode=mode.name):
            assert cases or mode is GenerationMode.NEGATIVE, "nothing could be tried"
            for made in cases[:examples]:
                case = made.derive()
                base = origin + urlsplit(case.operation.base_url or "").path
                url = str(case.as_transport_kwargs(base_url=base)["url"])
                headers = prove(case.method.upper(), unquote(urlsplit(url).path))
                case.call_and_validate(base_url=base, headers=headers, checks=CHECKS)


@cache
def make_cases(described: str) -> list[tuple[str, GenerationMode, list[schemathesis.Case]]]:
    """Make what is tried of each operation, once for all who try it: making takes the most time."""
    schema = schemathesis.openapi.from_dict(json.loads(described))
    operations = [result.ok() for result in schema.get_all_operations()]
    assert len(operations) >= 5
    return [
        (operation.label, mode, list_cases(operation.as_strategy(generation_mode=mode)))
        for operation in operations
        for mode in (GenerationMode.POSITIVE, GenerationMode.NEGATIVE)
    ]


def list_cases(strategy: SearchStrategy[schemathesis.Case]) -> list[schemathesis.Case]:
    """Give what Hypothesis makes of a strategy; none if nothing can be made."""
    cases: list[schemathesis.Case] = []

    @given(case=strategy)
    @BOUNDED
    def keep(case: schemathesis.Case) -> None:
        for name in WAITING:
            if name in case.query:
                case.query[name] = 0
        cases.append(case)

    with suppress(Unsatisfiable):
        keep()
    return cases


def test_a_phone_meets_only_what_the_description_says(
    served: Served, subtests: pytest.Subtests
) -> None:
    phones = [Phone(served.origin).begin()]

    def prove(method: str, path: str) -> dict[str, str]:
        if phones[-1].request("GET", "/sync/v1/wallet").status_code != 200:
            phones.append(Phone(served.origin).begin())
        return {"DPoP": phones[-1].prove(method, path)}

    exercise(subtests, served.origin, "/sync/v1/openapi.json", prove)
    for phone in phones:
        phone.close()


def test_a_stranger_meets_only_what_the_description_says(
    served: Served, subtests: pytest.Subtests
) -> None:
    exercise(subtests, served.origin, "/sync/v1/openapi.json", lambda *_: {})


def test_an_answer_that_is_not_described_is_found(served: Served) -> None:
    with served.client() as client:
        described = client.get("/sync/v1/openapi.json").json()
    del described["paths"]["/sync/v1/wallet"]["get"]["responses"]["401"]
    schema = schemathesis.openapi.from_dict(described)
    case = schema["/sync/v1/wallet"]["GET"].Case()
    with pytest.raises(FailureGroup):
        case.call_and_validate(base_url=served.origin, checks=CHECKS)
