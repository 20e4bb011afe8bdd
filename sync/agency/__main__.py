"""`python -m sync.agency`: keys, the desk's database, delivery, the square, the kit."""

import argparse
import signal
import sys
import threading
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sync.agency import desk_commands, square, statement_command
from sync.agency.keyfiles import KeyFileError
from sync.agency.kit import commands as kit
from sync.agency.settings import EXAMPLE_OIN, AgencySettings, AgencySettingsError

if TYPE_CHECKING:
    from sync.agency.office import Office


def main(arguments: list[str] | None = None) -> int:
    """Do what the command line asks and return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m sync.agency", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    key_options = commands.add_parser("keys", help="make the keys that are missing, replace one")
    key_options.add_argument(
        "--encrypt",
        action="store_true",
        help="keep them as PKCS#12 under the passphrase in PLEIN_KEYS_PASSPHRASE_FILE",
    )
    key_options.add_argument(
        "--rotate", choices=("enc", "sig", "auth"), help="replace the key of this use"
    )
    commands.add_parser("password", help="make a new password for the first clerk and print it")
    confirming = commands.add_parser(
        "confirm", help="confirm that a clerk's account is whose name it has, as a second person"
    )
    confirming.add_argument("name")
    erasing = commands.add_parser("erase", help="erase submissions whose term has passed")
    erasing.add_argument("--dry-run", action="store_true", help="only say what would go, and why")
    audit = commands.add_parser("audit", help="verify the trail of who looked and acted")
    audit.add_argument(
        "--head",
        action="append",
        default=[],
        help="a head that was kept elsewhere (may be given again)",
    )
    deliver = commands.add_parser(
        "deliver", help="receive, and deliver into the case systems of connectors.yaml"
    )
    deliver.add_argument("--once", action="store_true", help="deliver what is due, and end")
    deliver.add_argument("--again", action="store_true", help="try everything that failed again")
    deliver.add_argument(
        "--listen",
        metavar="HOST:PORT",
        type=read_address,
        help="take a case system's notifications here",
    )
    subscribing = commands.add_parser(
        "subscribe", help="let the case systems of connectors.yaml notify this agency"
    )
    subscribing.add_argument(
        "--callback",
        metavar="URL",
        default="",
        help="where notifications come in; /notificaties of the desk when left out",
    )
    publishing = commands.add_parser("publish", help="hand a service or rules file to the platform")
    publishing.add_argument("file", type=Path)
    publishing.add_argument("--withdraw", action="store_true", help="say that it counts no more")
    clarity = commands.add_parser("clarity", help="print what people said of the steps, in numbers")
    clarity.add_argument("--publish", action="store_true", help="let everybody see the numbers")
    statement = commands.add_parser("statement", help="send what you paid to people, each once")
    statement.add_argument("file", type=Path, help="JSON or CSV, see sync/agency/README.md")
    statement.add_argument("--check", action="store_true", help="check the file and send nothing")
    on_square = commands.add_parser("square", help="answer on the square, and moderate it")
    square.add_arguments(on_square)
    samples = commands.add_parser("samples", help="write submissions for who writes a receiver")
    samples.add_argument("folder", type=Path)
    schemas = commands.add_parser("schemas", help="write the JSON Schemas of all that is exchanged")
    schemas.add_argument("folder", type=Path)
    check = commands.add_parser("check", help="check a platform, or a receiver of one's own")
    kit.add_arguments(check)
    given = parser.parse_args(arguments)
    if given.command == "samples":
        return make_samples(given.folder)
    if given.command == "schemas":
        return make_schemas(given.folder)
    if given.command == "check":
        return kit.run(given)
    try:
        settings = AgencySettings.from_environment()
    except AgencySettingsError as error:
        print(error, file=sys.stderr)
        return 1
    try:
        return _work(given, settings)
    except KeyFileError as error:
        print(error, file=sys.stderr)
        return 1
    except FileNotFoundError as error:
        if given.command == "keys" or settings.keys.is_dir():
            print(error, file=sys.stderr)
            return 1
        print(
            f"There are no keys in {settings.keys} ({error}). Is PLEIN_DESK_DATA, or PLEIN_DATA,"
            " the folder that you mean? If so, run `python -m sync.agency keys` first.",
            file=sys.stderr,
        )
        return 2


def _work(given: argparse.Namespace, settings: AgencySettings) -> int:
    if given.command == "deliver":
        return run_delivery(settings, once=given.once, again=given.again, listen=given.listen)
    if given.command == "subscribe":
        return subscribe(settings, given.callback)
    if given.command == "publish":
        return publish_file(settings, given.file, is_withdrawal=given.withdraw)
    if given.command == "clarity":
        return desk_commands.tell_steps(settings, is_public=given.publish)
    if given.command == "statement":
        return statement_command.run(settings, given.file, only_check=given.check)
    if given.command == "square":
        return square.run(given, settings)
    if given.command == "audit":
        return desk_commands.audit_trail(settings, given.head)
    if given.command == "password":
        return desk_commands.make_password(settings)
    if given.command == "confirm":
        return desk_commands.confirm_clerk(settings, given.name)
    if given.command == "erase":
        return desk_commands.erase(settings, is_dry=given.dry_run)
    if given.rotate:
        return rotate_key(settings, given.rotate)
    return make_keys(settings, encrypt=given.encrypt)


def publish_file(settings: AgencySettings, path: Path, *, is_withdrawal: bool) -> int:
    """Hand a service or rules file to the platform, whose next directory lists it."""
    from sync.agency.client import AgencyClient
    from sync.agency.errors import UnreachableError
    from sync.agency.keys import load_keys
    from sync.agency.publishing import PublishingError, publish

    keys = load_keys(settings.keys)
    try:
        with AgencyClient(settings.platform, settings.oin, keys) as client:
            made = publish(client, keys, path, is_withdrawal=is_withdrawal)
    except PublishingError as error:
        print(error, file=sys.stderr)
        return 1
    except UnreachableError as error:
        print(f"{settings.platform} does not take it: {error.code}.", file=sys.stderr)
        return 1
    now = (
        "is withdrawn: the next directory lists it no more"
        if is_withdrawal
        else ("is there; the next directory lists it")
    )
    print(f"{made['naam']} number {made['nummer']} {now}.")
    return 0


def make_samples(folder: Path) -> int:
    """Write good and hostile submissions with the keys that open them."""
    from sync.agency.kit.samples import write_samples

    print(f"{len(write_samples(folder))} files in {folder}; their keys are for samples only")
    return 0


def make_schemas(folder: Path) -> int:
    """Write the JSON Schemas."""
    from sync.agency.kit.schemas import write_schemas

    print(f"{len(write_schemas(folder))} schemas in {folder}")
    return 0


def make_keys(settings: AgencySettings, *, encrypt: bool = False) -> int:
    """Make the keys that are missing and what the platform's operator registers."""
    from sync.agency import keys
    from sync.agency.keyfiles import encrypt_folder

    settings.data.mkdir(parents=True, exist_ok=True, mode=0o700)
    made = keys.make_keys(settings.keys, datetime.now(UTC))
    if encrypt:
        encrypted = encrypt_folder(settings.keys, keys.USES)
        print(f"Encrypted: {', '.join(encrypted) or 'nothing, all were'}")
    if made or not keys.is_registration_of(settings.registration, settings.oin):
        settings.registration.write_text(keys.make_registration(settings.keys, settings.oin))
    print(f"Keys in {settings.keys}: " + (f"made {', '.join(made)}" if made else "all there"))
    example = " (the example; set PLEIN_OIN to your own)" if settings.oin == EXAMPLE_OIN else ""
    print(f"Registration for the platform, of {settings.oin}{example}: {settings.registration}")
    print(
        f"Its operator calls to compare your signing key: {keys.load_keys(settings.keys).sig_kid}"
    )
    return 0


