"""The two connections of a check: a citizen with proofs, and an agency that can be watched."""

import os
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import parse_qsl, urlencode

import httpx

from sync.agency.client import AgencyClient
from sync.agency.connections import open_client, read_certificates
from sync.agency.kit.citizen import Citizen, Entry, sign
from sync.signatures import public_jwk
from sync.wire import b64encode

__all__ = ["CitizenClient", "Rewrite", "WatchedClient", "change_form"]

TIMEOUT_SECONDS = 30.0
Rewrite = Callable[[httpx.Request], httpx.Request]


class CitizenClient:
    """Speaks to a platform with the key of a mailbox, as a wallet does."""

    def __init__(self, platform: str) -> None:
        self.platform = platform.rstrip("/")
        self.http = open_client(self.platform, TIMEOUT_SECONDS)
        self._nonce = ""

    def close(self) -> None:
        """Close the connection."""
        self.http.close()

    def request(
        self,
        citizen: Citizen,
        method: str,
        path: str,
        *,
        prove: Callable[[str], str] | None = None,
        **options: Any,  # noqa: ANN401 - as httpx has it
    ) -> httpx.Response:
        """Ask with a proof, once more when its nonce was no longer fresh.

        ``prove`` makes another proof than the right one of a nonce.
        """
        for is_last in (False, True):
            proof = prove(self._nonce) if prove else self.prove(citizen, method, path)
            answer = self.http.request(method, path, headers={"DPoP": proof}, **options)
            self._nonce = answer.headers.get("DPoP-Nonce", self._nonce)
            if is_last or answer.status_code != 401 or _code(answer) != "use-nonce":
                return answer
        raise AssertionError("unreachable")

    def prove(self, citizen: Citizen, method: str, path: str, **changed: object) -> str:
        """Make a proof (RFC 9449) by the mailbox's key; ``changed`` spoils what it says."""
        header = {"typ": "dpop+jwt", "alg": "ES256", "jwk": public_jwk(citizen.mailbox_key)}
        claims: Entry = {"jti": b64encode(os.urandom(16)), "htm": method, "iat": 1}
        claims |= {"htu": self.platform + path, "nonce": self._nonce} | changed
        return sign(claims, citizen.mailbox_key, header)


class WatchedClient(AgencyClient):
    """A client of the agency API whose requests can be changed and whose answers can be looked at.

    So the check signs in as ``AgencyClient`` does, whatever the platform asks for it.
    """

    def __init__(self, *arguments: Any, **options: Any) -> None:  # noqa: ANN401 - as its parent
        super().__init__(*arguments, **options)
        self._http.close()
        self.road = _Road()
        self._http = httpx.Client(
            base_url=self.platform, timeout=TIMEOUT_SECONDS, transport=self.road
        )

    def __enter__(self) -> "WatchedClient":
        return self

    @property
    def last(self) -> httpx.Response:
        """The answer that came last."""
        return self.road.answers[-1]

    @contextmanager
    def rewriting(self, path: str, rewrite: Rewrite) -> Generator[None]:
        """Change each request to this path on its way."""
        self.road.rewrite = (path, rewrite)
        try:
            yield
        finally:
            self.road.rewrite = None

    def read_all(self, path: str, member: str) -> Iterator[Entry]:
        """Give the members of a list of the agency API, page by page."""
        after: Entry = {}
        while True:
            page = self._ask("GET", path, params={"limiet": 100, **after}).json()
            yield from page[member]
            if page["volgende"] is None or {"na": page["volgende"]} == after:
                return
            after = {"na": page["volgende"]}

    def forget_token(self) -> None:
        """Sign in anew at the next request."""
        self._token = ""


class _Road(httpx.BaseTransport):
    def __init__(self) -> None:
        self._inner = httpx.HTTPTransport(verify=read_certificates())
        self.rewrite: tuple[str, Rewrite] | None = None
        self.answers: list[httpx.Response] = []
        self.requests: list[httpx.Request] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        request.read()
        if self.rewrite and request.url.path == self.rewrite[0]:
            request = self.rewrite[1](request)
        answer = self._inner.handle_request(request)
        answer.read()
        left_out = {"content-encoding", "content-length", "transfer-encoding"}
        headers = [pair for pair in answer.headers.items() if pair[0] not in left_out]
        whole = httpx.Response(answer.status_code, headers=headers, content=answer.content)
        self.requests.append(request)
        self.answers.append(whole)
        return httpx.Response(answer.status_code, headers=headers, content=answer.content)

    def close(self) -> None:
        self._inner.close()


def change_form(change: Callable[[dict[str, str]], None]) -> Rewrite:
    """Give a rewrite that changes the members of a form."""

    def rewrite(request: httpx.Request) -> httpx.Request:
        form = dict(parse_qsl(request.content.decode()))
        change(form)
        headers = [pair for pair in request.headers.items() if pair[0] != "content-length"]
        return httpx.Request(
            request.method, request.url, headers=headers, content=urlencode(form).encode()
        )

    return rewrite


def _code(answer: httpx.Response) -> str:
    try:
        return str(answer.json()["code"])
    except (ValueError, KeyError, TypeError):
        return ""
