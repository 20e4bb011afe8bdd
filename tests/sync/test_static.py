"""Checks how the wallet's export is served: by its headers.json, without redirects, encoded."""

import gzip
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import httpx
import pytest

from tests.sync.served import Served, settings_in

PAGE, SCRIPT, LOST = b"<!doctype html>taken", b"export {};", b"<!doctype html>niet gevonden"


def write_export(folder: Path, page: bytes = PAGE, etag: str = 'W/"1"') -> None:
    """Write a small export as the plugin's manual describes it."""
    files = {"/taken/index.html": page, "/assets/x.js": SCRIPT, "/fallback.html": LOST}
    for name, content in files.items():
        path = folder / name.lstrip("/")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    (folder / "assets/x.js.gz").write_bytes(gzip.compress(SCRIPT))
    (folder / "assets/x.js.br").write_bytes(b"brotli")
    (folder / "secret.txt").write_text("not in files")
    rules = {
        "version": "1",
        "common": {"X-Content-Type-Options": "nosniff"},
        "files": {
            name: {"Content-Type": "text/plain", "Cache-Control": "no-cache", "ETag": etag}
            for name in files
        },
        "pages": {"/": "/taken/index.html", "/taken": "/taken/index.html"},
        "patterns": ["/papieren/[^/]+"],
        "fallback": "/fallback.html",
    }
    (folder / "headers.json").write_text(json.dumps(rules))


@pytest.fixture
def export(tmp_path: Path) -> Path:
    write_export(tmp_path / "wallet")
    return tmp_path / "wallet"


@pytest.fixture
def client(tmp_path: Path, export: Path) -> Iterator[httpx.Client]:
    settings = replace(settings_in(tmp_path / "data"), export=export)
    with Served(settings) as served, served.client() as client:
        yield client


def get(client: httpx.Client, path: str, **headers: str) -> httpx.Response:
    return client.get(path, headers={"Accept-Encoding": "identity"} | headers)


@pytest.mark.parametrize("path", ["/", "/taken", "/taken/", "/taken/index.html", "/taken?x=1"])
def test_a_page_is_served_under_all_its_addresses_without_redirect(
    client: httpx.Client, path: str
) -> None:
    answer = get(client, path)
    assert (answer.status_code, answer.content) == (200, PAGE)
    assert answer.headers["etag"] == 'W/"1"'
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert "last-modified" not in answer.headers


OUTSIDE = ["/nergens", "/secret.txt", "/headers.json", "/assets", "//etc/passwd"]
OUTSIDE += ["/../data/plein.sqlite", "/%2e%2e/data/plein.sqlite"]


@pytest.mark.parametrize("path", OUTSIDE)
def test_what_the_export_does_not_name_is_not_found(client: httpx.Client, path: str) -> None:
    answer = get(client, path)
    assert (answer.status_code, answer.content) == (404, LOST)


def test_an_address_with_a_variable_part_is_known(client: httpx.Client) -> None:
    assert get(client, "/papieren/abc").status_code == 200
    assert get(client, "/papieren/a/b").status_code == 404


def test_an_unchanged_file_is_not_sent_again(client: httpx.Client) -> None:
    for tag in ('W/"1"', '"1"', '"0", W/"1"', "*"):
        answer = get(client, "/taken", **{"If-None-Match": tag})
        assert (answer.status_code, answer.content) == (304, b"")
        assert answer.headers["etag"] == 'W/"1"'
    assert get(client, "/taken", **{"If-None-Match": '"2"'}).status_code == 200


@pytest.mark.parametrize(
    ("accepted", "encoding"),
    [("gzip, br", "br"), ("gzip", "gzip"), ("br;q=1.0", "br"), ("identity", None), ("", None)],
)
def test_the_smallest_accepted_encoding_is_sent(
    client: httpx.Client, accepted: str, encoding: str | None
) -> None:
    with client.stream("GET", "/assets/x.js", headers={"Accept-Encoding": accepted}) as answer:
        assert answer.headers.get("content-encoding") == encoding
        assert answer.headers["vary"] == "Accept-Encoding"


def test_head_has_the_headers_without_the_file(client: httpx.Client) -> None:
    answer = client.head("/taken", headers={"Accept-Encoding": "identity"})
    assert (answer.status_code, answer.content) == (200, b"")
    assert answer.headers["content-length"] == str(len(PAGE))


def test_other_methods_are_refused(client: httpx.Client) -> None:
    answer = client.post("/taken")
    assert (answer.status_code, answer.headers["allow"]) == (405, "GET, HEAD")


def test_a_new_build_is_served_without_a_restart(client: httpx.Client, export: Path) -> None:
    get(client, "/taken")
    write_export(export.with_name("new"), b"newer", 'W/"2"')
    export.rename(export.with_name("old"))
    export.with_name("new").rename(export)
    answer = get(client, "/taken", **{"If-None-Match": 'W/"1"'})
    assert (answer.status_code, answer.content) == (200, b"newer")


def test_the_interface_goes_before_the_files(client: httpx.Client) -> None:
    assert get(client, "/sync/v1/nothing").json()["code"] == "unknown"
    assert get(client, "/sync/v1/server").status_code == 200
