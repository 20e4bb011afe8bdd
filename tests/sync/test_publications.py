"""Agencies publish services and rules themselves: signed, checked, for themselves only."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from joserfc.jwk import ECKey

from pwa.rules.service_files import FOLDER
from pwa.rules.statute_book import LAWS
from sync.agency.keys import AgencyKeys
from sync.directory import make_server_entry
from sync.signatures import new_private, sign_jws
from tests.sync.caller import Caller
from tests.sync.served import Served
from tests.sync.town import OIN, code_of, open_town, register_example

NAME = "straatfeest-melden"
SERVICE = (
    (FOLDER / "gemeente-voorbeeld" / "vraag-stellen.yaml")
    .read_text()
    .replace("id: vraag-stellen", f"id: {NAME}")
    .replace("version: 2", "version: 1")
)
LAW = "individuele-inkomenstoeslag.2025-07-01"
RULES = (
    (LAWS / "gm0599" / "individuele-inkomenstoeslag" / "2025-07-01.yaml")
    .read_text()
    .replace("municipality: Rotterdam", "municipality: Voorbeeld")
    .replace("version: 2025-07-01}", 'version: 2025-07-01, page: "https://PAGE/toeslag"}')
    .replace("PAGE", "lokaleregelgeving.overheid.nl")
)


@pytest.fixture
def caller(served: Served, tmp_path: Path) -> Iterator[Caller]:
    keys: AgencyKeys = register_example(served, tmp_path)
    with open_town(served, keys) as town:
        yield Caller(town)


def publication(caller: Caller, key: ECKey | None = None, **changed: Any) -> str:
    claims = {"v": 1, "oin": OIN, "kind": "diensten", "name": NAME, "number": 1, "content": SERVICE}
    return sign_jws(claims | changed, key or caller.keys.sig, "plein-publication+jws")


def put(caller: Caller, jws: str, path: str = f"diensten/{NAME}") -> Any:
    return caller.ask("PUT", f"/publicaties/{path}", json={"publicatie": jws})


def build(caller: Caller) -> dict[str, Any]:
    context = caller.town.served.context
    now = datetime.fromtimestamp(context.now() / 1000, UTC)
    assert context.keys.directory_root
    server = make_server_entry("Plein", context.keys.signing, now)
    context.directory.registry.build(context.keys.directory_root, server, now)
    directory = context.directory.get()
    assert directory
    return dict(directory.agency(OIN))


def test_what_an_agency_publishes_is_in_the_next_directory(caller: Caller) -> None:
    number = int(caller.town.served.clock())  # the folder outlives each test here
    first = publication(caller, number=number)
    assert put(caller, first).status_code == 201
    assert put(caller, first).status_code == 200
    rules = publication(caller, number=number, kind="regels", name=LAW, content=RULES)
    answer = put(caller, rules, f"regels/{LAW}")
    assert answer.status_code == 201, answer.text
    before = {each["naam"]: each["inGids"] for each in list_all(caller)}
    assert before == {NAME: False, LAW: False}
    entry = build(caller)
    assert entry["services"][-1]["id"] == NAME
    [listed] = entry["rules"]
    assert listed["law"]["id"] == "gm9999/individuele-inkomenstoeslag"
    assert listed["law"]["valid_from"] == "2025-07-01"
    assert {each["naam"]: each["inGids"] for each in list_all(caller)} == {NAME: True, LAW: True}
    changed = publication(
        caller, number=number + 1, content=SERVICE.replace("version: 1", "version: 2")
    )
    assert put(caller, changed).status_code == 201
    behind = put(caller, first)
    assert code_of(behind) == (409, "publication-behind")
    assert behind.json()["nummer"] == number + 1
    assert build(caller)["services"][-1]["version"] == 2


def list_all(caller: Caller) -> list[dict[str, Any]]:
    return list(caller.ask("GET", "/publicaties").json()["publicaties"])


def test_places_and_counts_are_published_from_the_description_alone(caller: Caller) -> None:
    with caller.town.served.client() as client:
        described = client.get("/api/v1/openapi.json").json()
    operation = described["paths"]["/publicaties/{soort}/{naam}"]["put"]
    [claims] = described["components"]["schemas"]["PublicatieInhoud"]["examples"]
    typ = re.findall(r"`typ`: `([^`]+)`", operation["description"])[0]
    path = "/".join(each["example"] for each in operation["parameters"] if each["in"] == "path")
    jws = sign_jws(claims | {"oin": OIN}, caller.keys.sig, typ)
    assert put(caller, jws, path).status_code == 201
    [listed] = build(caller)["places"]
    [place] = listed["places"]
    assert place["languages"] == ["nl", "en", "ar", "tr"]
    assert place["open"][0]["days"] == [1, 2, 4]
    counts = re.findall(r"Bijvoorbeeld: `(\{.*\})`", operation["description"])[0]
    more = {"oin": OIN, "kind": "duidelijkheid", "name": "stappen", "content": counts}
    jws = sign_jws(claims | more, caller.keys.sig, typ)
    assert put(caller, jws, "duidelijkheid/stappen").status_code == 201


def test_a_faulty_file_is_answered_with_the_place_and_the_remedy(caller: Caller) -> None:
    number = int(caller.town.served.clock()) + 10
    missing = "\n".join(line for line in SERVICE.split("\n") if not line.startswith("role:"))
    wrong_id = SERVICE.replace(f"id: {NAME}", "id: iets-anders")
    for content, told in (
        (missing, "role"),
        (wrong_id, "the name of the file"),
        ("a: [1, 2", "cannot be read as YAML"),
        ("x: &a [1]\ny: *a", "write out what repeats"),
        ("[" * 3_000, "cannot be read"),
        ("\x00", "cannot be read"),
        ("", "must be"),
        (SERVICE.replace("version: 1", "version: !!bool x"), "take out the tag"),
        (SERVICE.replace("version: 1", "version: !!int ''"), "take out the tag"),
        (SERVICE.replace("version: 1", r'version: "\uD800"'), "half a character"),
        (SERVICE.replace("version: 1", "version: 0x" + "f" * 5_000), "must be a whole number"),
        (SERVICE.replace("version: 1", "version: 9007199254740992"), "must be a whole number"),
    ):
        answer = put(caller, publication(caller, number=number, content=content))
        assert code_of(answer) == (400, "publication-faulty"), content
        told_here = answer.json()["uitleg"]
        assert told in told_here, told_here
        assert told_here.startswith(f"{NAME}.yaml"), "no path of the server"
    broken = RULES.replace("maanden_laag\n", "maanden_hoog\n")
    jws = publication(caller, number=number, kind="regels", name=LAW, content=broken)
    answer = put(caller, jws, f"regels/{LAW}")
    assert code_of(answer) == (400, "publication-faulty")
    assert "maanden_hoog" in answer.json()["uitleg"]
    assert "/tmp" not in answer.json()["uitleg"]


def test_only_the_agencys_own_signature_over_this_path_counts(caller: Caller) -> None:
    number = int(caller.town.served.clock()) + 20
    for jws in (
        publication(caller, new_private(), number=number),
        publication(caller, caller.keys.auth, number=number),
        publication(caller, oin="00000099999999990001", number=number),
        publication(caller, name="iets-anders", number=number),
        publication(caller, kind="regels", number=number),
        publication(caller, number=0),
        publication(caller, number=True),
        publication(caller, content=7, number=number),
        sign_jws({"v": 1}, caller.keys.sig, "plein-registration+jws"),
        "a.b.c",
    ):
        assert code_of(put(caller, jws)) == (400, "publication-refused"), jws
    every = publication(caller, name="withdrawal", number=number)
    assert code_of(put(caller, every, "diensten/withdrawal")) == (400, "publication-faulty")
    dotted = publication(caller, name="a..b", number=number)
    assert code_of(put(caller, dotted, "diensten/a..b")) == (400, "publication-refused")


def names_in(directory: dict[str, Any]) -> list[str]:
    return [service["id"] for service in directory["services"]]


def test_what_an_agency_withdraws_is_gone_from_the_next_directory_until_a_higher_number(
    caller: Caller,
) -> None:
    number = int(caller.town.served.clock()) + 25
    first = publication(caller, number=number)
    assert put(caller, first).status_code == 201
    assert NAME in names_in(build(caller))
    ending = publication(caller, number=number + 1, content=None)
    for jws, code in (
        (publication(caller, caller.keys.auth, number=number + 1, content=None), "refused"),
        (publication(caller, name="iets-anders", number=number + 1, content=None), "refused"),
        (publication(caller, number=number, content=None), "behind"),
    ):
        assert code_of(put(caller, jws))[1] == f"publication-{code}", jws
    assert put(caller, ending).status_code == 201
    assert put(caller, ending).status_code == 200
    assert NAME not in names_in(build(caller))
    shown = next(each for each in list_all(caller) if each["naam"] == NAME)
    assert (shown["ingetrokken"], shown["inGids"], shown["nummer"]) == (True, False, number + 1)
    assert code_of(put(caller, first)) == (409, "publication-behind")
    acts = [each["handeling"] for each in caller.town.client.read_accesses()]
    assert acts.count("publicatie-ingetrokken") == 1
    assert put(caller, publication(caller, number=number + 2)).status_code == 201
    assert NAME in names_in(build(caller))


def test_a_file_that_is_no_longer_right_holds_up_nobody(caller: Caller) -> None:
    number = int(caller.town.served.clock()) + 30
    put(caller, publication(caller, number=number))
    listed = build(caller)["services"]
    folder = caller.town.served.context.directory.registry.folder / "publications" / OIN
    (folder / "diensten" / "kapot.jws").write_text("x")
    stale = publication(caller, number=number + 1, content="niet: goed meer")
    (folder / "diensten" / f"{NAME}.jws").write_text(stale)
    caller.town.served.clock.advance(days=50)
    assert build(caller)["services"] == listed
    (folder / "diensten" / "kapot.jws").unlink()
    (folder / "diensten" / f"{NAME}.jws").unlink()


def test_what_the_directory_cannot_hold_is_refused_and_holds_up_no_other_agency(
    caller: Caller,
) -> None:
    number = int(caller.town.served.clock()) + 40
    caller.town.served.clock.advance(days=50)
    for before, wrong in (
        ("version: 1", "version: 0x" + "f" * 5_000),
        ('nl: "Een vraag stellen"', r'nl: "\uD800"'),
    ):
        content = SERVICE.replace(before, wrong)
        answer = put(caller, publication(caller, number=number, content=content))
        assert code_of(answer) == (400, "publication-faulty"), wrong
    assert build(caller)


def test_every_phone_fetches_it_so_an_agency_publishes_so_much_and_no_more(caller: Caller) -> None:
    number = int(caller.town.served.clock()) + 50
    long = SERVICE + "# " + "x" * 65_536
    answer = put(caller, publication(caller, number=number, content=long))
    assert code_of(answer) == (400, "publication-faulty")
    assert "65,536 bytes" in answer.json()["uitleg"]
    folder = caller.town.served.context.directory.registry.folder / "publications" / OIN
    names = [f"dienst-{place}" for place in range(16)]
    for name in names:
        content = SERVICE.replace(NAME, name) + "# " + "x" * 60_000
        jws = publication(caller, number=number, name=name, content=content)
        answer = put(caller, jws, f"diensten/{name}")
        assert answer.status_code in {201, 409}, answer.text
    assert code_of(answer) == (409, "publications-full")
    shorter = SERVICE.replace(NAME, names[0])
    jws = publication(caller, number=number + 1, name=names[0], content=shorter)
    assert put(caller, jws, f"diensten/{names[0]}").status_code == 201
    for name in names:
        (folder / "diensten" / f"{name}.jws").unlink(missing_ok=True)
