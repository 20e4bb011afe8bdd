"""Subscribes at the Notificaties API of a case system, so that news of cases comes at once.

Source: Notificaties API 1.0 of VNG Realisatie: `abonnement`, which is listed whole, made and
replaced; its `auth` is the whole Authorization header that each notification will carry.
"""

from collections.abc import Callable, Mapping
from typing import Any

from sync.agency.connectors.zgw_api import Api

__all__ = ["make_subscriber"]

Entry = Mapping[str, Any]


def make_subscriber(api: Api, rsin: str, authorization: bytes) -> Callable[[str], str]:
    """Give what subscribes an address of ours to the cases of one organisation."""

    def subscribe(callback: str) -> str:
        """Subscribe, or put right what is there, and say which; again changes nothing.

        Raises:
            DelayedError: no answer, or none that can be understood. UndeliverableError: refused.
        """
        body = {
            "callbackUrl": callback,
            "auth": authorization.decode(),
            "kanalen": [{"naam": "zaken", "filters": {"bronorganisatie": rsin}}],
        }
        # Not every server takes a query here, and what is ours is told by the address.
        own = [each for each in api.find("abonnement") if each["callbackUrl"] == callback]
        if not own:
            return f"Subscribed: {api.create('abonnement', body)['url']}"
        # Two calls at once may have made two; one is enough.
        for more in own[1:]:
            api.erase(more["url"])
        # Always replaced: a server need not show `auth`, which may have been changed.
        api.replace(own[0]["url"], body)
        return f"Subscribed before, and put right: {own[0]['url']}"

    return subscribe
