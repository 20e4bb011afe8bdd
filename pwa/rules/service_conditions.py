"""Compiles the conditions of a service file: formulas like those of the laws, over answers.

A condition is the text of a formula (see `formula.py`) that is true or not, such as
``age(geboren, on) < 27 and not samenwonend``. It names facts of the service: of kind date, yes_no,
choice or number; ``on`` is the day. Its JSON is ``{text, run}``: the author's text, and the
expression that the evaluators of the laws work out, here, at the agency and on the phone.

A fact that was not asked or not answered is not known. `when` must surely hold, `unless` must not
surely hold; so what is asked never depends on a guess.
"""

from collections.abc import Iterable, Mapping
from typing import Any, cast

from pwa.rules.evaluator import evaluate
from pwa.rules.formula import FormulaError, parse
from pwa.rules.kinds import DATE, NUMBER, TEXT, TRUTH, Type
from pwa.rules.values import RuleError
from pwa.rules.yaml_shapes import WrongError

__all__ = ["KINDS", "ON", "compile_condition", "is_met", "names_in"]

ON = "on"
KINDS = {"date": "date", "yes_no": "truth", "choice": "text", "number": "number"}
"""The kinds of facts that a condition can name, and the type that each is for a formula."""
_TYPES = {"date": DATE, "truth": TRUTH, "text": TEXT, "number": NUMBER}
_OF_LAWS = "; a fact of facts.yaml is named under inputs"
_SPAN = 1_000_000_000


def compile_condition(text: object, facts: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    """Compile a condition that may name these facts; `{text, run}`.

    Raises:
        WrongError: It is no formula, is not true or false, or names something else.
    """
    if not isinstance(text, str):
        raise WrongError("write a condition as a text, such as: age(geboren, on) < 27")
    scope = {fact["name"]: _type_of(fact) for fact in facts if fact["kind"] in KINDS} | {ON: DATE}
    try:
        run, type_ = parse(text, scope)
    except FormulaError as error:
        raise WrongError(str(error).replace(_OF_LAWS, "")) from error
    if type_.kind != "truth":
        raise WrongError(f"must be true or false, not {type_}; compare it with something")
    return {"text": " ".join(text.split()), "run": run}


def names_in(expression: object) -> set[str]:
    """Give the names of the facts that an expression asks for."""
    if not isinstance(expression, list) or not expression:
        return set()
    operator, *parts = cast("list[object]", expression)
    if operator == "ref":
        return {str(parts[0])} - {ON}
    if operator in ("text", "date"):
        return set()
    return set[str]().union(*(names_in(part) for part in parts))


def is_met(
    condition: Mapping[str, Any],
    facts: Iterable[Mapping[str, Any]],
    answers: Mapping[str, Any],
    on: str,
) -> bool:
    """Tell whether a compiled condition surely holds.

    Args:
        condition: ``{text, run}``; what has no `run` holds never.
        facts: As the service file has them.
        answers: By name of a fact: a day as YYYY-MM-DD, a truth, a choice, a whole number; only
            of what was asked and answered.
        on: The day, YYYY-MM-DD.
    """
    if "run" not in condition:
        return False
    inputs = {fact["name"]: shape_of(fact) for fact in facts if fact["kind"] in KINDS}
    known = {name: answers[name] for name in inputs if answers.get(name) is not None}
    steps = {"met": {"run": condition["run"]}}
    law = {"id": "service", "steps": steps, "parameters": {}, "inputs": inputs}
    try:
        return evaluate(law, known, on, ["met"]).values["met"].plain is True
    except RuleError:  # an impossible day or number is no answer
        return False


def shape_of(fact: Mapping[str, Any]) -> dict[str, Any]:
    """Give what an answer to a fact can be, as the evaluators read it."""
    type_ = KINDS[fact["kind"]]
    if type_ == "number":
        return {"type": type_, "min": "0", "max": str(_SPAN)}
    choices = [choice["value"] for choice in fact.get("choices", ())]
    return {"type": type_, "choices": choices} if type_ == "text" else {"type": type_}


def _type_of(fact: Mapping[str, Any]) -> Type:
    type_ = _TYPES[KINDS[fact["kind"]]]
    choices = tuple(choice["value"] for choice in fact.get("choices", ()))
    return Type("text", choices=choices) if type_ is TEXT else type_
