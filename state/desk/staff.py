"""What a team lead and a key custodian see: the staff, the trail, the figures, the keys."""

from dataclasses import dataclass
from typing import Any

import reflex as rx
from reflex.event import EventSpec

from state.desk.password import PasswordPart
from state.desk.session import office
from state.desk.words import read_moment, say_moment
from sync.agency import staff
from sync.agency.errors import NotAllowedError
from sync.agency.figures import Figures, count_figures, nearest_rank
from sync.agency.roles import ALL_ROLES, permit
from sync.agency.ties import confirm, is_tied, require_own
from sync.agency.trail import BrokenTrailError, read_trail, verify_trail

__all__ = ["ClerkLine", "FigureLine", "KeyLine", "StaffPart", "TrailLine"]

PATHS = {
    "/medewerkers": "arrive_at_staff",
    "/logboek": "arrive_at_trail",
    "/cijfers": "arrive_at_figures",
    "/sleutels": "arrive_at_keys",
}


@dataclass
class ClerkLine:
    """Somebody who may sign in."""

    name: str
    roles: str
    about: str
    made: str
    """By whom it was made, as long as nobody else has confirmed it; else empty."""
    is_self: bool
    is_elsewhere: bool


@dataclass
class TrailLine:
    """One look or act."""

    number: str
    moment: str
    clerk: str
    act: str
    submission: str


@dataclass
class FigureLine:
    """One formula, in words."""

    formula: str
    handed_in: str
    confirmed: str
    decided: str
    passed_on: str
    in_time: str
    too_late: str
    days: str
    acts: str


@dataclass
class KeyLine:
    """One key of the agency, its secret part not."""

    kid: str
    use: str
    since: str
    is_used: bool


