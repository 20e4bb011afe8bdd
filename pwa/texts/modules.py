"""Writes the texts as device modules, each language in two parts; all but Dutch without keys."""

import json
import re
from pathlib import Path
from string import ascii_uppercase

from fluent.syntax import FluentParser, ast

from pwa.rules.translations import read_translations
from pwa.texts.catalogue import catalogue_files
from pwa.texts.languages import LANGUAGES

__all__ = ["NOTE", "text_modules"]

# Dutch comes with the app, but only what the first screens say before the first tap; the rest is
# fetched when a message of it is asked for. So is every other language once it is chosen. The
# errors of a first visit (no connection, nothing may be stored) stand in shell.ftl for that.
FIRST_LANGUAGE = "nl"
FIRST_CATALOGUES = ("shell", "start", "today")
NOTE = "Made by pwa/generated.py; do not change it here."


def text_modules() -> dict[str, str]:
    """Give the content of each module by its path under `assets/device/`."""
    dutch = {
        ending: _patterns(files) for ending, files in zip(("", "_rest"), _parts(), strict=True)
    }
    modules = _dutch()
    for code in LANGUAGES:
        if code != FIRST_LANGUAGE:
            own = _patterns(catalogue_files(code))
            for ending, texts in dutch.items():
                modules[f"catalogues/{code}{ending}.js"] = _values(code, own, texts)
    translations = _translations()
    return {
        **modules,
        "catalogues/others.js": _others(),
        "catalogues/translations.js": _translation_list(translations),
        **translations,
        "data/languages.js": _languages(),
    }


def _dutch() -> dict[str, str]:
    first, rest = _parts()
    modules = {
        f"catalogues/{FIRST_LANGUAGE}/{path.stem}.js": (
            f"// @ts-check\n// From pwa/texts/{FIRST_LANGUAGE}/{path.name}. {NOTE}\n\n"
            f"export const {_name(path)} =\n  {_script_text(path)};\n"
        )
        for path in [*first, *rest]
    }
    modules[f"catalogues/{FIRST_LANGUAGE}.js"] = _list_of(first)
    modules[f"catalogues/{FIRST_LANGUAGE}_rest.js"] = _list_of(rest)
    return modules


def _parts() -> tuple[list[Path], list[Path]]:
    files = catalogue_files(FIRST_LANGUAGE)
    first = [path for path in files if path.stem in FIRST_CATALOGUES]
    return first, [path for path in files if path not in first]


def _values(language: str, own: dict[str, str], dutch: dict[str, str]) -> str:
    """Write the messages of a language in the order of Dutch, whose keys the phone has.

    What is as in Dutch (letters to agencies, "PDF") is a 0. So is a message that is not translated
    yet: it is shown in Dutch, and `tests/lint/test_words.py` fails on it.
    """
    rows = "".join(
        ("0" if own.get(key, text) == text else _quoted(own[key], language)) + ",\n"
        for key, text in dutch.items()
    )
    return (
        f"// @ts-check\n// From pwa/texts/{language}/, in the order of Dutch. {NOTE}\n\n"
        + _exported("(string | 0)[]", "values", f"[\n{rows}]", language)
    )


def _quoted(text: str, language: str) -> str:
    """Write a text for a catalogue, in which the letters of the language and A to Z change places.

    A letter of two or three octets, half of all, then takes one: a tenth less to fetch.
    """
    letters = LANGUAGES[language].letters
    swap = str.maketrans(letters + ascii_uppercase, ascii_uppercase + letters) if letters else {}
    return json.dumps(text.translate(swap), ensure_ascii=False)


def _exported(shape: str, name: str, written: str, language: str) -> str:
    """Write the line that exports texts, with their own letters where `_quoted` changed any."""
    if letters := LANGUAGES[language].letters:
        return (
            'import { spelled } from "../spelling.js";\n\n'
            f'/** @type {{{shape}}} */\nexport const {name} = spelled("{letters}", {written});\n'
        )
    return f"/** @type {{{shape}}} */\nexport const {name} = {written};\n"


def _patterns(files: list[Path]) -> dict[str, str]:
    found: dict[str, str] = {}
    for path in files:
        content = path.read_text(encoding="utf-8")
        for entry in FluentParser().parse(content).body:
            if isinstance(entry, ast.Message) and entry.value and entry.value.span:
                pattern = content[entry.value.span.start : entry.value.span.end]
                # One space is as far in as Fluent asks.
                found[entry.id.name] = re.sub(r"\n +", "\n ", pattern)
    return found


