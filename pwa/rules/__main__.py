"""Commands for whoever writes laws: new, check, explain, evaluate, golden and compare; services.

`explain` and `evaluate` take a case as YAML: {law, on, facts}, and `wanted`, the names of steps, if
not the outputs are meant.
"""

import argparse
import json
import os
import random
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any, cast

from pwa.rules.comparison import compare, of_golden, run_in_node
from pwa.rules.doubts import doubts_of, names_in
from pwa.rules.evaluator import STATE, Answer, evaluate, read_fact
from pwa.rules.golden import SCHEMES, GoldenFileError, judge, read_cases
from pwa.rules.households import Households
from pwa.rules.law_check import find_faults
from pwa.rules.law_file import LawError, shape_of
from pwa.rules.service_commands import add_commands
from pwa.rules.service_files import ServiceFileError
from pwa.rules.skeletons import write_skeleton
from pwa.rules.statute_book import LAWS, StatuteBook, read_book
from pwa.rules.values import RuleError, write_value
from pwa.rules.yaml_shapes import Entry, WrongError, load_yaml, meant, suggest


class CaseError(Exception):
    """A file with a case is not right; the message says what to write."""


def main() -> int:
    """Run one command; 0 when nothing is wrong."""
    parser = argparse.ArgumentParser(prog="python -m pwa.rules", description=__doc__)
    commands = parser.add_subparsers(required=True)
    check = commands.add_parser("check", help="tell every fault of a folder of laws")
    check.add_argument("path", type=Path, nargs="?", default=LAWS)
    check.set_defaults(run=run_check)
    new = commands.add_parser("new", help="begin a law, or the ordinance of a municipality")
    new.add_argument("scope", help="nl, or the code of a municipality such as gm0599")
    new.add_argument("name", help="of the law; for an ordinance, of the law that it fills")
    new.add_argument("--place", default="", help="the name of the municipality")
    new.add_argument("--from", dest="start", required=True, help="the first day, as 2026-01-01")
    new.add_argument("--laws", type=Path, default=LAWS, help="the folder of the laws")
    new.set_defaults(run=run_new)
    both = commands.add_parser("compare", help="hold the phone's evaluator against this one")
    both.add_argument("file", type=Path, nargs="?", help="published cases, as for golden")
    both.add_argument("--households", type=int, default=200, help="made up for each law")
    both.add_argument("--laws", type=Path, default=LAWS, help="the folder of the laws")
    both.set_defaults(run=run_compare)
    for name, run, help_ in (
        ("golden", run_golden, "hold the laws against published cases"),
        ("explain", run_explain, "work a case out and tell every step"),
        ("evaluate", run_evaluate, "work a case out, as JSON"),
    ):
        command = commands.add_parser(name, help=help_)
        command.add_argument("file", type=Path)
        command.add_argument("--laws", type=Path, default=LAWS, help="the folder of the laws")
        command.set_defaults(run=run)
    add_commands(commands)
    arguments = parser.parse_args()
    try:
        return int(arguments.run(arguments))
    except BrokenPipeError:
        # Whoever reads has seen enough, such as `head`.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except (LawError, GoldenFileError, CaseError, ServiceFileError) as error:
        print(error, file=sys.stderr)
        return 2


def run_check(arguments: argparse.Namespace) -> int:
    """Print every fault; 1 when there is one."""
    book = read_book(arguments.path)
    faults = list(find_faults(book, arguments.path))
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


def run_new(arguments: argparse.Namespace) -> int:
    """Write a file to begin with, and say what is next."""
    scope, name, start = arguments.scope, arguments.name, arguments.start
    if scope != STATE and not arguments.place:
        raise CaseError("an ordinance needs --place, the name of the municipality")
    book = read_book(arguments.laws)
    path = write_skeleton(book, arguments.laws, scope, name, start, arguments.place)
    print(f"{path} is begun; fill it in, then run: python -m pwa.rules check {arguments.laws}")
    return 0


