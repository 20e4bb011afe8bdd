"""Whether a decision may be given in the wallet, or goes by post.

Only to who declared to be reachable so for this kind of decision: in the submission itself (the
fact ``besluiten_hier``), or later by the service ``besluiten-ontvangen``, whose last one counts.
Source: Awb 2:8 (from memory; see pwa/rules/service_files.py); without it Awb 3:41(1): by post.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from sync.agency.envelope import Submission
from sync.agency.senders import Senders
from sync.agency.store import Store
from sync.wire import parse_time

__all__ = ["BY_POST", "CHOOSE_WAY", "may_notify_here"]

CHOOSE_WAY = "besluiten-ontvangen"
BY_POST: Mapping[str, str] = {"state": "decided", "until": "", "basis": "Awb 3:41"}
"""What the status says of a decision that goes by post."""
_REACHABLE, _WAY, _HERE = "besluiten_hier", "weg", "plein"


def may_notify_here(
    store: Store,
    senders: Senders,
    submission: Submission,
    wording: Mapping[str, Any],
    read: Callable[[str], Submission],
) -> bool:
    """Tell whether the sender of a submission gets the decision on it in the wallet.

    Args:
        store: The agency's.
        senders: Tells which keys are those of the same person.
        submission: What is decided on.
        wording: Its service file; one that takes no decisions here never does.
        read: Gives a submission by its id.
    """
    if not wording.get("channel", {}).get("decision_here", True):
        return False
    is_here = _said(submission, _REACHABLE) is True
    own = set(senders.issuers_of(submission.issuer))
    rows = store.rows(
        "SELECT id, issuer, deposited_at FROM submissions WHERE service = ? AND about = ?"
        " ORDER BY deposited_at, number",
        CHOOSE_WAY,
        submission.id,
    )
    for row in rows:
        if row["issuer"] not in own:
            continue
        is_wanted = _said(read(row["id"]), _WAY) == _HERE
        # A removed device must not turn it on.
        is_late = senders.identify(row["issuer"], parse_time(row["deposited_at"])).is_late
        is_here = is_wanted and not is_late
    return is_here


def _said(submission: Submission, name: str) -> object:
    return _first(fact.value for fact in submission.facts if fact.name == name)


def _first(values: Iterable[object]) -> object:
    return next(iter(values), None)
