"""Runs the linters and type checkers: ruff, pyright and tsc."""

import subprocess

import pytest

from tests.lint.sources import PROJECT

BIN = "tests/node_modules/.bin"
TOOLS = {
    "ruff check": ["ruff", "check", "--output-format=concise", "."],
    "ruff format": ["ruff", "format", "--check", "."],
    "pyright": [f"{BIN}/pyright", "--warnings"],
    "tsc": [f"{BIN}/tsc", "--project", "tests"],
    "tsc for the worker": [f"{BIN}/tsc", "--project", "tests/tsconfig.worker.json"],
}


@pytest.mark.parametrize("tool", TOOLS)
def test_tool_has_nothing_to_say(tool: str) -> None:
    done = subprocess.run(TOOLS[tool], cwd=PROJECT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"\n{done.stdout}{done.stderr}"
