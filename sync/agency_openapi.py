"""What the OpenAPI of the agency API says beyond the routes: Dutch words, headers, examples.

It follows the NL GOV API Design Rules 2.1 (Logius); `tests/sync/test_design_rules.py` holds it
against them.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from fastapi import FastAPI

from sync import publication_words
from sync.errors import Problem

__all__ = ["describe_agency_api"]

Document = dict[str, Any]
_ID, _HASH = "AAECAwQFBgcICQoLDA0ODw", "ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0"
_TIME, _SEALED = "2026-11-28T09:30:00.000Z", "eyJhbGciOiJFQ0RILUVTIn0..AAEC.AwQF.BgcI"
_TYPE = "nl.plein.inzending.ingediend"
TAGS = {
    "token": "Aanmelden met een ondertekende verklaring",
    "inzendingen": "Wat burgers bij u hebben ingediend, en uw ontvangstbevestiging",
    "berichten": "Wat u aan burgers stuurt, met de bestanden erbij",
    "postbussen": "Waar burgers uw antwoorden ontvangen",
    "gebeurtenissen": "Wat er is gebeurd, als CloudEvents",
    "abonnementen": "Waar gebeurtenissen naartoe worden gestuurd",
    "verwerkingen": "Wat er in uw naam is gedaan",
    "sleutels": "Uw openbare sleutels, en hoe u ze vervangt",
    "publicaties": "Uw diensten, regels en plekken in de gids",
    "plein": "Antwoorden op het plein, en wat een beheerder daar doet",
}
OPERATIONS: Mapping[tuple[str, str], tuple[str, str]] = {
    ("post", "/token"): ("vraagToken", "Vraag een toegangstoken voor vijf minuten"),
    ("get", "/inzendingen"): ("leesInzendingen", "Lees inzendingen zonder ontvangstbevestiging"),
    ("get", "/bijlagen/{deel}"): ("leesBijlage", "Lees een versleuteld deel van een bestand"),
    ("put", "/inzendingen/{inzending}/ontvangstbevestiging"): (
        "bevestigOntvangst",
        "Bevestig de ontvangst; daarna is de inzending hier gewist",
    ),
    ("put", "/postbussen/{postbus}/bijlagen/{deel}"): (
        "overhandigBijlage",
        "Overhandig een versleuteld deel van een bestand bij een bericht",
    ),
    ("put", "/postbussen/{postbus}/berichten/{bericht}"): (
        "bezorgBericht",
        "Bezorg een versleuteld bericht",
    ),
    ("get", "/postbussen"): ("leesPostbussen", "Lees welke postbussen u hebt"),
    ("put", "/postbussen/{postbus}/sluiting"): ("sluitPostbus", "Sluit een postbus voorgoed"),
    ("get", "/gebeurtenissen"): ("leesGebeurtenissen", "Lees wat er is gebeurd"),
    ("get", "/abonnementen"): ("leesAbonnementen", "Lees al uw abonnementen"),
    ("get", "/abonnementen/{abonnement}"): ("leesAbonnement", "Lees hoe een abonnement loopt"),
    ("put", "/abonnementen/{abonnement}"): (
        "plaatsAbonnement",
        "Laat gebeurtenissen naar een adres sturen",
    ),
    ("delete", "/abonnementen/{abonnement}"): ("verwijderAbonnement", "Stop met sturen"),
    ("get", "/verwerkingen"): ("leesVerwerkingen", "Lees wat er in uw naam is gedaan"),
    ("get", "/sleutels"): ("leesSleutels", "Lees welke sleutels geregistreerd zijn"),
    ("put", "/sleutels"): ("vervangSleutels", "Vervang sleutels, ondertekend door de huidige"),
    ("get", "/publicaties"): ("leesPublicaties", "Lees wat u hebt gepubliceerd"),
    ("put", "/pleinberichten/{bericht}"): (
        "plaatsPleinBericht",
        "Beantwoord een vraag op het plein, met uw naam erbij",
    ),
    ("delete", "/pleinberichten/{bericht}"): (
        "verwijderPleinBericht",
        "Haal een antwoord van u weg van het plein",
    ),
    ("get", "/pleinmeldingen"): ("leesPleinMeldingen", "Lees wat op een beheerder wacht"),
    ("get", "/pleinmeldingen/{melding}"): (
        "leesPleinMelding",
        "Lees één bericht zoals een beheerder het ziet",
    ),
    ("put", "/pleinbesluiten/{besluit}"): (
        "plaatsPleinBesluit",
        "Verberg een bericht of toon het weer, met een reden die iedereen leest",
    ),
    ("put", "/publicaties/{soort}/{naam}"): (
        "plaatsPublicatie",
        "Publiceer een dienst, regels of plekken; de volgende gids neemt het op",
    ),
}
_EVENT: Document = {
    "specversion": "1.0",
    "id": _ID,
    "source": "urn:nld:oin:00000099999999990009:systeem:plein",
    "type": _TYPE,
    "subject": _ID,
    "time": _TIME,
    "datacontenttype": "application/json",
    "sequence": "12",
    "data": {"postbus": _ID},
}
_SUBMISSION: Document = {
    "nummer": 7,
    "id": _ID,
    "postbus": _ID,
    "kid": _HASH,
    "ingediendOp": _TIME,
    "vervaltOp": _TIME,
    "inhoud": _SEALED,
    "bijlagen": [{"id": _ID, "omvangBytes": 1_024, "delen": [_HASH]}],
    "bewijsVanIndiening": "e30.e30.AAEC",
}
_SUBSCRIPTION: Document = {
    "id": "zaaksysteem",
    "doel": "https://zaken.gemeente-voorbeeld.example/meldingen",
    "soorten": [_TYPE],
    "staat": "actief",
    "gelezenTot": 12,
    "laatsteAntwoord": "204",
    "hapertSinds": None,
    "volgendePoging": None,
    "gestoptOp": None,
}
_MAILBOX = {
    "id": _ID,
    "geopendOp": _TIME,
    "geslotenOp": None,
    "geslotenDoor": None,
    "wachtend": 1,
}
_KEY = {"kid": _HASH, "gebruik": "sig", "vanaf": _TIME, "tot": None, "inGids": True}
_FILE = {
    "soort": "diensten",
    "naam": "straatfeest",
    "nummer": 1,
    "hash": _HASH,
    "ingetrokken": False,
    "inGids": False,
}
_REPORTED = {
    "id": _ID,
    "inhoud": "e30.e30.AAEC",
    "gesprek": None,
    "verborgen": False,
    "besluit": None,
    "naamGesloten": False,
    "meldingen": {"persoon": 2},
    "gemeldOp": _TIME,
    "bezwaar": None,
    "bezwaarOp": None,
}
_DONE = {
    "nummer": 3,
    "tijdstip": _TIME,
    "handeling": "bericht-bezorgd",
    "onderwerpen": [_ID],
    "token": _ID,
}
SCHEMAS: Mapping[str, tuple[str, Any]] = {
    "Abonnement": ("Een abonnement, en hoe het sturen gaat", _SUBSCRIPTION),
    "Abonnementen": ("Al uw abonnementen", {"abonnementen": [_SUBSCRIPTION]}),
    "Bericht": (
        "Een versleuteld bericht met zijn bestanden",
        {"soort": "message", "inhoud": _SEALED, "bijlagen": [_HASH]},
    ),
    "Bezorgd": ("Wat er nu staat", {"id": _ID}),
    "Bijlage": ("Een versleuteld bestand bij een inzending", _SUBMISSION["bijlagen"][0]),
    "Gebeurtenis": ("Een CloudEvent", _EVENT),
    "Gebeurtenissen": (
        "Een pagina met gebeurtenissen",
        {"gebeurtenissen": [_EVENT], "volgende": None},
    ),
    "Inzending": ("Een versleutelde inzending", _SUBMISSION),
    "Inzendingen": (
        "Een pagina met inzendingen",
        {"inzendingen": [_SUBMISSION], "volgende": None},
    ),
    "NieuwAbonnement": (
        "Waarheen, en welke soorten",
        {"doel": _SUBSCRIPTION["doel"], "soorten": [_TYPE]},
    ),
    "NieuwePublicatie": (
        "Een bestand zoals uw sleutel het ondertekende",
        {"publicatie": "e30.e30.AAEC"},
    ),
    "Ontvangstbevestiging": ("Een versleutelde ontvangstbevestiging", {"inhoud": _SEALED}),
    "Overgang": ("Nieuwe sleutels, ondertekend door de huidige", {"overgang": "e30.e30.AAEC"}),
    "Overhandigd": ("Het deel dat er nu staat", {"deel": _HASH}),
    "PleinBericht": ("Een antwoord, ondertekend door uw sleutel", {"bericht": "e30.e30.AAEC"}),
    "PleinBesluit": (
        "Een besluit van een beheerder, ondertekend door uw sleutel",
        {"besluit": "e30.e30.AAEC"},
    ),
    "PleinGeplaatst": ("Wat er nu staat", {"id": _ID}),
    "PleinMelding": ("Een bericht waarover iets is gemeld", _REPORTED),
    "PleinMeldingen": ("Wat op een beheerder wacht", {"meldingen": [_REPORTED], "volgende": None}),
    "Postbus": ("Een postbus", _MAILBOX),
    "Postbussen": ("Een pagina met postbussen", {"postbussen": [_MAILBOX], "volgende": None}),
    "Problem": (
        "Waarom een verzoek is geweigerd (RFC 9457)",
        {"type": "urn:plein:unknown", "title": "This is not here.", "status": 404}
        | {"code": "unknown"},
    ),
    "Publicatie": ("Een bestand dat u hebt gepubliceerd", _FILE),
    "PublicatieInhoud": (
        "Wat u ondertekent om iets te publiceren",
        publication_words.CLAIMS_EXAMPLE,
    ),
    "Publicaties": ("Alles wat u hebt gepubliceerd", {"publicaties": [_FILE]}),
    "Sleutel": ("Een openbare sleutel", _KEY),
    "Sleutels": ("Uw sleutels", {"registratie": _HASH, "sleutels": [_KEY]}),
    "Sluiting": ("Wanneer de postbus gesloten is", {"geslotenOp": _TIME}),
    "Token": (
        "Een toegangstoken",
        {"access_token": "e30.e30.AAEC", "token_type": "DPoP", "expires_in": 300},
    ),
    "Verwerking": ("Iets dat in uw naam is gedaan", _DONE),
    "Verwerkingen": (
        "Een pagina met verwerkingen",
        {"verwerkingen": [_DONE], "volgende": None},
    ),
}
"""By the name of a schema: what it is, and an example."""
PARAMETERS = publication_words.PARAMETERS | {
    "deel": ("De hash van het versleutelde deel", _HASH),
    "inzending": ("Het kenmerk van de inzending", _ID),
    "postbus": ("Het kenmerk van de postbus", _ID),
    "besluit": ("Een kenmerk dat u zelf kiest, steeds een ander", _ID),
    "melding": ("Het kenmerk van het bericht dat u wilt zien", _ID),
    "bericht": ("Een kenmerk dat u zelf kiest, steeds een ander", _ID),
}
TIMES = {
    *("ingediendOp", "vervaltOp", "geopendOp", "geslotenOp", "gestoptOp"),
    *("gemeldOp", "bezwaarOp", "hapertSinds", "volgendePoging", "tijdstip", "time", "vanaf", "tot"),
}
"""Properties that hold a moment (RFC 3339)."""
HEADERS = {
    "API-Version": "De volledige versie van deze API",
    "ETag": "Verandert als het antwoord verandert",
    "Link": "De volgende pagina (rel=next)",
    "RateLimit": "Hoeveel verzoeken u in deze minuut nog over hebt",
    "RateLimit-Policy": "Hoeveel verzoeken u in een minuut mag doen",
    "Retry-After": "Na hoeveel seconden u het weer kunt proberen",
}


def describe_agency_api(app: FastAPI, contact: str) -> None:
    """Let the app give its description in Dutch, complete with headers and examples.

    ``contact`` is a mailto: or https: address of who runs this server.
    """
    build = app.openapi

    def openapi() -> Document:
        if app.openapi_schema is None:
            document = build()
            reach = "email" if contact.startswith("mailto:") else "url"
            document["info"]["contact"][reach] = contact.removeprefix("mailto:")
            _complete(document)
        return app.openapi_schema or {}

    app.openapi = openapi


def _complete(document: Document) -> None:
    components = document.setdefault("components", {})
    schemas = components.setdefault("schemas", {})
    schemas["Problem"] = Problem.model_json_schema()
    schemas["PublicatieInhoud"] = dict(publication_words.CLAIMS)
    for unused in ("HTTPValidationError", "ValidationError"):
        schemas.pop(unused, None)
    for name, schema in schemas.items():
        if name in SCHEMAS:
            schema["description"], example = SCHEMAS[name]
            schema["examples"] = [example]
        for member, shape in schema.get("properties", {}).items():
            if member in TIMES:
                for each in shape.get("anyOf", [shape]):
                    if each.get("type") == "string":
                        each["format"] = "date-time"
    document["tags"] = [{"name": name, "description": text} for name, text in TAGS.items()]
    components["headers"] = {
        name: {"description": text, "schema": {"type": "string"}} for name, text in HEADERS.items()
    }
    schemes = components.get("securitySchemes", {})
    components["securitySchemes"] = {
        "token": schemes["HTTPBase"],
        "bewijs": schemes["DPoP"],
    }
    for method, path, operation in _operations(document):
        _complete_operation(method, path, operation)


def _complete_operation(method: str, path: str, operation: Document) -> None:
    operation["operationId"], operation["summary"] = OPERATIONS[method, path]
    operation["description"] = operation["summary"] + "."
    if operation["operationId"] == "plaatsPublicatie":
        operation["description"] = publication_words.DESCRIPTION
    is_token = path == "/token"
    # Both together: a token is nothing without a proof of its key.
    operation["security"] = [{"bewijs": []} if is_token else {"token": [], "bewijs": []}]
    for parameter in operation.get("parameters", []):
        text, example = PARAMETERS.get(parameter["name"], ("", None))
        if text:
            parameter["description"], parameter["example"] = text, example
    responses = operation["responses"]
    responses.pop("422", None)
    names = {parameter["name"] for parameter in operation.get("parameters", [])}
    if method == "get":
        responses["304"] = {"description": "U hebt dit antwoord al"}
        operation.setdefault("parameters", []).append(
            {
                "name": "If-None-Match",
                "in": "header",
                "required": False,
                "description": "De ETag van het antwoord dat u hebt",
                "schema": {"type": "string", "pattern": '^"[A-Za-z0-9_-]{1,64}"$'},
            }
        )
    for status, response in responses.items():
        if response["description"] == "Successful Response":
            response["description"] = "Gelukt"
        headers = {"API-Version"}
        if method == "get" and status in {"200", "304"}:
            headers.add("ETag")
        if status == "200" and {"na", "limiet"} <= names:
            headers.add("Link")
        if not is_token and status[0] in "23":
            headers |= {"RateLimit", "RateLimit-Policy"}
        if status in {"429", "503"}:
            headers.add("Retry-After")
        response["headers"] = {
            name: {"$ref": f"#/components/headers/{name}"} for name in sorted(headers)
        }


def _operations(document: Document) -> Iterator[tuple[str, str, Document]]:
    for path, operations in document["paths"].items():
        for method, operation in operations.items():
            yield method, path, operation
