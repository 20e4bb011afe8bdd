"""How a waiting request learns that there is something new, also when another worker wrote it."""

import asyncio
from collections.abc import Callable, Hashable, Mapping, Sequence
from contextlib import suppress

from anyio import to_thread
from sqlalchemy import Connection

from sync.database import Database

__all__ = ["LOOK_SECONDS", "Wakes"]

LOOK_SECONDS = 0.5
_KEYS_IN_ONE_LOOK = 500

ReadVersions = Callable[[Connection, Sequence[Hashable]], Mapping[Hashable, Hashable]]
"""Reads the version of each key: anything that differs once there is something new."""


class _Room:
    """Those who wait in one event loop."""

    def __init__(self) -> None:
        self.waiting: dict[tuple[str, Hashable], dict[asyncio.Future[None], Hashable]] = {}
        self.look: asyncio.Task[None] | None = None
        self.end = asyncio.Event()


class Wakes:
    """Wakes waiting requests: at once for what this worker wrote, else within half a second.

    While anyone waits, one task a worker looks at the database for all of them together.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._readers: dict[str, ReadVersions] = {}
        self._rooms: dict[asyncio.AbstractEventLoop, _Room] = {}
        self._closed = False

    def add_topic(self, topic: str, read: ReadVersions) -> None:
        """Say how the versions of a topic's keys are read from the database."""
        self._readers[topic] = read

    def notify(self, topic: str, key: Hashable) -> None:
        """Wake all who wait for this key here; from any thread, after the commit."""
        for loop, room in list(self._rooms.items()):
            if (topic, key) in room.waiting and not loop.is_closed():
                loop.call_soon_threadsafe(_wake, room, (topic, key))

    async def close(self) -> None:
        """Let everyone in this event loop go, and return when nobody looks any more."""
        self._closed = True
        room = self._rooms.pop(asyncio.get_running_loop(), None)
        if room is None:
            return
        for place in list(room.waiting):
            _wake(room, place)
        room.end.set()
        if room.look is not None:
            await room.look

    async def wait(self, topic: str, key: Hashable, version: Hashable, seconds: float) -> None:
        """Return when the key's version is no longer this one, or after so many seconds."""
        if self._closed:
            return
        loop = asyncio.get_running_loop()
        room = self._rooms.setdefault(loop, _Room())
        future: asyncio.Future[None] = loop.create_future()
        place = (topic, key)
        room.waiting.setdefault(place, {})[future] = version
        if room.look is None or room.look.done():
            room.look = loop.create_task(self._keep_looking(room))
        try:
            with suppress(TimeoutError):
                await asyncio.wait_for(future, seconds)
        finally:
            others = room.waiting.get(place, {})
            others.pop(future, None)
            if not others:
                room.waiting.pop(place, None)

    async def _keep_looking(self, room: _Room) -> None:
        while room.waiting and not room.end.is_set():
            await to_thread.run_sync(self._look, room, list(room.waiting))
            with suppress(TimeoutError):
                await asyncio.wait_for(room.end.wait(), LOOK_SECONDS)

    def _look(self, room: _Room, places: list[tuple[str, Hashable]]) -> None:
        keys: dict[str, list[Hashable]] = {}
        for topic, key in places:
            keys.setdefault(topic, []).append(key)
        for topic, all_keys in keys.items():
            for start in range(0, len(all_keys), _KEYS_IN_ONE_LOOK):
                with self._database.reading() as tx:
                    some = all_keys[start : start + _KEYS_IN_ONE_LOOK]
                    versions = self._readers[topic](tx, some)
                for key in some:
                    seen = room.waiting.get((topic, key), {}).copy().values()
                    if any(version != versions.get(key) for version in seen):
                        self.notify(topic, key)


def _wake(room: _Room, place: tuple[str, Hashable]) -> None:
    for future in room.waiting.get(place, {}):
        if not future.done():
            future.set_result(None)
