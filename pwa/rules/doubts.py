"""Doubts: answers that do not go together, or that hardly anybody gives, get a question back.

`laws/doubts.yaml` has one by name: {formula, asks, certain, nl, en}. The formula is a truth over
facts; when it holds, no law that asks for one of the facts under `asks` says anything until the
person has looked at them. A certain doubt cannot be true and is mended; any other can be confirmed.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, cast

from pwa.rules.evaluator import evaluate
from pwa.rules.formula import FormulaError, parse
from pwa.rules.kinds import DATE
from pwa.rules.law_file import LawError, shape_of, type_of
from pwa.rules.values import RuleError
from pwa.rules.yaml_shapes import (
    NAME,
    TEXT,
    TEXT_BY_LANGUAGE,
    Entry,
    WrongError,
    items_of,
    map_of,
    members_of,
    read_yaml,
    tell_where,
    yes_no,
)

__all__ = ["doubts_of", "names_in", "read_doubts"]

_DOUBTS = map_of(
    NAME,
    members_of({"formula": TEXT, "asks": items_of(NAME), "certain": yes_no, **TEXT_BY_LANGUAGE}),
)


def read_doubts(path: Path, facts: Mapping[str, Entry]) -> dict[str, Entry]:
    """Read the doubts, compiled: each is a law of one step, with the facts that it asks about.

    `members` are those of the items of lists that it reads.

    Raises:
        LawError: The file is not right.
    """
    if not path.exists():
        return {}
    scope = {"on": DATE, **{name: type_of(fact) for name, fact in facts.items()}}
    compiled: dict[str, Entry] = {}
    try:
        for name, doubt in read_yaml(path, _DOUBTS).items():
            try:
                run, type_ = parse(doubt["formula"], scope)
            except FormulaError as error:
                raise WrongError(str(error), f"{name}.formula") from error
            if type_.kind != "truth":
                raise WrongError(f"is {type_} where a truth must stand", f"{name}.formula")
            inputs = {
                one: shape_of(facts[one]) for one in dict.fromkeys(names_in(run)) if one in facts
            }
            for fact in doubt["asks"]:
                if fact not in inputs:
                    raise WrongError(f"{fact} is not in the formula", f"{name}.asks")
            law = {"id": name, "steps": {name: {"run": run}}, "parameters": {}, "inputs": inputs}
            about = {key: doubt[key] for key in ("asks", "certain", "nl", "en")}
            compiled[name] = {**law, **about, "members": sorted(set(_members_in(run)))}
    except WrongError as error:
        raise LawError(tell_where(path, error) if error.place else str(error)) from error
    return compiled


def doubts_of(
    doubts: Mapping[str, Entry], facts: Mapping[str, Any], on: str
) -> Iterator[tuple[str, Entry]]:
    """Give every doubt that these facts raise on a day, with its name."""
    for name, doubt in doubts.items():
        try:
            found = evaluate(doubt, facts, on, [name]).values[name].plain
        except RuleError:
            found = None  # The facts are none; the law that reads them says so.
        if found:
            yield name, doubt


def _members_in(expression: object) -> Iterator[str]:
    """Give the name of every member of an item that an expression reads."""
    if isinstance(expression, list):
        operator, *parts = cast("list[object]", expression)
        if operator == "get":
            yield str(parts[1])
        for part in parts:
            yield from _members_in(part)


def names_in(expression: object) -> Iterator[str]:
    """Give every name that an expression refers to."""
    if not isinstance(expression, list):
        return
    operator, *parts = cast("list[object]", expression)
    if operator in ("ref", "band"):
        yield str(parts[0 if operator == "ref" else 1])
    for part in parts:
        yield from names_in(part)
