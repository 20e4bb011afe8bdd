"""A Reflex plugin that turns the export of any Reflex app into an installable, offline app.

Manual
======
Take along: this file, ``exported_page.py`` and ``webmanifest.py`` beside it, and in ``assets/``:
``sw.js``, ``app_files.js``, ``device/register.js`` and, to tell the person of a new version,
``device/update.js``. They import nothing else. Works with Reflex 0.10 and an app made with
``rx.App(enable_state=False)``, exported by ``reflex export --frontend-only``.

In a module of your own::

    OFFLINE = OfflineApp(
        manifest=Manifest(name="Plein", ..., icons=(Icon("/icons/plein-192.png", 192), ...)),
        touch_icon=Icon("/icons/apple-touch-180.png", 180),
        no_script_text="Deze app heeft JavaScript nodig.",
    )

In ``rxconfig.py``: ``plugins=[OFFLINE]``. Where the app is made::

    app = rx.App(enable_state=False, html_lang=OFFLINE.manifest.lang,
                 head_components=OFFLINE.head_components())

What the build then does, after Reflex has exported:

1. removes what only bundlers read (``sources``) and the ``x.html`` beside each ``x/index.html``;
2. writes ``manifest.webmanifest`` and puts ``no_script_text`` in every page;
3. refuses the export, naming each reason in a sentence, when the manifest is wrong, a picture is
   missing or of another size, or a page has something that the policy would block (an inline event
   handler, a style, a foreign address) or that a reader needs and does not get (language, title);
4. bundles ``assets/sw.js`` and what it imports, and writes before it the list of all files with
   their SHA-256. The same export gives the same bytes;
5. writes ``headers.json``, for the server.

headers.json
============
::

    {"version": "3f2a...",
     "common":   {"X-Content-Type-Options": "nosniff", ...},            every answer, errors too
     "files":    {"/taken/index.html": {"Content-Type": ..., "Cache-Control": ..., "ETag": ...,
                                        "Content-Security-Policy": ...}, ...},
     "pages":    {"/": "/index.html", "/taken": "/taken/index.html"},
     "patterns": ["/papieren/[^/]+"],
     "fallback": "/__spa-fallback.html"}

A server answers GET and HEAD on a path thus, and never with a redirect:

1. a key of ``files``: that file with its headers;
2. without slashes at its end (``/`` stays) a key of ``pages``: the file that it names;
3. a full match of one of ``patterns`` (addresses with a variable part): ``fallback``, status 200;
4. else ``fallback``, status 404. Nothing that is not in ``files`` is ever served.

``If-None-Match`` with the file's ETag gives 304. The ETags are weak, so that a ``.gz``, ``.br`` or
``.zst`` beside a file may be sent instead, with ``Content-Encoding`` and ``Vary: Accept-Encoding``.
``Last-Modified`` must not be sent: two builds within one second would look the same.
"""

import fnmatch
import hashlib
import json
import re
import subprocess
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import reflex as rx
from reflex.plugins import Plugin
from reflex.utils import console, path_ops, prerequisites
from reflex_base.plugins.base import PostBuildContext
from typing_extensions import Unpack

from .exported_page import STRICT_POLICY, Policy, digest, read_page, write_policy
from .webmanifest import Icon, Manifest, Screenshot, ShareTarget, Shortcut, png_problems

__all__ = [
    "Icon",
    "Manifest",
    "OfflineApp",
    "OfflineBuildError",
    "Screenshot",
    "ShareTarget",
    "Shortcut",
]

