"""Agencies by files outside the project: nobody takes another's number, nor looks like another."""

import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml

from pwa.rules.service_files import FOLDER, ServiceFileError, read_agencies, read_agency

EXAMPLE: dict[str, Any] = yaml.safe_load(
    (FOLDER / "gemeente-voorbeeld" / "agency.yaml").read_text()
)
OTHER_TOWN = {
    "id": "gemeente-plaats",
    "oin": "00000099000000001000",
    "name": "Plaats",
    "municipality": "GM9998",
    "hosts": ["plaats.example"],
    "contact": EXAMPLE["contact"] | {"website": "https://www.plaats.example/contact?uur=9"},
}
LIBRARY = {"id": "bibliotheek", "name": "Bibliotheek Plaats", "kind": "other", "kvk": "12345678"}


def write(folder: Path, **changed: Any) -> Path:
    entry = {k: v for k, v in (EXAMPLE | changed).items() if v != "left out"}
    path = folder / entry["id"] / "agency.yaml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(yaml.safe_dump(entry, allow_unicode=True), encoding="utf-8")
    return path


def at_host(host: str) -> dict[str, Any]:
    return EXAMPLE["contact"] | {"website": f"https://{host}/"}


def refusal(folder: Path, **changed: Any) -> str:
    with pytest.raises(ServiceFileError) as refused:
        read_agency(write(folder, **changed))
    return str(refused.value)


def test_agencies_outside_the_project_stand_beside_those_inside(tmp_path: Path) -> None:
    write(tmp_path / "one", **OTHER_TOWN)
    library = LIBRARY | {"oin": "left out", "municipality": None, "hosts": ["bieb.example"]}
    write(tmp_path / "two", **library, contact=at_host("bieb.example"))
    found = read_agencies(FOLDER, [tmp_path / "one", tmp_path / "two"])
    assert [agency["id"] for agency in found] == [
        "bibliotheek",
        "gemeente-plaats",
        "gemeente-voorbeeld",
    ]
    assert found[0]["oin"] == "00000003123456780000"
    services = [service["id"] for service in found[0]["services"]]
    assert services == sorted(path.stem for path in (FOLDER / "every-agency").glob("*.yaml"))
    with pytest.raises(ServiceFileError, match="is no folder"):
        read_agencies(FOLDER, [tmp_path / "missing"])


@pytest.mark.parametrize(
    "name",
    [
        "gemeente  voorbeeld",
        "Gemeente Voorbee1d",
        "Gemeente V00rbeeld",
        "Gemeente-Voorbeeld.",
        "G\u00e9meente V\u00f6orbeeld",
        "Gemeente Voorbee\u0131d",
    ],
)
def test_a_name_that_looks_like_another_is_refused(tmp_path: Path, name: str) -> None:
    write(tmp_path, id="other-folder", oin="00000099000000001000", name=name)
    with pytest.raises(ServiceFileError, match="look alike"):
        read_agencies(FOLDER, [tmp_path])


