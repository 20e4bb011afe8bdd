"""Holds the agency API against the NL GOV API Design Rules 2.1 that a machine can check.

Source: API Design Rules of Logius, version 2.1.0; each rule here bears its name there. Every rule
is seen failing on a description that breaks it.
"""

import json
import re
from collections.abc import Callable, Iterator
from typing import Any

import jsonschema_rs
import pytest

from sync.agency_openapi import OPERATIONS, SCHEMAS
from tests.sync.caller import Caller
from tests.sync.served import Served
from tests.sync.town import Town

Document = dict[str, Any]
METHODS = {"get", "put", "post", "patch", "delete", "head", "options"}
NO_COLLECTION = {"token"}
"""The address that RFC 6749 asks for; all others name a collection."""
SENSITIVE = re.compile(r"bsn|naam_|geboorte|email|telefoon|adres|token|secret|wachtwoord", re.I)
INNER = re.compile(r"fastapi|pydantic|sqlalchemy|postgres|sqlite|python", re.I)


@pytest.fixture(scope="module")
def database_url() -> str:
    """One database is enough for what the description says."""
    return ""


@pytest.fixture(scope="module")
def described(served: Served) -> Document:
    with served.client() as client:
        return dict(client.get("/api/v1/openapi.json").json())


def operations(document: Document) -> Iterator[tuple[str, str, Document]]:
    for path, each in document["paths"].items():
        for method, operation in each.items():
            yield method, path, operation


def segments(path: str) -> list[str]:
    return [part for part in path.split("/") if part and not part.startswith("{")]


def no_trailing_slash(document: Document) -> list[str]:
    return [path for path in document["paths"] if path != "/" and path.endswith("/")]


def http_methods(document: Document) -> list[str]:
    wrong = [path for method, path, _ in operations(document) if method not in METHODS]
    wrong += [p for m, p, o in operations(document) if m == "get" and "requestBody" in o]
    creates = [p for m, p, o in operations(document) if m == "put" and "requestBody" in o]
    wrong += [
        p for p in creates if not {"200", "201"} & document["paths"][p]["put"]["responses"].keys()
    ]
    return wrong


def doc_openapi(document: Document) -> list[str]:
    return [] if re.fullmatch(r"3\.\d+\.\d+", document.get("openapi", "")) else ["openapi"]


def doc_openapi_contact(document: Document) -> list[str]:
    contact = document["info"].get("contact", {})
    return [member for member in ("name", "url", "email") if not contact.get(member)]


def uri_version(document: Document) -> list[str]:
    urls = [server["url"] for server in document.get("servers", [])] or [""]
    return [url for url in urls if not re.search(r"/v[1-9]\d*$", url)]


def semver(document: Document) -> list[str]:
    version = document["info"]["version"]
    return [] if re.fullmatch(r"(0|[1-9]\d*)(\.(0|[1-9]\d*)){2}", version) else [version]


def version_header(document: Document) -> list[str]:
    return [
        f"{method} {path} {status}"
        for method, path, operation in operations(document)
        for status, response in operation["responses"].items()
        if "API-Version" not in response.get("headers", {})
    ]


def path_segments_kebab_case(document: Document) -> list[str]:
    kebab = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
    return [p for p in document["paths"] for part in segments(p) if not kebab.fullmatch(part)]


def query_keys_camel_case(document: Document) -> list[str]:
    return [
        parameter["name"]
        for _, _, operation in operations(document)
        for parameter in operation.get("parameters", [])
        if parameter["in"] == "query" and not re.fullmatch(r"[a-z][a-zA-Z0-9]*", parameter["name"])
    ]


def naming_collections(document: Document) -> list[str]:
    first = {segments(path)[0] for path in document["paths"]} - NO_COLLECTION
    return [name for name in sorted(first) if not re.search(r"(en|s)$", name)]


def problem_details(document: Document) -> list[str]:
    members = document["components"]["schemas"].get("Problem", {}).get("properties", {})
    wrong = [member for member in ("type", "title", "status") if member not in members]
    for method, path, operation in operations(document):
        for status, response in operation["responses"].items():
            if status[0] in "45" and set(response.get("content", {})) != {
                "application/problem+json"
            }:
                wrong.append(f"{method} {path} {status}")
    return wrong


def invalid_input(document: Document) -> list[str]:
    return [
        f"{method} {path}"
        for method, path, operation in operations(document)
        if "400" not in operation["responses"] or "422" in operation["responses"]
    ]


