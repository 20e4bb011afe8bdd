"""The server as a process is gone when stopped or killed, and comes back with what it had."""

import urllib.error
import urllib.request
from pathlib import Path

import pytest

from tests.programs import RunningProgram, sync_program


@pytest.mark.parametrize("end", ["stop", "kill"])
def test_server_is_gone_and_comes_back_at_the_same_address(tmp_path: Path, end: str) -> None:
    program = sync_program(tmp_path / "data")
    with RunningProgram(program, tmp_path / "log.txt") as server:
        getattr(server, end)()
        with pytest.raises(urllib.error.URLError, match="refused"):
            urllib.request.urlopen(server.origin, timeout=5)
        server.start()
        assert (tmp_path / "data").is_dir()
        assert server.origin in server.log_file.read_text()


def test_server_that_cannot_start_says_why(tmp_path: Path) -> None:
    program = sync_program(tmp_path / "data")
    program.environment["PLEIN_ORIGIN"] = "http://wallet.example"
    with pytest.raises(RuntimeError, match="without https"):
        RunningProgram(program, tmp_path / "log.txt").start()
