"""Sends pushes as pywebpush's own manual does, one `webpush()` each: `plain_sender PLAN_FILE`."""

import json
import sys
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from py_vapid import Vapid
from pywebpush import webpush

TTL_SECONDS = 86_400


def send_all(plan: Mapping[str, Any]) -> None:
    """Send the payload to each subscription in turn, `sends` times, by `at_once` threads.

    Raises:
        WebPushException: a push was refused.
    """
    vapid = Vapid.from_pem(plan["private_key"].encode())
    subscriptions = plan["subscriptions"]

    def send(number: int) -> None:
        webpush(
            subscriptions[number % len(subscriptions)],
            plan["payload"],
            vapid_private_key=vapid,
            vapid_claims={"sub": "mailto:operator@example.org"},
            ttl=TTL_SECONDS,
        )

    with ThreadPoolExecutor(plan["at_once"]) as threads:
        list(threads.map(send, range(plan["sends"])))


if __name__ == "__main__":
    send_all(json.loads(Path(sys.argv[1]).read_text()))