FALLBACK = "/__spa-fallback.html"
MANIFEST = "/manifest.webmanifest"
WORKER = "/sw.js"
REGISTRATION = "/device/register.js"
TRUSTED_TYPES_POLICIES = ("worker-address",)
COMPRESSED = frozenset({".gz", ".br", ".zst"})
NOT_PUBLISHED = frozenset({"/404.html", "/headers.json"})
NOT_STORED = frozenset({WORKER, "/sitemap.xml", "/robots.txt"})
HASHED_NAME = re.compile(r"/assets/.+-[\w-]{8}\.\w+")
VARIABLE_PART = re.compile(r"/\[(\[)?(\.\.\.)?\w+\]\]?")
CONTENT_TYPES: Mapping[str, str] = {
    ".css": "text/css; charset=utf-8",
    ".ftl": "text/plain; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".ico": "image/x-icon",
    ".jpg": "image/jpeg",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".pdf": "application/pdf",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8",
    ".wasm": "application/wasm",
    ".webmanifest": "application/manifest+json",
    ".webp": "image/webp",
    ".woff2": "font/woff2",
    ".xml": "application/xml",
}
DENIED_FEATURES = (
    "accelerometer",
    "camera",
    "display-capture",
    "geolocation",
    "gyroscope",
    "magnetometer",
    "microphone",
    "midi",
    "payment",
    "usb",
)


class OfflineBuildError(Exception):
    """The export cannot become an offline app; the message has a sentence for every reason."""


