"""Measures how many pushes a second the server sends, beside plain `pywebpush.webpush()`.

`python -m tests.load.push` prints its part of the table alone. Both send to the local push
services, which check every request as real ones do, through the same proxy by TLS, with 32 pushes
at once. Counted is from the first push that came to the last, so neither program's start counts.
"""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from py_vapid import Vapid

from sync.push import make_payload
from sync.wire import b64encode
from tests.load.push_services import PushServices, push_services
from tests.load.rows import Row, show
from tests.programs import RunningProgram, sync_program
from tests.sync.phone import Phone

HERE = Path(__file__).parent
AT_ONCE = 32
RIVAL = "webpush()"


class Crowd(NamedTuple):
    """Who is reminded: every reminder of a wallet is one push to each of its devices."""

    wallets: int = 10
    devices: int = 4
    reminders: int = 50
    rival_sends: int = 500
    lead_seconds: float = 15.0
    """Between the first reminder's scheduling and the moment at which all are due."""

    @property
    def sends(self) -> int:
        """How many pushes leave."""
        return self.wallets * self.devices * self.reminders


def measure() -> list[Row]:
    """Measure both; takes about half a minute on 2 cores."""
    return measure_sending(Crowd())


def measure_sending(crowd: Crowd) -> list[Row]:
    """Let the server send its due reminders, then the plain calls theirs."""
    with push_services() as services, tempfile.TemporaryDirectory() as folder:
        ours = measure_server(services, crowd, Path(folder))
        theirs = measure_plain(services, crowd, Path(folder))
    return [
        Row("server: pushes sent a second", round(ours), round(theirs), RIVAL, floor=round(theirs))
    ]


def measure_server(services: PushServices, crowd: Crowd, folder: Path) -> float:
    """Schedule reminders over the interface, all due at one moment, and let the server work."""
    program = sync_program(folder / "data")
    program.environment.update(services.environment)
    with RunningProgram(program, folder / "log.txt") as server:
        wallets = [wallet_of(server.origin, crowd.devices) for _ in range(crowd.wallets)]
        subscribe_all([phone for wallet in wallets for phone in wallet], services)
        services.clear()
        moment = datetime.now(UTC) + timedelta(seconds=crowd.lead_seconds)
        for wallet in wallets:
            for number in range(crowd.reminders):
                remind(wallet[0], number, moment)
        assert services.count() == 0, "the reminders were due before all were scheduled"
        rate = services.rate(crowd.sends)
        for wallet in wallets:
            wallet[0].close()
    return rate


def wallet_of(origin: str, devices: int) -> list[Phone]:
    """Begin a wallet and give its devices; the first closes the connections of all."""
    first = Phone(origin).begin()
    return [first, *(first.add() for _ in range(devices - 1))]


def subscribe_all(phones: Sequence[Phone], services: PushServices) -> None:
    """Subscribe every phone with the key that the server names, and tell the server."""
    key = phones[0].request("GET", "/sync/v1/server").json()["push_key"]
    for phone, made in zip(phones, services.subscribe(key, len(phones)), strict=True):
        body = {"endpoint": made["endpoint"], **made["keys"], "language": "nl"}
        answer = phone.request("PUT", "/sync/v1/push-subscription", json=body)
        assert answer.status_code == 204, answer.text


def remind(phone: Phone, number: int, moment: datetime) -> None:
    """Schedule one reminder."""
    path = f"/sync/v1/reminders/{b64encode(number.to_bytes(16, 'big'))}"
    answer = phone.request("PUT", path, json={"due_at": f"{moment:%Y-%m-%dT%H:%M:%SZ}"})
    assert answer.status_code == 204, answer.text


def measure_plain(services: PushServices, crowd: Crowd, folder: Path) -> float:
    """Send payloads of the same size by plain calls, in a process of their own."""
    vapid = Vapid()
    vapid.generate_keys()
    services.clear()
    plan: dict[str, Any] = {
        "private_key": vapid.private_pem().decode(),
        "subscriptions": services.subscribe(public_key(vapid), crowd.wallets * crowd.devices),
        "payload": make_payload("http://localhost:8000", "nl", bytes(16)).decode(),
        "sends": crowd.rival_sends,
        "at_once": AT_ONCE,
    }
    file = folder / "plan.json"
    file.write_text(json.dumps(plan))
    authority = {"REQUESTS_CA_BUNDLE": services.environment["SSL_CERT_FILE"]}
    done = subprocess.run(
        [sys.executable, str(HERE / "plain_sender.py"), str(file)],
        env=os.environ | services.environment | authority,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return services.rate(crowd.rival_sends)


def public_key(vapid: Vapid) -> str:
    """Give the key as `pushManager.subscribe` takes it."""
    key = vapid.public_key
    assert isinstance(key, ec.EllipticCurvePublicKey)
    return b64encode(key.public_bytes(Encoding.X962, PublicFormat.UncompressedPoint))


if __name__ == "__main__":
    show(measure())
