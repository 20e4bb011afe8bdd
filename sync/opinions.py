"""Whether screens were clear and what people would like next: counted, and nobody knows of whom.

Answers come without a wallet, a device's key or a cookie. So one person can answer more than
once: a network address is held to `MOST_AN_HOUR` answers and to `MOST_A_DAY` about one screen, and
who has a thousand addresses can still add ten thousand a day. What is counted is a hint, and the
screen that shows it says so. Fewer than `LEAST` are shown to nobody. Words are shown to nobody but
who runs the server (`python -m sync opinions`), without their hour, and go after `WORDS_DAYS`.

Section 12 of the protocol; no proof, no wallet, and the same for everybody::

    POST /sync/v1/opinions {screen: path, version: of the app, clear, reason?, words?: <= 200}
        -> 204 / 404 no such screen / 429. ``reason`` (only when not clear) is one of `REASONS`.
    POST /sync/v1/opinions/wishes {wish: one of `WISHES`} -> 204 / 429
    GET  /sync/v1/opinions -> {least, screens: [{screen, clear, unclear, reason, since}],
        agencies: [{oin, since, until, steps: [{service, step, clear, unclear, reason}]}],
        wishes: [{wish, count}]}; what fewer than ``least`` said is null or left out.
"""

import json
import unicodedata
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal

from fastapi import APIRouter, Request, Response
from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import Connection
from sqlalchemy import text as sql
from sqlmodel import Field as Column
from sqlmodel import SQLModel

from sync.clock import DAY_MS
from sync.context import Context, Here
from sync.database import BIG, octets
from sync.errors import Invalid, TooOften, Unknown, problems
from sync.limits import count_daily, count_request
from sync.published import read_publication
from sync.signatures import NotGenuine
from sync.step_counts import LEAST, REASONS, StepsError, check_steps

__all__ = ["KEPT_DAYS", "WISHES", "list_words", "router", "tidy_opinions"]

router = APIRouter(prefix="/sync/v1/opinions", tags=["opinions"])

WISHES = ("tax", "family", "appointments", "school", "care", "vote")
"""What may be built next; the wallet has the words (opinions.ftl)."""
MOST_AN_HOUR, MOST_A_DAY = 60, 10
KEPT_DAYS, WORDS_DAYS = 365, 90
_MOST_WORDS = 500
"""Of one screen: more are counted, and not kept."""
_WISH = "wish"


class OpinionCount(SQLModel, table=True):
    """How often one answer was given about a screen in one version of the app, or one wish."""

    __tablename__ = "opinion_counts"  # pyright: ignore[reportAssignmentType]

    subject: str = Column(primary_key=True)
    version: str = Column(primary_key=True)
    answer: str = Column(primary_key=True)
    count: int
    since: int = Column(sa_type=BIG)
    at: int = Column(sa_type=BIG)


class OpinionWords(SQLModel, table=True):
    """What somebody wrote about a screen; `day` is the beginning of a day, in ms."""

    __tablename__ = "opinion_words"  # pyright: ignore[reportAssignmentType]

    id: bytes = Column(primary_key=True, sa_type=octets(16))
    subject: str = Column(index=True)
    version: str
    words: str
    day: int = Column(sa_type=BIG)


class NewOpinion(BaseModel):
    """Whether a screen was clear."""

    model_config = ConfigDict(strict=True, extra="forbid")

    screen: str = Field(pattern=r"^/[a-z/]{0,60}$")
    version: str = Field(default="", pattern=r"^([0-9a-f]{16})?$")
    clear: bool
    reason: Literal["words", "long", "next", "fits", "figures", "broken"] | None = None
    words: str = Field(default="", max_length=200)


class NewWish(BaseModel):
    """What somebody would like next."""

    model_config = ConfigDict(strict=True, extra="forbid")

    wish: Literal["tax", "family", "appointments", "school", "care", "vote"]


class Said(BaseModel):
    """What was said of a screen or a step; null is fewer than `least`."""

    clear: int | None
    unclear: int | None
    reason: str | None
    since: str


