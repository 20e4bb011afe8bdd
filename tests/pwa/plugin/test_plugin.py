"""That the plugin writes what a server and a phone need, and refuses what would not work."""

import gzip
import hashlib
import json
import re
from base64 import b64encode
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from pwa.vite_config import ViteConfigError, leave_out
from tests.pwa.plugin.building import Example

WORKER_LIMIT_BYTES = 10_000


def precache_of(export: Path) -> dict[str, Any]:
    """Read the list of files that stands before the worker's code."""
    found = re.match(r"self\.PRECACHE=(\{.*?\});\n", (export / "sw.js").read_text())
    assert found
    return json.loads(found[1])


def headers_of(export: Path) -> dict[str, Any]:
    return json.loads((export / "headers.json").read_text())


def contents_of(export: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in export.rglob("*") if file.is_file()}


def test_worker_lists_every_file_with_its_digest(export: Path) -> None:
    precache = precache_of(export)
    for path, integrity in {**precache["files"], **precache["later"]}.items():
        digest = hashlib.sha256((export / path[1:]).read_bytes()).digest()
        assert integrity == "sha256-" + b64encode(digest).decode()
    published = set(headers_of(export)["files"])
    for_installing = {
        "/icons/apple-touch-180.png",
        "/icons/plein-512.png",
        "/icons/plein-maskable-192.png",
        "/icons/plein-maskable-512.png",
    }
    stored = {*precache["files"], *precache["later"]}
    assert published - stored == {"/sw.js", *for_installing}
    assert stored <= published
    assert set(precache["later"]) == {"/extras/large.json"}


def test_worker_is_small(export: Path) -> None:
    size_bytes = headers_of(export)["sizes"]["worker_gzip_bytes"]
    assert 0 < size_bytes <= WORKER_LIMIT_BYTES


def test_no_bundle_holds_the_client_of_a_server_that_is_not_there(export: Path) -> None:
    codes = [file.read_text("utf-8") for file in (export / "assets").glob("*.js")]
    assert any("this app leaves it out" in code for code in codes)
    assert not any("xhr poll error" in code for code in codes)  # what socket.io says of itself


def test_a_configuration_that_reflex_writes_otherwise_is_refused(example: Example) -> None:
    written = (example.web_dir / "vite.config.js").read_text("utf-8")
    assert leave_out(written, ()) == written
    assert leave_out(written, ("another",)) != written
    with pytest.raises(ViteConfigError, match="Reflex has changed it"):
        leave_out("export default defineConfig({ plugins: all() });", ())


def test_sources_and_copies_of_pages_are_not_published(export: Path) -> None:
    paths = {"/" + file.relative_to(export).as_posix() for file in export.rglob("*")}
    assert {path for path in paths if path.startswith("/device/")} == {
        "/device/register.js",
        "/device/register.js.gz",
    }
    assert not {"/tasks.html", "/app_files.js"} & paths


def test_every_page_is_listed_with_its_file(export: Path) -> None:
    headers = headers_of(export)
    assert (
        headers["pages"]
        == precache_of(export)["pages"]
        == {
            "/": "/index.html",
            "/other": "/other/index.html",
            "/tasks": "/tasks/index.html",
            "/tasks/detail": "/tasks/detail/index.html",
        }
    )
    (pattern,) = headers["patterns"]
    assert re.fullmatch(pattern, "/papers/7")
    assert not re.fullmatch(pattern, "/papers/7/8")


def test_policy_holds_the_hash_of_every_inline_script_and_no_unsafe_word(export: Path) -> None:
    files = headers_of(export)["files"]
    for path in [path for path in files if path.endswith(".html")]:
        policy = files[path]["Content-Security-Policy"]
        assert "unsafe-inline" not in policy and "'unsafe-eval'" not in policy
        for script in re.findall(r"<script(?![^>]*src=)[^>]*>(.*?)</script>", read(export, path)):
            digest = b64encode(hashlib.sha256(script.encode()).digest()).decode()
            assert f"'sha256-{digest}'" in policy


def read(export: Path, path: str) -> str:
    return (export / path[1:]).read_text("utf-8")


