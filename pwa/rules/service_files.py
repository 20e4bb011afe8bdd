"""Reads and checks the files in services/: one agency.yaml a folder, and one file a service.

Every text stands there in Dutch and English; ``{agency}`` in it becomes the agency's name, so that
another agency can take a file over as it is. The folder ``every-agency`` holds the services that
all agencies have. What a service file says (see ``_SERVICE`` for the shape of each member):

id, version, valid      its name at the agency, which wording, and from when until when it holds
title, summary          what the person sees first
listed, words           whether Delen lists it, or it is offered where its question is; and other
                        words by which people look for it, with commas between them
role, formula           customer, partner, subject or user, and the VNG formula that goes with it
certainties             what the agency promises the person, how each is measured (`MEASURES` of
                        `service_checks.py`) and, in the unit of that measure, at most how much
purpose, legal_basis, retention, withdrawal, consent
                        what for, on which ground, until when, how it is taken back, and the text
                        that the person agrees to; its hash goes into the consent receipt. Agreeing
                        is agreeing to send: the ground is the law, never consent under the GDPR
                        `link` in the ground leads to the article where laws are published
channel                 opened: the day from which the agency takes this kind of message this way,
                        null while it does not (then paper goes along); basis: by which act or
                        article; signature; assurance: eIDAS level that the sender needs;
                        decision_here: whether decisions may be given here, to who asked for that
routing                 where it goes at the agency: team, queue, and type of case
identity, decision_term whether the sender must be known for a decision, and the term for it by law
steps                   who does what, within which term, by which article
facts, documents        what is asked from the wallet, required or not, and why
gets                    what the agency gets, in plain words; `of` names the facts and documents,
                        of which none may be left out

and, where a service wants them, what `service_topics.py` describes: conditions, small steps, terms
that run from a day, a partner who must agree, papers that may follow.

Sources for `channel`: Awb 2:13 (an agency names the way in which an official message may be sent to
it) and 2:8 (it may send electronically to who has expressly said to be reachable so, for that kind
of message), as they read since 1 January 2026 by the Wet modernisering elektronisch bestuurlijk
verkeer (Stb. 2023, 183; its articles in a summary at bestuursrechtinbeeld.nl and its explanatory
memorandum 35261 nr. 3, sections 3.2 and 3.3, read 2026-11-28). The exact paragraphs are from
memory. Levels of assurance: eIDAS, Regulation (EU) 910/2014, article 8.
"""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, cast

from pwa.rules.agency_entries import AGENCY, complete_agency, find_clash
from pwa.rules.places import FILE as PLACES
from pwa.rules.places import read_places
from pwa.rules.service_checks import FORMULAS, GROUNDS, MEASURES, find_faults, texts_in
from pwa.rules.service_topics import (
    DECISION_TERM,
    PARTNER,
    RECORD,
    STEP_EVENTS,
    TERM,
    TOPIC,
    WAITS,
)
from pwa.rules.service_words import PAPERS
from pwa.rules.yaml_shapes import (
    HEADINGS,
    ID,
    LANGUAGES,
    NAME,
    TEXT,
    TEXT_BY_LANGUAGE,
    TEXTS,
    Check,
    Entry,
    WrongError,
    at_most,
    day,
    items_of,
    matching,
    members_of,
    one_of,
    or_null,
    read_yaml,
    tell_where,
    yes_no,
)

__all__ = [
    "FOLDER",
    "LANGUAGES",
    "ServiceFileError",
    "list_faults",
    "read_agencies",
    "read_agency",
    "read_service",
]

FOLDER = Path(__file__).parent / "services"
IDENTITY = {"required_for_decision", "establishes", "as_before", "not_needed"}
SIGNATURES = {"none", "simple", "advanced", "qualified", "paper_goes_along"}
ASSURANCES = {"none", "low", "substantial", "high"}
ALL_FORMULAS = {name for names in FORMULAS.values() for name in names}
REMEDIES = {
    "nl": "write this text in Dutch too",
    "en": "write this text in English too",
    "legal_basis": "a purpose needs a ground: ground, law, article, privacy and text",
    "measure": f"say how it is measured: one of {', '.join(sorted(MEASURES))}",
    "gets": "say in plain words what the agency gets, and of which facts and documents",
    "channel": "say whether the agency has opened this way: opened, basis, signature, ..",
}
FORM_KINDS = {
    *("text", "amount_cents", "date", "choice", "number", "yes_no", "income_part", "code"),
    *("offer", "question", "iban"),
}
FACT_KINDS = FORM_KINDS | {"proof"}
"""What a person fills in, and what the wallet adds by itself.

An ``offer`` is the id of a proposal of the agency, a ``question`` that of its message: the person
chooses among what came in and reads it in words.
"""
LAW_HOSTS = (
    "wetten.overheid.nl",
    "lokaleregelgeving.overheid.nl",
    "zoek.officielebekendmakingen.nl",
    "eur-lex.europa.eu",
)
"""Where laws are published; a link of a ground leads there and nowhere else."""
ACTORS = {"citizen", "agency", "other_agency"}
EVERY_AGENCY = "every-agency"
NO_SERVICES = {"agency.yaml", PLACES}
"""What stands in the folder of an agency beside its services."""


