"""The clerk's session at the desk: signing in and out, language, and what every handler checks.

Every handler begins with ``_begin``, which gives the session or takes everything off the screen; a
test calls each handler without one. The browser holds Reflex's token of its tab and no more; the
secret of the session stays in this process's memory.
"""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import reflex as rx
from reflex.event import EventSpec

from state.desk.cookies import read_cookie
from state.desk.words import LANGUAGES, all_words, say
from sync.agency.clerks import (
    MOST_PASSWORD,
    Session,
    end_session,
    first_password,
    peek_session,
    require_session,
    set_language,
    sign_in,
)
from sync.agency.errors import NotAllowedError
from sync.agency.office import Office
from sync.agency.roles import acts_of, find_hold
from sync.agency.settings import AgencySettings

__all__ = ["TOLD", "ClosedError", "SessionPart", "is_open", "is_secure", "office", "run_office"]

TOLD = "told"
"""The id of the place where a message stands."""
_log = logging.getLogger("plein.desk")
_open: list[Office] = []


class ClosedError(Exception):
    """The desk is ending, or has not begun: what still comes from a screen finds no office."""


def office() -> Office:
    """Give the office that runs in this process.

    Raises:
        ClosedError: none does.
    """
    if not _open:
        raise ClosedError
    return _open[0]


def is_secure() -> bool:
    """Tell whether clerks reach the desk over TLS."""
    return office().settings.origin.startswith("https:")


def is_open() -> bool:
    """Tell whether the office runs still: what watches ends with it."""
    return bool(_open)


@asynccontextmanager
async def run_office() -> AsyncIterator[None]:
    """Open the office, receive in the background, and close it at the end."""
    opened = Office(AgencySettings.from_environment())
    first_password(opened.store, opened.settings.data)
    if not opened.start():
        _log.warning("another process receives already")
    _open.append(opened)
    yield
    _open.clear()
    await asyncio.to_thread(opened.stop)


class SessionPart(rx.State, mixin=True):
    """Who works at the desk, in which language, and what it has just been told."""

    language: str = "nl"
    is_signed_in: bool = False
    clerk: str = ""
    may: rx.Field[list[str]] = rx.field(default_factory=list)
    """What the clerk's roles allow: only for what is offered; sync/agency asks anew at each act."""
    has_accounts: bool = False
    """Whether clerks can sign in with the account of their organisation."""
    must_choose: bool = False
    """Whether the clerk must choose a password first."""
    is_unconfirmed: bool = False
    """Whether a second team lead must confirm the clerk's account first."""
    agency: str = ""
    problem: str = ""
    wrong: rx.Field[list[str]] = rx.field(default_factory=list)
    """The ids of the fields that the problem is about; the first is where the message leads."""
    notice: str = ""
    form_number: int = 0
    """Grows when a form was sent, so that the next one begins empty."""
    _secret: str = ""

    @rx.var
    def words(self) -> dict[str, str]:
        """Every message without places, in the clerk's language."""
        return all_words(self.language)

    @rx.var
    def title(self) -> str:
        """The name of the desk."""
        return self._say("desk-title", agency=self.agency) if self.agency else "Plein"

    @rx.var
    def greeting(self) -> str:
        """Who is signed in."""
        return self._say("signed-in-as", clerk=self.clerk)

    @rx.event
    async def enter(self, form: dict[str, Any]) -> Any:  # noqa: ANN401 - Reflex's kinds of event
        """Sign in with a name and a password, and show what the address asks for."""
        self._clear()
        name, password = str(form.get("name", "")), str(form.get("password", ""))
        store, now = office().store, office().now()
        try:
            secret = await asyncio.to_thread(
                sign_in,
                store,
                name.strip()[:64],
                password[:MOST_PASSWORD],
                now,
                source=self.router.session.client_ip,
            )
        except NotAllowedError as error:
            return self._tell(error)
        self._enter(secret)
        return self._first_event()

    @rx.event
    def leave(self) -> None:
        """Sign out and forget everything on the screen."""
        if self._secret:
            end_session(office().store, self._secret)
        self._forget()

    @rx.event
    def speak(self, language: str) -> None:
        """Change the language, and remember it for a clerk who has signed in."""
        if language not in LANGUAGES:
            return
        self.language = language
        if self._secret and (session := self._begin()):
            set_language(office().store, session, language)
            self._fill(session)

    @rx.event
    def tell_failure(self) -> EventSpec:
        """Say that something went wrong."""
        return self._complain("other")

    @rx.event
    def close_notice(self) -> None:
        """Take the message away."""
        self._clear()

    def _come_back(self) -> str:
        """Sign in whoever comes back from the organisation's provider; give what went wrong."""
        accounts = office().accounts
        if self._secret or accounts is None:
            return ""
        secret = read_cookie(self.router.headers.cookie, is_secure=is_secure())
        if secret and (session := accounts.enter(secret)):
            self._enter(session)
            return ""
        return self.router.url.query_parameters.get("mislukt", "")

    def _enter(self, secret: str) -> None:
        self._secret = secret
        session = require_session(office().store, secret, office().now())
        self.clerk, self.language = session.clerk, session.language
        self.is_signed_in = True
        self.form_number += 1

    def _first_event(self) -> Any:  # noqa: ANN401
        """Give the event that fills the screen at this address."""
        return None

    def _begin(self) -> Session | None:
        """Give the session, or take everything off the screen when it is over."""
        self._clear()
        try:
            return require_session(office().store, self._secret, office().now())
        except NotAllowedError as error:
            was_signed_in = bool(self._secret)
            self._forget()
            if was_signed_in:
                self._tell(error)
            return None

    def _peek(self) -> Session | None:
        """Give the session if it still holds, without keeping it alive."""
        return peek_session(office().store, self._secret, office().now())

    def _is_alive(self) -> bool:
        """Tell whether the session still holds, without keeping it alive."""
        return self._peek() is not None

    def _fill(self, session: Session) -> None:
        """Read anew what the screens show."""
        self._fill_roles(session)
        self.agency = str(office().entry.get("name", ""))

    def _fill_roles(self, session: Session) -> None:
        hold = find_hold(office().store, session.clerk)
        self.may = acts_of(office().store, session.clerk)
        self.must_choose, self.is_unconfirmed = hold == "password-first", hold == "unconfirmed"

    def _forget(self) -> None:
        """Take everything off the screens, the language excepted."""
        language = self.language
        self.reset()
        self.language = language
        self.has_accounts = office().accounts is not None
        self.agency = str(office().entry.get("name", ""))

    def _say(self, key: str, **places: str | int) -> str:
        """Give a message in the clerk's language."""
        return say(self.language, key, **places)

    def _tell(self, error: NotAllowedError, form: str = "") -> EventSpec:
        """Put on the screen why something may not be done, and go to it."""
        fields = [f"{form}-{field}" if form else field for field in error.fields]
        return self._complain(error.code, *fields)

    def _complain(self, code: str, *wrong: str) -> EventSpec:
        """Put a problem on the screen with the ids of the fields that it is about; go to it."""
        self.problem, self.wrong = self._say(f"problem-{code}"), list(wrong)
        return rx.set_focus(TOLD)

    def _confirm(self, key: str, *, was_form: bool = True) -> EventSpec:
        """Say that something was done, and go to that; the form of it begins anew.

        What was no form takes nothing away that stands in one.
        """
        self.notice = self._say(key)
        self.form_number += was_form
        return rx.set_focus(TOLD)

    def _clear(self) -> None:
        """Take what was told off the screen."""
        self.problem = self.notice = ""
        self.wrong = []
