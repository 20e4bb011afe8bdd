"""What a person told, at the desk: in the words of the service file and as people write it."""

import pytest

from pwa.rules.service_files import FOLDER, read_agencies
from state.desk.facts import FactLine, read_fact
from state.desk.referral import put_proof
from sync.agency.envelope import Fact

SERVICE = next(
    service
    for service in read_agencies(FOLDER)[0]["services"]
    if service["id"] == "wijziging-doorgeven"
)
OTHER = {
    "facts": [
        {"name": "count", "label": {"nl": "Hoeveel?", "en": "How many?"}, "kind": "number"},
        {"name": "alone", "label": {"nl": "Alleen?", "en": "Alone?"}, "kind": "yes_no"},
    ]
}
CHOICE = Fact("change_kind", "What the phone calls it", "more", "", "self")


@pytest.mark.parametrize(
    ("language", "label", "value"),
    [
        ("nl", "Wat verandert er?", "Ik krijg meer inkomen"),
        ("en", "What changes?", "I receive more income"),
    ],
)
def test_a_choice_is_shown_in_the_service_files_words_beside_its_machine_value(
    language: str, label: str, value: str
) -> None:
    line = read_fact(language, CHOICE, SERVICE)
    assert (line.label, line.value, line.machine_value) == (label, value, "more")


def shown(fact: Fact, service: object = OTHER) -> tuple[str, str, str]:
    lines = [read_fact(language, fact, service) for language in ("nl", "en")]  # type: ignore[arg-type]
    [machine_value] = {line.machine_value for line in lines}
    return lines[0].value, lines[1].value, machine_value


def test_a_proof_of_passing_on_is_words_with_its_raw_text_apart() -> None:
    fact = Fact("doorgestuurd_bewijs", "Bewijs", "eyJhbGciOi.x.y", "", "self")
    line = read_fact("nl", fact, {})
    assert (line.value, line.raw) == (
        "Een ondertekende verklaring, hier niet nagekeken",
        "eyJhbGciOi.x.y",
    )
    other = read_fact("nl", CHOICE, SERVICE)
    [proven, same] = put_proof([line, other], "Nagekeken")
    assert (proven.value, proven.raw, same) == ("Nagekeken", "eyJhbGciOi.x.y", other)


def test_yes_and_no_are_words() -> None:
    assert shown(Fact("alone", "", True, "", "self")) == ("Ja", "Yes", "true")
    assert shown(Fact("alone", "", False, "", "self")) == ("Nee", "No", "false")


def test_numbers_amounts_and_days_are_written_as_people_do() -> None:
    assert shown(Fact("count", "", 12_000, "", "self")) == ("12.000", "12,000", "12000")
    amount = Fact("amount_cents", "", 130_005, "cents", "self")
    assert shown(amount, SERVICE) == ("€\u00a01.300,05", "€1,300.05", "130005")
    day = Fact("from", "", "2026-06-01", "", "self")
    assert shown(day, SERVICE) == ("maandag 1 juni 2026", "Monday 1 June 2026", "2026-06-01")


def test_what_the_service_file_does_not_know_is_shown_as_it_came() -> None:
    other = Fact("change_kind", "", "removed", "", "self")
    assert shown(other, SERVICE) == ("removed", "removed", "removed")
    assert shown(Fact("from", "", "soon", "", "self"), SERVICE) == ("soon", "soon", "soon")
    assert shown(Fact("from", "", None, "", "self"), SERVICE) == ("", "", "")
    line = read_fact("nl", Fact("extra", "Iets anders", 480, "cents", "svb"), SERVICE)
    assert line == FactLine("Iets anders", "€\u00a04,80", "480", "Verklaring van svb")
