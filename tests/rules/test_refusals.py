"""That a law file that is not right is refused, with its file, its line and what to do."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from pwa.rules.doubts import doubts_of
from pwa.rules.law_check import find_faults
from pwa.rules.law_file import LawError
from pwa.rules.statute_book import LAWS, StatuteBook, hash_law, read_book

Folder = Path
ZORG = "nl/zorgtoeslag/2026-01-01.yaml"
OPVANG = "nl/kinderopvangtoeslag/2026-01-01.yaml"
ROTTERDAM = "gm0599/individuele-inkomenstoeslag/2025-07-01.yaml"


@pytest.fixture
def laws(tmp_path: Path) -> Folder:
    return Path(shutil.copytree(LAWS, tmp_path / "laws"))


def change(laws: Folder, file: str, old: str, new: str) -> int:
    """Put other words in a file, and give the line of the first."""
    path = laws / file
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")
    return text[: text.index(old)].count("\n") + 1


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        (ZORG, "standaardpremie: {", "standaardpremie: {{", "cannot be read as YAML"),
        (ZORG, "status: draft", "status: ready", "status: must be a mapping"),
        (ZORG, 'value: "2119"', "value: 2119", "must be a number in quotes"),
        (ZORG, "unit: euro/year", "unit: gulden/year", "no unit 'gulden'"),
        (ZORG, "oud_genoeg and zorgverzekerd", "oud_genoeg and verzekerd", "no 'verzekerd' here"),
        (
            ZORG,
            "formula: standaardpremie * (2",
            "formula: standaardpremie + (2",
            "do not go together",
        ),
        (ZORG, "formula: maand if recht else 0", "formula: maand if", "column"),
        (ZORG, "formula: maand if recht else 0", "formula: print(maand)", "no function 'print'"),
        (ZORG, "max(0, inkomen - drempelinkomen)", "max(0, inkomen - 29736)", "do not go together"),
        (ZORG, "since: vanaf", "since: maand", "must be a step that gives a date"),
        (ZORG, "fact: toetsingsinkomen_aanvrager", "fact: geboren", "must be a number among"),
        (ZORG, "inputs: [geboren", "inputs: [verjaardag", "verjaardag is no fact"),
        (ZORG, "id: zorgtoeslag", "id: zorgtoeslag\nid: zorgtoeslag", "stands here twice"),
        (ZORG, "from: 2026-01-01", "from: 2026-01-02", "the file must be named"),
        (
            ZORG,
            "valid: {from: 2026-01-01, until: 2026-12-31}",
            "valid: {from: 2026-01-01, until: 2025-12-31}",
            "lies before",
        ),
        (ROTTERDAM, "municipality: Rotterdam\n", "", "names its municipality"),
        (ROTTERDAM, "municipality: Rotterdam", "municipality: Rottedam", "is Rotterdam elsewhere"),
        (ROTTERDAM, "toeslag: bedrag", "toelage: bedrag", "no such open term"),
        (ROTTERDAM, ", toeslag: bedrag", "", "the open term toeslag"),
        (ROTTERDAM, "toeslag: bedrag", "toeslag: hoe_lang", "where euro is asked"),
        (ROTTERDAM, "  law: individuele-inkomenstoeslag", "  law: bijstand", "no such open term"),
        (ROTTERDAM, "from: 2025-07-01", "from: 2025-06-30", "must be named"),
        (
            ZORG,
            "formula: maand if recht else 0",
            "formula: maand + max(100, 0)",
            "do not go together",
        ),
        (ZORG, "formula: maand if recht else 0", "formula: 100 if recht else 0", "amount of money"),
        (ZORG, "formula: maand if recht else 0", "formula: " + "-" * 900 + "maand", "too deep"),
        (ZORG, 'step: "500"', 'step: "0"', "steps fit in it"),
        (ZORG, "until: 2026-12-31", "until: 2026-12-32", "is every day a real one"),
        (ZORG, "until: 2026-12-31", "until: 2026-12-31 10:00:00", "must be a date"),
        (ZORG, "bwb: BWBR0018451", "bwb: ../../evil", "a number such as BWBR"),
        (ZORG, "also: [maand_tabel]", "also: [standaardpremie]", "there is no step"),
        (OPVANG, '"56413"', '"56.413"', "can be thousands"),
        ("facts.yaml", "  unit: euro/year\n", "", "needs it"),
        ("doubts.yaml", "formula: geboren > on", "formula: geboren > 3", "must stand"),
        ("facts.yaml", "unit: euro/month", "unit: euro/moon", "no unit 'moon'"),
    ],
)
def test_a_mistake_is_told_with_its_file_and_line(
    laws: Folder, file: str, old: str, new: str, said: str
) -> None:
    line = change(laws, file, old, new)
    with pytest.raises(LawError) as refused:
        read_book(laws)
    message = str(refused.value)
    assert message.startswith(str(laws)), message
    assert said in message
    if "cannot be read" not in message and "amount of money" not in message:
        told = int(message.split(":")[1])
        assert abs(told - line) <= 3, (message, line)


def test_a_figure_without_a_source_is_refused(laws: Folder) -> None:
    change(laws, ZORG, 'source: "toeslagrecht DISCREPANCIES', 'sauce: "toeslagrecht DISCREPANCIES')
    with pytest.raises(LawError, match=r"2026-01-01\.yaml:\d+: parameters\.drempelinkomen\.sauce"):
        read_book(laws)


def test_versions_that_overlap_are_refused(laws: Folder) -> None:
    change(laws, "nl/zorgtoeslag/2025-01-01.yaml", "until: 2025-12-31", "until: 2026-01-01")
    with pytest.raises(LawError, match=r"2026-01-01\.yaml:\d+: .*overlaps 2025-01-01\.yaml"):
        read_book(laws)


def test_laws_that_use_each_other_in_a_circle_are_refused(laws: Folder) -> None:
    for day in ("2025-01-01", "2025-07-01", "2026-01-01", "2026-07-01"):
        change(laws, f"nl/aow/{day}.yaml", "inputs:", "uses: [bijstand]\ninputs:")
    with pytest.raises(LawError, match="in a circle"):
        read_book(laws)


def test_an_ordinance_that_uses_what_it_fills_is_refused(laws: Folder) -> None:
    change(laws, ROTTERDAM, "inputs: [sam", "uses: [individuele-inkomenstoeslag]\ninputs: [sam")
    with pytest.raises(LawError, match="cannot be used by what fills it"):
        read_book(laws)


def test_ordinances_that_lead_back_to_their_law_by_another_are_refused(laws: Folder) -> None:
    for day in ("2025-01-01", "2025-07-01", "2026-01-01", "2026-07-01"):
        change(laws, f"nl/bijstand/{day}.yaml", "uses: [aow]", "uses: [aow, zorgtoeslag]")
    for year in ("2024", "2025", "2026"):
        change(
            laws,
            f"nl/zorgtoeslag/{year}-01-01.yaml",
            "inputs: [",
            "uses: [individuele-inkomenstoeslag]\ninputs: [",
        )
    with pytest.raises(LawError, match=r"circle|holds at the same time|what fills it"):
        read_book(laws)


def test_what_repeats_is_written_out(laws: Folder) -> None:
    path = laws / ZORG
    path.write_text(path.read_text("utf-8") + "extra: &a [1]\nmore: *a\n", "utf-8")
    with pytest.raises(LawError, match="write out what repeats"):
        read_book(laws)


def gap(laws: Folder) -> None:
    change(laws, "nl/zorgtoeslag/2025-01-01.yaml", "until: 2025-12-31", "until: 2025-12-30")


def unreachable(laws: Folder) -> None:
    change(laws, ZORG, ", also: [maand_tabel]", "")


def no_way_to_apply(laws: Folder) -> None:
    path = laws / ZORG
    text = path.read_text("utf-8")
    start, end = text.index("apply:"), text.index("parameters:")
    path.write_text(text[:start] + text[end:], "utf-8")


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (gap, "nothing holds from 2025-12-31"),
        (unreachable, "maand_tabel is reached from no output"),
        (no_way_to_apply, "no way to apply"),
    ],
)
def test_the_check_tells_what_is_left_out(
    laws: Folder, spoil: Callable[[Folder], None], said: str
) -> None:
    assert list(find_faults(read_book(laws))) == []
    spoil(laws)
    [fault] = find_faults(read_book(laws))
    assert said in fault


@pytest.fixture(scope="module")
def book() -> StatuteBook:
    return read_book()


@pytest.mark.parametrize(
    ("facts", "name"),
    [
        ({"geboren": "2027-01-01"}, "not_born_yet"),
        ({"geboren": "1990-01-01", "jongerenhuishouden_onder_21": True}, "all_young"),
        ({"geboren": "1990-01-01", "kinderen": [{"geboren": "2000-01-01"}]}, "child_before_parent"),
        ({"kinderen": [{}] * 14}, "many_children"),
        ({"samenwonend": True, "personen": 1}, "alone_with_partner"),
        ({"rekeninkomen": 1, "toetsingsinkomen_aanvrager": 2}, "household_earns_less"),
        ({"kinderen": [{"meeste_uren": True}, {"meeste_uren": True}]}, "several_first_children"),
    ],
)
def test_facts_that_do_not_go_together_raise_a_question(
    book: StatuteBook, facts: dict[str, object], name: str
) -> None:
    assert [found for found, _ in doubts_of(book.doubts, facts, "2026-08-01")] == [name]


def test_facts_that_nobody_told_raise_no_question(book: StatuteBook) -> None:
    assert list(doubts_of(book.doubts, {}, "2026-08-01")) == []


def test_the_hash_of_a_law_is_that_of_its_content(book: StatuteBook) -> None:
    for versions in book.laws.values():
        for law in versions:
            assert law["hash"] == hash_law(law)
            assert hash_law({**law, "agency": "other"}) != law["hash"]
