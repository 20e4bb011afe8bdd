"""Finds the files of the project that the rules of the house look at."""

import ast
import re
import subprocess
from functools import cache
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
ROOMS = ("pwa", "state", "components", "sync", "assets", "tests")


@cache
def project_files() -> tuple[Path, ...]:
    """List what git tracks or would track, relative to the project."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        check=True,
    )
    names = sorted(set(listed.stdout.split("\0")) - {""})
    return tuple(Path(name) for name in names if (PROJECT / name).is_file())


def files_in(*rooms: str, endings: tuple[str, ...]) -> list[Path]:
    """List the files of these rooms with these endings; at least one, else nothing is checked."""
    found = [p for p in project_files() if p.parts[0] in rooms and p.name.endswith(endings)]
    assert found, f"no file of {endings} in {rooms}"
    return found


def read(path: Path) -> str:
    """Read a file of the project."""
    return (PROJECT / path).read_text(encoding="utf-8")


def script_without_comments(path: Path) -> str:
    """Give JavaScript with its comments blanked out, line by line."""
    text = re.sub(r"/\*.*?\*/", lambda m: re.sub(r"[^\n]", " ", m[0]), read(path), flags=re.DOTALL)
    return re.sub(r"(?m)(^|\s)//.*$", r"\1", text)


def python_imports(path: Path) -> set[str]:
    """Give the modules that a Python file imports; `from a import b` gives `a` and `a.b`."""
    package = [*path.parts[:-1]]
    found: set[str] = set()
    for node in ast.walk(ast.parse(read(path))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            start = package[: len(package) - node.level + 1] if node.level else []
            module = ".".join([*start, *([node.module] if node.module else [])])
            found |= {module} | {f"{module}.{alias.name}" for alias in node.names}
    return found


def python_module(path: Path) -> str:
    """Name a Python file as it is imported."""
    parts = path.with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def script_imports(path: Path) -> set[str]:
    """Give what a JavaScript file imports, as written."""
    text = script_without_comments(path)
    pattern = r"""(?:\bfrom\s*|\bimport\s*\(?\s*)(["'])([^"'\n]+)\1"""
    return {match[2] for match in re.finditer(pattern, text)}
