"""The papers for officers: what they name exists, and their figures are those of the code."""

import re
from pathlib import Path

import pytest

from sync import (
    access_log,
    delivered_files,
    events,
    expired_submissions,
    push,
    reminders,
    submissions,
)
from sync.settings import Limits, Settings

PROJECT = Path(__file__).parents[3]
FOLDER = PROJECT / "sync" / "agency" / "papers"
PAPERS = sorted(FOLDER.glob("*.md"))
CARRIERS = {
    "fcm.googleapis.com": ("Google", "FCM"),
    "jmt17.google.com": ("Google", "FCM"),
    "updates.push.services.mozilla.com": ("Mozilla", "autopush"),
    "*.push.services.mozilla.com": ("Mozilla", "autopush"),
    "*.push.apple.com": ("Apple", "APNs"),
    "*.notify.windows.com": ("Microsoft", "WNS"),
}


def read(name: str) -> str:
    return " ".join((FOLDER / name).read_text(encoding="utf-8").split())


@pytest.mark.parametrize("paper", [path.name for path in PAPERS])
def test_every_file_that_a_paper_names_exists(paper: str) -> None:
    text = read(paper)
    named = re.findall(r"`([\w.\-/]+/[\w.\-/]*)`|`([\w\-]+\.(?:md|py|lock))`", text)
    paths = [first or second for first, second in named]
    assert paths
    assert [path for path in paths if not (PROJECT / path).exists()] == []
    links = re.findall(r"\]\(([\w.\-]+)\)", text)
    assert [link for link in links if not (FOLDER / link).exists()] == []


@pytest.mark.parametrize("paper", [p.name for p in PAPERS if p.name not in {"summary.en.md"}])
def test_every_paper_says_that_it_is_a_draft_and_what_is_left_to_fill_in(paper: str) -> None:
    text = read(paper)
    assert "concept" in text.lower()
    assert "**[vul in" in text
    if paper != "README.md":
        assert paper in read("README.md")
        assert paper in read("summary.en.md")


@pytest.mark.parametrize("paper", ["dpia.md", "verwerkersovereenkomst.md", "summary.en.md"])
def test_the_carriers_of_push_are_those_that_the_server_takes(paper: str, tmp_path: Path) -> None:
    text = read(paper)
    for host in Settings(data=tmp_path).push_hosts:
        assert all(name in text for name in CARRIERS[host]), host


def test_terms_and_sizes_are_those_of_the_code() -> None:
    kept = read("bewaartermijnen.md")
    assert expired_submissions.UNUSED_DAYS == delivered_files.UNUSED_DAYS == 3
    assert f"hoogstens {submissions.MOST_DAYS} dagen" in kept
    assert f"organisatie | {events.KEPT_DAYS} dagen |" in kept
    assert access_log.KEPT_DAYS == 365
    assert "inzagelog van de organisatie | een jaar |" in kept
    assert f"tot {reminders.KEEP_DAYS} dagen na" in kept
    limits = Limits()
    assert limits.idle_days == 2 * 365
    assert f"twee jaar niet is gebruikt | {limits.notice_days} dagen na" in kept
    assert f"{push.PAYLOAD_BYTES:,}".replace(",", ".") + " bytes" in read("dpia.md")


def test_the_seventeen_points_are_all_there() -> None:
    headings = re.findall(r"^### (\d+)\.", (FOLDER / "dpia.md").read_text(), re.MULTILINE)
    assert headings == [str(number) for number in range(1, 18)]
