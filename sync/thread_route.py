"""A route whose large body is checked in the thread where the work is done.

FastAPI reads a body in the event loop, checks it as Python objects and resolves what the route
asks for anew each time. Where a phone waits for every round, it is quicker to check the JSON
itself beside the work. The description in the OpenAPI is FastAPI's own.
"""

from collections.abc import Callable, Coroutine
from typing import Any, get_type_hints

from anyio import to_thread
from fastapi import Request, Response
from fastapi.routing import APIRoute
from pydantic import BaseModel, ValidationError

from sync.context import Context
from sync.errors import Invalid

__all__ = ["ThreadRoute"]

_MOST_PLACES = 10
# pydantic decodes octets from either alphabet, padded or not; b64 is the one without these.
_NOT_B64URL = (b"+", b"/", b"=", b"\\")


class ThreadRoute(APIRoute):
    """Calls `endpoint(here, thumb, request, body)` in a thread; it must ask for just these.

    All texts of the body are b64: one with `+`, `/`, `=` or an escape in it is refused.
    """

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """Give what answers a request: proof, body, work, answer."""
        endpoint = self.endpoint
        model: type[BaseModel] = get_type_hints(endpoint)["body"]

        def work(here: Context, thumb: bytes, request: Request, octets: bytes) -> str:
            answer: BaseModel = endpoint(here, thumb, request, _parse(model, octets))
            return answer.model_dump_json()

        async def handle(request: Request) -> Response:
            here: Context = request.app.state.context
            proof = request.headers.get("dpop")
            thumb = here.prover.check(proof, request.method, request.scope["path"])
            _require_json(request)
            octets = await request.body()
            answer = await to_thread.run_sync(work, here, thumb, request, octets)
            return Response(answer, media_type="application/json")

        return handle


def _require_json(request: Request) -> None:
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != "application/json":
        raise Invalid(where=["header.content-type"])


def _parse(model: type[BaseModel], octets: bytes) -> BaseModel:
    if any(digit in octets for digit in _NOT_B64URL):
        raise Invalid(where=["body"])
    try:
        return model.model_validate_json(octets)
    except ValidationError as error:
        errors = error.errors(include_url=False, include_context=False, include_input=False)
        places = [("body", *each["loc"]) for each in errors[:_MOST_PLACES]]
        raise Invalid(where=[".".join(map(str, place)) for place in places]) from error
