"""The commands for authors of services, and that who follows their guide adds one that works."""

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from pwa.rules.condition_words import condition_in_words
from pwa.rules.service_checks import FORMULAS
from pwa.rules.service_files import FOLDER, list_faults, read_agencies, read_service
from pwa.rules.service_preview import draw_preview
from pwa.rules.service_skeleton import write_service

GUIDE = FOLDER / "README.md"
PROJECT = FOLDER.parents[2]
EXAMPLE = FOLDER / "gemeente-voorbeeld"


def run(folder: Path, command: str) -> tuple[int, str]:
    """Run a line of the guide as whoever follows it does."""
    words = [sys.executable if word == "python" else word for word in shlex.split(command)]
    done = subprocess.run(words, cwd=folder, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


def test_every_command_and_file_of_the_guide_adds_a_service_that_is_right(tmp_path: Path) -> None:
    (tmp_path / "pwa").symlink_to(PROJECT / "pwa")
    guide = GUIDE.read_text("utf-8")
    commands = re.findall(r"^    ((?:mkdir|cp|python) .*)$", guide, re.MULTILINE)
    assert len(commands) == 5
    [asked] = re.findall(r"```yaml\n(.*?)```", guide, re.DOTALL)
    for command in commands[:3]:
        assert run(tmp_path, command)[0] == 0, command
        if command.startswith("cp"):
            own = tmp_path / "services" / "waterdam" / "agency.yaml"
            text = own.read_text("utf-8").replace("gemeente-voorbeeld", "waterdam")
            text = text.replace("Gemeente Voorbeeld", "Waterdam").replace(
                "9999990000", "9999980000"
            )
            own.write_text(text, "utf-8")
    path = tmp_path / "services" / "waterdam" / "boom-kappen.yaml"
    begun = path.read_text("utf-8")
    start, end = begun.index("facts:\n"), begun.index("consent:\n")
    path.write_text(begun[:start] + asked + begun[end:], "utf-8")
    code, said = run(tmp_path, commands[3])
    assert code == 0
    assert re.search(r"boom-kappen\.yaml:\d+: write your own in place of: uw selectielijst", said)
    assert re.search(r"\n2 files, 0 faults, \d+ places still to write\n$", said)
    code, said = run(tmp_path, commands[4])
    assert code == 0, said
    page = path.with_suffix(".html").read_text("utf-8")
    assert "Alleen als: “Hoe dik is de boom, rondom in centimeter?” is meer dan 30" in page
    [waterdam] = read_agencies(tmp_path / "services")
    [service] = waterdam["services"]
    assert service["facts"][0]["why"]["nl"] == "Dan kan Waterdam gaan kijken."
    for path_named in re.findall(r"`([a-z-]+)\.yaml`", guide):
        assert (EXAMPLE / f"{path_named}.yaml").is_file() or path_named == "agency"


@pytest.mark.parametrize("formula", [name for names in FORMULAS.values() for name in names])
def test_what_is_begun_is_right_as_it_is_and_is_never_written_over(
    tmp_path: Path, formula: str
) -> None:
    folder = tmp_path / "waterdam"
    folder.mkdir()
    new = f"python -m pwa.rules service new waterdam iets --formula {formula} --services {tmp_path}"
    code, said = run(PROJECT, new)
    assert code == 2 and "there is no agency.yaml; copy that of another agency" in said
    (folder / "agency.yaml").write_text((EXAMPLE / "agency.yaml").read_text())
    assert run(PROJECT, new)[0] == 0
    assert list_faults(folder / "iets.yaml") == []
    code, said = run(PROJECT, new)
    assert code == 2 and "is there already; choose another name" in said


def test_a_check_tells_every_fault_of_a_folder_and_fails(tmp_path: Path) -> None:
    for name in ("bezwaar", "lamp-kapot"):
        text = (EXAMPLE / f"{name}.yaml").read_text().replace("days_to_receipt", "joy")
        (tmp_path / f"{name}.yaml").write_text(text)
    code, said = run(PROJECT, f"python -m pwa.rules service check {tmp_path}")
    assert code == 1 and said.endswith("2 files, 2 faults\n")
    assert re.search(r"lamp-kapot\.yaml:\d+: certainties\[0\]\.measure: must be one of", said)
    (tmp_path / "empty").mkdir()
    code, said = run(PROJECT, f"python -m pwa.rules service check {tmp_path / 'empty'}")
    assert code == 2 and "give a file or a folder" in said


def test_an_agency_stands_in_the_folder_of_its_name(tmp_path: Path) -> None:
    folder = tmp_path / "waterdam"
    folder.mkdir()
    (folder / "agency.yaml").write_text((EXAMPLE / "agency.yaml").read_text())
    code, said = run(PROJECT, f"python -m pwa.rules service check {folder}")
    assert code == 1 and "id must be 'waterdam', the name of the folder" in said


def test_a_preview_shows_every_question_in_both_languages_and_asks_for_nothing() -> None:
    for path in sorted(FOLDER.glob("*/*.yaml")):
        if path.stem in {"agency", "places"}:
            continue
        service = read_service(path)
        page = draw_preview(service, "Waterdam & <b>Zoon</b>")
        assert "<script" not in page and "http" not in page and "<b>Zoon" not in page
        for asked in (*service["facts"], *service["documents"]):
            for language in ("nl", "en"):
                label = asked["label"][language].replace("'", "&#x27;")
                assert f"<h3>{label}" in page, (path, label)


def test_conditions_are_told_in_words_with_the_answers_of_their_own_question() -> None:
    visit = read_service(EXAMPLE / "controlebezoek.yaml")
    by_name = {fact["name"]: fact for fact in visit["facts"]}
    assert condition_in_words(by_name["wanneer"]["when"], visit, "nl") == (
        "“Wat wilt u doen?” is “Een moment kiezen” en niet (“Past het moment uit de brief?” is ja)"
    )
    young = read_service(EXAMPLE / "levensonderhoud.yaml")
    fact = next(one for one in young["facts"] if one["name"] == "uitzondering")
    assert condition_in_words(fact["when"], young, "en") == (
        "“When were you born?” is at most today and"
        " the age on today by “When were you born?” is less than 27"
    )


def test_each_formula_begins_with_terms_and_a_channel_of_its_own(tmp_path: Path) -> None:
    folder = tmp_path / "waterdam"
    folder.mkdir()
    (folder / "agency.yaml").write_text((EXAMPLE / "agency.yaml").read_text())
    begun = {
        name: read_service(write_service(tmp_path, "waterdam", name, name))
        for names in FORMULAS.values()
        for name in names
    }
    flits = begun["flits"]
    assert flits["channel"]["signature"] == "none" and flits["channel"]["opened"]
    assert flits["identity"] == "not_needed" and flits["decision_term"] is None
    assert [step["term"] for step in flits["steps"]] == [None, {"days": 1}]
    assert begun["wegwijs"]["decision_term"] == {"weeks": 8, "article": "Awb 4:13"}
    assert all(one["decision_term"] is None for name, one in begun.items() if name != "wegwijs")
    assert len({str(one["steps"]) for one in begun.values()}) == len(begun)
    assert len({one["facts"][0]["name"] for one in begun.values()}) == len(begun)


def test_a_preview_shows_the_screens_in_their_order_in_the_words_of_each_language() -> None:
    steps = draw_preview(read_service(EXAMPLE / "levensonderhoud.yaml"), "Waterdam")
    form = draw_preview(read_service(EXAMPLE / "parkeervergunning.yaml"), "Waterdam")
    for page, dutch, english in (
        (
            steps,
            ["In de lijst", "De onderdelen", "Onderdeel 1 van 8", "Onderdeel 8 van 8"],
            ["In the list", "The parts", "Part 1 of 8", "Part 8 of 8"],
        ),
        (
            form,
            ["In de lijst", "Wat Waterdam u belooft", "Gemeten als: dagen tot het besluit"],
            ["In the list", "What Waterdam promises you", "Measured as: days until the decision"],
        ),
    ):
        in_dutch, in_english = page.split('<article lang="en">')
        assert "binnen één dag" in in_dutch and "within one day" in in_english
        dutch += ["Kijk alles na", "Akkoord en versturen"]
        english += ["Check everything", "Agree and send"]
        for half, words in ((in_dutch, dutch), (in_english, english)):
            places = [half.index(one) for one in words]
            assert places == sorted(places)
        assert not any(one in in_dutch for one in english)
        assert not any(one in in_english for one in dutch)


def test_a_slip_in_a_command_is_told_with_what_was_perhaps_meant(tmp_path: Path) -> None:
    folder = tmp_path / "waterdam"
    folder.mkdir()
    (folder / "agency.yaml").write_text((EXAMPLE / "agency.yaml").read_text())
    new = "python -m pwa.rules service new {} {} --formula flits --services " + str(tmp_path)
    assert run(PROJECT, new.format("waterdm", "boom"))[1].endswith("did you mean waterdam?\n")
    assert run(PROJECT, new.format("waterdam", "Boom_kappen"))[1].endswith("boom-kappen?\n")
    preview = f"python -m pwa.rules service preview {folder}"
    assert run(PROJECT, preview) == (
        2,
        f"{folder}: there is no service here; name its file or its folder\n",
    )
    for name in ("boom", "lamp"):
        assert run(PROJECT, new.format("waterdam", name))[0] == 0
    assert run(PROJECT, preview)[0] == 0
    assert {path.stem for path in folder.glob("*.html")} == {"boom", "lamp"}
