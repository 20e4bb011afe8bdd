"""What people ask, answer and tell on the square: read by place and topic, written with a token.

A post is signed by a key that the phone made for one thread. Here stand the post, the hour and its
place in the thread; nothing of who brought it. In the list the threads of one hour stand in the
order of their random ids, so that not even the order tells more than the hour.
"""

import json
from collections.abc import Sequence
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Query, Response
from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import Connection, Index, Row, TextClause, UniqueConstraint
from sqlalchemy import text as sql
from sqlmodel import Field as Column
from sqlmodel import SQLModel

from sync.clock import HOUR_MS
from sync.context import Context, Here
from sync.database import BIG, octets
from sync.errors import Conflict, Invalid, Refused, Unknown, problems
from sync.signatures import NotGenuine, thumbprint, verify_self_signed
from sync.square.statements import POST, Claims, PostInvalid, TextRefused, read_claims, require_text
from sync.square.tokens import SPENDING, Token, spend
from sync.wire import b64decode, b64encode

__all__ = [
    "COUNT_POSTS",
    "PostDiffers",
    "ThreadFull",
    "author_of",
    "change_post",
    "load_post",
    "place_post",
    "router",
]

router = APIRouter(prefix="/sync/v1/square", tags=["square"])

PAGE = 50
PAGE_BYTES = 1_000_000
MOST_IN_THREAD = 100
_Statement = Annotated[str, Field(pattern=r"^[A-Za-z0-9_.-]+$", max_length=16_000)]
Municipality = Annotated[str, Query(pattern=r"^(GM[0-9]{4}|NL)$")]
Topic = Annotated[str, Query(pattern=r"^[a-z]{2,20}$")]
Cursor = Annotated[str, Query(pattern=r"^[0-9]{1,9}\.[A-Za-z0-9_-]{22}$")]
State = Literal["here", "hidden", "gone"]


class SquarePost(SQLModel, table=True):
    """A post; only one that begins a thread has a municipality and a topic here."""

    __tablename__ = "square_posts"  # pyright: ignore[reportAssignmentType]
    __table_args__ = (
        Index("ix_square_posts_list", "municipality", "topic", "hour", "id"),
        UniqueConstraint("thread", "place"),
    )

    id: bytes = Column(primary_key=True, sa_type=octets(16))
    thread: bytes = Column(sa_type=octets(16))
    place: int
    municipality: str | None = None
    topic: str | None = None
    hour: int = Column(sa_type=BIG)
    author: bytes | None = Column(default=None, sa_type=octets(32))
    oin: str | None = None
    number: int
    jws: str
    hidden: str | None = None
    """The act that hid it; None while everybody can read it."""
    objection: str | None = None
    """What its writer has against that, as JSON {words, hour, answered}."""


class SquareClosed(SQLModel, table=True):
    """That a pseudonym may write no more in its thread."""

    __tablename__ = "square_closed"  # pyright: ignore[reportAssignmentType]

    thread: bytes = Column(primary_key=True, sa_type=octets(16))
    author: bytes = Column(primary_key=True, sa_type=octets(32))


class PostDiffers(Conflict):
    """Another post has this id."""

    code = "post-differs"
    title = "Another post is here under this id."


class ThreadFull(Conflict):
    """A thread with as many posts as it may have."""

    code = "thread-full"
    title = "This thread has as many posts as one can have: begin a new one."


class PseudonymClosed(Refused):
    """A pseudonym that a moderator closed in its thread."""

    code = "pseudonym-closed"
    title = "A moderator has closed this name in this thread."


class NewPost(BaseModel):
    """A signed post and the token that pays for it."""

    model_config = ConfigDict(strict=True)

    post: _Statement
    token: Token


class Placed(BaseModel):
    """Where the post stands in its thread."""

    place: int


