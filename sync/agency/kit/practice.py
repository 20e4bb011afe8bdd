"""A practice platform for one receiver: it gives samples, keeps every receipt, and loses answers.

It speaks section 8 of ``sync.wire`` as far as a receiver needs it: the directory, signing in, the
list, the files and the receipts. It listens on this machine only and forgets everything.
"""

import json
import threading
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, cast
from urllib.parse import parse_qs, parse_qsl, urlsplit

from joserfc.jwk import ECKey

from sync.agency.kit.maker import Sample
from sync.signatures import NotGenuine, verify_jws
from sync.wire import b64encode

__all__ = ["Practice", "PracticePlatform"]

LONGEST_WAIT_SECONDS = 0.3
MOST_ASSERTION_SECONDS = 300
_GENERATION = b64encode(bytes(16))


@dataclass
class Practice:
    """What a practice platform was told to give, and everything that came back."""

    oin: str
    auth: Mapping[str, ECKey]
    """The agency's keys for signing in, by kid."""
    document: str
    """The signed directory."""
    samples: list[Sample] = field(default_factory=list[Sample])
    receipts: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    """By the id of the submission, each sealed receipt as it came."""
    early: list[str] = field(default_factory=list[str])
    """The names of samples that were receipted before all of their files had been fetched."""
    unknown: list[str] = field(default_factory=list[str])
    """The ids for which a receipt came though nothing was handed in under them."""
    fetched: set[str] = field(default_factory=set[str])
    assertions: list[str] = field(default_factory=list[str])
    """What was wrong with each assertion; empty for a right one."""
    lose_answer_of: set[str] = field(default_factory=set[str])
    """The ids of submissions whose first receipt arrives, but its answer does not."""
    hold_at: set[str] = field(default_factory=set[str])
    """The names of chunks of which the first request is not answered, until ``go_on``."""
    held: threading.Event = field(default_factory=threading.Event)
    go_on: threading.Event = field(default_factory=threading.Event)
    changed: threading.Condition = field(default_factory=threading.Condition)
    lists_since: int = 0
    """How often the list was asked for after the last sample had been given."""

    def give(self, samples: Iterable[Sample]) -> None:
        """Hand in more samples."""
        with self.changed:
            self.samples += samples
            self.lists_since = 0
            self.changed.notify_all()

    def waiting(self, after: int) -> list[tuple[int, Sample]]:
        """Give the samples after a number that have no receipt, with their numbers."""
        return [
            (number, sample)
            for number, sample in enumerate(self.samples, 1)
            if number > after and not self._is_confirmed(sample)
        ]

    def confirm(self, id: str, sealed: str) -> int:
        """Keep a receipt and give the status of the answer; 0 where the answer gets lost."""
        with self.changed:
            known = [sample for sample in self.samples if sample.entry["id"] == id]
            if not known:
                self.unknown.append(id)
                return 404
            earlier = self.receipts.setdefault(id, [])
            if not earlier and not set(known[0].chunks) <= self.fetched:
                self.early.append(known[0].name)
            earlier.append(sealed)
            self.changed.notify_all()
            if id in self.lose_answer_of and len(earlier) == 1:
                return 0
            if sealed != earlier[0]:
                return 409
            return 201 if len(earlier) == 1 else 200

    def _is_confirmed(self, sample: Sample) -> bool:
        given = len(self.receipts.get(sample.entry["id"], []))
        lost = 1 if sample.entry["id"] in self.lose_answer_of else 0
        # What came under the id of another one stays, whatever is said about it.
        return sample.after is None and given > lost


