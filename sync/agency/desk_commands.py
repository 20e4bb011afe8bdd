"""What the command line does to a desk: a password, a second pair of eyes, the trail, erasing.

All of it works while the desk runs too.
"""

import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from sync.agency.settings import AgencySettings

if TYPE_CHECKING:
    from sync.agency.store import Store

__all__ = ["audit_trail", "confirm_clerk", "erase", "make_password", "tell_steps"]


def make_password(settings: AgencySettings) -> int:
    """Make a password for the first clerk, whose sessions end."""
    from sync.agency.clerks import FIRST_CLERK, first_password

    store = _open_store(settings)
    print(f"{FIRST_CLERK}: {first_password(store, settings.data, anew=True)}")
    store.close()
    return 0


def confirm_clerk(settings: AgencySettings, name: str) -> int:
    """Confirm an account for whoever runs the desk."""
    from sync.agency.errors import NotAllowedError
    from sync.agency.ties import confirm_by_operator

    store = _open_store(settings)
    try:
        confirm_by_operator(store, name, datetime.now(UTC))
    except NotAllowedError:
        print(
            f"There is nothing to confirm of {name!r}. The desk's screen Medewerkers names who"
            " waits; write the name as it stands there.",
            file=sys.stderr,
        )
        return 1
    finally:
        store.close()
    print(f"{name} is confirmed. The trail says that this was done here, and not at the desk.")
    return 0


def audit_trail(settings: AgencySettings, kept: list[str]) -> int:
    """Verify the trail and print its last head, to be kept elsewhere; 1 when it is broken."""
    from sync.agency.keys import load_keys, load_signers
    from sync.agency.sealing import Sealer
    from sync.agency.store import Store
    from sync.agency.trail import BrokenTrailError, verify_trail

    store = Store(settings.data / "desk.sqlite", Sealer(load_keys(settings.keys).storage))
    try:
        count = verify_trail(
            store,
            settings.data,
            load_signers(settings.keys),
            settings.oin,
            kept=kept,
            tell=lambda head: print(f"Last head, to be kept elsewhere: {head}"),
        )
    except BrokenTrailError as error:
        print(f"The trail is broken at {error}. Keep this database as it is and find out why.")
        return 1
    finally:
        store.close()
    print(f"The trail is whole: {count} entries.")
    return 0


def erase(settings: AgencySettings, *, is_dry: bool) -> int:
    """Erase what has outlived its term, or only say what would go and what is held back."""
    from sync.agency.connectors.settings import SettingsError
    from sync.agency.office import Office
    from sync.agency.retention import RetentionError

    try:
        office = Office(settings)
    except (RetentionError, SettingsError) as error:
        print(error, file=sys.stderr)
        return 2
    try:
        for each in office.retention.due():
            what = f"stays: {each.held_by}" if each.held_by else "goes"
            print(f"number {each.number}, {each.id}: {each.why}: {what}")
        if is_dry:
            print("Nothing was erased.")
            return 0
        count = office.erase_once()
        if count is None:
            print("The desk runs, and erases these itself within the hour.")
            return 0
        print(f"Erased: {count}")
        return 0
    finally:
        office.stop()


def tell_steps(settings: AgencySettings, *, is_public: bool) -> int:
    """Print how clear people found each step, in numbers, and publish that when asked."""
    from sync.agency.clarity import LEAST, tell_clarity
    from sync.agency.connectors.settings import SettingsError
    from sync.agency.errors import UnreachableError
    from sync.agency.keys import load_keys
    from sync.agency.office import Office
    from sync.agency.publishing import PublishingError, publish_content
    from sync.agency.retention import RetentionError

    try:
        office = Office(settings)
    except (RetentionError, SettingsError) as error:
        print(error, file=sys.stderr)
        return 2
    try:
        told = tell_clarity(office.store, office.services, office.now())
        if told is None:
            print(f"No step has {LEAST} answers that are alike yet; fewer are told to nobody.")
            return 0
        print(told)
        if is_public:
            keys = load_keys(settings.keys)
            made = publish_content(office.client, keys, "duidelijkheid", "stappen", told)
            print(f"Number {made['nummer']} is there; the screen /duidelijkheid shows it.")
        return 0
    except PublishingError as error:
        print(error, file=sys.stderr)
        return 1
    except UnreachableError as error:
        print(f"{settings.platform} does not take it: {error.code}.", file=sys.stderr)
        return 1
    finally:
        office.stop()


def _open_store(settings: AgencySettings) -> "Store":
    """Open the agency's database, whose trail is signed after each act."""
    from sync.agency.keys import load_keys
    from sync.agency.sealing import Sealer
    from sync.agency.store import Store
    from sync.agency.trail import Heads

    keys = load_keys(settings.keys)
    store = Store(settings.data / "desk.sqlite", Sealer(keys.storage))
    store.on_commit = Heads(settings.data, keys, settings.oin).sign
    return store
