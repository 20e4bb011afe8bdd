"""Checks what every request meets: foreign origins, sizes, odd bodies, headers, numbers."""

import socket
import time
from dataclasses import replace
from pathlib import Path

import httpx
import pytest

from sync.settings import Limits
from tests.sync.phone import Phone
from tests.sync.served import Served, settings_in

FOREIGN = ["https://evil.example", "null", "http://localhost:1", "https://localhost", "\xe9"]


@pytest.mark.parametrize("origin", FOREIGN)
@pytest.mark.parametrize("method", ["GET", "POST", "OPTIONS", "DELETE"])
def test_a_page_of_another_origin_is_refused(served: Served, origin: str, method: str) -> None:
    headers = {"Origin": origin.encode("latin-1")}
    with served.client() as client:
        for path in (
            "/sync/v1/server",
            "/sync/v1/wallet",
            "/api/v1/x",
            "/directory/v1/x",
            "/metrics",
        ):
            answer = client.request(method, path, headers=headers)
            assert (answer.status_code, answer.json()["code"]) == (403, "foreign-origin")
            assert "access-control-allow-origin" not in answer.headers


def test_our_own_origin_is_not_refused_and_needs_no_permission(served: Served) -> None:
    with served.client() as client:
        answer = client.get("/sync/v1/server", headers={"Origin": served.origin})
    assert answer.status_code == 200
    assert "access-control-allow-origin" not in answer.headers


def test_a_known_path_with_another_method_says_which_it_knows(served: Served) -> None:
    with served.client() as client:
        answer = client.patch("/sync/v1/wallet")
        assert answer.status_code == 405
        assert set(answer.headers["allow"].split(", ")) <= {"GET", "DELETE"}
        assert answer.headers["content-type"] == "application/problem+json"
        assert client.get("/sync/v1/nothing").json()["code"] == "unknown"


BODIES = [
    b"",
    b"{",
    b"[]",
    b"null",
    b'"text"',
    b"\xff\xfe",
    b"[" * 100_000,
    b'{"generation": 1e999}',
    b'{"items": [{}], "epoch": 99999999999999999999999999}',
]


@pytest.mark.parametrize("body", BODIES, ids=lambda body: repr(body[:20]))
def test_an_odd_body_is_refused_without_repeating_it(phone: Phone, body: bytes) -> None:
    for path in ("/sync/v1/log", "/sync/v1/membership", "/sync/v1/blobs/missing", "/sync/v1/links"):
        headers = {"Content-Type": "application/json"}
        answer = phone.request("POST", path, content=body, headers=headers)
        assert answer.status_code == 400, (path, answer.text)
        assert answer.headers["content-type"] == "application/problem+json"
        assert set(answer.json()) <= {"type", "title", "status", "code", "where"}


@pytest.mark.parametrize("query", ["after=-1", "after=x", "after=9e9", "limit=0", "limit=5001",
                                   "wait_seconds=26", "after=99999999999999999999"])  # fmt: skip
def test_a_query_out_of_its_range_is_refused(phone: Phone, query: str) -> None:
    assert phone.request("GET", f"/sync/v1/log?{query}").status_code == 400


def test_a_large_body_is_refused_before_it_was_sent(served: Served, phone: Phone) -> None:
    """A body that claims to be huge is refused from its length; one without length while read."""
    head = "POST /sync/v1/log HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
    head += f"DPoP: {phone.prove('POST', '/sync/v1/log')}\r\n"
    for how in ("Content-Length: 99999999999\r\n\r\n", "Transfer-Encoding: chunked\r\n\r\n"):
        with socket.create_connection(("127.0.0.1", served.port), 20) as line:
            line.sendall((head + how).encode())
            part = b"10000\r\n" + bytes(65_536) + b"\r\n" if "chunked" in how else bytes(65_536)
            try:
                for _ in range(600):
                    line.sendall(part)
            except OSError:
                pass
            answer = line.makefile("rb").readline()
        assert b" 413 " in answer


def test_every_answer_of_the_interface_is_dated(served: Served, phone: Phone) -> None:
    with served.client() as client:
        for path in ("/sync/v1/server", "/sync/v1/log", "/sync/v1/nothing", "/health"):
            answer = client.get(path)
            assert answer.headers["plein-time"] == str(served.clock.now_ms)
            assert answer.headers["plein-generation"] == phone.generation
            assert answer.headers["x-content-type-options"] == "nosniff"
        assert (
            answer.headers["plein-generation"] == client.get("/sync/v1/server").json()["generation"]
        )


def test_wallets_are_limited_by_address(tmp_path: Path) -> None:
    settings = replace(settings_in(tmp_path), limits=Limits(wallets_by_address_an_hour=2))
    with Served(settings) as served:
        phones = [Phone(served.origin) for _ in range(4)]
        try:
            for phone in phones[:2]:
                phone.begin().begin()
            body = {"link": phones[2].chain.links[0], "copies": phones[2].chain.copies[1]}
            refusal = phones[2].request("POST", "/sync/v1/wallets", json=body)
            assert (refusal.status_code, refusal.json()["code"]) == (429, "too-often")
            assert int(refusal.headers["retry-after"]) == refusal.json()["retry_after_seconds"]
            body = {"links": phones[3].chain.links, "copies": {}}
            assert phones[3].request("PUT", "/sync/v1/membership", json=body).status_code == 429
        finally:
            for phone in phones:
                phone.close()


