"""Leases: who of all workers does a thing now; nobody else begins it before the lease is over."""

from sqlalchemy import text as sql
from sqlmodel import Field, SQLModel

from sync.context import Context
from sync.database import BIG

__all__ = ["end_lease", "take_lease"]


class Lease(SQLModel, table=True):
    """A thing that is being done, or was done and is not due again before `until`."""

    __tablename__ = "leases"  # pyright: ignore[reportAssignmentType]

    name: str = Field(primary_key=True)
    until: int = Field(sa_type=BIG)


def take_lease(here: Context, name: str, life_ms: int) -> bool:
    """Take a thing on for so long; False when another has it."""
    values = {"name": name, "now": here.now(), "until": here.now() + life_ms}
    with here.database.writing() as tx:
        return tx.execute(_TAKE, values).rowcount == 1


def end_lease(here: Context, name: str) -> None:
    """Leave a thing to whoever comes next."""
    with here.database.writing() as tx:
        tx.execute(_END, {"name": name})


_TAKE = sql(
    "INSERT INTO leases (name, until) VALUES (:name, :until)"
    " ON CONFLICT (name) DO UPDATE SET until = excluded.until WHERE leases.until <= :now"
)
_END = sql("UPDATE leases SET until = 0 WHERE name = :name")
