"""Reads and checks the files in services/: one agency.yaml a folder, and one file a service.

Every text stands there in Dutch and English. The folder ``every-agency`` holds the services that
all agencies have. What a service file says (see ``_SERVICE`` for the shape of each member):

id, version, valid      its name at the agency, which wording, and from when until when it holds
title, summary          what the person sees first
role, formula           customer, partner, subject or user, and the VNG formula that goes with it
certainties             what the agency promises the person
purpose, legal_basis, retention, withdrawal, consent
                        what for, on which ground, until when, how it is taken back, and the text
                        that the person agrees to; its hash goes into the consent receipt
identity, decision_term whether the sender must be known for a decision, and the term for it by law
steps                   who does what, within which term, by which article
facts, documents        what is asked from the wallet, required or not, and why

and, where a service wants them, what `service_topics.py` describes: small steps, terms that run
from a day, a partner who must agree, papers that may follow.
"""

from pathlib import Path
from typing import cast

from pwa.rules.service_topics import (
    CONDITION,
    PARTNER,
    RECORD,
    STEP_EVENTS,
    TERM,
    TOPIC,
    UNITS,
    WAITS,
    check_topics,
)
from pwa.rules.yaml_shapes import (
    ID,
    LANGUAGES,
    NAME,
    TEXT,
    TEXT_BY_LANGUAGE,
    TEXTS,
    Check,
    Entry,
    WrongError,
    day,
    items_of,
    matching,
    members_of,
    one_of,
    or_null,
    read_yaml,
    whole,
    yes_no,
)

__all__ = [
    "FOLDER",
    "LANGUAGES",
    "ServiceFileError",
    "read_agencies",
    "read_agency",
    "read_service",
]

FOLDER = Path(__file__).parent / "services"
FORMULAS = {
    "customer": {"flits", "wegwijs"},
    "partner": {"ontwikkel"},
    "subject": {"toezicht"},
    "user": {"beheer"},
}
GROUNDS = {"legal_obligation", "public_task", "right_of_the_person", "consent", "contract"}
IDENTITY = {"required_for_decision", "establishes", "as_before", "not_needed"}
ALL_FORMULAS = {name for names in FORMULAS.values() for name in names}
FORM_KINDS = {
    *("text", "amount_cents", "date", "choice", "number", "yes_no", "income_part", "code"),
    *("offer", "question", "iban"),
}
FACT_KINDS = FORM_KINDS | {"proof"}
"""What a person fills in, and what the wallet adds by itself.

An ``offer`` is the id of a proposal of the agency, a ``question`` that of its message: the person
chooses among what came in and reads it in words.
"""
ACTORS = {"citizen", "agency", "other_agency"}
EVERY_AGENCY = "every-agency"


class ServiceFileError(Exception):
    """A file of an agency or a service is not right; the message names file, place and remedy."""


def read_agencies(folder: Path = FOLDER) -> list[Entry]:
    """Give every agency with its services, those of all agencies included, sorted by id.

    Raises:
        ServiceFileError: a file is not right, or two agencies share an OIN.
    """
    common = _read_services(folder / EVERY_AGENCY)
    agencies = [
        read_agency(path) | {"services": [*_read_services(path.parent), *common]}
        for path in sorted(folder.glob("*/agency.yaml"))
    ]
    oins = [cast("str", agency["oin"]) for agency in agencies]
    if twice := {oin for oin in oins if oins.count(oin) > 1}:
        raise ServiceFileError(f"{folder}: OIN {', '.join(sorted(twice))} is used twice")
    return agencies


def read_agency(path: Path) -> Entry:
    """Read and check one agency.yaml.

    Raises:
        ServiceFileError: it is not right.
    """
    return _read(path, _AGENCY)


def read_service(path: Path) -> Entry:
    """Read and check one service file, with dates as ISO text, ready for JSON.

    Raises:
        ServiceFileError: it is not right.
    """
    service = _read(path, _SERVICE)
    if service["id"] != path.stem:
        raise ServiceFileError(f"{path}: id must be {path.stem!r}, the name of the file")
    if service["formula"] not in FORMULAS[service["role"]]:
        names = " or ".join(sorted(FORMULAS[service["role"]]))
        raise ServiceFileError(f"{path}: formula of role {service['role']} is {names}")
    for member, key in (("facts", "name"), ("documents", "name"), ("steps", "id")):
        names = [entry[key] for entry in service[member]]
        if len(names) != len(set(names)):
            raise ServiceFileError(f"{path}: {member}: each {key} may stand there once")
    for fact in service["facts"]:
        if (fact["kind"] == "choice") != ("choices" in fact):
            raise ServiceFileError(f"{path}: facts.{fact['name']}: choices go with kind choice")
    if wrong := check_topics(service):
        raise ServiceFileError(f"{path}: {wrong}")
    return service


