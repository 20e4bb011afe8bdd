"""Measures the sync server beside @actual-app/sync-server, and with 64 devices at once.

`python -m tests.load.server` prints its part of the table alone. Each server is set up before,
writes durably, and runs alone; both are driven by the same program on Node.
"""

import json
import os
import secrets
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx

from tests.load.device import PROJECT
from tests.load.rows import Row, show
from tests.sync.phone import Phone
from tests.sync.served import free_port

HERE = Path(__file__).parent
ITEMS, BATCH, SIZE_BYTES = 10_000, 100, 256
SEALING_BYTES = 28
RUNS = 3
DEVICES, PUSHES, ITEMS_IN_PUSH, READS = 64, 10, 10, 20
RIVAL = "Actual"
NODE = str(Path(sys.executable).with_name("node"))


def measure() -> list[Row]:
    """Measure everything; takes about two minutes on 2 cores."""
    runs = [(measure_ours(), measure_rival()) for _ in range(RUNS)]
    ours, our_mb = middle([run for run, _ in runs])
    theirs, their_mb = middle([run for _, run in runs])
    assert ours["pulled"] == ours["after"] == theirs["pulled"] == ITEMS, (ours, theirs)
    size = f"{ITEMS:,} changes of {SIZE_BYTES} bytes"
    return [
        beside(f"server: push {size} in batches of {BATCH} (ms)", ours, theirs, "push", 0.6),
        beside(f"server: cold pull of {size} (ms)", ours, theirs, "pull", 1),
        beside("server: the same sent again, no new row (ms)", ours, theirs, "replay", None),
        Row("server: peak memory (MB)", our_mb, their_mb, RIVAL, round(0.6 * their_mb, 1)),
        *measure_crowd("SQLite", ""),
        *measure_crowd_on_postgresql(),
    ]


def middle(runs: Sequence[tuple[dict[str, float], float]]) -> tuple[dict[str, float], float]:
    """Give the median of every figure."""
    figures = {name: statistics.median(times[name] for times, _ in runs) for name in runs[0][0]}
    return figures, statistics.median(size_mb for _, size_mb in runs)


def beside(
    name: str,
    ours: Mapping[str, float],
    theirs: Mapping[str, float],
    what: str,
    share: float | None,
) -> Row:
    """Put one time beside the rival's, of which it may take a share."""
    limit = None if share is None else round(share * theirs[what], 1)
    return Row(name, round(ours[what], 1), round(theirs[what], 1), RIVAL, limit)


def measure_ours() -> tuple[dict[str, float], float]:
    """Push, pull and push again with one device."""
    with tempfile.TemporaryDirectory() as folder, our_server(Path(folder)) as (origin, process):
        phone = Phone(origin).begin()
        plan = {"origin": origin, "jwk": private_jwk(phone), "bodies": make_bodies(phone)}
        result = drive("ours", plan, Path(folder))
        phone.close()
        return result, peak_mb(process.pid)


def measure_rival() -> tuple[dict[str, float], float]:
    """Do the same with the rival."""
    port = free_port()
    with tempfile.TemporaryDirectory() as folder:
        environment = {
            "ACTUAL_DATA_DIR": folder,
            "ACTUAL_PORT": str(port),
            "ACTUAL_HOSTNAME": "127.0.0.1",
            "NODE_ENV": "production",  # allows 500 requests a minute: this makes 210
        }
        app = HERE / "node_modules/@actual-app/sync-server/build/app.js"
        origin = f"http://127.0.0.1:{port}"
        with running([NODE, str(app)], environment, f"{origin}/health") as process:
            plan = {"origin": origin, "items": ITEMS, "batch": BATCH, "size": SIZE_BYTES}
            return drive("rival", plan, Path(folder)), peak_mb(process.pid)


