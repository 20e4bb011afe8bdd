"""Opening at the agency: only a submission whose every part fits together is opened."""

from typing import Any

import pytest

from sync.agency.envelope import open_attachment, open_submission, read_outer
from sync.agency.errors import RefusedError
from sync.signatures import new_private, public_jwk, sign_jws, thumbprint
from sync.wire import b64encode, hash_b64
from tests.agency.conftest import NOW, OIN, Example
from tests.agency.phone import (
    as_agency_sees,
    fact,
    new_link,
    seal_file,
    seal_submission,
)

FACTS = [fact("amount_cents", 48_000, "Nieuw bedrag", "cents"), fact("from", "2026-07-01")]
ID = b64encode(bytes(range(16)))


def open_as(example: Example, outer: dict[str, Any], oin: str = OIN) -> Any:
    seen = read_outer(as_agency_sees(outer, 1, NOW, example.signing))
    return open_submission(seen, example.keys.enc, oin)


def code_of(example: Example, outer: dict[str, Any], oin: str = OIN) -> str:
    with pytest.raises(RefusedError) as refused:
        open_as(example, outer, oin)
    return refused.value.code


def test_a_submission_is_opened_with_its_facts_and_their_sources(example: Example) -> None:
    inner, outer = example.submit(FACTS)
    opened = open_as(example, outer)
    assert opened.inner == inner
    assert opened.digest == hash_b64(inner)
    assert opened.issuer == example.link.issuer
    assert [(f.name, f.value, f.source) for f in opened.facts] == [
        ("amount_cents", 48_000, "self"),
        ("from", "2026-07-01", "self"),
    ]


@pytest.mark.parametrize("size", [0, 1, 524_288, 524_289, 1_500_000])
def test_an_attachment_is_opened_whole(example: Example, size: int) -> None:
    octets = bytes(n % 251 for n in range(size))
    file = seal_file("loonstrook.pdf", "application/pdf", octets)
    _, outer = example.submit(FACTS, [file])
    [attachment] = open_as(example, outer).attachments
    chunks = [file.chunks[name] for name in attachment.chunks]
    assert b"".join(open_attachment(attachment, chunks)) == octets


def test_a_changed_swapped_or_missing_chunk_is_refused(example: Example) -> None:
    file = seal_file("a.pdf", "application/pdf", bytes(600_000))
    _, outer = example.submit(FACTS, [file])
    [attachment] = open_as(example, outer).attachments
    first, second = (file.chunks[name] for name in attachment.chunks)
    changed = first[:-1] + bytes([first[-1] ^ 1])
    for chunks in ([changed, second], [second, first], [first, first]):
        with pytest.raises(RefusedError, match="attachments"):
            list(open_attachment(attachment, chunks))


def test_a_file_that_is_not_what_was_signed_is_refused(example: Example) -> None:
    for change in ({"digest": hash_b64("other")}, {"size_bytes": 3}):
        file = seal_file("a.pdf", "application/pdf", b"four")
        file.claims |= change
        _, outer = example.submit(FACTS, [file])
        [attachment] = open_as(example, outer).attachments
        with pytest.raises(RefusedError, match="attachments"):
            list(open_attachment(attachment, file.chunks.values()))


def test_a_submission_for_another_agency_is_refused(example: Example) -> None:
    _, outer = example.submit(FACTS)
    assert code_of(example, outer, "00000000000000000001") == "audience"


def test_a_submission_sealed_to_an_unknown_key_is_refused(example: Example) -> None:
    inner, outer = example.submit(FACTS)
    other = new_private()
    resealed = seal_submission(inner, public_jwk(other), thumbprint(other))
    assert code_of(example, outer | {"content": resealed}) == "key"
    assert code_of(example, outer | {"content": resealed, "kid": thumbprint(other)}) == "key"
    lying = seal_submission(inner, public_jwk(other), example.kid)
    assert code_of(example, outer | {"content": lying}) == "opening"


def test_a_changed_seal_is_refused(example: Example) -> None:
    _, outer = example.submit(FACTS)
    parts = outer["content"].split(".")
    for place in (2, 3, 4):
        changed = list(parts)
        changed[place] = ("A" if parts[place][0] != "A" else "B") + parts[place][1:]
        assert code_of(example, outer | {"content": ".".join(changed)}) == "opening"
    for content in ("", "....", "a.b.c.d.e", outer["content"] + "."):
        assert code_of(example, outer | {"content": content}) in {"form", "opening"}


def test_a_submission_deposited_under_another_id_is_refused(example: Example) -> None:
    _, outer = example.submit(FACTS)
    assert code_of(example, outer | {"id": ID}) == "id"


def test_a_submission_from_another_mailbox_is_refused(example: Example) -> None:
    _, outer = example.submit(FACTS)
    assert code_of(example, outer | {"mailbox": ID}) == "mailbox"


