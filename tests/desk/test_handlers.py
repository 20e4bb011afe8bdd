"""Every handler of the desk: without a session nothing is done, told or shown."""

import asyncio
import inspect
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from state.desk import session as desk_session
from state.desk.counter import Desk, hand_out
from state.desk.words import say
from sync.agency import clerks
from sync.agency.keys import make_keys
from sync.agency.office import Office
from sync.agency.settings import AgencySettings
from sync.signatures import new_private, public_jwk
from sync.wire import canonical_json

WITHOUT_SESSION = {"enter", "leave", "speak", "close_notice", "tell_failure", "watch"}
"""What anyone may do: these are tested by name below. `setvar` is Reflex's own."""
FORM = {
    "name": "A",
    "number": "1",
    "title": "T",
    "text": "T",
    "until": "2099-01-01",
    "due": "2099-01-01",
    "password": "x",
    "old": "x",
    "new": "vier groene fietsen",
    "again": "vier groene fietsen",
}
SESSION_OVER = (
    "U bent afgemeld, omdat u lang weg was of uw wachtwoord is gewijzigd. Meld u opnieuw aan."
)


class Moving:
    """A clock that the test moves."""

    now = datetime(2026, 6, 2, 12, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Moving:
    return Moving()


@pytest.fixture
def office(tmp_path: Path, clock: Moving) -> Iterator[Office]:
    make_keys(tmp_path / "keys", clock.now)
    root = tmp_path / "root.json"
    root.write_bytes(canonical_json(public_jwk(new_private())))
    opened = Office(AgencySettings(data=tmp_path, platform="http://localhost:1", root=root), clock)
    desk_session._open.append(opened)
    yield opened
    desk_session._open.clear()
    opened.stop()


def new_desk() -> Desk:
    return Desk(_reflex_internal_init=True)


def call(state: Desk, name: str) -> Any:
    handler = Desk.event_handlers[name].fn
    wanted = list(inspect.signature(handler).parameters)[1:]
    result = handler(state, *(FORM if each == "form" else "x" for each in wanted))
    return asyncio.run(result) if inspect.iscoroutine(result) else result


GUARDED = sorted(set(Desk.event_handlers) - WITHOUT_SESSION - {"setvar"})


def test_there_are_handlers_to_guard() -> None:
    assert {
        "arrive",
        "open_case",
        "propose",
        "give",
        "view_file",
        "make_letter",
        "choose_password",
    } <= set(GUARDED)


@pytest.mark.parametrize("name", GUARDED)
@pytest.mark.parametrize("secret", ["", "guessed"])
def test_a_handler_does_nothing_without_a_session(office: Office, name: str, secret: str) -> None:
    state = new_desk()
    state._secret = secret
    state.is_signed_in = True  # as a browser could claim
    before = office.store.version()
    assert call(state, name) is None
    assert office.store.version() == before
    assert not state.is_signed_in
    assert state._secret == ""
    shown = (state.lines, state.facts, state.files, state.answers, state.letter_code)
    assert shown == ([], [], [], [], "")


def test_watching_ends_at_once_without_a_session(office: Office) -> None:
    state = new_desk()
    state._secret = "guessed"
    assert not state._is_alive()


def test_watching_ends_with_the_desk_and_what_comes_after_is_no_failure(
    office: Office,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from pwa.desk import tell_failure

    state = sign_in(office, tmp_path)
    assert state._is_alive()
    desk_session._open.clear()
    assert not desk_session.is_open()
    with pytest.raises(desk_session.ClosedError) as closed:
        call(state, "arrive")
    assert tell_failure(closed.value) is None
    assert tell_failure(IndexError()) is not None
    assert [record.getMessage() for record in caplog.records] == ["failure of kind IndexError"]
    # Reflex runs a background event by a proxy of the state, which it opens and closes.
    monkeypatch.setattr(Desk, "__aenter__", _enter, raising=False)
    monkeypatch.setattr(Desk, "__aexit__", _leave, raising=False)
    asyncio.run(asyncio.wait_for(Desk.event_handlers["watch"].fn(state), 2))


async def _enter(state: Desk) -> Desk:
    return state


async def _leave(state: Desk, *_: object) -> None:
    pass


def sign_in(office: Office, folder: Path) -> Desk:
    state = new_desk()
    password = clerks.first_password(office.store, folder)
    assert password
    asyncio.run(Desk.event_handlers["enter"].fn(state, {"name": "balie", "password": password}))
    return state


def test_a_clerk_signs_in_and_out(office: Office, tmp_path: Path) -> None:
    state = sign_in(office, tmp_path)
    assert (state.is_signed_in, state.clerk, state.problem) == (True, "balie", "")
    secret = state._secret
    call(state, "leave")
    assert (state.is_signed_in, state._secret) == (False, "")
    state._secret = secret
    call(state, "arrive")
    assert state.problem == SESSION_OVER


def test_a_wrong_password_is_told_and_then_slowed(office: Office, tmp_path: Path) -> None:
    clerks.first_password(office.store, tmp_path)
    state = new_desk()
    for _ in range(3):
        call(state, "enter")
        assert state.problem.startswith("De naam of het wachtwoord klopt niet")
    call(state, "enter")
    assert state.problem.startswith("Er is te vaak een verkeerd wachtwoord gebruikt")
    assert not state.is_signed_in


def test_a_clerk_changes_the_password_and_is_signed_out_elsewhere(
    office: Office, tmp_path: Path
) -> None:
    state, elsewhere = sign_in(office, tmp_path), sign_in(office, tmp_path)
    old = clerks.first_password(office.store, tmp_path)

    def choose(new: str, again: str, old: str | None = old) -> str:
        form = {"old": old, "new": new, "again": again}
        asyncio.run(Desk.event_handlers["choose_password"].fn(state, form))
        return state.problem

    assert choose("vier groene fietsen", "vier groene bomen").startswith("De twee nieuwe")
    assert choose("fietsen", "fietsen").startswith("Het nieuwe wachtwoord is te kort")
    assert choose("x" * 257, "x" * 257).startswith("Het nieuwe wachtwoord is te lang")
    assert choose("vier groene fietsen", "vier groene fietsen", "x").startswith("Het oude")
    assert state.wrong == ["old"]
    assert not state.notice
    number = state.form_number
    assert choose("vier groene fietsen", "vier groene fietsen") == ""
    assert state.notice == "Uw wachtwoord is gewijzigd."
    assert state.form_number == number + 1
    call(state, "arrive")
    call(elsewhere, "arrive")
    assert (state.is_signed_in, elsewhere.is_signed_in) == (True, False)
    assert elsewhere.problem == SESSION_OVER


def test_a_session_that_is_over_takes_everything_off_the_screen(
    office: Office, tmp_path: Path, clock: Moving
) -> None:
    state = sign_in(office, tmp_path)
    call(state, "make_letter")
    assert len(state.letter_code) == 34
    clock.now += timedelta(minutes=31)
    assert not state._is_alive()
    call(state, "arrive")
    assert (state.is_signed_in, state.letter_code, state.letter_name) == (False, "", "")
    assert state.problem == SESSION_OVER


def test_a_letter_without_a_number_says_which_field_is_wrong(
    office: Office, tmp_path: Path
) -> None:
    state = sign_in(office, tmp_path)
    told = Desk.event_handlers["make_letter"].fn(state, {"name": "A", "number": " "})
    assert (told is not None, state.wrong) == (True, ["number"])
    call(state, "make_letter")
    assert state.wrong == []


def test_at_the_counter_the_paper_is_looked_at_first_and_the_code_shown_is_for_that_person(
    office: Office, tmp_path: Path
) -> None:
    state = sign_in(office, tmp_path)
    link = Desk.event_handlers["link_at_counter"].fn
    person = {"name": "S. Voorbeeld", "number": "12345"}
    link(state, person)
    assert (state.letter_code, state.wrong) == ("", ["counter-paper"])
    link(state, {"name": "S. Voorbeeld", "number": "", "paper": "on"})
    assert (state.letter_code, state.wrong) == ("", ["counter-number"])
    link(state, person | {"paper": "on"})
    assert (len(state.letter_code), state.letter_at_counter) == (34, True)
    assert state.letter_qr.startswith("M")
    assert state._secret not in state.letter_qr
    call(state, "put_letter_away")
    assert (state.letter_code, state.letter_qr, state.letter_at_counter) == ("", "", False)


def test_the_language_stays_with_the_clerk(office: Office, tmp_path: Path) -> None:
    state = sign_in(office, tmp_path)
    Desk.event_handlers["speak"].fn(state, "en")
    Desk.event_handlers["speak"].fn(state, "xx")
    assert state.language == "en"
    assert sign_in(office, tmp_path).language == "en"


def test_who_only_keeps_keys_reads_no_words_of_people(office: Office, tmp_path: Path) -> None:
    state = sign_in(office, tmp_path)
    with office.store.writing() as tx:
        tx.execute("UPDATE clerks SET roles = 'custodian'")
    call(state, "arrive_at_clarity")
    assert state.problem == say("nl", "problem-role")
    assert state.clarity == []
    with office.store.writing() as tx:
        tx.execute("UPDATE clerks SET roles = 'lead', must_choose = 1")
    call(state, "arrive_at_clarity")
    assert state.problem == say("nl", "problem-password-first")


def test_a_failure_is_told_without_its_content(office: Office) -> None:
    state = new_desk()
    call(state, "tell_failure")
    assert state.problem.startswith("Er ging iets mis bij de balie")
    call(state, "close_notice")
    assert state.problem == ""


def test_an_attachment_is_not_handed_out_without_a_ticket(office: Office) -> None:
    assert hand_out("guessed", as_download=False) is None


def test_what_goes_to_the_browser_holds_no_secret(office: Office, tmp_path: Path) -> None:
    state = sign_in(office, tmp_path)
    assert state._secret not in str(state.get_delta())
    assert state._secret not in str(state.dict())
