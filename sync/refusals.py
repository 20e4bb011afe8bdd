"""How refusals leave the server: as problem+json, whatever raised them."""

from http import HTTPStatus

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from sqlalchemy.exc import IntegrityError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse, Response

from sync.errors import Busy, Invalid, PleinError

__all__ = ["answer_problem", "install_handlers"]


def answer_problem(error: PleinError) -> Response:
    """Lay a refusal out as problem+json."""
    return _answer(error.status, error.code, error.title, error.members, error.headers)


def _answer(
    status: int, code: str, title: str, members: dict[str, object], headers: dict[str, str]
) -> Response:
    body = {"type": f"urn:plein:{code}", "title": title, "status": status, "code": code}
    return JSONResponse(
        body | members,
        status_code=status,
        headers={"Cache-Control": "no-store"} | headers,
        media_type="application/problem+json",
    )


async def _answer_plein_error(_: Request, error: Exception) -> Response:
    assert isinstance(error, PleinError)
    return answer_problem(error)


async def _answer_validation_error(_: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    where = [".".join(str(part) for part in each["loc"]) for each in error.errors()[:10]]
    return answer_problem(Invalid(where=where))


async def _answer_http_exception(_: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    title = HTTPStatus(error.status_code).phrase
    code = {
        400: "invalid",
        404: "unknown",
        405: "method-unknown",
        413: "too-much",
        503: "busy",
    }.get(error.status_code, title.lower().replace(" ", "-"))
    return _answer(error.status_code, code, title, {}, dict(error.headers or {}))


async def _answer_database_error(_: Request, error: Exception) -> Response:
    """A lock not had, a connection lost, two at once: nothing was changed, so try again."""
    return answer_problem(Busy())


def install_handlers(app: FastAPI) -> None:
    """Let every refusal of the app leave as problem+json."""
    app.add_exception_handler(PleinError, _answer_plein_error)
    app.add_exception_handler(RequestValidationError, _answer_validation_error)
    app.add_exception_handler(HTTPException, _answer_http_exception)
    for trouble in (OperationalError, IntegrityError, InterfaceError, PoolTimeout):
        app.add_exception_handler(trouble, _answer_database_error)
