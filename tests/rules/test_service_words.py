"""The preview of a service speaks as the wallet does: its words are held against the catalogues."""

from typing import Any

import pytest
from fluent.syntax import FluentParser, ast

from pwa.pages.papers import KINDS
from pwa.rules.service_checks import FORMULAS, MEASURES
from pwa.rules.service_files import FACT_KINDS
from pwa.rules.service_words import (
    MEASURES_BY_LANGUAGE,
    NOTES,
    PAPERS,
    ROLES,
    SCREENS,
    term_in_words,
)
from pwa.texts.catalogue import catalogue_files


def patterns(language: str) -> dict[str, ast.Pattern]:
    entries = [
        entry
        for path in catalogue_files(language)
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body
    ]
    return {e.id.name: e.value for e in entries if isinstance(e, ast.Message) and e.value}


def say(pattern: ast.Pattern, **chosen: object) -> str:
    """Write a message; a place that is not chosen stays in braces, a choice takes its variant."""
    said = ""
    for part in pattern.elements:
        if isinstance(part, ast.TextElement):
            said += part.value
            continue
        expression: Any = part.expression
        if isinstance(expression, ast.VariableReference):
            said += str(chosen.get(expression.id.name, f"{{{expression.id.name}}}"))
            continue
        wanted = str(chosen.get(expression.selector.id.name))
        keys = {
            str(getattr(one.key, "name", None) or one.key.value): one for one in expression.variants
        }
        default = next(one for one in expression.variants if one.default)
        said += say(keys.get(wanted, default).value, **chosen)
    return said


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_preview_says_what_the_wallet_says(language: str) -> None:
    words = patterns(language)
    for key, text in SCREENS[language].items():
        assert say(words[key]) == text, key
    for role, text in ROLES[language].items():
        assert say(words["share-role"], role=role) == text
    for kind, text in PAPERS[language].items():
        assert say(words["paper-kind"], kind=kind) == text
    for unit, counts in {"days": (1, 3), "weeks": (2,), "months": (6,), "years": (2,)}.items():
        for count in counts:
            for after in ("sent", *(("decided",) if unit in ("days", "weeks") else ())):
                told = say(words["steps-within"], unit=unit, count=count, after=after)
                if (unit, count, after) != ("days", 1, "decided"):
                    assert term_in_words({unit: count}, after, language) == told


def test_every_kind_role_and_measure_has_words_in_both_languages() -> None:
    assert set(PAPERS["nl"]) == set(PAPERS["en"]) == set(KINDS)
    assert set(ROLES["nl"]) == set(ROLES["en"]) == set(FORMULAS)
    assert set(MEASURES_BY_LANGUAGE["nl"]) == set(MEASURES_BY_LANGUAGE["en"]) == set(MEASURES)
    assert set(NOTES["nl"]) == set(NOTES["en"]) >= FACT_KINDS
    assert set(SCREENS["nl"]) == set(SCREENS["en"])
