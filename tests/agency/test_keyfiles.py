"""Keys in PKCS#12: the same keys as before, no plain ones left, and clear words when closed."""

import json
import os
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from sync.agency import keyfiles
from sync.agency.keyfiles import KeyFileError, encrypt_folder
from sync.agency.keys import USES, load_keys, make_keys, make_registration
from sync.wire import b64decode
from tests.agency.conftest import NOW, OIN

PASSPHRASE = "vijf woorden die niemand raadt"


@pytest.fixture(autouse=True)
def words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "passphrase"
    path.write_text(f"{PASSPHRASE}\n")
    monkeypatch.setenv("PLEIN_KEYS_PASSPHRASE_FILE", str(path))
    monkeypatch.setattr(keyfiles, "ROUNDS", 10)  # tests need no strength
    forget()
    return path


def forget() -> None:
    """Do as a process that begins."""
    keyfiles._open.cache_clear()
    keyfiles._passphrase.cache_clear()


def test_encrypted_keys_are_the_same_keys_and_no_plain_one_is_left(tmp_path: Path) -> None:
    folder = tmp_path / "keys"
    make_keys(folder, NOW)
    before, told = load_keys(folder), make_registration(folder, OIN)
    assert len(encrypt_folder(folder, USES)) == 4
    after = load_keys(folder)
    assert sorted(before.enc) == sorted(after.enc)
    assert before.storage == after.storage
    assert before.sig.as_dict(private=True) == after.sig.as_dict(private=True)
    again = make_registration(folder, OIN)
    said, said_again = (json.loads(b64decode(each.split(".")[1])) for each in (told, again))
    assert said["keys"] == said_again["keys"]
    assert {path.suffix for path in folder.iterdir()} == {".p12"}
    for path in folder.iterdir():
        assert path.stat().st_mode & 0o077 == 0
        assert before.storage not in path.read_bytes()
    assert encrypt_folder(folder, USES) == []
    assert make_keys(folder, NOW) == []


def test_new_keys_in_an_encrypted_folder_are_encrypted_and_old_ones_still_open(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "keys"
    make_keys(folder, NOW)
    encrypt_folder(folder, USES)
    old = load_keys(folder)
    for path in folder.glob("enc-*"):
        path.rename(path.with_name(f"kept-{path.name}"))
    [made] = make_keys(folder, NOW + timedelta(days=1))
    assert made.endswith(".p12")
    for path in folder.glob("kept-*"):
        path.rename(path.with_name(path.name.removeprefix("kept-")))
    assert set(old.enc) < set(load_keys(folder).enc)


def test_a_crash_half_way_is_done_by_doing_it_again(tmp_path: Path) -> None:
    folder = tmp_path / "keys"
    make_keys(folder, NOW)
    before = load_keys(folder)
    plain = {path: path.read_bytes() for path in folder.iterdir()}
    encrypt_folder(folder, USES)
    for path, octets in plain.items():
        path.write_bytes(octets)
    assert load_keys(folder).storage == before.storage
    encrypt_folder(folder, USES)
    assert {path.suffix for path in folder.iterdir()} == {".p12"}
    assert load_keys(folder).sig_kid == before.sig_kid


def test_keys_that_do_not_open_say_what_to_do(
    tmp_path: Path, words: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "keys"
    make_keys(folder, NOW)
    words.write_text("kort\n")
    with pytest.raises(KeyFileError, match="short"):
        encrypt_folder(folder, USES)
    words.write_text(PASSPHRASE)
    forget()
    encrypt_folder(folder, USES)
    for said, why in (("another passphrase", "does not open"), ("\nx", "empty")):
        words.write_text(said)
        forget()
        with pytest.raises(KeyFileError, match=why):
            load_keys(folder)
    words.unlink()
    forget()
    with pytest.raises(KeyFileError, match="not there"):
        load_keys(folder)
    monkeypatch.delenv("PLEIN_KEYS_PASSPHRASE_FILE")
    forget()
    environment = {k: v for k, v in os.environ.items() if not k.startswith("PLEIN_")}
    (tmp_path / "desk").mkdir()
    folder.rename(tmp_path / "desk" / "keys")
    done = subprocess.run(
        [sys.executable, "-m", "sync.agency", "audit"],
        env=environment | {"PLEIN_DESK_DATA": str(tmp_path / "desk")},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert "PLEIN_KEYS_PASSPHRASE_FILE" in done.stderr
    assert "Traceback" not in done.stderr


def test_openssl_reads_what_we_write(tmp_path: Path, words: Path) -> None:
    folder = tmp_path / "keys"
    make_keys(folder, NOW)
    encrypt_folder(folder, USES)
    for path in folder.iterdir():
        done = subprocess.run(
            ["openssl", "pkcs12", "-in", path, "-passin", f"file:{words}", "-nodes", "-info"],
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        assert "PRIVATE KEY" in done.stdout
        assert "PBES2, PBKDF2, AES-256-CBC" in done.stderr


def test_the_command_makes_keys_for_the_organisation_that_is_named(tmp_path: Path) -> None:
    def run(command: str, **named: str) -> tuple[int, str]:
        done = subprocess.run(
            [sys.executable, "-m", "sync.agency", command],
            env=os.environ | {"PLEIN_DESK_DATA": str(tmp_path / "desk")} | named,
            capture_output=True,
            text=True,
            check=False,
        )
        return done.returncode, done.stdout + done.stderr

    code, said = run("password")
    assert code == 2 and said.endswith("run `python -m sync.agency keys` first.\n")
    for wrong in ("123", "0000009900000000100\u0660", "00000099-0000-0000-1000"):
        code, said = run("keys", PLEIN_OIN=wrong)
        assert code == 1 and "must be your number of twenty digits" in said
    code, said = run("keys")
    assert code == 0 and "the example; set PLEIN_OIN to your own" in said
    registration = tmp_path / "desk" / "registration.jws"
    forgotten = registration.read_text()
    assert run("keys", PLEIN_OIN="00000099000000001000")[0] == 0
    claims = json.loads(b64decode(registration.read_text().split(".")[1]))
    assert claims["oin"] == "00000099000000001000"
    mended = registration.read_text()
    assert mended != forgotten
    assert run("keys", PLEIN_OIN="00000099000000001000")[0] == 0
    assert registration.read_text() == mended
