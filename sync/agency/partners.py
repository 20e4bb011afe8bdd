"""Whether the partner of an applicant agreed: on a device of their own, or on paper.

A service file names the service by which a partner says yes (see pwa/rules/service_topics.py). That
submission gives the number of the application as a fact; it counts when it came from keys of
another person, whose identity is established, and was not withdrawn. Source: Participatiewet
article 43(2) (together, or with written consent) and 43(3) (without it).
"""

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sync.agency.conditions import holds
from sync.agency.envelope import Submission
from sync.agency.senders import Sender, Senders
from sync.agency.store import Store
from sync.wire import format_time

__all__ = ["PAPER_WAYS", "Partner", "Partners"]

PAPER_WAYS = ("paper", "without")
"""What a clerk can note: a signature on paper was seen, or it goes on without the partner."""


@dataclass(frozen=True)
class Partner:
    """How it stands with the other person's yes.

    ``state`` is not_needed, waiting, unknown (said yes, identity not established), refused,
    device, paper or without; ``submission`` is the partner's own, where there is one.
    """

    state: str
    article: str = ""
    submission: str = ""

    @property
    def is_settled(self) -> bool:
        """Whether a decision may be given, as far as the partner is concerned."""
        return self.state in {"not_needed", "device", *PAPER_WAYS}


class Partners:
    """What partners said, and what clerks noted of it."""

    def __init__(self, store: Store, senders: Senders) -> None:
        self._store, self._senders = store, senders

    def note_answer(
        self,
        tx: sqlite3.Connection,
        submission: Submission,
        services: Sequence[Mapping[str, Any]],
        now: datetime,
    ) -> None:
        """Keep what a partner said, when a submission is by a service for partners."""
        for service in services:
            asked = service.get("partner")
            if not asked or asked["service"] != submission.service:
                continue
            values = {fact.name: fact.value for fact in submission.facts}
            number = "".join(str(values.get(asked["number"], "")).split())
            tx.execute(
                "INSERT OR REPLACE INTO partner_answers VALUES (?, ?, ?, ?)",
                (submission.id, number, int(values.get(asked["agrees"]) is True), format_time(now)),
            )

    def note_paper(
        self, tx: sqlite3.Connection, application: str, way: str, clerk: str, now: datetime
    ) -> None:
        """Keep that a clerk saw a signature, or that it goes on without the partner."""
        tx.execute(
            "INSERT OR REPLACE INTO partner_notes VALUES (?, ?, ?, ?)",
            (application, way, clerk, format_time(now)),
        )

    def find(
        self,
        application: Submission,
        wording: Mapping[str, Any],
        on: date,
        identify: Callable[[sqlite3.Row], Sender],
    ) -> Partner:
        """Give how it stands for an application, by the service file of then; `on`: receipt."""
        asked = wording.get("partner")
        if not asked or not holds(asked, wording, application.facts, on):
            return Partner("not_needed")
        article = str(asked["article"])
        note = self._store.row(
            "SELECT way FROM partner_notes WHERE application = ?", application.id
        )
        if note is not None:
            return Partner(str(note["way"]), article)
        latest = Partner("waiting", article)
        own = set(self._senders.issuers_of(application.issuer))
        me = self._senders.find_person(application.issuer)
        rows = self._store.rows(
            "SELECT submissions.*, agrees FROM partner_answers"
            " JOIN submissions ON submissions.id = partner_answers.submission"
            " WHERE application = ? AND withdrawn_by IS NULL ORDER BY received_at, number",
            application.id,
        )
        for row in rows:
            if row["issuer"] in own:
                continue
            person = identify(row).person
            if person is not None and me is not None and person.number == me.number:
                continue
            if not row["agrees"]:
                state = "refused"
            else:
                state = "unknown" if person is None else "device"
            latest = Partner(state, article, str(row["id"]))
        return latest