def _list_of(files: list[Path]) -> str:
    imports = "".join(
        f'import {{ {_name(path)} }} from "./{FIRST_LANGUAGE}/{path.stem}.js";\n' for path in files
    )
    names = "".join(f"  {_name(path)},\n" for path in files)
    return (
        f"// @ts-check\n// Catalogues of pwa/texts/{FIRST_LANGUAGE}/. {NOTE}\n\n"
        f"{imports}\nexport const catalogues = [\n{names}];\n"
    )


def _others() -> str:
    loaders = "".join(
        f'  {code}: {{ first: () => import("./{code}.js"), '
        f'rest: () => import("./{code}_rest.js") }},\n'
        for code in LANGUAGES
        if code != FIRST_LANGUAGE
    )
    return (
        f"// @ts-check\n// Every language but Dutch, fetched when it is chosen. {NOTE}\n\n"
        "/** @typedef {() => Promise<{values: (string | 0)[]}>} Part */\n"
        "/** @type {Record<string, {first: Part, rest: Part}>} */\n"
        f"export const others = {{\n{loaders}}};\n"
    )


def _translations() -> dict[str, str]:
    modules: dict[str, str] = {}
    for code in LANGUAGES:
        said: dict[str, str] = {}
        hashed: dict[str, str] = {}
        for file in read_translations(code).values():
            for dutch, text in file.texts.items():
                key = _hash(dutch)
                if hashed.setdefault(key, dutch) != dutch:
                    raise ValueError(f"{dutch!r} and {hashed[key]!r} have one hash: reword one")
                said[key] = text
        if said:
            rows = "".join(f'"{key}": {_quoted(text, code)},\n' for key, text in said.items())
            modules[f"catalogues/{code}_rules.js"] = (
                f"// @ts-check\n// From pwa/rules/texts/{code}/. {NOTE}\n\n"
                + _exported("Record<string, string>", "said", f"{{\n{rows}}}", code)
            )
    return modules


def _hash(text: str) -> str:
    """Give FNV-1a of the UTF-16 units of a text, 32 bits, and their number, in base 36.

    The number makes it a hundred times less likely that a text of an agency has the hash of ours.

    Source: G. Fowler, L. C. Noll, K.-P. Vo, "The FNV Non-Cryptographic Hash Algorithm", 2012.
    """
    value = 0x811C9DC5
    units = text.encode("utf-16-le")
    for at in range(0, len(units), 2):
        value = (value ^ int.from_bytes(units[at : at + 2], "little")) * 0x01000193 & 0xFFFFFFFF
    return f"{_in_base_36(value)}.{_in_base_36(len(units) // 2)}"


def _in_base_36(value: int) -> str:
    digits = ""
    while value:
        value, digit = divmod(value, 36)
        digits = "0123456789abcdefghijklmnopqrstuvwxyz"[digit] + digits
    return digits or "0"


def _translation_list(translations: dict[str, str]) -> str:
    loaders = "".join(
        f'  {code}: () => import("./{code}_rules.js"),\n'
        for code in LANGUAGES
        if f"catalogues/{code}_rules.js" in translations
    )
    return (
        "// @ts-check\n// What services, laws and agencies say, by the Dutch text, fetched with a "
        f"language. {NOTE}\n\n"
        "/** @type {Record<string, () => Promise<{said: Record<string, string>}>>} */\n"
        f"export const translations = {{\n{loaders}}};\n"
    )


def _languages() -> str:
    rows = "".join(
        "  "
        + json.dumps(
            {
                "code": one.code,
                "name": one.name,
                "locale": one.locale,
                "direction": one.direction,
                "is_checked": one.code == FIRST_LANGUAGE or one.checked is not None,
                **(
                    {"months": one.months, "weekdays": one.weekdays, "relative": one.relative}
                    if one.months
                    else {}
                ),
            },
            ensure_ascii=False,
        )
        + ",\n"
        for one in LANGUAGES.values()
    )
    codes = " | ".join(json.dumps(code) for code in LANGUAGES)
    return (
        f"// @ts-check\n// From pwa/texts/languages.yaml. {NOTE}\n\n"
        f"/** @typedef {{{codes}}} Language */\n"
        "/** @typedef {{code: Language, name: string, locale: string, direction: string, "
        "is_checked: boolean, months?: string[], weekdays?: string[], "
        "relative?: Record<string, Record<string, string>>}} Writing */\n\n"
        f"/** @type {{Writing[]}} */\nexport const writings = [\n{rows}];\n"
    )


def _name(path: Path) -> str:
    return path.stem.replace("-", "_")


def _script_text(path: Path) -> str:
    lines = path.read_text(encoding="utf-8").splitlines()
    kept = [line for line in lines if line.strip() and not line.startswith("#")]
    return json.dumps("\n".join(kept) + "\n", ensure_ascii=False)
