"""The directory: signed, numbered, chained and expiring; it only goes forward."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from pwa.rules.service_files import FOLDER, read_agencies
from sync.agency.keys import load_keys, make_keys, make_registration
from sync.directory import Directory, Known, read_directory, sign_directory, verify_directory
from sync.registry import (
    CurrentDirectory,
    Registry,
    RegistryError,
    compare_directories,
    make_server_entry,
)
from sync.signatures import NotGenuine, new_private, public_jwk, thumbprint
from sync.wire import b64encode

NOW = datetime(2026, 6, 2, 12, tzinfo=UTC)
ROOT, SIGNING = new_private(), new_private()
OIN = read_agencies(FOLDER)[0]["oin"]


@pytest.fixture
def registry(tmp_path: Path) -> Registry:
    make_keys(tmp_path / "keys", NOW)
    registry = Registry(tmp_path / "directory", public_jwk(ROOT))
    assert registry.register(make_registration(tmp_path / "keys", OIN)) == OIN
    return registry


def build(registry: Registry, days: int = 0, name: str = "Plein") -> Directory | None:
    now = NOW + timedelta(days=days)
    return registry.build(ROOT, make_server_entry(name, SIGNING, now), now)


def code_of(document: str, known: Known | None = None, days: int = 0) -> str:
    with pytest.raises(NotGenuine) as refused:
        verify_directory(document, [public_jwk(ROOT)], NOW + timedelta(days=days), known)
    return refused.value.code


def services_of_example() -> list[str]:
    """Name the services of the example municipality, as its folder has them."""
    folder = FOLDER / "gemeente-voorbeeld"
    return sorted(path.stem for path in folder.glob("*.yaml") if path.stem != "agency")


def test_a_directory_names_agency_keys_and_services(registry: Registry, tmp_path: Path) -> None:
    made = build(registry)
    assert made
    directory = verify_directory(made.document, [public_jwk(ROOT)], NOW)
    keys = load_keys(tmp_path / "keys")
    assert thumbprint(directory.agency_key(OIN, keys.sig_kid, "sig", NOW)) == keys.sig_kid
    assert directory.server_key(thumbprint(SIGNING), NOW)
    services = [service["id"] for service in directory.agency(OIN)["services"]]
    own = services_of_example()
    assert services == [*own, "identity-link", "key-change", "withdrawal"]
    with pytest.raises(NotGenuine, match="key-unknown"):
        directory.agency_key(OIN, keys.sig_kid, "enc", NOW)
    with pytest.raises(NotGenuine, match="agency-unknown"):
        directory.agency("00000000000000000000")
    with pytest.raises(NotGenuine, match="key-retired"):
        directory.agency_key(OIN, keys.sig_kid, "sig", NOW - timedelta(days=1))


def test_nothing_new_makes_no_new_directory_until_half_of_its_life(registry: Registry) -> None:
    first = build(registry)
    assert first
    assert build(registry, days=1) is None
    renewed = build(registry, days=46)
    assert renewed
    assert (renewed.number, renewed.payload["previous"]) == (2, [first.digest])
    assert renewed.payload["agencies"] == first.payload["agencies"]
    assert renewed.payload["server"] == first.payload["server"]


def test_a_phone_that_missed_some_directories_still_sees_the_chain(registry: Registry) -> None:
    made = [build(registry, days=n, name=f"Plein {n}") for n in range(70)]
    assert all(made)
    last = made[-1]
    assert last
    assert len(last.payload["previous"]) == 64
    for known in made:
        assert known
        verify_directory(last.document, [public_jwk(ROOT)], NOW + timedelta(days=69), known.known)
    forked = Known(60, b64encode(bytes(32)))
    assert code_of(last.document, forked, days=69) == "directory-forked"


def test_a_directory_that_goes_back_forks_or_expired_is_refused(registry: Registry) -> None:
    first, second = build(registry), build(registry, days=1, name="Other")
    assert first
    assert second
    assert code_of(first.document, second.known) == "directory-older"
    assert code_of(second.document, Known(2, first.digest)) == "directory-forked"
    assert code_of(second.document, Known(1, second.digest)) == "directory-forked"
    assert code_of(second.document, second.known, days=91) == "directory-expired"


def test_a_chain_that_hides_its_past_is_refused(registry: Registry) -> None:
    first = build(registry)
    assert first
    jump = dict(first.payload) | {"number": 9, "previous": []}
    assert code_of(sign_directory(jump, ROOT)) == "directory-form"


def test_a_changed_or_foreign_directory_is_refused(registry: Registry) -> None:
    made = build(registry)
    assert made
    outer = json.loads(made.document)
    payload = bytearray(json.dumps(made.payload).encode())
    changed = json.dumps(outer | {"payload": b64encode(bytes(payload))})
    assert code_of(changed) == "directory-signature"
    assert code_of(sign_directory(made.payload, new_private())) == "directory-signature"
    assert code_of(json.dumps(outer | {"signatures": []})) == "directory-signature"
    for text in ["", "[]", "{}", "null", json.dumps(outer | {"payload": "%"}), "[" * 99_999]:
        assert code_of(text) == "directory-form"


@pytest.mark.parametrize(
    "change",
    [
        {"v": 2},
        {"number": "1"},
        {"previous": None},
        {"expires_at": "later"},
        {"server": {}},
        {"agencies": [{"oin": "1"}]},
        {"agencies": [{"oin": "1", "name": "x", "services": [], "keys": [{"kid": "a"}]}]},
    ],
)
def test_a_signed_directory_of_another_form_is_refused(
    registry: Registry, change: dict[str, object]
) -> None:
    made = build(registry)
    assert made
    document = sign_directory(dict(made.payload) | change, ROOT)
    assert code_of(document) == "directory-form"


def test_two_root_keys_may_overlap(registry: Registry) -> None:
    made = build(registry)
    assert made
    roots = [public_jwk(new_private()), public_jwk(ROOT)]
    assert read_directory(made.document, roots).digest == made.digest


def test_replaced_keys_overlap_thirty_days_and_stay_listed(
    registry: Registry, tmp_path: Path
) -> None:
    old = load_keys(tmp_path / "keys")
    build(registry)
    make_keys(tmp_path / "new", NOW + timedelta(days=1))
    registry.register(make_registration(tmp_path / "new", OIN))
    later = build(registry, days=2)
    assert later
    assert len(later.agency(OIN)["keys"]) == 6
    kid = next(iter(old.enc))
    assert later.agency_key(OIN, kid, "enc", NOW + timedelta(days=31))
    with pytest.raises(NotGenuine, match="key-retired"):
        later.agency_key(OIN, kid, "enc", NOW + timedelta(days=33))
    much_later = build(registry, days=200)
    assert much_later
    assert len(much_later.agency(OIN)["keys"]) == 3


def test_differences_are_told_in_sentences(registry: Registry, tmp_path: Path) -> None:
    first = build(registry)
    make_keys(tmp_path / "new", NOW + timedelta(days=1))
    registry.register(make_registration(tmp_path / "new", OIN))
    second = build(registry, days=2)
    assert first
    assert second
    told = compare_directories(first, second)
    assert len([line for line in told if line.startswith("Gemeente Voorbeeld: new key for")]) == 3
    empty = replace(first, payload=dict(first.payload) | {"agencies": []})
    assert compare_directories(empty, first) == ["Gemeente Voorbeeld takes part."]
    assert compare_directories(first, empty) == ["Gemeente Voorbeeld no longer takes part."]
    [agency] = first.agencies
    fewer = dict(agency) | {"services": [dict(agency["services"][0]) | {"version": 2}]}
    changed = replace(first, payload=dict(first.payload) | {"agencies": [fewer]})
    stays, *others = services_of_example()
    ended = sorted([*others, "identity-link", "key-change", "withdrawal"])
    assert compare_directories(first, changed) == [
        f"Gemeente Voorbeeld: service {stays} changed.",
        *(f"Gemeente Voorbeeld: service {name} ended." for name in ended),
    ]
    assert "new service withdrawal" in compare_directories(changed, first)[-1]


def test_a_registration_by_another_key_or_agency_is_refused(
    registry: Registry, tmp_path: Path
) -> None:
    for text in ["", "a.b.c", make_registration(tmp_path / "keys", OIN)[:-8]]:
        with pytest.raises(RegistryError, match="make it again"):
            registry.register(text)
    with pytest.raises(RegistryError, match="has no folder"):
        registry.register(make_registration(tmp_path / "keys", "00000000000000000000"))


def test_the_running_server_sees_a_new_directory(registry: Registry) -> None:
    current = CurrentDirectory(registry)
    assert current.get() is None
    build(registry)
    first = current.get()
    assert first
    assert current.get() is first
    build(registry, days=1, name="Other")
    second = current.get()
    assert second
    assert second.number == 2


def test_a_directory_of_another_root_key_is_not_built_upon(registry: Registry) -> None:
    build(registry)
    other = Registry(registry.folder, public_jwk(new_private()))
    with pytest.raises(RegistryError, match="another root key"):
        other.last()