def rotate_key(settings: AgencySettings, use: str) -> int:
    """Replace one key of the agency, as far as that can be done now."""
    from sync.agency.client import AgencyClient
    from sync.agency.errors import RejectedError, UnreachableError
    from sync.agency.keys import load_keys
    from sync.agency.rotation import RotationError, rotate

    try:
        with AgencyClient(settings.platform, settings.oin, load_keys(settings.keys)) as client:
            told = rotate(settings, client, use, datetime.now(UTC))
    except RotationError as error:
        print(f"plein: {error}")
        return 1
    except RejectedError as error:
        print(f"plein: the platform refuses this ({error.code}); nothing was changed here.")
        return 1
    except UnreachableError:
        print("plein: the platform does not answer: run this again later, nothing is lost.")
        return 1
    print(told)
    return 0


def read_address(said: str) -> tuple[str, int]:
    """Read HOST:PORT, of which the host may be left out.

    Raises:
        ArgumentTypeError: it is none.
    """
    host, _, port = said.rpartition(":")
    if not port.isdecimal() or not 0 < int(port) < 65_536:
        raise argparse.ArgumentTypeError(f"{said!r} is no HOST:PORT, such as 127.0.0.1:8002")
    return host or "127.0.0.1", int(port)


def run_delivery(
    settings: AgencySettings, *, once: bool, again: bool, listen: tuple[str, int] | None = None
) -> int:
    """Receive and deliver until a signal ends it, or deliver once what is due."""
    from sync.agency.connectors.notifications import make_server
    from sync.agency.connectors.settings import SettingsError
    from sync.agency.office import Office
    from sync.agency.retention import RetentionError

    try:
        office = Office(settings)
    except (SettingsError, RetentionError) as error:
        print(error, file=sys.stderr)
        return 2
    for fault in office.deliverer.find_faults():
        print(f"connectors.yaml, {fault}.", file=sys.stderr)
    try:
        if again:
            print(f"Tried again: {office.deliverer.try_again()}")
        if once:
            delivered = office.deliver_once()
            if delivered is None and again:
                print("The process that delivers for this agency tries them now.")
                return 0
            if delivered is None:
                print("Another process of this agency delivers already.", file=sys.stderr)
                return 1
            print(f"Delivered: {delivered}")
            return tell_obstacles(office)
        server = make_server(*listen, office.deliverer.hear) if listen else None
        # Blocked before any thread begins, so that this one alone takes them.
        ends = {signal.SIGINT, signal.SIGTERM}
        signal.pthread_sigmask(signal.SIG_BLOCK, ends)
        is_receiving, is_delivering = office.start_receiving(), office.start_delivering()
        office.start_erasing()
        if not is_receiving and not is_delivering:
            print("Another process of this agency does this already.", file=sys.stderr)
            return 1
        if server is not None:
            threading.Thread(target=server.serve_forever, daemon=True).start()
        signal.sigwait(ends)
        return 0
    except OSError as error:
        if listen is None:
            raise
        print(f"Cannot listen on {listen[0]}:{listen[1]}: {error.strerror}.", file=sys.stderr)
        return 2
    finally:
        office.stop()


