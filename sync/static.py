"""Serves the wallet's export by its `headers.json`, whose rules stand in `pwa/plugin.py`."""

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from anyio import to_thread
from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

__all__ = ["StaticExport", "has_etag"]

_ENCODINGS = (("br", ".br"), ("zstd", ".zst"), ("gzip", ".gz"))
"""The encodings that a file beside the asked one may have, the smallest first."""


class StaticExport:
    """An ASGI app for the files of one folder; a new build in it is seen at the next request."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._read_at: tuple[int, int] = (0, 0)
        self._rules: Mapping[str, Any] = {}
        self._patterns: list[re.Pattern[str]] = []

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer GET and HEAD, never with a redirect."""
        if scope["method"] not in {"GET", "HEAD"}:
            answer = Response(status_code=405, headers={"Allow": "GET, HEAD"})
        else:
            answer = await to_thread.run_sync(self._answer, scope["path"], Headers(scope=scope))
        await answer(scope, receive, send)

    def _answer(self, path: str, asked: Headers) -> Response:
        rules = self._read_rules()
        status, name = self._find(rules, path)
        headers: dict[str, str] = rules["common"] | rules["files"][name]
        headers["Vary"] = "Accept-Encoding"
        if has_etag(asked.get("if-none-match", ""), headers["ETag"]) and status == 200:
            return Response(status_code=304, headers=headers)
        file = self._folder / name.lstrip("/")
        accepted = {
            part.split(";")[0].strip() for part in asked.get("accept-encoding", "").split(",")
        }
        for encoding, ending in _ENCODINGS:
            encoded = file.with_name(file.name + ending)
            if encoding in accepted and encoded.is_file():
                headers["Content-Encoding"] = encoding
                return Response(encoded.read_bytes(), status, headers)
        return Response(file.read_bytes(), status, headers)

    def _find(self, rules: Mapping[str, Any], path: str) -> tuple[int, str]:
        """Choose the file for a path, and the status."""
        if path in rules["files"]:
            return 200, path
        route = path.rstrip("/") or "/"
        if route in rules["pages"]:
            return 200, rules["pages"][route]
        is_known = any(pattern.fullmatch(route) for pattern in self._patterns)
        return (200 if is_known else 404), rules["fallback"]

    def _read_rules(self) -> Mapping[str, Any]:
        """Read the rules, again when the export was built anew."""
        file = self._folder / "headers.json"
        facts = file.stat()
        if (facts.st_mtime_ns, facts.st_ino) != self._read_at:
            self._rules = json.loads(file.read_text())
            self._patterns = [re.compile(pattern) for pattern in self._rules["patterns"]]
            self._read_at = (facts.st_mtime_ns, facts.st_ino)
        return self._rules


def has_etag(asked: str, etag: str) -> bool:
    """Compare weakly, as GET does."""
    tags = {tag.strip().removeprefix("W/") for tag in asked.split(",")}
    return etag.removeprefix("W/") in tags or "*" in tags
