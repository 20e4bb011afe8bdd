"""What people say of how clear a step is: counted without who said it, and no case for clerks."""

import json
from datetime import timedelta
from typing import Any

from sync.agency.clarity import CLARITY, note_clarity, read_clarity, tell_clarity
from sync.agency.envelope import read_submission
from sync.step_counts import check_steps
from tests.agency.phone import fact
from tests.agency.staff import CLERK, enrol
from tests.agency.test_pull import Counter
from tests.agency.test_pull import counter as counter
from tests.sync.town import OIN

CHANGE = "wijziging-doorgeven"


def say(counter: Counter, service: str, step: str, clear: str, words: str = "") -> str:
    """Send what somebody says, under keys and a mailbox that are made for it and closed at once."""
    link = counter.town.phone.open_mailbox(OIN)
    facts = [fact("dienst", service), fact("stap", step), fact("duidelijk", clear)]
    sent = counter.town.phone.submit(link, CLARITY, [*facts, fact("woorden", words)])
    path = f"/sync/v1/mailboxes/{link.mailbox}"
    assert counter.town.phone.request(link, "DELETE", path).json() == {"erased": 0, "kept": 1}
    return sent


def figures(counter: Counter) -> list[Any]:
    with counter.office() as office:
        assert office.casework.summaries() == []
        enrol(office.store)
        assert office.worklist.cases(CLERK) == []
        assert office.worklist.cases(CLERK, "closed") == []
        assert all(row["issuer"] for row in office.store.rows("SELECT issuer FROM submissions"))
        found = read_clarity(office.store, office.services)
    return [(one.service, one.step, one.clear, one.unclear, one.said) for one in found]


def test_what_was_said_is_counted_per_step_and_waits_for_no_clerk(counter: Counter) -> None:
    say(counter, CHANGE, "nakijken", "ja")
    say(counter, CHANGE, "invullen", "nee", "  Wat is netto?  ")
    say(counter, CHANGE, "invullen", "nee")
    say(counter, "levensonderhoud", "huis", "nee", "x" * 900)
    assert counter.receive() == 4
    assert figures(counter) == [
        ("levensonderhoud", "huis", 0, 1, ["x" * 500]),
        (CHANGE, "invullen", 0, 2, ["Wat is netto?"]),
        (CHANGE, "nakijken", 1, 0, []),
    ]


def test_what_is_about_no_step_of_the_agency_is_not_counted(counter: Counter) -> None:
    for service, step, clear in (
        ("onbekend", "invullen", "ja"),
        (CHANGE, "huis", "ja"),
        (CHANGE, "invullen", "misschien"),
    ):
        say(counter, service, step, clear)
    assert counter.receive() == 3
    assert figures(counter) == []


def test_what_is_older_than_a_year_is_erased_when_the_next_comes(counter: Counter) -> None:
    old = say(counter, CHANGE, "invullen", "nee", "Oud")
    new = say(counter, CHANGE, "nakijken", "ja")
    counter.receive()
    with counter.office() as office:
        submission = read_submission(counter.town.phone.sent[new][0], OIN)
        assert list((office.settings.data / "inbox").iterdir()) == []
        later = counter.town.now() + timedelta(days=366)
        with office.store.writing() as tx:
            assert note_clarity(office.store, tx, submission, office.services, later)
        rows = office.store.rows("SELECT submission FROM clarity")
    assert [row["submission"] for row in rows] == [new] and old != new


def test_what_is_published_has_the_reason_that_most_gave_and_nothing_of_fewer_than_five(
    counter: Counter,
) -> None:
    link = counter.town.phone.open_mailbox(OIN)
    for number in range(6):
        facts = [fact("dienst", CHANGE), fact("stap", "invullen"), fact("duidelijk", "nee")]
        reason = "long" if number else "<script>"
        counter.town.phone.submit(link, CLARITY, [*facts, fact("reden", reason)])
    say(counter, CHANGE, "nakijken", "ja")
    assert counter.receive() == 7
    with counter.office() as office:
        told = json.loads(tell_clarity(office.store, office.services, counter.town.now()) or "")
    step = {"service": CHANGE, "step": "invullen", "clear": None, "unclear": 6, "reason": "long"}
    assert told["steps"] == [step]
    assert told == check_steps(json.dumps(told))
