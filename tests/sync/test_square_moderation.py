"""Moderators of the square: by role, signed, with reasons for all to read, and an objection."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import pytest

from pwa.rules.service_files import FOLDER
from sync.agency.__main__ import main as agency_main
from sync.agency.client import AgencyClient
from sync.agency.errors import RejectedError
from sync.agency.keys import AgencyKeys, load_keys, make_keys, make_registration
from sync.agency.square import answer, decide
from sync.signatures import find_kid, thumbprint, verify_jws
from sync.square.moderation import ACT
from sync.square.statements import POST
from sync.wire import b64decode, b64encode
from tests.sync.phone import Phone
from tests.sync.served import Served
from tests.sync.square import Person, ask_tokens, read_list
from tests.sync.town import OIN, code_of, register_example

KVK = "90000001"
MODERATOR = f"00000003{KVK}0000"
ELSEWHERE = "00000099999999980000"
HELPER = "00000003900000020000"
COMPANY = "00000003900000030000"
WAITING = "/api/v1/pleinmeldingen"
WORDS = "U noemt iemand bij naam. Dat mag hier niet."


@pytest.fixture(scope="module")
def parties(served: Served, tmp_path_factory: pytest.TempPathFactory) -> dict[str, AgencyKeys]:
    """Register the example agency, and beside it parties that moderate."""
    found = {
        MODERATOR: register(
            *(served, tmp_path_factory, "Stichting Pleinwacht", f'kvk: "{KVK}"', "other", "null"),
            role="moderator, helper",
        ),
        COMPANY: register(
            served, tmp_path_factory, "Bedrijf Elders", 'kvk: "90000003"', "other", "null"
        ),
        HELPER: register(
            *(served, tmp_path_factory, "Buurthulp", 'kvk: "90000002"', "other", "null"),
            role="helper",
        ),
        ELSEWHERE: register(
            served,
            tmp_path_factory,
            "Gemeente Elders",
            f'oin: "{ELSEWHERE}"',
            "municipality",
            "GM9998",
        ),
    }
    own = register_example(served, tmp_path_factory.mktemp("agency"))
    return found | {OIN: own}


def register(
    served: Served,
    folders: pytest.TempPathFactory,
    name: str,
    number: str,
    kind: str,
    municipality: str,
    role: str = "moderator",
) -> AgencyKeys:
    """Add a party with a role to the registry; it is in the directory that is built next."""
    id = name.lower().replace(" ", "-")
    text = (FOLDER / "gemeente-voorbeeld" / "agency.yaml").read_text()
    for old, new in (
        ("id: gemeente-voorbeeld", f"id: {id}"),
        ('oin: "00000099999999990000"', number),
        ("name: Gemeente Voorbeeld", f"name: {name}"),
        ("kind: municipality", f"kind: {kind}"),
        ("municipality: GM9999", f"municipality: {municipality}\nroles: [{role}]"),
        ("gemeente-voorbeeld.example", f"{id}.example"),
    ):
        text = text.replace(old, new)
    folder = served.context.directory.registry.folder / "agencies" / id
    folder.mkdir(parents=True)
    (folder / "agency.yaml").write_text(text)
    keys = folders.mktemp(id)
    make_keys(keys, datetime.fromtimestamp(served.clock() / 1000, UTC))
    digits = number.split('"')[1]
    oin = digits if number.startswith("oin") else f"00000003{digits}0000"
    served.context.directory.registry.register(make_registration(keys, oin))
    return load_keys(keys)


@pytest.fixture
def http(served: Served) -> Iterator[httpx.Client]:
    with served.context.database.writing() as tx:
        for table in ("posts", "reports", "closed", "acts"):
            tx.exec_driver_sql(f"DELETE FROM square_{table}")
    with served.client() as client:
        yield client


class Hands:
    """Both agencies' clients."""

    def __init__(self, served: Served, parties: dict[str, AgencyKeys]) -> None:
        self.parties = parties
        self.clients = {
            oin: AgencyClient(
                served.origin,
                oin,
                keys,
                now=lambda: datetime.fromtimestamp(served.clock() / 1000, UTC),
            )
            for oin, keys in parties.items()
        }

    def decide(
        self, post: str, act: str, name: str, words: str = WORDS, oin: str = MODERATOR
    ) -> str:
        return decide(self.clients[oin], self.parties[oin], post, act, "persoon", words, name)


@pytest.fixture
def hands(served: Served, parties: dict[str, AgencyKeys]) -> Iterator[Hands]:
    given = Hands(served, parties)
    yield given
    for client in given.clients.values():
        client.close()


