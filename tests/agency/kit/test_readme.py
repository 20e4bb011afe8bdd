"""The page for developers: all that it shows runs, in a folder with only what it says to copy."""

import os
import re
import shlex
import subprocess
import sys
import time
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

import httpx
import pytest

from tests.agency.kit.platform import OTHER_OIN, Platform, open_platform
from tests.agency.phone import Phone, fact, seal_file
from tests.sync.served import HeldClock, free_port
from tests.sync.town import OIN

PROJECT = Path(__file__).parents[3]
PAGE = (PROJECT / "sync" / "agency" / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```(\S+)(?: (\S+))?\n(.*?)^```$", PAGE, flags=re.MULTILINE | re.DOTALL)
PACKAGES = ("cryptography", "httpx", "joserfc", "argon2-cffi", "pyyaml")


class Place:
    """A folder of an agency: no code but what the page copies, no packages but those it names."""

    def __init__(self, folder: Path, platform: Platform) -> None:
        self.folder = folder
        (folder / "bin").mkdir(parents=True)
        link_packages(folder / "packages")
        python = folder / "bin" / "python"
        python.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -S "$@"\n')
        python.chmod(0o700)
        self.environment = {
            "PATH": f"{folder / 'bin'}:/usr/bin:/bin",
            "PYTHONPATH": f"{folder}:{folder / 'packages'}",
            "PYTHONUNBUFFERED": "1",
            "PLEIN_SOURCE": str(PROJECT),
            "PLEIN_OIN": OIN,
            "PLEIN_DESK_DATA": str(platform.folder / "desk"),
            "PLEIN_ORIGIN": platform.served.origin,
            "PLEIN_ROOT": str(platform.root_file),
            "PRACTICE_PORT": str(free_port()),
            "OTHER_OIN": OTHER_OIN,
            "OTHER_KEYS": str(platform.folder / "other"),
        }

    def run(self, *command: str) -> str:
        ran = subprocess.run(
            command,
            cwd=self.folder,
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=100,
        )
        assert ran.returncode == 0, f"{ran.stdout[-3000:]}\n{ran.stderr[-3000:]}"
        return ran.stdout

    def start(self, *command: str) -> subprocess.Popen[bytes]:
        return subprocess.Popen(command, cwd=self.folder, env=self.environment)


def link_packages(folder: Path) -> None:
    """Link the packages, and what they need, into a folder of their own."""
    folder.mkdir()
    left, seen = list(PACKAGES), set[str]()
    while left:
        name = left.pop()
        if name in seen:
            continue
        seen.add(name)
        try:
            package = distribution(name)
        except PackageNotFoundError:  # for another version of Python, or another system
            continue
        for file in package.files or []:
            top = file.parts[0]
            if top not in {"..", "__pycache__"} and not (folder / top).exists():
                (folder / top).symlink_to(Path(str(package.locate_file(top))))
        needed = [each for each in package.requires or [] if "extra ==" not in each]
        left += [re.split(r"[\s\[<>=!~;(]", each)[0] for each in needed]


@pytest.fixture
def platform(tmp_path: Path) -> Iterator[Platform]:
    clock = HeldClock(int(time.time() * 1000))
    with open_platform(tmp_path, clock=clock) as platform:
        (tmp_path / "desk").mkdir()
        (tmp_path / "desk" / "keys").symlink_to(tmp_path / "agency")
        yield platform


def test_all_that_the_page_shows_runs_without_the_code_of_the_server(
    platform: Platform, tmp_path: Path
) -> None:
    place = Place(tmp_path / "alone", platform)
    with httpx.Client(base_url=platform.served.origin, timeout=30) as http:
        phone = Phone(http, platform.served.origin, platform.now)
        link = phone.open_mailbox(OIN)
        file = seal_file("loonstrook.pdf", "application/pdf", os.urandom(600_000))
        sent = phone.submit(link, "wijziging-doorgeven", [fact("amount_cents", 48_000)], [file])
        said = {}
        for kind, name, code in BLOCKS:
            if kind == "python":
                (place.folder / name).write_text(code)
            else:
                platform.served.clock.now_ms = int(time.time() * 1000)
                said[code] = place.run("bash", "-euc", code)
            if name == "receive.py":
                receiver = place.start("python", name)
                try:
                    [receipt] = wait_for(phone, link)
                finally:
                    receiver.kill()
                    receiver.wait()
                assert receipt["sub"] == sent
            if name == "answer.py":
                out = place.run("python", name)
                assert out == "answered wijziging-doorgeven ['amount_cents']\n"
                [status] = wait_for(phone, link)
                assert (status["kind"], status["state"]) == ("status", "handling")
    checks = [out for code, out in said.items() if " check " in code]
    assert [out.rstrip().endswith("checks, all hold") for out in checks] == [True, True]
    alone = place.folder / "sync"
    copied = {path.stem for path in alone.glob("*.py")}
    assert copied == {
        *("__init__", "wire", "frames", "signatures", "directory", "root_sets"),
        "http_signatures",
    }


def test_every_module_of_the_agency_loads_without_the_server(
    platform: Platform, tmp_path: Path
) -> None:
    place = Place(tmp_path / "alone", platform)
    place.run("bash", "-euc", next(code for _, _, code in BLOCKS if "PLEIN_SOURCE" in code))
    code = (
        "import importlib, pkgutil, sys, sync.agency\n"
        "for m in pkgutil.walk_packages(sync.agency.__path__, 'sync.agency.'):\n"
        "    importlib.import_module(m.name)\n"
        "print(sum(name.startswith('sync.agency.') for name in sys.modules))\n"
    )
    assert int(place.run("python", "-c", code)) > 30


def wait_for(phone: Phone, link: object) -> list[dict[str, object]]:
    """Give what comes into the mailbox within twenty seconds."""
    deadline = time.monotonic() + 20
    while not (statements := phone.read(link, wait_seconds=2)):  # type: ignore[arg-type]
        assert time.monotonic() < deadline
    return statements
