"""A Reflex plugin that turns the export of any Reflex app into an installable, offline app.

Manual
======
Take along: this file, ``exported_files.py``, ``exported_page.py``, ``vite_config.py`` and
``webmanifest.py`` beside it, and in ``assets/``: ``sw.js``, ``app_files.js``,
``device/register.js`` and, to tell the person of a new version, ``device/update.js``. They import
nothing else but ``hooks.js``, which is yours: what else the worker does (an empty list is a good
beginning). Works with Reflex 0.10 and an app made with ``rx.App(enable_state=False)``, exported by
``reflex export --frontend-only``.

In a module of your own::

    OFFLINE = OfflineApp(
        manifest=Manifest(name="Plein", ..., icons=(Icon("/icons/plein-192.png", 192), ...)),
        touch_icon=Icon("/icons/apple-touch-180.png", 180),
        no_script_text="Deze app heeft JavaScript nodig.",
    )

In ``rxconfig.py``: ``plugins=[OFFLINE]``. Where the app is made::

    app = rx.App(enable_state=False, html_lang=OFFLINE.manifest.lang,
                 head_components=OFFLINE.head_components())

The app has no server side, so socket.io is left out of its bundles. What the build then does, after
Reflex has exported:

1. removes what only bundlers read (``sources``) and the ``x.html`` beside each ``x/index.html``,
   and copies what comes out of npm packages as it is (``packaged``);
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
     "fallback": "/__spa-fallback.html",
     "sizes":    {"stored_files": 42, "stored_bytes": ..., "stored_gzip_bytes": ...,
                  "worker_gzip_bytes": ..., "worker_code_gzip_bytes": ...}}   with the list, without

A server answers GET and HEAD on a path thus, and never with a redirect:

1. a key of ``files``: that file with its headers;
2. without slashes at its end (``/`` stays) a key of ``pages``: the file that it names;
3. a full match of one of ``patterns`` (addresses with a variable part): ``fallback``, status 200;
4. else ``fallback``, status 404. Nothing that is not in ``files`` is ever served.

``If-None-Match`` with the file's ETag gives 304. The ETags are weak, so that a ``.gz``, ``.br`` or
``.zst`` beside a file may be sent instead, with ``Content-Encoding`` and ``Vary: Accept-Encoding``.
``Last-Modified`` must not be sent: two builds within one second would look the same.

What the policy asks of an app
==============================
No style props and no ``style`` attributes (``class_name`` instead), no ``rx.html``, no events that
run a text as a script: the policy blocks inline styles, HTML made of strings and ``eval``. A page
may show a file in a frame by a ``blob:`` address. Pages need a title and a description; give the
app a page of its own for ``/404``, since Reflex's has styles.
"""

import hashlib
import json
import re
import subprocess
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from html import escape
from pathlib import Path
from typing import Any

import reflex as rx
from reflex import constants
from reflex.plugins import Plugin
from reflex.utils import path_ops, prerequisites
from reflex_base.plugins.base import PostBuildContext, PreCompileContext
from typing_extensions import Unpack

from .exported_files import (
    CONTENT_TYPES,
    FALLBACK,
    REGISTRATION,
    ExportedFiles,
    file_headers,
    matches,
)
from .exported_page import (
    STRICT_POLICY,
    WORKER_POLICY,
    Policy,
    digest,
    read_page,
    write_policy,
)
from .vite_config import leave_out
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

