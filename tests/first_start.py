"""What the first start of both programs leaves behind, made once and copied for each test."""

import os
import shutil
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from pwa.build import PROJECT, build_app
from pwa.run import Program, desk, prepare, wallet

# Kept between runs: with the same root key and port nothing has to be built again.
KEPT = PROJECT / ".build" / "test"


@dataclass(frozen=True)
class FirstStart:
    """Keys, the signed directory with the example agency, and the builds that belong to them.

    The desk's build knows the port of its websocket, so every test runs the desk at that port.
    """

    data: Path
    wallet_files: Path
    desk_port: int

    def copy_to(self, data: Path) -> Path:
        """Give a test its own PLEIN_DATA: the same keys and directory, no database yet."""
        shutil.copytree(self.data, data)
        return data

    def environment(self, data: Path, port: int) -> dict[str, str]:
        """Give the settings with which both programs run on `data`, sync at `port`."""
        return {
            "PLEIN_DATA": str(data),
            "PLEIN_BUILD": str(KEPT),
            "PLEIN_PORT": str(port),
            "PLEIN_DESK_PORT": str(self.desk_port),
        }

    def programs(self, data: Path, port: int) -> tuple[Program, Program]:
        """Describe the sync server and the desk as `make run` starts them."""
        with _settings(self.environment(data, port)):
            return wallet(), desk()


@pytest.fixture(scope="session")
def first_start() -> FirstStart:
    """Make keys and directory, and build wallet and desk, unless an earlier run did."""
    data, port_file = KEPT / "data", KEPT / "desk-port"
    port = int(port_file.read_text()) if port_file.exists() else 0
    if not _is_free(port):
        port = _free_port()
    KEPT.mkdir(parents=True, exist_ok=True)
    port_file.write_text(str(port))
    made = FirstStart(data, KEPT / "wallet", port)
    with _settings(made.environment(data, _free_port())):
        prepare(["wallet", "desk"])
        build_app("wallet")
        build_app("desk")
    return made


@contextmanager
def _settings(values: dict[str, str]) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        for name in [name for name in os.environ if name.startswith(("PLEIN_", "VITE_PLEIN_"))]:
            patch.delenv(name)
        for name, value in values.items():
            patch.setenv(name, value)
        yield


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
        return port != 0


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