def test_a_post_is_reported_hidden_objected_to_and_restored_by_another(
    served: Served, phone: Phone, http: httpx.Client, hands: Hands
) -> None:
    tokens = ask_tokens(phone, http)
    writer = Person(http, served.origin)
    post = writer.write("Mijn buurvrouw heeft ook bijstand", tokens.pop())
    path = f"/sync/v1/square/posts/{post}"
    report = {"id": b64encode(bytes(16)), "reason": "persoon", "token": tokens.pop()}
    assert [http.post(f"{path}/reports", json=report).status_code for _ in range(2)] == [204, 204]
    [waiting] = hands.clients[MODERATOR].use_square("GET", WAITING)["meldingen"]
    assert (waiting["id"], waiting["meldingen"]) == (post, {"persoon": 1})
    hands.decide(post, "hide", "R. de Wit")
    [[shown]] = read_list(http)["threads"]
    assert (shown["state"], shown["post"]) == ("hidden", None)
    # So that nobody takes the name of who wrote it meanwhile.
    assert shown["author"] == thumbprint(writer.key)
    act = payload_of(shown["act"])
    assert (act["reason"], act["words"], act["name"]) == ("persoon", WORDS, "R. de Wit")
    assert (
        Person(http, served.origin)
        .prove("POST", f"{path}/objection", json={"words": "Nee"})
        .status_code
        == 403
    )
    for _ in range(2):
        said = writer.prove("POST", f"{path}/objection", json={"words": "Ik noem geen naam."})
        assert said.status_code == 204
    again = writer.prove("POST", f"{path}/objection", json={"words": "En nog iets"})
    assert code_of(again) == (409, "objection-made")
    [waiting] = hands.clients[MODERATOR].use_square("GET", WAITING)["meldingen"]
    assert waiting["bezwaar"] == "Ik noem geen naam."
    for name in ("R. de Wit", "R de  wit", "r.De Wit"):
        with pytest.raises(RejectedError) as refused:
            hands.decide(post, "restore", name)
        assert refused.value.code == "same-moderator"
    hands.decide(post, "restore", "S. Yilmaz", "Er staat geen naam in.")
    [[shown]] = read_list(http)["threads"]
    assert (shown["state"], shown["objection"]["answered"]) == ("here", True)
    assert shown["author"] is None
    assert payload_of(shown["post"])["text"] == "Mijn buurvrouw heeft ook bijstand"
    log = http.get("/sync/v1/square/acts").json()["acts"]
    assert [payload_of(each["act"])["act"] for each in log] == ["hide", "restore"]
    directory = served.context.directory.get()
    assert directory
    kid = find_kid(log[0]["act"], ACT)
    now = datetime.fromtimestamp(served.clock() / 1000, UTC)
    key = directory.agency_key(MODERATOR, kid, "sig", now)
    assert verify_jws(log[0]["act"], ACT, {kid: key})["post"] == post


def test_only_a_moderator_of_the_directory_moderates(
    served: Served, phone: Phone, http: httpx.Client, hands: Hands
) -> None:
    post = Person(http, served.origin).write("Een vraag", ask_tokens(phone, http).pop())
    with pytest.raises(RejectedError) as refused:
        hands.decide(post, "hide", "Gemeente", oin=OIN)
    assert refused.value.code == "no-moderator"
    # Nor with the statement of another's key in its own request.
    with pytest.raises(RejectedError) as refused:
        decide(hands.clients[MODERATOR], hands.parties[OIN], post, "hide", "anders", "x", "R. Wit")
    assert refused.value.code == "act-invalid"
    with pytest.raises(RejectedError) as refused:
        hands.decide(post, "hide", "R. Wit", "Bel 06-12345678")
    assert refused.value.code == "text-refused"
    assert http.get("/sync/v1/square/acts").json() == {"acts": [], "next": None}


