"""What a clerk does with people who look for work: reads the log, asks, confirms, meets, agrees."""

from dataclasses import dataclass, replace
from datetime import time
from typing import Any

import reflex as rx
from reflex.event import EventSpec

from state.desk.activities import ItemLine, LogView, ProposalLine, read_proposal, view_log
from state.desk.facts import FactLine, read_day
from state.desk.session import office
from state.desk.speaking import SpeakingPart
from state.desk.words import say_moment
from sync.agency.activities import ASKS, KINDS, LogError
from sync.agency.casework import Detail
from sync.agency.coaching import ACCOUNT

__all__ = ["LaterLine", "TalkPart"]

ABOUT_WORK = {
    ACCOUNT,
    "afspraak-vragen",
    "afspraak-bevestigen",
    "vraag-stellen",
    "vraag-beantwoorden",
}


@dataclass
class LaterLine:
    """A submission that says to be about the one on the screen."""

    id: str
    title: str
    moment: str


class TalkPart(SpeakingPart, mixin=True):
    """What belongs to a submission about work besides its case."""

    log: rx.Field[LogView] = rx.field(default_factory=LogView)
    items: rx.Field[list[ItemLine]] = rx.field(default_factory=list)
    proposals: rx.Field[list[ProposalLine]] = rx.field(default_factory=list)
    later: rx.Field[list[LaterLine]] = rx.field(default_factory=list)
    is_about_work: bool = False

    @rx.event
    def ask_question(self, form: dict[str, Any]) -> EventSpec | None:
        """Ask about an item of the log, or about all of it."""
        if not (session := self._begin()):
            return None
        item, text = str(form.get("item", "")), str(form.get("text", ""))
        ask = office().coaching.ask
        return self._do("question", lambda: ask(self._case_id, session, item, text))

    @rx.event
    def confirm_period(self, form: dict[str, Any]) -> EventSpec | None:
        """Sign what the agency counts in the period of the log."""
        if not (session := self._begin()):
            return None
        counted, quota = _number(form.get("counted")), _number(form.get("quota"))
        text = str(form.get("text", ""))
        confirm = office().coaching.confirm
        return self._do("confirm", lambda: confirm(self._case_id, session, counted, quota, text))

    @rx.event
    def propose_appointment(self, form: dict[str, Any]) -> EventSpec | None:
        """Propose to meet."""
        if not (session := self._begin()):
            return None
        title, place, whom, text = (
            str(form.get(name, "")) for name in ("title", "place", "with", "text")
        )
        day, at, minutes = (
            read_day(form.get("day")),
            _time(form.get("time")),
            _number(form.get("minutes")),
        )
        propose = office().coaching.propose_appointment
        return self._do(
            "appointment",
            lambda: propose(self._case_id, session, title, day, at, minutes, place, whom, text),
        )

    @rx.event
    def cancel_appointment(self, appointment: str) -> EventSpec | None:
        """Call an appointment off."""
        if not (session := self._begin()):
            return None
        cancel = office().coaching.cancel_appointment
        return self._do("cancel", lambda: cancel(self._case_id, session, appointment))

    @rx.event
    def propose_agreement(self, form: dict[str, Any]) -> EventSpec | None:
        """Propose what is to be done to find work."""
        if not (session := self._begin()):
            return None
        title, period, text = (str(form.get(name, "")) for name in ("title", "period", "text"))
        quota = _number(form.get("quota"))
        kinds = [kind for kind in KINDS if form.get(f"kind_{kind}")]
        asks = [name for name in ASKS if form.get(f"ask_{name}")]
        first, last = read_day(form.get("from")), read_day(form.get("to"))
        propose = office().coaching.propose_agreement
        return self._do(
            "agreement",
            lambda: propose(
                self._case_id, session, title, quota, period, kinds, asks, first, last, text
            ),
        )

    def _show(self, detail: Detail | None) -> None:
        super()._show(detail)
        if detail is None:
            self.log, self.items, self.proposals, self.later = LogView(), [], [], []
            self.is_about_work = False
            return
        coaching = office().coaching
        self.is_about_work = detail.summary.service in ABOUT_WORK
        self._show_log(detail)
        self.proposals = [
            read_proposal(self._say, self.language, one, may_cancel=True)
            for one in coaching.proposals(detail.summary.id)
        ]
        self.later = [
            LaterLine(each.id, self._service_title(each.service), self._moment(each.received_at))
            for each in coaching.later(detail.summary.id)
        ]
        self.facts = [
            self._name_reference(detail, fact, name)
            for fact, name in zip(
                self.facts, [fact.name for fact in detail.submission.facts], strict=True
            )
        ]

    def _show_log(self, detail: Detail) -> None:
        self.log, self.items = LogView(), []
        if detail.summary.service != ACCOUNT:
            return
        coaching = office().coaching
        try:
            log = coaching.log(detail.summary.id)
        except LogError as error:
            self.log = LogView(is_there=True, trouble=self._say(f"unreadable-{error.code}"))
            return
        if log is None:
            self.log = LogView(is_there=True, trouble=self._say("log-none"))
            return
        self.log, self.items = view_log(
            self._say,
            self.language,
            log,
            detail.submission.attachments,
            detail.types,
            coaching.agreements_with(detail.summary.id),
        )

    def _name_reference(self, detail: Detail, fact: FactLine, name: str) -> FactLine:
        """Say what a proposal or a question was, where only its id was sent."""
        coaching = office().coaching
        if name == "voorstel" and (found := coaching.proposal(detail.submission)):
            line = read_proposal(self._say, self.language, found, may_cancel=False)
            words = " ".join(part for part in (line.title, line.about) if part)
            return replace(fact, value=words)
        if name == "vraag" and (question := coaching.question(detail.submission)):
            return replace(fact, value=question)
        return fact

    def _moment(self, moment: Any) -> str:  # noqa: ANN401 - a datetime
        return say_moment(self.language, moment)


def _number(text: object) -> int | None:
    """Read a whole number as it is typed; None when it is none."""
    plain = str(text or "").strip()
    return int(plain) if plain.isascii() and plain.isdigit() and len(plain) < 10 else None


def _time(text: object) -> time | None:
    """Read a time of day as an input of that type gives it; None when it is none."""
    try:
        return time.fromisoformat(str(text or "")).replace(tzinfo=None)
    except ValueError:
        return None
