"""Delivers as cases into a system with the "API's voor Zaakgericht Werken" (ZGW).

For Zaken API 1.5, Documenten API 1.4, Catalogi API 1.3 and Notificaties API 1.0 of VNG Realisatie.
A submission becomes one ZAAK with its text, JSON and files as INFORMATIEOBJECTen, one ROL for its
sender and its first STATUS. Every step is looked for before it is made: the case and the documents
by an `identificatie` derived from the submission's id, the rest within the case. What has no such
name (role, status) is made anew only after a request of ours that is still under way must have
ended. A withdrawal adds its documents to the case of what it is about.
"""

import hashlib
import hmac
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sync.agency.codes import Person
from sync.agency.connectors.connector import Connector, Look, NamedSender, News
from sync.agency.connectors.parcel import JSON_NAME, Parcel
from sync.agency.connectors.reading import TEXT_NAME, write_text
from sync.agency.connectors.settings import ConnectorSettings
from sync.agency.connectors.steps import Steps
from sync.agency.connectors.zgw_api import Api, DuplicateError, open_http
from sync.agency.connectors.zgw_documents import Document, keep_document
from sync.agency.connectors.zgw_mapping import Catalogue, ServiceMapping, read_mapping
from sync.agency.connectors.zgw_notifications import make_subscriber
from sync.agency.errors import DelayedError, UndeliverableError
from sync.agency.terms import day_in_amsterdam
from sync.wire import format_time

__all__ = ["connect"]

_LANGUAGES = {"nl": "dut", "en": "eng"}
_UNKNOWN = "De identiteit van de afzender is niet vastgesteld"
_KNOWN = "De organisatie heeft de identiteit van de afzender vastgesteld"
_NUMBERS = {"bsn": ("inpBsn", 9), "anp": ("anpIdentificatie", 17)}
Entry = Mapping[str, Any]


def connect(settings: ConnectorSettings) -> Connector:
    """Make a connector to a case system; README.md names the members."""
    settings.allow(
        *("zaken", "documenten", "catalogi", "client_id", "secret_file", "rsin", "number"),
        *("notifications_file", "notificaties", "poll_seconds", "timeout_seconds", "part_bytes"),
    )
    if settings.services is None:
        raise settings.wrong("services", "missing: name each service and its zaaktype")
    timeout_seconds = settings.count("timeout_seconds", 30)
    number = settings.text("number", "anp")
    if number not in _NUMBERS:
        raise settings.wrong("number", "must be bsn or anp: what the desk's numbers of people are")
    rsin = settings.text("rsin")
    if len(rsin) != 9 or not rsin.isdecimal():
        raise settings.wrong("rsin", "must be nine digits between quotes")
    client_id, secret = settings.text("client_id"), settings.secret("secret_file")
    roots = [settings.address(name) for name in ("zaken", "documenten", "catalogi")]
    services = {name: read_mapping(settings, name) for name in settings.services}
    part_bytes = settings.count("part_bytes", 4_194_304)
    look_seconds = settings.count("poll_seconds", 900)
    hears = "notifications_file" in settings.options
    heard = settings.secret("notifications_file") if hears else b""
    http = open_http(timeout_seconds)
    zaken, documenten, catalogi = (Api(http, root, client_id, secret) for root in roots)
    subscribe = None
    if "notificaties" in settings.options:
        if not hears:
            raise settings.wrong("notifications_file", "missing: what notifications must carry")
        api = Api(http, settings.address("notificaties"), client_id, secret)
        subscribe = make_subscriber(api, rsin, heard)
    system = _CaseSystem(
        zaken=zaken,
        documenten=documenten,
        catalogue=Catalogue(catalogi),
        services=services,
        rsin=rsin,
        number=number,
        part_bytes=part_bytes,
        settle=timedelta(seconds=2 * timeout_seconds),
    )
    return Connector(
        name=settings.name,
        services=settings.service_names,
        since=settings.since,
        deliver=system.deliver,
        look=system.look,
        look_seconds=look_seconds,
        name_sender=system.name_sender,
        subscribe=subscribe,
        hear=lambda authorization, said: _hear(heard, authorization, said),
        close=http.close,
    )