class ShownPost(BaseModel):
    """A post as everybody sees it: without `post` when it is hidden or gone.

    `author` is the key of a hidden one, so that nobody takes its name in the thread.
    """

    id: str
    place: int
    hour: int
    state: State
    post: str | None
    author: str | None
    act: str | None
    objection: dict[str, Any] | None


class Page(BaseModel):
    """Threads of a place and topic, each from its first post on; `next` begins the next page."""

    threads: list[list[ShownPost]]
    next: str | None


@router.get("/posts")
def read_posts(
    here: Here, municipality: Municipality, topic: Topic, before: Cursor | None = None
) -> Page:
    """Give up to 50 threads with all their posts, the latest first, to anybody.

    Whole threads, so that nobody need say which one they read.
    """
    hour, _, last = (before or f"{here.now() // HOUR_MS + 1}.{'A' * 22}").partition(".")
    place: dict[str, Any] = {
        "municipality": municipality,
        "topic": topic,
        "hour": int(hour),
        "last": _read_id(last),
        "limit": PAGE + 1,
    }
    threads: list[list[ShownPost]] = []
    size_bytes = 0
    with here.database.reading() as tx:
        heads = tx.execute(_SELECT_THREADS, place).all()
        by_thread = _read_threads(tx, [bytes(head.id) for head in heads[:PAGE]])
    for posts in by_thread:
        size_bytes += sum(len(each.post or "") + len(each.act or "") + 200 for each in posts)
        if threads and size_bytes > PAGE_BYTES:
            break
        threads.append(posts)
    is_last = len(threads) == len(heads)
    end = None if is_last else heads[len(threads) - 1]
    following = None if end is None else f"{end.hour}.{b64encode(bytes(end.id))}"
    return Page(threads=threads, next=following)


@router.post(
    "/posts",
    status_code=201,
    responses={200: {"model": Placed}}
    | problems(
        *(PostInvalid, TextRefused, PseudonymClosed, Unknown),
        *(*SPENDING, PostDiffers, ThreadFull),
    ),
)
def write_post(here: Here, body: NewPost, response: Response) -> Placed:
    """Take a post that a token pays for; the same again changes nothing and costs nothing.

    A higher `number` under the same id and key takes the place of the earlier text.
    """
    try:
        key, payload = verify_self_signed(body.post, POST)
    except NotGenuine as error:
        raise PostInvalid(reason=error.code) from error
    claims = read_claims(payload)
    require_text(here, claims.text)
    author = b64decode(thumbprint(key), 32)
    with here.database.writing() as tx:
        present = load_post(here, tx, claims.id)
        if present is not None and present.jws == body.post:
            response.status_code = 200
            return Placed(place=present.place)
        spend(here, tx, body.token)
        if present is not None:
            return change_post(tx, present, claims, author, body.post)
        row = {"thread": claims.thread, "author": author}
        if tx.execute(_IS_CLOSED, row).first() is not None:
            raise PseudonymClosed
        return place_post(here, tx, claims, body.post, author=author)


def place_post(
    here: Context,
    tx: Connection,
    claims: Claims,
    jws: str,
    *,
    author: bytes | None = None,
    oin: str | None = None,
) -> Placed:
    """Put a new post at the end of its thread.

    Raises:
        Unknown: There is no such thread, or what it began with is gone.
        ThreadFull: It has no room.
    """
    place = 0
    if claims.kind == "answer":
        head = load_post(here, tx, claims.thread)
        if head is None or not head.jws or head.municipality is None:
            raise Unknown
        place = tx.execute(_LAST_PLACE, {"thread": claims.thread}).scalar_one() + 1
        count = tx.execute(COUNT_POSTS, {"thread": claims.thread}).scalar_one()
        if count >= MOST_IN_THREAD:
            raise ThreadFull
    row = {
        "id": claims.id,
        "thread": claims.thread,
        "place": place,
        "municipality": claims.municipality,
        "topic": claims.topic,
        "hour": here.now() // HOUR_MS,
        "author": author,
        "oin": oin,
        "number": claims.number,
        "jws": jws,
    }
    tx.execute(_INSERT_POST, row)
    return Placed(place=place)


