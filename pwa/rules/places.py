"""The shape of a places.yaml: where people near by can be helped, and a map drawn from its data.

It stands beside an agency.yaml, of a government or of a party that is none, or is published:

schema                  1
map                     what is drawn; without it there is the list alone
  south_west, north_east    corners, [latitude, longitude]
  areas, lines          [{kind, name, points: [[latitude, longitude], ..]}], drawn in this order
  postcodes             the middle of each area of four digits: {"9999": [latitude, longitude]}
places
  id, kind, name        a kind of KINDS; the wallet has the words for it
  what, route           for what people come here, and how to get there, as text
  address, at           as people write it, and [latitude, longitude] with at most 5 decimals
  open                  by the week, in Dutch time: [{days: [1, 2], from: "09:00", until: "17:00"}]
  exceptions            [{day, last, open: [{from, until}], why}]: on these days these hours hold
                        instead; an empty list is closed, and ``last`` may be left out for one day
  languages             in which people there answer
  phone, website        a website of the agency's own hosts, or null
  wheelchair            yes, partly, no or unknown
  appointment           none, possible or needed
  checked               the day on which somebody last saw that all of this is so

What the directory carries of it has coordinates in whole millionths of a degree, since canonical
JSON has whole numbers only. Coordinates are WGS 84, and lie in the Netherlands or the Caribbean
Netherlands, in boxes drawn with room around them.
"""

from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path
from typing import Any, cast

from pwa.rules.agency_entries import check_name, hours_of_week, is_address, is_hour, is_phone
from pwa.rules.yaml_shapes import (
    HEADINGS,
    ID,
    TEXTS,
    Check,
    Entry,
    WrongError,
    day,
    items_of,
    map_of,
    matching,
    members_of,
    one_of,
    or_null,
    read_yaml,
    tell_where,
    text_of,
)

__all__ = ["FILE", "KINDS", "MOST_PLACES", "read_places"]

FILE = "places.yaml"
KINDS = {
    "neighbourhood_team",
    "form_help",
    "library",
    "debt_buddy",
    "clients_council",
    "community_centre",
    "legal_advice",
    "language_house",
}
MOST_PLACES = 300
_MOST_POINTS = 3_000
"""Of all lines and areas together: a map is a few kilobytes, since every phone fetches it."""
_LARGEST_DEGREES = 1
_MILLION = 1_000_000
_BOXES = (
    (50.70, 3.30, 53.60, 7.30),
    (12.00, -68.45, 12.35, -68.15),
    (17.45, -63.30, 17.70, -62.90),
)
"""South, west, north, east of the Netherlands; of Bonaire; of Saba and Sint Eustatius."""


def read_places(path: Path, hosts: tuple[str, ...]) -> Entry:
    """Read and check a file of places; ``hosts`` are those of the agency that gives it.

    Raises:
        WrongError: It is not right; the message names the place in it.
    """
    guide = read_yaml(path, _GUIDE)
    try:
        for number, place in enumerate(cast("list[Entry]", guide["places"])):
            _check_place(place, f"places[{number}]", hosts)
        _check_ids(guide["places"])
        if guide.get("map"):
            _check_map(guide["map"])
    except WrongError as error:
        raise WrongError(tell_where(path, error)) from error
    return {"map": guide.get("map"), "places": guide["places"]}


def _check_place(place: Entry, where: str, hosts: tuple[str, ...]) -> None:
    try:
        check_name(place["name"])
        _check_hours(place["open"])
        _check_exceptions(place.get("exceptions", []))
        website = place["website"]
        host = (
            website.removeprefix("https://").partition("/")[0].partition("?")[0] if website else ""
        )
        if website and not any(host == own or host.endswith(f".{own}") for own in hosts):
            raise WrongError(f"leads to {host}, which is not in hosts of agency.yaml", "website")
    except WrongError as error:
        raise error.under(where) from error


def _check_ids(places: list[Entry]) -> None:
    seen: set[str] = set()
    for number, place in enumerate(places):
        if place["id"] in seen:
            raise WrongError(
                f"{place['id']} is used twice; give each its own", f"places[{number}].id"
            )
        seen.add(place["id"])


def _check_hours(hours: list[Entry]) -> None:
    """See that no two stretches of one day overlap: which of the two would hold?

    Raises:
        WrongError: Two do.
    """
    for weekday in range(1, 8):
        _check_stretches([one for one in hours if weekday in one["days"]], f"day {weekday}", "open")


