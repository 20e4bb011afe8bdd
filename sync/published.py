"""What agencies published themselves, as files beside the directory, and what is wrong with one.

``<data>/directory/publications/<oin>/<kind>/<name>.jws`` are not in the database, since the
directory must not go back. Each is checked as the files of `pwa/rules` are; the next directory
takes it up, for its own agency only.
"""

import logging
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal, cast

from pwa.rules.evaluator import STATE
from pwa.rules.law_file import LawError, LawFile, read_facts, read_law
from pwa.rules.places import FILE as PLACES
from pwa.rules.places import read_places
from pwa.rules.published_laws import check_published
from pwa.rules.service_files import EVERY_AGENCY, FOLDER, ServiceFileError, read_service
from pwa.rules.statute_book import LAWS, make_book, read_files
from pwa.rules.yaml_shapes import Entry as Read
from pwa.rules.yaml_shapes import WrongError
from sync.signatures import NotGenuine, thumbprint, verify_self_signed
from sync.step_counts import StepsError, check_steps

__all__ = [
    "MOST_BYTES",
    "PUBLICATION",
    "Home",
    "Kind",
    "Publication",
    "PublicationError",
    "check_content",
    "home_of",
    "list_published",
    "read_publication",
    "with_published",
]

PUBLICATION = "plein-publication+jws"
Kind = Literal["diensten", "regels", "plaatsen", "duidelijkheid"]
MOST_BYTES = 65_536
"""Of one file: three times the largest that the project has."""
KINDS: tuple[Kind, ...] = ("diensten", "regels", "plaatsen", "duidelijkheid")
Entry = Mapping[str, Any]
_log = logging.getLogger("plein.directory")


class PublicationError(Exception):
    """A file that cannot be published; the message names the place in it and the remedy."""


@dataclass(frozen=True)
class Publication:
    """A file as its agency signed it."""

    jws: str
    kid: str
    oin: str
    kind: Kind
    name: str
    number: int
    content: str
    is_withdrawn: bool = False
    """The file counts no more; its number stays, so that an earlier one does not come back."""


@dataclass(frozen=True)
class Home:
    """For what an agency may make rules: its municipality, when it is one, and its websites."""

    municipality: str | None
    hosts: tuple[str, ...]


def home_of(agency: Entry) -> Home:
    """Read from an entry of the directory for what that agency may make rules."""
    is_municipality = agency["kind"] == "municipality"
    return Home(agency["municipality"] if is_municipality else None, tuple(agency["hosts"]))


def read_publication(jws: str) -> Publication:
    """Read what an agency signed by the key in its header; the caller knows whose key that is.

    Raises:
        NotGenuine: ``form``, ``typ``, ``key``, ``signature`` or ``statement``.
    """
    key, claims = verify_self_signed(jws, PUBLICATION)
    content = claims.get("content")
    is_withdrawn = "content" in claims and content is None
    texts = [claims.get(member) for member in ("oin", "kind", "name")]
    texts.append("" if is_withdrawn else content)
    number = claims.get("number")
    if claims.get("v") != 1 or not all(isinstance(text, str) for text in texts):
        raise NotGenuine("statement")
    if not isinstance(number, int) or isinstance(number, bool) or not 0 < number < 2**53:
        raise NotGenuine("statement")
    if claims["kind"] not in KINDS:
        raise NotGenuine("statement")
    return Publication(
        jws=jws,
        kid=thumbprint(key),
        oin=claims["oin"],
        kind=claims["kind"],
        name=claims["name"],
        number=number,
        content=content or "",
        is_withdrawn=is_withdrawn,
    )


def check_content(publication: Publication, home: Home) -> Entry:
    """Hold a file against the rules for authors, and give what it says.

    ``home`` is of the agency: only in its own municipality it may fill in a law.

    Raises:
        PublicationError: It is not right.
    """
    if len(publication.content.encode()) > MOST_BYTES:
        raise PublicationError(
            f"{publication.name}: more than {MOST_BYTES:,} bytes; write it shorter: every phone"
            " fetches it"
        )
    with tempfile.TemporaryDirectory() as folder:
        try:
            if publication.kind == "diensten":
                return _check_service(Path(folder), publication)
            if publication.kind == "plaatsen":
                return _check_places(Path(folder), publication, home)
            if publication.kind == "duidelijkheid":
                return check_steps(publication.content)
            return _check_rules(Path(folder), publication, home)
        except (ServiceFileError, LawError, WrongError, StepsError) as error:
            told = str(error).replace(f"{folder}/", "").replace(f"{LAWS}/", "")
            raise PublicationError(told) from error