def test_other_attachments_than_signed_are_refused(example: Example) -> None:
    file = seal_file("a.pdf", "application/pdf", b"a")
    _, outer = example.submit(FACTS, [file])
    other = seal_file("b.pdf", "application/pdf", b"b")
    assert code_of(example, outer | {"attachments": []}) == "attachments"
    swapped = outer["attachments"][0] | {"chunks": list(other.chunks)}
    assert code_of(example, outer | {"attachments": [swapped]}) == "attachments"


def test_a_submission_signed_by_another_than_it_names_is_refused(example: Example) -> None:
    _, outer = example.submit(FACTS, signer=new_private())
    assert code_of(example, outer) == "signature"


def test_a_submission_with_a_changed_text_is_refused(example: Example) -> None:
    inner, outer = example.submit(FACTS)
    head, _, signature = inner.split(".")
    payload = b64encode(b'{"v":1}')
    sealed = seal_submission(
        f"{head}.{payload}.{signature}", public_jwk(example.keys.enc[example.kid]), example.kid
    )
    assert code_of(example, outer | {"content": sealed}) == "signature"


def test_another_kind_of_signed_statement_is_no_submission(example: Example) -> None:
    _, outer = example.submit(FACTS)
    key = public_jwk(example.keys.enc[example.kid])
    message = sign_jws({"v": 1}, example.link.wallet_key, "plein-message+jws")
    sealed = seal_submission(message, key, example.kid)
    assert code_of(example, outer | {"content": sealed}) == "signature"


@pytest.mark.parametrize(
    ("member", "value"),
    [
        ("pii_controller", "00000000000000000001"),
        ("pii_principal", "someone"),
        ("service", "other"),
        ("purpose", "other"),
        ("legal_basis", "other"),
    ],
)
def test_an_agreement_to_something_else_is_refused(
    example: Example, member: str, value: str
) -> None:
    _, outer = example.submit(
        FACTS, change=lambda claims: claims["consent"].update({member: value})
    )
    assert code_of(example, outer) == "consent"


@pytest.mark.parametrize(
    "moment",
    [
        "2026-6-2T1:2:3.4Z",
        "2026-06-02T12:03:00.000000Z",
        "9999-12-31T23:59:59.999Z",
        "0001-01-01T00:00:00.000Z",
        "\uff12026-06-02T12:03:00.000Z",
    ],
)
def test_a_moment_that_the_desk_cannot_show_is_refused(example: Example, moment: str) -> None:
    _, outer = example.submit(
        FACTS, change=lambda claims: claims["consent"].update({"given_at": moment})
    )
    assert code_of(example, outer) == "form"


@pytest.mark.parametrize(
    ("member", "value"),
    [
        ("v", 2),
        ("jti", "short"),
        ("fields", None),
        ("fields", [{"name": "x"}]),
        ("fields", [fact("x", [1])]),
        ("fields", [fact("x", 1.5)]),
        ("fields", [fact("x", 2**53)]),
        ("fields", [fact("x", -(10**4_000))]),
        ("attachments", [{}]),
        ("reply", {}),
        ("reply", {"mailbox": ID, "key": {"kty": "EC"}}),
        ("consent", {}),
        ("service", 1),
        ("about", "short"),
    ],
)
def test_a_submission_of_another_form_is_refused(
    example: Example, member: str, value: object
) -> None:
    _, outer = example.submit(FACTS, change=lambda claims: claims.update({member: value}))
    outer |= {"id": outer["id"] if len(outer["id"]) == 22 else ID}
    assert code_of(example, outer) == "form"


@pytest.mark.parametrize("member", ["nummer", "id", "postbus", "inhoud", "bijlagen", "vervaltOp"])
@pytest.mark.parametrize("wrong", [None, [[]], {"a": 1}])
def test_an_entry_of_another_form_is_refused(example: Example, member: str, wrong: object) -> None:
    entry = as_agency_sees(example.submit(FACTS)[1], 1, NOW, example.signing)
    with pytest.raises(RefusedError, match="form"):
        read_outer(entry | {member: wrong})
    del entry[member]
    with pytest.raises(RefusedError, match="form"):
        read_outer(entry)


def test_an_entry_with_other_letters_than_ascii_is_refused(example: Example) -> None:
    entry = as_agency_sees(example.submit(FACTS)[1], 1, NOW, example.signing)
    for content in ("é", "\ud800", "\0"):
        with pytest.raises(RefusedError, match="form"):
            open_submission(read_outer(entry | {"inhoud": content}), example.keys.enc, OIN)


def test_two_persons_have_different_keys_for_one_agency(example: Example) -> None:
    assert new_link(OIN).issuer != example.link.issuer


def test_what_is_nested_too_deeply_to_be_read_anywhere_is_never_opened(example: Example) -> None:
    for levels in range(40, 1_000, 10):
        nested: list[Any] = []
        for _ in range(levels):
            nested = [nested]
        try:
            _, outer = example.submit(
                FACTS, change=lambda claims, n=nested: claims["consent"].update({"x": n})
            )
        except RecursionError:  # nobody could sign it here
            break
        assert code_of(example, outer) == "form", levels
