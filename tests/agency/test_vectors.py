"""The vectors of what goes to an agency and back are what this code makes, opens and verifies."""

import json
from pathlib import Path
from typing import Any

import pytest
from joserfc.jwk import ECKey

from sync.agency.envelope import open_submission, read_outer
from sync.directory import Known, verify_directory
from sync.signatures import import_public, verify_jws
from sync.verify import check_proof
from sync.wire import DEPOSIT, MESSAGE, RECEIPT, canonical_json
from tests.agency.phone import Link, as_agency_sees, open_answer
from tests.vectors.make_agency import NOW, OIN, make_vectors

VECTORS: dict[str, Any] = json.loads(
    (Path(__file__).parents[1] / "vectors" / "agency.json").read_text(encoding="utf-8")
)
KEYS = VECTORS["keys"]
RANDOM = {"content", "sealed"}


def private(name: str) -> ECKey:
    return ECKey.import_key(KEYS[name]["private_jwk"])


def without_random(value: Any) -> Any:
    if isinstance(value, dict):
        return {k: without_random(v) for k, v in value.items() if k not in RANDOM | {"deposit"}}
    return value


def test_the_vectors_are_those_of_this_code() -> None:
    assert without_random(make_vectors()) == without_random(VECTORS)


def test_the_canonical_form_is_the_one_signed() -> None:
    submission = VECTORS["submission"]
    assert canonical_json(submission["claims"]).decode() == submission["canonical"]


def test_the_submission_opens() -> None:
    outer = VECTORS["submission"]["outer"]
    seen = read_outer(as_agency_sees(outer, 1, NOW, private("server")))
    opened = open_submission(seen, {KEYS["agency enc"]["thumb"]: private("agency enc")}, OIN)
    assert opened.inner == VECTORS["submission"]["inner"]
    assert opened.digest == VECTORS["submission"]["digest"]


@pytest.mark.parametrize(
    ("name", "typ", "signer"),
    [("receipt", RECEIPT, "agency sig"), ("message", MESSAGE, "agency sig")],
)
def test_answers_open_and_verify(name: str, typ: str, signer: str) -> None:
    vector = VECTORS[name]
    link = Link(OIN, "", private("mailbox"), private("wallet"), private("reply"))
    assert open_answer(link, vector["sealed"]) == vector["jws"]
    keys = {KEYS[signer]["thumb"]: import_public(KEYS[signer]["jwk"])}
    assert verify_jws(vector["jws"], typ, keys) == vector["claims"]


def test_the_proof_of_deposit_verifies() -> None:
    keys = {KEYS["server"]["thumb"]: import_public(KEYS["server"]["jwk"])}
    claims = verify_jws(VECTORS["deposit"]["jws"], DEPOSIT, keys)
    assert claims["digest"] == VECTORS["deposit"]["digest"]


def test_the_directories_follow_each_other() -> None:
    directory, root = VECTORS["directory"], [KEYS["root"]["jwk"]]
    first = verify_directory(json.dumps(directory["first"]["document"]), root, NOW)
    assert first.digest == directory["first"]["digest"]
    second = verify_directory(json.dumps(directory["document"]), root, NOW, first.known)
    assert second.known == Known(2, directory["digest"])
    assert second.payload == directory["payload"]


def test_the_proof_file_holds() -> None:
    findings = check_proof(json.dumps(VECTORS["proof_file"]), KEYS["root"]["jwk"])
    assert [finding.sentence for finding in findings if not finding.holds] == []
    assert len(findings) == 5
