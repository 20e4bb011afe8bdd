"""What a check found: for each what was expected, what came and where it is written."""

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any, cast

import httpx

from sync.agency.errors import AgencyError, RejectedError
from sync.signatures import NotGenuine

__all__ = ["NOT_TRIED", "Finding", "Findings", "describe", "tell"]

NOT_TRIED = "not tried"
"""How what came begins when there was nothing to check with."""
_PROBLEM = "application/problem+json"


@dataclass(frozen=True)
class Finding:
    """One check."""

    holds: bool
    what: str
    expected: str
    came: str
    where: str
    """Which section of ``sync.wire`` or of another text says so."""

    def __str__(self) -> str:
        """Give the line that is printed; nothing that came from outside can colour or break it."""
        tried = "NOT TRIED" if self.came.startswith(NOT_TRIED) else "WRONG"
        mark = "ok    " if self.holds else f"{tried} "
        line = f"{mark} {self.what}: expected {self.expected}, came {self.came} [{self.where}]"
        return "".join(each if each.isprintable() else "?" for each in line)


@dataclass
class Findings:
    """All findings of a run, in order; ``show`` is told of each at once."""

    show: Callable[[str], None]
    every: list[Finding] = field(default_factory=list[Finding])

    @property
    def hold(self) -> bool:
        """Whether something was checked and everything holds."""
        return bool(self.every) and all(finding.holds for finding in self.every)

    @property
    def wrong(self) -> list[str]:
        """What does not hold."""
        return [finding.what for finding in self.every if not finding.holds]

    def note(self, holds: bool, what: str, expected: str, came: object, where: str) -> None:
        """Add a finding."""
        said = {True: "yes", False: "no"}[came] if isinstance(came, bool) else str(came)
        finding = Finding(holds, what, expected, _shorten(said), where)
        self.every.append(finding)
        self.show(str(finding))

    def compare(self, what: str, expected: object, came: object, where: str) -> None:
        """Add a finding that holds when both are the same."""
        self.note(expected == came, what, _shorten(str(expected)), came, where)

    def answer(
        self, what: str, expected: str, answer: httpx.Response, where: str, *more: str
    ) -> None:
        """Compare an answer, as ``describe`` says it, with what it must be or may be (``more``)."""
        came = describe(answer)
        self.note(came in {expected, *more}, what, " or ".join([expected, *more]), came, where)

    def try_all(self, parts: Iterable[tuple[str, Callable[[], None]]]) -> None:
        """Do each part; one that breaks off is a finding, and the others go on."""
        for name, part in parts:
            try:
                part()
            except (
                *(AgencyError, NotGenuine, httpx.HTTPError),
                *(KeyError, IndexError, TypeError, ValueError, AttributeError, StopIteration),
            ) as error:
                self.note(False, name, "an end of this part", tell(error), "sync/wire.py")


def describe(answer: httpx.Response) -> str:
    """Say an answer in a word: ``201``, ``409 receipt-differs``, or what is wrong with its form."""
    status = answer.status_code
    if answer.is_success or status == 304:
        return str(status)
    try:
        problem = cast("dict[str, Any]", json.loads(answer.content))
        code = str(problem["code"])
        fits = (
            answer.headers.get("Content-Type", "").partition(";")[0] == _PROBLEM
            and problem["status"] == status
            and problem["type"] == f"urn:plein:{code}"
            and isinstance(problem["title"], str)
        )
    except (ValueError, KeyError, TypeError):
        return f"{status} without problem+json"
    return f"{status} {code}" if fits else f"{status} {code} in another form than problem+json"


def tell(error: BaseException) -> str:
    """Say an exception in a few words."""
    if isinstance(error, RejectedError):
        return f"{error.status} {error.code}"
    if isinstance(error, AgencyError | NotGenuine):
        return f"{type(error).__name__} {error.code}"
    return f"{type(error).__name__} {error}"


def _shorten(text: str) -> str:
    return text if len(text) <= 200 else f"{text[:197]}..."
