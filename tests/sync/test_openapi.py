"""Holds the interfaces against their OpenAPI: no fault, no answer that is not described."""

from collections.abc import Callable
from urllib.parse import unquote, urlsplit

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis.errors import Unsatisfiable
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
BOUNDED = settings(
    max_examples=EXAMPLES,
    derandomize=True,
    database=None,
    deadline=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)


Prove = Callable[[schemathesis.Case], dict[str, str]]


def exercise(
    subtests: pytest.Subtests, address: str, prove: Prove, *, examples: int = EXAMPLES
) -> None:
    """Try every operation with what its description allows and with what it does not."""
    schema = schemathesis.openapi.from_url(address)
    operations = [result.ok() for result in schema.get_all_operations()]
    assert len(operations) >= 5
    for operation in operations:
        for mode in (GenerationMode.POSITIVE, GenerationMode.NEGATIVE):

            @given(case=operation.as_strategy(generation_mode=mode))
            @settings(BOUNDED, max_examples=examples)
            def meet(case: schemathesis.Case) -> None:
                for name in WAITING:
                    if name in case.query:
                        case.query[name] = 0
                case.call_and_validate(headers=prove(case), checks=CHECKS)

            with subtests.test(operation=operation.label, mode=mode.name):
                try:
                    meet()
                except Unsatisfiable:
                    assert mode is GenerationMode.NEGATIVE, "nothing could be tried"


def test_a_phone_meets_only_what_the_description_says(
    served: Served, subtests: pytest.Subtests
) -> None:
    phones = [Phone(served.origin).begin()]

    def prove(case: schemathesis.Case) -> dict[str, str]:
        if phones[-1].request("GET", "/sync/v1/wallet").status_code != 200:
            phones.append(Phone(served.origin).begin())
        phone = phones[-1]
        url = str(case.as_transport_kwargs()["url"])
        path = unquote(urlsplit(url).path)
        return {"DPoP": phone.prove(case.method.upper(), path)}

    exercise(subtests, f"{served.origin}/sync/v1/openapi.json", prove)
    for phone in phones:
        phone.close()


def test_a_stranger_meets_only_what_the_description_says(
    served: Served, subtests: pytest.Subtests
) -> None:
    exercise(subtests, f"{served.origin}/sync/v1/openapi.json", lambda _: {})


def test_an_answer_that_is_not_described_is_found(served: Served) -> None:
    with served.client() as client:
        described = client.get("/sync/v1/openapi.json").json()
    del described["paths"]["/sync/v1/wallet"]["get"]["responses"]["401"]
    schema = schemathesis.openapi.from_dict(described)
    case = schema["/sync/v1/wallet"]["GET"].Case()
    with pytest.raises(FailureGroup):
        case.call_and_validate(base_url=served.origin, checks=CHECKS)
