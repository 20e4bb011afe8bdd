"""Writes the device modules that are made from other files: catalogues, shapes, agencies, example.

They stand in `assets/device/catalogues/` and `assets/device/data/`, are kept in git so that tests
and type checks read what the phone gets, and are written anew when the wallet is built; beside
them `state/records.schema.json`, for whoever reads an export. By hand: `python -m pwa.generated`.
"""

import json
from pathlib import Path

import state.access
import state.bank
import state.costs
import state.cv
import state.debts
import state.former
import state.income
import state.money
import state.money_records
import state.papers
import state.proof
import state.reading
import state.record
import state.rights
import state.settings
import state.shapes
import state.share
import state.shell
import state.steps
import state.talk
import state.tasks
import state.today
import state.waking
import state.watch
import state.work
import state.work_records
from pwa.rules.agencies import kinds_of, read_agencies
from pwa.rules.household import day_of_example, read_example
from pwa.rules.statute_book import read_book
from pwa.rules.watchers import read_watchers
from pwa.shape_types import json_schema, script_typedef, shapes_of
from pwa.texts.catalogue import LANGUAGES, catalogue_files

DEVICE = Path(__file__).resolve().parent.parent / "assets" / "device"
SCHEMAS = DEVICE.parent.parent / "state" / "records.schema.json"
VIEW_MODULES = (
    state.shell,
    state.access,
    state.today,
    state.money,
    state.bank,
    state.costs,
    state.debts,
    state.income,
    state.papers,
    state.reading,
    state.tasks,
    state.share,
    state.steps,
    state.rights,
    state.watch,
    state.work,
    state.proof,
    state.talk,
    state.waking,
    state.settings,
    state.former,
    state.cv,
)
# Dutch comes with the app, but only what the first screens say before the first tap; the rest is
# fetched when a message of it is asked for. Every other language is fetched whole.
FIRST_LANGUAGE = "nl"
FIRST_CATALOGUES = (
    "errors",
    "forms",
    "income",
    "installation",
    "left",
    "money",
    "shell",
    "start",
    "tasks",
    "today",
)
NOTE = "Made by pwa/generated.py; do not change it here."


def write_modules() -> list[Path]:
    """Write each module that is not there or differs; give those."""
    written: list[Path] = []
    modules = generated_modules()
    for path, content in modules.items():
        if not path.exists() or path.read_text(encoding="utf-8") != content:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(content, encoding="utf-8")
            written.append(path)
    for folder in ("catalogues", "data"):
        for path in (DEVICE / folder).rglob("*.js"):
            if path not in modules:
                path.unlink()
    return written


def generated_modules() -> dict[Path, str]:
    """Give the content of every module by its path."""
    modules = {
        **_catalogues(),
        "data/shapes.js": _shapes(),
        "data/agencies.js": _agencies(),
        "data/letter_words.js": _letter_words(),
        "data/payers.js": _payers(),
        "data/work_duties.js": _work_duties(),
        "data/household.js": _household(),
        "data/laws.js": _laws(),
        "data/watchers.js": _watchers(),
    }
    return {
        **{DEVICE / name: content for name, content in modules.items()},
        SCHEMAS: _schemas(),
    }


def _catalogues() -> dict[str, str]:
    modules: dict[str, str] = {}
    for language in LANGUAGES:
        files = catalogue_files(language)
        for path in files:
            modules[f"catalogues/{language}/{path.stem}.js"] = (
                f"// @ts-check\n// From pwa/texts/{language}/{path.name}. {NOTE}\n\n"
                f"export const {_name(path)} =\n  {_script_text(path)};\n"
            )
        first = [path for path in files if path.stem in FIRST_CATALOGUES]
        rest = [path for path in files if path not in first]
        if language != FIRST_LANGUAGE:
            first, rest = files, []
        modules[f"catalogues/{language}.js"] = _list_of(language, first)
        if rest:
            modules[f"catalogues/{language}_rest.js"] = _list_of(language, rest)
    return modules


def _list_of(language: str, files: list[Path]) -> str:
    imports = "".join(
        f'import {{ {_name(path)} }} from "./{language}/{path.stem}.js";\n' for path in files
    )
    names = "".join(f"  {_name(path)},\n" for path in files)
    return (
        f"// @ts-check\n// Catalogues of pwa/texts/{language}/. {NOTE}\n\n"
        f"{imports}\nexport const catalogues = [\n{names}];\n"
    )


def _name(path: Path) -> str:
    return path.stem.replace("-", "_")


def _script_text(path: Path) -> str:
    lines = path.read_text(encoding="utf-8").splitlines()
    kept = [line for line in lines if line.strip() and not line.startswith("#")]
    return json.dumps("\n".join(kept) + "\n", ensure_ascii=False)


