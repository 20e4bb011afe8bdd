"""A saved proof: checked without wallet or server, one sentence a check, and no lie passes."""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from joserfc.jwk import ECKey

from pwa.rules.service_files import FOLDER, read_agencies
from sync.agency.envelope import read_submission
from sync.agency.keys import AgencyKeys, load_keys, make_keys, make_registration
from sync.agency.receipts import sign_message, sign_receipt
from sync.directory import make_server_entry, sign_directory
from sync.registry import Registry
from sync.signatures import new_private, public_jwk, sign_jws, thumbprint
from sync.verify import ProofFileError, check_proof, main
from sync.wire import DEPOSIT, KEY_CHANGE, b64decode, b64encode, canonical_json, format_time
from tests.agency.activities import make_item, make_log
from tests.agency.phone import (
    compose,
    fact,
    make_claims,
    make_proof_file,
    new_link,
    seal_file,
    sign_deposit,
)

NOW = datetime(2026, 6, 2, 12, 3, tzinfo=UTC)
OIN: str = read_agencies(FOLDER)[0]["oin"]
ROOT, SIGNING = new_private(), new_private()
ID = b64encode(bytes(16))


@dataclass
class Saved:
    """All parts of a proof, to be changed one by one."""

    keys: AgencyKeys
    parts: dict[str, Any]
    sender: ECKey

    def findings(self, **changed: Any) -> list[tuple[bool, str]]:
        found = check_proof(json.dumps(self.parts | changed), public_jwk(ROOT))
        return [(finding.holds, finding.sentence) for finding in found]

    def wrong(self, **changed: Any) -> list[str]:
        return [sentence for holds, sentence in self.findings(**changed) if not holds]

    def receipt(self, **changed: Any) -> str:
        submission = read_submission(self.parts["inner"], OIN)
        genuine = sign_receipt(submission, self.keys, OIN, ID, NOW)
        claims = json.loads(_payload(genuine)) | changed
        return sign_jws(claims, self.keys.sig, "plein-receipt+jws", kid=self.keys.sig_kid)


def _payload(compact: str) -> bytes:
    return b64decode(compact.split(".")[1])


@pytest.fixture
def saved(tmp_path: Path) -> Saved:
    make_keys(tmp_path / "keys", NOW - timedelta(days=1))
    keys = load_keys(tmp_path / "keys")
    registry = Registry(tmp_path / "directory", public_jwk(ROOT))
    registry.register(make_registration(tmp_path / "keys", OIN))
    since = NOW - timedelta(days=1)
    directory = registry.build(ROOT, make_server_entry("Plein", SIGNING, since), since)
    assert directory
    link = new_link(OIN)
    file = seal_file("loonstrook.pdf", "application/pdf", b"%PDF-1.7 payslip")
    claims = make_claims(link, "wijziging-doorgeven", [fact("from", "2026-07-01")], [file], now=NOW)
    [(kid, key)] = keys.enc.items()
    inner, outer = compose(link, claims, [file], public_jwk(key), kid, now=NOW)
    submission = read_submission(inner, OIN)
    message = sign_message(
        keys,
        OIN,
        ID,
        NOW,
        issuer=submission.issuer,
        kind="opened",
        about=submission.id,
        title="",
        text="",
    )
    document = make_proof_file(
        inner,
        outer["content"],
        sign_deposit(outer, NOW, SIGNING),
        sign_receipt(submission, keys, OIN, ID, NOW),
        json.loads(directory.document),
        [message],
    )
    return Saved(keys, json.loads(document), link.wallet_key)


def test_UC8_a_saved_proof_holds_and_says_so_in_sentences(saved: Saved) -> None:
    findings = saved.findings()
    assert [holds for holds, _ in findings] == [True] * 5
    text = "\n".join(sentence for _, sentence in findings)
    assert "The directory of agencies, number 1, was signed by the root key." in text
    assert "Gemeente Voorbeeld received exactly this on 2 June 2026 at" in text
    assert "with 1 attachment, and signed that" in text
    assert "The server stored it for Gemeente Voorbeeld on 2 June 2026" in text
    assert "Gemeente Voorbeeld wrote that a clerk opened it about it" in text


