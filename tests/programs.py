"""The project's own programs as processes, to stop, kill and start again at the same address."""

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path
from types import TracebackType
from typing import Self

from pwa.build import PROJECT
from pwa.run import Program
from tests.push_services.network import PushNetwork

_START_SECONDS = 60
_STOP_SECONDS = 10


def sync_program(
    data: Path, *, wallet: Path | None = None, push: PushNetwork | None = None, port: int = 0
) -> Program:
    """Describe a sync server with a database and a port of its own.

    Args:
        data: its PLEIN_DATA.
        wallet: the folder with the wallet's files; without it the server has the interface alone.
        push: through which its pushes go; without it they fail, since no other host is reachable.
        port: where it listens; 0 chooses a free one.
    """
    port = port or free_port()
    environment = {**os.environ, "PLEIN_DATA": str(data), "PLEIN_PORT": str(port)}
    if wallet is not None:
        environment["PLEIN_WALLET"] = str(wallet)
    if push is not None:
        environment.update(push.server_environment())
    command = ["-m", "sync", "serve", "--host", "127.0.0.1", "--port", str(port)]
    return Program("wallet", port, command, environment)


class RunningProgram:
    """Runs a program for the length of a `with` block, in between as often as wanted."""

    def __init__(self, program: Program, log_file: Path) -> None:
        """Prepare.

        Args:
            program: what to run, as `make run` describes it or `sync_program`.
            log_file: where everything that it prints is added.
        """
        self.origin = program.address
        self.log_file = log_file
        self._program = program
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start it and wait until it answers.

        Raises:
            RuntimeError: it ended or did not answer within a minute; the text is its output.
        """
        with self.log_file.open("ab") as log:
            self._process = subprocess.Popen(
                [sys.executable, *self._program.command],
                cwd=PROJECT,
                env=self._program.environment,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        deadline = time.monotonic() + _START_SECONDS
        while not _answers(self.origin):
            if self._process.poll() is not None or time.monotonic() > deadline:
                self.kill()
                raise RuntimeError(self.log_file.read_text("utf-8", "replace"))
            time.sleep(0.05)

    def stop(self) -> None:
        """End it gently: from now on connections are refused."""
        self._end(signal.SIGTERM)

    def kill(self) -> None:
        """End it and its workers by SIGKILL, as a power cut would."""
        self._end(signal.SIGKILL)

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.stop()

    def _end(self, how: signal.Signals) -> None:
        if self._process is None:
            return
        process, self._process = self._process, None
        if process.poll() is None:
            os.killpg(process.pid, how)
        try:
            process.wait(_STOP_SECONDS)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            raise
        # Workers die a moment after their parent, and until then hold the port.
        deadline = time.monotonic() + _STOP_SECONDS
        while _is_held(self._program.port) and time.monotonic() < deadline:
            time.sleep(0.01)


def free_port() -> int:
    """Find a port of this machine on which nothing listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def _is_held(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def _answers(origin: str) -> bool:
    try:
        urllib.request.urlopen(origin, timeout=5).close()
    except urllib.error.HTTPError as error:
        error.close()
    except OSError:
        return False
    return True
