"""One exported HTML page: what is wrong with it, and the Content-Security-Policy that it needs.

A policy that names the hash of every inline script allows exactly the scripts of this build and
nothing that was injected later. Source: W3C Content Security Policy Level 3, W3C Trusted Types.
"""

import base64
import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser

Policy = Mapping[str, tuple[str, ...]]

STRICT_POLICY: Policy = {
    "default-src": ("'none'",),
    "script-src": ("'self'", "'wasm-unsafe-eval'"),
    "style-src": ("'self'",),
    "img-src": ("'self'", "blob:", "data:"),
    "font-src": ("'self'",),
    "connect-src": ("'self'",),
    "media-src": ("'self'", "blob:"),
    "manifest-src": ("'self'",),
    "worker-src": ("'self'",),
    "frame-src": ("blob:",),
    "form-action": ("'self'",),
    "base-uri": ("'none'",),
    "frame-ancestors": ("'none'",),
}
WORKER_POLICY: Policy = {
    "default-src": ("'none'",),
    "script-src": ("'self'", "'wasm-unsafe-eval'"),
    "connect-src": ("'self'",),
}
EXECUTED_TYPES = frozenset({"", "module", "text/javascript", "application/javascript"})
LOADING_ATTRIBUTES: Mapping[str, tuple[str, ...]] = {
    "script": ("src",),
    "link": ("href", "imagesrcset"),
    "img": ("src", "srcset"),
    "source": ("src", "srcset"),
    "iframe": ("src", "srcdoc"),
    "video": ("src", "poster"),
    "audio": ("src",),
    "object": ("data",),
    "embed": ("src",),
    "form": ("action",),
    "base": ("href",),
}
NOT_LOADED_RELATIONS = frozenset({"canonical", "alternate", "author", "license", "help", "me"})


@dataclass
class ExportedPage:
    """What one HTML file loads and runs; built by ``read_page``."""

    path: str
    html: str
    language: str = ""
    title: str = ""
    inline_scripts: list[str] = field(default_factory=list[str])
    inline_styles: int = 0
    style_attributes: list[str] = field(default_factory=list[str])
    event_handlers: list[str] = field(default_factory=list[str])
    loads: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    links: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    meta: dict[str, str] = field(default_factory=dict[str, str])

    def script_hashes(self) -> list[str]:
        """Give the CSP hash source of every inline script, each once, in a fixed order."""
        return sorted({f"'{digest(script.encode())}'" for script in self.inline_scripts})

    def policy(self, base: Policy) -> str:
        """Write ``base`` plus this page's script hashes as a Content-Security-Policy header."""
        directives = dict(base)
        directives["script-src"] = (*directives.get("script-src", ()), *self.script_hashes())
        return write_policy(directives)

    def foreign_loads(self) -> Iterator[str]:
        """Give a sentence for each address on another origin that this page would load."""
        for tag, address in self.loads:
            if address.startswith("//") or "://" in address:
                yield f"{self.path}: <{tag}> loads {address} from another origin."

    def problems(self, language: str, described: bool) -> Iterator[str]:
        """Name in a sentence each thing that a strict policy or a reader could not bear.

        Args:
            language: The tag that ``<html lang>`` must have.
            described: Whether the page must have a title and a description (the fallback
                page has none of its own).
        """
        yield from self.foreign_loads()
        for tag in self.event_handlers:
            yield f"{self.path}: <{tag}> is an inline event handler, which the policy blocks."
        for tag in self.style_attributes:
            yield f"{self.path}: <{tag}> has a style attribute; give it a class_name instead."
        if self.inline_styles:
            yield (
                f"{self.path}: has {self.inline_styles} inline <style>, which the policy blocks; "
                "Reflex writes them for style props: give a class_name instead."
            )
        if self.language != language:
            yield (
                f"{self.path}: <html lang> is {self.language!r}, not {language!r}; "
                f"set rx.App(html_lang={language!r})."
            )
        relations = {relation for relation, _ in self.links}
        for relation in ("manifest", "apple-touch-icon", "icon"):
            if relation not in relations:
                yield (
                    f'{self.path}: <link rel="{relation}"> is missing; '
                    "give rx.App(head_components=plugin.head_components())."
                )
        if "theme-color" not in self.meta:
            yield f'{self.path}: <meta name="theme-color"> is missing.'
        viewport = self.meta.get("viewport", "").replace(" ", "")
        if "user-scalable=no" in viewport or "maximum-scale" in viewport:
            yield f"{self.path}: the viewport forbids enlarging the page."
        if described and not self.title.strip():
            yield f"{self.path}: has no title; give add_page(title=...)."
        if described and not self.meta.get("description", "").strip():
            yield f"{self.path}: has no description; give add_page(description=...)."


class _PageReader(HTMLParser):
    """Collects into an ``ExportedPage`` while the parser walks through its HTML."""

    def __init__(self, page: ExportedPage) -> None:
        super().__init__(convert_charrefs=True)
        self.page = page
        self.inside: str | None = None
        self.text: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        page = self.page
        page.event_handlers += [f"{tag} {name}" for name in values if name.startswith("on")]
        if "style" in values:
            page.style_attributes.append(f"{tag} style={values['style'][:40]!r}")
        if tag == "html":
            page.language = values.get("lang", "")
        elif tag == "meta" and "name" in values:
            page.meta[values["name"]] = values.get("content", "")
        elif tag == "link":
            page.links.append((values.get("rel", ""), values.get("href", "")))
        elif tag == "style":
            page.inline_styles += 1
        relation = values.get("rel", "") if tag == "link" else ""
        if relation not in NOT_LOADED_RELATIONS:
            for name in LOADING_ATTRIBUTES.get(tag, ()):
                if values.get(name):
                    page.loads.append((tag, values[name]))
        executed = tag == "script" and values.get("type", "") in EXECUTED_TYPES
        if (executed and "src" not in values) or tag == "title":
            self.inside = tag
            self.text = []

    def handle_data(self, data: str) -> None:
        if self.inside:
            self.text.append(data)

    def handle_endtag(self, tag: str) -> None:
        if tag != self.inside:
            return
        text = "".join(self.text)
        if tag == "title" and not self.page.title:
            self.page.title = text
        elif tag == "script":
            self.page.inline_scripts.append(text)
        self.inside = None


def read_page(path: str, html: str) -> ExportedPage:
    """Read one exported page; ``path`` is its address, such as ``/taken/index.html``."""
    page = ExportedPage(path, html)
    reader = _PageReader(page)
    reader.feed(html)
    reader.close()
    return page


def write_policy(directives: Policy) -> str:
    """Write directives as the value of a Content-Security-Policy header, in their own order."""
    return "; ".join(" ".join((name, *sources)) for name, sources in directives.items())


def digest(content: bytes) -> str:
    """Give the SHA-256 of ``content`` as both CSP and Subresource Integrity write it."""
    return "sha256-" + base64.b64encode(hashlib.sha256(content).digest()).decode()
