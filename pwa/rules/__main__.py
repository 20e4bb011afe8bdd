"""Commands for whoever writes laws: check, explain, evaluate and golden.

`explain` and `evaluate` take a case as YAML: {law, on, facts}, and `wanted`, the names of steps, if
not the outputs are meant.
"""

import argparse
import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any, cast

import yaml

from pwa.rules.evaluator import Answer, evaluate
from pwa.rules.golden import GoldenFileError, judge, read_cases
from pwa.rules.law_check import find_faults
from pwa.rules.law_file import LawError
from pwa.rules.statute_book import LAWS, StatuteBook, read_book
from pwa.rules.values import RuleError, write_value
from pwa.rules.yaml_shapes import Entry


class CaseError(Exception):
    """A file with a case is not right; the message says what to write."""


def main() -> int:
    """Run one command; 0 when nothing is wrong."""
    parser = argparse.ArgumentParser(prog="python -m pwa.rules", description=__doc__)
    commands = parser.add_subparsers(required=True)
    check = commands.add_parser("check", help="tell every fault of a folder of laws")
    check.add_argument("path", type=Path, nargs="?", default=LAWS)
    check.set_defaults(run=run_check)
    for name, run, help_ in (
        ("golden", run_golden, "hold the laws against published cases"),
        ("explain", run_explain, "work a case out and tell every step"),
        ("evaluate", run_evaluate, "work a case out, as JSON"),
    ):
        command = commands.add_parser(name, help=help_)
        command.add_argument("file", type=Path)
        command.add_argument("--laws", type=Path, default=LAWS, help="the folder of the laws")
        command.set_defaults(run=run)
    arguments = parser.parse_args()
    try:
        return int(arguments.run(arguments))
    except (LawError, GoldenFileError, CaseError) as error:
        print(error, file=sys.stderr)
        return 2


def run_check(arguments: argparse.Namespace) -> int:
    """Print every fault; 1 when there is one."""
    book = read_book(arguments.path)
    faults = list(find_faults(book))
    print(*faults, sep="\n", end="\n" if faults else "")
    laws = [law for versions in book.laws.values() for law in versions]
    drafts = sum(law["status"] == "draft" for law in laws)
    print(f"{len(laws)} files, {len(faults)} faults, {drafts} drafts")
    return 1 if faults else 0


def run_golden(arguments: argparse.Namespace) -> int:
    """Print every case and the sum; 1 when any differs."""
    counts = Counter[str]()
    for outcome in judge(read_book(arguments.laws), read_cases(arguments.file)):
        print(outcome)
        counts[outcome.state] += 1
    print(f"{counts['ok']} ok, {counts['differs']} differ, {counts['cannot']} cannot")
    return 1 if counts["differs"] else 0


def run_explain(arguments: argparse.Namespace) -> int:
    """Print the trace with its sentences, formulas and articles."""
    book = read_book(arguments.laws)
    case = read_case(arguments.file)
    try:
        answer = work_out(book, case)
    except RuleError as error:
        print(f"cannot: {error.code} ({error.name})")
        return 1
    for law, name, value in answer.trace:
        step = book.find(law, case["on"])["steps"][name]
        unit = f" {step['unit']}" if "unit" in step else ""
        print(f"{law}.{name} = {value}{unit}   [{step['article']}]")
        print(f"    {step['nl']}\n    {step['formula']}")
    for name, value in answer.values.items():
        if not value.is_known:
            print(f"{name} is not known yet: tell {', '.join(value.missing)}")
    return 0


def run_evaluate(arguments: argparse.Namespace) -> int:
    """Print the values, what is missing and the trace; 1 when the rule stops."""
    try:
        answer = work_out(read_book(arguments.laws), read_case(arguments.file))
    except RuleError as error:
        print(json.dumps({"code": error.code, "place": error.name}))
        return 1
    values = {
        name: {"value": write_value(value), "missing": value.missing}
        for name, value in answer.values.items()
    }
    print(json.dumps({"values": values, "trace": answer.trace}, indent=1))
    return 0


def read_case(path: Path) -> Entry:
    """Read a case.

    Raises:
        CaseError: It is not one.
    """
    try:
        # Days stay texts and numbers keep their digits: a float would not be exact.
        content = yaml.load(path.read_text("utf-8"), yaml.BaseLoader)  # noqa: S506 - makes texts only
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise CaseError(f"{path} cannot be read: {error}") from error
    case = cast("dict[str, Any]", content) if isinstance(content, dict) else {}
    facts = _with_truths(case.get("facts"))
    if not {"law", "on"} <= case.keys() or not isinstance(facts, dict):
        raise CaseError(f"{path}: write law, on (a day) and facts (by name)")
    return {**case, "facts": cast("Entry", facts)}


def work_out(book: StatuteBook, case: Entry) -> Answer:
    """Evaluate a case; without `wanted` for the outputs of its law."""
    law = book.find(case["law"], case["on"])
    wanted = case.get("wanted") or list(law["outputs"].values())
    return evaluate(
        law, case["facts"], case["on"], wanted, lambda name: book.find(name, case["on"])
    )


def _with_truths(value: object) -> Any:  # noqa: ANN401 - of any shape
    """Make truths of the texts true and false, everywhere in a case."""
    if isinstance(value, dict):
        facts = cast("dict[str, object]", value)
        return {name: _with_truths(one) for name, one in facts.items()}
    if isinstance(value, list):
        return [_with_truths(one) for one in cast("list[object]", value)]
    return {"true": True, "false": False}.get(cast("str", value), value)


if __name__ == "__main__":
    sys.exit(main())
