"""An agency that joined by the guide alone gets what a citizen sends in three taps, as one case."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect

from pwa.build import PROJECT
from tests.agency.case_system import CaseSystem
from tests.browsers import Phone
from tests.journeys.agency import Platform, go, unlock
from tests.journeys.agency import platform as platform
from tests.journeys.sharing import phone as phone
from tests.journeys.sharing import send
from tests.journeys.test_three_taps import COUNT, tap_delen
from tests.sync.joining import NOT_HERE, Machines, read_blocks

SERVICE = {
    "parkeervergunning": {
        "zaaktype": "WIJZIGING",
        "omschrijving": "Parkeervergunning via Plein",
        "documenttype": "Aanvraag",
        "bijlagetype": "Bijlage",
        "statussen": {"Ontvangen": "handling"},
    }
}


@pytest.fixture
def cases(tmp_path: Path) -> Iterator[CaseSystem]:
    made = CaseSystem(tmp_path)
    made.start()
    yield made
    made.kill()


@pytest.mark.timeout(240)
def test_UC6_what_is_sent_to_an_agency_that_joined_becomes_one_case(
    phone: Phone, platform: Platform, cases: CaseSystem, tmp_path: Path
) -> None:
    machines = join(platform, tmp_path)
    page = phone.page
    page.add_init_script(COUNT)
    page.reload()
    unlock(page)
    go(page, "Delen")
    place = page.locator("section").filter(has=page.get_by_role("heading", name="Gemeente Plaats"))
    library = page.locator("section").filter(has_text="Bibliotheek Plaats")
    expect(library).to_contain_text("geen overheid")
    permit = place.get_by_role("link", name="Parkeervergunning aanvragen")
    permit.click()
    page.get_by_label("Wat is het kenteken").fill("12-ABC-3")
    page.get_by_label("Van wie is de auto?").select_option("Van mij")
    send(page)
    expect(page.get_by_text("Ingeleverd op")).to_be_visible()

    page.evaluate("() => sessionStorage.setItem('taps', '0')")
    tap_delen(page)
    permit.click()
    page.get_by_role("button", name="Akkoord en versturen").click()
    expect(page.get_by_text("Ingeleverd op")).to_be_visible()
    assert page.evaluate("() => sessionStorage.taps") == "3"

    folder = connect(machines, cases)
    deliver_among_crashes(machines, platform, cases)
    assert len([path for path in folder.iterdir() if path.name[0] != "."]) == 2
    stored = cases.stored()
    assert len(stored["zaken"]) == len({case["identificatie"] for case in stored["zaken"]}) == 2
    for kind in ("rollen", "statussen"):
        assert sorted(each["zaak"] for each in stored[kind]) == sorted(
            case["url"] for case in stored["zaken"]
        )
    linked = {each["zaak"] for each in stored["zaakinformatieobjecten"]}
    assert linked == {case["url"] for case in stored["zaken"]}
    assert cases.notes("invalid") == []
    page.reload()
    unlock(page)
    expect(page.get_by_text("Gemeente Plaats kreeg dit op")).to_be_visible()
    phone.watch.assert_clean()


def join(platform: Platform, folder: Path) -> Machines:
    """Do what the guide says, up to where several governments sign together."""
    machines = Machines(folder / "machines", platform.data, platform.origin)
    machines.folder.mkdir()
    for who, block in read_blocks():
        if who == "signers":
            break
        if who not in NOT_HERE:
            machines.type(who, block)
            machines.bring()
    return machines


def connect(machines: Machines, cases: CaseSystem) -> Path:
    """Let the agency hand on to a folder and to a case system; give the folder."""
    data = machines.home("plaats") / "plein-plaats"
    cases.empty(data)
    said = json.loads(cases.settings(services=SERVICE))
    said["connectors"].append({"name": "map", "kind": "folder", "where": "uit"})
    (data / "uit").mkdir()
    (data / "connectors.yaml").write_text(json.dumps(said))
    return data / "uit"


def deliver_among_crashes(machines: Machines, platform: Platform, cases: CaseSystem) -> None:
    """Receive and deliver, while first the connector and then the case system is killed."""
    with delivering(machines, platform) as process:
        cases.fail("kill client", "POST", "zaken/api/v1/zaken", process.pid)
        assert process.wait(60) == -9
    cases.control({"clear": True})
    cases.fail("kill server after", "POST", "rollen", 0)
    with delivering(machines, platform, "--again"):
        cases.wait_for_death()
    cases.start()
    with delivering(machines, platform, "--again"):
        until(lambda: len(cases.stored()["statussen"]) == 2)


class delivering:  # noqa: N801 - read as a word in a sentence
    """The agency's own process, which ends by a signal at the end of the block."""

    def __init__(self, machines: Machines, platform: Platform, *options: str) -> None:
        more = {"PLEIN_ORIGIN": platform.origin, "PLEIN_OIN": "00000099000000001000"}
        home = machines.home("plaats")
        more |= {
            "PLEIN_DESK_DATA": str(home / "plein-plaats"),
            "PLEIN_ROOT": str(home / "roots.json"),
        }
        command = [sys.executable, "-m", "sync.agency", "deliver", *options]
        self._process = subprocess.Popen(command, cwd=PROJECT, env=os.environ | more)

    def __enter__(self) -> "subprocess.Popen[bytes]":
        return self._process

    def __exit__(self, *_: object) -> None:
        self._process.terminate()
        self._process.wait(30)


def until(is_so: Callable[[], object]) -> None:
    deadline = time.monotonic() + 60
    while not is_so():
        assert time.monotonic() < deadline
        time.sleep(0.2)