def test_an_address_behind_a_proxy_is_believed_only_of_a_trusted_proxy(tmp_path: Path) -> None:
    from starlette.requests import Request

    from sync.limits import client_address

    def asked(*forwarded: str, address: str = "10.0.0.9") -> Request:
        headers = [(b"x-forwarded-for", line.encode()) for line in forwarded]
        return Request({"type": "http", "headers": headers, "client": (address, 1)})

    assert client_address(asked("203.0.113.7"), ()) == "10.0.0.9"
    assert client_address(asked("203.0.113.7"), ("10.0.0.0/8",)) == "203.0.113.7"
    assert client_address(asked("198.51.100.1, 203.0.113.7"), ("10.0.0.0/8",)) == "203.0.113.7"
    assert client_address(asked("203.0.113.7, 10.1.1.1"), ("10.0.0.0/8",)) == "203.0.113.7"
    assert client_address(asked("198.51.100.1", "203.0.113.7"), ("10.0.0.9",)) == "203.0.113.7"
    mapped = asked("203.0.113.7", address="::ffff:10.0.0.9")
    assert client_address(mapped, ("10.0.0.0/8",)) == "203.0.113.7"


@pytest.mark.parametrize(
    ("path", "length", "drip"),
    [
        ("/sync/v1/wallets", "Content-Length: 1000", b"a"),
        ("/sync/v1/wallets", "Transfer-Encoding: chunked", b"1\r\na\r\n"),
        ("/sync/v1/wallets", "Content-Length: 1000", b""),
        ("/api/v1/token", "Content-Length: 1000", b"a"),
        ("/nowhere", "Content-Length: 1000", b"a"),
    ],
)
def test_a_body_that_drips_or_never_ends_is_given_up(
    tmp_path: Path, path: str, length: str, drip: bytes
) -> None:
    settings = settings_in(tmp_path, limits=Limits(body_seconds=1))
    head = f"POST {path} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n{length}\r\n\r\n"
    with Served(settings) as served:
        with socket.create_connection(("127.0.0.1", served.port), 5) as line:
            line.sendall(head.encode())
            line.settimeout(0.1)
            answer, until = b"", time.monotonic() + 10
            while time.monotonic() < until:
                try:
                    line.sendall(drip)
                    part = line.recv(4096)
                except TimeoutError:
                    continue
                except OSError:
                    break
                if not part:
                    break
                answer += part
            assert time.monotonic() < until
        with served.client() as client:
            assert client.get("/health").status_code == 200
    if path.startswith("/sync"):
        assert answer.startswith(b"HTTP/1.1 503 ") and b'"busy"' in answer
        assert b"retry-after: 5" in answer


def test_people_behind_a_socket_for_both_kinds_of_address_are_counted_apart(
    tmp_path: Path,
) -> None:
    from starlette.requests import Request

    from sync.limits import count_request

    with Served(settings_in(tmp_path)) as served, served.context.database.writing() as tx:
        for address in ("::ffff:203.0.113.7", "::ffff:203.0.113.8"):
            request = Request({"type": "http", "headers": [], "client": (address, 1)})
            count_request(served.context, tx, request, "wallet", 1)


def test_health_readiness_and_numbers_are_told(served: Served, phone: Phone) -> None:
    phone.push()
    with served.client() as client:
        assert client.get("/health").json() == {"status": "ok"}
        assert client.get("/ready").json() == {"status": "ready", "directory_expires_at": None}
        numbers = client.get("/metrics").text
        assert 'plein_requests_total{method="POST",route="/sync/v1/log",status="200"}' in numbers
        forwarded = client.get("/metrics", headers={"X-Forwarded-For": "203.0.113.7"})
        assert forwarded.status_code == 403
        for host in ("rebound.example:8000", "rebound.example", "127.0.0.1.example", "203.0.113.7"):
            assert client.get("/metrics", headers={"Host": host}).status_code == 403
        for host in ("localhost", "127.0.0.1:9090", "[::1]:8000"):
            assert client.get("/metrics", headers={"Host": host}).status_code == 200


def test_numbers_need_the_token_when_there_is_one(tmp_path: Path) -> None:
    settings = replace(settings_in(tmp_path), metrics_token="secret")
    with Served(settings) as served, served.client() as client:
        assert client.get("/metrics").status_code == 403
        assert client.get("/metrics", headers={"Authorization": "Bearer x"}).status_code == 403
        answer = client.get("/metrics", headers={"Authorization": "Bearer secret"})
        assert answer.status_code == 200


def test_logs_name_the_route_and_never_what_was_asked(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    settings = replace(settings_in(tmp_path), log_level="info")
    with Served(settings) as served:
        httpx.put(f"{served.origin}/sync/v1/recovery/QQQQQQQQQQQQQQQQQQQQQQ?kanarie=1")
        httpx.get(f"{served.origin}/sync/v1/kanarie", headers={"X-Kanarie": "kanarie"})
    written = "".join(capfd.readouterr())
    assert '"route": "/sync/v1/recovery/{id}"' in written
    for secret in ("QQQQ", "kanarie", "127.0.0.1"):
        assert secret not in written