def list_published(folder: Path, oin: str) -> list[Publication]:
    """Read everything that an agency published here; what cannot be read is left out and logged."""
    found: list[Publication] = []
    for path in sorted((folder / "publications" / oin).glob("*/*.jws")):
        try:
            publication = read_publication(path.read_text())
            if publication.oin != oin:
                raise NotGenuine("statement")
            found.append(publication)
        except NotGenuine as error:
            _log.warning("a publication of %s cannot be read: %s", oin, error.code)
    return found


def with_published(folder: Path, agency: dict[str, Any], before: Entry | None) -> dict[str, Any]:
    """Add what an agency published to its entry in the directory.

    A file that was right when it came and no longer is (the rules for authors became stricter)
    stays as the last directory listed it: one agency must not hold up all others.
    """
    services = {cast("str", service["id"]): service for service in agency["services"]}
    listed = {service["id"]: service for service in before["services"]} if before else {}
    last_rules = {rule["name"]: rule for rule in before.get("rules", [])} if before else {}
    rules: list[Entry] = []
    home = home_of(agency)
    places = agency.get("places", [])
    for publication in list_published(folder, agency["oin"]):
        if publication.is_withdrawn or publication.kind == "duidelijkheid":
            continue  # what people said is shown by the server, and stands in no directory
        try:
            entry = check_content(publication, home)
        except PublicationError:
            _log.warning("a publication of %s is no longer right", agency["oin"])
            if publication.kind == "diensten" and publication.name in listed:
                services[publication.name] = listed[publication.name]
            if publication.kind == "regels" and publication.name in last_rules:
                rules.append(last_rules[publication.name])
            if publication.kind == "plaatsen" and before and "places" in before:
                places = before["places"]
            continue
        if publication.kind == "diensten":
            services[publication.name] = entry
        elif publication.kind == "plaatsen":
            places = [entry]
        else:
            rules.append(entry)
    more = ({"rules": rules} if rules else {}) | ({"places": places} if places else {})
    return agency | {"services": list(services.values())} | more


def _check_service(folder: Path, publication: Publication) -> Entry:
    if (FOLDER / EVERY_AGENCY / f"{publication.name}.yaml").exists():
        raise PublicationError(
            f"{publication.name}: every agency has this service; give yours another id"
        )
    path = folder / f"{publication.name}.yaml"
    path.write_text(publication.content, encoding="utf-8")
    return read_service(path)


def _check_places(folder: Path, publication: Publication, home: Home) -> Entry:
    """Hold a file of places against the rules; what stands beside agency.yaml gives way to it."""
    path = folder / PLACES
    path.write_text(publication.content, encoding="utf-8")
    return read_places(path, home.hosts)


def _check_rules(folder: Path, publication: Publication, home: Home) -> Entry:
    """Compile the file among all laws, as if it stood there; `<law>.<first day>` is its name.

    What the project ships for that municipality under the same name gives way to it.
    """
    law, _, day = publication.name.partition(".")
    if home.municipality is None:
        raise PublicationError("only a municipality can fill in the terms of a law")
    scope = home.municipality.lower()
    path = folder / scope / law / f"{day}.yaml"
    path.parent.mkdir(parents=True)
    path.write_text(publication.content, encoding="utf-8")
    file = read_law(path)
    shipped, facts = _read_shipped()
    _take_name_of_place(shipped, file)
    others = [one for one in shipped if (one.scope, one.id) != (scope, law)]
    versions = make_book([*others, file], facts).laws.get((scope, law), [])
    compiled = next((each for each in versions if each["valid_from"] == day), None)
    if compiled is None:
        raise PublicationError(f"{publication.name}: name it <law>.<first day>, as the file says")
    try:
        check_published(compiled, home.hosts)
    except WrongError as error:
        raise file.wrong(error.what, error.place or "id") from error
    return {"name": publication.name, "number": publication.number, "law": compiled}


@lru_cache(maxsize=1)
def _read_shipped() -> tuple[list[LawFile], dict[str, Read]]:
    """Read the laws of the project, once: a directory has the rules of many municipalities."""
    return read_files(LAWS), read_facts(LAWS / "facts.yaml")


def _take_name_of_place(shipped: list[LawFile], file: LawFile) -> None:
    """See that the municipality is no other's name.

    Raises:
        LawError: It is that of another.
    """
    name = str(file.entry["municipality"]).casefold()
    for other in shipped:
        if other.scope not in {STATE, file.scope} and (
            str(other.entry["municipality"]).casefold() == name
        ):
            raise file.wrong(f"is the name of {other.scope}", "municipality")
