"""A real platform with two agencies, to be checked, perhaps behind something that spoils it."""

import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from starlette.types import ASGIApp

from sync.agency.keys import load_keys, make_keys
from sync.agency.kit.visit import Party
from sync.directory import read_directory, sign_directory
from sync.settings import Limits
from sync.signatures import public_jwk, thumbprint
from sync.wire import canonical_json, format_time
from tests.sync.served import HeldClock, Served, settings_in
from tests.sync.town import OIN, register_example

OTHER_OIN = "00000099999999990001"


@dataclass
class Platform:
    """A server that runs, its two agencies, and the files that its operator gives out."""

    served: Served
    agency: Party
    other: Party
    root: dict[str, Any]
    folder: Path

    def now(self) -> datetime:
        return datetime.fromtimestamp(self.served.clock() / 1000, UTC)

    @property
    def root_file(self) -> Path:
        path = self.folder / "root.json"
        path.write_bytes(canonical_json(self.root))
        return path


@contextmanager
def open_platform(
    folder: Path,
    spoil: Callable[[ASGIApp, Served], ASGIApp] | None = None,
    clock: HeldClock | None = None,
    **changed: object,
) -> Generator[Platform]:
    """Run a platform; ``spoil`` wraps its app, ``changed`` are settings."""
    limits = Limits(mailboxes_by_address_an_hour=10_000)
    served = Served(settings_in(folder / "server", limits=limits, **changed), clock)
    keys = register_example(served, folder / "agency")
    make_keys(folder / "other", datetime.fromtimestamp(served.clock() / 1000, UTC))
    other = Party(OTHER_OIN, load_keys(folder / "other"))
    _list_other(served, other)
    if spoil:
        served.app = spoil(served.app, served)  # type: ignore[assignment]
    root = dict(served.context.keys.directory_root_public)
    with served:
        yield Platform(served, Party(OIN, keys), other, root, folder)


def _list_other(served: Served, other: Party) -> None:
    """Sign the next directory, with a second agency beside the example."""
    registry = served.context.directory.registry
    root = served.context.keys.directory_root
    last = registry.last()
    assert last and root
    [first] = last.agencies
    since = format_time(datetime.fromtimestamp(served.clock() / 1000, UTC))
    [enc] = other.keys.enc.values()
    keys = [
        {"kid": thumbprint(key), "use": use, "jwk": public_jwk(key), "from": since, "until": None}
        for use, key in [("enc", enc), ("sig", other.keys.sig), ("auth", other.keys.auth)]
    ]
    entry = dict(first) | {"oin": other.oin, "name": "Dienst Andersom", "keys": keys}
    payload = dict(last.payload) | {
        "number": last.number + 1,
        "previous": [last.digest, *last.payload["previous"]],
        "agencies": [first, entry],
    }
    document = sign_directory(payload, root)
    assert read_directory(document, [public_jwk(root)]).number == last.number + 1
    registry.current.write_text(document)


class RunningClock(HeldClock):
    """A clock that begins where others are held, and goes."""

    def __init__(self) -> None:
        super().__init__()
        self._began = time.monotonic()

    def __call__(self) -> int:
        return self.now_ms + round((time.monotonic() - self._began) * 1000)
