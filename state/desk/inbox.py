"""The list of submissions, which renews itself while the clerk looks at it."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import reflex as rx
from reflex.event import EventSpec

from state.desk.accounts import TROUBLES
from state.desk.deliveries import UndeliveredLine, write_lines
from state.desk.session import SessionPart, is_open, office
from state.desk.words import read_moment, say_day, say_moment
from sync.agency.clerks import Session
from sync.agency.deadlines import Deadline
from sync.agency.errors import NotAllowedError
from sync.agency.terms import day_in_amsterdam
from sync.agency.worklist import MOST_LINES, Case

__all__ = ["AsideLine", "InboxPart", "Line", "QueueLine"]

LOOK_SECONDS = 0.7
MOST_QUERY = 200
OWN_QUEUES = ("mine", "nobodys", "all", "closed")
STATES_OF_TERMS = {"over": "late", "today": "late", "soon": "soon", "missed": "late"}


@dataclass
class Line:
    """One submission in the list, in words."""

    id: str
    number: str
    service: str
    sender: str
    is_established: bool
    received: str
    state: str
    state_words: str
    term: str
    """How near the last day is, in words."""
    term_look: str
    """``late``, ``soon`` or nothing: the colour that goes with the words."""
    assigned: str
    wants_person: bool
    asked: str
    """Since when the sender waits to speak to somebody."""
    has_proposal: bool
    is_withdrawn: bool


@dataclass
class QueueLine:
    """One queue, and how many open cases it has."""

    name: str
    words: str
    is_chosen: bool


@dataclass
class AsideLine:
    """One submission that was set aside."""

    about: str
    reason: str


class InboxPart(SessionPart, mixin=True):
    """What came in."""

    lines: rx.Field[list[Line]] = rx.field(default_factory=list)
    queues: rx.Field[list[QueueLine]] = rx.field(default_factory=list)
    aside: rx.Field[list[AsideLine]] = rx.field(default_factory=list)
    queue: str = "all"
    query: str = ""
    undelivered: rx.Field[list[UndeliveredLine]] = rx.field(default_factory=list)
    new_words: str = ""
    found_words: str = ""
    _watch_number: int = 0
    _seen: tuple[Any, ...] = ()

    @rx.event
    def arrive(self) -> Any:  # noqa: ANN401 - Reflex's own kinds of event
        """Show the list, and begin to watch for what comes in."""
        trouble = self._come_back()
        if session := self._begin():
            self._fill(session)
            return type(self).watch
        if trouble:
            return self._complain(f"openid-{trouble}" if trouble in TROUBLES else "other-account")
        return None

    @rx.event
    def choose_queue(self, name: str) -> None:
        """Show the cases of one queue."""
        if session := self._begin():
            self.queue = name
            self._fill_inbox(session)

    @rx.event
    def search(self, form: dict[str, Any]) -> EventSpec | None:
        """Show the cases that have these words."""
        if not (session := self._begin()):
            return None
        self.query = str(form.get("query", ""))[:MOST_QUERY].strip()
        self._fill_inbox(session)
        return rx.set_focus("found")

    @rx.event(background=True)
    async def watch(self) -> None:
        """Renew the screens as long as the session holds and this is the tab's last watch."""
        async with self:
            self._watch_number += 1
            number = self._watch_number
        while True:
            async with self:
                is_last = number == self._watch_number and is_open()
                if not is_last or not self._secret:
                    return
                session = self._peek()
                if session is None:
                    self._begin()
                    return
                self._renew(session)
            await asyncio.sleep(LOOK_SECONDS)

    def _renew(self, session: Session) -> None:
        """Read anew when anything changed in the agency's database, or a day went by."""
        version = (day_in_amsterdam(office().now()), *office().store.version())
        if version != self._seen:
            self._seen = version
            self._fill_roles(session)
            self._fill_inbox(session)

    def _fill(self, session: Session) -> None:
        super()._fill(session)
        self._fill_inbox(session)

    def _fill_inbox(self, session: Session) -> None:
        work = office().worklist
        try:
            cases = work.cases(session, self.queue, self.query)
            counts = work.queues(session)
        except NotAllowedError:
            self.lines, self.queues, self.aside, self.undelivered = [], [], [], []
            self.new_words = self.found_words = ""
            return
        self.lines = [self._line(case) for case in cases]
        self.queues = [
            QueueLine(name, self._queue_words(name, count), name == self.queue)
            for name, count in {**counts, "closed": None}.items()
        ]
        count = sum(case.summary.state == "received" for case in work.cases(session))
        self.new_words = self._say("inbox-new", count=count)
        self.found_words = self._found_words(len(cases))
        self.aside = [
            AsideLine(
                self._say(
                    "aside-line",
                    number=str(each["number"]),
                    moment=say_moment(self.language, read_moment(each["at"])),
                ),
                self._say(f"aside-{each['code']}"),
            )
            for each in office().casework.set_aside()
        ]

        self.undelivered = write_lines(office().outgoing.troubles(office().now()), self._say)

    def _found_words(self, count: int) -> str:
        if count >= MOST_LINES:
            return self._say("inbox-many", count=count)
        if self.query:
            return self._say("inbox-found", count=count, query=self.query)
        return self._say("inbox-count", count=count)

    def _queue_words(self, name: str, count: int | None) -> str:
        title = self._say(f"queue-{name}") if name in OWN_QUEUES else self._service_title(name)
        return title if count is None else f"{title} ({count})"

    def _line(self, case: Case) -> Line:
        summary = case.summary
        person = summary.person
        return Line(
            id=summary.id,
            number=self._say("case-number", number=str(case.number)),
            service=self._service_title(summary.service),
            sender=person.name if person else self._say("inbox-not-established"),
            is_established=person is not None,
            received=say_moment(self.language, summary.received_at),
            state=summary.state,
            state_words=self._say(f"state-{summary.state}"),
            term=self._term_words(case.deadline),
            term_look=STATES_OF_TERMS.get(case.deadline.kind, ""),
            assigned=self._say("inbox-assigned", clerk=case.assigned_to)
            if case.assigned_to
            else "",
            wants_person=case.wants_person,
            asked=self._say("wish-since", moment=say_moment(self.language, case.asked_at))
            if case.asked_at
            else "",
            has_proposal=case.has_proposal,
            is_withdrawn=summary.is_withdrawn,
        )

    def _term_words(self, deadline: Deadline) -> str:
        """Say how near the last day is: the colour beside it says nothing more."""
        if deadline.passed:
            return self._say("term-passed", day=say_day(self.language, deadline.passed))
        if deadline.kind == "none" or deadline.day is None:
            return ""
        day = say_day(self.language, deadline.day)
        return self._say(f"term-{deadline.kind}", days=deadline.days, day=day)

    def _service_title(self, service: str) -> str:
        found = self._service(service)
        return str(found["title"][self.language]) if found else service

    def _service(self, service: str) -> Mapping[str, Any]:
        """Give the service file as the directory has it now; empty for one that ended."""
        return next((each for each in office().services if each["id"] == service), {})
