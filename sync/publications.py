"""Agencies publish their services and rules themselves, signed by their own key."""

import fcntl
import os
import re
from collections.abc import Generator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from typing import Annotated, Any

from fastapi import APIRouter, Response
from fastapi import Path as InPath
from pydantic import BaseModel, ConfigDict, Field

from sync.access_log import Act, note_access
from sync.context import Context, Here
from sync.errors import Conflict, Invalid, Unknown, problems
from sync.published import (
    Kind,
    Publication,
    PublicationError,
    check_content,
    home_of,
    list_published,
    read_publication,
)
from sync.signatures import NotGenuine
from sync.tokens import ADMISSION, Agency
from sync.wire import hash_b64

__all__ = ["router"]

router = APIRouter(prefix="/publicaties", tags=["publicaties"])

MOST = 300
MOST_BYTES_TOGETHER = 1_000_000
"""Every phone fetches what all agencies publish."""
_NAME = {
    "diensten": re.compile(r"[a-z][a-z0-9-]{0,63}"),
    "regels": re.compile(r"[a-z][a-z0-9-]{0,63}\.[0-9]{4}-[0-9]{2}-[0-9]{2}"),
    "plaatsen": re.compile("plaatsen"),
    "duidelijkheid": re.compile("stappen"),
}
_JWS = Annotated[str, Field(pattern=r"^[A-Za-z0-9_.-]+$", max_length=600_000)]
Soort = Annotated[Kind, InPath(description="Wat u publiceert")]
Naam = Annotated[
    str,
    InPath(pattern=r"^[a-z0-9.-]{1,80}$", description="Het id, of de wet en de eerste dag"),
]


class PublicationFaulty(Invalid):
    """A file that is not right; `uitleg` names the place in it and what to write."""

    code = "publication-faulty"
    title = "The file cannot be published as it is: mend what is said, and send it again."


class PublicationRefused(Invalid):
    """What is no publication of this agency; `waarom` is the rule that it breaks."""

    code = "publication-refused"
    title = (
        "This is not signed by a signing key of the agency, or says something else than its path."
    )


class PublicationBehind(Conflict):
    """A number that is not above the one that is here."""

    code = "publication-behind"
    title = "A publication with this number or a higher one is here."


class PublicationsFull(Conflict):
    """More files than one agency may have."""

    code = "publications-full"
    title = "An agency may publish 300 files, of 1,000,000 bytes together."


class NieuwePublicatie(BaseModel):
    """A file as the agency's signing key signed it."""

    model_config = ConfigDict(strict=True)

    publicatie: _JWS


class Publicatie(BaseModel):
    """A file that is here, and whether the directory has this one yet."""

    soort: Kind
    naam: str
    nummer: int
    hash: str
    ingetrokken: bool
    inGids: bool  # noqa: N815 - the word on the wire


class Publicaties(BaseModel):
    """All files of an agency."""

    publicaties: list[Publicatie]


@router.get("", responses=problems(*ADMISSION))
def read_publications(here: Here, agency: Agency) -> Publicaties:
    """Give what this agency has published here."""
    folder = here.directory.registry.folder
    listed = _listed(here, agency.oin)
    found = list_published(folder, agency.oin)
    return Publicaties(publicaties=[_show(each, listed) for each in found])


