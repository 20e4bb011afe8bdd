"""From a phone to the case system and back: platform, office, connectors and notifications."""

import asyncio
import json
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Thread
from typing import Any

import httpx
import pytest

from pwa.desk_gate import attachments
from state.desk import session
from sync.agency.connectors.notifications import MOST_BYTES, make_server
from sync.agency.office import Office
from sync.agency.settings import AgencySettings
from sync.wire import canonical_json
from tests.agency.case_system import NOTIFICATIONS, CaseSystem
from tests.agency.phone import seal_file
from tests.sync.town import FACTS, Town


@pytest.fixture
def cases(tmp_path: Path) -> Iterator[CaseSystem]:
    cases = CaseSystem(tmp_path)
    cases.start()
    cases.empty(tmp_path)
    yield cases
    cases.kill()


@pytest.fixture
def office(town: Town, cases: CaseSystem, agency_folder: Path, tmp_path: Path) -> Iterator[Office]:
    data = tmp_path / "desk"
    data.mkdir()
    (data / "keys").symlink_to(agency_folder)
    (tmp_path / "uit").mkdir()
    root = tmp_path / "root.json"
    root.write_bytes(canonical_json(town.served.context.keys.directory_root_public))
    said = json.loads(cases.settings())
    said["connectors"].append({"name": "map", "kind": "folder", "where": "uit"})
    connectors = tmp_path / "connectors.yaml"
    connectors.write_text(json.dumps(said))
    settings = AgencySettings(
        data=data, platform=town.served.origin, root=root, connectors=connectors
    )
    office = Office(settings, town.now)
    yield office
    office.stop()


def test_submission_reaches_folder_and_case_system_and_its_status_the_wallet_once(
    office: Office,
    cases: CaseSystem,
    town: Town,
    tmp_path: Path,
    until: Callable[[Callable[[], Any]], Any],
) -> None:
    server = make_server("127.0.0.1", 0, office.deliverer.hear)
    thread = Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    callback = f"http://127.0.0.1:{server.server_port}/notificaties"
    channels = [{"naam": "zaken", "filters": {}}]
    subscription = {"callbackUrl": callback, "auth": NOTIFICATIONS, "kanalen": channels}
    cases.make("abonnement", subscription, "notificaties")
    file = seal_file("loonstrook.pdf", "application/pdf", b"%PDF-" + bytes(600_000))
    sent = town.phone.submit(town.link, "wijziging-doorgeven", FACTS, [file])
    assert office.receiver.receive_all(wait_seconds=0) == 1
    assert office.deliverer.deliver_all() == 2
    [folder] = (tmp_path / "uit").iterdir()
    assert json.loads((folder / "inzending.json").read_bytes())["id"] == sent
    cases.set_status("In behandeling", "2026-06-03T10:00:00Z")
    statements: list[dict[str, Any]] = []
    until(lambda: len(cases.notes("notified")) >= 2)
    assert set(cases.notes("notified")) == {"204"}
    for _ in range(2):
        office.deliverer.deliver_all()
        office.receiver.deliver()
        statements += town.phone.read(town.link)
    assert [each["kind"] for each in statements] == ["receipt", "status"]
    status = statements[1]
    assert (status["about"], status["state"], status["until"]) == (sent, "handling", "2026-08-01")
    assert len(cases.stored()["zaken"]) == 1
    assert cases.notes("own") == []
    server.shutdown()
    thread.join()
    server.server_close()


def test_the_background_delivers_by_itself(
    office: Office, town: Town, tmp_path: Path, until: Callable[[Callable[[], Any]], Any]
) -> None:
    office.start()
    town.phone.submit(town.link, "bezwaar", FACTS)
    until(lambda: [path for path in (tmp_path / "uit").iterdir() if path.name[0] != "."])


def test_notifications_are_taken_by_the_office_and_by_the_desk_alike(
    office: Office, tmp_path: Path
) -> None:
    session._open.append(office)
    server = make_server("127.0.0.1", 0, office.deliverer.hear)
    thread = Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    said = json.dumps({"hoofdObject": "https://zaken.example/1"}).encode()

    def ask_office(authorization: str, body: bytes) -> int:
        request = urllib.request.Request(
            f"http://127.0.0.1:{server.server_port}/notificaties",
            body,
            {"Authorization": authorization},
        )
        try:
            with urllib.request.urlopen(request, timeout=5) as answer:
                return answer.status
        except urllib.error.HTTPError as error:
            error.close()
            return error.code

    async def post_to_desk(authorization: str, body: bytes) -> int:
        transport = httpx.ASGITransport(attachments)
        async with httpx.AsyncClient(transport=transport, base_url="http://desk") as client:
            headers = {"Authorization": authorization}
            return (await client.post("/notificaties", content=body, headers=headers)).status_code

    def ask_desk(authorization: str, body: bytes) -> int:
        return asyncio.run(post_to_desk(authorization, body))

    for ask in (ask_office, ask_desk):
        assert ask(NOTIFICATIONS, said) == 204
        assert ask("Bearer guess", said) == 401
        assert ask("", said) == 401
        assert ask(NOTIFICATIONS, b"[]") == 400
        assert ask(NOTIFICATIONS, b"[" * 60_000) == 400
        assert ask(NOTIFICATIONS, b" " * (MOST_BYTES + 1)) == 413
    session._open.clear()
    server.shutdown()
    thread.join()
    server.server_close()
