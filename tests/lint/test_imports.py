"""Checks who may import whom, as DESIGN says it, in Python and in JavaScript."""

import posixpath
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.lint.sources import (
    ROOMS,
    files_in,
    python_imports,
    python_module,
    script_imports,
)

OURS = ("pwa", "state", "components", "sync", "tests")

# The first row that fits a module decides what of ours it may import besides its own package.
ALLOWED: list[tuple[str, tuple[str, ...]]] = [
    ("pwa.rules", ("pwa.rules",)),
    (
        "pwa.plugin",
        ("pwa.exported_files", "pwa.exported_page", "pwa.vite_config", "pwa.webmanifest"),
    ),
    ("pwa.exported_files", ()),
    ("pwa.exported_page", ()),
    ("pwa.webmanifest", ()),
    ("pwa.manifest", ("pwa.plugin", "pwa.texts.catalogue")),
    ("pwa.draw_icons", ()),
    ("pwa.draw_screenshots", ()),
    ("pwa.build", ()),
    ("pwa.run", ("pwa.build",)),
    ("pwa.pwa", ("pwa", "state", "components", "sync.server")),
    ("pwa", ("pwa", "state", "components")),
    ("state.desk", ("state", "sync.agency")),
    ("state", ("state",)),
    ("components", ("components",)),
    # An agency works out the conditions of its services as the laws are worked out.
    ("sync.agency.conditions", ("sync.agency", "pwa.rules")),
    # What an agency writes for its own desk is read as strictly as what it writes for everybody.
    ("sync.agency.own_files", ("pwa.rules.yaml_shapes",)),
    ("sync.agency.templates", ("sync.agency", "pwa.rules")),
    ("sync.agency.statement_files", ("sync.agency", "sync.wire", "pwa.rules")),
    (
        "sync.agency.kit.publishing",
        ("sync.agency", "sync.wire", "sync.signatures", "pwa.rules"),
    ),
    (
        "sync.agency",
        (
            *("sync.agency", "sync.wire", "sync.frames", "sync.signatures", "sync.directory"),
            "sync.http_signatures",
        ),
    ),
    ("sync.registry", ("sync", "pwa.rules")),
    ("sync.published", ("sync", "pwa.rules")),
    ("sync.__main__", ("sync",)),
    ("sync", ("sync",)),
]
# The agency's side shares no code with the server but the protocol.
SERVER_MAY_NOT_IMPORT = "sync.agency"
THIRD_PARTY = {
    "state": {"reflex", "reflex_base"},
    "components": {"reflex", "reflex_base"},
    "pwa.rules": {"yaml"},
}


def python_files() -> list[Path]:
    return files_in("pwa", "state", "components", "sync", endings=(".py",))


def is_within(module: str, package: str) -> bool:
    return module == package or module.startswith(package + ".")


def allowed_for(module: str) -> tuple[str, ...]:
    return next(allowed for name, allowed in ALLOWED if is_within(module, name))


def test_each_room_imports_only_what_the_design_allows() -> None:
    wrong = [
        f"{path}: {imported}"
        for path in python_files()
        for imported in sorted(python_imports(path))
        if imported.split(".")[0] in OURS
        # `from pwa import x` names the package too; what counts is what is taken from it.
        and imported not in OURS
        and not any(is_within(imported, name) for name in allowed_for(python_module(path)))
    ]
    assert wrong == []


def test_server_does_not_import_the_agency_side() -> None:
    wrong = [
        f"{path}: {imported}"
        for path in files_in("sync", endings=(".py",))
        for imported in python_imports(path)
        if "agency" not in path.parts
        and path.name != "__main__.py"
        and is_within(imported, SERVER_MAY_NOT_IMPORT)
    ]
    assert wrong == []


def test_rooms_keep_to_their_third_parties() -> None:
    wrong = [
        f"{path}: {imported}"
        for path in python_files()
        for room, third in THIRD_PARTY.items()
        if is_within(python_module(path), room) and not is_within(python_module(path), "state.desk")
        for imported in {name.split(".")[0] for name in python_imports(path)}
        if imported not in {*third, *OURS, *sys.stdlib_module_names}
    ]
    assert wrong == []


def test_rxconfig_imports_of_ours_only_the_plugins_settings() -> None:
    imported = {i for i in python_imports(Path("rxconfig.py")) if i.split(".")[0] in OURS}
    assert [i for i in imported if i != "pwa" and not is_within(i, "pwa.manifest")] == []


def test_python_modules_do_not_import_in_circles() -> None:
    modules = {python_module(path): path for path in python_files()}
    graph = {
        name: {
            target
            for target in python_imports(path)
            if target in modules and target != name and path.name != "__init__.py"
        }
        for name, path in modules.items()
    }
    assert find_circle(graph) is None


def test_device_modules_do_not_import_in_circles() -> None:
    scripts = {str(path) for path in files_in("assets", endings=(".js",))}
    graph = {
        name: {
            target
            for imported in script_imports(Path(name))
            if imported.startswith(".")
            and (target := posixpath.normpath(f"{posixpath.dirname(name)}/{imported}")) in scripts
        }
        for name in scripts
    }
    assert find_circle(graph) is None


def test_one_device_file_at_most_imports_react() -> None:
    importing = [
        str(path)
        for path in files_in("assets", endings=(".js",))
        if script_imports(path) & {"react", "react-dom", "react-router"}
    ]
    assert len(importing) <= 1, importing


@pytest.mark.parametrize(
    ("graph", "circle"),
    [
        ({"a": {"b"}, "b": {"c"}, "c": set()}, None),
        ({"a": {"b"}, "b": {"c"}, "c": {"b"}}, ["b", "c", "b"]),
    ],
)
def test_circles_are_found(graph: dict[str, set[str]], circle: list[str] | None) -> None:
    assert find_circle(graph) == circle


def find_circle(graph: Mapping[str, set[str]]) -> list[str] | None:
    """Give one circle of imports, the first module again at its end."""
    done: set[str] = set()

    def walk(name: str, way: list[str]) -> list[str] | None:
        if name in way:
            return [*way[way.index(name) :], name]
        if name in done:
            return None
        for target in sorted(graph[name]):
            if circle := walk(target, [*way, name]):
                return circle
        done.add(name)
        return None

    return next((c for name in sorted(graph) if (c := walk(name, []))), None)


def test_all_rooms_have_their_rule() -> None:
    assert set(OURS) == set(ROOMS) - {"assets"}