def run_compare(arguments: argparse.Namespace) -> int:
    """Print every case of which the two evaluators differ, and the sum; 1 when one does."""
    book = read_book(arguments.laws)
    published = read_cases(arguments.file) if arguments.file else []
    made_up = Households(random.Random(1), book)  # noqa: S311
    cases = [
        *(of_golden(case) for case in published if case["scheme"] in SCHEMES),
        *(
            made_up.any_case(name, law["valid_from"])
            for (scope, name), versions in book.laws.items()
            for law in versions
            for _ in range(arguments.households)
            if scope == STATE
        ),
    ]
    differing = list(compare(book, cases, run_in_node))
    for case, ours, theirs in differing:
        print(f"differs: {case}\n  here: {ours}\n  on the phone: {theirs}")
    print(f"{len(cases)} cases, {len(differing)} differ")
    return 1 if differing else 0


def run_explain(arguments: argparse.Namespace) -> int:
    """Print the trace with its sentences, formulas, articles and figures, and what it comes to."""
    book = read_book(arguments.laws)
    case = read_case(arguments.file, book)
    if doubts := tell_doubts(book, case):
        print(*doubts, sep="\n")
        return 1
    try:
        answer = work_out(book, case)
    except RuleError as error:
        print(f"cannot: {error.code} ({error.name})")
        return 1
    for law, name, value in answer.trace:
        step = book.at(law, case["on"])["steps"][name]
        print(f"{law}.{name} = {in_words(value, step)}   [{step['article']}]")
        print(f"    {step['nl']}\n    {step['formula']}")
        for figure, about in figures_of(book.at(law, case["on"]), step):
            print(f"      {figure} = {figure_in_words(about)}   [{about['source']}]")
    law = book.find(case["law"], case["on"])
    print()
    for name, value in answer.values.items():
        if value.is_known:
            print(f"{name}: {in_words(write_value(value), law['steps'][name])}")
        else:
            print(f"{name}: not known yet; tell {', '.join(value.missing)}")
    return 0


def in_words(value: str, step: Entry) -> str:
    """Write what a step comes to: money in cents, a truth as yes or no."""
    if value in ("true", "false", "?"):
        return {"true": "yes", "false": "no", "?": "not known"}[value]
    low, _, high = value.partition("..")
    if high:
        return f"between {in_words(low, step)} and {in_words(high, step)}"
    if "unit" not in step or low.endswith("inf"):
        return {"inf": "any number", "-inf": "any number"}.get(low, low)
    number = Fraction(low)
    decimals = 2 if step["unit"].startswith("euro") else 4
    told = round(number, decimals)
    about = "" if told == number else "about "
    digits = f"{float(told):.{decimals}f}"
    return f"{about}{digits if decimals == 2 else digits.rstrip('0').rstrip('.')} {step['unit']}"


def figure_in_words(about: Entry) -> str:
    """Write a figure as its law file does: a percentage is kept as a hundredth."""
    if about["value"] is None:
        return f"not found, {about['unit']}"
    is_part = about["unit"].startswith("percent")
    value = f"{float(Fraction(about['value']) * 100):g}" if is_part else about["value"]
    return f"{value} {about['unit']}"


def figures_of(law: Entry, step: Entry) -> Iterator[tuple[str, Entry]]:
    """Give the figures that a step names."""
    for name in dict.fromkeys(names_in(step["run"])):
        about = law["parameters"].get(name)
        if about and "rows" not in about:
            yield name, about


def run_evaluate(arguments: argparse.Namespace) -> int:
    """Print the values, what is missing and the trace; 1 when the rule stops."""
    book = read_book(arguments.laws)
    case = read_case(arguments.file, book)
    if doubts := tell_doubts(book, case):
        print(json.dumps({"code": "facts-in-doubt", "questions": doubts}, ensure_ascii=False))
        return 1
    try:
        answer = work_out(book, case)
    except RuleError as error:
        print(json.dumps({"code": error.code, "place": error.name}))
        return 1
    values = {
        name: {"value": write_value(value), "missing": value.missing}
        for name, value in answer.values.items()
    }
    print(json.dumps({"values": values, "trace": answer.trace}, indent=1))
    return 0