class SaidOfScreen(Said):
    """What was said of a screen, in all versions of the app together."""

    screen: str


class SaidOfStep(BaseModel):
    """What an agency tells of one step."""

    service: str
    step: str
    clear: int | None
    unclear: int | None
    reason: str | None


class SaidOfAgency(BaseModel):
    """What an agency published of its steps, signed by itself."""

    oin: str
    since: str
    until: str
    steps: list[SaidOfStep]


class Wished(BaseModel):
    """How many would like something next; null is fewer than `least`."""

    wish: str
    count: int | None


class Opinions(BaseModel):
    """All that is shown in the open."""

    least: int
    screens: list[SaidOfScreen]
    agencies: list[SaidOfAgency]
    wishes: list[Wished]


@router.post(
    "", status_code=204, response_class=Response, responses=problems(Invalid, Unknown, TooOften)
)
def note_opinion(here: Here, request: Request, body: NewOpinion) -> None:
    """Count whether a screen was clear; without a name, and without asking who it is."""
    screens, version = _shipped(here)
    if screens is not None and body.screen not in screens:
        raise Unknown
    if body.clear and body.reason is not None:
        raise Invalid
    counted = body.version if body.version == version else ""
    words = _plain(body.words)
    with here.database.writing() as tx:
        count_request(here, tx, request, "opinions", MOST_AN_HOUR)
        count_daily(here, tx, request, f"opinion {body.screen}", MOST_A_DAY)
        _add(here, tx, body.screen, counted, "clear" if body.clear else "unclear")
        if body.reason is not None:
            _add(here, tx, body.screen, counted, body.reason)
        if words and tx.execute(_COUNT_WORDS, {"subject": body.screen}).scalar_one() < _MOST_WORDS:
            day = here.now() // DAY_MS * DAY_MS
            row = {"id": here.random(16), "subject": body.screen, "version": counted}
            tx.execute(_ADD_WORDS, row | {"words": words, "day": day})


@router.post(
    "/wishes", status_code=204, response_class=Response, responses=problems(Invalid, TooOften)
)
def note_wish(here: Here, request: Request, body: NewWish) -> None:
    """Count what somebody would like next."""
    with here.database.writing() as tx:
        count_request(here, tx, request, "opinions", MOST_AN_HOUR)
        count_daily(here, tx, request, _WISH, MOST_A_DAY)
        _add(here, tx, _WISH, "", body.wish)


@router.get("")
def read_opinions(here: Here) -> Opinions:
    """Give what was counted, where at least `LEAST` people said it."""
    with here.database.reading() as tx:
        rows = tx.execute(_SELECT).mappings().all()
    counts: dict[str, dict[str, int]] = {}
    since: dict[str, int] = {}
    for row in rows:
        counts.setdefault(row["subject"], {})[row["answer"]] = row["count"]
        since[row["subject"]] = min(row["since"], since.get(row["subject"], row["since"]))
    wished = counts.pop(_WISH, {})
    screens = [
        SaidOfScreen(screen=screen, since=_day(since[screen]), **_shown(said))
        for screen, said in sorted(counts.items())
        if _enough(said.get("clear")) or _enough(said.get("unclear"))
    ]
    return Opinions(
        least=LEAST,
        screens=screens,
        agencies=list(_agencies(here)),
        wishes=[Wished(wish=one, count=_enough(wished.get(one))) for one in WISHES],
    )


def _shown(said: dict[str, int]) -> dict[str, Any]:
    clear, unclear = _enough(said.get("clear")), _enough(said.get("unclear"))
    most = max(REASONS, key=lambda reason: said.get(reason, 0))
    is_told = unclear is not None and _enough(said.get(most)) is not None
    return {"clear": clear, "unclear": unclear, "reason": most if is_told else None}


def _enough(count: int | None) -> int | None:
    return count if count is not None and count >= LEAST else None


