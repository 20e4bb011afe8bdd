"""Who asked for a human about the case that a clerk reads, and the note that somebody spoke."""

from dataclasses import dataclass
from typing import Any

import reflex as rx
from reflex.event import EventSpec

from state.desk.session import office
from state.desk.shared import SharedPart
from state.desk.words import say_moment
from sync.agency.casework import Detail
from sync.agency.speaking import Request

__all__ = ["SpeakingPart", "WishLine"]


@dataclass
class WishLine:
    """That the sender asked for a human: since when, how, and whether somebody spoke."""

    words: str
    how: str
    phone: str
    when: str
    subject: str
    spoken: str
    """By whom and when; empty while the sender waits."""


class SpeakingPart(SharedPart, mixin=True):
    """What clerks do for people who would rather speak to somebody."""

    wishes: rx.Field[list[WishLine]] = rx.field(default_factory=list)

    @rx.event
    def note_spoken(self) -> EventSpec | None:
        """Note that the clerk spoke to the sender; the sender is told."""
        if not (session := self._begin()):
            return None
        note = office().speaking.note_spoken
        return self._do("spoken", lambda: note(self._case_id, session))

    def _show(self, detail: Detail | None) -> None:
        super()._show(detail)
        found = [] if detail is None else office().speaking.requests(detail.summary.id)
        self.wishes = [self._wish(each) for each in found]

    def _wish(self, request: Request) -> WishLine:
        def moment(at: Any) -> str:  # noqa: ANN401 - a datetime
            return say_moment(self.language, at)

        return WishLine(
            words=self._say("wish-since", moment=moment(request.asked_at)),
            how=self._say("wish-how", how=request.how or "other"),
            phone=request.number,
            when=request.when,
            subject=request.subject,
            spoken=self._say(
                "wish-spoken", clerk=request.spoken_by, moment=moment(request.spoken_at)
            )
            if request.spoken_at
            else "",
        )
