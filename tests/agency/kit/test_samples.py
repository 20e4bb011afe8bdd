"""The samples: the same files every time, and our receiver answers each as it says."""

import json
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from sync.agency.__main__ import main
from sync.agency.deposits import check_deposit
from sync.agency.envelope import Submission, open_attachment, open_submission, read_outer
from sync.agency.errors import RefusedError
from sync.agency.inbox import Inbox
from sync.agency.kit.samples import NOW, OIN
from sync.agency.sealing import Sealer
from sync.directory import Directory, verify_directory
from sync.signatures import load_private, public_jwk, thumbprint
from sync.wire import b64decode

FOLDER = Path(__file__).parents[3] / "sync" / "agency" / "samples"
NAMES = sorted(path.stem for path in FOLDER.glob("*.json")) or ["none"]
SAMPLES = [name for name in NAMES if name not in {"keys", "directory"}]


def read(name: str) -> Any:
    return json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))


KEYS = {name: load_private(jwk) for name, jwk in read("keys")["keys"].items()}


@pytest.fixture(scope="module")
def directory() -> Directory:
    document = (FOLDER / "directory.json").read_text(encoding="utf-8")
    return verify_directory(document, [public_jwk(KEYS["root"])], NOW)


def test_the_files_are_those_that_the_command_writes(tmp_path: Path) -> None:
    assert main(["samples", str(tmp_path)]) == 0
    made = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    kept = {path.name: path.read_bytes() for path in FOLDER.iterdir()}
    assert sorted(made) == sorted(kept)
    assert [name for name in made if made[name] != kept[name]] == []


def test_there_are_good_ones_and_one_for_each_reason() -> None:
    codes = {read(name)["code"] for name in SAMPLES}
    assert codes == {
        *(None, "form", "key", "opening", "signature", "audience", "id", "mailbox", "consent"),
        *("proof", "attachments", "expired", "deposit"),
    }


@pytest.mark.parametrize("name", SAMPLES)
def test_our_receiver_answers_as_the_sample_says(
    name: str, directory: Directory, tmp_path: Path
) -> None:
    sample = read(name)
    inbox = Inbox(tmp_path, Sealer(bytes(32)))
    if sample["after"] is not None:
        receive(read(sample["after"]), directory, inbox, NOW)
    try:
        submission = receive(sample, directory, inbox, NOW)
    except RefusedError as error:
        assert error.code == sample["code"]
    else:
        assert (None, submission.digest) == (sample["code"], sample["digest"])


def receive(sample: Any, directory: Directory, inbox: Inbox, now: datetime) -> Submission:
    """Do what `sync.agency.pull` does, without a platform."""
    outer = read_outer(sample["entry"])
    check_deposit(outer, directory, OIN)
    key = KEYS[f"{OIN} enc"]
    submission = open_submission(outer, {thumbprint(key): key}, OIN, now)

    def open_file(attachment: Any) -> Any:
        for name in attachment.chunks:
            if name not in sample["chunks"]:
                raise RefusedError("attachments")
        chunks = [b64decode(sample["chunks"][name]) for name in attachment.chunks]
        return open_attachment(attachment, chunks)

    inbox.deliver(submission, open_file)
    return submission
