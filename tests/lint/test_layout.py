"""Checks that files stand in the room and under the names that DESIGN and STYLE give them."""

import re

from tests.lint.sources import files_in, project_files, read

TOP = {
    *("pwa", "state", "components", "sync", "assets", "tests", "reflex.lock"),
    *("rxconfig.py", "pyproject.toml", "requirements.lock", "Makefile"),
    *("README.md", "CHANGELOG.md", "LICENSE"),
}
REFUSED_NAMES = {"utils", "util", "helpers", "helper", "common", "manager", "base", "misc"}
CODE = (".py", ".js", ".mjs", ".css")
MOST_LINES = 400


def test_top_level_holds_only_the_fixed_layout() -> None:
    top = {path.parts[0] for path in project_files()}
    assert {name for name in top if name not in TOP and not name.startswith(".")} == set()


def test_no_file_or_folder_has_a_name_without_content() -> None:
    wrong = [
        str(path)
        for path in project_files()
        if {re.sub(r"\..*", "", part).lower() for part in path.parts} & REFUSED_NAMES
    ]
    assert wrong == []


def test_no_module_is_named_like_its_folder() -> None:
    wrong = [
        str(path)
        for path in files_in("pwa", "state", "components", "sync", "assets", endings=CODE)
        if path.stem == path.parent.name and str(path) != "pwa/pwa.py"
    ]
    assert wrong == []


def test_files_stay_short() -> None:
    code = files_in("pwa", "state", "components", "sync", "assets", "tests", endings=CODE)
    made = {"vectors", "catalogues", "shapes.js"}  # the last has a line for each shape
    lengths = {str(p): read(p).count("\n") for p in code if not made & set(p.parts)}
    most = {name: 200 if is_device_script(name) else MOST_LINES for name in lengths}
    assert {name: n for name, n in lengths.items() if n > most[name]} == {}


def is_device_script(name: str) -> bool:
    return name.startswith("assets/") and name.endswith(".js")


def test_no_file_is_large() -> None:
    # Locks and vectors are read by machines; everything else is read by people.
    sizes = {str(p): len(read_bytes(p)) for p in project_files()}
    assert {name: n for name, n in sizes.items() if n > 1_000_000} == {}


def read_bytes(path: object) -> bytes:
    from tests.lint.sources import PROJECT

    return (PROJECT / str(path)).read_bytes()
