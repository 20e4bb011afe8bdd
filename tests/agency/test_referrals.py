"""Not for us: where it belongs is said once and signed, and the first day goes along with it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from sync.agency.envelope import Submission, read_submission
from sync.agency.errors import RefusedError
from sync.agency.keys import AgencyKeys, load_keys, make_keys, make_registration
from sync.agency.receipts import sign_message
from sync.agency.referrals import PASSED_ON, PROOF_FACT, Referrals
from sync.directory import Directory
from sync.signatures import public_jwk, thumbprint
from sync.wire import b64encode, format_time
from tests.agency.conftest import NOW, OIN
from tests.agency.desk import Desk, refusal
from tests.agency.desk import desk as desk
from tests.agency.phone import fact, open_answer
from tests.agency.staff import CLERK, SECOND

LIBRARY = "00000099000000002000"
JTI = b64encode(bytes(range(16)))


def refer_to_the_library(desk: Desk) -> Referrals:
    """Give what passes on at a desk whose directory lists a library too."""
    directory = with_library(desk)
    return Referrals(desk.store, desk.casework, OIN, lambda: desk.now, lambda: directory)


def with_library(desk: Desk, keys: AgencyKeys | None = None) -> Directory:
    directory = desk.example.directory
    services = directory.agency(OIN)["services"]
    listed: list[dict[str, Any]] = []
    if keys:
        since = format_time(NOW - timedelta(days=30))
        jwk = public_jwk(keys.sig)
        listed = [{"kid": keys.sig_kid, "use": "sig", "jwk": jwk, "from": since, "until": None}]
    other = {"oin": LIBRARY, "name": "Bibliotheek", "keys": listed, "services": services}
    agencies = [*directory.agencies, other]
    return replace(directory, payload=dict(directory.payload) | {"agencies": agencies})


@pytest.fixture
def library(tmp_path: Path) -> AgencyKeys:
    make_keys(tmp_path / "library", NOW - timedelta(days=30))
    make_registration(tmp_path / "library", LIBRARY)
    return load_keys(tmp_path / "library")


def test_it_is_said_once_with_where_it_belongs_and_the_first_day(desk: Desk) -> None:
    referrals = refer_to_the_library(desk)
    assert referrals.places() == [(LIBRARY, "Bibliotheek")]
    sent = desk.put()
    referrals.refer(sent.id, desk.session, LIBRARY, "Dit gaat over boeken.")
    detail = desk.casework.detail(sent.id)
    assert (detail.summary.state, detail.summary.is_open) == ("referred", False)
    [row] = desk.store.rows("SELECT sealed FROM answers")
    claims = open_answer(desk.example.link, row["sealed"])
    assert claims  # signed by the agency, for this person only
    [answer] = detail.answers
    assert answer.extra == {
        "to": LIBRARY,
        "to_name": "Bibliotheek",
        "first": OIN,
        "first_at": format_time(NOW),
        "basis": "Awb 2:3",
    }
    again = refusal(referrals.refer, sent.id, desk.session, LIBRARY, "Dit gaat over boeken.")
    assert again == "closed"
    assert len(desk.casework.detail(sent.id).answers) == 1


def test_what_cannot_go_elsewhere_stays_with_a_reason(desk: Desk) -> None:
    referrals = refer_to_the_library(desk)
    sent = desk.put()

    def refer(*, to: str = LIBRARY, reason: str = "Boeken.", who: Any = desk.session) -> str:
        return refusal(referrals.refer, sent.id, who, to, reason)

    assert refer(to="") == refer(to=OIN) == refer(to="00000000000000000000") == "refer-place"
    assert refer(reason=" ") == "text-missing"
    assert refer(reason="x" * 5_000) == "text-long"
    assert refer(reason="Zie https://elders.example") == "text-link"
    desk.casework.assign(sent.id, SECOND, SECOND.clerk, "")
    assert refer(who=CLERK) == "assigned"
    own = desk.put(service="withdrawal")
    assert refusal(referrals.refer, own.id, CLERK, LIBRARY, "Boeken.") == "refer-own"
    assert desk.casework.detail(sent.id).summary.is_open
    assert not desk.casework.detail(sent.id).answers


def signed(keys: AgencyKeys, *, to: str = OIN, iss: str = LIBRARY, **more: Any) -> str:
    extra = {"to": to, "to_name": "x", "first": LIBRARY, "basis": "Awb 2:3"}
    extra |= {"first_at": format_time(NOW - timedelta(days=5))} | more
    at = NOW - timedelta(days=2)
    words = {"kind": "referral", "about": JTI, "title": "t", "text": "u"}
    return sign_message(keys, iss, JTI, at, issuer="A" * 43, extra=extra, **words)


def passed(desk: Desk, proof: object) -> Submission:
    inner, _ = desk.example.submit([fact(PROOF_FACT, proof), fact("vraag", "Mag dat?")])
    desk.put_inner(inner, service=PASSED_ON)
    return read_submission(inner, OIN)


def at_desk(desk: Desk, keys: AgencyKeys) -> Referrals:
    directory = with_library(desk, keys)
    return Referrals(desk.store, desk.casework, OIN, lambda: desk.now, lambda: directory)


def test_the_first_day_is_proven_and_goes_along_when_it_is_passed_on_again(
    desk: Desk, library: AgencyKeys
) -> None:
    referrals = at_desk(desk, library)
    assert referrals.read(desk.put()) is None
    sent = passed(desk, signed(library))
    found = referrals.read(sent)
    assert found
    assert (found.name, found.first_name, found.again) == ("Bibliotheek", "Bibliotheek", "")
    assert found.first_at == datetime(2026, 5, 28, 12, 3, tzinfo=UTC)
    # The same twice, from two devices of a person: the second says so, and only that one.
    twin = referrals.read(passed(desk, signed(library)))
    same_second = format_time(NOW - timedelta(days=2) + timedelta(milliseconds=900))
    assert referrals.read(passed(desk, signed(library, first_at=same_second)))
    assert twin
    assert twin.again == sent.id
    again = referrals.read(sent)
    assert again == found
    referrals.refer(sent.id, desk.session, LIBRARY, "Toch niet.")
    [answer] = desk.casework.detail(sent.id).answers
    assert (answer.extra["first"], answer.extra["first_at"]) == (
        LIBRARY,
        "2026-05-28T12:03:00.000Z",
    )


def test_what_nobody_signed_for_this_agency_is_not_believed(
    desk: Desk, library: AgencyKeys
) -> None:
    referrals = at_desk(desk, library)
    stranger = replace(library, sig=desk.example.keys.sig)
    wrong = [
        "half",
        7,
        signed(library, to=LIBRARY),
        signed(library, iss=OIN),
        signed(stranger),
        signed(library, first_at="gisteren"),
        signed(library, first_at=format_time(NOW)),
        signed(library, first="00000000000000000000"),
        signed(desk.example.keys),
    ]
    for proof in wrong:
        with pytest.raises(RefusedError):
            referrals.read(passed(desk, proof))
    assert thumbprint(library.sig) == library.sig_kid