class StaffPart(PasswordPart, mixin=True):
    """The screens of the desk itself."""

    staff: rx.Field[list[ClerkLine]] = rx.field(default_factory=list)
    trail: rx.Field[list[TrailLine]] = rx.field(default_factory=list)
    figures: rx.Field[list[FigureLine]] = rx.field(default_factory=list)
    keys: rx.Field[list[KeyLine]] = rx.field(default_factory=list)
    to_confirm: rx.Field[list[str]] = rx.field(default_factory=list)
    """The names of accounts that somebody else made, and that this team lead can confirm."""
    made_password: str = ""
    """The password of a colleague, on the screen until something else is done."""
    made_for: str = ""
    trail_words: str = ""
    is_trail_whole: bool = True

    @rx.event
    def arrive_at_staff(self) -> EventSpec | None:
        """Show who may sign in."""
        return self._arrive(lambda session: self._fill_staff(session))

    @rx.event
    def arrive_at_trail(self) -> EventSpec | None:
        """Verify the trail and show its end."""
        return self._arrive(self._fill_trail)

    @rx.event
    def arrive_at_figures(self) -> EventSpec | None:
        """Count and show the figures."""
        return self._arrive(self._fill_figures)

    @rx.event
    def arrive_at_keys(self) -> EventSpec | None:
        """Show which keys are in use."""
        return self._arrive(self._fill_keys)

    @rx.event
    def add_clerk(self, form: dict[str, Any]) -> EventSpec | None:
        """Add a clerk and show the first password once."""
        if not (session := self._begin()):
            return None
        name = str(form.get("name", ""))
        add, now = staff.add_clerk, office().now()
        return self._change(
            "clerk", name, lambda: add(office().store, session, name, _roles(form), now)
        )

    @rx.event
    def give_roles(self, form: dict[str, Any]) -> EventSpec | None:
        """Give a clerk other roles."""
        if not (session := self._begin()):
            return None
        name = str(form.get("clerk", ""))
        give, now = staff.give_roles, office().now()
        return self._change(
            "roles", name, lambda: give(office().store, session, name, _roles(form), now)
        )

    @rx.event
    def end_clerk(self, form: dict[str, Any]) -> EventSpec | None:
        """End a clerk."""
        if not (session := self._begin()):
            return None
        name = str(form.get("clerk", ""))
        end, now = staff.end_clerk, office().now()
        return self._change("end", name, lambda: end(office().store, session, name, now))

    @rx.event
    def reset_password(self, form: dict[str, Any]) -> EventSpec | None:
        """Make a new password for a colleague and show it once."""
        if not (session := self._begin()):
            return None
        name = str(form.get("clerk", ""))
        reset, now = staff.reset, office().now()
        return self._change("reset", name, lambda: reset(office().store, session, name, now))

    @rx.event
    def confirm_clerk(self, form: dict[str, Any]) -> EventSpec | None:
        """Confirm as a second team lead that an account is whose name it has."""
        if not (session := self._begin()):
            return None
        name = str(form.get("clerk", ""))
        now = office().now()
        return self._change("second", name, lambda: confirm(office().store, session, name, now))

    def _arrive(self, fill: Any) -> EventSpec | None:  # noqa: ANN401 - any call
        if not (session := self._begin()):
            return None
        self.made_password = self.made_for = ""
        self._fill(session)
        try:
            fill(session)
        except NotAllowedError as error:
            return self._tell(error)
        return None

    def _change(self, form: str, name: str, act: Any) -> EventSpec | None:  # noqa: ANN401
        self.made_password = self.made_for = ""
        try:
            made = act()
        except NotAllowedError as error:
            return self._tell(error, form)
        if isinstance(made, str):
            self.made_password, self.made_for = made, " ".join(name.split())
        if session := self._begin():
            self._fill(session)
            if "staff" in self.may:
                self._fill_staff(session)
        return self._confirm(f"done-{form}")

    def _fill_staff(self, session: Any) -> None:  # noqa: ANN401 - a session
        self.staff = [
            ClerkLine(
                clerk.name,
                ", ".join(self._say(f"role-{role}") for role in clerk.roles),
                self._say("staff-elsewhere")
                if clerk.is_elsewhere
                else ""
                if clerk.has_chosen
                else self._say("staff-must-choose"),
                self._say(
                    "staff-unconfirmed",
                    clerks=", ".join(clerk.made_by),
                    waits="yes" if clerk.is_waiting else "no",
                )
                if clerk.made_by
                else "",
                clerk.name == self.clerk,
                clerk.is_elsewhere,
            )
            for clerk in staff.list_staff(office().store, session, office().now())
        ]
        store, now = office().store, office().now()
        self.to_confirm = [
            line.name
            for line in self.staff
            if line.made and not is_tied(store, line.name, session.clerk, now)
        ]

    def _fill_trail(self, session: Any) -> None:  # noqa: ANN401 - a session
        permit(office().store, session, "trail")
        desk = office()
        try:
            count = verify_trail(desk.store, desk.settings.data, desk.signers, desk.settings.oin)
            self.is_trail_whole, self.trail_words = True, self._say("trail-whole", count=count)
        except BrokenTrailError as error:
            self.is_trail_whole = False
            self.trail_words = self._say("trail-broken", number=str(error.number))
        self.trail = [
            TrailLine(
                str(entry.number),
                say_moment(self.language, entry.at),
                self._say("answer-system") if entry.clerk == "system" else entry.clerk,
                self._say("trail-act", act=entry.act, detail=entry.detail),
                entry.submission,
            )
            for entry in read_trail(desk.store)
        ]

    def _fill_figures(self, session: Any) -> None:  # noqa: ANN401 - a session
        counted = count_figures(office().store, office().worklist, session, office().services)
        self.figures = [self._figure(one) for one in counted]

    def _figure(self, one: Figures) -> FigureLine:
        few = self._say("figures-few")

        def both(values: list[int]) -> str:
            if not one.is_shown:
                return few
            middle, most = nearest_rank(values, 50), nearest_rank(values, 90)
            return self._say("figures-both", middle=middle, most=most)

        return FigureLine(
            self._say("formula", formula=one.formula),
            str(one.handed_in),
            str(one.confirmed_in_a_day),
            str(one.decided),
            str(one.passed_on),
            str(one.in_time),
            str(one.too_late),
            both(one.days),
            both(one.acts),
        )

    def _fill_keys(self, session: Any) -> None:  # noqa: ANN401 - a session
        permit(office().store, session, "keys")
        require_own(office().store, session.clerk, office().now())
        self.keys = [
            KeyLine(
                key["kid"],
                self._say(f"use-{key['use']}"),
                say_moment(self.language, read_moment(key["from"])),
                bool(key["is_used"]),
            )
            for key in office().keys_in_use()
        ]

    def _first_event(self) -> Any:  # noqa: ANN401 - Reflex's own kinds of event
        path = self.router.url.path.rstrip("/")
        return getattr(type(self), PATHS[path]) if path in PATHS else super()._first_event()


def _roles(form: dict[str, Any]) -> set[str]:
    return {role for role in ALL_ROLES if form.get(f"role_{role}")}
