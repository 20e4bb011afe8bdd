"""Reproduces the vectors of membership; tests/device/membership.test.mjs does so in JavaScript."""

import json
from pathlib import Path

import pytest
from joserfc import jwe
from joserfc.jwk import ECKey

from sync import wire
from sync.errors import InvalidLink
from sync.membership import read_chain
from tests.vectors import make_membership

STORED = json.loads((Path(make_membership.__file__).parent / "membership.json").read_text("utf-8"))


def test_membership_vectors_are_what_python_makes_now() -> None:
    assert json.loads(json.dumps(make_membership.make())) == STORED


def test_server_reads_the_chain_as_it_was_written() -> None:
    expected = STORED["chain"]
    chain = read_chain(expected["links"])
    assert wire.b64encode(chain.wallet) == expected["wallet"]
    assert wire.b64encode(chain.hash) == expected["head"]
    assert set(chain.members) == set(expected["present"])
    assert chain.removed == frozenset(expected["removed"])
    assert chain.epoch == expected["epoch"]
    assert chain.removal is None
    removal = read_chain(expected["links"][:4]).removal
    assert removal is not None
    assert [removal.thumb] == expected["removed"]
    ends = {instance: list(end) for instance, end in removal.heads.items()}
    assert ends == expected["bound"]["heads"]


@pytest.mark.parametrize("name", STORED["refused"])
def test_server_refuses_a_chain(name: str) -> None:
    with pytest.raises(InvalidLink):
        read_chain(STORED["refused"][name])


def test_another_library_opens_the_sealed_copies() -> None:
    for holder in STORED["holders"].values():
        key = ECKey.import_key(holder["receive"])
        for number, sealed in STORED["copies"][holder["id"]].items():
            opened = jwe.decrypt_compact(sealed, key, algorithms=["ECDH-ES", "A256GCM"])
            assert wire.b64encode(opened.plaintext or b"") == STORED["epoch_keys"][number]
