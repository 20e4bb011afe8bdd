"""What connectors.yaml says of a service for a ZGW case system, and the types of its catalogue.

Types are named by their `identificatie` or `omschrijving`, which outlive the addresses: each new
version of a case type has another. What was found is remembered for ten minutes.
"""

import time
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, cast

from sync.agency.connectors.settings import ConnectorSettings
from sync.agency.connectors.zgw_api import Api
from sync.agency.errors import DelayedError

__all__ = ["Catalogue", "ServiceMapping", "Told", "read_mapping"]

STATES = ("handling", "waiting", "decided", "refused")
CONFIDENTIALITIES = (
    *("openbaar", "beperkt_openbaar", "intern", "zaakvertrouwelijk"),
    *("vertrouwelijk", "confidentieel", "geheim", "zeer_geheim"),
)
_KEEP_SECONDS = 600.0
Entry = Mapping[str, Any]


@dataclass(frozen=True)
class Told:
    """What the sender is told when a case reaches a status or result."""

    state: str
    title: str = ""
    text: str = ""


@dataclass(frozen=True)
class ServiceMapping:
    """How a submission to one service becomes a case."""

    case_type: str
    description: str
    document_type: str
    attachment_type: str
    first_status: str
    """`omschrijving` of the STATUSTYPE; empty: the one with the lowest number."""
    role: str
    """`omschrijvingGeneriek` of the ROLTYPE of the sender."""
    confidentiality: str
    statuses: Mapping[str, Told]
    results: Mapping[str, Told]


def read_mapping(settings: ConnectorSettings, service: str) -> ServiceMapping:
    """Read the mapping of one service.

    Raises:
        SettingsError: with the place and the remedy.
    """
    names = ("zaaktype", "omschrijving", "documenttype", "bijlagetype", "status", "rol")
    said = settings.mapping(service, *names, "vertrouwelijkheid", "statussen", "resultaten")

    def text(name: str, default: str | None = None) -> str:
        value = said.get(name, default)
        if not isinstance(value, str):
            raise settings.wrong(f"services, {service}, {name}", "missing or not a text")
        return value

    confidentiality = text("vertrouwelijkheid", "zaakvertrouwelijk")
    if confidentiality not in CONFIDENTIALITIES:
        place = f"services, {service}, vertrouwelijkheid"
        raise settings.wrong(place, f"must be one of {', '.join(CONFIDENTIALITIES)}")
    return ServiceMapping(
        case_type=text("zaaktype"),
        description=text("omschrijving"),
        document_type=text("documenttype"),
        attachment_type=text("bijlagetype", text("documenttype")),
        first_status=text("status", ""),
        role=text("rol", "initiator"),
        confidentiality=confidentiality,
        statuses=_read_told(settings, service, "statussen", said.get("statussen")),
        results=_read_told(settings, service, "resultaten", said.get("resultaten")),
    )


def _read_told(
    settings: ConnectorSettings, service: str, name: str, said: object
) -> Mapping[str, Told]:
    place = f"services, {service}, {name}"
    if said is None:
        return {}
    if not isinstance(said, dict):
        raise settings.wrong(place, "must name each status or result and a state")
    found: dict[str, Told] = {}
    for description, value in cast("dict[Any, Any]", said).items():
        members: object = {"state": value} if isinstance(value, str) else value
        told = cast("dict[str, Any]", members if isinstance(members, dict) else {})
        if (
            told.get("state") not in STATES
            or not all(isinstance(each, str) for each in told.values())
            or not {"state", "title", "text"} >= set(told)
        ):
            raise settings.wrong(
                f"{place}, {description}",
                f"must be one of {', '.join(STATES)}, or members state, title and text",
            )
        found[str(description)] = Told(**told)
    return found


class Catalogue:
    """The types that an agency published in its Catalogi API."""

    def __init__(self, api: Api) -> None:
        self._api = api
        self._found: dict[tuple[str, ...], tuple[float, list[Entry]]] = {}

    def case_type(self, identification: str, day: date) -> Entry:
        """Give the version of a case type that holds on a day.

        Raises:
            DelayedError: ``case-type``: there is none.
        """
        versions = self._find("zaaktypen", identificatie=identification, status="definitief")
        today = day.isoformat()
        holding = [
            each
            for each in versions
            if each["beginGeldigheid"] <= today < (each.get("eindeGeldigheid") or "9999")
        ]
        if not holding:
            raise DelayedError("case-type", is_alone=True)
        return max(holding, key=lambda each: each["beginGeldigheid"])

    def first_status(self, case_type: str, description: str) -> str:
        """Give the address of the status in which a case begins.

        Raises:
            DelayedError: ``status-type``: there is none.
        """
        types = self._find("statustypen", zaaktype=case_type)
        if description:
            types = [each for each in types if each["omschrijving"] == description]
        if not types:
            raise DelayedError("status-type", is_alone=True)
        return min(types, key=lambda each: each["volgnummer"])["url"]

    def role(self, case_type: str, generic: str) -> str:
        """Give the address of the role of the sender.

        Raises:
            DelayedError: ``role-type``: there is none.
        """
        for each in self._find("roltypen", zaaktype=case_type):
            if each["omschrijvingGeneriek"] == generic:
                return each["url"]
        raise DelayedError("role-type", is_alone=True)

    def document_type(self, catalogue: str, description: str, day: date) -> str:
        """Give the address of a type of document of a catalogue that holds on a day.

        Raises:
            DelayedError: ``document-type``: there is none.
        """
        today = day.isoformat()
        for each in self._find("informatieobjecttypen", catalogus=catalogue, status="definitief"):
            holds = each["beginGeldigheid"] <= today < (each.get("eindeGeldigheid") or "9999")
            if each["omschrijving"] == description and holds:
                return each["url"]
        raise DelayedError("document-type", is_alone=True)

    def describe(self, url: str) -> str:
        """Give the `omschrijving` of a type by its address."""
        return str(self._remember((url,), lambda: [self._api.read(url)])[0]["omschrijving"])

    def read_case_type(self, url: str) -> Entry:
        """Give a case type by its address."""
        return self._remember((url,), lambda: [self._api.read(url)])[0]

    def _find(self, path: str, **query: str) -> list[Entry]:
        return self._remember((path, *query.values()), lambda: self._api.find(path, **query))

    def _remember(self, key: tuple[str, ...], ask: Any) -> list[Entry]:  # noqa: ANN401 - a function
        kept = self._found.get(key)
        if kept is None or kept[0] < time.monotonic():
            kept = (time.monotonic() + _KEEP_SECONDS, ask())
            self._found[key] = kept
        return kept[1]