@dataclass(frozen=True, kw_only=True)
class _CaseSystem:
    zaken: Api
    documenten: Api
    catalogue: Catalogue
    services: Mapping[str, ServiceMapping]
    rsin: str
    number: str
    part_bytes: int
    settle: timedelta

    def deliver(self, parcel: Parcel, steps: Steps) -> None:
        """Make the case with all that belongs to it, or go on where it stopped."""
        service = parcel.submission.service
        mapping = self.services.get(service)
        day = day_in_amsterdam(parcel.deposited_at)
        try:
            if mapping is not None:
                case = self._keep_case(parcel, steps, mapping, day)
                self._keep_documents(parcel, steps, mapping, case, day)
                self._keep_role(parcel, steps, mapping, case)
                self._keep_status(parcel, steps, mapping, case)
                return
            url, of_service = steps.get_about("case"), steps.get_about("service")
            if url is None or of_service is None or of_service not in self.services:
                raise DelayedError("waits-for-case", is_alone=True)
            case = self.zaken.read(url)
            self._keep_documents(parcel, steps, self.services[of_service], case, day)
        except (KeyError, TypeError, ValueError) as error:
            raise DelayedError("answer", is_alone=True) from error

    def look(self, service: str, steps: Steps) -> Look:
        """Look which statuses and result a case has by now."""
        url, mapping = steps.get("case"), self.services.get(service)
        if url is None or mapping is None:
            return Look([], is_over=True)
        try:
            case = self.zaken.read(url)
            news = [*self._statuses(case, mapping, steps), *self._results(case, mapping)]
            return Look(news, is_over=case["einddatum"] is not None)
        except UndeliverableError as error:
            if error.code == "gone":
                return Look([], is_over=True)
            raise DelayedError(error.code) from error
        except (KeyError, TypeError, ValueError) as error:
            raise DelayedError("answer", is_alone=True) from error

    def _keep_case(self, parcel: Parcel, steps: Steps, mapping: ServiceMapping, day: date) -> Entry:
        url = steps.get("case")
        if url is not None:
            return self.zaken.read(url)
        identification = f"PLEIN-{parcel.name}"
        found = self._find_case(identification)
        if found is None:
            case_type = self.catalogue.case_type(mapping.case_type, day)
            body = {
                "identificatie": identification,
                "bronorganisatie": self.rsin,
                "verantwoordelijkeOrganisatie": self.rsin,
                "zaaktype": case_type["url"],
                "omschrijving": mapping.description[:80],
                "registratiedatum": day_in_amsterdam(parcel.received_at).isoformat(),
                "startdatum": day.isoformat(),
                "vertrouwelijkheidaanduiding": mapping.confidentiality,
                "kenmerken": [{"kenmerk": parcel.submission.id, "bron": "Plein"}],
            }
            try:
                found = self.zaken.create("zaken", body)
            except DuplicateError as error:
                found = self._find_case(identification)
                if found is None:
                    raise UndeliverableError("duplicate") from error
        steps.note("service", parcel.submission.service)
        steps.note("case", found["url"])
        return found

    def _find_case(self, identification: str) -> Entry | None:
        found = self.zaken.find("zaken", identificatie=identification, bronorganisatie=self.rsin)
        return found[0] if found else None

    def _keep_documents(
        self, parcel: Parcel, steps: Steps, mapping: ServiceMapping, case: Entry, day: date
    ) -> None:
        catalogue = self.catalogue.read_case_type(case["zaaktype"])["catalogus"]
        main = self.catalogue.document_type(catalogue, mapping.document_type, day)
        other = self.catalogue.document_type(catalogue, mapping.attachment_type, day)
        language = _LANGUAGES.get(str(parcel.submission.consent["language"]), "dut")
        for document in _documents(parcel, main, other):
            url = keep_document(
                self.documenten,
                steps,
                document,
                submission=parcel.submission.id,
                organisation=self.rsin,
                author="Afzender",
                day=day,
                language=language,
                confidentiality=mapping.confidentiality,
                part_bytes=self.part_bytes,
            )
            self._link(steps, document, case["url"], url)

    def _link(self, steps: Steps, document: Document, case: str, url: str) -> None:
        step = f"link {document.key}"
        if steps.get(step) is not None:
            return
        found = self.zaken.find("zaakinformatieobjecten", zaak=case, informatieobject=url)
        if not found:
            body = {"zaak": case, "informatieobject": url, "titel": document.title[:200]}
            found = [self.zaken.create("zaakinformatieobjecten", body)]
        steps.note(step, found[0]["url"])

    def _keep_role(
        self, parcel: Parcel, steps: Steps, mapping: ServiceMapping, case: Entry
    ) -> None:
        said = parcel.content["afzender"]["persoon"]
        person = None if said is None else Person(said["naam"], said["nummer"])
        make = self._role_maker(case, mapping, person, parcel.submission.issuer)
        self._once(steps, "role", lambda: self._roles(case, mapping), make)

    def name_sender(self, sender: NamedSender, steps: Steps) -> None:
        """Put the role of who the sender is in the place of the one that we made before.

        A role cannot be changed, and case systems take one initiator, so the old one is erased
        first. What somebody else made of it there stays.  Source: Zaken API 1.5, rollen.
        """
        url, mapping = steps.get("case"), self.services.get(sender.service)
        if url is None or mapping is None:
            return
        try:
            case = self.zaken.read(url)
            wanted = self._identify(sender.person, sender.issuer)
            marked = self._identify(None, sender.issuer)
            own = (steps.get("role"), steps.get("role named"))
            left = 0
            for role in self._roles(case, mapping):
                if _is_same(role, wanted):
                    left += 1
                elif role["url"] in own or _is_same(role, marked):
                    self.zaken.erase(str(role["url"]))
                else:
                    left += 1
            if left or case["einddatum"] is not None:
                return
            step = f"role {sender.mark}"
            make = self._role_maker(case, mapping, sender.person, sender.issuer)
            self._once(steps, step, lambda: self._roles(case, mapping), make)
            steps.note("role named", steps.get(step) or "")
        except (KeyError, TypeError, ValueError) as error:
            raise DelayedError("answer", is_alone=True) from error

    def _roles(self, case: Entry, mapping: ServiceMapping) -> list[Entry]:
        return self.zaken.find("rollen", zaak=case["url"], omschrijvingGeneriek=mapping.role)

    def _role_maker(
        self, case: Entry, mapping: ServiceMapping, person: Person | None, issuer: str
    ) -> Callable[[], Entry]:
        def make() -> Entry:
            body = {
                "zaak": case["url"],
                "betrokkeneType": "natuurlijk_persoon",
                "roltype": self.catalogue.role(case["zaaktype"], mapping.role),
                "roltoelichting": _UNKNOWN if person is None else _KNOWN,
                "betrokkeneIdentificatie": self._identify(person, issuer),
            }
            if person is not None:
                body["afwijkendeNaamBetrokkene"] = person.name[:625]
            return self.zaken.create("rollen", body)

        return make

    def _identify(self, person: Person | None, issuer: str) -> Entry:
        """Name the sender; one who is not known by what cannot be told from chance.

        Case systems refuse a role without any identification, so it carries a mark made from the
        key of the wallet, which says no more than that the same wallet sent it.
        """
        if person is None:
            return {"anpIdentificatie": hashlib.sha256(issuer.encode()).hexdigest()[:17]}
        member, most = _NUMBERS[self.number]
        if len(person.number) > most or (member == "inpBsn" and not _is_bsn(person.number)):
            raise DelayedError("number", is_alone=True)
        return {member: person.number}

    def _keep_status(
        self, parcel: Parcel, steps: Steps, mapping: ServiceMapping, case: Entry
    ) -> None:
        def find() -> list[Entry]:
            found = self.zaken.find("statussen", zaak=case["url"])
            return sorted(found, key=lambda each: each["datumStatusGezet"])

        def make() -> Entry:
            body = {
                "zaak": case["url"],
                "statustype": self.catalogue.first_status(case["zaaktype"], mapping.first_status),
                "datumStatusGezet": format_time(parcel.received_at),
            }
            return self.zaken.create("statussen", body)

        self._once(steps, "status", find, make)

    def _once(
        self,
        steps: Steps,
        step: str,
        find: Callable[[], list[Entry]],
        make: Callable[[], Entry],
    ) -> None:
        """Make what has no name of its own, unless a request to make it may still be under way."""
        if steps.get(step) is not None:
            return
        found = find()
        if not found:
            begun = steps.noted_at(f"{step} begun")
            rest = None if begun is None else begun + self.settle - steps.now()
            if rest is not None and rest > timedelta():
                raise DelayedError("settling", rest.total_seconds(), is_alone=True)
            steps.note(f"{step} begun", "")
            found = [make()]
        steps.note(step, found[0]["url"])

    def _statuses(self, case: Entry, mapping: ServiceMapping, steps: Steps) -> list[News]:
        found = self.zaken.find("statussen", zaak=case["url"])
        until = case.get("uiterlijkeEinddatumAfdoening") or case.get("einddatumGepland")
        first = self.catalogue.first_status(case["zaaktype"], mapping.first_status)
        news: list[News] = []
        for each in sorted(found, key=lambda each: each["datumStatusGezet"]):
            told = mapping.statuses.get(self.catalogue.describe(each["statustype"]))
            is_own = each["url"] == steps.get("status") and each["statustype"] == first
            if told is None or is_own:
                continue
            day = date.fromisoformat(until) if until and told.state == "handling" else None
            news.append(News(each["url"], told.state, day, told.title, told.text))
        return news

    def _results(self, case: Entry, mapping: ServiceMapping) -> list[News]:
        if case["resultaat"] is None:
            return []
        result = self.zaken.read(case["resultaat"])
        told = mapping.results.get(self.catalogue.describe(result["resultaattype"]))
        return (
            [] if told is None else [News(result["url"], told.state, None, told.title, told.text)]
        )


