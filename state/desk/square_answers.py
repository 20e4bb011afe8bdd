"""Reading the square and answering there in the agency's name: write, change and take away."""

import asyncio
from collections.abc import Callable
from typing import Any

import reflex as rx
from reflex.event import EventSpec

from state.desk.session import office
from state.desk.square import SquarePart
from state.desk.square_lines import Option, PostLine, ThreadLine, cut
from state.desk.words import say_moment
from sync.agency.clerks import Session
from sync.agency.errors import NotAllowedError, UnreachableError
from sync.agency.moderation import COUNTRY, new_key
from sync.agency.square_posts import Post

__all__ = ["SquareAnswersPart"]

TOPICS = ("geld", "wonen", "werk", "zorg", "kinderen", "schulden", "formulieren", "samen")


class SquareAnswersPart(SquarePart, mixin=True):
    """The threads that a clerk reads, the one that is open, and the form of an answer."""

    square_places: rx.Field[list[Option]] = rx.field(default_factory=list)
    square_topics: rx.Field[list[Option]] = rx.field(default_factory=list)
    square_place: str = ""
    square_topic: str = ""
    square_threads: rx.Field[list[ThreadLine]] = rx.field(default_factory=list)
    square_found: str = ""
    has_more_threads: bool = False
    square_thread: rx.Field[list[PostLine]] = rx.field(default_factory=list)
    square_changing: str = ""
    """The id of the own answer that is being changed; empty: a new one is written."""
    square_changing_text: str = ""
    _threads: rx.Field[list[list[Post]]] = rx.field(default_factory=list)
    _following: str = ""
    _open_thread: str = ""
    _answer_key: str = ""

    @rx.event
    def arrive_at_reading(self) -> EventSpec | None:
        """Show the places and topics to choose from."""
        if not (session := self._begin()):
            return None
        self._fill(session)
        self._close_thread()
        self._threads, self._following, self.square_found = [], "", ""
        self._show_threads()
        self._offer()
        return None

    @rx.event
    async def read_square(self, form: dict[str, Any]) -> EventSpec | None:
        """Show the latest threads of a place and topic."""
        if not (session := self._begin()):
            return None
        self._offer()
        place, topic = str(form.get("place", "")), str(form.get("topic", ""))
        if place not in {each.value for each in self.square_places} or topic not in TOPICS:
            return self._complain("square-choose", "read-place")
        self.square_place, self.square_topic = place, topic
        self._close_thread()
        self._threads, self._following = [], ""
        return await self._read(session)

    @rx.event
    async def read_more(self) -> EventSpec | None:
        """Show the threads after those that stand here."""
        if not (session := self._begin()):
            return None
        return await self._read(session) if self._following else None

    @rx.event
    def open_thread(self, thread: str) -> EventSpec | None:
        """Show a thread with the form of an answer."""
        if not self._begin():
            return None
        self._open_thread, self._answer_key = thread, new_key()
        self._stop_changing()
        self._show_thread()
        return rx.set_focus("thread")

    @rx.event
    def change_answer(self, post: str) -> EventSpec | None:
        """Put an answer of the agency into the form."""
        if not self._begin():
            return None
        found = self._own(post)
        if found is None:
            return None
        self.square_changing, self.square_changing_text = post, found.text
        self._answer_key = new_key()
        self.form_number += 1
        return rx.set_focus("answer-text")

    @rx.event
    def leave_change(self) -> None:
        """Write a new answer after all."""
        if self._begin():
            self._stop_changing()
            self.form_number += 1

    @rx.event
    async def send_answer(self, form: dict[str, Any]) -> EventSpec | None:
        """Sign and send what stands in the form; a second time it is the same answer."""
        if not (session := self._begin()):
            return None
        if not self._open_thread:
            return None
        desk, text, key = office().moderation, str(form.get("text", "")), self._answer_key
        if self.square_changing:
            own = self._own(self.square_changing)
            if own is None:
                return self._complain("square-own")
            return await self._send(session, lambda: desk.change(session, key, own, text))
        thread = self._open_thread
        return await self._send(session, lambda: desk.answer(session, key, thread, text))

    @rx.event
    async def withdraw_answer(self, post: str) -> EventSpec | None:
        """Erase an answer of the agency."""
        if not (session := self._begin()):
            return None
        own = self._own(post)
        if own is None:
            return None
        desk, key = office().moderation, new_key()
        return await self._send(session, lambda: desk.withdraw(session, key, own))

    async def _send(self, session: Session, act: Callable[[], str]) -> EventSpec | None:
        try:
            state = await asyncio.to_thread(act)
        except NotAllowedError as error:
            self._answer_key = new_key()
            return self._tell(error, "answer")
        thread = self._open_thread
        self._stop_changing()
        self._answer_key = new_key()
        if state == "sent":
            self._threads, self._following = [], ""
            self._open_thread = ""
            await self._read(session)
            self._open_thread = thread
            self._show_thread()
        return self._confirm("done-square" if state == "sent" else "done-square-later")

    async def _read(self, session: Session) -> EventSpec | None:
        read = office().moderation.threads
        asked = (self.square_place, self.square_topic, self._following)
        try:
            found, following = await asyncio.to_thread(read, session, *asked)
        except NotAllowedError as error:
            return self._tell(error)
        except UnreachableError:
            return self._complain("square-away")
        self._threads, self._following = [*self._threads, *found], following
        self._show_threads()
        return None

    def _show_threads(self) -> None:
        self.square_threads = [self._thread_line(posts) for posts in self._threads]
        self.square_found = (
            self._say("square-threads", count=len(self._threads)) if self.square_place else ""
        )
        self.has_more_threads = bool(self._following)

    def _thread_line(self, posts: list[Post]) -> ThreadLine:
        first = posts[0]
        return ThreadLine(
            id=first.id,
            title=cut(first.text) or self._say("square-gone", state=first.state),
            about=self._say("square-answers", count=len(posts) - 1),
            is_answered=any(post.oin == office().settings.oin for post in posts),
        )

    def _show_thread(self) -> None:
        posts = next((each for each in self._threads if each[0].id == self._open_thread), [])
        self.square_thread = [self._post_line(post) for post in posts]

    def _post_line(self, post: Post) -> PostLine:
        desk = office().moderation
        note = "" if post.state == "here" else self._say("square-gone", state=post.state)
        if not post.is_proven:
            note = self._say("square-unproven")
        return PostLine(
            id=post.id,
            by=desk.name_of(post.oin) if post.oin else self._say("square-somebody"),
            moment=say_moment(self.language, post.hour) if post.hour else "",
            text=post.text,
            note=note,
            is_own=post.oin == office().settings.oin and post.is_proven,
        )

    def _own(self, post: str) -> Post | None:
        for posts in self._threads:
            for each in posts:
                if each.id == post and each.oin == office().settings.oin:
                    return each
        return None

    def _offer(self) -> None:
        """Offer every municipality of the directory, the agency's own first, and the country."""
        own = str(office().entry.get("municipality") or "")
        found = sorted(office().moderation.places(), key=lambda each: each[0] != own)
        country = Option(COUNTRY, self._say("square-country"))
        self.square_places = [*(Option(*each) for each in found), country]
        self.square_topics = [
            Option(each, self._say("square-topic", topic=each)) for each in TOPICS
        ]

    def _close_thread(self) -> None:
        self._open_thread, self.square_thread = "", []
        self._stop_changing()

    def _stop_changing(self) -> None:
        self.square_changing = self.square_changing_text = ""

    def _fill(self, session: Session) -> None:
        super()._fill(session)
        if self.square_topics:
            self._offer()
            self._show_threads()
            self._show_thread()
