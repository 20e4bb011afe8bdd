"""Clerks: signing in, sessions, and passwords that are changed or forgotten."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path

import pytest
from argon2 import Type

from sync.agency import clerks
from tests.agency.desk import Desk, refusal
from tests.agency.desk import desk as desk
from tests.agency.passwords import REAL


def test_signing_in_needs_the_right_password(desk: Desk, tmp_path: Path) -> None:
    desk.begin(tmp_path)
    for name, password in (("balie", "wrong"), ("nobody", desk.password)):
        assert refusal(clerks.sign_in, desk.store, name, password, desk.now) == "sign-in"


def test_guessing_at_stolen_passwords_costs_64_mb_and_three_passes_each() -> None:
    assert (REAL.type, REAL.time_cost, REAL.memory_cost) == (Type.ID, 3, 65_536)


def test_failed_sign_ins_are_slowed_more_and_more(desk: Desk, tmp_path: Path) -> None:
    desk.begin(tmp_path)
    for _ in range(3):
        assert refusal(clerks.sign_in, desk.store, "balie", "wrong", desk.now) == "sign-in"
    args = (desk.store, "balie", desk.password)
    assert refusal(clerks.sign_in, *args, desk.now) == "sign-in-slow"
    assert clerks.sign_in(*args, desk.now + timedelta(seconds=3))


@pytest.mark.usefixtures("real_passwords")
def test_many_sign_ins_at_the_same_instant_are_slowed_like_one_after_another(
    desk: Desk, tmp_path: Path
) -> None:
    desk.begin(tmp_path)
    with ThreadPoolExecutor(12) as pool:
        tries = [
            pool.submit(refusal, clerks.sign_in, desk.store, "balie", "wrong", desk.now)
            for _ in range(12)
        ]
        said = [each.result() for each in tries]
    assert said.count("sign-in") == clerks.FREE_TRIES
    assert said.count("sign-in-slow") == 12 - clerks.FREE_TRIES


def test_wrong_tries_from_elsewhere_keep_no_clerk_out(desk: Desk, tmp_path: Path) -> None:
    desk.begin(tmp_path)
    args = (desk.store, "balie")

    def guess(source: str) -> str | None:
        return refusal(clerks.sign_in, *args, "wrong", desk.now, source=source)

    assert [guess("203.0.113.7") for _ in range(4)] == ["sign-in"] * 3 + ["sign-in-slow"]
    assert clerks.sign_in(*args, desk.password, desk.now, source="198.51.100.1")
    assert [guess(f"2001:db8::{n}") for n in range(4)] == ["sign-in"] * 3 + ["sign-in-slow"]
    for number in range(clerks.MANY_TRIES):
        guess(f"10.0.0.{number}")
    assert [guess("192.0.2.9") for _ in range(2)] == ["sign-in", "sign-in-slow"]
    assert clerks.sign_in(*args, desk.password, desk.now, source="198.51.100.2")
    secret = clerks.sign_in(*args, desk.password, desk.now, source="198.51.100.3")
    session = clerks.require_session(desk.store, secret, desk.now)
    clerks.change_password(desk.store, session, desk.password, "nieuw-wachtwoord", desk.now)


def test_the_desk_keeps_no_address_of_who_tried(desk: Desk, tmp_path: Path) -> None:
    desk.begin(tmp_path)
    refusal(clerks.sign_in, desk.store, "balie", "wrong", desk.now, source="203.0.113.7")
    kept = desk.store.rows("SELECT * FROM sign_ins")
    assert len(kept) == 1
    assert "203.0.113.7" not in str(tuple(kept[0]))


def test_a_session_ends_when_idle_when_old_and_when_signed_out(desk: Desk, tmp_path: Path) -> None:
    desk.begin(tmp_path)
    now, read = desk.now, clerks.require_session
    assert read(desk.store, desk.secret, now + timedelta(minutes=29)).clerk == "balie"
    assert read(desk.store, desk.secret, now + timedelta(minutes=58))
    args = (desk.store, desk.secret, now + timedelta(minutes=89))
    assert not clerks.is_session_alive(*args)
    assert refusal(read, *args) == "session-over"
    secret = clerks.sign_in(desk.store, "balie", desk.password, now)
    for minutes in range(20, 600, 20):
        read(desk.store, secret, now + timedelta(minutes=minutes))
    assert refusal(read, desk.store, secret, now + timedelta(hours=10)) == "session-over"
    other = clerks.sign_in(desk.store, "balie", desk.password, now)
    clerks.end_session(desk.store, other)
    assert refusal(read, desk.store, other, now) == "session-over"
    assert refusal(read, desk.store, "", now) == "session-over"


def test_a_new_password_ends_all_sessions(desk: Desk, tmp_path: Path) -> None:
    desk.begin(tmp_path)
    assert clerks.first_password(desk.store, tmp_path) == desk.password
    new = clerks.first_password(desk.store, tmp_path, anew=True)
    assert new and new != desk.password
    args = (desk.store, desk.secret, desk.now)
    assert refusal(clerks.require_session, *args) == "session-over"
    assert clerks.sign_in(desk.store, "balie", new, desk.now)
    assert (tmp_path / "first-password").stat().st_mode & 0o077 == 0


def test_a_clerk_chooses_a_password_and_other_sessions_and_tickets_end(
    desk: Desk, tmp_path: Path
) -> None:
    desk.begin(tmp_path)
    sent = desk.put()
    other = clerks.sign_in(desk.store, "balie", desk.password, desk.now)
    others = clerks.require_session(desk.store, other, desk.now)
    attachment = sent.attachments[0].id
    mine = desk.tickets.make_ticket(sent.id, attachment, desk.session)
    theirs = desk.tickets.make_ticket(sent.id, attachment, others)
    chosen = "vier groene fietsen"
    clerks.change_password(desk.store, desk.session, desk.password, chosen, desk.now)
    assert clerks.is_session_alive(desk.store, desk.secret, desk.now)
    assert refusal(clerks.require_session, desk.store, other, desk.now) == "session-over"
    assert desk.tickets.use_ticket(mine.secret)
    assert refusal(desk.tickets.use_ticket, theirs.secret) == "unknown"
    assert refusal(clerks.sign_in, desk.store, "balie", desk.password, desk.now) == "sign-in"
    assert clerks.sign_in(desk.store, "balie", chosen, desk.now)


def test_the_first_password_is_not_told_any_more_once_another_was_chosen(
    desk: Desk, tmp_path: Path
) -> None:
    desk.begin(tmp_path)
    clerks.change_password(desk.store, desk.session, desk.password, "x" * 12, desk.now)
    assert clerks.first_password(desk.store, tmp_path) is None
    assert not (tmp_path / "first-password").exists()
    assert clerks.first_password(desk.store, tmp_path) is None
    assert clerks.sign_in(desk.store, "balie", "x" * 12, desk.now)
    new = clerks.first_password(desk.store, tmp_path, anew=True)
    assert new and clerks.first_password(desk.store, tmp_path) == new


def test_a_password_is_changed_only_by_the_old_one_and_wrong_tries_are_slowed(
    desk: Desk, tmp_path: Path
) -> None:
    desk.begin(tmp_path)

    def change(old: str, new: str, seconds: int = 0) -> str:
        now = desk.now + timedelta(seconds=seconds)
        return refusal(clerks.change_password, desk.store, desk.session, old, new, now)

    assert change(desk.password, "x" * 11) == "password-short"
    assert change(desk.password, "x" * 257) == "password-long"
    assert change(desk.password, desk.password) == "password-same"
    assert [change("wrong", "x" * 12) for _ in range(3)] == ["password-wrong"] * 3
    assert change("wrong", "x" * 12, 1) == "sign-in-slow"
    assert change(desk.password, "x" * 12, 1) == "sign-in-slow"
    signing_in = (desk.store, "balie", desk.password, desk.now + timedelta(seconds=1))
    assert clerks.sign_in(*signing_in)
    later = desk.now + timedelta(seconds=2)
    clerks.change_password(desk.store, desk.session, desk.password, "x" * 12, later)
