"""Places near by: hostile data is refused with its place; what is right becomes whole numbers."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from pwa.rules.places import FILE, MOST_PLACES, read_places
from pwa.rules.service_files import FOLDER, ServiceFileError, read_agencies
from pwa.rules.yaml_shapes import WrongError

HOSTS = ("gemeente-voorbeeld.example",)
EXAMPLE: dict[str, Any] = yaml.safe_load((FOLDER / "gemeente-voorbeeld" / FILE).read_text())
PLACE: dict[str, Any] = EXAMPLE["places"][0]


class Dumper(yaml.CSafeDumper):
    """Writes out what repeats; in C, since what is endless is long."""

    def ignore_aliases(self, data: object) -> bool:
        return True


def write(folder: Path, guide: object) -> Path:
    path = folder / FILE
    path.write_text(yaml.dump(guide, Dumper=Dumper, allow_unicode=True), encoding="utf-8")
    return path


def refusal(folder: Path, **changed: Any) -> str:
    with pytest.raises(WrongError) as refused:
        read_places(write(folder, {"schema": 1, "places": [PLACE | changed]}), HOSTS)
    return str(refused.value)


def test_the_example_has_a_map_and_places_in_millionths_of_a_degree() -> None:
    [town] = [one for one in read_agencies() if one["id"] == "gemeente-voorbeeld"]
    [guide] = town["places"]
    assert 8 <= len(guide["places"]) <= 12
    assert guide["places"][0]["at"] == [52_707_900, 5_403_800]
    assert guide["map"]["south_west"] == [52_695_000, 5_390_000]
    assert {one["kind"] for one in guide["places"]} > {"library", "debt_buddy", "clients_council"}


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({"at": [5.40, 52.70]}, "lies outside of the Netherlands"),
        ({"at": [52.7, float("nan")]}, "lies outside"),
        ({"at": [52.7, float("inf")]}, "lies outside"),
        ({"at": [91, 5]}, "lies outside"),
        ({"at": [True, 5.4]}, "latitude, longitude"),
        ({"at": "52.7, 5.4"}, "latitude, longitude"),
        ({"at": [52.7, 5.4, 0]}, "latitude, longitude"),
        ({"name": "<script>alert(1)</script>"}, "looks like another letter"),
        ({"name": "Wijkteam \u202eneloM"}, "cannot be seen"),
        ({"name": "Wijkt\u0435am"}, "looks like another letter"),
        ({"address": "Molenlaan\u200b 2"}, "cannot be seen"),
        ({"website": "https://evil.example/wijkteam"}, "not in hosts of agency.yaml"),
        ({"website": "https://gemeente-voorbeeld.example.evil.example/"}, "not in hosts"),
        ({"website": "https://gemeente-voorbeeld.example@evil.example/"}, "an https address"),
        ({"website": "javascript:alert(1)"}, "an https address"),
        ({"phone": "tel:1;ext=2"}, "a telephone number"),
        ({"kind": "casino"}, "must be one of"),
        ({"wheelchair": True}, "must be one of"),
        ({"checked": "gisteren"}, "must be a date"),
        ({"languages": []}, "at least 1"),
        ({"open": [{"days": [8], "from": "09:00", "until": "10:00"}]}, "0 to 7"),
        ({"open": [{"days": [1], "from": "22:00", "until": "02:00"}]}, "later than from"),
        ({"open": [{"days": [1], "from": "24:00", "until": "25:00"}]}, "a time like"),
        (
            {
                "open": [
                    {"days": [1, 2], "from": "09:00", "until": "13:00"},
                    {"days": [2], "from": "12:30", "until": "17:00"},
                ]
            },
            "day 2: 09:00-13:00 and 12:30-17:00 overlap",
        ),
    ],
)
def test_hostile_places_are_refused(tmp_path: Path, changed: dict[str, Any], told: str) -> None:
    answer = refusal(tmp_path, **changed)
    assert told in answer
    assert f"{FILE}:" in answer


def test_days_of_exception_stand_once_and_in_order(tmp_path: Path) -> None:
    def day(first: str, last: str | None = None, *stretches: tuple[str, str]) -> dict[str, Any]:
        entry = yaml.safe_load(f"day: {first}") | (yaml.safe_load(f"last: {last}") if last else {})
        return entry | {"open": [{"from": one, "until": other} for one, other in stretches]}

    twice = [day("2026-12-24", "2027-01-01"), day("2026-12-31")]
    assert "2026-12-31 stands here twice" in refusal(tmp_path, exceptions=twice)
    back = [day("2026-12-24", "2026-12-20")]
    assert "must not lie before" in refusal(tmp_path, exceptions=back)
    overlap = [day("2026-12-24", None, ("09:00", "12:00"), ("11:00", "13:00"))]
    assert "overlap" in refusal(tmp_path, exceptions=overlap)


def test_a_thousand_places_and_an_endless_map_are_refused(tmp_path: Path) -> None:
    many = [PLACE | {"id": f"p{number}"} for number in range(1_000)]
    with pytest.raises(WrongError, match=f"1,000 items; at most {MOST_PLACES}|more than 262,144"):
        read_places(write(tmp_path, {"schema": 1, "places": many}), HOSTS)
    with pytest.raises(WrongError, match="is used twice"):
        read_places(write(tmp_path, {"schema": 1, "places": [PLACE, PLACE]}), HOSTS)
    line = {"kind": "road", "points": [[52.7, 5.4]] * 2_000}
    drawing = EXAMPLE["map"] | {"lines": [line] * 2}
    guide = {"schema": 1, "map": drawing, "places": [PLACE]}
    with pytest.raises(WrongError, match="draw it coarser"):
        read_places(write(tmp_path, guide), HOSTS)
    for corner in ([52.6, 5.3], [53.9, 5.4], [53.5, 7.2]):
        guide["map"] = EXAMPLE["map"] | {"north_east": corner}
        with pytest.raises(WrongError, match="north_east"):
            read_places(write(tmp_path, guide), HOSTS)


def test_a_faulty_file_of_places_stops_its_agency_with_file_and_line(tmp_path: Path) -> None:
    folder = tmp_path / "gemeente-voorbeeld"
    folder.mkdir()
    agency = FOLDER / "gemeente-voorbeeld" / "agency.yaml"
    (folder / "agency.yaml").write_text(agency.read_text())
    write(folder, {"schema": 1, "places": [PLACE | {"kind": "casino"}]})
    (tmp_path / "every-agency").mkdir()
    with pytest.raises(ServiceFileError, match=rf"{FILE}:\d+: places.*kind: must be one of"):
        read_agencies(tmp_path)
