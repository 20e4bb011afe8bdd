"""`python -m sync.agency`: make the agency's keys, or a new password for the first clerk."""

import argparse
import sys
from datetime import UTC, datetime

from sync.agency.settings import AgencySettings


def main(arguments: list[str] | None = None) -> int:
    """Do what the command line asks and return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m sync.agency", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("keys", help="make the keys that are missing, and the registration")
    commands.add_parser("password", help="make a new password for the first clerk and print it")
    command = parser.parse_args(arguments).command
    settings = AgencySettings.from_environment()
    return make_keys(settings) if command == "keys" else make_password(settings)


def make_keys(settings: AgencySettings) -> int:
    """Make the keys that are missing and what the platform's operator registers."""
    from sync.agency import keys

    settings.data.mkdir(parents=True, exist_ok=True, mode=0o700)
    made = keys.make_keys(settings.keys, datetime.now(UTC))
    if made or not settings.registration.exists():
        settings.registration.write_text(keys.make_registration(settings.keys, settings.oin))
    print(f"Keys in {settings.keys}: " + (f"made {', '.join(made)}" if made else "all there"))
    print(f"Registration for the platform: {settings.registration}")
    return 0


def make_password(settings: AgencySettings) -> int:
    """Make a password for the first clerk, whose sessions end; also while the desk runs."""
    from sync.agency.clerks import FIRST_CLERK, first_password
    from sync.agency.keys import load_keys
    from sync.agency.sealing import Sealer
    from sync.agency.store import Store

    store = Store(settings.data / "desk.sqlite", Sealer(load_keys(settings.keys).storage))
    print(f"{FIRST_CLERK}: {first_password(store, settings.data, anew=True)}")
    store.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
