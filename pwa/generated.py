"""Writes the device modules that are made from other files: catalogues, shapes, agencies, example.

They stand in `assets/device/catalogues/` and `assets/device/data/`, are kept in git so that tests
and type checks read what the phone gets, and are written anew when the wallet is built; beside
them `state/records.schema.json`, for whoever reads an export. By hand: `python -m pwa.generated`.
"""

import json
from pathlib import Path

import state.access
import state.ask
import state.bank
import state.clarity
import state.costs
import state.cv
import state.debts
import state.former
import state.help_records
import state.helping
import state.income
import state.link
import state.money
import state.money_records
import state.nearby
import state.opinions
import state.organisation
import state.papers
import state.passing
import state.pictures
import state.proof
import state.reading
import state.record
import state.rights
import state.safety
import state.settings
import state.shapes
import state.share
import state.sheets
import state.shell
import state.speaking
import state.square
import state.steps
import state.talk
import state.tasks
import state.today
import state.waking
import state.watch
import state.words
import state.work
import state.work_records
from pwa.rules.agencies import kinds_of, read_agencies
from pwa.rules.household import day_of_example, read_example
from pwa.rules.questions import read_danger, read_meanings, read_screens, read_stop_words
from pwa.rules.statute_book import read_book
from pwa.rules.watchers import read_watchers
from pwa.rules.words import read_words
from pwa.shape_types import json_schema, script_typedef, shapes_of
from pwa.texts.languages import LANGUAGES
from pwa.texts.modules import NOTE, text_modules

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
    state.link,
    state.clarity,
    state.speaking,
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
    state.organisation,
    state.square,
    state.helping,
    state.ask,
    state.passing,
    state.sheets,
    state.nearby,
    state.opinions,
    state.words,
    state.pictures,
    state.safety,
)


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
        **text_modules(),
        "data/shapes.js": _shapes(),
        "data/agencies.js": _agencies(),
        "data/letter_words.js": _letter_words(),
        "data/payers.js": _payers(),
        "data/work_duties.js": _work_duties(),
        "data/telephones.js": _telephones(),
        "data/household.js": _household(),
        "data/laws.js": _laws(),
        "data/watchers.js": _watchers(),
        "data/questions.js": _questions(),
        "data/words.js": _words(),
    }
    return {
        **{DEVICE / name: content for name, content in modules.items()},
        SCHEMAS: _schemas(),
    }


def _shapes() -> str:
    blocks = [
        script_typedef(shape)
        for module in (
            state.record,
            state.money_records,
            state.work_records,
            state.help_records,
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


def _telephones() -> str:
    rows = "".join(
        f"  {agency['id']}: "
        + json.dumps(
            {
                "number": told["number"],
                "hours": told.get("hours"),
                "is_read": told["source"]["status"] == "read",
            },
            ensure_ascii=False,
        )
        + ",\n"
        for agency in read_agencies()
        if (told := agency.get("telephone"))
    )
    return (
        f"// @ts-check\n// How people call the agencies of pwa/rules/agencies/. {NOTE}\n\n"
        '/** @typedef {import("../said.js").Said} Said */\n'
        "/** @type {Record<string, {number: string, hours: Said | null, is_read: boolean}>} */\n"
        f"export const telephones = {{\n{rows}}};\n"
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


def _words() -> str:
    rows = ",\n".join("  " + json.dumps(word, ensure_ascii=False) for word in read_words())
    return (
        f"// @ts-check\n// The hard words of pwa/rules/words/. {NOTE}\n\n"
        '/** @type {import("../words/matching.js").Word[]} */\n'
        f"export const words = [\n{rows},\n];\n"
    )


if __name__ == "__main__":
    for module in write_modules():
        print(module.relative_to(DEVICE.parent.parent))


def _questions() -> str:
    def rows(of: list[dict[str, object]]) -> str:
        return "".join(f"  {json.dumps(row, ensure_ascii=False)},\n" for row in of)

    stops = {language: " ".join(words) for language, words in read_stop_words().items()}
    danger = [phrase for phrases in read_danger(LANGUAGES).values() for phrase in phrases]
    return (
        f"// @ts-check\n// The words of pwa/rules/questions/. {NOTE}\n\n"
        '/** @type {import("../ask/words.js").Meaning[]} */\n'
        f"export const meanings = [\n{rows(read_meanings())}];\n\n"
        '/** @type {import("../ask/places.js").AskedScreen[]} */\n'
        f"export const screens = [\n{rows(read_screens())}];\n\n"
        '/** @type {Record<"nl" | "en", string>} */\n'
        f"export const stopWords = {json.dumps(stops, ensure_ascii=False)};\n\n"
        "/** What somebody in danger may type, in every language. @type {string[]} */\n"
        f"export const danger = {json.dumps(danger, ensure_ascii=False)};\n"
    )
