"""The clerk's own password: changing it, which ends the clerk's other sessions."""

import asyncio
from typing import Any

import reflex as rx
from reflex.event import EventSpec

from state.desk.session import office
from state.desk.square_answers import SquareAnswersPart
from sync.agency.clerks import change_password
from sync.agency.errors import NotAllowedError

__all__ = ["PasswordPart"]


class PasswordPart(SquareAnswersPart, mixin=True):
    """What the screen of the password asks; nothing of it is kept here."""

    @rx.event
    def arrive_at_password(self) -> None:
        """Show the form for another password."""
        if session := self._begin():
            self._fill(session)

    @rx.event
    async def choose_password(self, form: dict[str, Any]) -> EventSpec | None:
        """Change the password when the old one is right and the new one was typed twice alike."""
        if not (session := self._begin()):
            return None
        old, new = str(form.get("old", "")), str(form.get("new", ""))
        if new != str(form.get("again", "")):
            return self._complain("password-differs", "new", "again")
        store, now = office().store, office().now()
        try:
            await asyncio.to_thread(change_password, store, session, old, new, now)
        except NotAllowedError as error:
            return self._tell(error)
        self._fill(session)
        return self._confirm("done-password")

    def _first_event(self) -> Any:  # noqa: ANN401 - Reflex's own kinds of event
        path = self.router.url.path.rstrip("/")
        return type(self).arrive_at_password if path == "/wachtwoord" else super()._first_event()
