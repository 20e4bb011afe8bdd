"""The made-up people of the OpenID provider for tests, and who goes through its page for them."""

import json
import os
import re
import signal
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Self
from urllib.parse import urljoin, urlsplit

import httpx
from joserfc.jwk import ECKey

from sync.agency.openid import LEVELS
from sync.signatures import public_jwk, thumbprint
from tests.programs import free_port

PROGRAM = Path(__file__).with_name("openid_provider.mjs")
PEOPLE: list[dict[str, Any]] = [
    {"sub": "noor", "bsn": "999990019", "name": "Noor de Wit", "acr": LEVELS[1]},
    {"sub": "sam", "bsn": "999990020", "name": "Sam Bakker", "acr": LEVELS[2]},
    {"sub": "laag", "bsn": "999990032", "name": "Laag Niveau", "acr": LEVELS[0]},
    {"sub": "leeg", "name": "Zonder Nummer", "acr": LEVELS[1]},
]


def client(client_id: str, redirect_uri: str, key: ECKey) -> dict[str, Any]:
    """Describe a client by its id, where it is sent back to, and its key."""
    jwk = public_jwk(key) | {"kid": thumbprint(key), "use": "sig", "alg": "ES256"}
    return {"client_id": client_id, "redirect_uris": [redirect_uri], "jwks": {"keys": [jwk]}}


class OpenIdProvider:
    """Runs the provider for the length of a `with` block."""

    def __init__(
        self,
        clients: Sequence[dict[str, Any]],
        alg: str = "RS256",
        *,
        people: Sequence[dict[str, Any]] = PEOPLE,
        claims: Sequence[str] = ("bsn", "name"),
    ) -> None:
        port = free_port()
        self.issuer = f"http://localhost:{port}"
        self._started = json.dumps(
            {
                "port": port,
                "clients": clients,
                "people": list(people),
                "claims": list(claims),
                "alg": alg,
            }
        )

    def __enter__(self) -> Self:
        self._process = subprocess.Popen(
            ["node", str(PROGRAM), self._started],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,  # node is started by a program of its package
        )
        assert self._process.stdout is not None
        assert self._process.stdout.readline().decode().strip() == self.issuer
        return self

    def __exit__(self, *_: object) -> None:
        os.killpg(self._process.pid, signal.SIGKILL)
        self._process.communicate()


def sign_in_as(sub: str, address: str, back: str) -> str:
    """Go through the provider's page as a browser, and give the address that it sends back to.

    `back` is where the client waits: that address is not opened here.
    """
    with httpx.Client(follow_redirects=False) as browser:
        answer = browser.get(address)
        while True:
            if answer.is_redirect:
                address = urljoin(str(answer.url), answer.headers["location"])
                if address.startswith(back):
                    return address
                answer = browser.get(address)
                continue
            found = re.search(r'action="(/people/[^"]+)"', answer.text)
            assert answer.status_code == 200 and found, answer.text
            answer = browser.post(urljoin(str(answer.url), found[1]), data={"sub": sub})


def query_of(address: str) -> str:
    return urlsplit(address).query
