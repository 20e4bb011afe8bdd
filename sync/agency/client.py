"""Speaks to the platform as the agency: signs in by private_key_jwt, fetches, and delivers."""

import json
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, cast

import httpx

from sync.agency.errors import RejectedError, UnreachableError
from sync.agency.keys import AgencyKeys
from sync.signatures import sign_jws, thumbprint
from sync.wire import b64encode

__all__ = ["AgencyClient", "Page", "system_now"]

ASSERTION_SECONDS = 120
CONNECT_SECONDS = 10.0
MOST_ANSWER_BYTES = 16_777_216
_ASSERTION = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"


def system_now() -> datetime:
    """Give this moment."""
    return datetime.now(UTC)


@dataclass(frozen=True)
class Page:
    """Submissions as the platform gives them, and after which number to go on (None: no more)."""

    entries: list[Mapping[str, Any]]
    following: int | None


class AgencyClient:
    """A connection to the agency API of one platform; several threads may use it."""

    def __init__(
        self,
        platform: str,
        oin: str,
        keys: AgencyKeys,
        *,
        now: Callable[[], datetime] = system_now,
        random: Callable[[int], bytes] = secrets.token_bytes,
    ) -> None:
        self.platform, self.oin = platform.rstrip("/"), oin
        self.generation = ""
        """The database that answered last; after another one everything is read anew."""
        self._keys, self._now, self._random = keys, now, random
        self._token = ""
        self._http = httpx.Client(base_url=self.platform, timeout=CONNECT_SECONDS)

    def __enter__(self) -> "AgencyClient":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the connection; a request that waits ends as unreachable."""
        self._http.close()

    def read_directory(self) -> str:
        """Fetch the signed directory; the caller verifies it.

        Raises:
            UnreachableError: there is no answer, or another one.
        """
        return self._send("GET", "/directory/v1/directory.json").text

    def read_submissions(self, after: int, limit: int = 20, wait_seconds: int = 0) -> Page:
        """Fetch the submissions that have no receipt yet, waiting for one if asked.

        Raises:
            UnreachableError: there is no answer, or another one.
        """
        query = {"na": after, "limiet": limit, "wacht": wait_seconds}
        answer = self._ask("GET", "/api/v1/inzendingen", params=query, wait_seconds=wait_seconds)
        try:
            page = answer.json()
            entries, following = page["inzendingen"], page["volgende"]
            if not isinstance(entries, list) or not isinstance(following, int | None):
                raise TypeError("page")
            return Page(cast("list[Mapping[str, Any]]", entries), following)
        except (ValueError, TypeError, KeyError) as error:
            raise UnreachableError("answer") from error

    def read_chunk(self, name: str) -> bytes:
        """Fetch one sealed chunk of a file.

        Raises:
            UnreachableError: there is no answer, or another one; ``RejectedError`` 404: not there.
        """
        return self._ask("GET", f"/api/v1/bijlagen/{name}").content

    def give_receipt(self, submission: str, sealed: str) -> None:
        """Deliver a sealed receipt; the same again does no harm.

        Raises:
            UnreachableError: there is no answer, or another one.
        """
        path = f"/api/v1/inzendingen/{submission}/ontvangstbevestiging"
        self._ask("PUT", path, json={"inhoud": sealed})

    def deliver(self, mailbox: str, message: str, kind: str, sealed: str) -> None:
        """Deliver a sealed message; the same again does no harm.

        Raises:
            UnreachableError: there is no answer, or another one; ``RejectedError`` 404: the person
                has closed the mailbox.
        """
        path = f"/api/v1/postbussen/{mailbox}/berichten/{message}"
        self._ask("PUT", path, json={"soort": kind, "inhoud": sealed})

    def _ask(
        self,
        method: str,
        path: str,
        *,
        wait_seconds: int = 0,
        **options: Any,  # noqa: ANN401 - as httpx has it
    ) -> httpx.Response:
        """Ask with a token, and once more with a new one when it no longer holds."""
        timeout = httpx.Timeout(CONNECT_SECONDS, read=CONNECT_SECONDS + wait_seconds)
        for is_last in (False, True):
            token = self._token or self._sign_in()
            try:
                return self._send(
                    method,
                    path,
                    timeout=timeout,
                    headers={"Authorization": f"Bearer {token}"},
                    **options,
                )
            except RejectedError as error:
                self._token = ""
                if error.status != 401 or is_last:
                    raise
        raise AssertionError("unreachable")

    def _sign_in(self) -> str:
        seconds = int(self._now().timestamp())
        claims = {
            "iss": self.oin,
            "sub": self.oin,
            "aud": f"{self.platform}/api/v1/token",
            "jti": b64encode(self._random(16)),
            "iat": seconds,
            "exp": seconds + ASSERTION_SECONDS,
        }
        key = self._keys.auth
        form = {
            "grant_type": "client_credentials",
            "client_assertion_type": _ASSERTION,
            "client_assertion": sign_jws(claims, key, "JWT", kid=thumbprint(key)),
        }
        answer = self._send("POST", "/api/v1/token", data=form)
        try:
            token = answer.json()["access_token"]
        except (ValueError, TypeError, KeyError) as error:
            raise UnreachableError("answer") from error
        if not isinstance(token, str):
            raise UnreachableError("answer")
        self._token = token
        return token

    def _send(self, method: str, path: str, **options: Any) -> httpx.Response:  # noqa: ANN401
        try:
            with self._http.stream(method, path, **options) as answer:
                content = bytearray()
                for part in answer.iter_bytes():
                    content += part
                    if len(content) > MOST_ANSWER_BYTES:
                        raise UnreachableError("answer")
        except (httpx.HTTPError, RuntimeError) as error:  # RuntimeError: closed while it waited
            raise UnreachableError("unreachable") from error
        whole = httpx.Response(answer.status_code, content=bytes(content))
        self.generation = answer.headers.get("Plein-Generation", self.generation)
        if whole.status_code >= 500 or whole.status_code == 429:
            raise UnreachableError("busy")
        if not whole.is_success:
            raise RejectedError(whole.status_code, _read_code(whole))
        return whole


def _read_code(answer: httpx.Response) -> str:
    try:
        code = json.loads(answer.content)["code"]
    except (ValueError, TypeError, KeyError):
        return f"status-{answer.status_code}"
    return code if isinstance(code, str) else f"status-{answer.status_code}"
