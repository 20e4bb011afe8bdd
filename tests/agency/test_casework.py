"""The clerks' work: opening, answering, deciding; terms; files."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from sync.agency import clerks
from sync.agency.codes import Person
from sync.agency.deadlines import statutory_day
from sync.agency.envelope import Submission, read_submission
from sync.agency.file_types import find_type, headers_for
from sync.agency.terms import end_of_term, is_holiday, moments_before
from sync.wire import b64encode, format_time
from tests.agency.conftest import OIN
from tests.agency.desk import Desk, refusal
from tests.agency.desk import desk as desk
from tests.agency.phone import Entry, Link, fact, new_link

PERSON = Person("S. de Vries", "1234")
ID = b64encode(bytes(16))


def test_UC7_the_first_clerk_who_opens_it_is_told_to_the_sender_once(desk: Desk) -> None:
    sent = desk.put()
    detail = desk.casework.open(sent.id, desk.session)
    assert (detail.summary.state, detail.opened_by) == ("opened", "balie")
    desk.casework.open(sent.id, desk.session)
    assert desk.kinds(sent.id) == ["opened"]
    looks = [tuple(row) for row in desk.store.rows("SELECT clerk, act FROM trail")]
    assert looks.count(("balie", "open")) == 2


def test_UC7_taking_up_says_by_whom_until_when_and_by_which_article(desk: Desk) -> None:
    sent = desk.put()
    services = desk.example.directory.agency(OIN)["services"]
    detail = desk.casework.open(sent.id, desk.session)
    day = statutory_day(detail, services)
    assert day == date(2026, 7, 28)
    desk.casework.take_up(sent.id, desk.session, day, "Awb 4:13")
    [_, status] = desk.casework.detail(sent.id).answers
    assert status.extra == {
        "state": "handling",
        "by": "Gemeente Voorbeeld",
        "until": "2026-07-28",
        "basis": "Awb 4:13",
    }
    assert desk.casework.summaries()[0].state == "handling"
    desk.casework.take_up(sent.id, desk.session, date(2026, 8, 11), "Awb 4:14")
    assert desk.casework.summaries()[0].until == date(2026, 8, 11)
    past = desk.now.date() - timedelta(days=1)
    assert refusal(desk.casework.take_up, sent.id, desk.session, past, "") == "date-past"


def test_UC7_a_task_carries_its_day_and_its_reminders(desk: Desk) -> None:
    sent = desk.put()
    due = date(2026, 6, 10)
    desk.casework.give_task(sent.id, desk.session, "Loonstrook", "Stuur de loonstrook.", due)
    [task] = desk.casework.detail(sent.id).answers
    assert task.extra == {
        "due": "2026-06-10",
        "remind_at": [f"2026-06-0{day}T07:00:00.000Z" for day in (3, 7, 9)],
    }
    args = (sent.id, desk.session, "Titel", "Tekst", date(2026, 6, 1))
    assert refusal(desk.casework.give_task, *args) == "date-past"


@pytest.mark.parametrize(
    ("title", "text", "code"),
    [
        ("", "Tekst", "text-missing"),
        ("Titel", " \n\u202e ", "text-missing"),
        ("Titel", "x" * 4_001, "text-long"),
        ("x" * 121, "Tekst", "text-long"),
        ("Titel", "Zie https://elsewhere.example/x", "text-link"),
        ("Titel", "Zie www.elsewhere.example.", "text-link"),
        ("Titel", "Zie https://gemeente-voorbeeld.example@elsewhere.example", "text-link"),
        ("Titel", "javascript://gemeente-voorbeeld.example.elsewhere.example", "text-link"),
    ],
)
def test_a_text_that_may_not_be_sent_is_refused_with_the_reason(
    desk: Desk, title: str, text: str, code: str
) -> None:
    sent = desk.put()
    assert refusal(desk.casework.send_message, sent.id, desk.session, title, text) == code
    assert desk.kinds(sent.id) == []


def test_a_link_to_the_agencys_own_host_may_be_sent(desk: Desk) -> None:
    sent = desk.put()
    text = "Zie https://www.gemeente-voorbeeld.example:443/contact."
    desk.casework.send_message(sent.id, desk.session, "Titel", text)
    assert desk.kinds(sent.id) == ["message"]


def test_UC7_without_established_identity_no_decision_can_be_given(desk: Desk) -> None:
    sent = desk.put()
    args = (sent.id, "Besluit", "Uw uitkering verandert.")
    assert desk.casework.summaries()[0].person is None
    assert refusal(desk.decide, *args) == "identity"
    assert desk.use_code(desk.make_code(PERSON), sent.issuer) == "established"
    assert desk.casework.summaries()[0].person == PERSON
    desk.decide(*args)
    assert desk.casework.summaries()[0].state == "decided"
    assert refusal(desk.decide, *args) == "closed"


def test_without_the_senders_own_choice_a_decision_goes_by_post(desk: Desk) -> None:
    sent = desk.put(here=False)
    assert refusal(desk.decide, sent.id, "Besluit", "Tekst") == "identity"
    desk.use_code(desk.make_code(PERSON), sent.issuer)
    assert not desk.casework.detail(sent.id).is_reachable
    desk.decide(sent.id, "Besluit", "Tekst")
    [status] = desk.casework.detail(sent.id).answers
    assert (status.kind, status.extra["state"], status.extra["basis"]) == (
        *("status", "decided", "Awb 3:41"),
    )
    assert refusal(desk.decide, sent.id, "Besluit", "Tekst") == "closed"


def test_a_later_choice_counts_only_from_the_same_person_and_the_last_one(desk: Desk) -> None:
    sent = desk.put()
    assert desk.casework.detail(sent.id).is_reachable
    put_choice(desk, sent, "post", link=new_link(OIN))
    assert desk.casework.detail(sent.id).is_reachable
    put_choice(desk, sent, "post")
    assert not desk.casework.detail(sent.id).is_reachable
    desk.now += timedelta(minutes=1)
    put_choice(desk, sent, "plein")
    assert desk.casework.detail(sent.id).is_reachable


def put_choice(desk: Desk, about: Submission, way: str, link: Link | None = None) -> None:
    def change(claims: Entry) -> None:
        claims["service"] = claims["consent"]["service"] = "besluiten-ontvangen"
        claims["about"] = about.id

    example = replace(desk.example, link=link or desk.example.link)
    submission = read_submission(example.submit([fact("weg", way)], change=change)[0], OIN)
    desk.inbox.deliver(submission, lambda _: [])
    at = format_time(desk.now)
    with desk.store.writing() as tx:
        tx.execute(
            "INSERT INTO submissions (id, number, issuer, service, mailbox, about, deposited_at,"
            " received_at, deposit_proof, receipt, sealed_receipt, state)"
            " VALUES (?, 2, ?, ?, 'm', ?, ?, ?, '', '', '', 'answered')",
            (submission.id, submission.issuer, "besluiten-ontvangen", about.id, at, at),
        )


def test_what_was_withdrawn_is_not_decided(desk: Desk) -> None:
    sent = desk.put()
    desk.use_code(desk.make_code(PERSON), sent.issuer)
    with desk.store.writing() as tx:
        tx.execute("UPDATE submissions SET withdrawn_by = 'x'")
    args = (sent.id, "Besluit", "Tekst")
    assert refusal(desk.decide, *args) == "withdrawn"


def test_an_unknown_submission_is_told_so(desk: Desk) -> None:
    assert refusal(desk.casework.open, ID, desk.session) == "unknown"
    assert refusal(desk.tickets.make_ticket, ID, ID, desk.session) == "unknown"


def test_an_attachment_is_fetched_once_by_its_ticket(desk: Desk) -> None:
    octets = b"%PDF-1.7" + bytes(1_200_000)
    sent = desk.put(octets)
    ticket = desk.tickets.make_ticket(sent.id, sent.attachments[0].id, desk.session)
    found, pieces = desk.tickets.use_ticket(ticket.secret)
    assert (found.attachment.name, found.media_type) == ("loonstrook.pdf", "application/pdf")
    assert b"".join(pieces) == octets
    assert refusal(desk.tickets.use_ticket, ticket.secret) == "unknown"
    late = desk.tickets.make_ticket(sent.id, sent.attachments[0].id, desk.session)
    desk.now += timedelta(minutes=3)
    assert refusal(desk.tickets.use_ticket, late.secret) == "unknown"


def test_signing_out_ends_the_tickets_too(desk: Desk, tmp_path: Path) -> None:
    desk.begin(tmp_path)
    sent = desk.put()
    ticket = desk.tickets.make_ticket(sent.id, sent.attachments[0].id, desk.session)
    clerks.end_session(desk.store, desk.secret)
    assert refusal(desk.tickets.use_ticket, ticket.secret) == "unknown"


@pytest.mark.parametrize(
    ("start", "term", "end"),
    [
        ("2026-06-02", {"weeks": 8}, "2026-07-28"),
        ("2026-10-30", {"weeks": 8}, "2026-12-28"),  # Christmas, Boxing Day, Sunday
        ("2026-01-31", {"months": 1}, "2026-03-02"),  # 28 February is a Saturday
        ("2026-02-27", {"weeks": 5}, "2026-04-07"),  # Good Friday until Easter Monday
        ("2026-01-03", {"weeks": 13}, "2026-04-04"),  # longer than twelve weeks: not extended
        ("2024-02-29", {"years": 1}, "2025-02-28"),
    ],
)
def test_terms_end_by_the_general_terms_act(start: str, term: dict[str, int], end: str) -> None:
    assert end_of_term(date.fromisoformat(start), {**term}) == date.fromisoformat(end)
    with_article = {**term, "article": "Awb 4:13"}
    assert end_of_term(date.fromisoformat(start), with_article) == date.fromisoformat(end)  # type: ignore[arg-type]


def test_holidays_are_those_of_the_act() -> None:
    days = ["2026-01-01", "2026-04-03", "2026-04-06", "2026-04-27", "2026-05-05", "2026-05-14"]
    days += ["2026-05-25", "2026-12-25", "2026-12-26", "2025-04-26"]
    assert [day for day in days if not is_holiday(date.fromisoformat(day))] == []
    assert not is_holiday(date(2025, 4, 27))
    assert not is_holiday(date(2026, 6, 2))


def test_reminders_are_not_made_for_what_is_past() -> None:
    now = datetime(2026, 6, 8, 12, tzinfo=UTC)
    assert [m.day for m in moments_before(date(2026, 6, 10), now)] == [9]


@pytest.mark.parametrize(
    ("head", "media_type"),
    [
        (b"%PDF-1.7\n", "application/pdf"),
        (b"\x89PNG\r\n\x1a\n....", "image/png"),
        (b"\xff\xd8\xff\xe0", "image/jpeg"),
        (b"RIFF....WEBPVP8 ", "image/webp"),
        (b"GIF89a", "image/gif"),
        (b"....ftypheic", "image/heic"),
        (b"<html><script>", "application/octet-stream"),
        (b"<svg onload=", "application/octet-stream"),
        (b"", "application/octet-stream"),
    ],
)
def test_a_file_is_what_its_first_bytes_say(head: bytes, media_type: str) -> None:
    assert find_type(head) == media_type


def test_only_images_and_pdf_are_ever_shown() -> None:
    html = headers_for("application/octet-stream", "x.html", as_download=False)
    assert html["Content-Type"] == "application/octet-stream"
    assert html["Content-Disposition"].startswith("attachment")
    assert "sandbox" in html["Content-Security-Policy"]
    image = headers_for("image/png", "x.png", as_download=False)
    assert image["Content-Disposition"].startswith("inline")
    again = headers_for("image/png", '../a"\r\nb é.png', as_download=True)
    disposition = "attachment; filename*=UTF-8''_a___b%20%C3%A9.png"
    assert again["Content-Disposition"] == disposition
