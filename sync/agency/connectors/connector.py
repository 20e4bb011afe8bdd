"""What a connector is: a module of this folder with a function ``connect`` that gives a Connector.

A connector may be stopped at any point and begins again from what it noted (``Steps``); the worker
calls it for one submission at a time, and never from two processes.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sync.agency.codes import Person
from sync.agency.connectors.parcel import Parcel
from sync.agency.connectors.steps import Steps

__all__ = ["Connector", "Look", "NamedSender", "News"]


@dataclass(frozen=True)
class News:
    """What a case system says of a case, for the sender."""

    key: str
    """Names it for good within the case: what has been told is never told again."""
    state: str
    """``handling``, ``waiting``, ``decided`` or ``refused``."""
    until: date | None = None
    title: str = ""
    text: str = ""


@dataclass(frozen=True)
class Look:
    """What a look at a case gave."""

    news: Sequence[News]
    """Oldest first; what was told before may be among it."""
    is_over: bool
    """Whether the case is closed: it is looked at again only when the case system says so."""


@dataclass(frozen=True)
class NamedSender:
    """Whom the sender of a submission is known to be by now."""

    service: str
    issuer: str
    person: Person
    mark: str
    """Made from the person's number; the same for the same person, and tells nothing else."""


@dataclass(frozen=True, kw_only=True)
class Connector:
    """One way into a case system, as ``connectors.yaml`` sets it."""

    name: str
    deliver: Callable[[Parcel, Steps], None]
    """Raises DelayedError or UndeliverableError; once it returns, all of it has arrived."""
    services: frozenset[str] | None = None
    """What it takes; None: everything that is about a matter."""
    since: date | None = None
    """From which day it also takes what had come in before it was set."""
    replays: bool = True
    """Whether every attempt must send the same JSON: then that of the first is kept."""
    look: Callable[[str, Steps], Look] | None = None
    """Looks for news about what was delivered, given its service; raises DelayedError."""
    look_seconds: int = 900
    name_sender: Callable[[NamedSender, Steps], None] | None = None
    """Tells the case system who the sender is, when that was established after the delivery;
    raises DelayedError or UndeliverableError."""
    subscribe: Callable[[str], str] | None = None
    """Lets notifications come to an address of ours, and tells in a sentence what was done."""
    hear: Callable[[str, Mapping[str, Any]], str | None] | None = None
    """Reads a notification with its Authorization header: the value of a step that it is about, or
    None: it does not come from the case system."""
    find_fault: Callable[[], str] = lambda: ""
    """Tells in a sentence what must be set right before anything can arrive; empty: nothing."""
    close: Callable[[], None] = lambda: None

    def wants(self, service: str) -> bool:
        """Tell whether submissions to a service go this way."""
        return self.services is None or service in self.services
