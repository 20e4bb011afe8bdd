"""The check of a receiver: green against ours, killed midway too; red against five that are not."""

import os
import re
import shlex
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sync.agency.keys import make_keys, make_registration
from sync.agency.kit.receiver_check import check_receiver
from tests.sync.town import OIN


def prepare(folder: Path, kind: str) -> tuple[str, list[str]]:
    """Give the registration of a receiver and the command that starts it."""
    make_keys(folder / "keys", datetime.now(UTC))
    program = [sys.executable, "-m", "tests.agency.kit.receivers", kind, str(folder), OIN]
    return make_registration(folder / "keys", OIN), program


def test_ours_gives_each_its_receipt_though_it_is_killed_midway(tmp_path: Path) -> None:
    registration, program = prepare(tmp_path, "ours")
    lines: list[str] = []
    root = tmp_path / "root.json"
    command = shlex.join(program)
    found = check_receiver(registration, root, lines.append, command=command, seconds=60)
    assert found.wrong == []
    assert found.hold
    assert len(found.every) > 60


@pytest.mark.parametrize(
    ("kind", "wrong"),
    [
        ("signs-before-opening", "no receipt for good-files before all of its files were fetched"),
        ("signs-another-digest", "the receipt for good-plain"),
        ("signs-anew", "receipts for good-plain, however often"),
        ("takes-others", "no receipt for passed-on (audience): "),
        ("ignores-kid", "no receipt for kid-unlike-outer (key): "),
    ],
)
def test_a_receiver_that_breaks_a_rule_is_found_out(kind: str, wrong: str, tmp_path: Path) -> None:
    registration, program = prepare(tmp_path, kind)
    root = tmp_path / "root.json"
    started: list[subprocess.Popen[bytes]] = []

    def start_when_told(line: str) -> None:
        if (told := re.search(r"practice platform (\S+),", line)) and not started:
            environment = os.environ | {"PLEIN_ORIGIN": told[1], "PLEIN_ROOT": str(root)}
            started.append(subprocess.Popen(program, env=environment))

    try:
        found = check_receiver(registration, root, start_when_told, seconds=60)
    finally:
        for process in started:
            process.kill()
            process.wait()
    assert started
    assert not found.hold
    assert any(each.startswith(wrong) for each in found.wrong), found.wrong
