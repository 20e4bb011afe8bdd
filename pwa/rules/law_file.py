"""Reads, checks and compiles one law file: `laws/<scope>/<law>/<valid-from>.yaml`.

What stands in it (`law_shapes.LAW` gives the shape of each member):

id, valid, title        the name of its folder, from when until when it holds, what people call it
law, agency             the statute or ordinance (with BWB id and version, and perhaps the page on
                        which everybody can read it), and who carries it out
municipality            of an ordinance: the name of the place whose code its folder bears
apply                   how one applies: a sentence, and the page of whoever carries it out
status                  draft, or {reviewed_by, reviewed_on}
parameters              figures: a text of digits with unit, status, source and the day it was read;
                        or a table: rows of texts, the first cell being where the row begins
inputs                  the facts of `laws/facts.yaml` that its formulas name
uses                    other laws whose steps its formulas name
open                    terms that an ordinance of the person's municipality fills
fills                   for an ordinance: the law and, for each of its open terms, the step for it
watch                   instead of fills: what the person is told once `entitled` holds (topic, for,
                        against, say, and under steps what one may do)
steps                   name, formula (see `pwa.rules.formula`), article, and a sentence in Dutch
                        and English; a step may name the ones before it
outputs                 which steps answer the person: entitled (a truth), amount, since (a day);
                        under `shown` further ones that the person sees, and under `also` those
                        that are there to be compared
slider                  the fact that the person can try other values of, until which, and by steps
gaps                    what it leaves out
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import cast

from pwa.rules.evaluator import STATE
from pwa.rules.expression_size import MOST_CHAIN, chain_of
from pwa.rules.formula import FormulaError, parse
from pwa.rules.kinds import DATE, TRUTH, Type, list_of, number
from pwa.rules.law_shapes import KINDS_OF_OUTPUTS, LAW, LISTS_OF_OUTPUTS, STOPS, read_all_facts
from pwa.rules.units import read_unit
from pwa.rules.yaml_shapes import Entry, WrongError, meant, read_yaml, tell_where

__all__ = [
    "FOR_EVER",
    "SCOPE",
    "LawError",
    "LawFile",
    "compile_law",
    "read_facts",
    "read_law",
    "shape_of",
    "type_of",
]

FOR_EVER = "9999-12-31"
MOST_POINTS = 200
"""So many points a chart has at most."""
SCOPE = re.compile(r"nl|gm[0-9]{4}")


class LawError(Exception):
    """A law file is not right; the message names file, place and remedy."""


@dataclass(frozen=True)
class LawFile:
    """A law file whose shape is right."""

    path: Path
    scope: str
    entry: Entry

    @property
    def id(self) -> str:
        """Give the law's name."""
        return str(self.entry["id"])

    def wrong(self, what: str, place: str = "id") -> "LawError":
        """Make the error of a place in this file."""
        return LawError(tell_where(self.path, WrongError(what, place)))

    def overlaps(self, other: "LawFile") -> bool:
        """Tell whether there is a day on which both hold."""
        one, two = self.entry["valid"], other.entry["valid"]
        is_before = (one["until"] or FOR_EVER) < two["from"]
        return not is_before and one["from"] <= (two["until"] or FOR_EVER)


def read_facts(path: Path) -> dict[str, Entry]:
    """Read the facts that laws may ask for: type, unit, question and why it is asked.

    Raises:
        LawError: The file is not right.
    """
    try:
        return cast("dict[str, Entry]", read_yaml(path, read_all_facts))
    except WrongError as error:
        raise LawError(str(error)) from error


def read_law(path: Path) -> LawFile:
    """Read a law file and check its shape; formulas are checked when it is compiled.

    Raises:
        LawError: It is not right.
    """
    try:
        entry = read_yaml(path, LAW)
    except WrongError as error:
        raise LawError(str(error)) from error
    law = LawFile(path, path.parent.parent.name, entry)
    if not SCOPE.fullmatch(law.scope):
        raise law.wrong(
            f"the folder {law.scope} must be nl, or gm and the four digits of a municipality"
        )
    if entry["id"] != path.parent.name:
        raise law.wrong(
            f"id and folder must be the same: here {entry['id']!r} stands in {path.parent.name!r}"
        )
    if entry["valid"]["from"] != path.stem:
        raise law.wrong(f"the file must be named {entry['valid']['from']}.yaml", "valid.from")
    if (entry["valid"]["until"] or FOR_EVER) < entry["valid"]["from"]:
        raise law.wrong("lies before valid.from", "valid.until")
    if (law.scope == STATE) == ("municipality" in entry):
        raise law.wrong("an ordinance names its municipality, a law of the state does not")
    return law


