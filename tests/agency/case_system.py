"""Starts, kills and asks the stand-in for a case system, and sets the connector to it."""

import json
import subprocess
import sys
import time
import urllib.request
from pathlib import Path
from typing import Any

import httpx

from pwa.build import PROJECT
from sync.agency.connectors.zgw_api import Api
from tests.agency.zgw_books import CLIENT_ID, RSIN, SECRET
from tests.programs import free_port

NOTIFICATIONS = "Bearer a secret that only the case system knows"


class CaseSystem:
    """The process, which can be killed and started again at the same address."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.port = folder, free_port()
        self.origin = f"http://127.0.0.1:{self.port}"
        self._process: subprocess.Popen[bytes] | None = None

    def empty(self, folder: Path) -> None:
        """Forget everything, and put the secrets into the folder of an agency."""
        self.control({"empty": True})
        (folder / "zgw-secret").write_bytes(SECRET + b"\n")
        (folder / "zgw-notifications").write_text(NOTIFICATIONS + "\n")

    def start(self) -> None:
        command = [sys.executable, "-m", "tests.agency.zgw_server"]
        command += [str(self.folder / "zgw.sqlite"), str(self.port)]
        self._process = subprocess.Popen(command, cwd=PROJECT)
        deadline = time.monotonic() + 20
        while True:
            try:
                self.control({})
                return
            except OSError:
                assert time.monotonic() < deadline
                time.sleep(0.05)

    def kill(self) -> None:
        assert self._process
        self._process.kill()
        self._process.wait()

    def wait_for_death(self) -> None:
        assert self._process
        assert self._process.wait(20) == 9

    def control(self, said: dict[str, Any]) -> dict[str, Any]:
        request = urllib.request.Request(f"{self.origin}/_control", json.dumps(said).encode())
        with urllib.request.urlopen(request, timeout=10) as answer:
            return json.loads(answer.read())

    def fail(self, act: str, method: str, path: str, value: float = 0) -> None:
        self.control({"fault": act, "method": method, "path": path, "value": value})

    def stored(self) -> dict[str, list[dict[str, Any]]]:
        return self.control({})["resources"]

    def contents(self) -> dict[str, bytes]:
        return {k: bytes.fromhex(v) for k, v in self.control({})["contents"].items()}

    def notes(self, kind: str) -> list[str]:
        return self.control({})["notes"].get(kind, [])

    def make(self, path: str, body: dict[str, Any], name: str = "zaken") -> None:
        """Make something as a case worker's own program does."""
        with httpx.Client(timeout=10) as http:
            Api(http, f"{self.origin}/{name}/api/v1", CLIENT_ID, SECRET).create(path, body)

    def erase(self, address: str) -> None:
        """Erase something as a case worker's own program does."""
        with httpx.Client(timeout=10) as http:
            Api(http, f"{self.origin}/zaken/api/v1", CLIENT_ID, SECRET).erase(address)

    def set_status(self, name: str, moment: str) -> None:
        [case] = self.stored()["zaken"]
        [kind] = [
            each["url"]
            for each in self.stored()["statustypen"]
            if each["omschrijving"] == name and each["zaaktype"] == case["zaaktype"]
        ]
        body = {"zaak": case["url"], "statustype": kind, "datumStatusGezet": moment}
        self.make("statussen", body)

    def set_result(self, name: str) -> None:
        [case] = self.stored()["zaken"]
        [kind] = [
            each["url"]
            for each in self.stored()["resultaattypen"]
            if each["omschrijving"] == name and each["zaaktype"] == case["zaaktype"]
        ]
        self.make("resultaten", {"zaak": case["url"], "resultaattype": kind})

    def settings(self, **changed: Any) -> str:
        """Give connectors.yaml for this case system (JSON is YAML)."""
        connector = {
            "name": "zaaksysteem",
            "kind": "zgw",
            **{n: f"{self.origin}/{n}/api/v1" for n in ("zaken", "documenten", "catalogi")},
            "client_id": CLIENT_ID,
            "secret_file": "zgw-secret",
            "notifications_file": "zgw-notifications",
            "rsin": RSIN,
            "timeout_seconds": 1,
            "services": {
                "wijziging-doorgeven": {
                    "zaaktype": "WIJZIGING",
                    "omschrijving": "Wijziging doorgegeven via Plein",
                    "documenttype": "Aanvraag",
                    "bijlagetype": "Bijlage",
                    "statussen": {
                        "Ontvangen": "handling",
                        "In behandeling": "handling",
                        "Wacht op aanvulling": {
                            "state": "waiting",
                            "title": "Stuur nog iets op",
                            "text": "Wij missen een loonstrook.",
                        },
                    },
                    "resultaten": {"Toegekend": "decided", "Afgewezen": "refused"},
                },
            },
        }
        return json.dumps({"connectors": [connector | changed]})
