"""The directory's expiry: renewed in time where the root key is, told to the operator where not.

A server whose root key lies elsewhere, or does not do alone, cannot sign; from fourteen days before
the end it says so in its log once a day, until its operator brings a new directory.
"""

import logging
from datetime import UTC, datetime, timedelta

from sync.clock import DAY_MS
from sync.context import Context
from sync.directory import make_server_entry
from sync.leases import take_lease
from sync.wire import format_time

__all__ = ["renew_directory"]

NOTICE = timedelta(days=14)
_log = logging.getLogger("plein")


def renew_directory(here: Context) -> int:
    """Sign the next directory when the last is half over, and return how many were signed.

    The first one is its operator's to make. Several workers, also with `directory build` beside
    them, sign one: they take turns at the folder, and look again when it is theirs.

    Raises:
        RegistryError, ServiceFileError: a file in the folders of the directory is not right.
    """
    root = here.keys.directory_root
    now = datetime.fromtimestamp(here.now() / 1000, UTC)
    if root is None or not here.directory.registry.is_enough(root):
        expires_at = here.directory.find_expiry()
        if expires_at and now >= expires_at - NOTICE and take_lease(here, "expiry", DAY_MS):
            more = {"expires_at": format_time(expires_at)}
            _log.warning("directory expires and its root key is not here", extra={"members": more})
        return 0
    server = make_server_entry("Plein", here.keys.signing, now)
    made = here.directory.registry.renew(root, server, now)
    if made is None:
        return 0
    more = {"number": made.number, "expires_at": format_time(made.expires_at)}
    _log.info("directory renewed", extra={"members": more})
    return 1
