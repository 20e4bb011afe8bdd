"""Files that were written to harm whoever reads them: refused soon, with place and remedy."""

import shutil
import time
from pathlib import Path
from typing import Any

import pytest
import yaml

from pwa.rules.__main__ import CaseError, read_case
from pwa.rules.golden import GoldenFileError, read_cases
from pwa.rules.law_file import LawError
from pwa.rules.plain_text import find_disguise
from pwa.rules.service_files import FOLDER, ServiceFileError, list_faults, read_agencies
from pwa.rules.statute_book import LAWS, read_book

LAMP = FOLDER / "gemeente-voorbeeld" / "lamp-kapot.yaml"
TEXT = LAMP.read_text("utf-8")
SOON_SECONDS = 10  # of this process, however busy the machine is


def told(folder: Path, text: str) -> str:
    """Give what the check says of a file, which it must say soon."""
    path = folder / "lamp-kapot.yaml"
    path.write_text(text, "utf-8")
    began = time.process_time()
    said = "\n".join(list_faults(path))
    assert time.process_time() - began < SOON_SECONDS
    return said


def changed(**members: Any) -> str:
    return yaml.safe_dump(yaml.safe_load(TEXT) | members, allow_unicode=True)


def test_the_file_is_right_before_anybody_tampers_with_it(tmp_path: Path) -> None:
    assert told(tmp_path, TEXT) == ""
    assert told(tmp_path, changed()) == ""


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ("a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\n", "write out what repeats"),
        ("a: &a {x: *a}\n", "write out what repeats"),
        ("a: !!python/object/apply:os.system [id]\n", "take out the tag"),
        ("a: !!binary aGVsbG8=\n", "take out the tag"),
        ("<<: {id: other}\n", "'<<' is no name"),
        ("=: other\n", "'=' is no name"),
        ("id: other\n", "'id' stands here twice"),
        ("a: " + "[" * 20_000, "too many brackets in one another"),
        ("a: " + "9" * 5_000, "every number short"),
        ("a: 2026-02-31\n", "is every day a real one"),
        ("--- \nid: other\n", "cannot be read"),
        ("# " + "x" * 300_000, "more than 262,144 bytes; write it shorter"),
        ("requird: true\n", "requird: is not known here"),
        ("summry: x\n", "summry: is not known here; did you mean summary?"),
    ],
)
def test_what_yaml_can_do_to_a_reader_is_refused(tmp_path: Path, more: str, said: str) -> None:
    assert said in told(tmp_path, TEXT + more)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("version: 1", "version: 9007199254740993", "a whole number from 0 to 1000000"),
        ("name: nummer", "name: constructor", "and not the word constructor"),
        ("name: nummer", "name: n" + "u" * 99, "at most 64 signs"),
        ("name: nummer", "name: 'n\u00fcmmer'", "joined by underscores"),
        ("version: 1", "version: 1e3", "a whole number from 0 to 1000000"),
        ("years: 1", "years: 99999", "a whole number from 0 to 500"),
        ("most: 2", "most: 100000", "a whole number from 0 to 100"),
        ("{weeks: 3}", "{weeks: 4000000000}", "a whole number from 0 to 5200"),
        ("from: 2026-01-01", "from: 9999-12-31", "must be a year from 1800 to 2200"),
        ("required: false", "requird: false", "requird: is not known here; did you mean required?"),
        ("ground: public_task", "ground: publik_task", "did you mean public_task?"),
        ("kind: yes_no", "kind: yesno", "did you mean yes_no?"),
        ("wat == 'stuk' or", "wat == 'stukk' or", "did you mean stuk?"),
        ("wat == 'stuk' or", "wet == 'stuk' or", "did you mean wat?"),
        ("wat == 'stuk' or", "gevaar or", "gevaar is not asked before this"),
        ("wat == 'stuk' or", "wat == 'stuk\\0' or", "is none of"),
        ("De lamp maken.", "De lamp\u200b maken.", "a sign that cannot be seen (ZERO WIDTH SPACE)"),
        ("De lamp maken.", "De \u202enekam\u202c lamp.", "RIGHT-TO-LEFT OVERRIDE"),
        ("De lamp maken.", "De l\u0430mp maken.", "CYRILLIC SMALL LETTER A"),
        ("De lamp maken.", "De lamp " + "heel " * 1_000 + "maken.", "more than 4,000 characters"),
        ("De lamp maken.", "Kijk op https://evil.example/.", "puts an address in a text"),
        ("De lamp maken.", "Kijk op WWW.evil.example.", "puts an address in a text"),
        ("Waar staat de lamp?", "Waar? " * 60 + "Hier?", "more than 200 characters"),
    ],
)
def test_what_misleads_people_is_refused_with_its_place(
    tmp_path: Path, old: str, new: str, said: str
) -> None:
    assert old in TEXT
    found = told(tmp_path, TEXT.replace(old, new, 1))
    assert said in found
    assert "lamp-kapot.yaml:" in found


