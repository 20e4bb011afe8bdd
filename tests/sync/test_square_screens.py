"""The handlers of the desk's screens of the square, with a platform behind them."""

import asyncio
import dataclasses
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import pytest
from reflex.istate.data import ReflexURL

from state.desk import session as desk_session
from state.desk.counter import Desk
from state.desk.words import say
from sync.agency import clerks
from sync.agency.client import AgencyClient
from sync.agency.keys import make_keys
from sync.agency.moderation import Moderation
from sync.agency.office import Office
from sync.agency.settings import AgencySettings
from sync.signatures import new_private, public_jwk
from sync.wire import canonical_json
from tests.programs import free_port
from tests.sync.phone import Phone
from tests.sync.served import Served
from tests.sync.square import Person, ask_tokens, read_list, report
from tests.sync.test_square_moderation import MODERATOR, Hands, payload_of
from tests.sync.test_square_moderation import hands as hands
from tests.sync.test_square_moderation import http as http
from tests.sync.test_square_moderation import parties as parties

FORM = {"act": "hide", "reason": "schelden", "words": "U scheldt iemand uit."}


class Screens:
    """The desk of the moderator, and a clerk's tab."""

    def __init__(self, office: Office, served: Served, hands: Hands) -> None:
        self.office, self.served, self.hands = office, served, hands
        self.use(hands.clients[MODERATOR])
        password = clerks.first_password(office.store, office.settings.data)
        self.tab = Desk(_reflex_internal_init=True)
        self.call("enter", {"name": "balie", "password": password})

    def use(self, client: AgencyClient) -> None:
        self.office.moderation = Moderation(
            self.office.store,
            client,
            self.hands.parties[MODERATOR],
            MODERATOR,
            self.office.now,
            self.served.context.directory.get,
        )

    def go_away(self) -> None:
        keys = self.hands.parties[MODERATOR]
        self.use(AgencyClient(f"http://localhost:{free_port()}", MODERATOR, keys))

    def call(self, name: str, *values: object) -> Any:
        found = Desk.event_handlers[name].fn(self.tab, *values)
        return asyncio.run(found) if asyncio.iscoroutine(found) else found

    def open(self, post: str) -> None:
        """Open the post as its address does."""
        address = ReflexURL(f"http://desk/pleinbericht?id={post}")
        self.tab.router = dataclasses.replace(self.tab.router, url=address)
        self.call("open_square_post")


@pytest.fixture
def screens(served: Served, hands: Hands, tmp_path: Path) -> Iterator[Screens]:
    def now() -> datetime:
        return datetime.fromtimestamp(served.clock() / 1000, UTC)

    make_keys(tmp_path / "keys", now())
    root = tmp_path / "root.json"
    root.write_bytes(canonical_json(public_jwk(new_private())))
    settings = AgencySettings(data=tmp_path, platform=served.origin, oin=MODERATOR, root=root)
    opened = Office(settings, now)
    desk_session._open.append(opened)
    yield Screens(opened, served, hands)
    desk_session._open.clear()
    opened.stop()


def test_an_act_is_looked_at_then_signed_once_and_told(
    screens: Screens,
    served: Served,
    http: httpx.Client,
    phone: Phone,
) -> None:
    tab, tokens = screens.tab, ask_tokens(phone, http)
    post = Person(http, served.origin).write("Stom <b>rund</b>!", tokens.pop())
    report(http, post, "schelden", tokens.pop())
    screens.call("arrive_at_square")
    assert tab.is_moderating
    [line] = tab.square_lines
    assert (line.title, line.waits, line.look) == ("Stom <b>rund</b>!", "Wacht sinds vandaag", "")
    assert line.why == "Er wordt gescholden of gedreigd: 1 keer gemeld."
    screens.open(post)
    assert (tab.square_post.id, tab.square_post.place) == (post, "GM0363, Geld en uitkering")
    assert [each.value for each in tab.square_post.acts] == ["hide", "restore", "close"]
    screens.call("sign_act")  # nothing was looked at: nothing is signed
    screens.call("prepare_act", FORM | {"words": " "})
    assert (tab.wrong, tab.square_draft.is_there) == (["moderate-words"], False)
    screens.call("prepare_act", FORM)
    shown = "Reden: Er wordt gescholden of gedreigd. U scheldt iemand uit."
    assert tab.square_draft.readers.endswith(shown)
    assert read_list(http)["threads"][0][0]["state"] == "here"
    number = tab.form_number
    for _ in range(2):
        screens.call("sign_act")
    assert tab.form_number == number + 1
    assert read_list(http)["threads"][0][0]["state"] == "hidden"
    log = http.get("/sync/v1/square/acts").json()["acts"]
    assert [payload_of(each["act"])["name"] for each in log] == ["balie"]
    assert (tab.square_lines, tab.square_post.is_hidden) == ([], True)
    assert [(each.words, each.state) for each in tab.square_deeds] == [("Verborgen", "sent")]


