"""An application server of a few lines: encodes with pywebpush, signs VAPID, posts by the proxy."""

import json
import time
from collections.abc import Mapping
from typing import Any

import requests
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from py_vapid import Vapid
from pywebpush import WebPusher

from .network import PushNetwork
from .vapid import encode_base64url

_HALF_A_DAY_SECONDS = 12 * 3600


class Sender:
    """Sends to any subscription, as a server would; for proofs without the project's own server."""

    def __init__(self, network: PushNetwork) -> None:
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._session = requests.Session()
        self._session.trust_env = False
        self._session.proxies = {"https": network.proxy_url}
        self._session.verify = str(network.certificate.authority_file)

    @property
    def application_server_key(self) -> str:
        """Return the VAPID public key as `pushManager.subscribe` takes it, base64url."""
        point = self._key.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
        return encode_base64url(point)

    def send(
        self,
        subscription: Mapping[str, Any],
        payload: object,
        *,
        ttl_seconds: int = 60,
        headers: Mapping[str, str] | None = None,
        signs: bool = True,
        timeout_seconds: float = 10.0,
    ) -> requests.Response:
        """Encrypt `payload` as JSON and post it; redirects are not followed."""
        encoded = WebPusher(dict(subscription)).encode(json.dumps(payload).encode())
        endpoint = str(subscription["endpoint"])
        sent = {"TTL": str(ttl_seconds), "Content-Encoding": "aes128gcm", **(headers or {})}
        if signs:
            audience = "/".join(endpoint.split("/", 3)[:3])
            claims = {
                "aud": audience,
                "sub": "mailto:beheer@plein.example",
                "exp": int(time.time()) + _HALF_A_DAY_SECONDS,
            }
            sent = {**Vapid(private_key=self._key).sign(claims), **sent}
        return self._session.post(
            endpoint,
            data=encoded["body"],
            headers=sent,
            timeout=timeout_seconds,
            allow_redirects=False,
        )
