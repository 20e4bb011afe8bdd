"""That the phone takes an ordinance from the directory and works it out as Python does."""

import json
import random
import re
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import pytest

from pwa.rules.comparison import Outcome, compare
from pwa.rules.evaluator import evaluate
from pwa.rules.households import Households
from pwa.rules.law_file import LawError
from pwa.rules.published_laws import check_published
from pwa.rules.statute_book import LAWS, StatuteBook, read_book
from pwa.rules.values import RuleError
from pwa.rules.yaml_shapes import WrongError

LAW, ON = "individuele-inkomenstoeslag", "2026-11-28"
[ORDINANCE] = re.findall(
    r"```yaml\n(# What Waterdam fills.*?)```",
    (LAWS.parent / "README.md").read_text("utf-8"),
    re.DOTALL,
)
HOUSEHOLDS = 300


def book_with(folder: Path, ordinance: str) -> StatuteBook:
    shutil.copytree(LAWS, folder / "laws")
    path = folder / "laws" / "gm9901" / LAW / "2026-01-01.yaml"
    path.parent.mkdir(parents=True)
    path.write_text(ordinance, encoding="utf-8")
    return read_book(folder / "laws")


def published_in(book: StatuteBook) -> dict[str, Any]:
    return book.laws["gm9901", LAW][0]


def test_phone_and_python_agree_on_a_published_ordinance(tmp_path: Path) -> None:
    book = book_with(tmp_path, ORDINANCE)
    check_published(published_in(book), [])
    chance = random.Random(6)
    made_up = Households(chance, book)
    cases = [made_up.any_case(LAW, ON) for _ in range(HOUSEHOLDS)]
    # A place that nobody knows is no answer here, and one without an ordinance on the phone.
    cases = [
        replace(case, facts={**case.facts, "gemeente": chance.choice(("gm9901", "gm0599"))})
        for case in cases
    ]

    def run(plan: Mapping[str, Any]) -> list[Outcome]:
        path = tmp_path / "plan.json"
        path.write_text(json.dumps({**plan, "published": published_in(book)}), "utf-8")
        script = Path(__file__).with_name("published_twin.mjs")
        done = subprocess.run(
            ["node", str(script), "", str(path)], capture_output=True, text=True, check=True
        )
        return cast("list[Outcome]", json.loads(done.stdout))

    assert list(compare(book, cases, run)) == []


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (', page: "https://lokaleregelgeving.overheid.nl/CVDR000000"', "", "law.page: is missing"),
        ("lokaleregelgeving.overheid.nl", "elders.example", "law.page: must be on one of"),
        ('"In Waterdam moet', '"In \\u202EWaterdam moet', "cannot be seen"),
        ("name: hoe_lang", "name: constructor", "not the word constructor"),
        (
            "uses: [bijstand]",
            "uses: [bijstand]\ngaps: [{nl: a, en: '" + "x" * 2_001 + "'}]",
            "more",
        ),
    ],
)
def test_what_no_phone_takes_is_told_to_its_author(
    tmp_path: Path, old: str, new: str, told: str
) -> None:
    changed = ORDINANCE.replace(old, new)
    assert changed != ORDINANCE
    if "constructor" in told:
        changed = changed.replace("maanden: hoe_lang", "maanden: constructor")
    with pytest.raises((WrongError, LawError), match=re.escape(told)):
        law = published_in(book_with(tmp_path, changed))
        check_published(law, [])


def test_a_number_that_grows_in_every_step_is_told_to_its_author(tmp_path: Path) -> None:
    words = "article: a, nl: a, en: a"
    first = f"  - {{name: s0, formula: number(deel_van_norm), {words}}}\n"
    more = [
        f"  - {{name: s{at}, formula: '{' * '.join([f's{at - 1}'] * 9)}', {words}}}\n"
        for at in range(1, 8)
    ]
    changed = ORDINANCE.replace("fills:\n", first + "".join(more) + "fills:\n")
    with pytest.raises(WrongError, match=r"steps\.s3\.formula: .* no phone can hold"):
        check_published(published_in(book_with(tmp_path, changed)), [])


def test_a_day_beyond_all_calendars_stops_the_rule(tmp_path: Path) -> None:
    steps = "".join(
        f'  - {{name: d{at}, formula: "add_months({f"d{at - 1}" if at else "on"}, 3000 * maand)",'
        " article: a, nl: a, en: a}\n"
        for at in range(40)
    )
    figure = '  maand: {value: "1", unit: month, status: found, source: s, read: 2026-11-28}\n'
    changed = ORDINANCE.replace("uses: [bijstand]", figure + "uses: [bijstand]")
    law = published_in(book_with(tmp_path, changed.replace("fills:\n", steps + "fills:\n")))
    with pytest.raises(RuleError) as caught:
        evaluate(law, {}, ON, ["d39"], lambda name, scope: law)
    assert caught.value.code == "day-out-of-range"