def _read_services(folder: Path) -> list[Entry]:
    paths = sorted(folder.glob("*.yaml"), key=lambda path: path.stem)
    return [read_service(path) for path in paths if path.name != "agency.yaml"]


def _read(path: Path, check: Check) -> Entry:
    try:
        return read_yaml(path, check)
    except WrongError as error:
        raise ServiceFileError(str(error)) from error


_COLOUR = matching(r"#[0-9a-f]{6}", "a colour like #0b4f6c")
_HOST = matching(r"([a-z0-9-]+\.)+[a-z]+", "a host name")


def _schema(value: object) -> object:
    if value != 1:
        raise WrongError("must be 1")
    return value


_AGENCY = members_of(
    {
        "schema": _schema,
        "id": ID,
        "oin": matching(r"\d{20}", "an OIN of twenty digits, in quotes"),
        "name": TEXT,
        "kind": one_of({"municipality", "national", "province", "water_board", "other"}),
        "municipality": or_null(matching(r"GM\d{4}", "a code like GM0599")),
        "hosts": items_of(_HOST, least=1),
        "contact": members_of(
            {
                "name": TEXTS,
                "phone": or_null(TEXT),
                "website": matching(r"https://\S+", "an https address"),
            }
        ),
        "colours": members_of({"main": _COLOUR, "on_main": _COLOUR}),
    }
)
_SERVICE = members_of(
    {
        "schema": _schema,
        "id": ID,
        "version": whole,
        "valid": members_of({"from": day, "until": or_null(day)}),
        "title": TEXTS,
        "summary": TEXTS,
        "role": one_of(set(FORMULAS)),
        "formula": one_of(ALL_FORMULAS),
        "certainties": items_of(members_of({"code": NAME, **TEXT_BY_LANGUAGE}), least=1),
        "purpose": TEXTS,
        "legal_basis": members_of(
            {
                "ground": one_of(GROUNDS),
                "law": TEXT,
                "article": TEXT,
                "privacy": TEXT,
                "text": TEXTS,
            }
        ),
        "retention": members_of(
            {"years": or_null(whole), "after": TEXTS, "text": TEXTS, "source": TEXTS}
        ),
        "withdrawal": TEXTS,
        "identity": one_of(IDENTITY),
        "decision_term": or_null(members_of({f"{u}?": whole for u in UNITS} | {"article": TEXT})),
        "steps": items_of(
            members_of(
                {
                    "id": ID,
                    "actor": one_of(ACTORS),
                    "title": TEXTS,
                    "term": or_null(TERM),
                    "article": or_null(TEXT),
                    "optional?": yes_no,
                    "after?": one_of(STEP_EVENTS),
                    "when?": CONDITION,
                    "unless?": items_of(CONDITION, least=1),
                }
            ),
            least=2,
        ),
        "facts": items_of(
            members_of(
                {
                    "name": NAME,
                    "label": TEXTS,
                    "kind": one_of(FACT_KINDS),
                    "required": yes_no,
                    "why": TEXTS,
                    "record?": RECORD,
                    "field?": NAME,
                    "when?": CONDITION,
                    "unless?": items_of(CONDITION, least=1),
                    "choices?": items_of(members_of({"value": NAME, **TEXT_BY_LANGUAGE}), least=2),
                }
            )
        ),
        "documents": items_of(
            members_of(
                {
                    "name": NAME,
                    "label": TEXTS,
                    "kinds": items_of(NAME, least=1),
                    "required": yes_no,
                    "most": whole,
                    "why": TEXTS,
                    "when?": CONDITION,
                    "unless?": items_of(CONDITION, least=1),
                    "later?": TERM,
                }
            )
        ),
        "consent": TEXTS,
        "right?": ID,
        "matter?": yes_no,
        "needs?": items_of(TEXTS, least=1),
        "topics?": items_of(TOPIC, least=2),
        "waits?": WAITS,
        "partner?": PARTNER,
    }
)
