"""The directory belongs to nobody alone: k of n root keys sign it, and who they are can change."""

import argparse
import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from sync.agency.keys import load_keys as load_agency_keys
from sync.agency.keys import make_keys, make_registration
from sync.current_directory import CurrentDirectory
from sync.directory import Directory, Known, verify_directory
from sync.keys import ensure_keys, load_keys
from sync.registry import Registry
from sync.registry_commands import add_arguments, mark_key_ids, run
from sync.root_sets import as_root_set
from sync.settings import Settings
from sync.signatures import NotGenuine
from sync.wire import parse_time
from tests.sync.served import settings_in
from tests.sync.town import OIN
from tests.vectors.make_directory import make_vectors

VECTORS: dict[str, Any] = json.loads(
    (Path(__file__).parents[1] / "vectors" / "directory.json").read_text(encoding="utf-8")
)


def test_the_vectors_are_those_of_this_code() -> None:
    assert make_vectors() == VECTORS


@pytest.mark.parametrize("case", VECTORS["cases"], ids=lambda case: case["name"])
def test_readers_take_and_refuse_what_the_vectors_say(case: dict[str, Any]) -> None:
    known = None
    if case["known"]:
        roots = case["known"].get("roots")
        known = Known(
            case["known"]["number"], case["known"]["digest"], roots and as_root_set(roots)
        )
    document, now = json.dumps(case["document"]), parse_time(case["now"])
    if case["code"] is None:
        assert verify_directory(document, case["roots"], now, known).number >= 1
        return
    with pytest.raises(NotGenuine) as refused:
        verify_directory(document, case["roots"], now, known)
    assert refused.value.code == case["code"]


