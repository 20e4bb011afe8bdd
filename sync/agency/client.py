"""Speaks to the platform as the agency: signs in by private_key_jwt, fetches, and delivers.

Its tokens are bound to a key that lives as long as the client, so that a stolen one opens nothing.
"""

import json
import secrets
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, cast

import httpx

from sync.agency.connections import CONNECT_SECONDS, open_client
from sync.agency.errors import RejectedError, UnreachableError
from sync.agency.keys import AgencyKeys
from sync.signatures import new_private, sign_jws, thumbprint
from sync.wire import b64encode, hash_b64

__all__ = ["AgencyClient", "Page", "system_now"]

ASSERTION_SECONDS = 120
MOST_ANSWER_BYTES = 16_777_216
_USE_NONCE = "use-nonce"
_TRIES = 3
"""A nonce and a token may both be over."""
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
        self._token, self._nonce = "", ""
        self._proof_key = new_private()
        self._http = open_client(self.platform)

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

    def hand_over(self, mailbox: str, name: str, octets: bytes) -> None:
        """Hand over one sealed chunk for a message that follows; the same again does no harm.

        ``name`` is the b64 hash of the octets. A chunk that no message names goes after 3 days.

        Raises:
            UnreachableError: there is no answer, or another one; ``RejectedError`` 404: the person
                has closed the mailbox; 507: the mailbox is full.
        """
        path = f"/api/v1/postbussen/{mailbox}/bijlagen/{name}"
        binary = {"Content-Type": "application/octet-stream"}
        self._ask("PUT", path, content=octets, headers=binary)

    def deliver(
        self, mailbox: str, message: str, kind: str, sealed: str, chunks: Sequence[str] = ()
    ) -> None:
        """Deliver a sealed message with the chunks that it names; the same again does no harm.

        Raises:
            UnreachableError: there is no answer, or another one; ``RejectedError`` 404: the person
                has closed the mailbox; 409 ``blobs-missing``: hand over the chunks first.
        """
        path = f"/api/v1/postbussen/{mailbox}/berichten/{message}"
        named = {"bijlagen": list(chunks)} if chunks else {}
        self._ask("PUT", path, json={"soort": kind, "inhoud": sealed} | named)

    def read_keys(self) -> Mapping[str, Any]:
        """Fetch the registered keys: {registratie: b64 hash, sleutels: [{kid, gebruik, inGids}]}.

        Raises:
            UnreachableError: there is no answer, or another one.
        """
        return _read_object(self._ask("GET", "/api/v1/sleutels"))

    def replace_keys(self, rotation: str) -> None:
        """Let the platform take the agency's new keys; the same again does no harm.

        Raises:
            UnreachableError: there is no answer, or another one; ``RejectedError`` 409
                ``registration-behind``: another registration is there.
        """
        self._ask("PUT", "/api/v1/sleutels", json={"overgang": rotation})

    def read_publications(self) -> Sequence[Mapping[str, Any]]:
        """Fetch what this agency published: {soort, naam, nummer, hash, ingetrokken, inGids} each.

        Raises:
            UnreachableError: there is no answer, or another one.
        """
        return self._read_list("/api/v1/publicaties", "publicaties")

    def publish(self, kind: str, name: str, publication: str) -> Mapping[str, Any]:
        """Hand over a signed service (``diensten``) or rules file (``regels``).

        Raises:
            UnreachableError: there is no answer, or another one; ``RejectedError`` 400
                ``publication-faulty``: its ``explanation`` tells the place and the remedy.
        """
        path = f"/api/v1/publicaties/{kind}/{name}"
        return self._put(path, {"publicatie": publication})

    def read_mailboxes(self) -> Iterator[Mapping[str, Any]]:
        """Give all mailboxes with this agency: {id, geopendOp, geslotenOp, geslotenDoor, wachtend}.

        Raises:
            UnreachableError: there is no answer, or another one.
        """
        after: str | None = None
        while True:
            query = {"limiet": 100} | ({"na": after} if after else {})
            page = _read_object(self._ask("GET", "/api/v1/postbussen", params=query))
            boxes, following = page.get("postbussen"), page.get("volgende")
            if not isinstance(boxes, list) or not isinstance(following, str | None):
                raise UnreachableError("answer")
            yield from cast("list[Mapping[str, Any]]", boxes)
            if following is None:
                return
            if following == after:
                raise UnreachableError("answer")  # else it would go round for ever
            after = following

    def end_mailbox(self, mailbox: str) -> Mapping[str, Any]:
        """Close a mailbox for good: no messages and no submissions from then on, but receipts.

        Raises:
            UnreachableError: there is no answer, or another one; ``RejectedError`` 404: it is not
                this agency's.
        """
        return self._put(f"/api/v1/postbussen/{mailbox}/sluiting", None)

    def use_square(self, method: str, path: str, body: object = None) -> Any:  # noqa: ANN401 - JSON
        """Act on the square by a path of this API, or read it at /sync/v1/square as all can."""
        place, _, query = path.partition("?")
        if path.startswith("/sync/"):
            answer = self._send(method, path)
        else:
            answer = self._ask(method, place, json=body, params=query)
        try:
            return json.loads(answer.content or b"null")
        except ValueError as error:
            raise UnreachableError("answer") from error

    def read_events(self, after: int = 0, wait_seconds: int = 0) -> Sequence[Mapping[str, Any]]:
        """Fetch the CloudEvents after a number, waiting for one if asked; at most 100.

        Raises:
            UnreachableError: there is no answer, or another one.
        """
        query = {"na": after, "limiet": 100, "wacht": wait_seconds}
        return self._read_list("/api/v1/gebeurtenissen", "gebeurtenissen", query, wait_seconds)

    def read_accesses(self, after: int = 0) -> Sequence[Mapping[str, Any]]:
        """Fetch the agency's own access log after a number; at most 100.

        Raises:
            UnreachableError: there is no answer, or another one.
        """
        query = {"na": after, "limiet": 100}
        return self._read_list("/api/v1/verwerkingen", "verwerkingen", query)

    def subscribe(self, subscription: str, target: str, kinds: Sequence[str]) -> None:
        """Let events of these kinds be posted to an https address; see section 8 of the protocol.

        Raises:
            UnreachableError: there is no answer, or another one; ``RejectedError`` 400: an address
                that is not public, or an unknown kind.
        """
        body = {"doel": target, "soorten": list(kinds)}
        self._ask("PUT", f"/api/v1/abonnementen/{subscription}", json=body)

    def read_subscription(self, subscription: str) -> Mapping[str, Any]:
        """Fetch a subscription and how its sending goes: {doel, soorten, staat, ..}.

        Raises:
            UnreachableError: there is no answer, or another one; ``RejectedError`` 404: none.
        """
        return _read_object(self._ask("GET", f"/api/v1/abonnementen/{subscription}"))

    def unsubscribe(self, subscription: str) -> None:
        """Let nothing be sent there any more; again does no harm.

        Raises:
            UnreachableError: there is no answer, or another one.
        """
        self._ask("DELETE", f"/api/v1/abonnementen/{subscription}")

    def _put(self, path: str, body: Mapping[str, object] | None) -> Mapping[str, Any]:
        options: dict[str, Any] = {"json": body} if body is not None else {}
        return _read_object(self._ask("PUT", path, **options))

    def _read_list(
        self,
        path: str,
        member: str,
        query: Mapping[str, int] | None = None,
        wait_seconds: int = 0,
    ) -> Sequence[Mapping[str, Any]]:
        answer = self._ask("GET", path, params=dict(query or {}), wait_seconds=wait_seconds)
        try:
            found = answer.json()[member]
        except (ValueError, TypeError, KeyError) as error:
            raise UnreachableError("answer") from error
        if not isinstance(found, list):
            raise UnreachableError("answer")
        return cast("list[Mapping[str, Any]]", found)

    def _ask(
        self,
        method: str,
        path: str,
        *,
        wait_seconds: int = 0,
        headers: Mapping[str, str] | None = None,
        **options: Any,  # noqa: ANN401 - as httpx has it
    ) -> httpx.Response:
        """Ask with a token, and again with a new one or a new nonce when it no longer holds."""
        timeout = httpx.Timeout(CONNECT_SECONDS, read=CONNECT_SECONDS + wait_seconds)
        last = RejectedError(401, _USE_NONCE)
        for _ in range(_TRIES):
            token = self._token or self._sign_in()
            proven = {
                "Authorization": f"DPoP {token}",
                "DPoP": self._prove(method, path, token),
                **(headers or {}),
            }
            try:
                return self._send(method, path, timeout=timeout, headers=proven, **options)
            except RejectedError as error:
                last = error
                if error.status != 401:
                    raise
                if error.code != _USE_NONCE:
                    self._token = ""
        raise last

    def _sign_in(self) -> str:
        """Ask for a token that is bound to this client's key, once more with a fresh nonce."""
        try:
            answer = self._ask_token()
        except RejectedError as error:
            if error.code != _USE_NONCE:
                raise
            answer = self._ask_token()
        token = _read_object(answer).get("access_token")
        if not isinstance(token, str):
            raise UnreachableError("answer")
        self._token = token
        return token

    def _ask_token(self) -> httpx.Response:
        path = "/api/v1/token"
        form = {
            "grant_type": "client_credentials",
            "client_assertion_type": _ASSERTION,
            "client_assertion": self._assert(path),
        }
        return self._send("POST", path, data=form, headers={"DPoP": self._prove("POST", path)})

    def _assert(self, path: str) -> str:
        """Sign that this is the agency (private_key_jwt, RFC 7523)."""
        seconds = int(self._now().timestamp())
        claims = {
            "iss": self.oin,
            "sub": self.oin,
            "aud": self.platform + path,
            "jti": b64encode(self._random(16)),
            "iat": seconds,
            "exp": seconds + ASSERTION_SECONDS,
        }
        return sign_jws(claims, self._keys.auth, "JWT", kid=thumbprint(self._keys.auth))

    def _prove(self, method: str, path: str, token: str | None = None) -> str:
        """Prove this client's key for one request (DPoP, RFC 9449)."""
        claims = {
            "jti": b64encode(self._random(16)),
            "htm": method,
            "htu": self.platform + path,
            "iat": int(self._now().timestamp()),
            "nonce": self._nonce,
        }
        named = {"ath": hash_b64(token)} if token is not None else {}
        return sign_jws(claims | named, self._proof_key, "dpop+jwt")

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
        self._nonce = answer.headers.get("DPoP-Nonce", self._nonce)
        if whole.status_code in {429, 500, 502, 503, 504}:
            raise UnreachableError("busy")
        if not whole.is_success:
            raise RejectedError(whole.status_code, *_read_problem(whole))
        return whole


def _read_object(answer: httpx.Response) -> Mapping[str, Any]:
    try:
        found = answer.json()
    except ValueError as error:
        raise UnreachableError("answer") from error
    if not isinstance(found, dict):
        raise UnreachableError("answer")
    return cast("dict[str, Any]", found)


def _read_problem(answer: httpx.Response) -> tuple[str, str]:
    """Give the code of a refusal and what it explains."""
    try:
        problem = json.loads(answer.content)
        code, explanation = problem["code"], problem.get("uitleg", "")
    except (ValueError, TypeError, KeyError, AttributeError):
        code = explanation = None
    usual = f"status-{answer.status_code}"
    return (
        code if isinstance(code, str) else usual,
        explanation if isinstance(explanation, str) else "",
    )
