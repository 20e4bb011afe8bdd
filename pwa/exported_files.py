"""The files of an export, by their path on the server, and the headers that each is served with."""

import fnmatch
import gzip
import hashlib
import re
from collections.abc import Mapping
from pathlib import Path

YEAR_SECONDS = 31_536_000
FALLBACK = "/__spa-fallback.html"
REGISTRATION = "/device/register.js"
COMPRESSED = frozenset({".gz", ".br", ".zst"})
NOT_PUBLISHED = frozenset({"/404.html", "/headers.json"})
WORTH_PACKING = 0.9
HASHED_NAME = re.compile(r"/assets/.+-[\w-]{8}\.\w+")
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
    ".traineddata": "application/octet-stream",
    ".ttf": "font/ttf",
    ".txt": "text/plain; charset=utf-8",
    ".wasm": "application/wasm",
    ".webmanifest": "application/manifest+json",
    ".webp": "image/webp",
    ".woff2": "font/woff2",
    ".xml": "application/xml",
}


class ExportedFiles:
    """The exported files, by their path on the server."""

    def __init__(self, static_dir: Path) -> None:
        self.static_dir = static_dir

    def file(self, path: str) -> Path:
        """Give where the file of a path lies on disk."""
        return self.static_dir / path.lstrip("/")

    def write(self, path: str, text: str) -> None:
        """Write a file of the export; packed forms of the one that was there are removed."""
        file = self.file(path)
        if not file.is_file() or file.read_text("utf-8") != text:
            file.write_text(text, "utf-8")
            for ending in COMPRESSED:
                file.with_name(file.name + ending).unlink(missing_ok=True)

    def copy(self, source: Path, path: str) -> None:
        """Take over a file under a path, with a packed form beside it where that is smaller."""
        file = self.file(path)
        content = source.read_bytes()
        if file.is_file() and file.read_bytes() == content:
            return
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
        packed = gzip.compress(content, mtime=0)
        if len(packed) < WORTH_PACKING * len(content):
            file.with_name(file.name + ".gz").write_bytes(packed)

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
            if is_copy or (matches(path, sources) and path != REGISTRATION):
                self.file(path).unlink()


def file_headers(path: str, content: bytes) -> dict[str, str]:
    """Give what a server says of any file: its type, how long it stays true, and its weak ETag."""
    is_named_by_content = HASHED_NAME.fullmatch(path)
    return {
        "Content-Type": CONTENT_TYPES[Path(path).suffix],
        "Cache-Control": f"public, max-age={YEAR_SECONDS}, immutable"
        if is_named_by_content
        else "no-cache",
        "ETag": f'W/"{hashlib.sha256(content).hexdigest()[:32]}"',
    }


def matches(path: str, patterns: tuple[str, ...]) -> bool:
    """Tell whether a path fits one of the patterns, in which ``*`` also stands for slashes."""
    return any(fnmatch.fnmatchcase(path, pattern) for pattern in patterns)
