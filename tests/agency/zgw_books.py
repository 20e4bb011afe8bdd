"""What the stand-in for a case system stores, and the excerpt of VNG's documents it is held to."""

import json
import sqlite3
import threading
import uuid
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import jsonschema_rs

SCHEMAS = json.loads((Path(__file__).parent.parent / "vectors" / "zgw.json").read_text())
CLIENT_ID, SECRET = "plein-test", b"a secret of this test, long enough"
RSIN = "999990639"
PART_BYTES = 262_144
PAGE = 2
"""So few on a page, so that every list that matters has more than one."""
ROOTS = {
    **dict.fromkeys(("zaken", "statussen", "rollen", "resultaten"), "zaken"),
    "zaakinformatieobjecten": "zaken",
    **dict.fromkeys(("enkelvoudiginformatieobjecten", "bestandsdelen"), "documenten"),
    **dict.fromkeys(("zaaktypen", "statustypen", "roltypen", "resultaattypen"), "catalogi"),
    **dict.fromkeys(("informatieobjecttypen", "catalogussen"), "catalogi"),
    "abonnement": "notificaties",
}
NAMES = {
    "zaken": "Zaak",
    "statussen": "Status",
    "rollen": "Rol",
    "resultaten": "Resultaat",
    "zaakinformatieobjecten": "ZaakInformatieObject",
    "enkelvoudiginformatieobjecten": "EnkelvoudigInformatieObject",
    "zaaktypen": "ZaakType",
    "statustypen": "StatusType",
    "roltypen": "RolType",
    "resultaattypen": "ResultaatType",
    "informatieobjecttypen": "InformatieObjectType",
    "abonnement": "Abonnement",
}
Entry = dict[str, Any]
_validators: dict[str, Any] = {}


def find_errors(name: str, said: object) -> list[Any]:
    """Hold something against a definition of the excerpt."""
    if name not in _validators:
        schema = {"$ref": f"#/$defs/{name}", "$defs": SCHEMAS["$defs"]}
        _validators[name] = jsonschema_rs.validator_for(schema, validate_formats=True)
    return list(_validators[name].iter_errors(said))


class Refused(Exception):  # noqa: N818 - it says what happened
    def __init__(self, status: int, *wrong: tuple[str, str]) -> None:
        super().__init__(status, wrong)
        self.status, self.wrong = status, wrong


class Books:
    """What is stored."""

    def __init__(self, path: str, origin: str) -> None:
        self.origin = origin
        self.turn = threading.RLock()
        self.db = sqlite3.connect(path, check_same_thread=False, isolation_level=None)
        self.db.execute("PRAGMA journal_mode = WAL")
        self.db.execute("PRAGMA synchronous = OFF")
        self.db.executescript(
            "CREATE TABLE IF NOT EXISTS resources (number INTEGER PRIMARY KEY, path TEXT,"
            " uuid TEXT UNIQUE, body TEXT); CREATE TABLE IF NOT EXISTS contents (uuid TEXT, part"
            " INTEGER, octets BLOB, PRIMARY KEY (uuid, part)); CREATE TABLE IF NOT EXISTS faults"
            " (number INTEGER PRIMARY KEY, method TEXT, path TEXT, act TEXT, value REAL);"
            " CREATE TABLE IF NOT EXISTS notes (number INTEGER PRIMARY KEY, kind TEXT, text TEXT);"
        )
        if not self.find("zaaktypen"):
            self.make_catalogue()

    def url(self, path: str, name: str) -> str:
        return f"{self.origin}/{ROOTS[path]}/api/v1/{path}/{name}"

    def add(self, path: str, body: Entry) -> Entry:
        name = str(uuid.uuid4())
        body = {**body, "url": self.url(path, name)}
        if path in {"zaken", "statussen", "rollen", "resultaten", "zaakinformatieobjecten"}:
            body["uuid"] = name
        self.db.execute(
            "INSERT INTO resources (path, uuid, body) VALUES (?, ?, ?)",
            (path, name, json.dumps(body)),
        )
        return body

    def change(self, body: Entry) -> None:
        self.db.execute(
            "UPDATE resources SET body = ? WHERE uuid = ?",
            (json.dumps(body), body["url"].rpartition("/")[2]),
        )

    def find(self, path: str, **query: str) -> list[Entry]:
        rows = self.db.execute("SELECT body FROM resources WHERE path = ? ORDER BY number", (path,))
        found = [json.loads(row[0]) for row in rows.fetchall()]
        return [each for each in found if all(each.get(n) == v for n, v in query.items())]

    def get(self, url: str, path: str) -> Entry | None:
        row = self.db.execute(
            "SELECT body FROM resources WHERE path = ? AND uuid = ?",
            (path, url.rpartition("/")[2]),
        ).fetchone()
        return None if row is None else json.loads(row[0])

    def note(self, kind: str, text: str) -> None:
        self.db.execute("INSERT INTO notes (kind, text) VALUES (?, ?)", (kind, text))

    def make_catalogue(self) -> None:
        catalogue = f"{self.origin}/catalogi/api/v1/catalogussen/{uuid.uuid4()}"
        of_all = {"catalogus": catalogue, "vertrouwelijkheidaanduiding": "zaakvertrouwelijk"}
        for begin, end in (("2020-01-01", "2026-01-01"), ("2026-01-01", None)):
            kind = {**of_all, "identificatie": "WIJZIGING", "omschrijving": "Wijziging"}
            kind |= {"beginGeldigheid": begin, "eindeGeldigheid": end, "concept": False}
            kind |= {"statustypen": [], "roltypen": [], "resultaattypen": []}
            case = self.add("zaaktypen", kind)
            mine = {"zaaktype": case["url"], "zaaktypeIdentificatie": "WIJZIGING"}
            names = ("Ontvangen", "In behandeling", "Wacht op aanvulling", "Afgerond")
            for number, name in reversed(list(enumerate(names, 1))):
                status = {**mine, "omschrijving": name, "volgnummer": number}
                status |= {"catalogus": catalogue, "isEindstatus": number == len(names)}
                case["statustypen"].append(self.add("statustypen", status)["url"])
            for name, generic in (("Behandelaar", "behandelaar"), ("Aanvrager", "initiator")):
                role = {**mine, "omschrijving": name, "omschrijvingGeneriek": generic}
                case["roltypen"].append(self.add("roltypen", role)["url"])
            for name in ("Toegekend", "Afgewezen"):
                list_url = f"{self.origin}/selectielijst/{name}"
                result = {**mine, "omschrijving": name, "omschrijvingGeneriek": name}
                result |= {"resultaattypeomschrijving": list_url, "selectielijstklasse": list_url}
                result |= {"besluittypen": [], "besluittypeOmschrijving": []}
                result |= {"informatieobjecttypeOmschrijving": []}
                case["resultaattypen"].append(self.add("resultaattypen", result)["url"])
            self.change(case)
        for name in ("Besluit", "Aanvraag", "Bijlage"):
            document = {**of_all, "omschrijving": name, "beginGeldigheid": "2020-01-01"}
            document |= {"eindeGeldigheid": None, "concept": False, "zaaktypen": []}
            document |= {"besluittypen": [], "informatieobjectcategorie": "stuk"}
            self.add("informatieobjecttypen", document)


def now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
