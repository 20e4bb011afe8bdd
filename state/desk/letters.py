"""Codes by letter and at the counter: made here, shown from here, and nowhere kept."""

from typing import Any

import reflex as rx
from reflex.event import EventSpec

from state.desk.session import office
from state.desk.talk import TalkPart
from state.desk.words import say_day, say_moment
from sync.agency.codes import Code, Person, Way, make_code
from sync.agency.errors import NotAllowedError
from sync.agency.qr import draw_qr
from sync.agency.roles import permit
from sync.agency.terms import day_in_amsterdam

__all__ = ["LettersPart"]


class LettersPart(TalkPart, mixin=True):
    """The letter or the code on the screen, until the clerk puts it away."""

    letter_name: str = ""
    letter_address: rx.Field[list[str]] = rx.field(default_factory=list)
    letter_code: str = ""
    letter_at_counter: bool = False
    letter_qr: str = ""
    """The path of the QR code, and its side beneath."""
    letter_qr_box: str = ""
    letter_dear: str = ""
    letter_why: str = ""
    letter_how: str = ""
    letter_until: str = ""
    letter_day: str = ""

    @rx.event
    def arrive_at_letters(self) -> None:
        """Show the forms for a letter and for the counter."""
        if session := self._begin():
            self._fill(session)

    @rx.event
    def make_letter(self, form: dict[str, Any]) -> EventSpec | None:
        """Make a code for a person and show the letter."""
        made = self._make(form, "letter")
        if not isinstance(made, Code):
            return made
        address = str(form.get("address", ""))
        last_day = say_day(self.language, day_in_amsterdam(made.expires_at))
        self.letter_address = [line.strip() for line in address.splitlines() if line.strip()]
        self.letter_dear = self._say("letter-dear", name=made.person.name)
        self.letter_why = self._say("letter-why", agency=self.agency)
        self.letter_how = self._say("letter-how", agency=self.agency)
        self.letter_until = self._say("letter-until", day=last_day)
        self.letter_day = say_day(self.language, day_in_amsterdam(office().now()))
        return None

    @rx.event
    def link_at_counter(self, form: dict[str, Any]) -> EventSpec | None:
        """Show a code to a person at the counter, whose identity paper the clerk has seen."""
        if not form.get("paper"):
            if not self._begin():
                return None
            return self._tell(NotAllowedError("paper-missing", "paper"), "counter")
        made = self._make(form, "counter", "counter")
        if not isinstance(made, Code):
            return made
        self.letter_at_counter = True
        self.letter_until = self._say(
            "counter-until", time=say_moment(self.language, made.expires_at)
        )
        return None

    @rx.event
    def put_letter_away(self) -> None:
        """Take the letter off the screen; its code stands nowhere else."""
        self._begin()
        self.letter_name = self.letter_code = self.letter_dear = ""
        self.letter_why = self.letter_how = self.letter_until = self.letter_day = ""
        self.letter_qr = self.letter_qr_box = ""
        self.letter_address, self.letter_at_counter = [], False

    @rx.event
    def end_link(self) -> EventSpec | None:
        """End what binds the sender of the open submission to a person."""
        if not (session := self._begin()):
            return None
        try:
            detail = office().casework.detail(self._case_id)
            office().linking.end(detail.submission, session, office().now())
        except NotAllowedError as error:
            return self._tell(error)
        self._fill(session)
        return self._confirm("case-link-ended")

    def _make(self, form: dict[str, Any], way: Way, prefix: str = "") -> Code | EventSpec | None:
        """Make a code for the person of a form and put it on the screen; else say what is wrong."""
        if not (session := self._begin()):
            return None
        person = Person(str(form.get("name", "")), str(form.get("number", "")))
        try:
            permit(office().store, session, "letter")
            made = make_code(office().store, person, way, session.clerk, office().now())
        except NotAllowedError as error:
            return self._tell(error, prefix)
        settings = office().settings
        address = f"{settings.platform}/delen/koppelen#{settings.oin}.{made.code}"
        path, side = draw_qr(address)
        self.letter_qr, self.letter_qr_box = path, f"0 0 {side} {side}"
        self.letter_name, self.letter_code = made.person.name, made.code
        self.form_number += 1
        return made

    def _first_event(self) -> Any:  # noqa: ANN401
        by_path = {
            "/inzending": "open_case",
            "/brieven": "arrive_at_letters",
            "/duidelijk": "arrive_at_clarity",
            "/plein": "arrive_at_square",
            "/pleinbericht": "open_square_post",
            "/pleinlezen": "arrive_at_reading",
        }
        path = self.router.url.path.rstrip("/")
        return getattr(type(self), by_path.get(path, "arrive"))
