"""Checks that every npm package is pinned once and that both places pin the same version."""

import ast
import json

from tests.lint.sources import PROJECT, files_in, read, script_imports


def pinned_in_rxconfig() -> dict[str, str]:
    tree = ast.parse((PROJECT / "rxconfig.py").read_text())
    (value,) = (
        node.value
        for node in tree.body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "FRONTEND_PACKAGES"
    )
    pins = dict(text.rsplit("@", 1) for text in ast.literal_eval(value))
    assert pins
    return pins


def package_of(specifier: str) -> str:
    return "/".join(specifier.split("/")[: 2 if specifier.startswith("@") else 1])


def test_device_modules_import_only_pinned_packages() -> None:
    lock = json.loads((PROJECT / "reflex.lock" / "package-lock.json").read_text())
    framework = {n for n in ("react", "react-router") if f"node_modules/{n}" in lock["packages"]}
    wrong = [
        f"{path}: {specifier}"
        for path in files_in("assets", endings=(".js",))
        for specifier in script_imports(path)
        if not specifier.startswith(("./", "../", "/", "$/"))
        and package_of(specifier) not in pinned_in_rxconfig().keys() | framework
    ]
    assert wrong == []


def test_tests_and_wallet_run_the_same_versions() -> None:
    wallet = json.loads((PROJECT / "reflex.lock" / "package-lock.json").read_text())["packages"]
    tests = json.loads((PROJECT / "tests" / "package-lock.json").read_text())["packages"]
    ours = {name for name in pinned_in_rxconfig() if f"node_modules/{name}" in tests}
    shared = ours | {"react", "react-router"}
    assert len(shared) > 5
    differing = {
        name: (wallet[f"node_modules/{name}"]["version"], tests[f"node_modules/{name}"]["version"])
        for name in shared
        if wallet[f"node_modules/{name}"]["version"] != tests[f"node_modules/{name}"]["version"]
    }
    assert differing == {}


def test_lock_holds_what_rxconfig_pins() -> None:
    wallet = json.loads((PROJECT / "reflex.lock" / "package-lock.json").read_text())["packages"]
    held = {name: wallet[f"node_modules/{name}"]["version"] for name in pinned_in_rxconfig()}
    assert held == pinned_in_rxconfig()


def test_every_pinned_package_is_used() -> None:
    used = {
        package_of(specifier)
        for path in files_in("assets", endings=(".js",))
        for specifier in script_imports(path)
    }
    texts = "".join(
        read(path)
        for path in files_in("assets", "pwa", "components", "state", endings=(".py", ".css"))
    )
    # What Reflex's own connection banner in the desk asks for.
    banner = {"lucide-react", "sonner"}
    unused = {name for name in pinned_in_rxconfig() if name not in used and name not in texts}
    assert unused - banner == set()