def test_a_proof_without_the_sealed_text_still_holds(saved: Saved) -> None:
    assert saved.wrong(content=None) == []


def test_a_proof_without_receipt_says_so(saved: Saved) -> None:
    assert saved.wrong(receipt=None) == ["There is no receipt of Gemeente Voorbeeld in this file."]


@pytest.mark.parametrize(
    ("changed", "why"),
    [
        ({"digest": b64encode(bytes(32))}, "it is over another text"),
        ({"attachments": []}, "it names other attachments"),
        ({"iss": "00000000000000000001"}, "it is by another agency"),
        ({"aud": "someone"}, "it is for another sender"),
        ({"sub": ID}, "it is about another submission"),
        ({"received_at": "2020-01-01T00:00:00.000Z"}, "the key was not valid at that time"),
        ({"received_at": "yesterday"}, "it is not complete"),
        ({"attachments": None}, "it is not complete"),
    ],
)
def test_a_receipt_of_something_else_does_not_hold(
    saved: Saved, changed: dict[str, Any], why: str
) -> None:
    [wrong] = saved.wrong(receipt=saved.receipt(**changed))
    assert wrong == f"The receipt of Gemeente Voorbeeld does not hold ({why})."


def test_a_receipt_by_another_key_does_not_hold(saved: Saved) -> None:
    other = new_private()
    claims = json.loads(_payload(saved.parts["receipt"]))
    unlisted = sign_jws(claims, other, "plein-receipt+jws", kid=thumbprint(other))
    posing = sign_jws(claims, other, "plein-receipt+jws", kid=saved.keys.sig_kid)
    with_enc_key = next(iter(saved.keys.enc.values()))
    enc = sign_jws(claims, with_enc_key, "plein-receipt+jws", kid=thumbprint(with_enc_key))
    reasons = {
        unlisted: "the directory does not list the key",
        posing: "the signature is not right",
        enc: "the directory does not list the key",
        saved.parts["deposit"]: "it is another kind of statement",
        "": "form",
    }
    for receipt, reason in reasons.items():
        [wrong] = saved.wrong(receipt=receipt)
        assert reason in wrong


def test_a_proof_of_deposit_of_something_else_does_not_hold(saved: Saved) -> None:
    claims = json.loads(_payload(saved.parts["deposit"]))
    for changed, why in [
        ({"sub": ID}, "it is about another submission"),
        ({"aud": ID}, "it is for another agency"),
        ({"digest": ID}, "it is over other bytes"),
        ({"at": format_time(NOW - timedelta(days=9))}, "the key was not valid at that time"),
    ]:
        deposit = sign_jws(claims | changed, SIGNING, DEPOSIT, kid=thumbprint(SIGNING))
        [wrong] = saved.wrong(deposit=deposit)
        assert why in wrong


def test_a_directory_by_another_root_proves_nothing(saved: Saved) -> None:
    payload = json.loads(_payload("." + saved.parts["directory"]["payload"]))
    forged = json.loads(sign_directory(payload, new_private()))
    assert saved.findings(directory=forged) == [
        (False, "The directory of agencies was not signed as it must be: not by this root key.")
    ]
    assert saved.findings(directory={})[0][0] is False


def test_a_changed_submission_does_not_hold(saved: Saved) -> None:
    head, _, signature = saved.parts["inner"].split(".")
    [wrong] = saved.wrong(inner=f"{head}.{b64encode(b'{}')}.{signature}")
    assert wrong.startswith("The submission itself was not signed as it must be")


def test_a_message_about_something_else_does_not_hold(saved: Saved) -> None:
    claims = json.loads(_payload(saved.parts["messages"][0])) | {"about": ID}
    message = sign_jws(claims, saved.keys.sig, "plein-message+jws", kid=saved.keys.sig_kid)
    [wrong] = saved.wrong(messages=[message])
    assert "it is about another submission" in wrong


