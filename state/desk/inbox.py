"""The list of submissions, which renews itself while the clerk looks at it."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import reflex as rx

from state.desk.session import SessionPart, office
from state.desk.words import read_moment, say_day, say_moment
from sync.agency.casework import Summary
from sync.agency.clerks import Session

__all__ = ["AsideLine", "InboxPart", "Line"]

LOOK_SECONDS = 0.7


@dataclass
class Line:
    """One submission in the list, in words."""

    id: str
    service: str
    sender: str
    is_established: bool
    received: str
    state: str
    state_words: str
    until: str
    is_withdrawn: bool


@dataclass
class AsideLine:
    """One submission that was set aside."""

    about: str
    reason: str


class InboxPart(SessionPart, mixin=True):
    """What came in."""

    lines: rx.Field[list[Line]] = rx.field(default_factory=list)
    aside: rx.Field[list[AsideLine]] = rx.field(default_factory=list)
    new_words: str = ""
    _watch_number: int = 0
    _seen: tuple[Any, ...] = ()

    @rx.event
    def arrive(self) -> Any:  # noqa: ANN401 - Reflex's own kinds of event
        """Show the list, and begin to watch for what comes in."""
        if session := self._begin():
            self._fill(session)
            return type(self).watch
        return None

    @rx.event(background=True)
    async def watch(self) -> None:
        """Renew the screens as long as the session holds and this is the tab's last watch."""
        async with self:
            self._watch_number += 1
            number = self._watch_number
        while True:
            async with self:
                if number != self._watch_number or not self._secret:
                    return
                if not self._is_alive():
                    self._begin()
                    return
                self._renew()
            await asyncio.sleep(LOOK_SECONDS)

    def _renew(self) -> None:
        """Read anew when anything changed in the agency's database."""
        version = office().store.version()
        if version != self._seen:
            self._seen = version
            self._fill_inbox()

    def _fill(self, session: Session) -> None:
        super()._fill(session)
        self._fill_inbox()

    def _fill_inbox(self) -> None:
        work = office().casework
        summaries = work.summaries()
        self.lines = [self._line(summary) for summary in summaries]
        count = sum(summary.state == "received" for summary in summaries)
        self.new_words = self._say("inbox-new", count=count)
        self.aside = [
            AsideLine(
                self._say(
                    "aside-line",
                    number=str(each["number"]),
                    moment=say_moment(self.language, read_moment(each["at"])),
                ),
                self._say(f"aside-{each['code']}"),
            )
            for each in work.set_aside()
        ]

    def _line(self, summary: Summary) -> Line:
        person = summary.person
        return Line(
            id=summary.id,
            service=self._service_title(summary.service),
            sender=person.name if person else self._say("inbox-not-established"),
            is_established=person is not None,
            received=say_moment(self.language, summary.received_at),
            state=summary.state,
            state_words=self._say(f"state-{summary.state}"),
            until=say_day(self.language, summary.until) if summary.until else "",
            is_withdrawn=summary.is_withdrawn,
        )

    def _service_title(self, service: str) -> str:
        found = self._service(service)
        return str(found["title"][self.language]) if found else service

    def _service(self, service: str) -> Mapping[str, Any]:
        """Give the service file as the directory has it now; empty for one that ended."""
        return next((each for each in office().services if each["id"] == service), {})
