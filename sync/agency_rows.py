"""The row of an agency: how many submissions, events and accesses it has ever had.

Its row lock puts each of them in order; whoever needs the lock of a mailbox too takes that first.
"""

from collections.abc import Iterable
from typing import Any, Literal

from sqlalchemy import Connection, bindparam
from sqlalchemy import text as sql
from sqlmodel import Field as Column
from sqlmodel import SQLModel

from sync.database import BIG

__all__ = ["next_number", "read_heads"]

Head = Literal["head", "event_head", "access_head"]


class AgencyRow(SQLModel, table=True):
    """The last numbers of an agency; the row is there as soon as it has any."""

    __tablename__ = "agency_rows"  # pyright: ignore[reportAssignmentType]

    recipient: str = Column(primary_key=True)
    head: int = Column(default=0, sa_type=BIG)
    """Of submissions."""
    event_head: int = Column(default=0, sa_type=BIG)
    access_head: int = Column(default=0, sa_type=BIG)


def next_number(tx: Connection, head: Head, recipient: str) -> int:
    """Give the next number of this kind, and hold the agency's row until the transaction ends."""
    number: int = tx.execute(_NEXT[head], {"recipient": recipient}).scalar_one()
    return number


def read_heads(tx: Connection, recipients: Iterable[Any], head: Head) -> dict[Any, Any]:
    """Read the last number of this kind for each agency; 0 for one that has none yet."""
    every = list(recipients)
    rows = tx.execute(_HEADS[head], {"recipients": every})
    return dict.fromkeys(every, 0) | {recipient: number for recipient, number in rows}


# The names of the columns come from the type above, never from a request.
_NEXT = {
    "head": sql(
        "INSERT INTO agency_rows (recipient, head) VALUES (:recipient, 1)"
        " ON CONFLICT (recipient) DO UPDATE SET head = agency_rows.head + 1 RETURNING head"
    ),
    "event_head": sql(
        "INSERT INTO agency_rows (recipient, head, event_head) VALUES (:recipient, 0, 1)"
        " ON CONFLICT (recipient) DO UPDATE SET event_head = agency_rows.event_head + 1"
        " RETURNING event_head"
    ),
    "access_head": sql(
        "INSERT INTO agency_rows (recipient, head, access_head) VALUES (:recipient, 0, 1)"
        " ON CONFLICT (recipient) DO UPDATE SET access_head = agency_rows.access_head + 1"
        " RETURNING access_head"
    ),
}
_HEADS = {
    head: sql(
        f"SELECT recipient, {head} FROM agency_rows WHERE recipient IN :recipients"  # noqa: S608
    ).bindparams(bindparam("recipients", expanding=True))
    for head in ("head", "event_head", "access_head")
}