def no_sensitive_uris(document: Document) -> list[str]:
    return [
        parameter["name"]
        for _, _, operation in operations(document)
        for parameter in operation.get("parameters", [])
        if parameter["in"] in {"query", "path"} and SENSITIVE.search(parameter["name"])
    ]


def hide_implementation(document: Document) -> list[str]:
    return INNER.findall(json.dumps(document))


def date_time(document: Document) -> list[str]:
    """Moments are RFC 3339, and are called so by their format."""
    wrong: list[str] = []
    for name, schema in document["components"]["schemas"].items():
        for member, shape in schema.get("properties", {}).items():
            kinds = [each for each in shape.get("anyOf", [shape]) if each.get("type") == "string"]
            if re.search(r"Op$|Sinds$|^tijdstip$|^time$|^vanaf$|^tot$|Poging$", member):
                wrong += [f"{name}.{member}" for kind in kinds if kind.get("format") != "date-time"]
    return wrong


def operation_ids(document: Document) -> list[str]:
    ids = [operation.get("operationId", "") for _, _, operation in operations(document)]
    wrong = [each for each in ids if not re.fullmatch(r"[a-z][a-zA-Z]+", each)]
    return wrong + [each for each in ids if ids.count(each) > 1]


def schema_names(document: Document) -> list[str]:
    names = [name for name in document["components"]["schemas"] if not name.startswith("Body_")]
    return [name for name in names if not re.fullmatch(r"[A-Z][a-zA-Z0-9]*", name)]


def tags_described(document: Document) -> list[str]:
    known = {tag["name"] for tag in document.get("tags", []) if tag.get("description")}
    return [
        path
        for _, path, operation in operations(document)
        if set(operation.get("tags", ())) - known
    ] + [path for _, path, operation in operations(document) if not operation.get("tags")]


def licence(document: Document) -> list[str]:
    found = document["info"].get("license", {})
    return [] if found.get("identifier") or found.get("url") else ["license"]


def doc_language(document: Document) -> list[str]:
    """Descriptions are Dutch: none holds a word that only English has."""
    english = re.compile(r"\b(the|give|this|with|from|agency|mailbox|and)\b", re.I)
    texts = [operation["description"] for _, _, operation in operations(document)]
    texts += [s.get("description", "") for s in document["components"]["schemas"].values()]
    return [text for text in texts if english.search(text)]


def both_proofs(document: Document) -> list[str]:
    return [
        path
        for _, path, operation in operations(document)
        if path != "/token" and operation.get("security") != [{"token": [], "bewijs": []}]
    ]


LIST = ("paths", "/inzendingen", "get")


def at(document: Document, *place: str) -> Any:
    for name in place:
        document = document[name]
    return document


def renamed(old: str, new: str) -> Callable[[Document], Any]:
    return lambda d: d["paths"].update({new: d["paths"].pop(old)})


RULES: dict[str, tuple[Callable[[Document], list[str]], Callable[[Document], Any]]] = {
    "/core/no-trailing-slash": (no_trailing_slash, renamed("/postbussen", "/postbussen/")),
    "/core/http-methods": (
        http_methods,
        lambda d: at(d, "paths", "/inzendingen").update(trace=at(d, *LIST)),
    ),
    "/core/doc-openapi": (doc_openapi, lambda d: d.update(openapi="2.0")),
    "/core/doc-openapi-contact": (doc_openapi_contact, lambda d: d["info"]["contact"].pop("email")),
    "/core/uri-version": (uri_version, lambda d: d["servers"][0].update(url="https://x.nl/api")),
    "/core/semver": (semver, lambda d: d["info"].update(version="1.0")),
    "/core/version-header": (
        version_header,
        lambda d: at(d, *LIST, "responses", "200", "headers").pop("API-Version"),
    ),
    "/core/path-segments-kebab-case": (
        path_segments_kebab_case,
        renamed("/postbussen", "/postBussen"),
    ),
    "/core/query-keys-camel-case": (
        query_keys_camel_case,
        lambda d: at(d, *LIST)["parameters"][0].update(name="na_nummer"),
    ),
    "/core/naming-collections": (naming_collections, renamed("/postbussen", "/postbus-lijst")),
    "/core/error-handling/problem-details": (
        problem_details,
        lambda d: at(d, *LIST, "responses", "401").pop("content"),
    ),
    "/core/error-handling/invalid-input": (
        invalid_input,
        lambda d: at(d, *LIST, "responses").pop("400"),
    ),
    "/core/transport/no-sensitive-uris": (
        no_sensitive_uris,
        lambda d: at(d, *LIST)["parameters"][0].update(name="bsn"),
    ),
    "/core/hide-implementation": (
        hide_implementation,
        lambda d: d["info"].update(description="Gemaakt met Python"),
    ),
    "/core/date-time": (
        date_time,
        lambda d: at(d, "components", "schemas", "Inzending", "properties", "vervaltOp").pop(
            "format"
        ),
    ),
    "/core/doc-language": (
        doc_language,
        lambda d: at(d, *LIST).update(description="Give the page"),
    ),
    "operationId": (operation_ids, lambda d: at(d, *LIST).update(operationId="leesSleutels")),
    "schema-pascal-case": (
        schema_names,
        lambda d: d["components"]["schemas"].update(inzending_klein={}),
    ),
    "tags": (tags_described, lambda d: d["tags"].pop()),
    "license": (licence, lambda d: d["info"].pop("license")),
    "security": (both_proofs, lambda d: at(d, *LIST).update(security=[{"token": []}])),
}