def test_a_statement_about_a_period_says_what_was_confirmed_and_of_which_log(
    saved: Saved, tmp_path: Path
) -> None:
    submission = read_submission(saved.parts["inner"], OIN)
    log = make_log([make_item(1), make_item(2)])
    confirmed = {
        "from": log["from"],
        "to": log["to"],
        "counted": 2,
        "quota": 4,
        "digest": log["digest"],
    }
    message = sign_message(
        saved.keys,
        OIN,
        ID,
        NOW,
        issuer=submission.issuer,
        kind="activity_statement",
        about=submission.id,
        title="",
        text="",
        extra=confirmed,
    )
    path = tmp_path / "verantwoording.json"
    for other, holds, said in (
        (log, True, "is the log that the agency confirmed"),
        (make_log([make_item(1)]), False, "is another log than was confirmed"),
        # One that was changed and still says the digest that was confirmed.
        (log | {"reason": "x"}, False, "is another log than was confirmed"),
    ):
        path.write_bytes(canonical_json(other))
        document = json.dumps(saved.parts | {"messages": [message]})
        found = check_proof(document, public_jwk(ROOT), [path])
        sentences = [finding.sentence for finding in found]
        assert any("from 2026-05-11 to 2026-06-07 it counts 2 of 4." in one for one in sentences)
        assert [one.holds for one in found if said in one.sentence] == [holds]
    changed = message[:-6] + ("A" if message[-6] != "A" else "B") + message[-5:]
    [wrong] = saved.wrong(messages=[changed])
    assert "A message of Gemeente Voorbeeld does not hold" in wrong


def test_a_message_to_a_later_key_holds_when_the_senders_own_changes_lead_there(
    saved: Saved,
) -> None:
    keys = [saved.sender, new_private(), new_private()]
    changes = [
        sign_jws(
            {"v": 1, "iss": thumbprint(old), "aud": OIN, "sub": thumbprint(new), "iat": 1},
            old,
            KEY_CHANGE,
        )
        for old, new in pairwise(keys)
    ]
    claims = json.loads(_payload(saved.parts["messages"][0])) | {"aud": thumbprint(keys[2])}
    message = sign_jws(claims, saved.keys.sig, "plein-message+jws", kid=saved.keys.sig_kid)
    assert saved.wrong(messages=[message], key_changes=changes[::-1]) == []
    for broken in ([], changes[1:], ["a.b.c", changes[1]]):
        [wrong] = saved.wrong(messages=[message], key_changes=broken)
        assert "it is for another sender" in wrong


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"v":1,"kind":"plein-proof"}', "[" * 99_999])
def test_what_is_no_proof_is_told_so(text: str) -> None:
    with pytest.raises(ProofFileError, match="not a proof that a wallet saved"):
        check_proof(text, public_jwk(ROOT))


def verify(arguments: Sequence[object]) -> int:
    return main([str(argument) for argument in arguments])


def test_UC8_the_command_prints_sentences_and_ends_with_a_code(
    saved: Saved, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    proof, root = tmp_path / "proof.json", tmp_path / "root.json"
    payslip = tmp_path / "payslip.pdf"
    payslip.write_bytes(b"%PDF-1.7 payslip")
    proof.write_text(json.dumps(saved.parts))
    root.write_text(json.dumps(public_jwk(ROOT)))
    assert verify([proof, "--root", root, "--attachment", payslip]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 6
    assert all(line.startswith("ok     ") for line in lines)
    assert lines[-1].endswith("payslip.pdf is the attachment 'loonstrook.pdf', unchanged.")
    assert verify([proof, "--root", root, "--attachment", root]) == 1
    assert re.search("^WRONG  root.json is none of the attachments", capsys.readouterr().out, re.M)
    assert verify([root, "--root", root]) == 2
    assert verify([proof, "--root", proof]) == 2
    assert verify([tmp_path / "absent", "--root", root]) == 2


def test_what_a_sender_wrote_cannot_steer_the_terminal(
    saved: Saved, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    link = new_link(OIN)
    claims = make_claims(link, "\x1b[2Jok", [], now=NOW)
    inner = sign_jws(claims, link.wallet_key, "plein-submission+jws")
    proof, root = tmp_path / "proof.json", tmp_path / "root.json"
    proof.write_text(json.dumps(saved.parts | {"inner": inner}))
    root.write_text(json.dumps(public_jwk(ROOT)))
    assert verify([proof, "--root", root]) == 1
    assert "\x1b" not in capsys.readouterr().out