class PracticePlatform(ThreadingHTTPServer):
    """The platform while it runs."""

    daemon_threads = True

    def __init__(self, practice: Practice, port: int) -> None:
        super().__init__(("127.0.0.1", port), _Handler)
        self.practice = practice
        self.origin = f"http://localhost:{self.server_address[1]}"
        self.token = ""
        self._thread = threading.Thread(target=self.serve_forever, args=(0.05,), daemon=True)

    def __enter__(self) -> "PracticePlatform":
        """Start."""
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Stop, and wait until it has."""
        self.practice.go_on.set()
        self.shutdown()
        self._thread.join()
        self.server_close()

    def handle_error(self, request: Any, client_address: Any) -> None:  # noqa: ANN401
        """Say nothing of a receiver that went away: that happens when it is killed."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    @property
    def _platform(self) -> PracticePlatform:
        return cast("PracticePlatform", self.server)

    def do_GET(self) -> None:
        """Give the directory, the list or a chunk."""
        parts = urlsplit(self.path)
        if parts.path == "/directory/v1/directory.json":
            self._answer(200, self._platform.practice.document.encode())
        elif not self._has_token():
            self._refuse(401, "token-invalid")
        elif parts.path == "/api/v1/inzendingen":
            self._give_list({name: int(each[0]) for name, each in parse_qs(parts.query).items()})
        elif parts.path.startswith("/api/v1/bijlagen/"):
            self._give_chunk(parts.path.rpartition("/")[2])
        else:
            self._refuse(404, "unknown")

    def do_POST(self) -> None:
        """Sign in."""
        form = dict(parse_qsl(self._body().decode()))
        if self.path != "/api/v1/token":
            self._refuse(404, "unknown")
            return
        wrong = self._judge(form)
        self._platform.practice.assertions.append(wrong)
        if wrong:
            self._refuse(401, "client-unknown")
            return
        self._platform.token = b64encode(time.time_ns().to_bytes(16, "big"))
        kind = "DPoP" if self.headers.get("DPoP") else "Bearer"
        token = {"access_token": self._platform.token, "token_type": kind, "expires_in": 300}
        self._answer(200, json.dumps(token).encode())

    def do_PUT(self) -> None:
        """Take a receipt or a message."""
        body = self._body()
        path = urlsplit(self.path).path.split("/")
        if not self._has_token():
            self._refuse(401, "token-invalid")
        elif path[1:4] == ["api", "v1", "inzendingen"] and path[5:] == ["ontvangstbevestiging"]:
            self._take_receipt(path[4], body)
        elif path[1:4] == ["api", "v1", "postbussen"] and path[5:6] == ["berichten"]:
            self._answer(201, json.dumps({"id": path[6]}).encode())
        else:
            self._refuse(404, "unknown")

    def log_message(self, format: str, *args: object) -> None:
        """Log nothing: the findings say everything."""

    def _give_list(self, query: Mapping[str, int]) -> None:
        practice, after, limit = (
            self._platform.practice,
            query.get("na", 0),
            query.get("limiet", 20),
        )
        deadline = time.monotonic() + min(query.get("wacht", 0), LONGEST_WAIT_SECONDS)
        with practice.changed:
            practice.changed.notify_all()
            while not practice.waiting(after) and time.monotonic() < deadline:
                practice.changed.wait(max(deadline - time.monotonic(), 0))
            waiting = practice.waiting(after)
            taken = waiting[:limit]
            if len(taken) == len(waiting):
                practice.lists_since += 1
        following = taken[-1][0] if len(taken) < len(waiting) else None
        entries = [sample.entry | {"nummer": number} for number, sample in taken]
        page = {"inzendingen": entries, "volgende": following}
        self._answer(200, json.dumps(page).encode())

    def _give_chunk(self, name: str) -> None:
        practice = self._platform.practice
        if name in practice.hold_at:
            practice.hold_at.discard(name)
            practice.held.set()
            practice.go_on.wait(30)
        for sample in practice.samples:
            if name in sample.chunks:
                self._answer(200, sample.chunks[name], "application/octet-stream")
                practice.fetched.add(name)
                return
        self._refuse(404, "unknown")

    def _take_receipt(self, id: str, body: bytes) -> None:
        try:
            sealed = json.loads(body)["inhoud"]
        except (ValueError, KeyError, TypeError):
            self._refuse(400, "invalid")
            return
        status = self._platform.practice.confirm(id, str(sealed))
        if not status:
            self.close_connection = True
        elif status == 409:
            self._refuse(409, "receipt-differs")
        elif status == 404:
            self._refuse(404, "unknown")
        else:
            self._answer(status, json.dumps({"id": id}).encode())

    def _judge(self, form: Mapping[str, str]) -> str:
        """Say what is wrong with an assertion; nothing when it is right."""
        practice = self._platform.practice
        try:
            claims = verify_jws(form["client_assertion"], "JWT", practice.auth)
            seconds = int(claims["exp"]) - time.time()
            audience = urlsplit(str(claims["aud"]))
            if (claims["iss"], claims["sub"]) != (practice.oin, practice.oin):
                return "iss and sub are not the agency's OIN"
            if audience.path != "/api/v1/token" or audience.port != self._platform.server_port:
                return "aud is not the address of the token"
            if not 0 < seconds <= MOST_ASSERTION_SECONDS:
                return "it does not hold for five minutes or less"
            if not isinstance(claims["jti"], str) or len(claims["jti"]) < 16:
                return "jti is missing or short"
        except NotGenuine as error:
            return f"its signature: {error.code}"
        except (KeyError, TypeError, ValueError):
            return "a member is missing"
        return ""

    def _has_token(self) -> bool:
        given = self.headers.get("Authorization", "").partition(" ")[2]
        return bool(self._platform.token) and given == self._platform.token

    def _body(self) -> bytes:
        return self.rfile.read(int(self.headers.get("Content-Length", "0")))

    def _refuse(self, status: int, code: str) -> None:
        problem: dict[str, Any] = {"type": f"urn:plein:{code}", "title": code, "status": status}
        body = json.dumps(problem | {"code": code}).encode()
        self._answer(status, body, "application/problem+json")

    def _answer(self, status: int, body: bytes, kind: str = "application/json") -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("API-Version", "1.0.0")
        self.send_header("Plein-Generation", _GENERATION)
        self.send_header("Plein-Time", str(int(datetime.now(UTC).timestamp() * 1000)))
        self.end_headers()
        self.wfile.write(body)
