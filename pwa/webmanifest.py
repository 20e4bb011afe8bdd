"""The web app manifest: its typed form, the JSON that browsers read, and every reason to refuse it.

Chromium ignores unknown or malformed members without a word, so we check them ourselves.
Source: W3C Web Application Manifest; the icon sizes are those that Chromium and iOS ask for.
"""

import re
import struct
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

Purpose = Literal["any", "maskable", "monochrome"]

COLOUR = re.compile(r"#[0-9a-f]{6}\Z")
LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?\Z")
CATEGORIES = frozenset(
    "books business education entertainment finance fitness food games government health kids "
    "lifestyle magazines medical music navigation news personalization photo politics productivity "
    "security shopping social sports travel utilities weather".split()
)
DISPLAYS = frozenset({"standalone", "minimal-ui", "fullscreen", "browser"})
REQUIRED_ICONS: tuple[tuple[Purpose, int], ...] = (
    ("any", 192),
    ("any", 512),
    ("maskable", 192),
    ("maskable", 512),
)
SHORT_NAME_LENGTH = 12
PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"


@dataclass(frozen=True)
class Icon:
    """A square picture of the app; ``size_pixels`` is its side, 0 for an SVG of any size."""

    src: str
    size_pixels: int
    purpose: Purpose = "any"

    def is_for_installing(self) -> bool:
        """Tell whether only the operating system shows it: maskable, or larger than on a page."""
        return self.purpose == "maskable" or self.size_pixels >= 512

    def to_json(self) -> dict[str, Any]:
        """Give the manifest's ``ImageResource``."""
        is_svg = self.src.endswith(".svg")
        return {
            "src": self.src,
            "sizes": "any" if is_svg else f"{self.size_pixels}x{self.size_pixels}",
            "type": "image/svg+xml" if is_svg else "image/png",
            "purpose": self.purpose,
        }


@dataclass(frozen=True)
class Shortcut:
    """An entry of the menu that a long press on the app's icon opens."""

    name: str
    url: str
    description: str = ""
    icon: Icon | None = None

    def to_json(self) -> dict[str, Any]:
        """Give the manifest's ``ShortcutItem``."""
        item: dict[str, Any] = {"name": self.name, "url": self.url}
        if self.description:
            item["description"] = self.description
        if self.icon:
            item["icons"] = [self.icon.to_json()]
        return item


@dataclass(frozen=True)
class Screenshot:
    """A PNG that the install dialog shows; ``label`` is its text for who cannot see it."""

    src: str
    width_pixels: int
    height_pixels: int
    label: str
    form_factor: Literal["narrow", "wide"] = "narrow"

    def to_json(self) -> dict[str, Any]:
        """Give the manifest's ``ImageResource`` of a screenshot."""
        return {
            "src": self.src,
            "sizes": f"{self.width_pixels}x{self.height_pixels}",
            "type": "image/png",
            "label": self.label,
            "form_factor": self.form_factor,
        }


@dataclass(frozen=True)
class ShareTarget:
    """Where other apps' "share" posts files to; a hook of the worker must answer ``action``."""

    action: str
    files_field: str
    accept: tuple[str, ...]

    def to_json(self) -> dict[str, Any]:
        """Give the manifest's ``ShareTarget``, always a multipart POST."""
        return {
            "action": self.action,
            "method": "POST",
            "enctype": "multipart/form-data",
            "params": {
                "title": "title",
                "text": "text",
                "url": "url",
                "files": [{"name": self.files_field, "accept": list(self.accept)}],
            },
        }


