"""What is not for this agency, and what another agency said belongs here."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import reflex as rx
from reflex.event import EventSpec

from state.desk.case import CasePart
from state.desk.facts import FactLine
from state.desk.session import office
from state.desk.words import say_day, say_moment
from sync.agency.casework import Detail
from sync.agency.errors import RefusedError
from sync.agency.referrals import PassedOn
from sync.agency.terms import day_in_amsterdam

__all__ = ["PlaceLine", "ReferralPart", "put_proof"]


@dataclass
class PlaceLine:
    """An agency of the directory where something may belong."""

    oin: str
    name: str


class ReferralPart(CasePart, mixin=True):
    """Where the case came from, and where it may go."""

    passed: str = ""
    """By whom and when it was passed on, and which day counts; empty: it came from the person."""
    passed_again: str = ""
    """Another case here because of the same referral."""
    is_passed_doubtful: bool = False
    places: rx.Field[list[PlaceLine]] = rx.field(default_factory=list)

    @rx.event
    def refer(self, form: dict[str, Any]) -> EventSpec | None:
        """Tell the sender that it is another agency's, and which one's."""
        if not (session := self._begin()):
            return None
        to, reason = str(form.get("to", "")), str(form.get("text", ""))
        refer = office().referrals.refer
        return self._do("refer", lambda: refer(self._case_id, session, to, reason))

    def _show(self, detail: Detail | None) -> None:
        super()._show(detail)
        self.passed, self.passed_again, self.is_passed_doubtful = "", "", False
        if detail is None:
            return
        if not self.places:
            self.places = [PlaceLine(oin, name) for oin, name in office().referrals.places()]
        try:
            passed = office().referrals.read(detail.submission)
        except RefusedError:
            self.passed, self.is_passed_doubtful = self._say("passed-doubtful"), True
            self.facts = put_proof(self.facts, self.passed)
            return
        if passed:
            self.passed, self.passed_again = self._say_passed(passed), passed.again
            self.facts = put_proof(self.facts, self._say("passed-proof", words=self.passed))

    def _say_passed(self, passed: PassedOn) -> str:
        first = say_day(self.language, day_in_amsterdam(passed.first_at))
        moment = say_moment(self.language, passed.at)
        names = {"agency": passed.name, "first": passed.first_name}
        return self._say("passed-on", moment=moment, day=first, **names)


def put_proof(lines: Sequence[FactLine], words: str) -> list[FactLine]:
    """Say what the proof of a passing on says, and whether it holds, in place of its raw text."""
    return [replace(line, value=words) if line.raw else line for line in lines]