def subscribe(settings: AgencySettings, callback: str) -> int:
    """Subscribe at every case system that notifies; what is there already is put right."""
    from sync.agency.connectors.notifications import PATH
    from sync.agency.connectors.settings import SettingsError, find_connectors, open_connectors
    from sync.agency.errors import DeliveryError
    from sync.agency.keys import load_keys

    failed = done = 0
    try:
        connectors = open_connectors(find_connectors(settings), load_keys(settings.keys))
    except SettingsError as error:
        print(error, file=sys.stderr)
        return 2
    for connector in connectors:
        if connector.subscribe is None:
            continue
        try:
            said = connector.subscribe(callback or settings.origin + PATH)
            print(f"{connector.name}: {said}")
            done += 1
        except (DeliveryError, KeyError, TypeError) as error:
            code = error.code if isinstance(error, DeliveryError) else "answer"
            print(f"{connector.name}: not subscribed ({code}); run this again.", file=sys.stderr)
            failed += 1
        finally:
            connector.close()
    if not done and not failed:
        print(
            "No connector in connectors.yaml names `notificaties`, the address of its API.",
            file=sys.stderr,
        )
    return 0 if done and not failed else 1


def tell_obstacles(office: "Office") -> int:
    """Say what keeps submissions from arriving; 1 when anything does."""
    obstacles = office.outgoing.obstacles()
    for what, count in obstacles.items():
        print(f"Not delivered: {count} ({what}). Nothing is lost; set it right.", file=sys.stderr)
    return 1 if obstacles or office.deliverer.find_faults() else 0


if __name__ == "__main__":
    sys.exit(main())
