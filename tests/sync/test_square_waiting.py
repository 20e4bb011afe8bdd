"""What a moderator is told of what waits, and an agency's answer that is changed."""

import secrets

import httpx
import pytest

from sync.agency.errors import RejectedError
from sync.agency.square import make_answer
from sync.wire import b64encode
from tests.sync.phone import Phone
from tests.sync.served import Served
from tests.sync.square import Person, ask_tokens, read_list, report
from tests.sync.test_square_moderation import MODERATOR, WAITING, Hands, payload_of
from tests.sync.test_square_moderation import hands as hands
from tests.sync.test_square_moderation import http as http
from tests.sync.test_square_moderation import parties as parties
from tests.sync.town import OIN


def test_a_moderator_sees_since_when_why_by_whom_and_to_what_it_answers(
    served: Served, phone: Phone, http: httpx.Client, hands: Hands
) -> None:
    tokens = ask_tokens(phone, http)
    thread = Person(http, served.origin).write("Wie weet dit?", tokens.pop())
    rude = Person(http, served.origin)
    post = rude.write("Vraag het uw moeder", tokens.pop(), thread)
    report(http, post, "schelden", tokens.pop())
    first = "2026-05-28T20:00:00.000Z"
    served.clock.advance(days=1)
    report(http, post, "persoon", tokens.pop())
    moderator = hands.clients[MODERATOR]
    [waiting] = moderator.use_square("GET", WAITING)["meldingen"]
    assert waiting["gemeldOp"] == first
    assert waiting["meldingen"] == {"schelden": 1, "persoon": 1}
    assert payload_of(waiting["gesprek"])["text"] == "Wie weet dit?"
    assert (waiting["besluit"], waiting["naamGesloten"], waiting["bezwaarOp"]) == (
        None,
        False,
        None,
    )
    hands.decide(post, "hide", "R. de Wit")
    hands.decide(post, "close", "R. de Wit")
    assert moderator.use_square("GET", WAITING)["meldingen"] == []
    hidden = moderator.use_square("GET", f"{WAITING}/{post}")
    assert (hidden["verborgen"], hidden["naamGesloten"]) == (True, True)
    assert (hidden["meldingen"], hidden["gemeldOp"]) == ({}, None)
    assert payload_of(hidden["besluit"])["name"] == "R. de Wit"
    rude.prove("POST", f"/sync/v1/square/posts/{post}/objection", json={"words": "Waarom?"})
    [waiting] = moderator.use_square("GET", WAITING)["meldingen"]
    assert (waiting["bezwaar"], waiting["bezwaarOp"][:10]) == ("Waarom?", "2026-05-29")
    head = moderator.use_square("GET", f"{WAITING}/{thread}")
    assert (head["gesprek"], payload_of(head["inhoud"])["topic"]) == (None, "geld")
    rude.erase(post)
    with pytest.raises(RejectedError) as refused:
        moderator.use_square("GET", f"{WAITING}/{post}")
    assert refused.value.status == 404
    with pytest.raises(RejectedError) as refused:
        hands.clients[OIN].use_square("GET", f"{WAITING}/{thread}")
    assert refused.value.code == "no-moderator"


def test_an_answer_of_an_agency_is_changed_by_its_agency_alone_and_never_back(
    served: Served, phone: Phone, http: httpx.Client, hands: Hands
) -> None:
    thread = Person(http, served.origin).write("Hoe lang duurt het?", ask_tokens(phone, http).pop())
    id = b64encode(secrets.token_bytes(16))

    def put(oin: str, number: int, text: str) -> None:
        signed = make_answer(hands.parties[oin], oin, id, thread, number, text)
        hands.clients[oin].use_square("PUT", f"/api/v1/pleinberichten/{id}", {"bericht": signed})

    put(OIN, 1, "Acht weken.")
    put(OIN, 3, "Zes weken.")
    for oin, number in ((OIN, 2), (OIN, 3), (MODERATOR, 4)):
        with pytest.raises(RejectedError) as refused:
            put(oin, number, "Nooit.")
        assert refused.value.code == "post-differs"
    [[_, shown]] = read_list(http)["threads"]
    claims = payload_of(shown["post"])
    assert (claims["text"], claims["number"], shown["place"]) == ("Zes weken.", 3, 1)
    hands.decide(id, "hide", "R. de Wit")
    with pytest.raises(RejectedError) as refused:
        put(OIN, 4, "Toch zes weken.")
    assert refused.value.code == "post-differs"
