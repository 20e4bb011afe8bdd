"""Publishes files of the agency (services, rules, places) and what people said of its steps."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from sync.agency.client import AgencyClient
from sync.agency.errors import RejectedError
from sync.agency.keys import AgencyKeys
from sync.signatures import sign_jws

__all__ = ["PublishingError", "publish", "publish_content"]

PUBLICATION = "plein-publication+jws"
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


class PublishingError(Exception):
    """A file that the platform does not take; the message says where and what to do."""


def publish(
    client: AgencyClient,
    keys: AgencyKeys,
    path: Path,
    *,
    is_withdrawal: bool = False,
) -> Mapping[str, Any]:
    """Sign a file and hand it to the platform, under the number after the last one.

    A withdrawal says that the file of this name counts no more; it need not be there.

    ``places.yaml`` holds the agency's places near by. A service is called by its file
    (``boom-kappen.yaml``), rules by their law and first day
    (``individuele-inkomenstoeslag/2026-01-01.yaml``), as in ``pwa/rules``.

    Returns:
        What the platform has: {soort, naam, nummer, hash, ingetrokken, inGids}.

    Raises:
        PublishingError: the file has a fault, which it names, or is no text.
        UnreachableError, RejectedError: as the client.
    """
    is_rules = _DAY.fullmatch(path.stem) is not None
    kind = "regels" if is_rules else "diensten"
    name = f"{path.resolve().parent.name}.{path.stem}" if is_rules else path.stem
    if path.name == "places.yaml":
        kind = name = "plaatsen"
    try:
        content = None if is_withdrawal else path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise PublishingError(f"{path} cannot be read: {error}") from error
    return publish_content(client, keys, kind, name, content)


def publish_content(
    client: AgencyClient, keys: AgencyKeys, kind: str, name: str, content: str | None
) -> Mapping[str, Any]:
    """Sign what is published under this name, and hand it over; None withdraws it.

    Raises:
        PublishingError: it has a fault, which it names.
        UnreachableError, RejectedError: as the client.
    """
    there = [
        each["nummer"]
        for each in client.read_publications()
        if (each["soort"], each["naam"]) == (kind, name)
    ]
    claims = {
        "v": 1,
        "oin": client.oin,
        "kind": kind,
        "name": name,
        "number": max(there, default=0) + 1,
        "content": content,
    }
    try:
        return client.publish(kind, name, sign_jws(claims, keys.sig, PUBLICATION))
    except RejectedError as error:
        if error.code == "publication-faulty":
            raise PublishingError(error.explanation) from error
        raise