def _shapes() -> str:
    blocks = [
        script_typedef(shape)
        for module in (
            state.record,
            state.money_records,
            state.work_records,
            state.shapes,
            *VIEW_MODULES,
        )
        for shape in shapes_of(module)
    ]
    pairs = "; ".join(f"{name}: {one.__name__}" for name, one in state.shapes.RECORD_TYPES.items())
    by_type = f"/** @typedef {{{{{pairs}}}}} RecordByType */"
    names = json.dumps(list(state.shapes.RECORD_TYPES))
    return (
        f"// @ts-check\n// Types of records (state/shapes.py) and views (state/*.py). {NOTE}\n\n"
        + "\n".join([*blocks, by_type])
        + f"\nexport const recordTypes = {names};\n"
    )


def _schemas() -> str:
    schemas = {name: json_schema(shape, name) for name, shape in state.shapes.RECORD_TYPES.items()}
    return json.dumps(schemas, indent=1, ensure_ascii=False) + "\n"


def _agencies() -> str:
    rows = ",\n".join(
        "  "
        + json.dumps(
            {"id": agency["id"], "name": agency["name"], "kinds": kinds_of(agency)},
            ensure_ascii=False,
        )
        for agency in read_agencies()
    )
    return (
        f"// @ts-check\n// The agencies of pwa/rules/agencies/ and their kinds. {NOTE}\n\n"
        '/** @type {import("./shapes.js").Agency[]} */\n'
        f"export const agencies = [\n{rows},\n];\n"
    )


def _letter_words() -> str:
    rows = "".join(
        f"  {agency['id']}: {json.dumps(agency['letter_words'], ensure_ascii=False)},\n"
        for agency in read_agencies()
        if "letter_words" in agency
    )
    return (
        f"// @ts-check\n// How letters name the agencies of pwa/rules/agencies/. {NOTE}\n\n"
        '/** @type {import("../letter/senders.js").LetterWords} */\n'
        f"export const letterWords = {{\n{rows}}};\n"
    )


def _payers() -> str:
    banks = [(agency["id"], agency["bank"]) for agency in read_agencies() if "bank" in agency]
    rows = ",\n".join(
        "  "
        + json.dumps(
            {
                "id": identity,
                "names": bank["names"],
                "ibans": bank.get("ibans", []),
                "kinds": bank["kinds"],
                "is_many": bank.get("many", False),
                "is_anyone": bank.get("anyone", False),
            }
        )
        for identity, bank in banks
    )
    return (
        f"// @ts-check\n// How banks write the agencies of pwa/rules/agencies/. {NOTE}\n\n"
        '/** @type {import("../bank/payers.js").Payer[]} */\n'
        f"export const payers = [\n{rows},\n];\n"
    )


def _work_duties() -> str:
    duties = {agency["id"]: agency["work"] for agency in read_agencies() if "work" in agency}
    rows = ",\n".join(
        f"  {identity}: "
        + json.dumps({name: value for name, value in duty.items() if name != "source"})
        for identity, duty in duties.items()
    )
    return (
        "// @ts-check\n// What agencies of pwa/rules/agencies/ usually ask of who looks for work. "
        f"{NOTE}\n\n"
        '/** @type {Record<string, import("../work/agreements.js").UsualDuty>} */\n'
        f"export const workDuties = {{\n{rows},\n}};\n"
    )


def _household() -> str:
    groups = ",\n".join(
        f"  {kind}: [\n"
        + "".join(f"    {json.dumps(row, ensure_ascii=False)},\n" for row in rows)
        + "  ]"
        for kind, rows in read_example().items()
    )
    return (
        f"// @ts-check\n// The household of pwa/rules/example/ as records. {NOTE}\n\n"
        "/** @type {Record<string, Array<Record<string, unknown> & {id: string}>>} */\n"
        f"export const household = {{\n{groups},\n}};\n\n"
        "/** The day for which its tasks were made. */\n"
        f"export const lookedAt = {json.dumps(day_of_example())};\n"
    )


def _laws() -> str:
    book = read_book()
    laws = ",\n".join(
        "  " + json.dumps(law, ensure_ascii=False, separators=(",", ":"))
        for versions in book.laws.values()
        for law in versions
    )
    facts = json.dumps(book.facts, ensure_ascii=False, separators=(",", ":"))
    doubts = json.dumps(book.doubts, ensure_ascii=False, separators=(",", ":"))
    return (
        f"// @ts-check\n// The laws of pwa/rules/laws/, compiled, and what they ask. {NOTE}\n\n"
        '/** @type {import("../rules/statute_book.js").Law[]} */\n'
        f"export const laws = [\n{laws},\n];\n\n"
        '/** @type {Record<string, import("../rules/statute_book.js").Fact>} */\n'
        f"export const facts = {facts};\n\n"
        '/** @type {Record<string, import("../rules/statute_book.js").Doubt>} */\n'
        f"export const doubts = {doubts};\n"
    )


def _watchers() -> str:
    rows = ",\n".join("  " + json.dumps(watcher, ensure_ascii=False) for watcher in read_watchers())
    return (
        f"// @ts-check\n// The watchers of pwa/rules/watchers/, by topic. {NOTE}\n\n"
        '/** @type {import("../watch/findings.js").Watcher[]} */\n'
        f"export const watchers = [\n{rows},\n];\n"
    )


if __name__ == "__main__":
    for module in write_modules():
        print(module.relative_to(DEVICE.parent.parent))
