"""All laws, compiled: which holds on a day, and that together they leave no gap and no overlap."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pwa.rules.kinds import Type
from pwa.rules.law_file import LawError, LawFile, compile_law, read_facts, read_law
from pwa.rules.values import RuleError
from pwa.rules.yaml_shapes import Entry

__all__ = ["LAWS", "StatuteBook", "hash_law", "read_book"]

LAWS = Path(__file__).parent / "laws"
_FOR_EVER = "9999-12-31"


@dataclass(frozen=True)
class StatuteBook:
    """Every compiled law, by scope and name, in the order of time."""

    facts: Mapping[str, Entry]
    laws: Mapping[tuple[str, str], list[Entry]]
    types: Mapping[tuple[str, str, str], Mapping[str, Type]] = field(
        default_factory=dict[tuple[str, str, str], Mapping[str, Type]]
    )

    def find(self, name: str, on: str, scope: str = "nl") -> Entry:
        """Give the version of a law that holds on a day.

        Raises:
            RuleError: ``law-not-in-force``: none does.
        """
        for law in self.laws.get((scope, name), []):
            if law["valid_from"] <= on <= (law["valid_until"] or _FOR_EVER):
                return law
        raise RuleError("law-not-in-force", name)


def hash_law(law: Mapping[str, Any]) -> str:
    """Hash a compiled law (SHA-256, hexadecimal) without the hash that it carries."""
    bare = {key: value for key, value in law.items() if key != "hash"}
    text = json.dumps(bare, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def read_book(folder: Path = LAWS) -> StatuteBook:
    """Read and compile all laws of a folder.

    Raises:
        LawError: A file is not right, two versions of a law overlap, or laws use each other in a
            circle.
    """
    facts = read_facts(folder / "facts.yaml")
    files = [read_law(path) for path in sorted(folder.glob("*/*/*.yaml"))]
    _check_times(files)
    types: dict[tuple[str, str, str], Mapping[str, Type]] = {}
    laws: dict[tuple[str, str], list[Entry]] = {}
    for file in _in_order_of_use(files):
        used = {
            other.id: types[other.scope, other.id, other.path.stem]
            for other in files
            if _holds_with(other, file) and (other.scope, other.id, other.path.stem) in types
        }
        law, own = compile_law(file, facts, used)
        types[file.scope, file.id, file.path.stem] = own
        laws.setdefault((file.scope, file.id), []).append({**law, "hash": hash_law(law)})
    for versions in laws.values():
        versions.sort(key=lambda law: str(law["valid_from"]))
    return StatuteBook(facts, laws, types)


def _holds_with(other: LawFile, file: LawFile) -> bool:
    start = file.entry["valid"]["from"]
    valid = other.entry["valid"]
    return other.scope == "nl" and valid["from"] <= start <= (valid["until"] or _FOR_EVER)


def _check_times(files: list[LawFile]) -> None:
    before: dict[tuple[str, str], LawFile] = {}
    for file in files:
        earlier = before.get((file.scope, file.id))
        valid = file.entry["valid"]
        if valid["until"] is not None and valid["until"] < valid["from"]:
            raise LawError(f"{file.path}: valid.until lies before valid.from")
        if earlier is not None:
            end = earlier.entry["valid"]["until"]
            if end is None or end >= valid["from"]:
                raise LawError(
                    f"{file.path}: overlaps {earlier.path.name}, which holds until"
                    f" {end or 'further notice'}; let that end the day before {valid['from']}"
                )
        before[file.scope, file.id] = file


def _in_order_of_use(files: list[LawFile]) -> list[LawFile]:
    """Put every law after those that it uses.

    Raises:
        LawError: Laws use each other in a circle.
    """
    ordered: list[LawFile] = []
    waiting = list(files)
    while waiting:
        names = {file.id for file in waiting}
        ready = [file for file in waiting if not names.intersection(file.entry.get("uses", []))]
        if not ready:
            paths = ", ".join(str(file.path) for file in waiting)
            raise LawError(f"these laws use each other in a circle: {paths}")
        ordered += ready
        waiting = [file for file in waiting if file not in ready]
    return ordered