def _documents(parcel: Parcel, main: str, other: str) -> list[Document]:
    said = Document(
        key="json",
        name=JSON_NAME,
        title="Inzending via Plein, voor systemen",
        media_type="application/json",
        size_bytes=len(parcel.document),
        digest=hashlib.sha256(parcel.document).hexdigest(),
        document_type=main,
        read=lambda: [parcel.document],
    )
    text = write_text(parcel.content)
    readable = Document(
        key="text",
        name=TEXT_NAME,
        title="Inzending via Plein, om te lezen",
        media_type="text/plain",
        size_bytes=len(text),
        digest=hashlib.sha256(text).hexdigest(),
        document_type=main,
        read=lambda: [text],
    )
    described = {each["id"]: each for each in parcel.content["bijlagen"]}
    files = [
        Document(
            key=attachment.id,
            name=name,
            title=described[attachment.id]["naam"] or name,
            media_type=described[attachment.id]["soort"],
            size_bytes=attachment.size_bytes,
            digest=described[attachment.id]["sha256"],
            document_type=other,
            read=lambda key=attachment.id: parcel.read_file(key),
        )
        for name, attachment in parcel.files
    ]
    return [readable, said, *files]


def _is_same(role: Entry, identification: Entry) -> bool:
    found: Entry = role["betrokkeneIdentificatie"] or {}
    return all(found.get(name) == value for name, value in identification.items())


def _is_bsn(number: str) -> bool:
    """Tell whether nine digits pass the check of a BSN: 9, 8 .. 2 and -1 times each, by eleven."""
    if len(number) != 9 or not number.isdecimal():
        return False
    weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    return sum(int(d) * w for d, w in zip(number, weights, strict=True)) % 11 == 0


def _hear(secret: bytes, authorization: str, said: Mapping[str, Any]) -> str | None:
    if not secret or not hmac.compare_digest(authorization.encode(), secret):
        return None
    url = said.get("hoofdObject")
    return url if isinstance(url, str) else ""
