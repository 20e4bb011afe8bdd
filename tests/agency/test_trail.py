"""The trail: every look and act in a chain, and every way of altering it noticed."""

import sqlite3
from datetime import timedelta
from pathlib import Path

import pytest

from sync.agency.errors import NotAllowedError
from sync.agency.trail import BrokenTrailError, read_trail, verify_trail
from sync.signatures import new_private
from tests.agency.conftest import OIN
from tests.agency.desk import Desk
from tests.agency.desk import desk as desk
from tests.agency.staff import CLERK, SECOND


def work(desk: Desk) -> str:
    sent = desk.put().id
    desk.casework.open(sent, CLERK)
    desk.casework.send_message(sent, CLERK, "Vraag", "Tekst")
    desk.now += timedelta(days=1)
    desk.casework.open(sent, SECOND)
    return sent


def verify(desk: Desk, folder: Path, kept: list[str] | None = None) -> int:
    return verify_trail(desk.store, folder, [desk.example.keys.sig], OIN, kept=kept or [])


def test_every_look_and_act_is_there_and_verifies(desk: Desk, tmp_path: Path) -> None:
    sent = work(desk)
    assert [(e.number, e.clerk, e.act, e.submission) for e in read_trail(desk.store)] == [
        (3, "Noor", "open", sent),
        (2, "balie", "message", sent),
        (1, "balie", "open", sent),
    ]
    assert verify(desk, tmp_path) == 3
    assert len((tmp_path / "trail-heads.txt").read_text().split()) == 2
    with pytest.raises(NotAllowedError):
        desk.casework.send_message(sent, SECOND, "Vraag", "Tekst")
    assert verify(desk, tmp_path) == 3


@pytest.mark.parametrize(
    ("change", "number", "why"),
    [
        ("UPDATE trail SET clerk = 'Noor' WHERE number = 2", 2, "changed"),
        ("UPDATE trail SET at = '2026-01-01T00:00:00.000Z' WHERE number = 1", 1, "changed"),
        ("DELETE FROM trail WHERE number = 2", 2, "not there"),
        ("DELETE FROM trail WHERE number = 3", 3, "cut off"),
        ("DELETE FROM trail", 1, "cut off"),
        ("UPDATE trail SET previous = '' WHERE number = 2", 2, "does not follow"),
        ("UPDATE trail SET number = 9 WHERE number = 3", 3, "not there"),
    ],
)
def test_what_was_altered_is_told_with_its_place(
    desk: Desk, tmp_path: Path, change: str, number: int, why: str
) -> None:
    work(desk)
    with sqlite3.connect(tmp_path / "desk.sqlite") as other:
        other.execute(change)
    with pytest.raises(BrokenTrailError, match=why) as broken:
        verify(desk, tmp_path)
    assert broken.value.number == number


def test_a_chain_that_was_made_anew_does_not_fit_its_signed_heads(
    desk: Desk, tmp_path: Path
) -> None:
    work(desk)
    heads = {name: (tmp_path / name).read_text() for name in ("trail-head.jws", "trail-heads.txt")}
    with sqlite3.connect(tmp_path / "desk.sqlite") as other:
        other.execute("DELETE FROM trail")
    work(desk)
    last = heads["trail-head.jws"]
    assert last != (tmp_path / "trail-head.jws").read_text()
    with pytest.raises(BrokenTrailError, match=r"made anew|cut off"):
        verify(desk, tmp_path)
    # Whoever erases the heads too is caught by the one that was kept elsewhere.
    (tmp_path / "trail-heads.txt").unlink()
    assert verify(desk, tmp_path) == 3
    with pytest.raises(BrokenTrailError, match="made anew"):
        verify(desk, tmp_path, [last])


def test_heads_that_are_missing_or_of_somebody_else_are_told(desk: Desk, tmp_path: Path) -> None:
    work(desk)
    with pytest.raises(BrokenTrailError, match="not signed by this agency"):
        verify_trail(desk.store, tmp_path, [new_private()], OIN)
    with pytest.raises(BrokenTrailError, match="another agency"):
        verify_trail(desk.store, tmp_path, [desk.example.keys.sig], "00000000000000000000")
    with pytest.raises(BrokenTrailError, match="not signed"):
        verify(desk, tmp_path, ["rubbish"])
    for path in tmp_path.glob("trail-head*"):
        path.unlink()
    with pytest.raises(BrokenTrailError, match="no signed head"):
        verify(desk, tmp_path)


def test_an_act_between_commit_and_head_is_signed_with_the_next(desk: Desk, tmp_path: Path) -> None:
    sign, desk.store.on_commit = desk.store.on_commit, None
    sent = desk.put().id
    desk.casework.open(sent, CLERK)
    desk.store.on_commit = sign
    desk.casework.open(sent, CLERK)
    assert verify(desk, tmp_path) == 2
