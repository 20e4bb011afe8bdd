"""Ordinances: what a municipality fills in where a law of the state leaves a term open."""

from collections.abc import Iterable, Mapping

from pwa.rules.evaluator import STATE
from pwa.rules.kinds import Type
from pwa.rules.law_file import LawFile
from pwa.rules.units import read_unit
from pwa.rules.yaml_shapes import LANGUAGES, Entry

__all__ = ["check_ordinances", "with_municipalities"]


def with_municipalities(facts: Mapping[str, Entry], files: Iterable[LawFile]) -> dict[str, Entry]:
    """Give the facts, with every municipality that has an ordinance as an answer to choose.

    Raises:
        LawError: Two files of one municipality name it differently.
    """
    names: dict[str, str] = {}
    for file in files:
        if file.scope != STATE:
            name = file.entry["municipality"]
            if names.setdefault(file.scope, name) != name:
                raise file.wrong(f"{file.scope} is {names[file.scope]} elsewhere", "municipality")
    places = {
        code: dict.fromkeys(LANGUAGES, name)
        for code, name in sorted(names.items(), key=lambda one: one[1])
    }
    return {
        name: {**fact, "type": "text", "choices": {**places, **fact["choices"]}}
        if fact["type"] == "municipality"
        else fact
        for name, fact in facts.items()
    }


def check_ordinances(
    files: list[LawFile], types: Mapping[tuple[str, str, str], Mapping[str, Type]]
) -> None:
    """Hold every ordinance against each version of the law that it fills.

    Raises:
        LawError: It fills no law, not all of it, with another unit, or by way of itself; or two of
            one municipality fill the same.
    """
    _check_circles(files)
    ordinances = [file for file in files if "fills" in file.entry]
    for at, file in enumerate(ordinances):
        filled = file.entry["fills"]["law"]
        versions = [
            law for law in files if (law.scope, law.id) == (STATE, filled) and law.overlaps(file)
        ]
        if not versions:
            raise file.wrong(f"no law {filled!r} holds at the same time", "fills.law")
        for law in versions:
            _check_terms(file, law, types[file.scope, file.id, file.path.stem])
        for other in ordinances[:at]:
            if (other.scope, other.entry["fills"]["law"]) == (file.scope, filled) and (
                other.overlaps(file)
            ):
                raise file.wrong(f"{other.path} fills that law at the same time", "fills.law")


def _check_terms(file: LawFile, law: LawFile, own: Mapping[str, Type]) -> None:
    terms = file.entry["fills"]["terms"]
    open_terms = law.entry.get("open", {})
    for name in terms:
        if name not in open_terms:
            known = ", ".join(sorted(open_terms)) or "none"
            raise file.wrong(f"{law.path} has no such open term; it has {known}", "fills.terms")
    for name, term in open_terms.items():
        if name not in terms:
            raise file.wrong(f"the open term {name} of {law.path} is missing", "fills.terms")
        step = own.get(terms[name])
        if step is None:
            raise file.wrong(f"there is no step {terms[name]}", f"fills.terms.{name}")
        is_number = step.kind == "number"
        if not is_number or step.unit.powers != read_unit(term["unit"]).powers:
            raise file.wrong(f"is {step} where {term['unit']} is asked", f"fills.terms.{name}")


def _check_circles(files: Iterable[LawFile]) -> None:
    """See that no law comes back to itself by what it uses and what fills it, in any version.

    Raises:
        LawError: One does.
    """
    uses: dict[str, set[str]] = {}
    filling: list[tuple[str, LawFile]] = []
    for file in files:
        name = file.entry["fills"]["law"] if "fills" in file.entry else file.id
        uses.setdefault(name, set()).update(file.entry.get("uses", []))
        filling += [(name, file)] if "fills" in file.entry else []
    for name, file in filling:
        reached: set[str] = set()
        waiting = list(file.entry.get("uses", []))
        while waiting:
            one = waiting.pop()
            if one == name:
                raise file.wrong(f"{name} cannot be used by what fills it, however far on", "uses")
            if one not in reached:
                reached.add(one)
                waiting += uses.get(one, set())
