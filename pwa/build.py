"""Builds the wallet or the desk with Reflex, only when something that goes into it has changed."""

import argparse
import fcntl
import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

PROJECT = Path(__file__).resolve().parent.parent
LOCK = PROJECT / "reflex.lock"
INPUTS = ("pwa", "state", "components", "assets", "reflex.lock", "rxconfig.py", "requirements.lock")
STAMP = ".inputs"

# Reflex bundles reflex.json, in which it writes a random number and the time of the build: npm
# leaves only the version in it before each export, so that equal inputs give equal bytes.
FORGET_THIS_RUN = (
    "node -e \"const { version } = require('./reflex.json');"
    " fs.writeFileSync('reflex.json', JSON.stringify({ version }))\""
)


def build_folder() -> Path:
    """Give the folder that holds the finished builds, `.build` unless PLEIN_BUILD names another."""
    return Path(os.environ.get("PLEIN_BUILD", PROJECT / ".build")).resolve()


def app_folder(app: str) -> Path:
    """Give the folder of a finished build; a desk has one a port, which stands in its pages."""
    is_desk = app == "desk"
    return build_folder() / (
        f"desk-{os.environ.get('PLEIN_DESK_PORT', '8001')}" if is_desk else app
    )


def build_app(app: str) -> Path:
    """Export `wallet` or `desk` and return the folder with its files.

    Does nothing when the digest of all inputs equals that of the export that is there. Two calls
    at once wait for each other: they share Reflex's work folder and its lock of packages.

    Raises:
        SystemExit: The export failed (its output has been printed), it wanted other packages
            than reflex.lock/ names, or a desk runs from the build that would be replaced.
    """
    with _turn():
        return _build_when_changed(app)


def use_build(app: str) -> IO[str]:
    """Build as `build_app`, and give an open file: while it is, the build is not replaced.

    A program that inherits the file keeps the build to itself too.

    Raises:
        SystemExit: as `build_app`.
    """
    with _turn():
        used = _lock_of(_build_when_changed(app))
        fcntl.flock(used, fcntl.LOCK_SH)
        return used


@contextmanager
def _turn() -> Iterator[None]:
    (PROJECT / ".build").mkdir(exist_ok=True)
    with (PROJECT / ".build" / "lock").open("w") as turn:
        fcntl.flock(turn, fcntl.LOCK_EX)
        yield


def _lock_of(target: Path) -> IO[str]:
    return target.with_name(f"{target.name}.used").open("w")


def _build_when_changed(app: str) -> Path:
    target = app_folder(app)
    target.parent.mkdir(parents=True, exist_ok=True)
    digest = digest_inputs(app)
    stamp = target / STAMP
    if stamp.is_file() and stamp.read_text() == digest:
        return target
    with _lock_of(target) as used:
        _refuse_when_used(used, target)
        print(f"Building the {app} ...", flush=True)
        fresh = target.with_name(f"{target.name}.new")
        shutil.rmtree(fresh, ignore_errors=True)
        shutil.copytree(export(app), fresh / "build" / "client" if app == "desk" else fresh)
        (fresh / STAMP).write_text(digest)
        old = target.with_name(f"{target.name}.old")
        shutil.rmtree(old, ignore_errors=True)
        if target.exists():
            target.rename(old)
        fresh.rename(target)
        shutil.rmtree(old, ignore_errors=True)
    return target


