"""Delivers into a folder: one subfolder a submission, whole or not there, and never a second time.

``<where>/<id in hex>/inzending.json`` and beside it the files. Until it is whole the subfolder has
a dot before its name; then it is renamed. Whoever reads may take it away at once: a draft that was
whole and is gone has been delivered, also when this process died before it could note so.
"""

import json
import os
import shutil
from collections.abc import Iterable
from pathlib import Path
from typing import Any, cast

from sync.agency.connectors.connector import Connector
from sync.agency.connectors.parcel import JSON_NAME, Parcel
from sync.agency.connectors.settings import ConnectorSettings
from sync.agency.connectors.steps import Steps
from sync.agency.errors import DelayedError, UndeliverableError

__all__ = ["connect"]

_WHOLE = "whole"


def connect(settings: ConnectorSettings) -> Connector:
    """Make a connector that delivers into the folder ``where``, which must exist."""
    settings.allow("where")
    place = settings.path("where")
    return Connector(
        name=settings.name,
        services=settings.service_names,
        since=settings.since,
        replays=False,  # a draft that is whole stays as it is, and one that is not was never seen
        deliver=lambda parcel, steps: _deliver(place, parcel, steps),
        find_fault=lambda: _find_fault(settings.name, place),
    )


def _find_fault(name: str, place: Path) -> str:
    if place.is_dir():
        return ""
    return f"connector {name!r}, where: {place} is no folder; make it, or correct the name"


def _deliver(place: Path, parcel: Parcel, steps: Steps) -> None:
    target, draft = place / parcel.name, place / f".{parcel.name}"
    if not place.is_dir():
        # Made here, it could hide a network folder that is not there at the moment.
        raise DelayedError("folder-missing")
    try:
        if steps.get(_WHOLE) is None:
            if target.exists():
                _require_same(target, parcel)
                return
            _write(draft, parcel)
            steps.note(_WHOLE, draft.name)
        if draft.exists():
            if target.exists():
                raise UndeliverableError("taken")
            draft.rename(target)
            _sync(place)
    except OSError as error:
        raise DelayedError("folder") from error


def _write(draft: Path, parcel: Parcel) -> None:
    shutil.rmtree(draft, ignore_errors=True)
    draft.mkdir()
    _write_file(draft / JSON_NAME, [parcel.document])
    for name, attachment in parcel.files:
        _write_file(draft / name, parcel.read_file(attachment.id))
    _sync(draft)


def _write_file(path: Path, pieces: Iterable[bytes]) -> None:
    with path.open("xb") as file:
        for piece in pieces:
            file.write(piece)
        file.flush()
        os.fsync(file.fileno())


def _require_same(target: Path, parcel: Parcel) -> None:
    """Make sure that what stands there is this submission: a restored database knows it no more."""
    try:
        found = cast("dict[str, Any]", json.loads((target / JSON_NAME).read_bytes()))
        is_same = found["bewijzen"]["inzending"] == parcel.submission.inner
    except (FileNotFoundError, ValueError, KeyError, TypeError):
        is_same = False
    if not is_same:
        raise UndeliverableError("taken")


def _sync(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
