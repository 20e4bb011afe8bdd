"""Whether screens were clear: counted without anybody, held to limits, shown only from five."""

import json
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx
import pytest
from sqlalchemy import text as sql

from sync.agency.publishing import PUBLICATION
from sync.opinions import MOST_A_DAY, MOST_AN_HOUR, list_words, tidy_opinions
from sync.signatures import sign_jws
from tests.sync.caller import Caller
from tests.sync.served import Served, settings_in
from tests.sync.town import OIN, code_of, open_town, register_example

HTTP = httpx.Client(limits=httpx.Limits(max_keepalive_connections=0))
VERSION = "0123456789abcdef"
PAGES = [
    "/",
    "/geld",
    "/taken",
    "/papieren",
    "/delen",
    "/werk",
    "/rechten",
    "/hulp",
    "/a",
    "/b",
    "/c",
]


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory, database_url: str) -> Iterator[Served]:
    """Run a server behind a proxy, which serves a wallet of these screens."""
    folder = tmp_path_factory.mktemp("server")
    export = folder / "export"
    export.mkdir()
    pages = {path: "/index.html" for path in PAGES}
    rules = {"pages": pages, "version": VERSION, "files": {}, "common": {}, "patterns": []}
    (export / "headers.json").write_text(json.dumps(rules))
    settings = settings_in(folder, database_url=database_url)
    with Served(
        replace(settings, export=export, trusted_proxies=("127.0.0.0/8", "::1/128"))
    ) as server:
        yield server


@pytest.fixture(autouse=True)
def next_day(served: Served) -> None:
    served.clock.advance(days=1)


def say(served: Served, screen: str, address: str = "192.0.2.1", **more: Any) -> httpx.Response:
    body = {"screen": screen, "version": VERSION, "clear": True} | more
    headers = {"X-Forwarded-For": address}
    return HTTP.post(f"{served.origin}/sync/v1/opinions", json=body, headers=headers)


def wish(served: Served, wanted: str, address: str = "192.0.2.1") -> httpx.Response:
    url = f"{served.origin}/sync/v1/opinions/wishes"
    return HTTP.post(url, json={"wish": wanted}, headers={"X-Forwarded-For": address})


def shown(served: Served) -> dict[str, Any]:
    return dict(HTTP.get(f"{served.origin}/sync/v1/opinions").raise_for_status().json())


def of(served: Served, screen: str) -> dict[str, Any] | None:
    found = [one for one in shown(served)["screens"] if one["screen"] == screen]
    return found[0] if found else None


def test_what_fewer_than_five_people_said_is_shown_to_nobody(served: Served) -> None:
    for number in range(4):
        said = say(served, "/geld", f"192.0.2.{number}", clear=False, reason="words")
        assert said.status_code == 204, said.text
        assert "content-type" not in said.headers
        assert wish(served, "tax", f"192.0.2.{number}").status_code == 204
    assert of(served, "/geld") is None
    assert all(one["count"] is None for one in shown(served)["wishes"])
    say(served, "/geld", clear=False, reason="figures")
    since = of(served, "/geld")
    assert since and since["since"] == "2026-05-29"
    assert since | {"since": ""} == {
        "screen": "/geld",
        "clear": None,
        "unclear": 5,
        "reason": None,
        "since": "",
    }
    say(served, "/geld", clear=False, reason="words")
    wish(served, "tax", "192.0.2.9")
    counted = of(served, "/geld")
    assert counted and (counted["unclear"], counted["reason"]) == (6, "words")
    assert {one["wish"]: one["count"] for one in shown(served)["wishes"]}["tax"] == 5


def test_words_are_cleaned_kept_without_their_hour_and_never_shown(served: Served) -> None:
    hostile = "Ik snap\x1b[31m \u202enetto\u2066 niet\n<script>\u200b"
    for number in range(6):
        say(served, "/taken", f"192.0.2.{number}", clear=False, words=hostile)
    found = [one for one in list_words(served.context) if one[1] == "/taken"]
    assert {words for *_, words in found} == {"Ik snap [31m netto niet <script>"}
    assert all(len(day) == 10 for day, *_ in found)
    assert "netto" not in json.dumps(shown(served))
    with served.context.database.reading() as tx:
        days = tx.execute(sql("SELECT day FROM opinion_words")).scalars().all()
    assert all(day % 86_400_000 == 0 for day in days)


