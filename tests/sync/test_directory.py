"""The directory: signed, numbered, chained and expiring; it only goes forward."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from shutil import copy

import pytest

from pwa.rules.service_files import FOLDER, read_agencies
from sync.agency.keys import load_keys, make_keys, make_registration, prove_possession
from sync.current_directory import CurrentDirectory
from sync.differences import compare_directories
from sync.directory import (
    Directory,
    Known,
    make_server_entry,
    read_directory,
    sign_directory,
    verify_directory,
)
from sync.registry import Registry, RegistryError
from sync.signatures import NotGenuine, new_private, public_jwk, sign_jws, thumbprint
from sync.wire import b64decode, b64encode

NOW = datetime(2026, 6, 2, 12, tzinfo=UTC)
ROOT, SIGNING = new_private(), new_private()
OIN = read_agencies(FOLDER)[0]["oin"]


@pytest.fixture
def registry(tmp_path: Path) -> Registry:
    make_keys(tmp_path / "keys", NOW)
    registry = Registry(tmp_path / "directory", public_jwk(ROOT))
    kid = load_keys(tmp_path / "keys").sig_kid
    assert registry.register(make_registration(tmp_path / "keys", OIN)) == (OIN, kid)
    return registry


def build(
    registry: Registry, days: int = 0, name: str = "Plein", services: Path = FOLDER
) -> Directory | None:
    now = NOW + timedelta(days=days)
    return registry.build(ROOT, make_server_entry(name, SIGNING, now), now, services)


def code_of(document: str, known: Known | None = None, days: int = 0) -> str:
    with pytest.raises(NotGenuine) as refused:
        verify_directory(document, [public_jwk(ROOT)], NOW + timedelta(days=days), known)
    return refused.value.code


def services_in(folder: str) -> list[str]:
    """Name the services of an agency, or of all, as a folder has them."""
    found = (FOLDER / folder).glob("*.yaml")
    return sorted(path.stem for path in found if path.stem not in {"agency", "places"})


def test_a_directory_names_agency_keys_and_services(registry: Registry, tmp_path: Path) -> None:
    made = build(registry)
    assert made
    directory = verify_directory(made.document, [public_jwk(ROOT)], NOW)
    keys = load_keys(tmp_path / "keys")
    assert thumbprint(directory.agency_key(OIN, keys.sig_kid, "sig", NOW)) == keys.sig_kid
    assert directory.server_key(thumbprint(SIGNING), NOW)
    services = [service["id"] for service in directory.agency(OIN)["services"]]
    assert services == [*services_in("gemeente-voorbeeld"), *services_in("every-agency")]
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


def test_a_phone_that_missed_some_directories_still_sees_the_chain(
    registry: Registry, tmp_path: Path
) -> None:
    small = tmp_path / "services"  # an agency without services: seventy lists are soon made
    (small / "gemeente-voorbeeld").mkdir(parents=True)
    copy(FOLDER / "gemeente-voorbeeld" / "agency.yaml", small / "gemeente-voorbeeld")
    made = [build(registry, n, f"Plein {n}", small) for n in range(70)]
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
    stays, *others = services_in("gemeente-voorbeeld")
    ended = sorted([*others, *services_in("every-agency")])
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


def test_a_key_that_another_agency_has_is_refused(registry: Registry, tmp_path: Path) -> None:
    """Also one that only the last directory has, and by whoever has its private half."""
    other, theirs = "00000099000000101000", registry.folder / "agencies" / "dienst-anders"
    theirs.mkdir(parents=True)
    ours = (FOLDER / "gemeente-voorbeeld" / "agency.yaml").read_text()
    for before, after in (
        (OIN, other),
        ("id: gemeente-voorbeeld", "id: dienst-anders"),
        ("name: Gemeente Voorbeeld", "name: Dienst Anders"),
        ("GM9999", "GM9998"),
        ("gemeente-voorbeeld.", "dienst-anders."),
    ):
        assert before in ours
        ours = ours.replace(before, after)
    (theirs / "agency.yaml").write_text(ours)
    same = make_registration(tmp_path / "keys", other)
    with pytest.raises(RegistryError, match="is another agency's"):
        registry.register(same)
    build(registry)
    make_keys(tmp_path / "new", NOW)
    registry.register(make_registration(tmp_path / "new", OIN))
    with pytest.raises(RegistryError, match="is another agency's"):
        registry.register(same)


def test_every_key_of_a_registration_proves_itself_for_its_agency(
    registry: Registry, tmp_path: Path
) -> None:
    make_keys(tmp_path / "new", NOW)
    keys = load_keys(tmp_path / "new")
    said = json.loads(b64decode(make_registration(tmp_path / "new", OIN).split(".")[1]))
    [(enc, enc_key)] = keys.enc.items()
    for spoil in (
        {"proofs": None},
        {"proofs": {}},
        {"proofs": said["proofs"] | {enc: prove_possession(keys.sig, "enc", OIN)}},
        {"proofs": said["proofs"] | {enc: prove_possession(enc_key, "enc", "0" * 20)}},
        {"proofs": said["proofs"] | {enc: prove_possession(enc_key, "auth", OIN)}},
        {"proofs": said["proofs"] | {enc: "e30.e30.e30"}},
    ):
        registration = sign_jws(said | spoil, keys.sig, "plein-registration+jws")
        with pytest.raises(RegistryError, match="does not prove"):
            registry.register(registration)
    # One that is here from before keys proved themselves can be named again.
    folder = registry.folder / "registrations"
    before = sign_jws(said | {"proofs": None}, keys.sig, "plein-registration+jws")
    folder.joinpath(f"{OIN}.jws").write_text(before)
    assert registry.register(before)[0] == OIN
    assert build(registry)


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