def test_a_file_of_a_package_is_served_packed_and_its_worker_reaches_this_origin_only(
    example: Example, export: Path
) -> None:
    plugin = replace(
        example.plugin,
        packaged={"/extras/counting.js": "react/cjs/react.production.js"},
        workers=("/extras/*.js",),
    )
    plugin.finish(export, example.web_dir)
    rules = headers_of(export)["files"]["/extras/counting.js"]
    assert rules["Content-Security-Policy"] == (
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'"
    )
    source = example.web_dir / "node_modules" / "react" / "cjs" / "react.production.js"
    assert read(export, "/extras/counting.js").encode() == source.read_bytes()
    packed = (export / "extras" / "counting.js.gz").read_bytes()
    assert gzip.decompress(packed) == source.read_bytes()
    assert "/extras/counting.js" in precache_of(export)["later"]


def test_only_files_named_by_their_content_are_kept_for_ever(export: Path) -> None:
    for path, headers in headers_of(export)["files"].items():
        is_kept = "immutable" in headers["Cache-Control"]
        assert is_kept == path.startswith("/assets/"), path
        assert headers["ETag"].startswith('W/"')


def test_the_text_for_browsers_without_scripts_is_text(example: Example, export: Path) -> None:
    plugin = replace(example.plugin, no_script_text=r"<b>No</b> \1 scripts & no app")
    plugin.finish(export, example.web_dir)
    html = read(export, "/index.html")
    assert r"<noscript><p>&lt;b&gt;No&lt;/b&gt; \1 scripts &amp; no app</p></noscript>" in html


def test_the_same_export_gives_the_same_bytes(example: Example, export: Path) -> None:
    before = contents_of(export)
    example.plugin.finish(export, example.web_dir)
    assert contents_of(export) == before


def test_a_changed_file_or_policy_makes_another_version(example: Example, export: Path) -> None:
    before = headers_of(export)
    extra = export / "extras" / "large.json"
    extra.write_text(extra.read_text() + " ")
    example.plugin.finish(export, example.web_dir)
    after = headers_of(export)
    assert after["version"] != before["version"]
    assert after["files"]["/sw.js"]["ETag"] != before["files"]["/sw.js"]["ETag"]
    stricter = {**example.plugin.policy, "frame-src": ("'none'",)}
    replace(example.plugin, policy=stricter).finish(export, example.web_dir)
    assert headers_of(export)["version"] != after["version"]


def spoil_page(old: str, new: str) -> Callable[[Path], None]:
    def spoil(export: Path) -> None:
        html = read(export, "/index.html")
        assert old in html
        (export / "index.html").write_text(html.replace(old, new, 1))

    return spoil


def remove(path: str) -> Callable[[Path], None]:
    return lambda export: (export / path).unlink()


def write(path: str, content: str) -> Callable[[Path], None]:
    return lambda export: (export / path).write_text(content) and None


@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [
        (spoil_page("<h1>", '<h1 onclick="go()">'), "<h1 onclick> is an inline event handler"),
        (spoil_page("<h1>", '<h1 style="color:red">'), "has a style attribute"),
        (spoil_page("</head>", "<style>p{}</style></head>"), "has 1 inline <style>"),
        (
            spoil_page("</head>", '<script src="https://cdn.example/x.js"></script></head>'),
            "<script> loads https://cdn.example/x.js from another origin",
        ),
        (spoil_page("<h1>", '<img src="//elsewhere.example/x.png"><h1>'), "from another origin"),
        (
            spoil_page("<h1>", '<img src="/no.png"><h1>'),
            "loads /no.png, which is not in the export",
        ),
        (spoil_page('<html lang="en"', "<html"), "<html lang> is '', not 'en'"),
        (spoil_page("width=device-width", "user-scalable=no"), "forbids enlarging"),
        (spoil_page('rel="manifest"', 'rel="nothing"'), '<link rel="manifest"> is missing'),
        (spoil_page('name="description"', 'name="nothing"'), "has no description"),
        (spoil_page("<title>Home</title>", ""), "has no title"),
        (remove("icons/plein-192.png"), "/icons/plein-192.png is not in the export"),
        (remove("device/register.js"), "assets/device/register.js is missing"),
        (write("icons/plein-512.png", "<svg/>"), "/icons/plein-512.png is not a PNG file"),
        (
            write("assets/style.css", "@font-face{src:url(https://fonts.example/a.woff2)}"),
            "/assets/style.css: loads https://fonts.example/a.woff2 from another origin",
        ),
        (
            write("assets/style.css", '@import "//fonts.example/all.css";'),
            "/assets/style.css: loads //fonts.example/all.css from another origin",
        ),
        (write("assets/strange.xyz", ""), "'.xyz' is not in the plugin's CONTENT_TYPES"),
    ],
)
def test_a_faulty_export_is_refused_with_a_sentence(
    example: Example, export: Path, spoil: Callable[[Path], None], sentence: str
) -> None:
    spoil(export)
    with pytest.raises(example.module.OfflineBuildError, match=re.escape(sentence)):
        example.plugin.finish(export, example.web_dir)