def test_a_flood_from_one_address_stops_and_from_many_is_only_as_large_as_they_are(
    served: Served,
) -> None:
    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(lambda _: say(served, "/papieren").status_code, range(40)))
    assert answers.count(204) == MOST_A_DAY
    assert answers.count(429) == 40 - MOST_A_DAY
    refused = say(served, "/papieren")
    assert code_of(refused) == (429, "too-often")
    assert 0 < int(refused.headers["Retry-After"]) <= 86_400
    # The whole household of an IPv6 address is one.
    many = [say(served, "/werk", f"2001:db8::{n:x}").status_code for n in range(MOST_A_DAY + 1)]
    assert many.count(204) == MOST_A_DAY
    each = [
        say(served, screen, "198.51.100.7").status_code for screen in PAGES[:-1] for _ in range(9)
    ]
    assert each.count(204) == MOST_AN_HOUR
    # What this cannot prevent, and the screen says so: other addresses count.
    assert say(served, "/papieren", "203.0.113.5").status_code == 204
    counted = of(served, "/papieren")
    assert counted and counted["clear"] >= MOST_A_DAY + 1
    served.clock.advance(days=1)
    assert say(served, "/papieren").status_code == 204


def test_what_is_no_screen_no_reason_or_too_long_is_refused_and_counts_nothing(
    served: Served,
) -> None:
    before = count_rows(served)
    for body, status in (
        ({"screen": "/nergens"}, 404),
        ({"screen": "javascript:alert(1)"}, 400),
        ({"screen": "/geld?id=" + "x" * 80}, 400),
        ({"clear": True, "reason": "words"}, 400),
        ({"clear": False, "reason": "stupid"}, 400),
        ({"clear": "ja"}, 400),
        ({"words": "x" * 201}, 400),
        ({"wallet": "me"}, 400),
        ({"version": "x" * 16}, 400),
    ):
        assert say(served, **{"screen": "/geld", **body}).status_code == status, body
    assert wish(served, "gold").status_code == 400
    other = HTTP.post(
        f"{served.origin}/sync/v1/opinions",
        json={"screen": "/geld", "clear": True},
        headers={"Origin": "https://other.example"},
    )
    assert code_of(other) == (403, "foreign-origin")
    assert count_rows(served) == before


def count_rows(served: Served) -> int:
    with served.context.database.reading() as tx:
        return int(
            tx.execute(sql("SELECT COALESCE(SUM(count), 0) FROM opinion_counts")).scalar_one()
        )


def test_versions_that_are_not_served_are_counted_together(served: Served) -> None:
    for number in range(8):
        say(served, "/c", f"192.0.2.{number}", version=f"{number:016x}")
    with served.context.database.reading() as tx:
        query = sql("SELECT version, count FROM opinion_counts WHERE subject = '/c'")
        assert tx.execute(query).all() == [("", 8)]


def test_the_database_knows_nobody_and_forgets(served: Served) -> None:
    say(served, "/hulp", clear=False, words="Waar is de knop?")
    with served.context.database.reading() as tx:
        columns = [*tx.execute(sql("SELECT * FROM opinion_counts")).keys()]
        columns += tx.execute(sql("SELECT * FROM opinion_words")).keys()
    assert not {"address", "wallet", "device", "key"} & set(columns)
    served.clock.advance(days=92)
    tidy_opinions(served.context)
    assert list_words(served.context) == []
    assert count_rows(served) > 0
    served.clock.advance(days=366)
    tidy_opinions(served.context)
    assert count_rows(served) == 0


def test_an_agency_publishes_its_counts_and_fewer_than_five_are_refused(
    served: Served, tmp_path: Path
) -> None:
    keys = register_example(served, tmp_path)
    step = {"service": "bezwaar", "step": "invullen", "clear": 12, "unclear": 5, "reason": "long"}
    right = {"v": 1, "since": "2026-01-01", "until": "2026-05-01", "steps": [step]}
    with open_town(served, keys) as town:
        caller = Caller(town)

        def put(content: str | None, number: int) -> Any:
            claims = {"v": 1, "oin": OIN, "kind": "duidelijkheid", "name": "stappen"}
            jws = sign_jws(claims | {"number": number, "content": content}, keys.sig, PUBLICATION)
            path = "/publicaties/duidelijkheid/stappen"
            return caller.ask("PUT", path, json={"publicatie": jws})

        for changed in (
            {"clear": 4},
            {"clear": True},
            {"clear": None, "unclear": None, "reason": None},
            {"unclear": None},
            {"reason": "<b>"},
            {"service": "javascript:x"},
            {"words": "Jan snapt het niet"},
        ):
            answer = put(json.dumps(right | {"steps": [step | changed]}), 1)
            assert code_of(answer) == (400, "publication-faulty"), changed
        for content in ("[", "{}", json.dumps(right | {"steps": [step, step]}), "[" * 5_000):
            assert code_of(put(content, 1)) == (400, "publication-faulty"), content
        assert put(json.dumps(right), 1).status_code == 201
        [told] = shown(served)["agencies"]
        assert told == {"oin": OIN, "since": "2026-01-01", "until": "2026-05-01", "steps": [step]}
        assert put(None, 2).status_code == 201
        assert shown(served)["agencies"] == []
