"""Checks that citizens' words stand in the message catalogues only, complete in each language."""

import ast
import re
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent
from fluent.syntax.visitor import Visitor

from pwa.texts.catalogue import catalogue_files, read_messages
from pwa.texts.languages import LANGUAGES
from tests.lint.sources import files_in, read, script_without_comments

SPOKEN = {"aria_label", "aria_description", "alt", "placeholder", "title", "label", "summary"}
WORDS = re.compile(r"[^\W\d_]{2,}")


def literal_words(source: str) -> list[str]:
    """Give the words that a Python source puts on a screen itself: children and spoken props."""
    found: list[str] = []
    for node in ast.walk(ast.parse(source)):
        if not (isinstance(node, ast.Call) and ast.unparse(node.func).startswith("rx.el.")):
            continue
        shown = [*node.args, *(k.value for k in node.keywords if k.arg in SPOKEN)]
        found += [
            part.value
            for argument in shown
            for part in (argument.values if isinstance(argument, ast.JoinedStr) else [argument])
            if isinstance(part, ast.Constant)
            and isinstance(part.value, str)
            and WORDS.search(part.value)
        ]
    return found


def test_screens_and_components_hold_no_words_of_their_own() -> None:
    # The desk speaks to clerks, in Dutch only.
    files = [p for p in files_in("pwa", "components", endings=(".py",)) if "desk" not in str(p)]
    wrong = {str(p): words for p in files if (words := literal_words(read(p)))}
    assert wrong == {}


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ('rx.el.p("Uw geld", class_name="wide")', ["Uw geld"]),
        ('rx.el.button(icon("x"), aria_label="Sluiten")', ["Sluiten"]),
        ('rx.el.p(f"Nog {days} dagen")', ["Nog ", " dagen"]),
        ('rx.el.p(text("month-total"), id="total")', []),
        ('rx.el.span(" ", "·")', []),
    ],
)
def test_planted_words_are_found(source: str, words: list[str]) -> None:
    assert literal_words(source) == words


def sentences(language: str) -> dict[str, str]:
    """Give the messages that are one sentence or more without places, by key."""
    entries = [
        entry
        for path in catalogue_files(language)
        for entry in FluentParser().parse(read(path)).body
        if isinstance(entry, fluent.Message) and entry.value
    ]
    texts = {entry.id.name: entry.value.elements for entry in entries if entry.value}
    return {
        key: str(parts[0].value)
        for key, parts in texts.items()
        if len(parts) == 1
        and isinstance(parts[0], fluent.TextElement)
        and parts[0].value.endswith((".", "?"))
    }


def misplaced(one: dict[str, str], other: dict[str, str]) -> list[set[str]]:
    """Give the keys that say the same in one language and not in the other."""
    alike: dict[str, set[str]] = {}
    for key, text in one.items():
        alike.setdefault(text, set()).add(key)
    return [keys for keys in alike.values() if len({other.get(key) for key in keys}) > 1]


def test_what_is_one_sentence_in_one_language_is_one_in_the_other() -> None:
    dutch, other = sentences("nl"), sentences("en")
    assert len(dutch) > 100
    assert misplaced(other, dutch) == misplaced(dutch, other) == []


def test_a_sentence_under_the_wrong_key_is_found() -> None:
    right, wrong = {"a": "Een.", "b": "Twee."}, {"a": "One.", "b": "One."}
    assert misplaced(wrong, right) == [{"a", "b"}]
    assert misplaced(right, {"a": "One.", "b": "Two."}) == []


@pytest.mark.parametrize("language", [name for name in LANGUAGES if name != "nl"])
def test_every_language_has_the_same_messages_and_places(language: str) -> None:
    dutch = {key: (m.catalogue, m.places) for key, m in read_messages("nl").items()}
    other = {key: (m.catalogue, m.places) for key, m in read_messages(language).items()}
    assert {key for key in dutch if other.get(key) != dutch[key]} == set()
    assert set(other) - set(dutch) == set()


