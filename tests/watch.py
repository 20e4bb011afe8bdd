"""What a journey must not cause, collected from every page and worker of one browser."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from urllib.parse import urlsplit

_CSP_WORDS = (
    "Content Security Policy",
    "Content-Security-Policy",
    "violates the following directive",
)


@dataclass
class Watch:
    """Four kinds of trouble, each a list of lines; a journey ends with `assert_clean`."""

    origin: str
    console: list[str] = field(default_factory=list[str])
    """Errors and warnings written to the console."""
    page_errors: list[str] = field(default_factory=list[str])
    """Exceptions that nobody caught, in pages and (Chromium) in workers."""
    csp_violations: list[str] = field(default_factory=list[str])
    foreign_requests: list[str] = field(default_factory=list[str])
    """Addresses asked for outside `origin`; in Firefox those of pages only, not of workers."""

    def assert_clean(self, *, allowing: Sequence[str] = ()) -> None:
        """Fail with all there is, except lines that hold one of `allowing`.

        While a server is stopped on purpose allow "net::ERR_CONNECTION_REFUSED", and no more.
        """
        found = {
            kind: [line for line in lines if not any(allowed in line for allowed in allowing)]
            for kind, lines in (
                ("console", self.console),
                ("page errors", self.page_errors),
                ("CSP violations", self.csp_violations),
                ("foreign requests", self.foreign_requests),
            )
        }
        assert not any(found.values()), found

    def clear(self) -> None:
        """Forget what was seen so far."""
        for lines in (self.console, self.page_errors, self.csp_violations, self.foreign_requests):
            lines.clear()

    def note(self, text: str, kind: list[str]) -> None:
        """Add a line to its kind, or to the CSP violations when that is what it tells."""
        is_violation = any(words in text for words in _CSP_WORDS)
        (self.csp_violations if is_violation else kind).append(text)

    def request(self, address: str) -> None:
        """Note an address if it lies outside the origin."""
        asked, own = urlsplit(address), urlsplit(self.origin)
        if asked.scheme not in ("data", "blob", "about") and asked.netloc != own.netloc:
            self.foreign_requests.append(address)
