"""Checks the one command: both programs start, say where, and leave nothing behind on Ctrl-C."""

import os
import queue
import re
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from pwa.build import PROJECT
from sync.agency.clerks import change_password, require_session, sign_in
from sync.agency.keys import load_keys
from sync.agency.sealing import Sealer
from sync.agency.store import Store
from tests.first_start import FirstStart
from tests.programs import free_port

START_SECONDS = 60


class Terminal:
    """A run of `python -m pwa.run`, with what it has printed so far."""

    def __init__(self, environment: dict[str, str]) -> None:
        self.printed = ""
        self._lines: queue.Queue[str | None] = queue.Queue()
        self.process = subprocess.Popen(
            [sys.executable, "-m", "pwa.run", "wallet", "desk"],
            cwd=PROJECT,
            env=os.environ | environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        self._listener = threading.Thread(target=self._listen)
        self._listener.start()

    def wait_for(self, text: str) -> str:
        """Give all that was printed once `text` is among it; at its end, that must be so."""
        deadline = time.monotonic() + START_SECONDS
        while text not in self.printed:
            line = self._lines.get(timeout=max(0.1, deadline - time.monotonic()))
            assert line is not None, f"no {text!r} in:\n{self.printed}"
            self.printed += line
        return self.printed

    def end(self) -> None:
        """Press Ctrl-C, unless it has ended, and wait until nobody writes to it any more."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)
        self.process.wait(20)
        self._listener.join(20)

    def _listen(self) -> None:
        assert self.process.stdout
        with self.process.stdout as lines:
            for line in lines:
                self._lines.put(line)
        self._lines.put(None)


@contextmanager
def running(environment: dict[str, str]) -> Iterator[Terminal]:
    terminal = Terminal(environment)
    try:
        yield terminal
    finally:
        terminal.end()


def answers(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


@pytest.mark.timeout(300)
def test_both_programs_start_and_end_with_ctrl_c(first_start: FirstStart, tmp_path: Path) -> None:
    port = free_port()
    environment = first_start.environment(first_start.copy_to(tmp_path / "data"), port)
    with running(environment) as terminal:
        terminal.wait_for("Ctrl-C stops everything")
        for address in (f"http://localhost:{port}", f"http://localhost:{first_start.desk_port}"):
            assert address in terminal.printed
            with urllib.request.urlopen(f"{address}/", timeout=10) as page:
                assert b"<html" in page.read()
        assert "Building" not in terminal.printed
        terminal.process.send_signal(signal.SIGINT)
        assert terminal.process.wait(20) == 0
    assert not answers(port)
    assert not answers(first_start.desk_port)


@pytest.mark.timeout(300)
def test_the_first_password_is_printed_until_another_was_chosen(
    first_start: FirstStart, tmp_path: Path
) -> None:
    data = first_start.copy_to(tmp_path / "data")
    environment = first_start.environment(data, free_port())
    with running(environment) as terminal:
        printed = terminal.wait_for("Ctrl-C stops everything")
    [password] = re.findall(r"password: (\S+)", printed)
    keys = load_keys(data / "desk" / "keys")
    store = Store(data / "desk" / "desk.sqlite", Sealer(keys.storage))
    now = datetime.now(UTC)
    session = require_session(store, sign_in(store, "balie", password, now), now)
    change_password(store, session, password, "vier groene fietsen", now)
    store.close()
    with running(environment) as terminal:
        printed = terminal.wait_for("Ctrl-C stops everything")
    assert password not in printed
    assert "password: the one that was chosen at the desk" in printed
    made = subprocess.run(
        [sys.executable, "-m", "sync.agency", "password"],
        env=os.environ | environment,
        capture_output=True,
        text=True,
        check=True,
    )
    with running(environment) as terminal:
        printed = terminal.wait_for("Ctrl-C stops everything")
    assert f"password: {made.stdout.removeprefix('balie: ')}" in printed


@pytest.mark.timeout(300)
def test_taken_port_is_told_before_anything_starts(first_start: FirstStart, tmp_path: Path) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        with running(first_start.environment(tmp_path / "data", port)) as terminal:
            terminal.wait_for(f"Port {port} is not free")
            assert terminal.process.wait(20) != 0
    assert not (tmp_path / "data").exists()


@pytest.mark.timeout(300)
def test_a_program_that_dies_takes_the_other_along(first_start: FirstStart, tmp_path: Path) -> None:
    port = free_port()
    environment = first_start.environment(first_start.copy_to(tmp_path / "data"), port)
    with running(environment) as terminal:
        terminal.wait_for("Ctrl-C stops everything")
        children = Path(f"/proc/{terminal.process.pid}/task/{terminal.process.pid}/children")
        first = int(children.read_text().split()[0])
        os.killpg(first, signal.SIGKILL)
        assert terminal.process.wait(20) != 0
    assert not answers(first_start.desk_port)
