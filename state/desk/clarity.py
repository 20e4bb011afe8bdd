"""Where people said that a step was not clear, in the clerk's words; nobody is named."""

from dataclasses import dataclass
from typing import Any

import reflex as rx

from state.desk.letters import LettersPart
from state.desk.session import office
from sync.agency.clarity import StepClarity, read_clarity
from sync.agency.clerks import Session
from sync.agency.errors import NotAllowedError
from sync.agency.roles import permit

__all__ = ["ClarityLine", "ClarityPart"]

_WORDS_OF_STEPS = {
    "invullen": "clarity-step-invullen",
    "nakijken": "clarity-step-nakijken",
    "verstuurd": "clarity-step-verstuurd",
}


@dataclass
class ClarityLine:
    """What was said of one step, the newest words first."""

    service: str
    step: str
    clear: int
    unclear: int
    said: list[str]
    key: str


class ClarityPart(LettersPart, mixin=True):
    """What people said of the steps."""

    clarity: rx.Field[list[ClarityLine]] = rx.field(default_factory=list)

    _looks_at_clarity: bool = False

    @rx.event
    def arrive_at_clarity(self) -> Any:  # noqa: ANN401 - Reflex's own kinds of event
        """Show what was said, and begin to watch for more."""
        if not (session := self._begin()):
            return None
        self._looks_at_clarity = True
        self._fill(session)
        try:
            self._fill_clarity(session)
        except NotAllowedError as error:
            return self._tell(error)
        return type(self).watch

    def _renew(self, session: Session) -> None:
        before = self._seen
        super()._renew(session)
        if self._looks_at_clarity and before != self._seen:
            try:
                self._fill_clarity(session)
            except NotAllowedError as error:
                self._looks_at_clarity = False
                self._tell(error)

    def _fill_clarity(self, session: Session) -> None:
        self.clarity = []
        permit(office().store, session, "read")
        found = read_clarity(office().store, office().services)
        self.clarity = [self._clarity_line(one) for one in found]

    def _clarity_line(self, one: StepClarity) -> ClarityLine:
        words = _WORDS_OF_STEPS.get(one.step)
        step = self._say(words) if words else one.step
        for topic in self._service(one.service).get("topics", ()):
            if topic["id"] == one.step:
                step = str(topic["title"][self.language])
        return ClarityLine(
            service=self._service_title(one.service),
            step=step,
            clear=one.clear,
            unclear=one.unclear,
            said=one.said[:20],
            key=f"{one.service} {one.step}",
        )
