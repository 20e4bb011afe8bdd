"""What an operator sees: health, readiness, numbers for Prometheus, and logs without persons.

A log line names the route as it is written in the code, never the path, the address or a body.
"""

import hmac
import json
import logging
import os
import sys
import traceback
from typing import Annotated

from fastapi import APIRouter, Header, Request, Response
from prometheus_client import REGISTRY as ONE_PROCESS
from prometheus_client import (
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    generate_latest,
    multiprocess,
)
from pydantic import BaseModel
from sqlalchemy.exc import SQLAlchemyError

from sync.clock import to_iso
from sync.context import Here
from sync.errors import Busy, Refused, problems
from sync.settings import is_loopback
from sync.wire import format_time

__all__ = ["ITEMS", "configure_logging", "log_fault", "note_request", "router"]

router = APIRouter(tags=["operation"])
_log = logging.getLogger("plein")

REQUESTS = Counter("plein_requests", "Requests answered", ["method", "route", "status"])
SECONDS = Histogram(
    "plein_request_seconds",
    "Time until an answer began; waiting for something new counts",
    ["route"],
    buckets=(0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5, 30),
)
ITEMS = Counter("plein_log_items", "Items accepted into logs")
TIDIED = Counter("plein_tidied", "What the janitor has tidied away or renewed", ["what"])
EXPIRY = Gauge(
    "plein_directory_expiry_timestamp_seconds",
    "When the directory expires, in seconds since 1970; 0 without a directory",
    multiprocess_mode="mostrecent",
)


class Health(BaseModel):
    """Whether the process answers."""

    status: str


@router.get("/health")
async def tell_health() -> Health:
    """Answer while the process lives; asks nothing of the database."""
    return Health(status="ok")


class Readiness(Health):
    """Whether the database answers too, and how long the directory holds."""

    directory_expires_at: str | None
    """ISO 8601 UTC; null without a directory."""


@router.get("/ready")
def tell_readiness(here: Here) -> Readiness:
    """Answer when the database answers, else 503."""
    try:
        with here.database.reading() as tx:
            here.database.read_generation(tx)
    except SQLAlchemyError as error:
        raise Busy from error
    expires_at = here.directory.find_expiry()
    return Readiness(
        status="ready", directory_expires_at=format_time(expires_at) if expires_at else None
    )


@router.get(
    "/metrics",
    response_class=Response,
    responses={200: {"content": {"text/plain": {"schema": {"type": "string"}}}}}
    | problems(Refused),
)
def tell_metrics(
    here: Here, request: Request, authorization: Annotated[str, Header()] = ""
) -> Response:
    """Give the numbers to whoever has the token, without one to this machine only.

    The name in `Host` must be this machine's too: a page in a browser here could else have its own
    name point to the loopback, and read them.
    """
    token = here.settings.metrics_token
    if token:
        may_read = hmac.compare_digest(authorization.encode(), f"Bearer {token}".encode())
    else:
        is_direct = "x-forwarded-for" not in request.headers
        is_local = is_loopback(request.client.host if request.client else "")
        may_read = is_direct and is_local and is_loopback(request.url.hostname or "")
    if not may_read:
        raise Refused
    expires_at = here.directory.find_expiry()
    EXPIRY.set(expires_at.timestamp() if expires_at else 0)
    registry = ONE_PROCESS
    if "PROMETHEUS_MULTIPROC_DIR" in os.environ:
        registry = CollectorRegistry()
        multiprocess.MultiProcessCollector(registry)
    return Response(generate_latest(registry), media_type="text/plain; version=0.0.4")


def note_request(method: str, route: str, status: int, seconds: float) -> None:
    """Count a request and log it, by its route only."""
    REQUESTS.labels(method, route, str(status)).inc()
    SECONDS.labels(route).observe(seconds)
    if _log.isEnabledFor(logging.INFO):
        ms = round(seconds * 1000, 1)
        more = {"method": method, "route": route, "status": status, "ms": ms}
        _log.info("request", extra={"members": more})


def log_fault(error: BaseException, **where: object) -> None:
    """Log an error that nobody expected: its kind and its lines, never what it says."""
    frames = traceback.extract_tb(error.__traceback__)
    lines = [f"{os.path.basename(frame.filename)}:{frame.lineno}" for frame in frames]
    more = {"kind": type(error).__name__, "lines": lines} | where
    _log.error("fault", extra={"members": more})


class JsonLines(logging.Formatter):
    """Writes a log record as one line of JSON; errors by their kind, never by what they say."""

    def format(self, record: logging.LogRecord) -> str:
        """Lay out one record."""
        line = {
            "at": to_iso(int(record.created * 1000)),
            "level": record.levelname.lower(),
            "event": record.getMessage(),
        }
        return json.dumps(line | getattr(record, "members", {}))


def configure_logging(level: str) -> None:
    """Write what Plein logs as lines of JSON to standard error."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonLines())
    _log.handlers = [handler]
    _log.propagate = False
    _log.setLevel(logging.getLevelNamesMapping().get(level.upper(), logging.WARNING))
