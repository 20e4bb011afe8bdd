"""Checks the rules of STYLE that a machine can see."""

import ast
import re
from pathlib import Path

import pytest

from tests.lint.sources import files_in, project_files, read, script_without_comments

PYTHON = ("pwa", "state", "components", "sync")


def device_scripts() -> list[Path]:
    return files_in("assets", endings=(".js",))


def lines_with(pattern: str, paths: list[Path]) -> list[str]:
    """Give `file:line: text` of each line of code that holds the pattern."""
    found = []
    for path in paths:
        text = script_without_comments(path) if path.suffix in {".js", ".mjs"} else read(path)
        for number, line in enumerate(text.splitlines(), 1):
            if re.search(pattern, line):
                found.append(f"{path}:{number}: {line.strip()}")
    return found


def test_python_files_begin_with_a_sentence() -> None:
    wrong = []
    for path in files_in(*PYTHON, "tests", endings=(".py",)):
        text = read(path)
        first = (ast.get_docstring(ast.parse(text)) or "").split("\n\n")[0]
        if text.strip() and not re.match(r"[A-Z0-9`].*[.;:]", first, re.DOTALL):
            wrong.append(str(path))
    assert wrong == []


def test_scripts_begin_with_a_sentence_and_are_type_checked() -> None:
    wrong = []
    for path in device_scripts():
        head = read(path)[:600]
        if "// @ts-check" not in head or not re.search(r"(//|\*)\s+[A-Z].{10,}", head):
            wrong.append(str(path))
    assert wrong == []


@pytest.mark.parametrize(
    ("pattern", "only"),
    [
        (r"\bcrypto\s*\.\s*subtle\b|\bsubtle\s*[.}]", {"assets/device/crypto.js"}),
        (r"\bindexedDB\b|\bopenDB\b|\bdeleteDB\b", {"assets/device/database.js"}),
        (
            r"(?<![.\w])fetch\s*\(|\bXMLHttpRequest\b|\bsendBeacon\b|\bnew WebSocket\b",
            # The reader of letters and PDFs ask for files of the app, by their own paths.
            {
                *("assets/device/sync.js", "assets/device/outbox.js", "assets/app_files.js"),
                *("assets/device/letter/reader.js", "assets/device/pdf/fonts.js"),
            },
        ),
        (r"\bconsole\s*\.", set()),
        (r"\bexport\s+default\b", set()),
        (r"\beval\s*\(|\bnew Function\b|\binnerHTML\b|\bdocument\.write\b", set()),
        (
            r"\blocalStorage\b|\bsessionStorage\b|\bdocument\.cookie\b",
            # Language, colours and size of letters: needed before the first paint.
            {"assets/appearance.js", "assets/device/appearance.js"},
        ),
        (r"@ts-ignore|@ts-nocheck|eslint-disable", set()),
    ],
)
def test_only_one_place_names_a_dangerous_thing(pattern: str, only: set[str]) -> None:
    others = [path for path in device_scripts() if str(path) not in only]
    assert lines_with(pattern, others) == []


@pytest.mark.parametrize(
    "pattern",
    [
        r"\bprint\(.*traceback|traceback\.print_exc",
        r"#\s*(TODO|FIXME|XXX)\b",
        r"\bNotImplemented(Error)?\b",
        r"^\s*from \S+ import \*",
        r"# type: ignore(?!\[)|# pyright: ignore(?!\[)|# noqa(?!:)",
        r"rx\.(call_script|run_script|LocalStorage|SessionStorage|Cookie)\b",
    ],
)
def test_python_has_no_refused_pattern(pattern: str) -> None:
    assert lines_with(pattern, files_in(*PYTHON, endings=(".py",))) == []


def test_wallet_holds_no_state_on_a_server() -> None:
    wallet = [
        path
        for path in files_in("pwa", "state", "components", endings=(".py",))
        if "desk" not in str(path)
    ]
    assert lines_with(r"\brx\.State\b|\brx\.event\b|\brx\.var\b", wallet) == []


def test_tests_do_not_wait_by_the_clock_or_skip_quietly() -> None:
    tests = [p for p in files_in("tests", endings=(".py", ".js", ".mjs")) if "lint" not in p.parts]
    pattern = r"pytest\.mark\.(skip|xfail)\b|\btest\.(skip|todo|only)\(|\.only\(|unittest\.mock"
    assert lines_with(pattern, tests) == []


def test_no_file_names_a_machine_or_a_package_registry() -> None:
    ours = Path(__file__).name
    machine = r"(?<![\w.])/(work|root|farm)/|/tmp/bash_jobs"
    registry = r"registry\.npmjs|npmmirror|files\.pythonhosted|pypi\.org/simple"
    texts = [p for p in project_files() if p.name != ours and not is_binary(p)]
    assert lines_with(f"{machine}|{registry}", texts) == []


def is_binary(path: Path) -> bool:
    try:
        read(path)
    except UnicodeDecodeError:
        return True
    return False


@pytest.mark.parametrize(
    ("code", "pattern"),
    [("const key = crypto.subtle;", r"\bcrypto\s*\.\s*subtle\b"), ("x = 1  # TODO", r"#\s*TODO")],
)
def test_a_planted_fault_is_found(tmp_path: Path, code: str, pattern: str) -> None:
    planted = tmp_path / "planted.js"
    planted.write_text(code)
    assert len(lines_with(pattern, [planted])) == 1
