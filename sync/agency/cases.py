"""A submission as clerks see it: a line of the list, the whole of it, leave to fetch a file."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sync.agency.answers import Answer
from sync.agency.codes import Person
from sync.agency.envelope import Attachment, Submission
from sync.agency.partners import Partner
from sync.agency.senders import Sender

__all__ = ["OPEN_STATES", "Detail", "Summary", "Ticket"]

OPEN_STATES = ("received", "opened", "handling", "waiting")


@dataclass(frozen=True)
class Summary:
    """One line of the list."""

    id: str
    service: str
    received_at: datetime
    state: str
    until: date | None
    is_withdrawn: bool
    sender: Sender

    @property
    def is_open(self) -> bool:
        """Whether a clerk has still to do something about it."""
        return self.state in OPEN_STATES

    @property
    def person(self) -> Person | None:
        """Whom the sender is known to be."""
        return self.sender.person


@dataclass(frozen=True)
class Detail:
    """A submission as a clerk reads it."""

    summary: Summary
    submission: Submission
    wording: Mapping[str, Any]
    """The service file as it stood when this came in; empty when none was kept."""
    types: Mapping[str, str]
    """What each attachment really is, by its id."""
    deposited_at: datetime
    receipt_sent_at: datetime | None
    opened_by: str | None
    assigned_to: str
    """The clerk whose case it is; empty: nobody's."""
    handled_by: str | None
    answers: Sequence[Answer]
    partner: Partner
    is_reachable: bool
    """Whether a decision may be given in the wallet; else it goes by post."""


@dataclass(frozen=True)
class Ticket:
    """Leave to fetch one attachment once, within two minutes, for one session."""

    secret: str
    attachment: Attachment
    media_type: str
