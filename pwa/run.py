"""Starts the wallet with its sync server, the example agency's desk, or both, until Ctrl-C.

Both run as they would at their own operators: the agency makes its keys and a registration, the
platform registers it and signs a directory, and only the wallet's build knows the root key.
"""

import argparse
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from pwa.build import PROJECT, app_folder, build_app, build_environment, use_build

START_SECONDS = 60
STOP_SECONDS = 10


@dataclass(frozen=True)
class Program:
    """One of the two programs: how it is called, where it listens, how it is started."""

    name: str
    port: int
    command: list[str]
    environment: dict[str, str]

    @property
    def address(self) -> str:
        """What a person types in the browser."""
        return f"http://localhost:{self.port}"


def host() -> str:
    """Give the address to listen on: this machine only, unless PLEIN_HOST says otherwise."""
    return os.environ.get("PLEIN_HOST", "127.0.0.1")


def wallet() -> Program:
    """Describe the sync server, which also serves the wallet's files."""
    port = int(os.environ.get("PLEIN_PORT", "8000"))
    command = ["-m", "sync", "serve", "--host", host(), "--port", str(port)]
    wallet_files = {"PLEIN_WALLET": str(app_folder("wallet"))}
    return Program("wallet", port, command, os.environ | wallet_files)


def desk() -> Program:
    """Describe the desk, served from its export.

    The environment is what `reflex run --env prod` sets itself, after a build at every start.
    """
    port = int(os.environ.get("PLEIN_DESK_PORT", "8001"))
    command = ["-m", "granian", "--interface", "asgi", "--factory", "--log-level", "warning"]
    command += ["--host", host(), "--port", str(port), "pwa.desk:app"]
    environment = build_environment("desk") | {
        "REFLEX_WEB_WORKDIR": str(app_folder("desk")),
        "REFLEX_ENV_MODE": "prod",
        "__REFLEX_SKIP_COMPILE": "true",
        "__REFLEX_MOUNT_FRONTEND_COMPILED_APP": "true",
    }
    return Program("desk", port, command, environment)


PROGRAMS = {"wallet": wallet, "desk": desk}


def refuse_taken_port(program: Program) -> None:
    """Stop before anything is built when another program listens on the port.

    Raises:
        SystemExit: The port is taken; the message says how to choose another.
    """
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host(), program.port))
        except OSError as error:
            name = "PLEIN_PORT" if program.name == "wallet" else "PLEIN_DESK_PORT"
            raise SystemExit(
                f"Port {program.port} is not free ({error.strerror}). Stop what uses it, or choose"
                f" another: {name}={program.port + 10} make run"
            ) from error


def prepare(names: list[str]) -> None:
    """Make the keys that are missing and sign the directory; what is there already stays."""
    if "desk" in names:
        say_only_failures("sync.agency", "keys")
    if "wallet" in names:
        say_only_failures("sync", "keys")
        if "desk" in names:
            say_only_failures(
                "sync", "directory", "register", str(desk_data() / "registration.jws")
            )
        say_only_failures("sync", "directory", "build")


def say_only_failures(*command: str) -> None:
    """Run a command of the project and show what it says only if it fails.

    Raises:
        SystemExit: It failed.
    """
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=PROJECT, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise SystemExit(f"{done.stdout}{done.stderr}\n`python -m {' '.join(command)}` failed.")


def desk_data() -> Path:
    """Give the folder with the agency's data, as `sync.agency` finds it."""
    platform = Path(os.environ.get("PLEIN_DATA", ".plein"))
    return PROJECT / os.environ.get("PLEIN_DESK_DATA", platform / "desk")


def tell(program: Program) -> None:
    """Print the program's address, and for the desk the first password while it is in use.

    The desk takes the file away at its start once the clerk has chosen another password.
    """
    print(f"{program.name:<7}{program.address}", flush=True)
    if program.name != "desk":
        return
    password = desk_data() / "first-password"
    if password.exists():
        print("       name: balie", flush=True)
        print(f"       password: {password.read_text().strip()}", flush=True)
    else:
        print("       password: the one that was chosen at the desk.", flush=True)
        print("       Forgotten? `python -m sync.agency password` makes a new one.", flush=True)


def wait_until_it_answers(program: Program, process: subprocess.Popen[bytes]) -> None:
    """Ask the program's first page until it comes.

    Raises:
        SystemExit: The program ended, or did not answer within a minute.
    """
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline and process.poll() is None:
        try:
            urllib.request.urlopen(f"http://{host()}:{program.port}/", timeout=5).close()
        except urllib.error.HTTPError as error:
            error.close()
            raise SystemExit(
                f"The {program.name} answers {error.code} on its first page."
            ) from error
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise SystemExit(f"The {program.name} did not start; the reason stands above.")


def build_for(program: Program) -> IO[str] | None:
    """Build what a program serves; of a desk, give the file that keeps its build as it is."""
    if program.name == "desk":
        return use_build("desk")
    build_app(program.name)
    return None


def start(program: Program, build: IO[str] | None) -> subprocess.Popen[bytes]:
    """Start a program in a process group of its own, so that Ctrl-C reaches only us.

    It inherits the file that keeps its build as it is, also when we are killed and it lives on.
    """
    return subprocess.Popen(
        [sys.executable, *program.command],
        cwd=PROJECT,
        env=program.environment,
        start_new_session=True,
        pass_fds=(build.fileno(),) if build else (),
    )


def stop(processes: list[subprocess.Popen[bytes]]) -> None:
    """End the programs gently, and for good after ten seconds or at a second Ctrl-C."""
    try:
        end_gently(processes)
    except KeyboardInterrupt:
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        for process in processes:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()


def end_gently(processes: list[subprocess.Popen[bytes]]) -> None:
    """End the programs, and what has not ended after ten seconds for good."""
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
    parser.add_argument("programs", choices=list(PROGRAMS), nargs="+")
    programs = [PROGRAMS[name]() for name in parser.parse_args().programs]
    # Also where the shell has us ignore Ctrl-C, as it does for what runs in the background.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    processes: list[subprocess.Popen[bytes]] = []
    try:
        for program in programs:
            refuse_taken_port(program)
        prepare([program.name for program in programs])
        builds = {program.name: build_for(program) for program in programs}
        for program in programs:
            processes.append(start(program, builds[program.name]))
            wait_until_it_answers(program, processes[-1])
        for program in programs:
            tell(program)
        print("Ctrl-C stops everything.", flush=True)
        while all(process.poll() is None for process in processes):
            time.sleep(0.2)
        raise SystemExit("A program ended by itself; the reason stands above.")
    except KeyboardInterrupt:
        print("\nStopping ...", flush=True)
    finally:
        stop(processes)


if __name__ == "__main__":
    main()