class ServiceFileError(Exception):
    """A file of an agency or a service is not right; the message names file, place and remedy."""


def read_agencies(folder: Path = FOLDER, more: Sequence[Path] = ()) -> list[Entry]:
    """Give every agency with its services, those of all agencies included, sorted by id.

    ``more`` are folders of the same form that lie outside the project, one folder an agency; what
    every agency has stands in ``folder`` only.

    Raises:
        ServiceFileError: a file is not right, two agencies share a number or look alike, or one of
            ``more`` is no folder.
    """
    for place in more:
        if not place.is_dir():
            raise ServiceFileError(f"{place} is no folder: agencies stand in folders, one each")
    agencies = [
        _with_services(_with_places(read_agency(path), path), path.parent, folder)
        for place in (folder, *more)
        for path in sorted(place.glob("*/agency.yaml"))
    ]
    if clash := find_clash(agencies):
        raise ServiceFileError(f"{', '.join(map(str, (folder, *more)))}: {clash}")
    return sorted(agencies, key=lambda agency: str(agency["id"]))


def read_agency(path: Path) -> Entry:
    """Read and check one agency.yaml.

    Raises:
        ServiceFileError: it is not right.
    """
    entry = _read(path, AGENCY)
    try:
        return complete_agency(entry)
    except WrongError as error:
        raise ServiceFileError(tell_where(path, error)) from error


def _with_places(agency: Entry, path: Path) -> Entry:
    """Add the places that stand in a places.yaml beside an agency.yaml, when there is one."""
    file = path.with_name(PLACES)
    if not file.exists():
        return agency
    try:
        return agency | {"places": [read_places(file, tuple(agency["hosts"]))]}
    except WrongError as error:
        raise ServiceFileError(str(error)) from error


def read_service(path: Path) -> Entry:
    """Read and check one service file, with dates as ISO text, ready for JSON.

    Raises:
        ServiceFileError: it is not right.
    """
    service = _read(path, _SERVICE)
    for fault in find_faults(service, path.stem):
        raise ServiceFileError(tell_where(path, fault))
    return service


def list_faults(path: Path) -> list[str]:
    """Tell every fault of a service file, each with file, line and remedy; none if it is right."""
    try:
        service = _read(path, _SERVICE)
    except ServiceFileError as error:
        return [str(error)]
    return [tell_where(path, fault) for fault in find_faults(service, path.stem)]


def fill_in(part: Any, agency: str) -> Any:  # noqa: ANN401 - any part of a service
    """Put the name of the agency in the place of ``{agency}`` in every text."""
    if isinstance(part, str):
        return part.replace("{agency}", agency)
    if isinstance(part, dict):
        members = cast("dict[str, object]", part)
        return {name: fill_in(value, agency) for name, value in members.items()}
    if isinstance(part, list):
        return [fill_in(value, agency) for value in cast("list[object]", part)]
    return part


def _with_services(agency: Entry, own: Path, folder: Path) -> Entry:
    everywhere = list(_service_paths(folder / EVERY_AGENCY))
    taken = {path.name for path in everywhere}
    for path in _service_paths(own):
        if path.name in taken:
            what = "every agency has this service; give yours another name"
            raise ServiceFileError(tell_where(path, WrongError(what, "id")))
    paths = [*_service_paths(own), *everywhere]
    services = [read_service(path) for path in paths]
    for path, service in zip(paths, services, strict=True):
        for place, text in texts_in(service):
            if agency["name"] in text:
                what = f"write {{agency}} for {agency['name']}, so that others can take it over"
                raise ServiceFileError(tell_where(path, WrongError(what, place)))
    return agency | {"services": [fill_in(service, agency["name"]) for service in services]}


