"""Speaks to one API of "API's voor Zaakgericht Werken": signs in, asks, and reads the errors.

Sources: the ZGW standard of VNG Realisatie for the JWT (HS256, claims iss, iat, client_id, user_id,
user_representation) and for errors (`invalidParams`, each with name, code and reason).
"""

import hmac
import logging
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, NoReturn, cast

import httpx

from sync.agency.errors import DelayedError, UndeliverableError
from sync.wire import b64encode, canonical_json

__all__ = ["Api", "DuplicateError", "open_http"]

NOT_UNIQUE = "identificatie-niet-uniek"
_CRS = {"Accept-Crs": "EPSG:4326", "Content-Crs": "EPSG:4326"}
_MOST_PAGES = 100
_log = logging.getLogger("plein.agency")
Entry = Mapping[str, Any]


class DuplicateError(UndeliverableError):
    """Something with this `identificatie` is there already."""


def open_http(timeout_seconds: float) -> httpx.Client:
    """Open what all APIs of one case system are asked through; redirects are never followed."""
    return httpx.Client(timeout=timeout_seconds, follow_redirects=False)


class Api:
    """One API, at its root; addresses in answers are followed only when they are below it."""

    def __init__(self, http: httpx.Client, root: str, client_id: str, secret: bytes) -> None:
        self.root = root.rstrip("/") + "/"
        self._http, self._client_id, self._secret = http, client_id, secret

    def find(self, path: str, **query: str) -> list[Entry]:
        """Give all resources that fit, page after page.

        Raises:
            DelayedError: there is no answer, or none that can be understood.
            UndeliverableError: the answer says no.
        """
        found: list[Entry] = []
        url: str | None = f"{self.root}{path}?{httpx.QueryParams(query)}"
        for _ in range(_MOST_PAGES):
            page = self._json(self._send("GET", url, is_search=True))
            if isinstance(page, list):
                return [*found, *cast("list[Entry]", page)]
            found += self._read(page, "results", list)
            url = self._read(page, "next", str | None)
            if url is None:
                return found
        raise DelayedError("answer")

    def read(self, url: str) -> Entry:
        """Give one resource.

        Raises:
            DelayedError: as ``find``; UndeliverableError ``gone``: it is not there.
        """
        return cast("Entry", self._json(self._send("GET", url)))

    def create(self, path: str, body: Entry) -> Entry:
        """Make a resource and give it as the server has it.

        Raises:
            DelayedError: as ``find``; it may have been made all the same.
            DuplicateError: its `identificatie` is taken. UndeliverableError: the answer says no.
        """
        return cast("Entry", self._json(self._send("POST", self.root + path, json=body)))

    def replace(self, url: str, body: Entry) -> None:
        """Put a resource in the place of what is there.

        Raises:
            DelayedError, UndeliverableError: as ``create``.
        """
        self._send("PUT", url, json=body)

    def act(self, url: str, body: Entry) -> None:
        """Let something be done with a resource.

        Raises:
            DelayedError, UndeliverableError: as ``create``.
        """
        self._send("POST", url, json=body)

    def put_part(self, url: str, octets: bytes, lock: str) -> None:
        """Hand over one part of a file.

        Raises:
            DelayedError, UndeliverableError: as ``create``.
        """
        files = {"inhoud": ("deel", octets, "application/octet-stream")}
        self._send("PUT", url, files=files, data={"lock": lock})

    def erase(self, url: str) -> None:
        """Erase a resource; nothing happens when it is not there.

        Raises:
            DelayedError, UndeliverableError: as ``create``.
        """
        try:
            self._send("DELETE", url)
        except UndeliverableError as error:
            if error.code != "gone":
                raise

    def _send(
        self,
        method: str,
        url: str | None,
        *,
        is_search: bool = False,
        **options: Any,  # noqa: ANN401 - as httpx has it
    ) -> httpx.Response:
        if not isinstance(url, str) or not url.startswith(self.root) or ".." in url:
            raise DelayedError("address")
        headers = {"Authorization": f"Bearer {self._make_token()}", **_CRS}
        try:
            answer = self._http.request(method, url, headers=headers, **options)
        except httpx.HTTPError as error:
            raise DelayedError("unreachable") from error
        if answer.is_success:
            return answer
        _raise_refusal(method, answer, is_search=is_search)

    def _json(self, answer: httpx.Response) -> object:
        try:
            said: object = answer.json()
        except ValueError as error:
            raise DelayedError("answer") from error
        if not isinstance(said, dict | list):
            raise DelayedError("answer")
        return cast("object", said)

    def _read(self, page: object, name: str, kind: Any) -> Any:  # noqa: ANN401 - a type
        value = cast("Entry", page).get(name)
        if not isinstance(value, kind):
            raise DelayedError("answer")
        return value

    def _make_token(self) -> str:
        claims = {
            "iss": self._client_id,
            "iat": int(datetime.now(UTC).timestamp()),
            "client_id": self._client_id,
            "user_id": "plein",
            "user_representation": "Plein",
        }
        header = b64encode(canonical_json({"alg": "HS256", "typ": "JWT"}))
        signed = f"{header}.{b64encode(canonical_json(claims))}"
        mark = hmac.digest(self._secret, signed.encode(), "sha256")
        return f"{signed}.{b64encode(mark)}"


def _raise_refusal(method: str, answer: httpx.Response, *, is_search: bool) -> NoReturn:
    status = answer.status_code
    if status in {401, 403}:
        raise DelayedError("credentials")
    if status in {404, 410} and method in {"GET", "DELETE"} and not is_search:
        raise UndeliverableError("gone")
    if status in {404, 405, 410}:
        raise DelayedError("address")
    if 300 <= status < 400:
        raise DelayedError("redirect")
    if status in {408, 425, 429} or status >= 500:
        wait = answer.headers.get("Retry-After", "")
        raise DelayedError("busy", float(wait) if wait.isdecimal() else 0)
    wrong = _invalid_params(answer)
    # Names and codes are the standard's; reasons may quote what was sent, and are not told.
    _log.warning("case system refuses %s: %d %s", method, status, " ".join(wrong))
    if any(each.endswith(f"={NOT_UNIQUE}") for each in wrong):
        raise DuplicateError("duplicate")
    raise UndeliverableError("refused")


def _invalid_params(answer: httpx.Response) -> list[str]:
    try:
        params = answer.json()["invalidParams"]
        return [f"{_word(each['name'])}={_word(each['code'])}" for each in params][:10]
    except (ValueError, KeyError, TypeError):
        return []


def _word(value: object) -> str:
    return "".join(c for c in str(value) if c.isalnum() or c in "-_.")[:60]