def load_post(here: Context, tx: Connection, id: bytes) -> Row[Any] | None:
    """Read a post; other writers of it wait."""
    return tx.execute(_locking(here, _FIND_POST), {"id": id}).one_or_none()


def author_of(row: Row[Any]) -> bytes | None:
    """Give the thumbprint of the key that signed a post of a person; None of an agency's."""
    return None if row.author is None else bytes(row.author)


def _locking(here: Context, select: str) -> TextClause:
    """Let PostgreSQL lock the rows that a statement selects."""
    return sql(select + " FOR UPDATE" if here.database.is_postgresql else select)


def change_post(
    tx: Connection, row: Row[Any], claims: Claims, author: bytes | None, jws: str
) -> Placed:
    """Put a later text in the place of an earlier one; `author` is None of an agency's.

    Raises:
        PostDiffers: Its writer, thread or place is another, its number no higher, or it is hidden.
    """
    same = (
        author_of(row) == author
        and bytes(row.thread) == claims.thread
        and (row.municipality, row.topic) == (claims.municipality, claims.topic)
    )
    if not same or claims.number <= row.number or row.hidden is not None:
        raise PostDiffers
    tx.execute(_CHANGE, {"id": claims.id, "number": claims.number, "jws": jws})
    return Placed(place=row.place)


def _show(row: Row[Any]) -> ShownPost:
    state: State = "gone" if not row.jws else "here" if row.hidden is None else "hidden"
    author = author_of(row) if state == "hidden" else None
    return ShownPost(
        id=b64encode(bytes(row.id)),
        place=row.place,
        hour=row.hour,
        state=state,
        post=row.jws if state == "here" else None,
        author=b64encode(author) if author else None,
        act=row.hidden,
        objection=json.loads(row.objection) if row.objection else None,
    )


def _read_id(text: str) -> bytes:
    try:
        return b64decode(text, 16)
    except ValueError as error:
        raise Invalid(where=["query.before"]) from error


def _read_threads(tx: Connection, ids: Sequence[bytes]) -> list[list[ShownPost]]:
    """Read whole threads, in this order."""
    if not ids:
        return []
    names = {f"t{number}": id for number, id in enumerate(ids)}
    query = sql(_SELECT_POSTS.format(", ".join(f":{name}" for name in names)))
    by_thread: dict[bytes, list[ShownPost]] = {id: [] for id in ids}
    for row in tx.execute(query, names):
        by_thread[bytes(row.thread)].append(_show(row))
    return list(by_thread.values())


_SELECT_THREADS = sql(
    "SELECT id, hour FROM square_posts WHERE municipality = :municipality AND topic = :topic"
    " AND hour <= :hour AND (hour < :hour OR id < :last) ORDER BY hour DESC, id DESC LIMIT :limit"
)
_SELECT_POSTS = (
    "SELECT id, thread, place, hour, author, jws, hidden, objection FROM square_posts"
    " WHERE thread IN ({}) ORDER BY thread, place"
)
_FIND_POST = (
    "SELECT id, thread, place, municipality, topic, author, oin, number, jws, hidden, objection"
    " FROM square_posts WHERE id = :id"
)
_LAST_PLACE = sql("SELECT COALESCE(max(place), 0) FROM square_posts WHERE thread = :thread")
COUNT_POSTS = sql("SELECT count(*) FROM square_posts WHERE thread = :thread")
_INSERT_POST = sql(
    "INSERT INTO square_posts (id, thread, place, municipality, topic, hour, author, oin, number,"
    " jws) VALUES (:id, :thread, :place, :municipality, :topic, :hour, :author, :oin, :number,"
    " :jws)"
)
_CHANGE = sql("UPDATE square_posts SET jws = :jws, number = :number WHERE id = :id")
_IS_CLOSED = sql("SELECT 1 FROM square_closed WHERE thread = :thread AND author = :author")
