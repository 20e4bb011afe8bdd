"""A user agent without a browser: subscribes, and opens what was sent to it."""

import secrets

import http_ece
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from . import autopush
from .deliveries import Delivery
from .push_resource import PushResource, UserAgent
from .vapid import decode_base64url, encode_base64url

_AUTH_BYTES = 16


class Subscriber:
    """One subscription with its keys, for tests of the sending side alone."""

    def __init__(self, resource: PushResource, application_server_key: str) -> None:
        """Subscribe.

        Args:
            resource: the service's side, `PushNetwork.resource`.
            application_server_key: the sender's VAPID public key, base64url.
        """
        self._resource = resource
        self._private_key = ec.generate_private_key(ec.SECP256R1())
        self._auth = secrets.token_bytes(_AUTH_BYTES)
        self._user_agent = UserAgent()
        self._channel = secrets.token_hex(8)
        token = resource.subscribe(
            self._user_agent, self._channel, decode_base64url(application_server_key)
        )
        point = self._private_key.public_key().public_bytes(
            Encoding.X962, PublicFormat.UncompressedPoint
        )
        self.endpoint = f"https://{autopush.ENDPOINT_HOST}/wpush/v2/{token}"
        self.p256dh = encode_base64url(point)
        self.auth = encode_base64url(self._auth)

    def subscription(self) -> dict[str, object]:
        """Return what `PushSubscription.toJSON()` gives in a browser."""
        return {
            "endpoint": self.endpoint,
            "expirationTime": None,
            "keys": {"p256dh": self.p256dh, "auth": self.auth},
        }

    def open(self, delivery: Delivery) -> bytes:
        """Decrypt a delivery's body (RFC 8291).

        Raises:
            http_ece.ECEException: it was not encrypted for this subscription.
        """
        return http_ece.decrypt(
            delivery.body,
            private_key=self._private_key,
            auth_secret=self._auth,
            version="aes128gcm",
        )

    def unsubscribe(self) -> None:
        """End the subscription: the endpoint answers 410 from now on."""
        self._resource.unsubscribe(self._user_agent, self._channel)