def compile_law(
    law: LawFile, facts: Mapping[str, Entry], used: Mapping[str, Mapping[str, Type]]
) -> tuple[Entry, dict[str, Type]]:
    """Compile a law for the evaluators, and give the types of its steps and parameters.

    Args:
        law: The file.
        facts: What `read_facts` gave.
        used: The types of the steps of the laws that it uses, by law.

    Raises:
        LawError: A formula or a name in it is not right.
    """
    entry = law.entry
    scope: dict[str, Type] = {"on": DATE}
    try:
        parameters = {
            name: _take_parameter(name, parameter, scope)
            for name, parameter in entry.get("parameters", {}).items()
        }
        for name in entry.get("inputs", []):
            if name not in facts:
                raise WrongError(f"{name} is no fact of facts.yaml{meant(name, facts)}", "inputs")
            _add(scope, name, type_of(facts[name]))
        for name, term in entry.get("open", {}).items():
            _add(scope, name, number(read_unit(term["unit"])))
        if "open" in entry and "gemeente" not in scope:
            raise WrongError("a law with open terms must have gemeente among its inputs", "open")
        for other in entry.get("uses", []):
            if other not in used:
                raise WrongError(f"{other} is no law that holds at the same time", "uses")
            _add(scope, other.replace("-", "_"), Type("law", members=used[other]))
        steps = {step["name"]: _take_step(step, scope) for step in entry["steps"]}
        _check_chains(steps)
        _check_outputs(entry, scope, steps)
        _check_slider(entry, scope)
        if "watch" in entry and "entitled" not in entry.get("outputs", {}):
            raise WrongError("needs outputs.entitled: the step that tells when to speak", "watch")
    except WrongError as error:
        raise LawError(tell_where(law.path, error)) from error
    compiled = {
        "id": law.id if law.scope == STATE else f"{law.scope}/{law.id}",
        "scope": law.scope,
        "valid_from": entry["valid"]["from"],
        "valid_until": entry["valid"]["until"],
        "title": entry["title"],
        "agency": entry["agency"],
        "law": entry["law"],
        "status": entry["status"],
        "parameters": parameters,
        "inputs": {name: shape_of(facts[name]) for name in entry.get("inputs", [])},
        "open": entry.get("open", {}),
        "uses": entry.get("uses", []),
        "fills": entry.get("fills"),
        "steps": steps,
        "outputs": entry.get("outputs", {}),
        "apply": entry.get("apply"),
        "slider": entry.get("slider"),
        "gaps": entry.get("gaps", []),
    }
    if "watch" in entry:
        compiled["watch"] = entry["watch"]
    own = {name: scope[name] for name in (*parameters, *steps) if scope[name].kind != "table"}
    return compiled, own


def _add(scope: dict[str, Type], name: str, type_: Type) -> None:
    if name in scope:
        raise WrongError("is used twice; every name means one thing", name)
    scope[name] = type_


def _take_parameter(name: str, entry: Entry, scope: dict[str, Type]) -> Entry:
    about = {key: entry[key] for key in ("status", "source", "read")}
    stop = {"stop": STOPS[entry["status"]]} if entry["status"] in STOPS else {}
    if "rows" in entry:
        columns = {column: number(read_unit(unit)) for column, unit in entry["columns"].items()}
        _add(scope, name, Type("table", read_unit(entry["by"]), members=columns))
        return {**_table(name, entry), **about, **stop}
    _add(scope, name, number(read_unit(entry["unit"])))
    if (entry["value"] is None) != (entry["status"] == "not_found"):
        raise WrongError("a figure has a value, unless it was not found", f"parameters.{name}")
    _check_thousands(entry["value"], entry["unit"], f"parameters.{name}.value")
    value = entry["value"] if entry["value"] is None else _digits(entry["value"], entry["unit"])
    return {"type": "number", "value": value, "unit": entry["unit"], **about, **stop}


