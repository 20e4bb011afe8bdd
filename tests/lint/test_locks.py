"""Checks that every lock pins by hash and names no place to download from."""

import json
import re
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[2]
NPM_LOCKS = ["reflex.lock", "tests", "tests/load"]


def test_python_lock_names_no_download_place() -> None:
    lock = (PROJECT / "requirements.lock").read_text()
    assert not re.search(r"https?:|file:|--index|--find-links|@ ", lock)


def test_every_python_package_has_a_hash() -> None:
    lock = (PROJECT / "requirements.lock").read_text()
    packages = re.split(r"\n(?=[a-z0-9])", lock)
    assert len(packages) > 50
    assert [p.split()[0] for p in packages if "--hash=sha256:" not in p] == []


@pytest.mark.parametrize("folder", NPM_LOCKS)
def test_npm_lock_has_integrity_and_no_addresses(folder: str) -> None:
    lock = json.loads((PROJECT / folder / "package-lock.json").read_text())
    packages = {name: entry for name, entry in lock["packages"].items() if name}
    assert packages
    assert [name for name, entry in packages.items() if "resolved" in entry] == []
    missing = [
        name
        for name, entry in packages.items()
        if "integrity" not in entry and not entry.get("inBundle")
    ]
    assert missing == []


@pytest.mark.parametrize("folder", NPM_LOCKS)
def test_npm_packages_are_pinned_exactly(folder: str) -> None:
    manifest = json.loads((PROJECT / folder / "package.json").read_text())
    wanted = manifest.get("dependencies", {}) | manifest.get("devDependencies", {})
    assert [f"{n}@{v}" for n, v in wanted.items() if not re.fullmatch(r"\d+\.\d+\.\d+", v)] == []
