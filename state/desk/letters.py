"""Letters with a code: made here, printed from here, and nowhere kept."""

from typing import Any

import reflex as rx
from reflex.event import EventSpec

from state.desk.session import office
from state.desk.talk import TalkPart
from state.desk.words import say_day
from sync.agency.codes import Person, make_code
from sync.agency.errors import NotAllowedError
from sync.agency.terms import day_in_amsterdam

__all__ = ["LettersPart"]


class LettersPart(TalkPart, mixin=True):
    """The letter on the screen, until the clerk puts it away."""

    letter_name: str = ""
    letter_address: rx.Field[list[str]] = rx.field(default_factory=list)
    letter_code: str = ""
    letter_dear: str = ""
    letter_why: str = ""
    letter_how: str = ""
    letter_until: str = ""
    letter_day: str = ""

    @rx.event
    def arrive_at_letters(self) -> None:
        """Show the form for a letter."""
        if session := self._begin():
            self._fill(session)

    @rx.event
    def make_letter(self, form: dict[str, Any]) -> EventSpec | None:
        """Make a code for a person and show the letter."""
        if not (session := self._begin()):
            return None
        person = Person(str(form.get("name", "")).strip(), str(form.get("number", "")).strip())
        address = str(form.get("address", ""))
        try:
            letter = make_code(office().store, person, address, session.clerk, office().now())
        except NotAllowedError as error:
            return self._tell(error)
        last_day = say_day(self.language, day_in_amsterdam(letter.expires_at))
        self.letter_name = person.name
        self.letter_address = [line.strip() for line in address.splitlines() if line.strip()]
        self.letter_code = letter.code
        self.letter_dear = self._say("letter-dear", name=person.name)
        self.letter_why = self._say("letter-why", agency=self.agency)
        self.letter_how = self._say("letter-how", agency=self.agency)
        self.letter_until = self._say("letter-until", day=last_day)
        self.letter_day = say_day(self.language, day_in_amsterdam(office().now()))
        self.form_number += 1
        return None

    @rx.event
    def put_letter_away(self) -> None:
        """Take the letter off the screen; its code stands nowhere else."""
        self._begin()
        self.letter_name = self.letter_code = self.letter_dear = ""
        self.letter_why = self.letter_how = self.letter_until = self.letter_day = ""
        self.letter_address = []

    def _first_event(self) -> Any:  # noqa: ANN401
        by_path = {"/inzending": "open_case", "/brieven": "arrive_at_letters"}
        path = self.router.url.path.rstrip("/")
        return getattr(type(self), by_path.get(path, "arrive"))
