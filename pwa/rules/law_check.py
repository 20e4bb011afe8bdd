"""What is wrong with laws that compile: days without a version, and what nothing uses."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any, cast

from pwa.rules.doubts import names_in
from pwa.rules.evaluator import STATE
from pwa.rules.law_file import FOR_EVER
from pwa.rules.statute_book import LAWS, StatuteBook

__all__ = ["find_faults"]

Law = Mapping[str, Any]
_DEPTH = 3
_OTHERS = {"facts.yaml", "doubts.yaml", "discrepancies.md"}


def find_faults(book: StatuteBook, folder: Path = LAWS) -> Iterator[str]:
    """Give a sentence for every fault: what, where, and what to do."""
    for path in sorted(folder.rglob("*")):
        is_law = path.suffix == ".yaml" and len(path.relative_to(folder).parts) == _DEPTH
        if path.is_file() and not is_law and path.relative_to(folder).as_posix() not in _OTHERS:
            yield f"{path}: is not read; a law stands in <scope>/<law>/<first day>.yaml"
    every = [law for versions in book.laws.values() for law in versions]
    used = {name for law in every for step in law["steps"].values() for name in _outside(step)}
    for (scope, name), versions in book.laws.items():
        for law in versions:
            yield from _unfinished(f"{scope}/{name}/{law['valid_from']}.yaml", law)
            yield from _outliving(book, f"{scope}/{name}/{law['valid_from']}.yaml", law)
            yield from _unused(f"{scope}/{name}/{law['valid_from']}.yaml", law, used)
        for earlier, later in pairwise(versions):
            day_after = date.fromisoformat(earlier["valid_until"]) + timedelta(days=1)
            if day_after.isoformat() != later["valid_from"]:
                yield (
                    f"{scope}/{name}: nothing holds from {day_after} to the day before"
                    f" {later['valid_from']}; write that version, or let one of the two hold longer"
                )


def _outliving(book: StatuteBook, path: str, law: Law) -> Iterator[str]:
    """Tell which law that it uses does not hold as long."""
    for name in law["uses"]:
        versions = book.laws[STATE, name]
        last = versions[-1]["valid_until"] or FOR_EVER
        is_open = law["valid_until"] is None and law["scope"] != STATE
        until = law["valid_from"] if is_open else (law["valid_until"] or FOR_EVER)
        if versions[0]["valid_from"] > law["valid_from"] or last < until:
            yield f"{path}: uses {name}, which holds from {versions[0]['valid_from']} to {last}"


def _unfinished(path: str, law: Law) -> Iterator[str]:
    """Tell where the words with which a file begins still stand."""
    for name, parameter in law["parameters"].items():
        if parameter["status"] == "found" and parameter["source"].startswith("write "):
            yield f"{path}: parameters.{name}.source: write where you read the figure"
    if law["title"]["nl"].startswith("write ") or law["law"]["name"].startswith("write "):
        yield f"{path}: write the title and the name of the law"


def _unused(path: str, law: Law, used_elsewhere: set[tuple[str, str]]) -> Iterator[str]:
    outputs, fills = law["outputs"], law["fills"]
    wanted = set(fills["terms"].values() if fills else [])
    for answer in outputs.values():
        wanted |= {answer} if isinstance(answer, str) else set(answer)
    if law["scope"] == STATE:
        wanted |= {step for name, step in used_elsewhere if name == law["id"]}
    if not wanted:
        yield f"{path}: no output; name the step that answers the person under outputs"
    if outputs and not law["apply"] and "watch" not in law:
        yield f"{path}: no way to apply; write it under apply"
    reached = _reached(law, wanted)
    for name in law["steps"]:
        if name not in reached:
            yield (
                f"{path}: steps.{name} is reached from no output; use it, name it under"
                " outputs.also, or take it out"
            )
    named = reached | {"gemeente"} if law["open"] else reached
    for kind in ("parameters", "inputs", "open"):
        for name in law[kind]:
            if name not in named:
                yield f"{path}: {kind}.{name} is used by no step; use it or take it out"


def _reached(law: Law, wanted: set[str]) -> set[str]:
    """Give every name that is needed for these steps."""
    reached: set[str] = set()
    waiting = list(wanted)
    while waiting:
        name = waiting.pop()
        if name not in reached:
            reached.add(name)
            waiting += names_in(law["steps"].get(name, {}).get("run"))
    return reached


def _outside(step: Law) -> Iterator[tuple[str, str]]:
    """Give the law and the step of every reference to another law."""
    waiting: list[object] = [step["run"]]
    while waiting:
        part = waiting.pop()
        if isinstance(part, list):
            parts = cast("list[object]", part)
            if parts[0] == "out":
                yield str(parts[1]), str(parts[2])
            waiting += parts
