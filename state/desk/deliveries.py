"""What connectors could not deliver, in words: number and reason, and nothing about a person."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sync.agency.connectors.outgoing import Trouble

__all__ = ["UndeliveredLine", "write_lines"]


@dataclass
class UndeliveredLine:
    """One submission that did not reach a case system, or of which no news could be passed on."""

    id: str
    about: str
    reason: str


def write_lines(troubles: Sequence[Trouble], say: Callable[..., str]) -> list[UndeliveredLine]:
    """Put troubles into words; ``say`` gives a message of the desk with its places filled."""
    return [
        UndeliveredLine(
            each.submission,
            say(
                "undelivered-line",
                number=str(each.number),
                connector=each.connector,
                final="yes" if each.is_final else "no",
                attempts=str(each.attempts),
            ),
            say("undelivered-reason", reason=each.reason),
        )
        for each in troubles
    ]