class Operator:
    """A server's operator at the command line, with the root keys of others beside it."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder, self.capsys = folder, capsys
        self.settings: Settings = settings_in(folder / "data")
        ensure_keys(self.settings.keys)
        make_keys(folder / "agency", datetime.now(UTC))
        (folder / "registration.jws").write_text(make_registration(folder / "agency", OIN))
        self.does("register", folder / "registration.jws")

    def command(self, *words: str | Path) -> tuple[int, str]:
        parser = argparse.ArgumentParser()
        add_arguments(parser)
        options = parser.parse_args(mark_key_ids([str(word) for word in words]))
        status = run(options, self.settings)
        return status, self.capsys.readouterr().out

    def does(self, *words: str | Path) -> str:
        status, said = self.command(*words)
        assert status == 0, said
        return said

    def fails(self, *words: str | Path) -> str:
        status, said = self.command(*words)
        assert status == 1, said
        return said

    def served(self) -> Directory:
        registry = Registry(
            self.settings.directory, load_keys(self.settings.keys).directory_root_public
        )
        last = registry.last()
        assert last
        return last


@pytest.fixture
def operator(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Operator:
    return Operator(tmp_path, capsys)


def test_several_governments_take_the_signing_over_and_nobody_signs_alone(
    operator: Operator,
) -> None:
    folder = operator.folder
    operator.does("build")
    first = operator.served()
    public = load_keys(operator.settings.keys).directory_root_public
    for name in "abc":
        operator.does("root", "--new", folder / f"{name}.pem")
    files = [folder / f"{name}.public.json" for name in "abc"]
    (folder / "set.json").write_text(operator.does("root", "--set", "2", *files))

    draft = folder / "draft.json"
    assert "signed by 0 of the 2" in operator.does(
        "build", "--next-roots", folder / "set.json", "--draft", draft
    )
    assert "Too few root keys" in operator.fails("publish", draft)
    assert "signed by 1 of the 2" in operator.does("sign", draft, "--root", folder / "a.pem")
    assert "signed by 1 of the 2" in operator.does("sign", draft, "--root", folder / "a.pem")
    assert "Too few root keys" in operator.fails("publish", draft)
    operator.does("sign", draft, "--root", folder / "c.pem")
    assert "Directory 2 published" in operator.does("publish", draft)
    assert "is served already" in operator.does("publish", draft)

    second = operator.served()
    assert second.roots.threshold == 2
    now = datetime.now(UTC)
    # Who was told the first key only goes on: it leads to the set.
    assert verify_directory(second.document, public, now, first.known).digest == second.digest
    assert "of the root set" not in operator.does("verify", draft, "--root", folder / "set.json")
    # The first key is nothing any more: not on this server, nor for who knows the second directory.
    assert load_keys(operator.settings.keys).directory_root is None
    assert "name its file by --root" in operator.fails("build")
    assert as_root_set(json.loads(operator.does("root"))).digest == second.roots.digest


def test_a_draft_that_another_overtook_or_a_stranger_signs_is_refused(operator: Operator) -> None:
    draft = operator.folder / "draft.json"
    operator.does("build", "--draft", draft)
    operator.does("root", "--new", operator.folder / "x.pem")
    assert "of no root set" in operator.fails("sign", draft, "--root", operator.folder / "x.pem")
    operator.does("build")
    assert "was not signed" in operator.fails(
        "sign", operator.folder / "x.public.json", "--root", operator.folder / "x.pem"
    )
    assert "make a new draft" in operator.fails("publish", draft)
    assert operator.served().number == 1
    assert "is no set" in operator.fails("root", "--set", "2", operator.folder / "x.public.json")
    assert "never overwritten" in operator.fails("root", "--new", operator.folder / "x.pem")
    assert "cannot be read" in operator.fails("publish", operator.folder / "missing.json")


def test_a_stolen_key_counts_no_more_at_once_and_is_not_registered_again(
    operator: Operator,
) -> None:
    operator.does("build")
    keys = load_agency_keys(operator.folder / "agency")
    registry = Registry(
        operator.settings.directory, load_keys(operator.settings.keys).directory_root_public
    )
    current, now = CurrentDirectory(registry), datetime.now(UTC)
    before = current.get()
    assert before
    assert before.agency_key(OIN, keys.sig_kid, "sig", now)
    assert "lists no key" in operator.fails("revoke", "A" * 43)
    assert "lists no key" in operator.fails("revoke", "-" * 43)
    operator.does("revoke", keys.sig_kid)
    after = current.get()
    assert after
    with pytest.raises(NotGenuine, match="key-compromised"):
        after.agency_key(OIN, keys.sig_kid, "sig", now)
    assert after.document == before.document
    said = operator.does("build")
    assert "counts no more" in said
    listed = operator.served()
    with pytest.raises(NotGenuine, match="key-compromised"):
        listed.agency_key(OIN, keys.sig_kid, "sig", now)
    assert "reported stolen" in operator.fails("register", operator.folder / "registration.jws")
    # New keys put it right, and the stolen one stays listed as such.
    make_keys(operator.folder / "new", now)
    (operator.folder / "new.jws").write_text(make_registration(operator.folder / "new", OIN))
    operator.does("register", operator.folder / "new.jws")
    operator.does("build")
    with pytest.raises(NotGenuine, match="key-compromised"):
        operator.served().agency_key(OIN, keys.sig_kid, "sig", now)
    new = load_agency_keys(operator.folder / "new")
    assert operator.served().agency_key(OIN, new.sig_kid, "sig", datetime.now(UTC))


def test_two_directories_are_compared_in_sentences(operator: Operator) -> None:
    operator.does("build")
    folder = operator.settings.directory
    operator.does("revoke", load_agency_keys(operator.folder / "agency").auth.thumbprint())
    operator.does("build")
    said = operator.does("diff", folder / "000001.json", folder / "000002.json")
    assert "From directory 1 to 2" in said
    assert "counts no more" in said
    assert "is no directory" in operator.fails(
        "diff", folder / "000001.json", Path(__file__).parent / "__init__.py"
    )
