"""Time on the server: milliseconds since 1970 inside, ISO 8601 on the wire."""

import time
from collections.abc import Callable
from datetime import UTC, datetime

__all__ = ["DAY_MS", "HOUR_MS", "MINUTE_MS", "Clock", "system_clock", "to_iso"]

Clock = Callable[[], int]
"""Gives the milliseconds since 1970, UTC."""

MINUTE_MS = 60_000
HOUR_MS = 60 * MINUTE_MS
DAY_MS = 24 * HOUR_MS


def system_clock() -> int:
    """Read the clock of this machine."""
    return time.time_ns() // 1_000_000


def to_iso(ms: int) -> str:
    """Write a moment as ISO 8601 UTC with milliseconds and Z."""
    moment = datetime.fromtimestamp(ms / 1000, UTC)
    return moment.strftime("%Y-%m-%dT%H:%M:%S.") + f"{ms % 1000:03d}Z"