def _table(name: str, entry: Entry) -> Entry:
    units = [entry["by"], *entry["columns"].values()]
    rows = [
        [_digits(cell, units[place]) for place, cell in enumerate(row)] for row in entry["rows"]
    ]
    for row in entry["rows"]:
        for cell, unit in zip(row, units, strict=False):
            _check_thousands(cell, unit, f"parameters.{name}.rows")
    starts = [Fraction(row[0]) for row in rows]
    if any(len(row) != len(units) for row in rows) or starts != sorted(set(starts)):
        raise WrongError(
            f"every row needs {len(units)} cells, and begins above the one before it",
            f"parameters.{name}.rows",
        )
    return {"type": "table", "columns": list(entry["columns"]), "rows": rows}


def _check_thousands(text: str | None, unit: str, place: str) -> None:
    """Refuse an amount that can be read in two ways."""
    if unit.startswith("euro") and re.fullmatch(r"[0-9]{1,3}\.[0-9]{3}", text or ""):
        plain = (text or "").replace(".", "")
        raise WrongError(f"{text} can be thousands: write {plain}, or two decimals", place)


def _digits(text: str, unit: str) -> str:
    """Give a figure as a bare number; a percentage is a hundredth."""
    if not unit.startswith("percent"):
        return text
    return format((Decimal(text) / 100).normalize(), "f")


def _take_step(step: Entry, scope: dict[str, Type]) -> Entry:
    try:
        run, type_ = parse(step["formula"], scope)
    except FormulaError as error:
        raise WrongError(str(error), f"steps.{step['name']}.formula") from error
    if type_.kind not in ("number", "truth", "date", "text"):
        raise WrongError(f"is {type_}; a step gives a value", f"steps.{step['name']}.formula")
    _add(scope, step["name"], type_)
    about = {key: step[key] for key in ("formula", "article", "nl", "en")}
    unit = {"unit": str(type_.unit)} if type_.kind == "number" else {}
    return {"run": run, "type": type_.kind, **unit, **about}


def _check_chains(steps: Entry) -> None:
    chain_by_step: dict[str, int] = {}
    for name, step in steps.items():
        chain_by_step[name] = chain_of(step["run"], chain_by_step)
        if chain_by_step[name] > MOST_CHAIN:
            what = f"waits for more than {MOST_CHAIN} others in a row; take some together"
            raise WrongError(what, f"steps.{name}.formula")


def _check_outputs(entry: Entry, scope: Mapping[str, Type], steps: Entry) -> None:
    outputs = entry.get("outputs", {})
    for name in LISTS_OF_OUTPUTS:
        for step in outputs.get(name, []):
            if step not in steps:
                raise WrongError(f"there is no step {step}", f"outputs.{name}")
    for name, kind in KINDS_OF_OUTPUTS.items():
        step = outputs.get(name)
        if step is None:
            continue
        if step not in steps or scope[step].kind != kind:
            raise WrongError(f"must be a step that gives a {kind}", f"outputs.{name}")
        is_money = ("euro", 1) in scope[step].unit.powers
        if name == "amount" and not is_money:
            raise WrongError(f"must be an amount of money, not {scope[step]}", "outputs.amount")


def _check_slider(entry: Entry, scope: Mapping[str, Type]) -> None:
    slider = entry.get("slider")
    if slider and (slider["fact"] not in entry["inputs"] or scope[slider["fact"]].kind != "number"):
        raise WrongError("must be a number among the inputs", "slider.fact")
    if slider and not 0 < Fraction(slider["until"]) <= MOST_POINTS * Fraction(slider["step"]):
        raise WrongError(f"at most {MOST_POINTS} steps fit in it", "slider.step")


def type_of(fact: Entry) -> Type:
    """Give the type of a fact."""
    kind = fact["type"]
    if kind == "number":
        return number(read_unit(fact["unit"]))
    if kind == "list":
        return list_of({name: type_of(member) for name, member in fact["members"].items()})
    return {"truth": TRUTH, "date": DATE}.get(kind) or Type("text", choices=tuple(fact["choices"]))


def shape_of(fact: Entry) -> Entry:
    """Give what the evaluators need of a fact."""
    kept = {key: fact[key] for key in ("type", "min", "max") if key in fact}
    if fact["type"] == "text":
        kept["choices"] = list(fact["choices"])
    if fact["type"] == "list":
        kept["members"] = {name: shape_of(one) for name, one in fact["members"].items()}
    return kept