def asking(count: int, more: str = "") -> str:
    start, end = TEXT.index("facts:\n"), TEXT.index("documents:\n")
    label = "{nl: A, en: B}"
    lines = (
        f"  - {{name: f{at}, label: {label}, kind: text, required: false, why: {label}{more}}}\n"
        for at in range(count)
    )
    return f"{TEXT[:start]}facts:\n{''.join(lines)}{TEXT[end:]}"


def test_ten_thousand_questions_are_refused_soon(tmp_path: Path) -> None:
    assert "has 900 items; at most 200 can stand here" in told(tmp_path, asking(900))
    assert "more than 262,144 bytes" in told(tmp_path, asking(10_000))
    # As many as may be, each wrong: one fault after the other is told without reading anew.
    assert told(tmp_path, asking(200, ", when: nergens == 1")).count("\n") >= 200


def test_a_condition_that_grows_with_every_bracket_is_refused_soon(tmp_path: Path) -> None:
    condition = "gevaar"
    for _ in range(50):
        condition = f"(gevaar=={condition}==gevaar)"
    assert "compares too much in one another" in told(
        tmp_path, TEXT.replace("wat == 'stuk' or wat == 'anders'", condition)
    )


def test_a_law_of_which_every_step_waits_for_the_one_before_is_refused(tmp_path: Path) -> None:
    (tmp_path / "facts.yaml").write_text((LAWS / "facts.yaml").read_text("utf-8"), "utf-8")
    path = tmp_path / "nl" / "zorgtoeslag" / "2026-01-01.yaml"
    path.parent.mkdir(parents=True)
    law = yaml.safe_load((LAWS / "nl" / "zorgtoeslag" / "2026-01-01.yaml").read_text("utf-8"))
    first = law["steps"][0] | {"name": "s0", "formula": "1 < 2"}
    law["steps"] += [first] + [
        first | {"name": f"s{at}", "formula": f"not s{at - 1}"} for at in range(1, 300)
    ]
    path.write_text(yaml.safe_dump(law, allow_unicode=True), "utf-8")
    with pytest.raises(LawError, match=r"waits for more than 120 others in a row"):
        read_book(tmp_path)


def test_a_case_that_unfolds_is_refused(tmp_path: Path) -> None:
    lines = ["law: zorgtoeslag", "on: 2026-06-01", "a0: &a0 [x, x]"]
    lines += [f"a{at}: &a{at} [*a{at - 1}, *a{at - 1}]" for at in range(1, 30)]
    path = tmp_path / "case.yaml"
    path.write_text("\n".join([*lines, "facts: {kinderen: *a29}"]), "utf-8")
    with pytest.raises(CaseError, match="write out what repeats"):
        read_case(path, read_book())
    with pytest.raises(GoldenFileError, match="write out what repeats"):
        read_cases(path)
    path.write_text('law: zorgtoeslg\non: 2026-06-01\nfacts: {geboren: "1980-01-01"}', "utf-8")
    with pytest.raises(CaseError, match="did you mean zorgtoeslag"):
        read_case(path, read_book())


def test_a_file_without_end_is_read_no_further_than_it_may_be(tmp_path: Path) -> None:
    path = tmp_path / "lamp-kapot.yaml"
    path.symlink_to("/dev/zero")
    [said] = list_faults(path)
    assert "more than 262,144 bytes" in said


def test_an_agency_cannot_put_its_own_in_place_of_what_every_agency_has(tmp_path: Path) -> None:
    shutil.copytree(FOLDER / "gemeente-voorbeeld", tmp_path / "gemeente-voorbeeld")
    shutil.copytree(FOLDER / "every-agency", tmp_path / "every-agency")
    fake = TEXT.replace("id: lamp-kapot", "id: identity-link")
    (tmp_path / "gemeente-voorbeeld" / "identity-link.yaml").write_text(fake, "utf-8")
    with pytest.raises(ServiceFileError, match=r"every agency has this service"):
        read_agencies(tmp_path)


@pytest.mark.parametrize(
    "text",
    [
        "Wat doet het café 's avonds: é\u0301én keer per 10 µg?",
        "Hulp in het Oekraïens: Українська",
    ],
)
def test_plain_words_pass_and_those_of_another_alphabet_too(text: str) -> None:
    assert find_disguise(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "\u0441\u043e\u0440\u0443",  # four Cyrillic letters that read "copy"
        "grat\u0456s",
        "\U0001d5f4\U0001d5ff\U0001d5ee\U0001d601\U0001d5f6\U0001d600",
        "\uff47ratis",
        "a\u0336\u0335\u0334",
        "soft\u00adhyphen",
        "\u3164",
        "tab\there",
        "\ue000",
    ],
)
def test_what_the_eye_cannot_tell_is_found(text: str) -> None:
    assert find_disguise(text)
