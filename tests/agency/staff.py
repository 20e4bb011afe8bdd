"""Clerks for tests: enrolled without a password, and a decision that two of them give."""

from sync.agency.clerks import Session
from sync.agency.decisions import Decisions
from sync.agency.store import Store

CLERK = Session("balie", "nl", b"session")
SECOND = Session("Noor", "nl", b"second")


def enrol(store: Store, **roles: str) -> None:
    """Put clerks into the desk's database, each with roles such as "clerk lead"."""
    with store.writing() as tx:
        for name, held in (roles or {"balie": "clerk lead custodian", "Noor": "clerk"}).items():
            tx.execute(
                "INSERT OR IGNORE INTO clerks (name, password, language, roles)"
                " VALUES (?, '', 'nl', ?)",
                (name, held),
            )


def decide(decisions: Decisions, submission: str, title: str, text: str) -> None:
    """Let one clerk propose a decision and another give it."""
    decisions.give(decisions.propose(submission, CLERK, title, text), SECOND)
