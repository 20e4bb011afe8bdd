"""The sample statements that the wallet reads are valid by the schemas of ISO 20022."""

from importlib.metadata import distribution
from pathlib import Path

import pytest
import xmlschema

SAMPLES = Path(__file__).resolve().parent.parent / "vectors" / "bank"
STATEMENTS = sorted(SAMPLES.glob("*.xml"))


def schema_of(path: Path) -> xmlschema.XMLSchema:
    """Read the schema that a statement is of, out of a package of which nothing runs."""
    return xmlschema.XMLSchema(
        str(distribution("camt053").locate_file(f"camt053/xsd/{path.stem}.xsd"))
    )


@pytest.mark.parametrize("path", STATEMENTS, ids=lambda path: path.stem)
def test_a_sample_statement_is_valid_by_the_schema_of_its_version(path: Path) -> None:
    schema = schema_of(path)
    schema.validate(str(path))


def test_the_schemas_find_what_is_wrong() -> None:
    (path, *_) = STATEMENTS
    schema = schema_of(path)
    spoiled = path.read_text(encoding="utf-8").replace("<CdtDbtInd>CRDT", "<CdtDbtInd>PLUS", 1)
    assert not schema.is_valid(spoiled)


def test_each_version_that_dutch_banks_give_has_a_sample() -> None:
    assert [path.stem for path in STATEMENTS] == ["camt.053.001.02", "camt.053.001.08"]