MANIFEST = "/manifest.webmanifest"
WORKER = "/sw.js"
POLICY = "Content-Security-Policy"
TRUSTED_TYPES_POLICIES = ("default",)
NOT_STORED = frozenset({WORKER, "/sitemap.xml", "/robots.txt"})
VARIABLE_PART = re.compile(r"/\[(\[)?(\.\.\.)?\w+\]\]?")
FOREIGN_IN_STYLES = re.compile(r"""(?:url\(|@import)\s*['"]?((?:https?:)?//[^'")\s]+)""")
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
        packaged: Files of npm packages that are served as they are: path in ``node_modules/`` by
            the path on the server.
        workers: Patterns of scripts that run as workers: they get a policy of their own, under
            which they reach nothing but this origin.
        later: Patterns of files that the phone stores at first use instead of at installation, and
            then takes along to every later version.
        left_out: Modules of npm packages, as they are imported, that the app never calls.
        policy: The directives of every page, without the hashes of its scripts.
        allowed_features: Features of ``DENIED_FEATURES`` that our own pages may use.
    """

    manifest: Manifest
    touch_icon: Icon
    no_script_text: str
    server_paths: tuple[str, ...] = ()
    sources: tuple[str, ...] = ("/device/*", "/app_files.js", "/hooks.js")
    packaged: Mapping[str, str] = field(default_factory=dict[str, str])
    workers: tuple[str, ...] = ()
    later: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
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
            rx.el.script(src=REGISTRATION),
        ]

    def pre_compile(self, **context: Unpack[PreCompileContext]) -> None:
        """Leave out of the bundles what this app never calls."""
        context["add_modify_task"](
            constants.ReactRouter.VITE_CONFIG_FILE, lambda config: leave_out(config, self.left_out)
        )

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
        export = ExportedFiles(static_dir)
        export.remove(self.sources)
        for path, name in self.packaged.items():
            export.copy(web_dir / "node_modules" / name, path)
        export.write(MANIFEST, json.dumps(self.manifest.to_json(), ensure_ascii=False, indent=1))
        pages = export.pages()
        for path in (*pages.values(), FALLBACK):
            html = export.file(path).read_text("utf-8")
            export.write(path, _with_no_script_text(html, self.no_script_text))
        problems = [*self._problems(export, pages)]
        if problems:
            raise OfflineBuildError("\n".join(["this export cannot work offline:", *problems]))
        headers = self._headers(export, pages, web_dir)
        export.write(WORKER, self._worker(export, pages, web_dir, headers))
        worker = export.file(WORKER).read_bytes()
        own = {"default-src": ("'none'",), "connect-src": ("'self'",), "img-src": ("'self'",)}
        headers["files"][WORKER] = file_headers(WORKER, worker) | {POLICY: write_policy(own)}
        _, code = worker.split(b"\n", 1)
        headers["sizes"] |= {
            "worker_gzip_bytes": len(zlib.compress(worker, 9)),
            "worker_code_gzip_bytes": len(zlib.compress(code, 9)),
        }
        export.write("/headers.json", json.dumps(headers, indent=1))
        print(f"Offline: version {headers['version']}, {headers['sizes']}")

    def _problems(self, export: ExportedFiles, pages: Mapping[str, str]) -> Iterator[str]:
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
            if path.endswith(".css"):
                for address in FOREIGN_IN_STYLES.findall(export.file(path).read_text("utf-8")):
                    yield f"{path}: loads {address} from another origin."
        for path in (*pages.values(), FALLBACK):
            page = read_page(path, export.file(path).read_text("utf-8"))
            yield from page.problems(self.manifest.lang, described=path != FALLBACK)
            for tag, address in page.loads:
                local = re.split(r"[?#]", address)[0]
                if local.startswith("/") and not local.startswith("//") and local not in published:
                    yield f"{path}: <{tag}> loads {address}, which is not in the export."

    def _headers(
        self, export: ExportedFiles, pages: Mapping[str, str], web_dir: Path
    ) -> dict[str, Any]:
        """Give what will be ``headers.json``, still without the worker and the version."""
        trusted = {
            "require-trusted-types-for": ("'script'",),
            "trusted-types": TRUSTED_TYPES_POLICIES,
        }
        files: dict[str, dict[str, str]] = {}
        for path in export.published():
            if path == WORKER:
                continue
            content = export.file(path).read_bytes()
            files[path] = file_headers(path, content)
            if path.endswith(".html"):
                page = read_page(path, content.decode())
                files[path][POLICY] = page.policy({**self.policy, **trusted})
            elif matches(path, self.workers):
                files[path][POLICY] = write_policy(WORKER_POLICY)
        features = [
            f"{name}=({'self' if name in self.allowed_features else ''})"
            for name in DENIED_FEATURES
        ]
        return {
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

    def _worker(
        self,
        export: ExportedFiles,
        pages: Mapping[str, str],
        web_dir: Path,
        headers: dict[str, Any],
    ) -> str:
        """Give the worker with its list of files; adds version and sizes to ``headers``.

        The version is a hash of the list, the code and all headers, since pages are stored with
        their headers: a policy that changed alone must reach the phones too.
        """
        code = _bundle(web_dir / "public" / WORKER.lstrip("/"), web_dir)
        # The operating system asks for these when it installs the app, and never again.
        not_stored = NOT_STORED | {
            self.touch_icon.src,
            *(shot.src for shot in self.manifest.screenshots),
            *(icon.src for icon in self.manifest.icons if icon.is_for_installing()),
        }
        files: dict[str, str] = {}
        later: dict[str, str] = {}
        size_bytes = gzip_bytes = 0
        for path in export.published():
            if path in not_stored:
                continue
            content = export.file(path).read_bytes()
            if matches(path, self.later):
                later[path] = digest(content)
                continue
            files[path] = digest(content)
            size_bytes += len(content)
            gzip_bytes += len(zlib.compress(content, 9))
        precache: dict[str, Any] = {
            "files": files,
            "later": later,
            "pages": pages,
            "fallback": FALLBACK,
            "server": self.server_paths,
        }
        version = hashlib.sha256((_compact([precache, headers]) + code).encode()).hexdigest()[:16]
        headers["version"] = version
        headers["sizes"] = {
            "stored_files": len(files),
            "stored_bytes": size_bytes,
            "stored_gzip_bytes": gzip_bytes,
        }
        return f"self.PRECACHE={_compact({'version': version, **precache})};\n{code}"


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
    notice = f"<noscript><p>{escape(text)}</p></noscript>"
    before, body, after = re.split(r"(<body[^>]*>)", html, maxsplit=1)
    return html if after.startswith(notice) else before + body + notice + after


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


def _compact(data: object) -> str:
    return json.dumps(data, separators=(",", ":"), sort_keys=True, ensure_ascii=False)
