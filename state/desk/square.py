"""Moderating the square: what waits, one post, and an act that is looked at before it is signed."""

import asyncio
from contextlib import suppress
from typing import Any

import reflex as rx
from reflex.event import EventSpec

from state.desk.clarity import ClarityPart
from state.desk.session import office
from state.desk.square_lines import (
    DeedLine,
    DraftView,
    Option,
    PostView,
    ReportLine,
    view_deed,
    view_post,
    view_report,
)
from state.desk.words import say_moment
from sync.agency.clerks import Session
from sync.agency.errors import NotAllowedError, UnreachableError
from sync.agency.moderation import COUNTRY, new_key
from sync.agency.square import REASONS
from sync.agency.square_posts import Reported

__all__ = ["SquarePart"]

_FORM = "moderate"


class SquarePart(ClarityPart, mixin=True):
    """What moderators of the square work with."""

    square_lines: rx.Field[list[ReportLine]] = rx.field(default_factory=list)
    square_deeds: rx.Field[list[DeedLine]] = rx.field(default_factory=list)
    square_post: rx.Field[PostView] = rx.field(default_factory=PostView)
    square_draft: rx.Field[DraftView] = rx.field(default_factory=DraftView)
    square_reasons: rx.Field[list[Option]] = rx.field(default_factory=list)
    square_count: str = ""
    square_trouble: str = ""
    """That the platform does not answer, and of when is what stands here."""
    is_moderating: bool = False
    """Whether the directory names the agency as a moderator."""
    _looks_at_square: bool = False
    _shown: Reported | None = None
    _unsigned: tuple[str, str, str, str] | None = None
    """Key, act, reason and words of what is about to be signed."""

    @rx.event
    async def arrive_at_square(self) -> Any:  # noqa: ANN401 - Reflex's own kinds of event
        """Ask what waits, show it, and begin to watch for more."""
        if not (session := self._begin()):
            return None
        self._fill(session)
        trouble = ""
        if "square" in self.may and office().moderation.has_role():
            try:
                await asyncio.to_thread(office().moderation.refresh)
            except UnreachableError:
                trouble = "square-away"
        self._looks_at_square = True
        try:
            self._fill_square(session, trouble)
        except NotAllowedError as error:
            return self._tell(error)
        return type(self).watch

    @rx.event
    async def open_square_post(self) -> Any:  # noqa: ANN401
        """Show the post that the address names, as it stands now."""
        self._put_post_away()
        if not (session := self._begin()):
            return None
        self._fill(session)
        post = self.router.url.query_parameters.get("id", "")
        try:
            found = await asyncio.to_thread(office().moderation.look, session, post)
        except NotAllowedError as error:
            return self._tell(error)
        except UnreachableError:
            return self._complain("square-away")
        self._show_post(session, found)
        return type(self).watch

    @rx.event
    def prepare_act(self, form: dict[str, Any]) -> EventSpec | None:
        """Show what everybody will read, before it is signed."""
        if not (session := self._begin()):
            return None
        self.square_draft, self._unsigned = DraftView(), None
        if self._shown is None:
            return None
        act, reason, words = (str(form.get(name, "")) for name in ("act", "reason", "words"))
        try:
            plain, name = office().moderation.check(session, self._shown, act, reason, words)
        except NotAllowedError as error:
            return self._tell(error, _FORM)
        told: dict[str, str] = {
            "name": name,
            "by": self.agency,
            "reason": self._say("square-reason", reason=reason),
            "words": plain,
        }
        readers = (
            self._say("square-preview-hide", **told)
            if act == "hide"
            else self._say("square-preview", act=act)
        )
        did = self._say("square-did", kind=act)
        self.square_draft = DraftView(
            True, readers, self._say("square-preview-log", did=did, **told), name
        )
        self._unsigned = (new_key(), act, reason, plain)
        return rx.set_focus("preview")

    @rx.event
    async def sign_act(self) -> EventSpec | None:
        """Sign and send what was looked at; a second time there is nothing left to sign."""
        if not (session := self._begin()):
            return None
        if self._unsigned is None or self._shown is None:
            return None
        key, act, reason, words = self._unsigned
        decide = office().moderation.decide
        try:
            state = await asyncio.to_thread(decide, session, key, self._shown, act, reason, words)
        except NotAllowedError as error:
            self.square_draft, self._unsigned = DraftView(), None
            return self._tell(error, _FORM)
        post = self._shown.post.id
        self._put_post_away()
        with suppress(NotAllowedError, UnreachableError):  # the list tells the rest
            found = await asyncio.to_thread(office().moderation.see, session, post)
            self._show_post(session, found)
        self._fill_square(session)
        return self._confirm("done-square" if state == "sent" else "done-square-later")

    def _put_post_away(self) -> None:
        self.square_post, self.square_draft = PostView(), DraftView()
        self._shown = self._unsigned = None

    def _show_post(self, session: Session, found: Reported) -> None:
        desk = office().moderation
        self._shown = found
        self.square_reasons = self._reasons()
        self.square_post = view_post(
            self._say,
            self.language,
            found,
            desk.find_bar(session, found),
            desk.name_of,
            self._place_name,
            office().now(),
        )

    def _fill(self, session: Session) -> None:
        super()._fill(session)
        self.is_moderating = office().moderation.has_role()
        if self._shown is not None:
            self._show_post(session, self._shown)
        if self._looks_at_square and "square" in self.may:
            self._fill_square(session)

    def _renew(self, session: Session) -> None:
        before = self._seen
        super()._renew(session)
        if self._looks_at_square and before != self._seen:
            try:
                self._fill_square(session)
            except NotAllowedError as error:
                self._looks_at_square = False
                self._tell(error)

    def _fill_square(self, session: Session, trouble: str = "") -> None:
        self.square_lines, self.square_deeds, self.square_trouble = [], [], ""
        desk = office().moderation
        queue = desk.queue(session)
        self.square_lines = [
            view_report(self._say, self.language, one, office().now()) for one in queue.reports
        ]
        self.square_deeds = [view_deed(self._say, self.language, one) for one in desk.done(session)]
        self.square_count = self._say("square-waiting", count=len(queue.reports))
        if trouble:
            moment = say_moment(self.language, queue.at) if queue.at else ""
            self.square_trouble = self._say("square-away", moment=moment or "-")

    def _reasons(self) -> list[Option]:
        return [Option(each, self._say("square-reason", reason=each)) for each in REASONS]

    def _place_name(self, code: str) -> str:
        if code == COUNTRY:
            return self._say("square-country")
        return dict(office().moderation.places()).get(code, code)