def test_a_platform_that_is_away_is_told_and_nothing_is_lost(
    screens: Screens,
    served: Served,
    http: httpx.Client,
    phone: Phone,
) -> None:
    tab, tokens = screens.tab, ask_tokens(phone, http)
    post = Person(http, served.origin).write("Stom rund!", tokens.pop())
    report(http, post, "gevaar", tokens.pop())
    screens.call("arrive_at_square")
    screens.open(post)
    screens.call("prepare_act", FORM)
    screens.go_away()
    screens.call("sign_act")
    assert tab.notice == say("nl", "done-square-later")
    assert [(each.words, each.state) for each in tab.square_deeds] == [("Verborgen", "waiting")]
    screens.call("arrive_at_square")
    assert tab.square_trouble.startswith(
        "Het platform antwoordt nu niet. Hier staat wat er wachtte"
    )
    [line] = tab.square_lines
    assert (line.is_danger, line.look) == (True, "late")
    screens.open(post)
    assert (tab.problem, tab.square_post.id) == (say("nl", "problem-square-away"), "")
    screens.use(screens.hands.clients[MODERATOR])
    assert screens.office.moderation.deeds.send_waiting() == 1
    assert read_list(http)["threads"][0][0]["state"] == "hidden"


def test_the_square_is_read_and_answered_changed_and_taken_back(
    screens: Screens, served: Served, http: httpx.Client, phone: Phone
) -> None:
    tab, tokens = screens.tab, ask_tokens(phone, http)
    thread = Person(http, served.origin).write("Hoe lang duurt het?", tokens.pop())
    screens.call("arrive_at_reading")
    assert (tab.square_threads, len(tab.square_topics)) == ([], 8)
    screens.call("read_square", {"place": "GM0363", "topic": "geld"})
    assert tab.problem == say("nl", "problem-square-choose")  # of no municipality here
    tab.square_place, tab.square_topic = "GM0363", "geld"
    tab._following = "999999999.AAAAAAAAAAAAAAAAAAAAAA"
    screens.call("read_more")
    [line] = tab.square_threads
    assert (line.id, line.about) == (thread, "Nog geen antwoord")
    screens.call("open_thread", thread)
    screens.call("send_answer", {"text": " "})
    assert tab.wrong == ["answer-text"]
    screens.call("send_answer", {"text": "Acht weken."})
    own = tab.square_thread[1]
    assert (own.text, own.is_own, own.by) == ("Acht weken.", True, "Stichting Pleinwacht")
    screens.call("change_answer", tab.square_thread[0].id)
    assert tab.square_changing == ""  # of a stranger
    screens.call("change_answer", own.id)
    assert tab.square_changing_text == "Acht weken."
    screens.call("send_answer", {"text": "Zes weken."})
    assert (tab.square_thread[1].text, tab.square_changing) == ("Zes weken.", "")
    screens.call("withdraw_answer", own.id)
    assert [post.text for post in tab.square_thread] == ["Hoe lang duurt het?"]
    assert len(read_list(http)["threads"][0]) == 1


def test_a_clerk_without_the_role_sees_nothing_of_it(screens: Screens) -> None:
    with screens.office.store.writing() as tx:
        tx.execute("UPDATE clerks SET roles = 'clerk lead'")
    for name in ("arrive_at_square", "arrive_at_reading"):
        screens.call(name)
        assert "square" not in screens.tab.may
        assert (screens.tab.square_lines, screens.tab.square_deeds) == ([], [])
