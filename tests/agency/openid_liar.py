"""A provider that says whatever a test wants it to say, over a real connection."""

import json
import threading
import time
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self

from joserfc import jws
from joserfc.jwk import ECKey

from sync.agency.openid import LEVELS
from sync.signatures import public_jwk, thumbprint


class Liar:
    """Answers for the length of a `with` block; `changed` goes over the claims that it signs."""

    def __init__(self) -> None:
        self.key = ECKey.generate_key("P-256")
        self.more_keys: list[dict[str, Any]] = []
        self.nonce = ""
        self.changed: dict[str, Any] = {}
        self.sign: Callable[[dict[str, Any]], Any] = self.sign_well
        self.redirects: dict[str, str] = {}
        self.asked: list[str] = []
        self._listener = _Listener(("127.0.0.1", 0), _Answering)
        self._listener.liar = self
        self.issuer = f"http://localhost:{self._listener.server_address[1]}"
        self.metadata: dict[str, Any] = {
            "issuer": self.issuer,
            "authorization_endpoint": f"{self.issuer}/auth",
            "token_endpoint": f"{self.issuer}/token",
            "jwks_uri": f"{self.issuer}/keys",
            "id_token_signing_alg_values_supported": ["ES256", "RS256", "HS256", "none"],
            "token_endpoint_auth_methods_supported": ["private_key_jwt"],
            "code_challenge_methods_supported": ["S256"],
        }
        self._thread = threading.Thread(target=self._listener.serve_forever, args=(0.05,))

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._listener.shutdown()
        self._thread.join()
        self._listener.server_close()

    def sign_well(self, claims: dict[str, Any]) -> str:
        header = {"alg": "ES256", "kid": thumbprint(self.key)}
        return jws.serialize_compact(header, json.dumps(claims), self.key)

    def answer(self, path: str) -> dict[str, Any]:
        if path == "/keys":
            key = public_jwk(self.key) | {"kid": thumbprint(self.key), "use": "sig"}
            return {"keys": [key, *self.more_keys]}
        if path == "/token":
            seconds = int(time.time())
            claims = {
                "iss": self.issuer,
                "aud": "gemeente",
                "sub": "noor",
                "nonce": self.nonce,
                "iat": seconds,
                "exp": seconds + 60,
                "acr": LEVELS[1],
                "bsn": "999990019",
                "name": "Noor de Wit",
            }
            return {"token_type": "Bearer", "id_token": self.sign(claims | self.changed)}
        return self.metadata


class _Listener(ThreadingHTTPServer):
    daemon_threads = True
    liar: Liar


class _Answering(BaseHTTPRequestHandler):
    server: _Listener

    def do_GET(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        liar = self.server.liar
        liar.asked.append(self.path)
        content = json.dumps(liar.answer(self.path)).encode()
        elsewhere = liar.redirects.get(self.path)
        self.send_response(302 if elsewhere else 200)
        if elsewhere:
            self.send_header("Location", elsewhere)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    do_POST = do_GET  # noqa: N815

    def log_message(self, format: str, *_: object) -> None:
        del format