class _Choices(Visitor):
    """Gathers the choices of a message by number: its variants, where they are no words."""

    def __init__(self) -> None:
        self.found: list[set[str]] = []

    def visit_SelectExpression(self, node: fluent.SelectExpression) -> None:
        keys = {key.name for v in node.variants if isinstance(key := v.key, fluent.Identifier)}
        if keys <= {"zero", "one", "two", "few", "many", "other"} and len(node.variants) > 1:
            self.found.append(keys)
        self.generic_visit(node)


def missing_plurals(catalogue: str, plurals: tuple[str, ...]) -> list[str]:
    """Give the messages that choose by number and lack a form that their language has."""
    wrong: list[str] = []
    for entry in FluentParser().parse(catalogue).body:
        if isinstance(entry, fluent.Message):
            choices = _Choices()
            choices.visit(entry)
            wrong += [
                entry.id.name
                for keys in choices.found
                if len(keys) > 1 and not keys >= set(plurals)
            ]
    return wrong


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_every_language_has_all_its_plurals(language: str) -> None:
    plurals = LANGUAGES[language].plurals
    wrong = [
        key for path in catalogue_files(language) for key in missing_plurals(read(path), plurals)
    ]
    assert wrong == []


def test_a_planted_plural_that_lacks_is_found() -> None:
    catalogue = "a = { $n ->\n    [one] jeden\n   *[other] { $n }\n    }\n"
    assert missing_plurals(catalogue, LANGUAGES["nl"].plurals) == []
    assert missing_plurals(catalogue, ("one", "few", "many", "other")) == ["a"]


def test_every_message_is_used() -> None:
    code = "".join(source_without_catalogues())
    starts = tuple(re.findall(r"""[f`]["'`]?([a-z][a-z0-9-]*-)\$?\{""", code))
    quoted = set(re.findall(r"""(?<=["'`])[\w-]+(?=["'`])""", code))
    unused = {key for key in read_messages("nl").keys() - quoted if not key.startswith(starts)}
    assert unused == set()


def source_without_catalogues() -> list[str]:
    python = files_in("pwa", "state", "components", endings=(".py",))
    scripts = files_in("assets", endings=(".js",))
    data = [p for p in (Path("pwa/rules"),) if p.exists()]
    yaml = files_in("pwa", endings=(".yaml", ".yml")) if data else []
    return [
        *(read(path) for path in [*python, *yaml]),
        *(script_without_comments(path) for path in scripts if "catalogues" not in path.parts),
    ]


JARGON = {
    "nl": re.compile(r"\b(postbus|outbox|digest|synchronis\w+|sync|sleutels?)\b", re.IGNORECASE),
    "en": re.compile(r"\b(mailbox|outbox|digest|synchronis\w+|sync|keys?)\b", re.IGNORECASE),
}


def spoken_words(catalogue: str) -> str:
    """Give what a person reads of a catalogue, without names, places and the choices between."""
    lines = [re.sub(r"^[\w-]+ =", "", line) for line in catalogue.splitlines() if line[:1] != "#"]
    return re.sub(r"\{[^}\n]*(\}|$)|^\s*\*?\[[\w-]+\]", " ", "\n".join(lines), flags=re.MULTILINE)


@pytest.mark.parametrize("language", sorted(JARGON))
def test_citizens_read_no_jargon(language: str) -> None:
    folder = Path(__file__).parents[2] / "pwa" / "texts" / language
    files = [path for path in folder.glob("*.ftl") if path.stem != "desk"]
    assert len(files) > 10
    texts = {path.name: spoken_words(path.read_text("utf-8")) for path in files}
    found = {name: JARGON[language].findall(words) for name, words in texts.items()}
    assert {name: words for name, words in found.items() if words} == {}


def test_planted_jargon_is_found() -> None:
    catalogue = "keys = { $key ->\n    [keys] Your mailbox\n   *[other] { $sync } A Key\n    }\n"
    assert JARGON["en"].findall(spoken_words(catalogue)) == ["mailbox", "Key"]