@dataclass(frozen=True)
class Manifest:
    """All that an operating system learns of the app; colours are ``#rrggbb`` in lower case."""

    name: str
    short_name: str
    description: str
    theme_colour: str
    theme_colour_dark: str
    background_colour: str
    icons: tuple[Icon, ...]
    id: str = "/"
    start_url: str = "/"
    scope: str = "/"
    display: str = "standalone"
    lang: str = "nl"
    dir: Literal["ltr", "rtl", "auto"] = "ltr"
    categories: tuple[str, ...] = ()
    shortcuts: tuple[Shortcut, ...] = ()
    screenshots: tuple[Screenshot, ...] = ()
    share_target: ShareTarget | None = None

    def to_json(self) -> dict[str, Any]:
        """Give the members of ``manifest.webmanifest``; empty optional members are left out."""
        members: dict[str, Any] = {
            "id": self.id,
            "name": self.name,
            "short_name": self.short_name,
            "description": self.description,
            "start_url": self.start_url,
            "scope": self.scope,
            "display": self.display,
            "lang": self.lang,
            "dir": self.dir,
            "theme_color": self.theme_colour,
            "background_color": self.background_colour,
            "icons": [icon.to_json() for icon in self.icons],
            "categories": list(self.categories),
            "shortcuts": [shortcut.to_json() for shortcut in self.shortcuts],
            "screenshots": [screenshot.to_json() for screenshot in self.screenshots],
        }
        if self.share_target:
            members["share_target"] = self.share_target.to_json()
        return {name: value for name, value in members.items() if value != []}

    def problems(self, static_dir: Path, pages: Collection[str]) -> Iterator[str]:
        """Name in a sentence each reason why a browser would refuse or misread this manifest.

        Args:
            static_dir: The export, in which every picture must lie.
            pages: The paths of the exported pages without a trailing slash, ``/`` for the first.
        """
        yield from self._text_problems()
        yield from self._address_problems(pages)
        yield from self._picture_problems(static_dir)

    def _text_problems(self) -> Iterator[str]:
        for member in ("name", "short_name", "description"):
            if not getattr(self, member).strip():
                yield f"manifest: {member} is empty."
        if len(self.short_name) > SHORT_NAME_LENGTH:
            yield (
                f"manifest: short_name {self.short_name!r} is longer than {SHORT_NAME_LENGTH} "
                "characters and would be cut under the icon."
            )
        for member in ("theme_colour", "theme_colour_dark", "background_colour"):
            if not COLOUR.match(getattr(self, member)):
                yield f"manifest: {member} {getattr(self, member)!r} is not of the form #rrggbb."
        if not LANGUAGE.match(self.lang):
            yield f"manifest: lang {self.lang!r} is not a language tag such as nl or nl-NL."
        if self.dir not in {"ltr", "rtl", "auto"}:
            yield f"manifest: dir {self.dir!r} is not ltr, rtl or auto."
        if self.display not in DISPLAYS:
            yield f"manifest: display {self.display!r} is not one of {', '.join(sorted(DISPLAYS))}."
        for category in self.categories:
            if category not in CATEGORIES:
                yield f"manifest: category {category!r} is not in the W3C list of categories."

    def _address_problems(self, pages: Collection[str]) -> Iterator[str]:
        for member in ("id", "start_url", "scope"):
            address: str = getattr(self, member)
            if not address.startswith("/") or address.startswith("//"):
                yield f"manifest: {member} {address!r} is not a path on our own origin."
        if not self.scope.endswith("/"):
            yield f"manifest: scope {self.scope!r} does not end with a slash."
        if not self.start_url.startswith(self.scope):
            yield f"manifest: start_url {self.start_url!r} lies outside scope {self.scope!r}."
        opened = [("start_url", self.start_url)]
        opened += [(f"shortcut {shortcut.name!r}", shortcut.url) for shortcut in self.shortcuts]
        for what, address in opened:
            path = re.split(r"[?#]", address)[0]
            if (path.rstrip("/") or "/") not in pages:
                yield f"manifest: {what} opens {address!r}, which is not an exported page."
        for shortcut in self.shortcuts:
            if not shortcut.name.strip():
                yield f"manifest: the shortcut to {shortcut.url!r} has no name."
        if self.share_target and not self.share_target.action.startswith(self.scope):
            yield f"manifest: share_target {self.share_target.action!r} lies outside scope."

    def _picture_problems(self, static_dir: Path) -> Iterator[str]:
        there = {(icon.purpose, icon.size_pixels) for icon in self.icons}
        for purpose, side in REQUIRED_ICONS:
            if (purpose, side) not in there:
                yield f"manifest: an icon of {side} pixels with purpose {purpose!r} is missing."
        icons = [*self.icons, *(shortcut.icon for shortcut in self.shortcuts if shortcut.icon)]
        for icon in icons:
            if icon.src.endswith(".svg"):
                if not (static_dir / icon.src.lstrip("/")).is_file():
                    yield f"manifest: the icon {icon.src} is not in the export."
            else:
                yield from png_problems(static_dir, icon.src, icon.size_pixels, icon.size_pixels)
        for shot in self.screenshots:
            width, height = shot.width_pixels, shot.height_pixels
            yield from png_problems(static_dir, shot.src, width, height)
            if not shot.label.strip():
                yield f"manifest: the screenshot {shot.src} has no label."
            if min(width, height) < 320 or max(width, height) > min(3840, 2.3 * min(width, height)):
                yield (
                    f"manifest: the screenshot {shot.src} must be 320 to 3840 pixels, its long "
                    "side at most 2.3 times the short one."
                )


def png_problems(static_dir: Path, src: str, width: int, height: int) -> Iterator[str]:
    """Compare a PNG's own header (IHDR) with the size that was declared for it, in pixels."""
    path = static_dir / src.lstrip("/")
    if not path.is_file():
        yield f"manifest: the picture {src} is not in the export."
        return
    with path.open("rb") as file:
        head = file.read(24)
    if len(head) < 24 or not head.startswith(PNG_SIGNATURE):
        yield f"manifest: {src} is not a PNG file."
        return
    real_width, real_height = struct.unpack(">II", head[16:24])
    if (real_width, real_height) != (width, height):
        yield (
            f"manifest: {src} is {real_width}x{real_height} pixels, not {width}x{height} "
            "as declared."
        )
