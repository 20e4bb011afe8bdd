"""Delivers by one signed POST: the JSON and all files together, as multipart/form-data.

All in one request, and not files by a link afterwards: nothing of the agency has to be reachable
from outside, no link can leak or end too early, and a 2xx says that everything has arrived. It is
signed by RFC 9421 with the agency's signing key (method, address, digest of the body, type), as
the platform signs its own webhooks. The same submission has the same `Idempotency-Key`, its id,
and the same body at each attempt.
"""

import hmac
from collections.abc import Iterator
from datetime import UTC, datetime
from urllib.parse import urlsplit

import httpx

from sync.agency.connectors.connector import Connector
from sync.agency.connectors.parcel import JSON_NAME, Parcel
from sync.agency.connectors.settings import ConnectorSettings
from sync.agency.errors import DelayedError, UndeliverableError
from sync.agency.keys import AgencyKeys
from sync.http_signatures import sign_request

__all__ = ["connect"]


def connect(settings: ConnectorSettings) -> Connector:
    """Make a connector that posts to the address ``where``, whose host stands in ``hosts``."""
    settings.allow("where", "hosts", "timeout_seconds")
    where = settings.address("where")
    if urlsplit(where).hostname not in settings.texts("hosts"):
        raise settings.wrong("where", "its host is not in `hosts`; add it there if it is right")
    http = httpx.Client(timeout=settings.count("timeout_seconds", 60), follow_redirects=False)
    return Connector(
        name=settings.name,
        services=settings.service_names,
        since=settings.since,
        deliver=lambda parcel, _: _post(http, where, settings.keys, parcel),
        close=http.close,
    )


def _post(http: httpx.Client, where: str, keys: AgencyKeys, parcel: Parcel) -> None:
    boundary = _make_boundary(keys, parcel)
    body = b"".join(_write(parcel, boundary))
    created = int(datetime.now(UTC).timestamp())
    kind = f'multipart/form-data; boundary="{boundary}"'
    headers = sign_request("POST", where, body, kind, keys.sig, created)
    headers["Idempotency-Key"] = f'"{parcel.submission.id}"'
    try:
        answer = http.post(where, content=body, headers=headers)
    except httpx.HTTPError as error:
        raise DelayedError("unreachable") from error
    status = answer.status_code
    if answer.is_success:
        return
    if 300 <= status < 400:
        raise DelayedError("redirect")
    if status in {401, 403}:
        raise DelayedError("credentials")
    if status in {404, 405, 410}:
        raise DelayedError("address")
    # 409: a request with the same Idempotency-Key is still being worked on.
    if status in {408, 409, 425, 429} or status >= 500:
        wait = answer.headers.get("Retry-After", "")
        raise DelayedError("busy", float(wait) if wait.isdecimal() else 0)
    raise UndeliverableError("refused")


def _write(parcel: Parcel, boundary: str) -> Iterator[bytes]:
    yield _head(boundary, "inzending", JSON_NAME, "application/json")
    yield parcel.document
    yield b"\r\n"
    for name, attachment in parcel.files:
        yield _head(boundary, "bestand", name, parcel.types[attachment.id])
        yield from parcel.read_file(attachment.id)
        yield b"\r\n"
    yield f"--{boundary}--\r\n".encode()


def _head(boundary: str, field: str, name: str, kind: str) -> bytes:
    disposition = f'Content-Disposition: form-data; name="{field}"; filename="{name}"'
    return f"--{boundary}\r\n{disposition}\r\nContent-Type: {kind}\r\n\r\n".encode()


def _make_boundary(keys: AgencyKeys, parcel: Parcel) -> str:
    """Make what parts the body: the same each time, and unknown to a sender who writes the files.

    A sender chooses the id; with a boundary made from it alone, a file could hold parts of its own.
    """
    said = f"webhook {parcel.submission.id}".encode()
    return "plein-" + hmac.digest(keys.storage, said, "sha256").hex()[:48]