def _refuse_when_used(used: IO[str], target: Path) -> None:
    try:
        fcntl.flock(used, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        raise SystemExit(
            f"A desk runs from {target}, and its files must stay as they are. Stop that desk first,"
            " or choose another port for this one: PLEIN_DESK_PORT=8011 make desk"
        ) from error


def digest_inputs(app: str) -> str:
    """Hash the name and the content of everything that goes into the build of `app`."""
    digest = hashlib.sha256()
    for path in sorted(_input_files()):
        digest.update(path.relative_to(PROJECT).as_posix().encode() + b"\0")
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    for name, value in _settings(app).items():
        digest.update(f"{name}={value}\0".encode())
    return digest.hexdigest()


def export(app: str, *, frozen: bool = True) -> Path:
    """Run `reflex export` and return the folder with the static files.

    With `frozen`, a build that would change reflex.lock/ is refused and the lock is put back.
    """
    environment = build_environment(app)
    web = PROJECT / environment["REFLEX_WEB_WORKDIR"]
    before = {path.name: path.read_bytes() for path in LOCK.glob("*.json")}
    done = subprocess.run(
        [sys.executable, "-m", "reflex", "export", "--frontend-only", "--no-zip"],
        cwd=PROJECT,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    changed = frozen and _parsed(before) != _parsed(
        {path.name: path.read_bytes() for path in LOCK.glob("*.json")}
    )
    if frozen:
        for name, content in before.items():
            (LOCK / name).write_bytes(content)
    if done.returncode != 0 or not (web / "build" / "client").is_dir():
        raise SystemExit(f"{done.stdout}\nThe {app} could not be built; the reason stands above.")
    if changed:
        raise SystemExit(
            f"The {app} asks for other npm packages than reflex.lock/ names: pin them in"
            " rxconfig.py and run `make lock`."
        )
    return web / "build" / "client"


def build_environment(app: str) -> dict[str, str]:
    """Give the environment in which Reflex and npm of this project run for `app`."""
    scripts = str(Path(sys.executable).parent)
    environment = os.environ | {"PLEIN_APP": app}
    environment["PATH"] = os.pathsep.join([scripts, os.environ.get("PATH", "")])
    environment["REFLEX_WEB_WORKDIR"] = ".web" if app == "wallet" else ".web-desk"
    if "NPM_CONFIG_REGISTRY" not in environment:
        # Without it Reflex measures public registries and picks one by itself.
        registry = subprocess.run(
            ["npm", "config", "get", "registry"],
            env=environment,
            capture_output=True,
            text=True,
            check=True,
        )
        environment["NPM_CONFIG_REGISTRY"] = registry.stdout.strip()
    return environment


def write_lock() -> None:
    """Pin in reflex.lock/ what both programs ask for; what is pinned and still fits stays.

    Raises:
        SystemExit: Wallet and desk ask for different packages.
    """
    for path in (PROJECT / ".web", PROJECT / ".web-desk"):
        shutil.rmtree(path, ignore_errors=True)
    export("wallet", frozen=False)
    first = (LOCK / "package-lock.json").read_text()
    export("desk", frozen=False)
    if (LOCK / "package-lock.json").read_text() != first:
        raise SystemExit(
            "Wallet and desk ask for different npm packages: name the difference in rxconfig.py."
        )
    manifest = json.loads((LOCK / "package.json").read_text())
    manifest["scripts"]["preexport"] = FORGET_THIS_RUN
    text = json.dumps(manifest, indent=2, sort_keys=True)
    (LOCK / "package.json").write_text(text + "\n")


def _input_files() -> Iterator[Path]:
    for name in INPUTS:
        path = PROJECT / name
        if path.is_file():
            yield path
        else:
            yield from (
                file
                for file in path.rglob("*")
                if file.is_file()
                and "__pycache__" not in file.parts
                and "external" not in file.relative_to(path).parts[:1]
            )


def _settings(app: str) -> dict[str, str]:
    """Give what the environment puts into the build of `app`, as rxconfig.py reads it."""
    if app == "desk":
        # The address of its websocket; the wallet uses the origin that it came from.
        return {name: os.environ.get(name, "") for name in ("PLEIN_DESK_ORIGIN", "PLEIN_DESK_PORT")}
    root = Path(os.environ.get("PLEIN_DATA", ".plein"), "server", "directory-root.public.json")
    made = (PROJECT / root).read_text() if (PROJECT / root).exists() else ""
    operator = os.environ.get("PLEIN_OPERATOR", "")
    return {"roots": os.environ.get("VITE_PLEIN_DIRECTORY_ROOTS", made), "operator": operator}


def _parsed(files: dict[str, bytes]) -> dict[str, object]:
    return {name: json.loads(content) for name, content in files.items()}


def main() -> None:
    """Build what the command line names."""
    parser = argparse.ArgumentParser(prog="python -m pwa.build", description=__doc__)
    parser.add_argument("what", choices=["wallet", "desk", "lock"], nargs="+")
    for what in parser.parse_args().what:
        if what == "lock":
            write_lock()
        else:
            print(build_app(what))


if __name__ == "__main__":
    main()
