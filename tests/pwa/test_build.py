"""Checks the builds: equal inputs, equal bytes; no change, no work; none that runs is replaced."""

import hashlib
import subprocess
from pathlib import Path

import pytest

from pwa import build


@pytest.fixture(scope="module")
def wallet() -> Path:
    return build.build_app("wallet")


def digests(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file()
    }


@pytest.mark.timeout(180)
def test_two_builds_have_the_same_bytes(
    wallet: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PLEIN_BUILD", str(tmp_path))
    again = build.build_app("wallet")
    assert again != wallet
    assert len(digests(wallet)) > 10
    assert digests(again) == digests(wallet)


@pytest.mark.timeout(180)
def test_nothing_is_built_when_nothing_changed(wallet: Path) -> None:
    before = wallet.stat().st_ino
    assert build.build_app("wallet") == wallet
    assert wallet.stat().st_ino == before


def test_changed_input_changes_the_digest(monkeypatch: pytest.MonkeyPatch) -> None:
    before = build.digest_inputs("desk")
    monkeypatch.setenv("PLEIN_DESK_PORT", "20001")
    assert build.digest_inputs("desk") != before


def test_the_build_of_a_desk_that_runs_is_not_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PLEIN_BUILD", str(tmp_path))
    monkeypatch.setenv("PLEIN_DESK_PORT", "20001")
    target = build.app_folder("desk")
    target.mkdir()
    stamp = target / build.STAMP
    stamp.write_text(build.digest_inputs("desk"))
    with build.use_build("desk") as used:
        sleeper = subprocess.Popen(["sleep", "60"], pass_fds=(used.fileno(),))
    assert build.build_app("desk") == target  # nothing changed, nothing is replaced
    monkeypatch.setenv("PLEIN_DESK_ORIGIN", "https://desk.plaats.example")
    try:
        # Who started the desk is gone, the desk is not.
        with pytest.raises(SystemExit, match=r"A desk runs from .*PLEIN_DESK_PORT=8011 make desk"):
            build.build_app("desk")
    finally:
        sleeper.kill()
        sleeper.wait()
    stamp.write_text(build.digest_inputs("desk"))
    assert build.build_app("desk") == target
    monkeypatch.setenv("PLEIN_DESK_PORT", "20002")
    assert build.app_folder("desk") != target
