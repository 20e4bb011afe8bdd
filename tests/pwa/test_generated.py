"""Checks that the device modules made from other files are up to date."""

import json

from jsonschema_rs import Draft202012Validator

from pwa.generated import DEVICE, SCHEMAS, generated_modules
from pwa.rules.household import read_example
from state.shapes import RECORD_TYPES


def test_generated_modules_are_up_to_date() -> None:
    stale = [
        str(path.relative_to(DEVICE))
        for path, content in generated_modules().items()
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


def test_nothing_else_stands_among_the_generated_modules() -> None:
    made = set(generated_modules())
    there = {path for name in ("catalogues", "data") for path in (DEVICE / name).rglob("*.js")}
    assert there - made == set()
