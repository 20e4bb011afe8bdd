"""The square at the desk: what waits, deeds that go once, four eyes, and answers of the agency."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import httpx
import pytest

from sync.agency.clerks import Session
from sync.agency.client import AgencyClient
from sync.agency.errors import NotAllowedError, UnreachableError
from sync.agency.moderation import Moderation, new_key, possible_acts
from sync.agency.sealing import Sealer
from sync.agency.square_posts import Reported
from sync.agency.store import Store
from sync.agency.ties import add_tie
from sync.agency.trail import read_trail
from tests.agency.staff import enrol
from tests.programs import free_port
from tests.sync.phone import Phone
from tests.sync.served import Served
from tests.sync.square import Person, ask_tokens, read_list, report
from tests.sync.test_square_moderation import ELSEWHERE, MODERATOR, Hands, payload_of
from tests.sync.test_square_moderation import hands as hands
from tests.sync.test_square_moderation import http as http
from tests.sync.test_square_moderation import parties as parties
from tests.sync.town import OIN

NOOR, VERA, WIM = (Session(name, "nl", name.encode()) for name in ("Noor", "Vera", "Wim"))
WHY = ("schelden", "U scheldt iemand uit.")


class Square:
    """The desks of the moderator and of the municipality, and people on the square."""

    def __init__(self, served: Served, hands: Hands, http: httpx.Client, folder: Path) -> None:
        self.served, self.hands, self.http = served, hands, http
        self.store = Store(folder / "desk.sqlite", Sealer(bytes(32)))
        enrol(self.store, Noor="moderator", Vera="moderator", Wim="clerk lead custodian")
        self.tokens: list[dict[str, str]] = []

    def now(self) -> datetime:
        return datetime.fromtimestamp(self.served.clock() / 1000, UTC)

    def desk(self, oin: str = MODERATOR, client: AgencyClient | None = None) -> Moderation:
        return Moderation(
            self.store,
            client or self.hands.clients[oin],
            self.hands.parties[oin],
            oin,
            self.now,
            self.served.context.directory.get,
        )

    def away(self) -> AgencyClient:
        """Give a client for a platform that does not answer."""
        return AgencyClient(f"http://localhost:{free_port()}", MODERATOR, self.hands.parties[OIN])

    def write(self, text: str = "Stom rund!", thread: str = "") -> tuple[Person, str]:
        writer = Person(self.http, self.served.origin)
        return writer, writer.write(text, self.tokens.pop(), thread)

    def report(self, post: str, reason: str = "schelden") -> None:
        report(self.http, post, reason, self.tokens.pop())

    def acts(self) -> list[str]:
        log = self.http.get("/sync/v1/square/acts").json()["acts"]
        return [payload_of(each["act"])["act"] for each in log]

    def trail(self) -> list[tuple[str, str]]:
        return [(each.clerk, each.act) for each in reversed(read_trail(self.store))]


@pytest.fixture
def square(
    served: Served, hands: Hands, http: httpx.Client, phone: Phone, tmp_path: Path
) -> Iterator[Square]:
    made = Square(served, hands, http, tmp_path)
    made.tokens += [*ask_tokens(phone, http), *ask_tokens(phone, http)]
    yield made
    made.store.close()


def refusal(act: Callable[..., object], *values: object) -> str:
    with pytest.raises(NotAllowedError) as refused:
        act(*values)
    return refused.value.code


def object_to(writer: Person, post: str, words: str = "Ik schold niet.") -> None:
    answer = writer.prove("POST", f"/sync/v1/square/posts/{post}/objection", json={"words": words})
    assert answer.status_code == 204


def test_what_waits_stands_in_order_of_need_and_stays_when_the_platform_is_away(
    square: Square,
) -> None:
    desk = square.desk()
    _, mild = square.write("Reclame!")
    _, twice = square.write("Dit klopt niet.")
    _, danger = square.write("Hij doet mij wat aan.")
    writer, hidden = square.write()
    square.report(mild, "reclame")
    square.report(twice, "onjuist")
    square.report(twice, "anders")
    square.report(danger, "gevaar")
    desk.refresh()
    shown = desk.look(NOOR, hidden)
    assert desk.decide(NOOR, new_key(), shown, "hide", *WHY) == "sent"
    object_to(writer, hidden)
    desk.refresh()
    queue = desk.queue(NOOR)
    assert [each.post.id for each in queue.reports] == [danger, hidden, twice, mild]
    assert [each.post.text for each in queue.reports][:2] == ["Hij doet mij wat aan.", "Stom rund!"]
    assert queue.reports[2].counts == {"onjuist": 1, "anders": 1}
    assert queue.at == square.now()
    away = square.desk(client=square.away())
    with pytest.raises(UnreachableError):
        away.refresh()
    assert [each.post.id for each in away.queue(NOOR).reports] == [danger, hidden, twice, mild]
    version = square.store.version()
    desk.refresh()
    assert square.store.version() == version  # nothing new: no screen is drawn anew


def test_an_objection_is_decided_by_another_person_than_hid_the_post(square: Square) -> None:
    desk = square.desk()
    writer, post = square.write()
    square.report(post)
    desk.decide(NOOR, new_key(), desk.look(NOOR, post), "hide", *WHY)
    object_to(writer, post)
    desk.refresh()
    [waiting] = desk.queue(NOOR).reports
    assert (waiting.act.name, waiting.act.is_proven) == ("Noor", True) if waiting.act else False
    assert desk.find_bar(NOOR, waiting) == "square-same"
    assert refusal(desk.decide, NOOR, new_key(), waiting, "restore", *WHY) == "square-same"
    with square.store.writing() as tx:
        add_tie(tx, "Noor", "Wim", square.now())
        add_tie(tx, "Vera", "Wim", square.now())
    assert desk.find_bar(VERA, waiting) == "square-tied"
    assert refusal(desk.decide, VERA, new_key(), waiting, "restore", *WHY) == "square-tied"
    with square.store.writing() as tx:
        tx.execute("UPDATE clerk_ties SET confirmed_by = 'x', confirmed_at = 'x'")
    assert desk.find_bar(VERA, waiting) == ""
    assert possible_acts(waiting) == ["hide", "restore", "close"]
    assert desk.decide(VERA, new_key(), waiting, "restore", "anders", "Dit is geen schelden.") == (
        "sent"
    )
    assert desk.queue(VERA).reports == []
    [[shown]] = read_list(square.http)["threads"]
    assert (shown["state"], shown["objection"]["answered"]) == ("here", True)
    assert square.acts() == ["hide", "restore"]
    assert square.trail() == [
        ("Noor", "square-look"),
        ("Noor", "square-hide"),
        ("Vera", "square-restore"),
    ]


def test_the_platform_says_no_too_where_names_are_alike(square: Square) -> None:
    desk = square.desk()
    enrol(square.store, **{"N oor": "moderator"})
    writer, post = square.write()
    desk.decide(NOOR, new_key(), desk.look(NOOR, post), "hide", *WHY)
    object_to(writer, post)
    seen = desk.look(VERA, post)
    assert seen.act
    # As if the desk had not seen whose act it was: what the platform answers is told as well.
    blind = replace(seen, act=replace(seen.act, oin=OIN))
    alike = Session("N oor", "nl", b"a")
    key = new_key()
    code = refusal(desk.decide, alike, key, blind, "restore", *WHY)
    assert code == "square-refused-same-moderator"
    assert refusal(desk.decide, alike, key, blind, "restore", *WHY) == code
    [last, *_] = desk.done(VERA)
    assert (last.kind, last.state, last.code) == ("restore", "refused", "same-moderator")
    assert square.trail()[-2:] == [("N oor", "square-restore"), ("N oor", "square-refused")]


def test_what_is_done_while_the_platform_is_away_is_kept_and_done_once(square: Square) -> None:
    desk = square.desk()
    _, post = square.write()
    shown = desk.look(NOOR, post)
    away, key = square.desk(client=square.away()), new_key()
    for each in (key, key, new_key()):
        assert away.decide(NOOR, each, shown, "hide", *WHY) == "waiting"
    [deed] = away.done(NOOR)
    assert (deed.id, deed.state, square.acts()) == (key, "waiting", [])
    assert desk.deeds.send_waiting() == 1
    # An answer that was lost: the same bytes go again, and nothing is done twice.
    with square.store.writing() as tx:
        tx.execute("UPDATE square_deeds SET state = 'waiting'")
    assert desk.deeds.send_waiting() == 1
    assert desk.decide(NOOR, key, shown, "hide", *WHY) == "sent"
    assert (square.acts(), [deed.state for deed in desk.done(NOOR)]) == (["hide"], ["sent"])
    assert square.trail().count(("Noor", "square-hide")) == 1


def test_a_colleague_who_was_first_and_a_writer_who_changed_are_told(square: Square) -> None:
    desk = square.desk()
    writer, post = square.write()
    seen = desk.look(VERA, post)
    desk.decide(NOOR, new_key(), seen, "close", *WHY)
    assert refusal(desk.decide, VERA, new_key(), seen, "hide", *WHY) == "square-taken"
    seen = desk.look(VERA, post)
    assert (seen.is_closed, possible_acts(seen)) == (True, ["hide", "open"])
    _, changed = writer.compose("Lief rund!", id=post, number=2)
    assert writer.send(changed, square.tokens.pop()).status_code in {200, 201}
    assert refusal(desk.decide, VERA, new_key(), seen, "hide", *WHY) == "square-taken"
    writer.erase(post)
    assert refusal(desk.decide, VERA, new_key(), seen, "hide", *WHY) == "square-gone"
    assert refusal(desk.look, VERA, post) == "square-gone"
    assert refusal(desk.look, VERA, "../sleutels") == "square-gone"
    assert square.acts() == ["close"]


def test_only_who_may_and_with_a_reason_words_and_a_name_to_be_read(square: Square) -> None:
    desk, other = square.desk(), square.desk(OIN)
    _, post = square.write()
    seen = desk.look(NOOR, post)
    assert refusal(desk.look, WIM, post) == "role"
    assert refusal(desk.queue, WIM) == "role"
    assert refusal(desk.done, WIM) == "role"
    assert refusal(desk.threads, WIM, "NL", "geld") == "role"
    assert refusal(other.look, NOOR, post) == "square-role"
    elsewhere = square.desk(ELSEWHERE)
    assert refusal(elsewhere.look, NOOR, post) == "square-refused-other-place"
    assert (desk.has_role(), other.has_role()) == (True, False)
    enrol(square.store, **{"7": "moderator"})

    def decide(who: Session, act: str, reason: str, words: str) -> str:
        return refusal(desk.decide, who, new_key(), seen, act, reason, words)

    assert decide(WIM, "hide", *WHY) == "role"
    assert decide(Session("7", "nl", b"7"), "hide", *WHY) == "square-name"
    assert decide(NOOR, "open", *WHY) == "square-act"
    assert decide(NOOR, "erase", *WHY) == "square-act"
    assert decide(NOOR, "hide", "", "Waarom") == "square-reason"
    assert decide(NOOR, "hide", "anders", " \n") == "square-words"
    assert decide(NOOR, "hide", "anders", "x" * 2_001) == "square-words"
    assert decide(NOOR, "hide", "anders", "Bel 06-12345678.") == "square-refused-text-refused"
    assert square.acts() == []


def test_an_answer_of_the_agency_is_placed_changed_and_withdrawn(square: Square) -> None:
    desk = square.desk(OIN)
    _, thread = square.write("Hoe lang duurt het?")
    key = new_key()
    assert [desk.answer(NOOR, key, thread, "Acht weken.") for _ in range(2)] == ["sent", "sent"]
    [[_, own]], following = desk.threads(NOOR, "GM0363", "geld")
    assert (own.text, own.oin, own.is_proven, following) == ("Acht weken.", OIN, True, "")
    assert desk.change(NOOR, new_key(), own, "Zes\r\nweken.") == "sent"
    [[head, own]], _ = desk.threads(NOOR, "GM0363", "geld")
    assert (own.text, own.number) == ("Zes\nweken.", 2)
    assert refusal(desk.change, NOOR, new_key(), head, "Niet van ons") == "square-own"
    assert refusal(desk.withdraw, NOOR, new_key(), head) == "square-own"
    assert refusal(desk.answer, NOOR, new_key(), thread, " ") == "square-text"
    assert refusal(desk.answer, WIM, new_key(), thread, "Nee") == "role"
    key = new_key()
    assert [desk.withdraw(NOOR, key, own) for _ in range(2)] == ["sent", "sent"]
    [[_]], _ = desk.threads(NOOR, "GM0363", "geld")
    assert refusal(desk.answer, NOOR, new_key(), new_key(), "Op niets") == "square-refused-unknown"
    kinds = [deed.kind for deed in reversed(desk.done(NOOR))]
    assert kinds == ["answer", "change", "withdraw", "answer"]
    assert ("Noor", "square-withdraw") in square.trail()


def test_what_is_not_signed_by_whom_it_says_is_shown_as_unproven(square: Square) -> None:
    desk = square.desk()
    _, post = square.write()
    told = square.hands.clients[MODERATOR].use_square("GET", f"/api/v1/pleinmeldingen/{post}")
    head, _, signature = told["inhoud"].split(".")
    from sync.agency.square_posts import read_reported
    from sync.wire import b64encode, canonical_json

    turned = {"id": post, "text": "\u202eetsrev\u200b" + "e\u0301\u0301\u0301\u0301\u0301\u0301"}
    forged = f"{head}.{b64encode(canonical_json(turned))}.{signature}"

    def read(**changed: object) -> Reported:
        directory = square.served.context.directory.get()
        return read_reported(told | changed, directory, square.now())

    assert read().post.is_proven
    shown = read(inhoud=forged, besluit=forged).post
    assert (shown.text, shown.is_proven) == ("etsreve" + "\u0301" * 4, False)
    assert read(id=new_key()).post.is_proven is False
    act = read(besluit=forged).act
    assert act and not act.is_proven
    assert len(read(bezwaar="x" * 9_000).objection) == 2_000
    for broken in ({"meldingen": None}, {"inhoud": 1, "gemeldOp": "gisteren"}):
        with pytest.raises(UnreachableError):
            read(**broken)
    assert desk.look(NOOR, post).post.is_proven