@dataclass(frozen=True, kw_only=True)
class OfflineApp(Plugin):
    """The settings of one app.

    Attributes:
        manifest: What the operating system learns of the app; its first icon is the tab's.
        touch_icon: The icon of iOS, 180 pixels, opaque and full to its edges.
        no_script_text: What a person reads whose browser runs no scripts.
        server_paths: First parts of paths that are never the app's, such as ``/api``.
        sources: Patterns of exported files that only bundlers read; they are not published.
        later: Patterns of files that the phone stores at first use instead of at installation.
        policy: The directives of every page, without the hashes of its scripts.
        allowed_features: Features of ``DENIED_FEATURES`` that our own pages may use.
    """

    manifest: Manifest
    touch_icon: Icon
    no_script_text: str
    server_paths: tuple[str, ...] = ()
    sources: tuple[str, ...] = ("/device/*", "/app_files.js")
    later: tuple[str, ...] = ()
    policy: Policy = field(default_factory=lambda: STRICT_POLICY)
    allowed_features: tuple[str, ...] = ()

    def head_components(self) -> list[rx.Component]:
        """Give what belongs in the head of every page, for ``rx.App(head_components=...)``."""
        manifest = self.manifest
        icon = manifest.icons[0]
        light, dark = manifest.theme_colour, manifest.theme_colour_dark
        return [
            rx.el.link(rel="manifest", href=MANIFEST),
            rx.el.link(rel="icon", href=icon.src, type=icon.to_json()["type"]),
            rx.el.link(rel="apple-touch-icon", href=self.touch_icon.src),
            *(
                rx.el.meta(
                    name="theme-color",
                    content=colour,
                    custom_attrs={"media": f"(prefers-color-scheme: {scheme})"},
                )
                for scheme, colour in (("light", light), ("dark", dark))
            ),
            rx.el.meta(name="apple-mobile-web-app-title", content=manifest.short_name),
            rx.el.meta(
                name="viewport",
                content="width=device-width, initial-scale=1, viewport-fit=cover",
            ),
            rx.el.script(src=REGISTRATION, type="module", custom_attrs={"async": True}),
        ]

    def post_build(self, **context: Unpack[PostBuildContext]) -> None:
        """Turn the export in ``context["static_dir"]`` into an offline app, as the manual says.

        Raises:
            OfflineBuildError: The export has problems; nothing of the app should be served.
        """
        self.finish(context["static_dir"], prerequisites.get_web_dir())

    def finish(self, static_dir: Path, web_dir: Path) -> None:
        """Do the work of ``post_build``; a second time gives the same files.

        Args:
            static_dir: The export.
            web_dir: Reflex's working directory, with ``public/`` (the assets), ``node_modules/``
                and ``routes.json``.

        Raises:
            OfflineBuildError: The export has problems.
        """
        export = _Export(static_dir)
        export.remove(self.sources)
        export.write(MANIFEST, json.dumps(self.manifest.to_json(), ensure_ascii=False, indent=1))
        pages = export.pages()
        for path in (*pages.values(), FALLBACK):
            html = export.file(path).read_text("utf-8")
            export.write(path, _with_no_script_text(html, self.no_script_text))
        problems = [*self._problems(export, pages)]
        if problems:
            raise OfflineBuildError("\n".join(["this export cannot work offline:", *problems]))
        version = self._write_worker(export, pages, web_dir)
        self._write_headers(export, pages, web_dir, version)

    def _problems(self, export: "_Export", pages: Mapping[str, str]) -> Iterator[str]:
        if rx.config.get_config().frontend_path.strip("/"):
            yield "frontend_path is set: Reflex moves the files afterwards, so the list is wrong."
        yield from self.manifest.problems(export.static_dir, pages.keys())
        side = self.touch_icon.size_pixels
        yield from png_problems(export.static_dir, self.touch_icon.src, side, side)
        published = set(export.published())
        for path in (WORKER, REGISTRATION):
            if path not in published:
                yield f"assets{path} is missing."
        for path in published:
            if Path(path).suffix not in CONTENT_TYPES:
                yield f"{path}: {Path(path).suffix!r} is not in the plugin's CONTENT_TYPES."
        for path in (*pages.values(), FALLBACK):
            page = read_page(path, export.file(path).read_text("utf-8"))
            yield from page.problems(self.manifest.lang, described=path != FALLBACK)
            for tag, address in page.loads:
                local = re.split(r"[?#]", address)[0]
                if local.startswith("/") and not local.startswith("//") and local not in published:
                    yield f"{path}: <{tag}> loads {address}, which is not in the export."

    def _write_worker(self, export: "_Export", pages: Mapping[str, str], web_dir: Path) -> str:
        """Write the worker with its list of files; return the version, a hash of all of it."""
        code = _bundle(web_dir / "public" / WORKER.lstrip("/"), web_dir)
        not_stored = NOT_STORED | {shot.src for shot in self.manifest.screenshots}
        stored: dict[str, str] = {}
        later: dict[str, str] = {}
        size_bytes = gzip_bytes = 0
        for path in export.published():
            if path in not_stored:
                continue
            content = export.file(path).read_bytes()
            if _matches(path, self.later):
                later[path] = digest(content)
            else:
                stored[path] = digest(content)
                size_bytes += len(content)
                gzip_bytes += len(zlib.compress(content, 9))
        precache: dict[str, Any] = {
            "files": stored,
            "later": later,
            "pages": pages,
            "fallback": FALLBACK,
            "server": self.server_paths,
        }
        version = hashlib.sha256((_compact(precache) + code).encode()).hexdigest()[:16]
        script = f"self.PRECACHE={_compact({'version': version, **precache})};\n{code}"
        export.write(WORKER, script)
        console.info(
            f"Offline: version {version}, {len(stored)} files, {size_bytes // 1000} kB "
            f"({gzip_bytes // 1000} kB gzip), {len(later)} for later; "
            f"worker {len(zlib.compress(script.encode(), 9)) / 1000:.1f} kB gzip."
        )
        return version

    def _write_headers(
        self, export: "_Export", pages: Mapping[str, str], web_dir: Path, version: str
    ) -> None:
        files: dict[str, dict[str, str]] = {}
        trusted = {
            "require-trusted-types-for": ("'script'",),
            "trusted-types": TRUSTED_TYPES_POLICIES,
        }
        for path in export.published():
            content = export.file(path).read_bytes()
            headers = {
                "Content-Type": CONTENT_TYPES[Path(path).suffix],
                "Cache-Control": "public, max-age=31536000, immutable"
                if HASHED_NAME.fullmatch(path)
                else "no-cache",
                "ETag": f'W/"{hashlib.sha256(content).hexdigest()[:32]}"',
            }
            if path.endswith(".html"):
                page = read_page(path, content.decode())
                headers["Content-Security-Policy"] = page.policy({**self.policy, **trusted})
            elif path == WORKER:
                own = {"default-src": ("'none'",), "connect-src": ("'self'",)}
                headers["Content-Security-Policy"] = write_policy(own)
            files[path] = headers
        features = [
            f"{name}=({'self' if name in self.allowed_features else ''})"
            for name in DENIED_FEATURES
        ]
        contents = {
            "version": version,
            "common": {
                "X-Content-Type-Options": "nosniff",
                "Referrer-Policy": "no-referrer",
                "Permissions-Policy": ", ".join(features),
                "Cross-Origin-Opener-Policy": "same-origin",
                "Cross-Origin-Resource-Policy": "same-origin",
            },
            "files": files,
            "pages": pages,
            "patterns": _variable_routes(web_dir / "routes.json"),
            "fallback": FALLBACK,
        }
        export.write("/headers.json", json.dumps(contents, indent=1))


