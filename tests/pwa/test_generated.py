"""Checks that the device modules made from other files are up to date, and catalogues small."""

import gzip
import json
from pathlib import Path

import pytest
from jsonschema_rs import Draft202012Validator

from pwa.generated import DEVICE, SCHEMAS, generated_modules
from pwa.rules.household import read_example
from pwa.texts.languages import LANGUAGES
from state.shapes import RECORD_TYPES

CATALOGUE_LIMIT_BYTES = 40_000


@pytest.fixture(scope="module")
def modules() -> dict[Path, str]:
    return generated_modules()


def test_generated_modules_are_up_to_date(modules: dict[Path, str]) -> None:
    stale = [
        str(path.relative_to(DEVICE))
        for path, content in modules.items()
        if not path.exists() or path.read_text(encoding="utf-8") != content
    ]
    assert stale == [], "run: python -m pwa.generated"


def test_records_of_the_example_and_their_schemas_agree() -> None:
    schemas = json.loads(SCHEMAS.read_text(encoding="utf-8"))
    assert schemas.keys() == RECORD_TYPES.keys()
    for kind, records in read_example().items():
        validator = Draft202012Validator(schemas[kind])
        for record in records:
            validator.validate(record)
        broken = {**records[0], "created_at": 7, "id": None}
        assert len(list(validator.iter_errors(broken))) == 2


def test_nothing_else_stands_among_the_generated_modules(modules: dict[Path, str]) -> None:
    there = {path for name in ("catalogues", "data") for path in (DEVICE / name).rglob("*.js")}
    assert there - modules.keys() == set()


@pytest.mark.parametrize("language", [code for code in LANGUAGES if code != "nl"])
def test_a_catalogue_stays_small(modules: dict[Path, str], language: str) -> None:
    names = (f"/catalogues/{language}.js", f"/catalogues/{language}_rest.js")
    parts = [content for path, content in modules.items() if path.as_posix().endswith(names)]
    assert len(parts) == 2
    assert sum(len(gzip.compress(part.encode(), 9)) for part in parts) <= CATALOGUE_LIMIT_BYTES
