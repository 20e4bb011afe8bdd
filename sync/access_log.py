"""What was done in an agency's name: fetched, delivered, changed; when, and with which token.

It names random identifiers only, holds nothing about a person, and goes after a year. An agency
sees here what a stolen key did, and that nobody else fetched what is its own.
"""

import json
from collections.abc import Sequence
from typing import Literal

from fastapi import APIRouter, Request, Response
from pydantic import BaseModel
from sqlalchemy import Connection
from sqlalchemy import text as sql
from sqlmodel import Field as Column
from sqlmodel import SQLModel

from sync.agency_rows import next_number
from sync.clock import DAY_MS, to_iso
from sync.context import Context, Here
from sync.database import BIG
from sync.errors import problems
from sync.paging import After, Limit, link_next
from sync.tokens import ADMISSION, Agency, Caller

__all__ = ["Act", "note_access", "router", "tidy_accesses"]

router = APIRouter(tags=["verwerkingen"])

KEPT_DAYS = 365
Act = Literal[
    "inzendingen-opgehaald",
    "bijlage-opgehaald",
    "ontvangstbevestiging-gegeven",
    "bijlage-overhandigd",
    "bericht-bezorgd",
    "postbus-gesloten",
    "sleutels-vervangen",
    "publicatie-geplaatst",
    "publicatie-ingetrokken",
    "plein-bericht-geplaatst",
    "plein-bericht-verwijderd",
    "plein-besluit-genomen",
    "abonnement-geplaatst",
    "abonnement-verwijderd",
]


class AgencyAccess(SQLModel, table=True):
    """One thing that was done."""

    __tablename__ = "agency_accesses"  # pyright: ignore[reportAssignmentType]

    recipient: str = Column(primary_key=True)
    number: int = Column(primary_key=True, sa_type=BIG)
    at: int = Column(sa_type=BIG, index=True)
    act: str
    subjects: str
    token: str


class Verwerking(BaseModel):
    """One thing that was done, what it was done to, and the id of the token."""

    nummer: int
    tijdstip: str
    handeling: Act
    onderwerpen: list[str]
    token: str


class Verwerkingen(BaseModel):
    """A page of the log; `volgende` is the number after which the next page begins."""

    verwerkingen: list[Verwerking]
    volgende: int | None


@router.get("/verwerkingen", responses=problems(*ADMISSION))
def read_log(
    here: Here,
    agency: Agency,
    request: Request,
    response: Response,
    na: After = 0,
    limiet: Limit = 20,
) -> Verwerkingen:
    """Give what was done in this agency's name, the oldest first."""
    place = {"recipient": agency.oin, "after": na, "limit": limiet + 1}
    with here.database.reading() as tx:
        rows = tx.execute(_SELECT, place).all()
    done = [
        Verwerking(
            nummer=row.number,
            tijdstip=to_iso(row.at),
            handeling=row.act,
            onderwerpen=json.loads(row.subjects),
            token=row.token,
        )
        for row in rows[:limiet]
    ]
    following = done[-1].nummer if len(rows) > limiet else None
    link_next(request, response, here.settings.origin, following)
    return Verwerkingen(verwerkingen=done, volgende=following)


def note_access(
    here: Context, tx: Connection, caller: Caller, act: Act, subjects: Sequence[str]
) -> None:
    """Write down what is done, in the transaction that does it."""
    row = {
        "recipient": caller.oin,
        "number": next_number(tx, "access_head", caller.oin),
        "at": here.now(),
        "act": act,
        "subjects": json.dumps(list(subjects)),
        "token": caller.token,
    }
    tx.execute(_INSERT, row)


def tidy_accesses(here: Context) -> int:
    """Forget what was done more than a year ago."""
    with here.database.writing() as tx:
        return tx.execute(_FORGET, {"before": here.now() - KEPT_DAYS * DAY_MS}).rowcount


_INSERT = sql(
    "INSERT INTO agency_accesses (recipient, number, at, act, subjects, token)"
    " VALUES (:recipient, :number, :at, :act, :subjects, :token)"
)
_SELECT = sql(
    "SELECT number, at, act, subjects, token FROM agency_accesses"
    " WHERE recipient = :recipient AND number > :after ORDER BY number LIMIT :limit"
)
_FORGET = sql("DELETE FROM agency_accesses WHERE at < :before")
