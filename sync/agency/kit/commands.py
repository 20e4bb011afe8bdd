"""The command `agency-check`: a platform by its address, or a receiver by its registration."""

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sync.agency.kit.findings import Findings

__all__ = ["add_arguments", "run"]

PRACTICE_PORT = 8290
_HELP = """
Checks a platform from both sides. The agency's own receiver must rest meanwhile:
  python -m sync.agency check https://platform.example --oin OIN --keys FOLDER --root ROOT.json
      --other-oin OIN --other-keys FOLDER
With --webhook URL, an address that leads to --webhook-listen here, also the sending of events.
Checks a receiver: a test installation of it, with empty data, that knows the private keys of
REGISTRATION. It is pointed at the practice platform and at the root key that are printed, by hand
or by a command that reads PLEIN_ORIGIN and PLEIN_ROOT; a command is killed midway and begun again:
  python -m sync.agency check --receiver REGISTRATION [--command "COMMAND"]
Exit status: 0 everything holds, 1 something does not, 2 it could not begin.
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command to a parser of commands."""
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.description = _HELP
    parser.add_argument("url", nargs="?", help="address of the platform")
    parser.add_argument("--oin", help="number of the agency; default PLEIN_OIN")
    parser.add_argument(
        "--keys",
        type=Path,
        help="folder of its keys; default PLEIN_DESK_DATA/keys, or PLEIN_DATA/desk/keys",
    )
    parser.add_argument("--other-oin", help="number of a second agency on the platform")
    parser.add_argument("--other-keys", type=Path, help="folder of the second agency's keys")
    parser.add_argument("--root", type=Path, help="public root key of the directory")
    parser.add_argument(
        "--webhook", metavar="URL", help="address that leads to this check, for events"
    )
    parser.add_argument(
        "--webhook-listen", metavar="HOST:PORT", default="127.0.0.1:8291", help="where it listens"
    )
    parser.add_argument("--receiver", type=Path, metavar="REGISTRATION", help="check a receiver")
    parser.add_argument("--command", dest="start", help="how the receiver under test is started")
    parser.add_argument("--port", type=int, default=PRACTICE_PORT, help="of the practice platform")
    parser.add_argument("--practice-root", type=Path, default=Path("practice-root.json"))
    parser.add_argument("--seconds", type=float, default=120, help="for the receiver to do it all")


def run(options: argparse.Namespace) -> int:
    """Check, print a line for each thing, and give the exit status."""
    from sync.agency.kit.findings import tell
    from sync.signatures import NotGenuine

    if (options.url is None) == (options.receiver is None):
        print("Name the address of a platform, or --receiver and its registration.")
        return 2
    try:
        found = _check_receiver(options) if options.receiver else _check_platform(options)
    except (OSError, ValueError, NotGenuine) as error:
        print(f"The check could not begin: {tell(error)}")
        return 2
    count, wrong = len(found.every), len(found.wrong)
    print(f"{count} checks, all hold" if found.hold else f"{count} checks, {wrong} WRONG")
    return 0 if found.hold else 1


def _check_platform(options: argparse.Namespace) -> "Findings":
    from sync.agency.keys import load_keys
    from sync.agency.kit.platform_check import check_platform
    from sync.agency.kit.visit import Listening, Party
    from sync.agency.settings import AgencySettings

    settings = AgencySettings.from_environment()
    root: Any = json.loads(options.root.read_text()) if options.root else settings.read_root()
    agency = Party(options.oin or settings.oin, load_keys(options.keys or settings.keys))
    other = None
    if options.other_oin and options.other_keys:
        other = Party(options.other_oin, load_keys(options.other_keys))
    listening = None
    if options.webhook:
        host, _, port = options.webhook_listen.rpartition(":")
        if not port.isdecimal():
            raise ValueError(f"{options.webhook_listen} is no HOST:PORT")
        listening = Listening(options.webhook, host or "127.0.0.1", int(port))
    return check_platform(options.url, agency, other, root, _show, listening=listening)


def _check_receiver(options: argparse.Namespace) -> "Findings":
    from sync.agency.kit.receiver_check import check_receiver

    return check_receiver(
        options.receiver.read_text(),
        options.practice_root,
        _show,
        command=options.start,
        port=options.port,
        seconds=options.seconds,
    )


def _show(line: str) -> None:
    print(line, flush=True)
