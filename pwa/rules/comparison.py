"""Holds the device's evaluator against ours: the same value, trace and code for every case."""

import json
import subprocess
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

from pwa.rules.evaluator import evaluate
from pwa.rules.golden import Case as GoldenCase
from pwa.rules.golden import scheme_of, with_figures
from pwa.rules.statute_book import StatuteBook
from pwa.rules.values import RuleError, write_value

__all__ = ["Case", "Run", "compare", "of_golden", "plan_of", "run_in_node", "work_out"]

Outcome = Mapping[str, Any]
"""{values: {step: [value, missing]}, trace: [[law, step, value]], asked}, or {code, place}."""
Run = Callable[[Mapping[str, Any]], list[Outcome]]
"""Works a plan out somewhere else."""


@dataclass(frozen=True)
class Case:
    """Facts, and what of a law is asked for them on a day.

    Attributes:
        figures: Figures that the case brings itself.
    """

    law: str
    on: str
    facts: Mapping[str, Any]
    wanted: list[str]
    figures: Mapping[str, str] = field(default_factory=dict[str, str])


def of_golden(case: GoldenCase) -> Case:
    """Make a case of a published one.

    Raises:
        RuleError: ``scheme-unknown``.
    """
    scheme = scheme_of(case)
    wanted = list(case["expected"])
    return Case(scheme.law, scheme.on(case), scheme.facts(case), wanted, scheme.figures(case))


def plan_of(book: StatuteBook, cases: Iterable[Case]) -> dict[str, Any]:
    """Give what the twin works out, as JSON has it."""
    laws = [law for versions in book.laws.values() for law in versions]
    return {"laws": laws, "cases": [vars(case) for case in cases]}


def work_out(book: StatuteBook, case: Case) -> Outcome:
    """Work a case out here, in the form in which the twin tells it."""
    try:
        law = with_figures(book.find(case.law, case.on), case.figures)
        answer = evaluate(law, case.facts, case.on, case.wanted, book.finder(case.on))
    except RuleError as error:
        return {"code": error.code, "place": error.name}
    return {
        "values": {
            name: [write_value(value), list(value.missing)] for name, value in answer.values.items()
        },
        "trace": [list(line) for line in answer.trace],
        "asked": answer.asked,
    }


def compare(
    book: StatuteBook, cases: list[Case], run: Run
) -> Iterator[tuple[Case, Outcome, Outcome]]:
    """Give every case of which something differs, with what came of it here and there.

    They are worked out here in a thread of their own, while this one waits for what comes of them
    there: a browser is only spoken to from the thread that opened it.
    """
    with ThreadPoolExecutor(max_workers=1) as pool:
        here = pool.submit(lambda: [work_out(book, case) for case in cases])
        there = run(plan_of(book, cases))
    for case, ours, theirs in zip(cases, here.result(), there, strict=True):
        if ours != theirs:
            yield case, ours, theirs


def run_in_node(plan: Mapping[str, Any]) -> list[Outcome]:
    """Work a plan out with the device's evaluator in Node."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "plan.json"
        path.write_text(json.dumps(plan), encoding="utf-8")
        twin = Path(__file__).with_name("twin.mjs")
        done = subprocess.run(
            ["node", str(twin), str(path)], capture_output=True, text=True, check=True
        )
    return cast("list[Outcome]", json.loads(done.stdout))
