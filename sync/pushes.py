"""The pushes that wait to leave: a table of leased rows that `sync.push` sends."""

from sqlalchemy import Connection
from sqlalchemy import text as sql
from sqlmodel import Field as Column
from sqlmodel import SQLModel

from sync.context import Context
from sync.database import BIG, octets

__all__ = ["has_pushes", "queue_push"]


class Push(SQLModel, table=True):
    """One push that waits to leave for one subscription."""

    __tablename__ = "pushes"  # pyright: ignore[reportAssignmentType]

    number: int | None = Column(default=None, primary_key=True, sa_type=BIG)
    owner: bytes = Column(sa_type=octets(32), index=True)
    wallet: int | None = Column(default=None, sa_type=BIG, index=True)
    reminder: bytes | None = Column(default=None, sa_type=octets(16))
    """None: something waits in a mailbox."""
    next_at: int = Column(sa_type=BIG, index=True)
    until: int = Column(sa_type=BIG)
    attempts: int = 0
    claim: bytes | None = Column(default=None, sa_type=octets(16), index=True)


def queue_push(
    tx: Connection,
    *,
    owner: bytes,
    at: int,
    until: int,
    wallet: int | None = None,
    reminder: bytes | None = None,
) -> None:
    """Let a push leave for this subscription, if it is still there by then."""
    tx.execute(
        sql(
            "INSERT INTO pushes (owner, wallet, reminder, next_at, until, attempts)"
            " VALUES (:owner, :wallet, :reminder, :at, :until, 0)"
        ),
        {"owner": owner, "wallet": wallet, "reminder": reminder, "at": at, "until": until},
    )


def has_pushes(here: Context) -> bool:
    """Tell whether any push waits, be it for later."""
    with here.database.reading() as tx:
        return tx.execute(sql("SELECT 1 FROM pushes LIMIT 1")).first() is not None