class _Export:
    """The exported files, by their path on the server."""

    def __init__(self, static_dir: Path) -> None:
        self.static_dir = static_dir

    def file(self, path: str) -> Path:
        return self.static_dir / path.lstrip("/")

    def write(self, path: str, text: str) -> None:
        self.file(path).write_text(text, "utf-8")

    def published(self) -> list[str]:
        """Give the paths of all files that a server may serve, sorted."""
        paths = [
            "/" + file.relative_to(self.static_dir).as_posix()
            for file in self.static_dir.rglob("*")
            if file.is_file() and file.suffix not in COMPRESSED and file.suffix != ".map"
        ]
        return sorted(path for path in paths if path not in NOT_PUBLISHED)

    def pages(self) -> dict[str, str]:
        """Give the path of the page's file by route; ``/taken`` has no slash at its end."""
        pages: dict[str, str] = {}
        for path in self.published():
            if path.endswith("/index.html"):
                pages[path.removesuffix("/index.html") or "/"] = path
            elif path.endswith(".html") and path != FALLBACK:
                pages[path.removesuffix(".html")] = path
        return pages

    def remove(self, sources: tuple[str, ...]) -> None:
        """Remove sources of bundles, and copies of pages under a second name."""
        for path in self.published():
            folder = self.file(path.removesuffix(".html"))
            is_copy = path.endswith(".html") and (folder / "index.html").is_file()
            if is_copy or (_matches(path, sources) and path != REGISTRATION):
                self.file(path).unlink()


def _bundle(entry: Path, web_dir: Path) -> str:
    """Bundle a module and its imports into one minified classic script, with Vite's own bundler."""
    command = [
        str(path_ops.get_node_path() or "node"),
        "node_modules/rolldown/bin/cli.mjs",
        str(entry.resolve()),
        *("--format", "iife", "--minify", "--platform", "browser", "--file"),
    ]
    output = web_dir.resolve() / "build" / "worker.js"
    run = subprocess.run(
        [*command, str(output)], cwd=web_dir, capture_output=True, text=True, check=False
    )
    if run.returncode or "UNRESOLVED_IMPORT" in run.stdout + run.stderr:
        raise OfflineBuildError(f"{entry.name} cannot be bundled:\n{run.stdout}{run.stderr}")
    return output.read_text("utf-8")


def _with_no_script_text(html: str, text: str) -> str:
    notice = f"<noscript><p>{text}</p></noscript>"
    return html if notice in html else re.sub(r"(<body[^>]*>)", rf"\1{notice}", html, count=1)


def _variable_routes(routes_file: Path) -> list[str]:
    """Give a regular expression for each route with a variable part, such as ``/papieren/[id]``."""
    routes: list[str] = json.loads(routes_file.read_text("utf-8"))
    patterns: list[str] = []
    for route in routes:
        pattern = re.sub(
            VARIABLE_PART,
            lambda part: f"(/{'.+' if part[2] else '[^/]+'}){'?' if part[1] else ''}",
            "/" + route,
        )
        if pattern != "/" + route:
            patterns.append(pattern)
    return patterns


def _matches(path: str, patterns: tuple[str, ...]) -> bool:
    return any(fnmatch.fnmatchcase(path, pattern) for pattern in patterns)


def _compact(data: object) -> str:
    return json.dumps(data, separators=(",", ":"), sort_keys=True, ensure_ascii=False)
