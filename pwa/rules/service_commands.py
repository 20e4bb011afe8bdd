"""Commands for whoever writes services: service check, service preview and service new."""

import argparse
from pathlib import Path
from typing import Any

from pwa.rules.places import FILE as PLACES
from pwa.rules.places import read_places
from pwa.rules.service_checks import FORMULAS
from pwa.rules.service_files import (
    EVERY_AGENCY,
    FOLDER,
    NO_SERVICES,
    ServiceFileError,
    list_faults,
    read_agency,
    read_service,
)
from pwa.rules.service_preview import draw_preview
from pwa.rules.service_skeleton import TO_WRITE, write_service
from pwa.rules.yaml_shapes import WrongError

__all__ = ["add_commands"]

_FORMULAS = sorted(formula for formulas in FORMULAS.values() for formula in formulas)


def add_commands(commands: Any) -> None:  # noqa: ANN401 - argparse does not export its type
    """Add `service` with its own commands to the commands of the rules."""
    service = commands.add_parser("service", help="check, preview or begin a service file")
    acts = service.add_subparsers(required=True)
    check = acts.add_parser("check", help="tell every fault of a service file, or of a folder")
    check.add_argument("path", type=Path, nargs="?", default=FOLDER)
    check.set_defaults(run=run_check)
    preview = acts.add_parser("preview", help="write a page that shows every screen of the form")
    preview.add_argument("path", type=Path, help="a service file, or a folder of them")
    preview.add_argument("--to", type=Path, help="the page; beside the file if not said")
    preview.set_defaults(run=run_preview)
    new = acts.add_parser("new", help="begin a service file")
    new.add_argument("agency", help="the folder of the agency")
    new.add_argument("name", help="of the service, in small letters with hyphens")
    new.add_argument("--formula", choices=_FORMULAS, required=True)
    new.add_argument("--services", type=Path, default=FOLDER, help="the folder of all agencies")
    new.set_defaults(run=run_new)


def run_check(arguments: argparse.Namespace) -> int:
    """Print every fault with file, line and remedy; 1 when there is one.

    Raises:
        ServiceFileError: there is nothing to check.
    """
    path: Path = arguments.path
    files = [path] if path.is_file() else sorted(path.rglob("*.yaml"))
    if not files:
        raise ServiceFileError(f"{path}: there is no service file here; give a file or a folder")
    faults: list[str] = []
    unwritten: list[str] = []
    for file in files:
        if file.name == "agency.yaml":
            faults += _faults_of_agency(file)
        elif file.name == PLACES:
            faults += _faults_of_places(file)
        else:
            faults += list_faults(file)
            unwritten += _find_unwritten(file)
    print(*faults, *unwritten, sep="\n", end="\n" if faults or unwritten else "")
    still = f", {len(unwritten)} places still to write" if unwritten else ""
    print(f"{len(files)} files, {len(faults)} faults{still}")
    return 1 if faults else 0


def _faults_of_agency(file: Path) -> list[str]:
    try:
        name = read_agency(file)["id"]
    except ServiceFileError as error:
        return [str(error)]
    folder = file.resolve().parent.name
    return [] if name == folder else [f"{file}: id must be {folder!r}, the name of the folder"]


def _faults_of_places(file: Path) -> list[str]:
    try:
        hosts = tuple(read_agency(file.with_name("agency.yaml"))["hosts"])
        read_places(file, hosts)
    except (ServiceFileError, WrongError) as error:
        return [str(error)]
    return []


def _find_unwritten(file: Path) -> list[str]:
    """Tell each line that still says what `service new` wrote there."""
    return [
        f"{file}:{number}: write your own in place of: {begun}"
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1)
        for begun in TO_WRITE
        if begun in line
    ]


def run_preview(arguments: argparse.Namespace) -> int:
    """Write a page that needs no server for each service, and say where it is.

    Raises:
        ServiceFileError: a file is not right, is no service, or there is none.
    """
    path: Path = arguments.path
    paths = sorted(path.glob("*.yaml")) if path.is_dir() else [path]
    services = [one for one in paths if one.name not in NO_SERVICES]
    if not services:
        raise ServiceFileError(f"{path}: there is no service here; name its file or its folder")
    if arguments.to and len(services) > 1:
        raise ServiceFileError(f"{path}: --to is for one service; name its file")
    for service in services:
        _write_preview(service, arguments.to or service.with_suffix(".html"))
    return 0


def _write_preview(path: Path, page: Path) -> None:
    service = read_service(path)
    agency = path.with_name("agency.yaml")
    is_own = path.parent.name != EVERY_AGENCY and agency.is_file()
    name = str(read_agency(agency)["name"]) if is_own else "de organisatie"
    try:
        page.write_text(draw_preview(service, name), encoding="utf-8")
    except OSError as error:
        raise ServiceFileError(f"{page} cannot be written: {error.strerror}") from error
    print(f"{page} is written; open it in a browser")


def run_new(arguments: argparse.Namespace) -> int:
    """Write a file to begin with, and say what is next.

    Raises:
        ServiceFileError: there is such a file, or no such agency, or the name is no name.
    """
    path = write_service(arguments.services, arguments.agency, arguments.name, arguments.formula)
    print(f"{path} is begun; fill it in, then run: python -m pwa.rules service check {path}")
    return 0