def _service_paths(folder: Path) -> Iterator[Path]:
    paths = sorted(folder.glob("*.yaml"), key=lambda path: path.stem)
    return (path for path in paths if path.name not in NO_SERVICES)


def _read(path: Path, check: Check) -> Entry:
    try:
        return read_yaml(path, check)
    except WrongError as error:
        named, _, what = str(error).rpartition(": ")
        remedy = REMEDIES.get(named.rpartition(" ")[2].rpartition(".")[2], "")
        told = f"{error}; {remedy}" if what == "is missing" and remedy else str(error)
        raise ServiceFileError(told) from error


def _schema(value: object) -> object:
    if value != 1:
        raise WrongError("must be 1")
    return value


_LAW = matching(
    rf"https://(?:{'|'.join(map(re.escape, LAW_HOSTS))})/[^\s\"'<>]+",
    f"an https address at one of {', '.join(LAW_HOSTS)}",
)
_SERVICE = members_of(
    {
        "schema": _schema,
        "id": ID,
        "version": at_most(1_000_000),
        "valid": members_of({"from": day, "until": or_null(day)}),
        "title": HEADINGS,
        "summary": TEXTS,
        "role": one_of(set(FORMULAS)),
        "formula": one_of(ALL_FORMULAS),
        "listed": yes_no,
        "words": TEXTS,
        "certainties": items_of(
            members_of(
                {"code": NAME, "measure": one_of(set(MEASURES)), "most?": at_most(10_000)}
                | TEXT_BY_LANGUAGE
            ),
            least=1,
            most=20,
        ),
        "purpose": TEXTS,
        "legal_basis": members_of(
            {
                "ground": one_of(set(GROUNDS)),
                "law": TEXT,
                "article": TEXT,
                "privacy": TEXT,
                "link?": _LAW,
                "text": TEXTS,
            }
        ),
        "retention": members_of(
            {
                "years": or_null(at_most(500)),
                # From when a desk can count by itself; absent: from a moment that it does not know.
                "from?": one_of({"received", "closed"}),
                "after": TEXTS,
                "text": TEXTS,
                "source": TEXTS,
            }
        ),
        "withdrawal": TEXTS,
        "channel": members_of(
            {
                "opened": or_null(day),
                "basis": TEXT,
                "signature": one_of(SIGNATURES),
                "assurance": one_of(ASSURANCES),
                "decision_here": yes_no,
            }
        ),
        "routing": members_of({"team": TEXTS, "queue": ID, "case_type": TEXT}),
        "identity": one_of(IDENTITY),
        "decision_term": or_null(DECISION_TERM),
        "steps": items_of(
            members_of(
                {
                    "id": ID,
                    "actor": one_of(ACTORS),
                    "title": HEADINGS,
                    "term": or_null(TERM),
                    "article": or_null(TEXT),
                    "optional?": yes_no,
                    "after?": one_of(STEP_EVENTS),
                    "when?": TEXT,
                    "unless?": TEXT,
                }
            ),
            least=2,
            most=50,
        ),
        "facts": items_of(
            members_of(
                {
                    "name": NAME,
                    "label": HEADINGS,
                    "kind": one_of(FACT_KINDS),
                    "required": yes_no,
                    "why": TEXTS,
                    "record?": RECORD,
                    "field?": NAME,
                    "when?": TEXT,
                    "unless?": TEXT,
                    "choices?": items_of(
                        members_of({"value": NAME, **TEXT_BY_LANGUAGE}), least=2, most=200
                    ),
                }
            ),
            most=200,
        ),
        "documents": items_of(
            members_of(
                {
                    "name": NAME,
                    "label": HEADINGS,
                    "kinds": items_of(one_of(set(PAPERS["nl"])), least=1),
                    "required": yes_no,
                    "most": at_most(100),
                    "why": TEXTS,
                    "when?": TEXT,
                    "unless?": TEXT,
                    "later?": TERM,
                }
            ),
            most=50,
        ),
        "gets": items_of(members_of({"of": items_of(NAME, least=1)} | TEXT_BY_LANGUAGE)),
        "consent": TEXTS,
        "right?": ID,
        "matter?": yes_no,
        "needs?": items_of(TEXTS, least=1, most=50),
        "topics?": items_of(TOPIC, least=2, most=50),
        "waits?": WAITS,
        "partner?": PARTNER,
    }
)