def read_case(path: Path, book: StatuteBook) -> Entry:
    """Read a case.

    Raises:
        CaseError: It is not one.
    """
    try:
        # Days stay texts and numbers keep their digits: a float would not be exact.
        content = load_yaml(path, texts_only=True)
    except WrongError as error:
        raise CaseError(str(error)) from error
    case = cast("dict[str, Any]", content) if isinstance(content, dict) else {}
    facts = _with_truths(case.get("facts"))
    if not {"law", "on"} <= case.keys() or not isinstance(facts, dict):
        raise CaseError(f"{path}: write law, on (a day) and facts (by name)")
    if not isinstance(case["law"], str) or not isinstance(case.get("wanted", []), list):
        raise CaseError(f"{path}: law is a name, and wanted a list of names")
    try:
        is_day = date.fromisoformat(case["on"]).isoformat() == case["on"]
    except (TypeError, ValueError):
        is_day = False
    if not is_day:
        raise CaseError(f"{path}: on: write a day as 2026-01-31")
    for name, given in cast("Entry", facts).items():
        if name not in book.facts:
            raise CaseError(f"{path}: no fact {name!r}; {suggest(name, book.facts)}")
        _check_members(path, name, given, book.facts[name])
        try:
            read_fact(shape_of(book.facts[name]), given, name)
        except RuleError as error:
            told = f"{path}: {name}: {given!r} is not right; write {_wanted(book.facts[name])}"
            raise CaseError(told) from error
    if (STATE, case["law"]) not in book.laws:
        known = ", ".join(sorted(name for scope, name in book.laws if scope == STATE))
        near = meant(case["law"], known.split(", "))
        raise CaseError(f"{path}: there is no law {case['law']!r}; there are {known}{near}")
    return {**case, "facts": cast("Entry", facts)}


def _check_members(path: Path, name: str, given: object, fact: Entry) -> None:
    members: dict[str, Entry] = fact.get("members", {})
    if not members or not isinstance(given, list):
        return
    for item in cast("list[object]", given):
        for member, told in (cast("Entry", item) if isinstance(item, dict) else {}).items():
            if member not in members:
                raise CaseError(f"{path}: no {name}.{member}; {suggest(member, members)}")
            try:
                read_fact(shape_of(members[member]), told, member)
            except RuleError as error:
                wanted = _wanted(members[member])
                raise CaseError(
                    f"{path}: {name}.{member}: {told!r} is not right; write {wanted}"
                ) from error


def _wanted(fact: Entry) -> str:
    """Say how a fact is written."""
    kind = fact["type"]
    if kind == "text":
        return f"one of {', '.join(fact['choices'])}"
    if kind == "list":
        return f"a list of {{{', '.join(fact['members'])}}}"
    least, most = fact.get("min", "any number"), fact.get("max", "any")
    return {"truth": "true or false", "date": "a day as 2026-01-31"}.get(
        kind, f"a number such as 1400.50, from {least} to {most}"
    )


def tell_doubts(book: StatuteBook, case: Entry) -> list[str]:
    """Give the questions about facts that cannot be true together."""
    found = doubts_of(book.doubts, case["facts"], case["on"])
    return [doubt["nl"] for _, doubt in found if doubt["certain"]]


def work_out(book: StatuteBook, case: Entry) -> Answer:
    """Evaluate a case; without `wanted` for the outputs of its law."""
    law = book.find(case["law"], case["on"])
    outputs = [step for step in law["outputs"].values() if isinstance(step, str)]
    wanted = case.get("wanted") or [*outputs, *law["outputs"].get("shown", [])]
    for name in wanted:
        if name not in law["steps"]:
            raise CaseError(f"{case['law']} has no step {name!r}; {suggest(name, law['steps'])}")
    return evaluate(law, case["facts"], case["on"], wanted, book.finder(case["on"]))


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