def test_a_second_agency_with_a_number_or_folder_is_refused(tmp_path: Path) -> None:
    write(tmp_path / "a", id="other-folder", name="Iets anders")
    with pytest.raises(ServiceFileError, match="OIN 00000099999999990000 is used twice"):
        read_agencies(FOLDER, [tmp_path / "a"])
    write(tmp_path / "b", oin="00000099000000001000", name="Iets anders")
    with pytest.raises(ServiceFileError, match="id gemeente-voorbeeld is used twice"):
        read_agencies(FOLDER, [tmp_path / "b"])
    write(tmp_path / "c", **OTHER_TOWN | {"municipality": "GM9999"})
    with pytest.raises(ServiceFileError, match="municipality GM9999 is used twice"):
        read_agencies(FOLDER, [tmp_path / "c"])
    hosts = {"hosts": ["plaats.example", "gemeente-voorbeeld.example"]}
    write(tmp_path / "d", **OTHER_TOWN | hosts)
    with pytest.raises(ServiceFileError, match=r"voorbeeld\.example is used twice"):
        read_agencies(FOLDER, [tmp_path / "d"])


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({"name": "Gemeente V\u043eorbeeld"}, "looks like another letter"),
        ({"name": "\uff27emeente"}, "looks like another letter"),
        ({"name": "Gemeente\u200bX"}, "cannot be seen"),
        ({"name": "Gemeente \u202etset"}, "cannot be seen"),
        ({"hours": {"nl": "9-17\u2066", "en": "9-5"}}, "LEFT-TO-RIGHT ISOLATE"),
        ({"hours": {"nl": "9-17\x07", "en": "9-5"}}, "cannot be seen (U+0007)"),
        ({"name": "..."}, "must have letters"),
        ({"name": "1900"}, "must have letters"),
        ({"name": "Gemeente P\u2223aats"}, "looks like another letter"),
        ({"name": "Gemeente \u01c0aats"}, "looks like another letter"),
        ({"name": "Gemeente G\u0336ouda"}, "looks like another letter"),
        ({"name": "Gemeente \U0001d7d7"}, "looks like another letter"),
        ({"name": "Gemeente " + "x" * 200}, "more than 120 characters"),
        ({"oin": "0000009999999999000\u0660"}, "an OIN of twenty digits"),
        ({"oin": "\uff10" * 8 + "999999990000"}, "an OIN of twenty digits"),
        ({"oin": 99999999990000}, "an OIN of twenty digits, in quotes"),
        ({"municipality": "GM059\u0669"}, "a code like GM0599"),
        ({"requird": True}, "requird: is not known here"),
        ({"host": ["x.example"]}, "is not known here; did you mean hosts?"),
        ({"hosts": ["xn--gemente-9pf.example"]}, "which look like Latin ones"),
        ({"hosts": ["gemeente-voorb\u0435eld.example"]}, "a host name"),
        ({"contact": at_host("evil.example")}, "leads to evil.example, which is not in hosts"),
        ({"contact": at_host("gemeente-voorbeeld.example.evil.example")}, "is not in hosts"),
        ({"contact": at_host("gemeente-voorbeeld.example@evil.example")}, "no name, password"),
        ({"contact": at_host("evilgemeente-voorbeeld.example")}, "is not in hosts"),
        ({"contact": at_host("evil.example\\.gemeente-voorbeeld.example")}, "an https address"),
        ({"contact": EXAMPLE["contact"] | {"website": "javascript:alert(1)"}}, "an https address"),
        ({"contact": EXAMPLE["contact"] | {"phone": "0900-\u200b1"}}, "a telephone number"),
        ({"link": {"digid": "https://digid.evil.example/koppelen"}}, "is not in hosts"),
        ({"oin": "00000012999999990000"}, "which no register of the OIN has"),
        ({"oin": "00000099999999990001"}, "must end with zeros"),
        ({"oin": "0000009999999999000\u0660"}, "twenty digits"),
        ({"oin": "00000003123456789000"}, "must end with zeros"),
        ({"oin": "00000001123456789000"}, "with a wrong digit"),
        ({"oin": "left out"}, "is missing"),
        ({"kind": "national"}, "of another kind it is null"),
        ({"kind": "other"}, "eight digits of the trade register"),
        ({"kvk": "12345678"}, "a government has an oin alone"),
        (LIBRARY, "follows from kvk; leave it out"),
        ({"municipality": None}, "the code of the municipality"),
        ({"colours": {"main": "#ffffff", "on_main": "#ffff00"}}, "cannot be read on main"),
        ({"hosts": ["https://x.example"]}, "a host name"),
        ({"languages": ["Nederlands"]}, "a language code"),
    ],
)
def test_an_agency_file_that_is_not_right_says_where_and_what(
    tmp_path: Path, changed: dict[str, Any], told: str
) -> None:
    said = refusal(tmp_path, **changed)
    assert told in said
    assert "agency.yaml:" in said


def test_a_real_kind_of_number_is_taken(tmp_path: Path) -> None:
    # The OIN of Logius itself, as its OIN-Stelsel gives it as an example.
    entry = read_agency(write(tmp_path, oin="00000001822477348000"))
    assert entry["oin"] == "00000001822477348000"
    week = [{"days": [1, 5], "from": "09:00", "until": "17:30"}]
    assert read_agency(write(tmp_path, open=week))["open"] == week
    for wrong, told in (
        ({"days": [0]}, "must be 1 (Monday) to 7 (Sunday)"),
        ({"until": "08:00"}, "must be later than from"),
        ({"from": 540}, "a time like"),
    ):
        assert told in refusal(tmp_path, open=[week[0] | wrong])
    full = {"hours": {"nl": "Ma-vr 9-17", "en": "Mon-Fri 9-5"}, "languages": ["nl", "tr"]}
    assert read_agency(write(tmp_path, **full))["languages"] == ["nl", "tr"]
    shutil.rmtree(tmp_path / "gemeente-voorbeeld")
