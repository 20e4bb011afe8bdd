"""Real device modules meet the real server under a seeded storm of faults; planted bugs are caught.

`make soak SEEDS=n` runs n seeds; a failing seed repeats with `SEED=n make soak`.
"""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from sync.settings import Limits
from tests.simulation.control import Control
from tests.sync.served import HeldClock, Served, settings_in

HERE = Path(__file__).resolve().parent
FIRST = int(os.environ.get("SEED", "1"))
SEEDS = int(os.environ.get("SEEDS", "200" if "SEED" not in os.environ else "1"))
PLANTED = [
    line.split('"')[1]
    for line in (HERE / "planted.mjs").read_text().splitlines()
    if line.startswith('  "') and line.endswith(": {")
]
MOST_SEEDS_FOR_A_BUG = 120


@pytest.fixture(scope="module")
def control(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Served, Control]]:
    """Run a server whose clock, backups and janitor the phones' world controls."""
    folder = tmp_path_factory.mktemp("simulation")
    limits = Limits(wallets_by_address_an_hour=10**6, lookups_by_address_an_hour=10**6)
    with Served(settings_in(folder / "data", limits=limits), HeldClock()) as served:
        with Control(served, folder) as control:
            yield served, control


def run(
    control: tuple[Served, Control], first: int, last: int, planted: str = ""
) -> subprocess.CompletedProcess[str]:
    """Run seeds in Node."""
    served, controls = control
    environment = os.environ | {"ORIGIN": served.origin, "CONTROL": controls.origin}
    if planted:
        environment |= {"PLANTED": planted, "STOP_AT_FIRST": "yes"}
    return subprocess.run(
        [
            "node",
            "--disable-warning=MODULE_TYPELESS_PACKAGE_JSON",
            "--import",
            (HERE / "changed_modules.mjs").as_uri(),
            str(HERE / "run.mjs"),
            str(first),
            str(last),
        ],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.timeout(0)
def test_everything_written_is_on_every_phone_whatever_went_wrong(
    control: tuple[Served, Control],
) -> None:
    done = run(control, FIRST, FIRST + SEEDS - 1)
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"{SEEDS} seeds, 0 failed" in done.stdout


def test_at_least_eight_bugs_are_planted() -> None:
    assert len(PLANTED) >= 8


@pytest.mark.timeout(0)
@pytest.mark.skipif("SEED" in os.environ, reason="one seed is repeated")
@pytest.mark.parametrize("planted", PLANTED)
def test_planted_bug_is_caught(control: tuple[Served, Control], planted: str) -> None:
    done = run(control, 1, MOST_SEEDS_FOR_A_BUG, planted)
    assert done.returncode == 1, done.stdout + done.stderr
    assert "seed " in done.stdout, done.stderr
