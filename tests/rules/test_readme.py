"""That whoever follows the README of `pwa/rules/` adds an ordinance that its inhabitants see."""

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from pwa.rules.statute_book import LAWS

README = LAWS.parent / "README.md"


@pytest.fixture
def laws(tmp_path: Path) -> Path:
    return Path(shutil.copytree(LAWS, tmp_path / "laws"))


def run(*arguments: object) -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, "-m", "pwa.rules", *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout + done.stderr


def test_the_ordinance_of_the_readme_changes_the_outcome_for_its_inhabitants_alone(
    laws: Path, tmp_path: Path
) -> None:
    readme = README.read_text("utf-8")
    ordinance, case, *_ = re.findall(r"```yaml\n(.*?)```", readme, re.DOTALL)
    [begin] = re.findall(r"python -m pwa\.rules (new gm9901 .*)", readme)
    here, elsewhere = tmp_path / "case.yaml", tmp_path / "elsewhere.yaml"
    here.write_text(case, "utf-8")
    elsewhere.write_text(case.replace("gm9901", "anders"), "utf-8")

    code, said = run("evaluate", here, "--laws", laws)
    assert code == 2
    assert "gemeente: 'gm9901' is not right; write one of" in said

    code, said = run(*begin.split(), "--laws", laws)
    assert code == 0, said
    begun = Path(said.partition(" is begun")[0])
    files = len(list(LAWS.glob("*/*/*.yaml"))) + 1
    assert run("check", laws)[1].startswith(f"{files} files, 0 faults")
    told = json.loads(run("evaluate", here, "--laws", laws)[1])
    assert told["code"] == "figure-not-found"

    begun.write_text(ordinance, "utf-8")
    assert run("check", laws)[0] == 0
    values = json.loads(run("evaluate", here, "--laws", laws)[1])["values"]
    assert values["recht"]["value"] == "true"
    assert values["bedrag"]["value"] == "450"
    code, said = run("explain", here, "--laws", laws)
    assert "gm9901/individuele-inkomenstoeslag.grens" in said
    assert "[art. 3]" in said
    assert "deel_van_norm = 120 percent   [Verordening Waterdam 2026, art. 3]" in said
    assert said.endswith("recht: yes\nbedrag: 450.00 euro\n")
    told = json.loads(run("evaluate", elsewhere, "--laws", laws)[1])
    assert told["code"] == "ordinance-missing"