def _agencies(here: Context) -> Iterator[SaidOfAgency]:
    """Give what agencies published of their steps, as long as the directory lists them."""
    directory = here.directory.get()
    folder = here.directory.registry.folder / "publications"
    listed = {agency["oin"] for agency in directory.agencies} if directory else set[str]()
    for path in sorted(folder.glob("*/duidelijkheid/stappen.jws")):
        facts = path.stat()
        told = _read_steps(path, facts.st_mtime_ns, facts.st_ino)
        if told is not None and told.oin in listed and told.oin == path.parts[-3]:
            yield told


@lru_cache(maxsize=1_000)
def _read_steps(path: Path, _changed: int, _file: int) -> SaidOfAgency | None:
    try:
        publication = read_publication(path.read_text())
        if publication.is_withdrawn:
            return None
        told = check_steps(publication.content)
    except (NotGenuine, StepsError):
        return None
    steps = [SaidOfStep(**step) for step in told["steps"]]
    return SaidOfAgency(oin=publication.oin, since=told["since"], until=told["until"], steps=steps)


def list_words(here: Context) -> list[tuple[str, str, str, str]]:
    """Give what people wrote, for who runs the server: day, screen, version, words."""
    with here.database.reading() as tx:
        rows = tx.execute(_SELECT_WORDS).mappings().all()
    return [(_day(row["day"]), row["subject"], row["version"], row["words"]) for row in rows]


def tidy_opinions(here: Context) -> int:
    """Forget words after 90 days, and an answer that nobody gave for a year."""
    with here.database.writing() as tx:
        gone = tx.execute(_FORGET_WORDS, {"before": here.now() - WORDS_DAYS * DAY_MS}).rowcount
        return gone + tx.execute(_FORGET, {"before": here.now() - KEPT_DAYS * DAY_MS}).rowcount


def _add(here: Context, tx: Connection, subject: str, version: str, answer: str) -> None:
    row = {"subject": subject, "version": version, "answer": answer, "now": here.now()}
    tx.execute(_ADD, row)


def _plain(words: str) -> str:
    """Take out signs that turn or hide text, or command a terminal."""
    seen = (" " if unicodedata.category(one)[0] in "CZ" else one for one in words)
    return " ".join("".join(seen).split())


def _day(at: int) -> str:
    return datetime.fromtimestamp(at / 1000, UTC).date().isoformat()


def _shipped(here: Context) -> tuple[frozenset[str] | None, str]:
    """Give the screens of the wallet that this server serves, and its version."""
    export = here.settings.export
    if export is None:
        return None, ""
    file = export / "headers.json"
    facts = file.stat()
    return _read_shipped(file, facts.st_mtime_ns, facts.st_ino)


@lru_cache(maxsize=2)
def _read_shipped(file: Path, _changed: int, _file: int) -> tuple[frozenset[str], str]:
    rules = json.loads(file.read_text())
    return frozenset(rules["pages"]), str(rules.get("version", ""))


_ADD = sql(
    "INSERT INTO opinion_counts (subject, version, answer, count, since, at)"
    " VALUES (:subject, :version, :answer, 1, :now, :now) ON CONFLICT (subject, version, answer)"
    " DO UPDATE SET count = opinion_counts.count + 1, at = :now"
)
_SELECT = sql(
    "SELECT subject, answer, SUM(count) AS count, MIN(since) AS since FROM opinion_counts"
    " GROUP BY subject, answer"
)
_ADD_WORDS = sql(
    "INSERT INTO opinion_words (id, subject, version, words, day)"
    " VALUES (:id, :subject, :version, :words, :day)"
)
_COUNT_WORDS = sql("SELECT COUNT(*) FROM opinion_words WHERE subject = :subject")
_SELECT_WORDS = sql(
    "SELECT day, subject, version, words FROM opinion_words ORDER BY subject, day DESC, id"
)
_FORGET_WORDS = sql("DELETE FROM opinion_words WHERE day < :before")
_FORGET = sql("DELETE FROM opinion_counts WHERE at < :before")
