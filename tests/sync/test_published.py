"""For whom an agency may make rules: for its own municipality, under its own name, and no other."""

import re
from pathlib import Path
from typing import Any

import pytest

from pwa.rules.statute_book import LAWS
from sync.published import (
    PUBLICATION,
    Home,
    Publication,
    PublicationError,
    check_content,
    with_published,
)
from sync.signatures import new_private, sign_jws

NAME = "individuele-inkomenstoeslag.2026-01-01"
[ORDINANCE] = re.findall(
    r"```yaml\n(# What Waterdam fills.*?)```", (LAWS.parent / "README.md").read_text(), re.DOTALL
)
WATERDAM = Home("GM9901", ("waterdam.example",))


def check(content: str, home: Home = WATERDAM, name: str = NAME) -> dict[str, Any]:
    publication = Publication("", "", "", "regels", name, 1, content)
    return dict(check_content(publication, home))


def test_an_ordinance_is_compiled_for_the_municipality_of_its_agency_whatever_it_says() -> None:
    law = check(ORDINANCE)["law"]
    assert (law["scope"], law["id"]) == ("gm9901", "gm9901/individuele-inkomenstoeslag")
    elsewhere = check(ORDINANCE, Home("GM0599", ()))["law"]
    assert elsewhere["scope"] == "gm0599"
    assert elsewhere["parameters"]["alleen"]["value"] == "450"


@pytest.mark.parametrize(
    ("content", "home", "name", "told"),
    [
        (ORDINANCE, Home(None, ()), NAME, "only a municipality"),
        (ORDINANCE.replace("y: Waterdam", "y: rotterdam"), WATERDAM, NAME, "the name of gm0599"),
        (
            ORDINANCE.replace("municipality: Waterdam\n", ""),
            WATERDAM,
            NAME,
            "an ordinance names its municipality",
        ),
        (
            ORDINANCE.replace("fills:\n  law: individuele-inkomenstoeslag", "fills:\n  law: aow"),
            WATERDAM,
            NAME,
            "cannot be used by what fills it",
        ),
        (ORDINANCE, WATERDAM, "bijstand.2026-01-01", "id and folder must be the same"),
        (ORDINANCE + "# " + "x" * 1_000_000, WATERDAM, NAME, "65,536 bytes"),
        (
            ORDINANCE.replace("formula: jaren_laag", "formula: " + "not " * 60 + "samenwonend"),
            WATERDAM,
            NAME,
            "too deep",
        ),
        (
            ORDINANCE.replace("formula: jaren_laag", "formula: __import__('os').getpid()"),
            WATERDAM,
            NAME,
            "by its name",
        ),
        (
            ORDINANCE.replace(', source: "Verordening Waterdam 2026, art. 4"', ""),
            WATERDAM,
            NAME,
            "alleen.source: is missing",
        ),
        (ORDINANCE.replace("read: 2026-11-28", "read: 2026-02-30"), WATERDAM, NAME, "a real one"),
    ],
)
def test_what_is_not_the_agencys_to_say_is_refused(
    content: str, home: Home, name: str, told: str
) -> None:
    with pytest.raises(PublicationError, match=re.escape(told)) as caught:
        check(content, home, name)
    assert str(LAWS) not in str(caught.value)
    assert "/tmp" not in str(caught.value)


def test_what_was_right_and_no_longer_is_stays_as_it_was_listed_until_it_is_withdrawn(
    tmp_path: Path,
) -> None:
    agency: dict[str, Any] = {
        "oin": "1",
        "kind": "municipality",
        "municipality": "GM9901",
        "hosts": [],
        "services": [],
    }
    listed = {"services": [], "rules": [{"name": NAME, "number": 1, "law": {}}]}
    path = tmp_path / "publications" / "1" / "regels" / f"{NAME}.jws"
    path.parent.mkdir(parents=True)
    key = new_private()

    def publish(number: int, content: str | None) -> None:
        claims = {"v": 1, "oin": "1", "kind": "regels", "name": NAME, "number": number}
        path.write_text(sign_jws(claims | {"content": content}, key, PUBLICATION))

    publish(1, "niet: goed meer")
    assert with_published(tmp_path, agency, listed)["rules"] == listed["rules"]
    publish(2, ORDINANCE)
    [entry] = with_published(tmp_path, agency, listed)["rules"]
    assert (entry["number"], entry["law"]["scope"]) == (2, "gm9901")
    publish(3, None)
    assert "rules" not in with_published(tmp_path, agency, listed)