def test_an_icon_of_another_size_is_refused(example: Example, export: Path) -> None:
    (export / "icons/plein-512.png").write_bytes((export / "icons/plein-192.png").read_bytes())
    with pytest.raises(example.module.OfflineBuildError, match="192x192 pixels, not 512x512"):
        example.plugin.finish(export, example.web_dir)


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"name": " "}, "name is empty"),
        ({"short_name": "A rather long name"}, "longer than 12 characters"),
        ({"theme_colour": "green"}, "theme_colour 'green' is not of the form #rrggbb"),
        ({"lang": "Dutch"}, "lang 'Dutch' is not a language tag"),
        ({"dir": "up"}, "dir 'up' is not ltr, rtl or auto"),
        ({"display": "window"}, "display 'window' is not one of"),
        ({"categories": ("taxes",)}, "category 'taxes' is not in the W3C list"),
        ({"id": "https://elsewhere.example/"}, "is not a path on our own origin"),
        ({"scope": "/app"}, "scope '/app' does not end with a slash"),
        ({"scope": "/app/"}, "start_url '/' lies outside scope '/app/'"),
        ({"start_url": "/nowhere"}, "start_url opens '/nowhere', which is not an exported page"),
        ({"icons": ()}, "an icon of 512 pixels with purpose 'maskable' is missing"),
    ],
)
def test_a_faulty_manifest_is_refused_with_a_sentence(
    example: Example, export: Path, changes: dict[str, Any], sentence: str
) -> None:
    plugin = replace(example.plugin, manifest=replace(example.plugin.manifest, **changes))
    with pytest.raises(example.module.OfflineBuildError, match=re.escape(sentence)):
        plugin.finish(export, example.web_dir)


def test_a_faulty_shortcut_or_screenshot_is_refused(example: Example, export: Path) -> None:
    module, manifest = example.module, example.plugin.manifest
    faulty = replace(
        manifest,
        shortcuts=(module.Shortcut("", "/nowhere"),),
        screenshots=(module.Screenshot("/icons/plein-192.png", 192, 192, ""),),
        share_target=module.ShareTarget("https://elsewhere.example/", "files", ("image/*",)),
    )
    with pytest.raises(example.module.OfflineBuildError) as refusal:
        replace(example.plugin, manifest=faulty).finish(export, example.web_dir)
    for sentence in (
        "shortcut '' opens '/nowhere', which is not an exported page",
        "the shortcut to '/nowhere' has no name",
        "the screenshot /icons/plein-192.png has no label",
        "must be 320 to 3840 pixels",
        "share_target 'https://elsewhere.example/' lies outside scope",
    ):
        assert sentence in str(refusal.value)


def test_a_worker_that_cannot_be_bundled_is_refused(
    example: Example, export: Path, tmp_path: Path
) -> None:
    web_dir = tmp_path / "web"
    (web_dir / "public").mkdir(parents=True)
    (web_dir / "node_modules").symlink_to(example.web_dir / "node_modules")
    (web_dir / "routes.json").write_text("[]")
    (web_dir / "public" / "sw.js").write_text('import { no } from "./no_such_module.js";\nno();')
    with pytest.raises(example.module.OfflineBuildError, match="no_such_module"):
        example.plugin.finish(export, web_dir)