def test_a_municipality_moderates_at_its_own_place_only(
    served: Served, phone: Phone, http: httpx.Client, hands: Hands
) -> None:
    tokens = ask_tokens(phone, http)
    writer = Person(http, served.origin)
    post = writer.write("Een vraag in een andere gemeente", tokens.pop())
    report = {"id": b64encode(bytes(16)), "reason": "persoon", "token": tokens.pop()}
    assert http.post(f"/sync/v1/square/posts/{post}/reports", json=report).status_code == 204
    for act in ("hide", "close"):
        with pytest.raises(RejectedError) as refused:
            hands.decide(post, act, "R. de Wit", oin=ELSEWHERE)
        assert refused.value.code == "other-place"
    assert http.get("/sync/v1/square/acts").json() == {"acts": [], "next": None}
    # Nor does it get to see what is reported there.
    assert hands.clients[ELSEWHERE].use_square("GET", WAITING)["meldingen"] == []
    assert len(hands.clients[MODERATOR].use_square("GET", WAITING)["meldingen"]) == 1
    own, signed = writer.compose("Een vraag bij ons", municipality="GM9998")
    assert writer.send(signed, tokens.pop()).status_code == 201
    reply = Person(http, served.origin).write("Een antwoord bij ons", tokens.pop(), own)
    for each in (reply, own):
        hands.decide(each, "hide", "R. de Wit", oin=ELSEWHERE)
    hands.decide(post, "hide", "R. de Wit")


def test_a_closed_name_writes_no_more_in_its_thread_and_can_be_opened(
    served: Served, phone: Phone, http: httpx.Client, hands: Hands
) -> None:
    tokens = ask_tokens(phone, http)
    asker, rude = Person(http, served.origin), Person(http, served.origin)
    thread = asker.write("Een vraag", tokens.pop())
    post = rude.write("Een grof antwoord", tokens.pop(), thread)
    hands.decide(post, "close", "R. de Wit")
    _, more = rude.compose("Nog een", thread)
    token = tokens.pop()
    assert code_of(rude.send(more, token)) == (403, "pseudonym-closed")
    asker.write("Dank u", tokens.pop(), thread)
    hands.decide(post, "open", "R. de Wit")
    assert rude.send(more, token).status_code == 201


def test_an_agency_answers_with_its_name_and_takes_it_back(
    served: Served,
    phone: Phone,
    http: httpx.Client,
    hands: Hands,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    thread = Person(http, served.origin).write("Hoe lang duurt het?", ask_tokens(phone, http).pop())
    keys = hands.parties[OIN]
    id = answer(hands.clients[OIN], keys, thread, "Acht weken, volgens de wet.")
    [[_, official]] = read_list(http)["threads"]
    kid = thumbprint(keys.sig)
    claims = verify_jws(official["post"], POST, {kid: keys.sig})
    assert (claims["iss"], claims["text"]) == (OIN, "Acht weken, volgens de wet.")
    with pytest.raises(RejectedError):
        hands.clients[MODERATOR].use_square("DELETE", f"/api/v1/pleinberichten/{id}")
    with pytest.raises(RejectedError) as refused:
        answer(hands.clients[MODERATOR], keys, thread, "In naam van een ander")
    assert refused.value.code == "post-invalid"
    hands.clients[OIN].use_square("DELETE", f"/api/v1/pleinberichten/{id}")
    [posts] = read_list(http)["threads"]
    assert len(posts) == 1
    # The same by the command line: a list that anybody may read.
    monkeypatch.setenv("PLEIN_ORIGIN", served.origin)
    monkeypatch.setenv("PLEIN_DESK_DATA", str(tmp_path))
    agency_main(["keys"])
    assert agency_main(["square", "list", "GM0363", "geld"]) == 0
    assert f"{thread} Hoe lang duurt het?" in capsys.readouterr().out


def test_a_recognised_helper_answers_as_an_agency_does_and_another_party_does_not(
    served: Served, phone: Phone, http: httpx.Client, hands: Hands
) -> None:
    thread = Person(http, served.origin).write("Wie helpt mij?", ask_tokens(phone, http).pop())
    id = answer(hands.clients[HELPER], hands.parties[HELPER], thread, "Kom langs op dinsdag.")
    [[_, helped]] = read_list(http)["threads"]
    claims = payload_of(helped["post"])
    assert (claims["iss"], claims["text"]) == (HELPER, "Kom langs op dinsdag.")
    # No government, and nobody recognised it as a helper.
    with pytest.raises(RejectedError) as refused:
        answer(hands.clients[COMPANY], hands.parties[COMPANY], thread, "Ik ben geen overheid.")
    assert (refused.value.status, refused.value.code) == (403, "no-helper")
    # What stands there can be taken back, whatever the directory says by then.
    hands.clients[COMPANY].use_square("DELETE", f"/api/v1/pleinberichten/{b64encode(bytes(16))}")
    hands.clients[HELPER].use_square("DELETE", f"/api/v1/pleinberichten/{id}")
    [posts] = read_list(http)["threads"]
    assert len(posts) == 1


def payload_of(jws: str) -> dict[str, Any]:
    return dict(json.loads(b64decode(jws.split(".")[1])))
