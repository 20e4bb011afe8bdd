"""An agency's client in a test's hands: requests can be spoiled, answers are given whole."""

import os
from datetime import datetime
from typing import Any

import httpx
from joserfc.jwk import ECKey

from sync.agency.keys import AgencyKeys
from sync.signatures import new_private, sign_jws, thumbprint
from sync.wire import b64encode, hash_b64
from tests.sync.town import OIN, Town

GRANT = {
    "grant_type": "client_credentials",
    "client_assertion_type": "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
}
TOKEN = "/api/v1/token"


class Caller:
    """Signs in as an agency and asks; `key` is what its tokens are bound to."""

    def __init__(self, town: Town, oin: str = OIN, keys: AgencyKeys | None = None) -> None:
        self.town, self.oin, self.keys = town, oin, keys or town.keys
        self.http, self.origin = town.phone.http, town.served.origin
        self.key = new_private()
        self.nonce = ""
        self.token = ""

    @property
    def now(self) -> datetime:
        return self.town.now()

    def assertion(self, key: ECKey | None = None, **changed: Any) -> str:
        key, seconds = key or self.keys.auth, int(self.now.timestamp())
        claims = {
            "iss": self.oin,
            "sub": self.oin,
            "aud": self.origin + TOKEN,
            "jti": b64encode(os.urandom(16)),
            "iat": seconds,
            "exp": seconds + 60,
        }
        return sign_jws(claims | changed, key, "JWT", kid=thumbprint(key))

    def prove(
        self,
        method: str,
        path: str,
        token: str | None = None,
        key: ECKey | None = None,
        **more: Any,
    ) -> str:
        claims = {
            "jti": b64encode(os.urandom(16)),
            "htm": method,
            "htu": self.origin + path,
            "iat": int(self.now.timestamp()),
            "nonce": self.nonce,
        }
        named = {"ath": hash_b64(token)} if token else {}
        return sign_jws(claims | named | more, key or self.key, "dpop+jwt")

    def send(self, method: str, path: str, proof: str | None = None, **options: Any) -> Any:
        """Send one request as it is; the answer's nonce is kept."""
        headers = options.pop("headers", {}) | ({"DPoP": proof} if proof else {})
        answer = self.http.request(method, path, headers=headers, **options)
        self.nonce = answer.headers.get("DPoP-Nonce", self.nonce)
        return answer

    def fresh_nonce(self) -> None:
        self.send("GET", "/api/v1/inzendingen")

    def ask_token(self, assertion: str, proof: str | None = None) -> httpx.Response:
        self.fresh_nonce()
        proof = proof or self.prove("POST", TOKEN)
        return self.send("POST", TOKEN, proof, data=GRANT | {"client_assertion": assertion})

    def sign_in(self) -> str:
        answer = self.ask_token(self.assertion())
        assert answer.status_code == 200, answer.text
        self.token = answer.json()["access_token"]
        return self.token

    def proven(self, method: str, path: str) -> dict[str, str]:
        """Give the headers of one request."""
        token, path = self.token or self.sign_in(), path.split("?")[0]
        return {
            "Authorization": f"DPoP {token}",
            "DPoP": self.prove(method, path, token),
        }

    def ask(self, method: str, path: str, **options: Any) -> Any:
        """Ask with token and proof; `path` is what comes after /api/v1."""
        path = f"/api/v1{path}"
        more = options.pop("headers", {})
        answer = self.send(method, path, headers=self.proven(method, path) | more, **options)
        if answer.status_code == 401 and answer.json()["code"] in {"use-nonce", "token-invalid"}:
            self.token = ""
            answer = self.send(method, path, headers=self.proven(method, path) | more, **options)
        return answer
