"""Who acts beside the sender of the case that a clerk reads, and whether the ground was checked."""

from dataclasses import dataclass, field, replace
from typing import Any

import reflex as rx
from reflex.event import EventSpec

from state.desk.case import Offers
from state.desk.facts import read_day
from state.desk.referral import ReferralPart
from state.desk.session import office
from state.desk.words import say, say_day, say_moment
from sync.agency.acting import WAYS, Acting
from sync.agency.casework import Detail
from sync.agency.standing import Standing

__all__ = ["RepresentativePart", "WayLine"]

_CITIZEN = "nl"
"""The agency writes to citizens in Dutch, whatever language its clerk reads."""


@dataclass
class WayLine:
    """A way in which the ground can have been checked."""

    way: str
    words: str


@dataclass
class ActingView:
    """Who acts, for whom, on what ground and how it stands, in words; empty: nobody acts."""

    line: str = ""
    ground: list[str] = field(default_factory=list)
    """The article, the number, the day and the paper, each as a sentence."""
    standing: str = ""
    is_settled: bool = True
    can_end: bool = False
    ways: list[WayLine] = field(default_factory=list)


class RepresentativePart(ReferralPart, mixin=True):
    """What clerks do about representatives."""

    acting: rx.Field[ActingView] = rx.field(default_factory=ActingView)
    can_judge_ground: bool = False
    """Whether the acts are offered; it stays so until the clerk does something."""

    @rx.event
    def check_ground(self, form: dict[str, Any]) -> EventSpec | None:
        """Note how the ground was checked, and until when that counts."""
        if not (session := self._begin()):
            return None
        how, until = str(form.get("how", "")), read_day(form.get("until"))
        if until is None:
            return self._complain("date-missing", "ground-until")
        check = office().representatives.check
        return self._do("ground", lambda: check(self._case_id, session, how, until))

    @rx.event
    def refuse_ground(self, form: dict[str, Any]) -> EventSpec | None:
        """Tell the sender that the representative is not accepted, and why."""
        if not (session := self._begin()):
            return None
        reason = str(form.get("text", "")).strip()
        representatives = office().representatives

        def refuse() -> None:
            found = representatives.find(self._case_id)
            title = text = ""
            if found and reason:
                role = say(_CITIZEN, "acting-role", role=found[0].role)
                title = say(_CITIZEN, "ground-refused-title", role=role)
                told = {"name": found[0].name, "role": role, "reason": reason}
                text = say(_CITIZEN, "ground-refused-text", **told)
            representatives.refuse(self._case_id, session, title, text)

        return self._do("ground-refuse", refuse)

    @rx.event
    def end_ground(self) -> EventSpec | None:
        """End the check, so that it counts for no submission any more."""
        if not (session := self._begin()):
            return None
        end = office().representatives.end
        return self._do("ground-end", lambda: end(self._case_id, session))

    def _offers(self) -> Offers:
        offers = super()._offers()
        may_judge = self.case.is_established and not self.case.is_withdrawn
        is_settled = self.acting.is_settled
        self.can_judge_ground = offers.is_open and may_judge and not is_settled
        return replace(offers, is_decidable=offers.is_decidable and is_settled)

    def _show(self, detail: Detail | None) -> None:
        super()._show(detail)
        self.acting = ActingView()
        if detail is None:
            self.can_judge_ground = False
            return
        if found := office().representatives.find(detail.summary.id):
            self.acting = self._view_acting(detail, *found)

    def _view_acting(self, detail: Detail, acting: Acting, standing: Standing) -> ActingView:
        role = self._say("acting-role", role=acting.role)
        names = {each.id: each.name for each in detail.submission.attachments}
        since = read_day(acting.since)
        ground = [
            self._say("acting-ground", article=acting.article),
            self._say("acting-reference", reference=acting.reference) if acting.reference else "",
            self._say("acting-since", day=say_day(self.language, since)) if since else "",
            self._say("acting-paper", file=names[acting.paper]) if acting.paper else "",
            self._say("acting-prepared", name=acting.name) if acting.is_prepared else "",
        ]
        return ActingView(
            line=self._say("acting-line", person=acting.person, name=acting.name, role=role),
            ground=[each for each in ground if each],
            standing=self._say_standing(standing),
            is_settled=standing.is_settled,
            can_end=standing.state == "checked",
            ways=[WayLine(way, self._say("ground-how", how=way)) for way in WAYS[acting.role]],
        )

    def _say_standing(self, standing: Standing) -> str:
        return self._say(
            "acting-standing",
            state=standing.state,
            clerk=standing.by,
            moment=say_moment(self.language, standing.at) if standing.at else "",
            how=self._say("ground-how", how=standing.how or "authority"),
            day=say_day(self.language, standing.until) if standing.until else "",
        )