def measure_crowd(name: str, database_url: str) -> list[Row]:
    """Let 64 devices, each of its own wallet, push and read at once."""
    with (
        tempfile.TemporaryDirectory() as folder,
        our_server(Path(folder), DATABASE_URL=database_url) as (origin, _),
    ):
        phones = [Phone(origin).begin() for _ in range(DEVICES)]
        devices = [
            {
                "jwk": private_jwk(phone),
                "bodies": make_bodies(phone, PUSHES * ITEMS_IN_PUSH, ITEMS_IN_PUSH),
            }
            for phone in phones
        ]
        for phone in phones:
            phone.close()
        plan = {"origin": origin, "devices": devices, "reads": READS}
        times = drive("crowd", plan, Path(folder))
    accepted = DEVICES * PUSHES * ITEMS_IN_PUSH / times["push"] * 1000
    reads = DEVICES * READS / times["read"] * 1000
    who = f"server, {DEVICES} devices at once, {name}:"
    return [
        Row(f"{who} entries accepted a second", round(accepted), None, "", None),
        Row(f"{who} reads of 100 entries a second", round(reads), None, "", None),
    ]


def measure_crowd_on_postgresql() -> list[Row]:
    """Do the same on PostgreSQL."""
    with postgresql() as address:
        return measure_crowd("PostgreSQL", address)


@contextmanager
def postgresql() -> Iterator[str]:
    """Run PostgreSQL from its wheel, with an empty database, and give its address."""
    with tempfile.TemporaryDirectory(prefix="plein-pg") as folder:
        runtime, data = Path(folder, "run"), Path(folder, "data")
        runtime.mkdir(mode=0o700)
        data.mkdir()
        os.environ.setdefault("XDG_RUNTIME_DIR", str(runtime))
        import pgserver

        database = pgserver.get_server(data)
        try:
            yield database.get_uri()
        finally:
            database.cleanup()


def make_bodies(phone: Phone, items: int = ITEMS, batch: int = BATCH) -> list[str]:
    """Write the requests that push so many changes, sealed as far as their size goes."""
    bodies: list[str] = []
    for _ in range(items // batch):
        sealed = [secrets.token_bytes(SIZE_BYTES + SEALING_BYTES) for _ in range(batch)]
        body, phone.number, phone.hash = phone.batch(sealed)
        bodies.append(json.dumps(body))
    return bodies


def private_jwk(phone: Phone) -> dict[str, Any]:
    """Give a phone's key to the program that drives."""
    return dict(phone.keys.sign.as_dict(private=True))


def drive(mode: str, plan: Mapping[str, Any], folder: Path) -> dict[str, float]:
    """Run server_bench.mjs and give what it measured."""
    file = folder / "plan.json"
    file.write_text(json.dumps(plan))
    command = [NODE, str(HERE / "server_bench.mjs"), mode, str(file)]
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return dict(json.loads(done.stdout))


@contextmanager
def our_server(folder: Path, **environment: str) -> Iterator[tuple[str, subprocess.Popen[bytes]]]:
    """Run our server on a database that is set up."""
    port = free_port()
    settings = {"PLEIN_DATA": str(folder / "data"), "PLEIN_WALLETS_AN_HOUR": "1000", **environment}
    program = [sys.executable, "-m", "sync"]
    subprocess.run([*program, "migrate"], env=os.environ | settings, cwd=PROJECT, check=True)
    origin = f"http://localhost:{port}"
    command = [*program, "serve", "--port", str(port)]
    with running(command, settings, f"{origin}/health") as process:
        yield origin, process


@contextmanager
def running(
    command: list[str], environment: Mapping[str, str], health: str
) -> Iterator[subprocess.Popen[bytes]]:
    """Run a server until the block ends."""
    process = subprocess.Popen(
        command,
        env=os.environ | dict(environment),
        cwd=PROJECT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        deadline = time.monotonic() + 60
        while True:
            try:
                httpx.get(health)
                break
            except httpx.HTTPError:
                assert process.poll() is None, f"{command} has ended"
                assert time.monotonic() < deadline, f"{command} does not answer"
                time.sleep(0.1)
        yield process
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def peak_mb(pid: int) -> float:
    """Give the most memory that a process and its children have had, in MB."""
    status = Path(f"/proc/{pid}/status").read_text()
    own = next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM"))
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return round(own * 1024 / 1e6, 1) + sum(peak_mb(int(child)) for child in children)


if __name__ == "__main__":
    show(measure())
