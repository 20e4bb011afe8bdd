"""All laws, compiled: which holds on a day, and that together they leave no gap and no overlap."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from pwa.rules.doubts import read_doubts
from pwa.rules.evaluator import STATE, Find
from pwa.rules.kinds import Type
from pwa.rules.law_file import FOR_EVER, LawError, LawFile, compile_law, read_facts, read_law
from pwa.rules.ordinances import check_ordinances, with_municipalities
from pwa.rules.values import RuleError
from pwa.rules.yaml_shapes import Entry

__all__ = ["LAWS", "StatuteBook", "hash_law", "make_book", "read_book", "read_files"]

LAWS = Path(__file__).parent / "laws"
TypesByPlace = dict[tuple[str, str, str], Mapping[str, Type]]
"""The types of the steps of a law file, by its scope, name and first day."""


@dataclass(frozen=True)
class StatuteBook:
    """Every compiled law, by scope and name, in the order of time.

    Attributes:
        facts: What laws may ask, by name.
        laws: The versions of each law.
        doubts: What facts that do not go together are asked about, by name (`pwa.rules.doubts`).
        types: The types of each law's steps.
    """

    facts: Mapping[str, Entry]
    laws: Mapping[tuple[str, str], list[Entry]]
    doubts: Mapping[str, Entry]
    types: TypesByPlace

    def find(self, name: str, on: str, scope: str = STATE) -> Entry:
        """Give the version of a law that holds on a day.

        Raises:
            RuleError: ``law-not-in-force``: none does.
        """
        for law in self.laws.get((scope, name), []):
            if _holds(law, on):
                return law
        raise RuleError("law-not-in-force", name)

    def last_day(self, name: str) -> str:
        """Give the last day on which a law of the state holds, or nothing when there is none."""
        versions = self.laws.get((STATE, name), [])
        return str(versions[-1]["valid_until"] or FOR_EVER) if versions else ""

    def find_ordinance(self, filled: str, on: str, scope: str) -> Entry:
        """Give the ordinance of a municipality that fills the open terms of a law.

        Raises:
            RuleError: ``ordinance-missing``: it has none on that day.
        """
        for (place, _), versions in self.laws.items():
            for law in versions:
                fills = law["fills"]
                if place == scope and fills and fills["law"] == filled and _holds(law, on):
                    return law
        raise RuleError("ordinance-missing", f"{scope}/{filled}")

    def finder(self, on: str) -> Find:
        """Give what the evaluator finds other laws by."""
        return lambda name, scope: (
            self.find(name, on) if scope == STATE else self.find_ordinance(name, on, scope)
        )

    def at(self, id: str, on: str) -> Entry:
        """Give the law that has this id in a trace: `bijstand`, or `gm0599/bijzondere-bijstand`.

        Raises:
            RuleError: ``law-not-in-force``.
        """
        scope, _, name = id.rpartition("/")
        return self.find(name, on, scope or STATE)


def _holds(law: Entry, on: str) -> bool:
    return bool(law["valid_from"] <= on <= (law["valid_until"] or FOR_EVER))


def hash_law(law: Mapping[str, Any]) -> str:
    """Hash a compiled law (SHA-256, hexadecimal) without the hash that it carries."""
    bare = {key: value for key, value in law.items() if key != "hash"}
    text = json.dumps(bare, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def read_book(folder: Path = LAWS) -> StatuteBook:
    """Read and compile all laws of a folder.

    Raises:
        LawError: A file is not right, two versions of a law overlap, laws use each other in a
            circle, or an ordinance does not fill its law.
    """
    book = make_book(read_files(folder), read_facts(folder / "facts.yaml"))
    return replace(book, doubts=read_doubts(folder / "doubts.yaml", book.facts))


def make_book(files: list[LawFile], facts: Mapping[str, Entry]) -> StatuteBook:
    """Compile laws that were read, in the order of their paths; no doubts come with it.

    Raises:
        LawError: As `read_book`.
    """
    facts = with_municipalities(facts, files)
    _check_times(files)
    types: TypesByPlace = {}
    laws: dict[tuple[str, str], list[Entry]] = {}
    for file in _in_order_of_use(files):
        used = {name: _types_of(name, file, files, types) for name in file.entry.get("uses", [])}
        law, own = compile_law(file, facts, {name: one for name, one in used.items() if one})
        types[file.scope, file.id, file.path.stem] = own
        laws.setdefault((file.scope, file.id), []).append({**law, "hash": hash_law(law)})
    for versions in laws.values():
        versions.sort(key=lambda law: str(law["valid_from"]))
    check_ordinances(files, types)
    return StatuteBook(facts, laws, {}, types)


def read_files(folder: Path) -> list[LawFile]:
    """Read all files of laws, and tell what is wrong with each that is wrong.

    Raises:
        LawError: Of one of them or more, a line each.
    """
    files: list[LawFile] = []
    faults: list[str] = []
    for path in sorted(folder.glob("*/*/*.yaml")):
        try:
            files.append(read_law(path))
        except LawError as error:
            faults.append(str(error))
    if faults:
        raise LawError("\n".join(faults))
    return files


def _types_of(
    name: str, file: LawFile, files: list[LawFile], types: TypesByPlace
) -> dict[str, Type]:
    """Give what every version of a law has of which some day is a day of this file too."""
    versions = [
        types[other.scope, other.id, other.path.stem]
        for other in files
        if (other.scope, other.id) == (STATE, name) and other.overlaps(file)
    ]
    if not versions:
        return {}
    first, *rest = versions
    return {
        step: type_ for step, type_ in first.items() if all(one.get(step) == type_ for one in rest)
    }


def _check_times(files: list[LawFile]) -> None:
    before: dict[tuple[str, str], LawFile] = {}
    for file in files:
        earlier = before.get((file.scope, file.id))
        if earlier and earlier.overlaps(file):
            raise file.wrong(
                f"overlaps {earlier.path.name}; let that hold until the day before"
                f" {file.entry['valid']['from']}",
                "valid.from",
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
        names = {file.id for file in waiting if file.scope == STATE}
        ready = [file for file in waiting if not names.intersection(file.entry.get("uses", []))]
        if not ready:
            paths = ", ".join(str(file.path) for file in waiting)
            raise LawError(f"these laws use each other in a circle; take one use out: {paths}")
        ordered += ready
        waiting = [file for file in waiting if file not in ready]
    return ordered
