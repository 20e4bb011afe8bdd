"""Posts of the square as the platform gives them, checked and made safe to show.

A post is signed by a key that it carries, or by an agency of the directory; an act by an agency
that the directory names as a moderator. What is not signed so is shown, and said to be unproven.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, cast

from sync.agency.errors import UnreachableError
from sync.agency.plain_text import plain_text
from sync.agency.square import ACT, ACTS, POST, REASONS
from sync.directory import Directory
from sync.signatures import NotGenuine, find_kid, verify_jws, verify_self_signed
from sync.wire import b64decode, parse_time

__all__ = ["MOST_WORDS", "Act", "Post", "Reported", "read_reported", "read_threads", "urgency"]

MOST_WORDS, _MOST_NAME = 2_000, 80
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
Entry = Mapping[str, Any]


@dataclass(frozen=True)
class Post:
    """One post; ``state`` is ``here``, ``hidden`` or ``gone``, and only the first has a text."""

    id: str
    thread: str
    state: str = "here"
    kind: str = "question"
    text: str = ""
    oin: str = ""
    """Of the agency that signed it; empty: a person did."""
    number: int = 1
    municipality: str = ""
    topic: str = ""
    is_proven: bool = True
    hour: datetime | None = None


@dataclass(frozen=True)
class Act:
    """Why a post is hidden, and who hid it."""

    oin: str
    name: str
    reason: str
    words: str
    is_proven: bool


@dataclass(frozen=True)
class Reported:
    """A post as a moderator sees it."""

    post: Post
    head: Post | None
    """What the thread began with, where the post is an answer."""
    is_hidden: bool
    act: Act | None
    is_closed: bool
    """Whether its writer may write no more in the thread."""
    counts: Mapping[str, int] = field(default_factory=dict[str, int])
    """How often it was reported, by reason."""
    reported_at: datetime | None = None
    objection: str = ""
    objected_at: datetime | None = None

    @property
    def waits_since(self) -> datetime | None:
        """The first moment from which somebody waits; None: nobody does."""
        known = [each for each in (self.reported_at, self.objected_at) if each]
        return min(known) if known else None

    @property
    def standing(self) -> tuple[int, bool, str, bool]:
        """What its writer or another moderator may have changed since a clerk looked."""
        return self.post.number, self.is_hidden, self.objection, self.is_closed


def urgency(one: Reported) -> tuple[int, int, float]:
    """Order what waits: danger, then objections, then what most people reported, the newest first.

    Who may be in danger, and who was silenced, wait for nobody's count.
    """
    rank = 0 if "gevaar" in one.counts else 1 if one.objection else 2
    since = one.waits_since or _EPOCH
    return rank, -sum(one.counts.values()), -since.timestamp()


def read_reported(told: Entry, directory: Directory | None, now: datetime) -> Reported:
    """Read one of the posts that a moderator is given.

    Raises:
        UnreachableError: it is not of the shape that it must be.
    """
    try:
        id, counts = str(told["id"]), cast("dict[str, int]", told["meldingen"])
        act, head = told["besluit"], told["gesprek"]
        return Reported(
            post=_read_post(id, str(told["inhoud"]), directory, now),
            head=_read_post("", str(head), directory, now) if head else None,
            is_hidden=bool(told["verborgen"]),
            act=_read_act(id, str(act), directory, now) if act else None,
            is_closed=bool(told["naamGesloten"]),
            counts={each: int(counts[each]) for each in REASONS if each in counts},
            reported_at=_moment(told["gemeldOp"]),
            objection=plain_text(told["bezwaar"], MOST_WORDS),
            objected_at=_moment(told["bezwaarOp"]),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise UnreachableError("answer") from error


def read_threads(told: object, directory: Directory | None, now: datetime) -> list[list[Post]]:
    """Read the threads of a place and topic, each from its first post on.

    Raises:
        UnreachableError: they are not of the shape that they must be.
    """
    try:
        threads = cast("Sequence[Sequence[Entry]]", cast("Entry", told)["threads"])
        return [[_read_line(post, directory, now) for post in posts] for posts in threads if posts]
    except (KeyError, TypeError, ValueError) as error:
        raise UnreachableError("answer") from error


def _read_line(told: Entry, directory: Directory | None, now: datetime) -> Post:
    id, state = str(told["id"]), str(told["state"])
    hour = _EPOCH + timedelta(hours=int(told["hour"]))
    if state != "here":
        return Post(id, "", "hidden" if state == "hidden" else "gone", "answer", hour=hour)
    return _read_post(id, str(told["post"]), directory, now, hour)


def _read_post(
    id: str, jws: str, directory: Directory | None, now: datetime, hour: datetime | None = None
) -> Post:
    """Read what a post says; an empty ``id`` stands for whichever it says itself."""
    claims, is_proven = _claims_of(jws), True
    oin = claims.get("iss") if isinstance(claims.get("iss"), str) else ""
    try:
        claims = (
            _verify(jws, POST, str(oin), directory, now)
            if oin
            else verify_self_signed(jws, POST)[1]
        )
    except NotGenuine:
        is_proven = False
    return Post(
        id=id or str(claims.get("id", "")),
        thread=str(claims.get("thread", "")),
        kind=str(claims.get("kind", "")),
        text=plain_text(claims.get("text"), MOST_WORDS),
        oin=str(oin),
        number=claims["number"] if type(claims.get("number")) is int else 1,
        municipality=str(claims.get("municipality", "")),
        topic=str(claims.get("topic", "")),
        is_proven=is_proven and claims.get("id") == (id or claims.get("id")),
        hour=hour,
    )


def _read_act(id: str, jws: str, directory: Directory | None, now: datetime) -> Act:
    claims, is_proven = _claims_of(jws), True
    try:
        claims = _verify(jws, ACT, str(claims.get("iss")), directory, now)
    except NotGenuine:
        is_proven = False
    reason = claims.get("reason")
    return Act(
        oin=str(claims.get("iss", "")),
        name=plain_text(claims.get("name"), _MOST_NAME),
        reason=str(reason) if reason in REASONS else "anders",
        words=plain_text(claims.get("words"), MOST_WORDS),
        is_proven=is_proven and claims.get("post") == id and claims.get("act") in ACTS,
    )


def _verify(
    jws: str, typ: str, oin: str, directory: Directory | None, now: datetime
) -> dict[str, Any]:
    if directory is None:
        raise NotGenuine("key-unknown")
    key = directory.agency_key(oin, find_kid(jws, typ), "sig", now)
    return verify_jws(jws, typ, lambda _: key)


def _claims_of(jws: str) -> dict[str, Any]:
    """Read what a statement says without believing it."""
    try:
        found = json.loads(b64decode(jws.split(".")[1]))
    except (ValueError, IndexError, RecursionError):
        return {}
    return cast("dict[str, Any]", found) if isinstance(found, dict) else {}


def _moment(told: object) -> datetime | None:
    return parse_time(told) if isinstance(told, str) else None
