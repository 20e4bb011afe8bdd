"""Measures the list of the square: 10,000 posts, pages of 50 threads, on SQLite and PostgreSQL.

`python -m tests.load.square` prints its part of the table alone. Posts are signed by real keys, as
long as people write; the list is asked over HTTP, as phones do.
"""

import os
import random
import secrets
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx

from sync.settings import Limits
from sync.signatures import new_private, sign_jws
from sync.square.statements import POST
from sync.square.topics import TOPICS
from sync.wire import b64encode
from tests.load.rows import Row, show
from tests.sync.phone import Phone
from tests.sync.served import Served, settings_in
from tests.sync.square import Batch, ask, read_key

POSTS, ANSWERS, RUNS = 10_000, 3, 15
FIRST_LIMIT_MS = 150
WORDS = "de gemeente vroeg bij mij om een bewijs en na zes weken kwam het besluit per post".split()


def measure() -> list[Row]:
    """Measure everything; takes about a minute on 2 cores."""
    return [*measure_on("SQLite", ""), *measure_on_postgresql()]


def measure_on_postgresql() -> list[Row]:
    """Measure on PostgreSQL from its wheel."""
    with tempfile.TemporaryDirectory() as folder:
        runtime, data = Path(folder, "run"), Path(folder, "data")
        runtime.mkdir(mode=0o700)
        data.mkdir()
        os.environ.setdefault("XDG_RUNTIME_DIR", str(runtime))
        import pgserver

        server = pgserver.get_server(data)
        try:
            return measure_on("PostgreSQL", server.get_uri())
        finally:
            server.cleanup()


def measure_on(name: str, database_url: str, posts: int = POSTS, runs: int = RUNS) -> list[Row]:
    """Fill a square, and ask for its first and its last page, and for tokens."""
    with tempfile.TemporaryDirectory() as folder:
        limits = Limits(wallets_by_address_an_hour=1_000)
        settings = settings_in(Path(folder), database_url=database_url, limits=limits)
        with Served(settings) as served, served.client() as http:
            fill(served, posts)
            first = times(lambda: read(http), runs)
            threads = deepest = 0
            cursor: str | None = ""
            size_kb = len(read(http).content) / 1000
            while cursor is not None:
                page: dict[str, Any] = read(http, cursor).json()
                threads += len(page["threads"])
                deepest_cursor, cursor = cursor, page["next"]
                deepest += 1
            last = times(lambda: read(http, deepest_cursor), runs)
            tokens = times(lambda: give(served, http), 5)
    what = f"square on {name}: {posts:,} posts"
    return [
        Row(f"{what}, first page of 50 threads (ms)", first, limit=FIRST_LIMIT_MS),
        Row(f"  the last of {deepest} pages, {threads:,} threads (ms)", last, limit=FIRST_LIMIT_MS),
        Row("  a page on the wire (kB)", round(size_kb, 1)),
        Row("  five blind signatures, with the phone's proof and its new wallet (ms)", tokens),
    ]


def fill(served: Served, posts: int) -> None:
    """Put threads with three answers each in one place and topic, and as many elsewhere."""
    chance, hour = random.Random(7), served.clock() // 3_600_000
    key = new_private()
    mark = "%s" if served.context.database.is_postgresql else "?"
    rows: list[tuple[Any, ...]] = []
    for at in range(posts // (ANSWERS + 1)):
        first = secrets.token_bytes(16)
        topic = "geld" if at % 2 else TOPICS[at % len(TOPICS)]
        for place in range(ANSWERS + 1):
            id = first if place == 0 else secrets.token_bytes(16)
            text = " ".join(chance.choices(WORDS, k=60))
            head = {"municipality": "GM0363", "topic": topic} if place == 0 else {}
            claims = {"v": 1, "id": b64encode(id), "thread": b64encode(first), "text": text}
            jws = sign_jws(claims | head, key, POST)
            told = tuple(head.values()) or (None, None)
            rows.append((id, first, place, *told, hour - at // 10, bytes(32), 1, jws))
    with served.context.database.writing() as tx:
        tx.exec_driver_sql(
            "INSERT INTO square_posts (id, thread, place, municipality, topic, hour, author,"
            f" number, jws) VALUES ({', '.join([mark] * 9)})",
            rows,
        )


def read(http: httpx.Client, before: str = "") -> httpx.Response:
    """Ask for a page."""
    query = {"municipality": "GM0363", "topic": "geld"} | ({"before": before} if before else {})
    answer = http.get("/sync/v1/square/posts", params=query)
    assert answer.status_code == 200, answer.text
    return answer


def give(served: Served, http: httpx.Client) -> None:
    """Let a new wallet ask for a batch."""
    key, n, e = read_key(http)
    phone = Phone(served.origin).begin()
    assert ask(phone, key, Batch(n, e).blinded).status_code == 200
    phone.close()


def times(work: Callable[[], object], runs: int) -> float:
    """Give the median time in milliseconds."""
    taken: list[float] = []
    for _ in range(runs):
        started = time.perf_counter()
        work()
        taken.append((time.perf_counter() - started) * 1000)
    return round(statistics.median(taken), 1)


if __name__ == "__main__":
    show(measure())