@pytest.mark.parametrize("rule", RULES)
def test_the_description_keeps_the_rule_and_a_spoiled_copy_does_not(
    described: Document, rule: str
) -> None:
    check, spoil = RULES[rule]
    assert check(described) == []
    copy = json.loads(json.dumps(described))
    spoil(copy)
    assert check(copy) != []


def test_everything_is_described_with_an_example_that_holds(described: Document) -> None:
    assert {(m, p) for m, p, _ in operations(described)} == OPERATIONS.keys()
    schemas = {n: s for n, s in described["components"]["schemas"].items() if "Body_" not in n}
    assert schemas.keys() == SCHEMAS.keys()
    for name, schema in schemas.items():
        [example] = schema["examples"]
        whole = {"$ref": f"#/components/schemas/{name}", "components": described["components"]}
        jsonschema_rs.Draft202012Validator(whole).validate(example)
        with pytest.raises(jsonschema_rs.ValidationError):
            jsonschema_rs.Draft202012Validator(whole).validate({})


def test_anyone_may_read_the_description_from_any_page(served: Served) -> None:
    """/core/publish-openapi: without a proof, and from the page of another address."""
    with served.client() as client:
        headers = {"Origin": "https://elsewhere.example"}
        answer = client.get("/api/v1/openapi.json", headers=headers)
        assert answer.status_code == 200
        assert answer.headers["Access-Control-Allow-Origin"] == "*"
        assert client.get("/api/v1/postbussen", headers=headers).status_code == 403


def test_every_answer_has_the_headers_that_the_rules_ask_for(town: Town) -> None:
    """/core/transport/security-headers; over https also Strict-Transport-Security (test_gate)."""
    caller = Caller(town)
    answers = [
        caller.ask("GET", "/inzendingen"),
        caller.ask("GET", "/bestaat-niet"),
        caller.ask("GET", "/inzendingen?na=x"),
        caller.send("GET", "/api/v1/inzendingen"),
        caller.send("PATCH", "/api/v1/inzendingen"),
    ]
    assert [answer.status_code for answer in answers] == [200, 404, 400, 401, 405]
    for answer in answers:
        headers = answer.headers
        assert headers["API-Version"] == "1.0.0"
        assert "frame-ancestors 'none'" in headers["Content-Security-Policy"]
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["X-Frame-Options"] == "DENY"
        assert headers["Referrer-Policy"] == "no-referrer"
        private = "private, no-cache" if answer.status_code == 200 else "no-store"
        assert headers["Cache-Control"] == private
        if answer.status_code >= 400:
            assert headers["Content-Type"] == "application/problem+json"
            assert {"type", "title", "status"} <= answer.json().keys()
    assert answers[-1].headers["Allow"] == "GET"
    assert caller.ask("GET", "/inzendingen/").status_code == 404


def test_what_one_has_already_is_not_sent_again(town: Town) -> None:
    caller = Caller(town)
    for path in ("/postbussen", "/gebeurtenissen", "/sleutels", "/publicaties", "/abonnementen"):
        first = caller.ask("GET", path)
        tag = first.headers["ETag"]
        again = caller.ask("GET", path, headers={"If-None-Match": f'"x", W/{tag}'})
        assert (again.status_code, again.content) == (304, b"")
        assert again.headers["ETag"] == tag
        assert again.headers["API-Version"] == "1.0.0"
    town.phone.open_mailbox(caller.oin)
    first = caller.ask("GET", "/postbussen", headers={"If-None-Match": tag})
    assert first.status_code == 200
    assert caller.ask("GET", "/bestaat-niet", headers={"If-None-Match": "*"}).status_code == 404
