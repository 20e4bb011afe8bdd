"""Begins a new law file: every member is there, with what to write in its place."""

import json
from datetime import date
from pathlib import Path

from pwa.rules.evaluator import STATE
from pwa.rules.law_file import FOR_EVER, SCOPE, LawError
from pwa.rules.statute_book import StatuteBook
from pwa.rules.values import RuleError
from pwa.rules.yaml_shapes import ID, Entry, WrongError, within

__all__ = ["write_skeleton"]


def write_skeleton(
    book: StatuteBook, folder: Path, scope: str, name: str, start: str, place: str
) -> Path:
    """Write a file to begin with; an ordinance gets a figure and a step for each open term.

    Args:
        book: The laws that there are.
        folder: The folder of all laws.
        scope: ``nl``, or the code of a municipality such as ``gm0599``.
        name: Of the new law; for an ordinance, of the law that it fills.
        start: The day from which it holds (YYYY-MM-DD).
        place: The name of the municipality.

    Raises:
        LawError: The file is there already, or there is no such law to fill.
    """
    try:
        first_day = date.fromisoformat(start).isoformat()
        within("name", ID, name)
    except (ValueError, WrongError) as error:
        raise LawError(f"{error}; write the first day as 2026-01-01") from error
    if first_day != start or not SCOPE.fullmatch(scope):
        raise LawError("write the first day as 2026-01-01, and the scope as nl or gm0599")
    for law in book.laws.get((scope, name), []):
        if (law["valid_until"] or FOR_EVER) >= start:
            raise LawError(
                f"{scope}/{name}/{law['valid_from']}.yaml holds until"
                f" {law['valid_until'] or 'further notice'}; let it end the day before {start}"
            )
    path = folder / scope / name / f"{start}.yaml"
    if path.exists():
        raise LawError(f"{path} is there already; change that")
    if scope == STATE:
        text = _LAW.format(id=name, start=start)
    else:
        try:
            filled = book.find(name, start)
        except RuleError as error:
            last = book.last_day(name)
            known = ", ".join(sorted(one for scope, one in book.laws if scope == STATE))
            raise LawError(
                f"{name} of the state ends on {last}; its next version must be written first"
                if last
                else f"there is no law {name!r}; there are {known}"
            ) from error
        if not filled["open"]:
            raise LawError(f"{name} leaves nothing open for an ordinance")
        text = _ordinance(filled, name, start, place)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def _ordinance(filled: Entry, name: str, start: str, place: str) -> str:
    terms: dict[str, Entry] = filled["open"]
    figures = "".join(
        f"  {term}_cijfer: {{value: null, unit: {shape['unit']}, status: not_found,"
        f' source: "write where you read it", read: {start}}}\n'
        for term, shape in terms.items()
    )
    steps = "".join(
        f"  - name: {term}_hier\n    formula: {term}_cijfer\n    article: art. 1\n"
        f'    nl: "{shape["nl"]}"\n    en: "{shape["en"]}"\n'
        for term, shape in terms.items()
    )

    def quoted(text: str) -> str:
        return json.dumps(text, ensure_ascii=False)

    title = {language: f"{words} {place}" for language, words in filled["title"].items()}
    fills = ", ".join(f"{term}: {term}_hier" for term in terms)
    return f"""# What the municipality fills in where {name} leaves a term open.
# Replace every null by the figure in quotes, and its status by found; then run the check.
schema: 1
id: {name}
municipality: {quoted(place)}
valid: {{from: {start}, until: null}}
title: {{nl: {quoted(title["nl"])}, en: {quoted(title["en"])}}}
agency: gemeente
law: {{name: {quoted(f"Verordening {place}")}, bwb: null, version: {start}}}
status: draft
parameters:
{figures}steps:
{steps}fills:
  law: {name}
  terms: {{{fills}}}
"""


_LAW = """# Write here what this law is about.
schema: 1
id: {id}
valid: {{from: {start}, until: null}}
title: {{nl: "write its name", en: "write its name"}}
agency: gemeente
law: {{name: "write the statute", bwb: null, version: {start}}}
status: draft
apply: {{nl: "write how people apply", en: "write how people apply"}}
parameters:
  bedrag_per_maand:
    {{value: null, unit: euro/month, status: not_found, source: "write where", read: {start}}}
inputs: [geboren]
steps:
  - name: recht
    formula: age(geboren, on) >= 18
    article: art. 1
    nl: "write why, in plain words"
    en: "write why, in plain words"
  - name: bedrag
    formula: bedrag_per_maand if recht else 0
    article: art. 2
    nl: "write why, in plain words"
    en: "write why, in plain words"
outputs: {{entitled: recht, amount: bedrag}}
"""