def _check_stretches(stretches: list[Entry], when: str, name: str) -> None:
    ordered = sorted(stretches, key=lambda one: str(one["from"]))
    for one, after in pairwise(ordered):
        if after["from"] < one["until"]:
            raise WrongError(
                f"{when}: {one['from']}-{one['until']} and {after['from']}-{after['until']}"
                " overlap; write them as one",
                name,
            )


def _check_exceptions(exceptions: list[Entry]) -> None:
    ordered = sorted(exceptions, key=lambda one: str(one["day"]))
    for one in ordered:
        if one.get("last", one["day"]) < one["day"]:
            raise WrongError(f"{one['day']}: last must not lie before day", "exceptions")
        _check_stretches(one["open"], str(one["day"]), "exceptions")
    for one, after in pairwise(ordered):
        if after["day"] <= one.get("last", one["day"]):
            raise WrongError(f"{after['day']} stands here twice; take one out", "exceptions")


def _check_map(drawing: Mapping[str, Any]) -> None:
    (south, west), (north, east) = drawing["south_west"], drawing["north_east"]
    height, width = north - south, east - west
    if (
        not 0 < height <= _LARGEST_DEGREES * _MILLION
        or not 0 < width <= _LARGEST_DEGREES * _MILLION
    ):
        raise WrongError(
            "must lie north and east of south_west, at most 1 degree", "map.north_east"
        )
    shapes = [*drawing["areas"], *drawing["lines"]]
    if (count := sum(len(shape["points"]) for shape in shapes)) > _MOST_POINTS:
        raise WrongError(f"has {count:,} points; at most {_MOST_POINTS:,}: draw it coarser", "map")


def _schema(value: object) -> object:
    if value != 1:
        raise WrongError("must be 1")
    return value


def _point(value: object) -> object:
    """Check [latitude, longitude], and give it in millionths of a degree."""
    what = "must be [latitude, longitude] in degrees, such as [52.70123, 5.40456]"
    if not isinstance(value, list) or len(cast("list[object]", value)) != 2:
        raise WrongError(what)
    for part in cast("list[object]", value):
        if isinstance(part, bool) or not isinstance(part, int | float):
            raise WrongError(what)
    north, east = cast("list[float]", value)
    if not any(s <= north <= n and w <= east <= e for s, w, n, e in _BOXES):
        raise WrongError("lies outside of the Netherlands; is the latitude written first?")
    return [round(north * _MILLION), round(east * _MILLION)]


def _stretch(value: object) -> object:
    stretch = cast("Entry", _STRETCH(value))
    if stretch["from"] >= stretch["until"]:
        raise WrongError("must be later than from; write night hours as two days", "until")
    return stretch


_STRETCH = members_of({"from": is_hour, "until": is_hour})


def _shape(least: int, *kinds: str) -> Check:
    return members_of(
        {
            "kind": one_of(set(kinds)),
            "name?": HEADINGS,
            "points": items_of(_point, least=least, most=_MOST_POINTS),
        }
    )


_MAP = members_of(
    {
        "south_west": _point,
        "north_east": _point,
        "areas": items_of(_shape(3, "water", "park", "built"), most=200),
        "lines": items_of(_shape(2, "road", "street", "rail", "stream"), most=200),
        "postcodes": map_of(
            matching(r"[1-9]\d{3}", "four digits of a postcode, in quotes"), _point
        ),
    }
)
_PLACE = members_of(
    {
        "id": ID,
        "kind": one_of(KINDS),
        "name": text_of(80),
        "what": TEXTS,
        "route": TEXTS,
        "address": text_of(200),
        "at": _point,
        "open": items_of(hours_of_week, most=50),
        "exceptions?": items_of(
            members_of(
                {
                    "day": day,
                    "last?": day,
                    "open": items_of(_stretch, most=6),
                    "why?": HEADINGS,
                }
            ),
            most=100,
        ),
        "languages": items_of(matching(r"[a-z]{2,3}", "a language code like nl"), least=1, most=20),
        "phone": or_null(is_phone),
        "website": or_null(is_address),
        "wheelchair": one_of({"yes", "partly", "no", "unknown"}),
        "appointment": one_of({"none", "possible", "needed"}),
        "checked": day,
    }
)
_GUIDE = members_of(
    {
        "schema": _schema,
        "map?": or_null(_MAP),
        "places": items_of(_PLACE, least=1, most=MOST_PLACES),
    }
)