@router.put(
    "/{soort}/{naam}",
    status_code=201,
    responses={200: {"model": Publicatie}}
    | problems(
        *ADMISSION,
        Unknown,
        PublicationFaulty,
        PublicationRefused,
        PublicationBehind,
        PublicationsFull,
    ),
)
def put_publication(
    here: Here, agency: Agency, soort: Soort, naam: Naam, body: NieuwePublicatie, response: Response
) -> Publicatie:
    """Keep a file for the next directory; the same again changes nothing."""
    publication = _read(here, agency.oin, soort, naam, body.publicatie)
    listed = _listed(here, agency.oin)
    folder = here.directory.registry.folder
    path = folder / "publications" / agency.oin / soort / f"{naam}.jws"
    with _turn(folder):
        present = _present(path)
        if present is not None and present.jws == publication.jws:
            response.status_code = 200
            return _show(present, listed)
        if present is not None and present.number >= publication.number:
            raise PublicationBehind(nummer=present.number)
        _require_room(list_published(folder, agency.oin), present, publication)
        try:
            if not publication.is_withdrawn:
                check_content(publication, home_of(listed))
        except PublicationError as error:
            raise PublicationFaulty(uitleg=str(error)[:2_000]) from error
        _write(path, publication.jws)
        with here.database.writing() as tx:
            withdrawn = publication.is_withdrawn
            act: Act = "publicatie-ingetrokken" if withdrawn else "publicatie-geplaatst"
            note_access(here, tx, agency, act, [f"{soort}/{naam}"])
    return _show(publication, listed)


def _require_room(found: list[Publication], present: Publication | None, new: Publication) -> None:
    """Make sure that an agency has room for one file more, or in the place of an earlier one.

    Raises:
        PublicationsFull: It has not.
    """
    others = [each for each in found if present is None or each.jws != present.jws]
    size_bytes = sum(len(each.content.encode()) for each in (*others, new))
    if len(others) >= MOST or (
        size_bytes > MOST_BYTES_TOGETHER
        and (present is None or len(new.content) > len(present.content))
    ):
        raise PublicationsFull


def _read(here: Context, oin: str, soort: Kind, naam: str, jws: str) -> Publication:
    """Give a publication that this agency signed for this path.

    Raises:
        PublicationRefused: It is none.
    """
    directory, now = here.directory.get(), datetime.fromtimestamp(here.now() / 1000, UTC)
    try:
        publication = read_publication(jws)
        if directory is None:
            raise NotGenuine("key-unknown")
        directory.agency_key(oin, publication.kid, "sig", now)
        if (publication.oin, publication.kind, publication.name) != (oin, soort, naam):
            raise NotGenuine("statement")
        if not _NAME[soort].fullmatch(naam):
            raise NotGenuine("name")
    except NotGenuine as error:
        raise PublicationRefused(waarom=error.code) from error
    return publication


def _listed(here: Context, oin: str) -> Any:  # noqa: ANN401 - an entry of the directory
    directory = here.directory.get()
    try:
        if directory is None:
            raise Unknown
        return directory.agency(oin)
    except NotGenuine as error:
        raise Unknown from error


def _show(publication: Publication, listed: Any) -> Publicatie:  # noqa: ANN401
    if publication.kind == "plaatsen":
        there = next(iter(listed.get("places", [])), None)
    elif publication.kind == "duidelijkheid":
        there = None  # the server shows it, and no directory
    elif publication.kind == "regels":
        there = {rule["name"]: rule for rule in listed.get("rules", [])}.get(publication.name)
    else:
        there = {each["id"]: each for each in listed["services"]}.get(publication.name)
    try:
        entry = None if publication.is_withdrawn else _check_again(publication, home_of(listed))
    except PublicationError:
        entry = None
    is_listed = entry is not None and there == entry
    return Publicatie(
        soort=publication.kind,
        naam=publication.name,
        nummer=publication.number,
        hash=hash_b64(publication.jws),
        ingetrokken=publication.is_withdrawn,
        inGids=is_listed,
    )


_check_again = lru_cache(maxsize=MOST)(check_content)
"""A list that is asked again and again costs no more than once to read every file."""


def _present(path: Path) -> Publication | None:
    try:
        return read_publication(path.read_text())
    except FileNotFoundError:
        return None


def _write(path: Path, content: str) -> None:
    """Put a file in its place whole, on the disk before its name points to it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    with draft.open("w", encoding="utf-8") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)


@contextmanager
def _turn(folder: Path) -> Generator[None]:
    """Let one worker publish at a time."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / ".publishing").open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield
