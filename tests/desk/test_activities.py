"""The log of activities at the desk: what a clerk reads of it, whatever a sender wrote in it."""

from datetime import UTC, date, datetime
from functools import partial
from typing import Any

import pytest

from state.desk.activities import ItemLine, LogView, view_log
from state.desk.words import say
from sync.agency.activities import read_log
from sync.agency.coaching import Proposal
from sync.agency.envelope import Attachment
from tests.agency.activities import AGREEMENT, log_file, make_item

SAY = partial(say, "nl")


def shown(
    *items: dict[str, Any],
    attachments: tuple[Attachment, ...] = (),
    agreed: tuple[Proposal, ...] = (),
    **changed: Any,
) -> tuple[LogView, list[ItemLine]]:
    log = read_log(log_file(items, **changed), date(2026, 6, 2))
    types = {attachment.id: "application/pdf" for attachment in attachments}
    return view_log(SAY, "nl", log, attachments, types, agreed)


def test_the_count_of_the_agency_stands_first_and_another_one_is_said() -> None:
    view, [one, other] = shown(make_item(1), make_item(2, state="interested"), counted=2)
    assert (view.count, view.is_met) == ("1 van 4", False)
    assert view.said_else == "De afzender telde er 2."
    assert (one.judged, one.is_counted, one.said_else) == ("Telt mee", True, "")
    assert other.judged == "Telt niet mee: dit was nog niet gedaan"
    assert other.said_else == "De afzender telde dit wel mee."


def test_what_was_changed_is_said_plainly() -> None:
    view, [item] = shown(make_item(1) | {"title": "Chef"}, {"id": "half"}, digest="A" * 43)
    assert item.judged == "Telt niet mee: dit onderdeel is veranderd nadat het was gemaakt"
    assert [words[:24] for words in view.warnings] == ["Eén onderdeel is niet te"]


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        " javascript:alert(1)",
        "java\nscript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "https://werk.example@elsewhere.example/",
        "//elsewhere.example",
        "https://",
        "http://[",
        "ftp://elsewhere.example",
    ],
)
def test_only_an_address_of_the_web_becomes_a_link(address: str) -> None:
    _, [item] = shown(make_item(1, link=address))
    assert item.link == ""
    assert [line.label for line in item.told] == ["Adres"]
    _, [item] = shown(make_item(1, link="https://werk.example/kok?nummer=1"))
    assert (item.link, item.told) == ("https://werk.example/kok?nummer=1", [])


def test_long_texts_and_long_logs_are_cut_and_that_is_said() -> None:
    _, [item] = shown(make_item(1, note="x" * 4_000, title="<b>Kok</b>"))
    assert len(item.told[0].value) == 1_002
    assert item.title == "<b>Kok</b>, De Haven"
    view, items = shown(*(make_item(1, id=f"a{number}") for number in range(250)))
    assert (len(items), view.count) == (200, "250 van 4")
    assert view.more.startswith("Er zijn nog 50 onderdelen.")


def test_evidence_is_the_attachment_with_the_same_digest() -> None:
    paper = Attachment("id", "bevestiging.pdf", "application/pdf", 1, "D" * 43, b"", [])
    told = [
        {"name": name, "media_type": "x", "size_bytes": 1, "digest": letter * 43}
        for name, letter in (("hier.pdf", "D"), ("weg.pdf", "E"))
    ]
    _, [item] = shown(make_item(1, evidence=told), attachments=(paper,))
    assert [(one.id, one.name, one.is_shown) for one in item.evidence] == [
        ("id", "hier.pdf", True),
        ("", "weg.pdf", False),
    ]


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({}, "Zo is het ook door u voorgesteld"),
        ({"quota": 6}, "Door u voorgesteld en door de afzender bevestigd op"),
        ({"date_from": "2026-06-01"}, "Bij deze balie is geen afspraak"),
        ({"date_to": "2026-05-01", "date_from": "2026-04-01"}, "Bij deze balie is geen afspraak"),
    ],
)
def test_the_agreement_is_compared_with_the_agencys_own(changed: dict[str, Any], said: str) -> None:
    moment = datetime(2026, 5, 10, 9, tzinfo=UTC)
    own = Proposal("a", "agreement", "Werk", AGREEMENT | changed, "yes", moment, "s")
    view, _ = shown(make_item(1), agreed=(own,))
    assert view.compared.startswith(said)
