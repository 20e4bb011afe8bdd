"""Starts the wallet with its sync server, the example agency's desk, or both, until Ctrl-C."""

import argparse
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from pwa.build import PROJECT, build_app, build_environment, build_folder

STOP_SECONDS = 10


def start(program: str) -> subprocess.Popen[bytes]:
    """Start `wallet` or `desk`, whose builds are there, in a process group of its own."""
    host = os.environ.get("PLEIN_HOST", "127.0.0.1")
    if program == "wallet":
        port = os.environ.get("PLEIN_PORT", "8000")
        command = ["-m", "sync", "serve", "--host", host, "--port", port]
        environment = os.environ | {"PLEIN_WALLET": str(build_folder() / "wallet")}
    else:
        port = os.environ.get("PLEIN_DESK_PORT", "8001")
        command = ["-m", "granian", "--interface", "asgi", "--factory"]
        command += ["--host", host, "--port", port, "--log-level", "warning", "pwa.desk:app"]
        # What `reflex run --env prod` sets itself, after a build at every start.
        environment = build_environment("desk") | {
            "REFLEX_WEB_WORKDIR": str(build_folder() / "desk"),
            "REFLEX_ENV_MODE": "prod",
            "__REFLEX_SKIP_COMPILE": "true",
            "__REFLEX_MOUNT_FRONTEND_COMPILED_APP": "true",
        }
    return subprocess.Popen(
        [sys.executable, *command], cwd=PROJECT, env=environment, start_new_session=True
    )


def stop(processes: list[subprocess.Popen[bytes]]) -> None:
    """End the processes gently, and after ten seconds for good."""
    for process in processes:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGTERM)
    deadline = time.monotonic() + STOP_SECONDS
    for process in processes:
        try:
            process.wait(max(0.1, deadline - time.monotonic()))
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def main() -> None:
    """Make the keys, build what changed, start what was asked, and wait."""
    parser = argparse.ArgumentParser(prog="python -m pwa.run", description=__doc__)
    parser.add_argument("programs", choices=["wallet", "desk"], nargs="+")
    programs = parser.parse_args().programs
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    if (Path(PROJECT) / "sync" / "__main__.py").exists():
        subprocess.run([sys.executable, "-m", "sync", "keys"], cwd=PROJECT, check=True)
    for program in programs:
        build_app(program)
    processes: list[subprocess.Popen[bytes]] = []
    try:
        processes += [start(program) for program in programs]
        while all(process.poll() is None for process in processes):
            time.sleep(0.2)
        raise SystemExit(1)
    except KeyboardInterrupt:
        print("\nStopping ...", flush=True)
    finally:
        stop(processes)


if __name__ == "__main__":
    main()
