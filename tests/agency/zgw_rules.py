"""What the stand-in for a case system does with each request that fits the excerpt."""

import base64
import uuid

from tests.agency.zgw_books import PART_BYTES, Books, Entry, Refused, now


class Rules:
    """What each request does, after it was held against the excerpt."""

    def __init__(self, books: Books) -> None:
        self.books = books

    def make_zaken(self, said: Entry) -> Entry:
        kind = self._need("zaaktypen", said["zaaktype"], "zaaktype")
        if kind["concept"]:
            raise Refused(400, ("zaaktype", "not-published"))
        self._be_new("zaken", said, "identificatie", "bronorganisatie")
        empty = ("deelzaken", "eigenschappen", "rollen", "zaakinformatieobjecten", "zaakobjecten")
        rest = {"status": None, "resultaat": None, "einddatum": None}
        rest |= {"einddatumGepland": None, "uiterlijkeEinddatumAfdoening": "2026-08-01"}
        return {**said, **rest, **{name: [] for name in empty}, "betalingsindicatieWeergave": ""}

    def make_statussen(self, said: Entry) -> Entry:
        case, kind = self._need_type(said, "statustypen", "statustype")
        if self.books.find(
            "statussen", zaak=said["zaak"], datumStatusGezet=said["datumStatusGezet"]
        ):
            raise Refused(400, ("nonFieldErrors", "unique"))
        if kind["isEindstatus"]:
            if case["resultaat"] is None:
                raise Refused(400, ("nonFieldErrors", "resultaat-does-not-exist"))
            case["einddatum"] = said["datumStatusGezet"][:10]
            self.books.change(case)
        return {**said, "indicatieLaatstGezetteStatus": True, "zaakinformatieobjecten": []}

    def make_rollen(self, said: Entry) -> Entry:
        _, kind = self._need_type(said, "roltypen", "roltype")
        if not said.get("betrokkene") and not said.get("betrokkeneIdentificatie"):
            raise Refused(400, ("nonFieldErrors", "invalid-betrokkene"))
        names = {name: kind[name] for name in ("omschrijving", "omschrijvingGeneriek")}
        if names["omschrijvingGeneriek"] == "initiator" and self.books.find(
            "rollen", zaak=said["zaak"], omschrijvingGeneriek="initiator"
        ):
            raise Refused(400, ("roltype", "max-occurences"))
        return {**said, **names, "registratiedatum": now(), "statussen": []}

    def make_resultaten(self, said: Entry) -> Entry:
        self._need_type(said, "resultaattypen", "resultaattype")
        if self.books.find("resultaten", zaak=said["zaak"]):
            raise Refused(400, ("zaak", "unique"))
        return said

    def make_zaakinformatieobjecten(self, said: Entry) -> Entry:
        self._need("zaken", said["zaak"], "zaak")
        document = self._need(
            "enkelvoudiginformatieobjecten", said["informatieobject"], "informatieobject"
        )
        self._be_new("zaakinformatieobjecten", said, "informatieobject", "zaak", code="unique")
        assert not document["locked"]
        return {
            **said,
            "aardRelatieWeergave": "Hoort bij, omgekeerd: kent",
            "registratiedatum": now(),
        }

    def make_enkelvoudiginformatieobjecten(self, said: Entry) -> Entry:
        self._need("informatieobjecttypen", said["informatieobjecttype"], "informatieobjecttype")
        self._be_new("enkelvoudiginformatieobjecten", said, "identificatie", "bronorganisatie")
        rest = {"versie": 1, "beginRegistratie": now(), "locked": False, "bestandsdelen": []}
        return {**said, **rest}

    def make_abonnement(self, said: Entry) -> Entry:
        return said

    def replace(self, url: str, path: str, said: Entry) -> Entry:
        if self.books.get(url, path) is None:
            raise Refused(404)
        self.books.change({**said, "url": url})
        return {**said, "url": url}

    def finish(self, path: str, body: Entry, said: Entry) -> Entry:
        """Do what needs the address of what was made."""
        if path in {"statussen", "rollen", "resultaten", "zaakinformatieobjecten"}:
            case = self.books.get(body["zaak"], "zaken")
            assert case
            if path in {"statussen", "resultaten"}:
                case[{"statussen": "status", "resultaten": "resultaat"}[path]] = body["url"]
            else:
                case[path].append(body["url"])
            self.books.change(case)
        if path == "enkelvoudiginformatieobjecten":
            return self._take_content(body, said)
        return body

    def _take_content(self, body: Entry, said: Entry) -> Entry:
        name = body["url"].rpartition("/")[2]
        size = said.get("bestandsomvang") or 0
        if said.get("inhoud") is not None:
            octets = base64.b64decode(said["inhoud"], validate=True)
            if len(octets) != size:
                raise Refused(400, ("inhoud", "file-size"))
            self.books.db.execute("INSERT INTO contents VALUES (?, 0, ?)", (name, octets))
        elif size:
            body["locked"], body["lock"] = True, uuid.uuid4().hex
            for number, at in enumerate(range(0, size, PART_BYTES), 1):
                part = {"volgnummer": number, "omvang": min(PART_BYTES, size - at)}
                part |= {"voltooid": False, "lock": body["lock"], "document": name}
                body["bestandsdelen"].append(self.books.add("bestandsdelen", part))
        body["inhoud"] = f"{body['url']}/download"
        self.books.change(body)
        return body

    def take_part(self, url: str, octets: bytes, lock: str) -> Entry:
        part = self.books.get(url, "bestandsdelen")
        if part is None:
            raise Refused(404)
        if lock != part["lock"]:
            raise Refused(400, ("nonFieldErrors", "incorrect-lock-id"))
        if len(octets) != part["omvang"]:
            raise Refused(400, ("nonFieldErrors", "file-size"))
        row = (part["document"], part["volgnummer"], octets)
        self.books.db.execute("INSERT OR REPLACE INTO contents VALUES (?, ?, ?)", row)
        part["voltooid"] = True
        self.books.change(part)
        return part

    def unlock(self, url: str, lock: str) -> None:
        document = self.books.get(url, "enkelvoudiginformatieobjecten")
        if document is None:
            raise Refused(404)
        if lock != document["lock"]:
            raise Refused(400, ("nonFieldErrors", "incorrect-lock-id"))
        if not all(
            self.books.get(p["url"], "bestandsdelen")["voltooid"] for p in document["bestandsdelen"]
        ):
            raise Refused(400, ("nonFieldErrors", "incomplete-upload"))
        document |= {"locked": False, "bestandsdelen": []}
        self.books.change(document)

    def erase(self, url: str) -> None:
        if self.books.find("zaakinformatieobjecten", informatieobject=url):
            raise Refused(400, ("nonFieldErrors", "pending-relations"))
        name = url.rpartition("/")[2]
        if role := self.books.get(url, "rollen"):
            case = self.books.get(role["zaak"], "zaken")
            assert case
            case["rollen"].remove(url)
            self.books.change(case)
        if not self.books.db.execute("DELETE FROM resources WHERE uuid = ?", (name,)).rowcount:
            raise Refused(404)
        self.books.db.execute("DELETE FROM contents WHERE uuid = ?", (name,))
        self.books.note("erased", url)

    def show(self, path: str, body: Entry, *, is_new: bool = False) -> Entry:
        """Give a resource as it stands; the lock is told once, when it is made."""
        if path == "enkelvoudiginformatieobjecten":
            parts = [self.books.get(p["url"], "bestandsdelen") for p in body["bestandsdelen"]]
            body = {
                **body,
                "bestandsdelen": [show_part(part, is_new=is_new) for part in parts if part],
            }
            if not is_new:
                body.pop("lock", None)
        return body

    def _need(self, path: str, url: str, name: str) -> Entry:
        found = self.books.get(url, path)
        if found is None or found["url"] != url:
            raise Refused(400, (name, "bad-url"))
        return found

    def _need_type(self, said: Entry, path: str, name: str) -> tuple[Entry, Entry]:
        case = self._need("zaken", said["zaak"], "zaak")
        kind = self._need(path, said[name], name)
        if kind["zaaktype"] != case["zaaktype"]:
            raise Refused(400, ("nonFieldErrors", "zaaktype-mismatch"))
        return case, kind

    def _be_new(self, path: str, said: Entry, *names: str, code: str = "") -> None:
        if self.books.find(path, **_pick(said, *names)):
            raise Refused(400, (names[0], code or "identificatie-niet-uniek"))


def show_part(part: Entry, *, is_new: bool) -> Entry:
    shown = {name: value for name, value in part.items() if name != "document"}
    return shown if is_new else {**shown, "lock": ""}


def _pick(said: Entry, *names: str) -> dict[str, str]:
    return {name: said[name] for name in names}
