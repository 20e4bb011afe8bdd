"""What clerks do on the square: moderate it, and answer there in the agency's name.

A clerk acts under the name of the account, which everybody reads; whether an objection is decided
by another person is asked here first, since the platform sees names only (ties.py). What is done
goes by square_deeds.py.
"""

import json
import logging
import re
import secrets
import threading
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, cast
from urllib.parse import urlencode

from sync.agency.clerks import Session
from sync.agency.client import AgencyClient
from sync.agency.errors import NotAllowedError, RejectedError, UnreachableError
from sync.agency.keys import AgencyKeys
from sync.agency.roles import permit
from sync.agency.square import ACTS, REASONS, make_act, make_answer
from sync.agency.square_deeds import REFUSALS, Deed, Deeds
from sync.agency.square_posts import (
    MOST_WORDS,
    Post,
    Reported,
    read_reported,
    read_threads,
    urgency,
)
from sync.agency.store import Store
from sync.agency.ties import is_tied
from sync.agency.trail import append
from sync.directory import Directory
from sync.signatures import NotGenuine
from sync.wire import b64decode, b64encode, format_time, parse_time

__all__ = ["COUNTRY", "Moderation", "Queue", "is_same_name", "new_key", "possible_acts"]

MODERATOR = "moderator"
COUNTRY = "NL"
LOOK_SECONDS = 10
_AT_LEAST_NOTED = timedelta(minutes=5)
_NAME = re.compile(r"[^\W\d_][\w .'-]{1,79}")
_QUEUE = "square/queue"
_log = logging.getLogger("plein.agency")


@dataclass(frozen=True)
class Queue:
    """What waited for a moderator when the platform was last asked; None: never."""

    reports: Sequence[Reported]
    at: datetime | None


class Moderation:
    """The work of one agency on the square."""

    def __init__(
        self,
        store: Store,
        client: AgencyClient,
        keys: AgencyKeys,
        oin: str,
        now: Callable[[], datetime],
        directory: Callable[[], Directory | None],
    ) -> None:
        self._store, self._client, self._keys, self._oin = store, client, keys, oin
        self._now, self._directory = now, directory
        self.deeds = Deeds(store, client, now)

    def has_role(self) -> bool:
        """Tell whether the directory names this agency as a moderator."""
        directory = self._directory()
        with suppress(NotGenuine):
            return bool(directory) and MODERATOR in directory.agency(self._oin).get("roles", [])
        return False

    def places(self) -> list[tuple[str, str]]:
        """Give the code and the name of every municipality of the directory, by name."""
        directory = self._directory()
        found = [
            (str(each["municipality"]), str(each["name"]))
            for each in (directory.agencies if directory else ())
            if each.get("municipality")
        ]
        return sorted(found, key=lambda each: each[1])

    def name_of(self, oin: str) -> str:
        """Give the name of an agency of the directory; its number where it is none any more."""
        directory = self._directory()
        with suppress(NotGenuine):
            return str(directory.agency(oin)["name"]) if directory else oin
        return oin

    def refresh(self) -> None:
        """Ask the platform what waits, and keep it here.

        Raises:
            UnreachableError: there is no answer, or another one; what was kept stays.
        """
        found: list[Mapping[str, Any]] = []
        after = "A" * 22
        while True:
            page = self._client.use_square("GET", f"/api/v1/pleinmeldingen?na={after}&limiet=100")
            try:
                found += page["meldingen"]
                following = page["volgende"]
            except (KeyError, TypeError) as error:
                raise UnreachableError("answer") from error
            if following is None:
                break
            if not isinstance(following, str) or following == after:
                raise UnreachableError("answer")
            after = following
        now = self._now()
        for each in found:
            read_reported(each, self._directory(), now)
        self._keep_queue(json.dumps(found), now)

    def queue(self, session: Session) -> Queue:
        """Give what waits, the most urgent first, as the platform said it last.

        Raises:
            NotAllowedError: ``role``.
        """
        permit(self._store, session, "square")
        row = self._store.row("SELECT * FROM square_queue")
        if row is None or not self.has_role():
            return Queue([], None)
        told = json.loads(self._store.sealer.open(row["content"], _QUEUE))
        read = [read_reported(each, self._directory(), self._now()) for each in told]
        return Queue(sorted(read, key=urgency), parse_time(row["at"]))

    def look(self, session: Session, post: str) -> Reported:
        """Give a post as it stands now, and note that the clerk looked.

        Raises:
            NotAllowedError: ``role``, ``square-role``; ``square-gone``: it is not there any more;
                ``square-refused-other-place``: it stands at another municipality.
            UnreachableError: the platform does not answer.
        """
        found = self.see(session, post)
        with self._store.writing() as tx:
            append(tx, self._now(), session.clerk, "square-look", detail=post)
        return found

    def see(self, session: Session, post: str) -> Reported:
        """Give a post as it stands after what the clerk has just done. Raises: as ``look``."""
        self._permit_act(session)
        return self._fetch(post)

    def find_bar(self, session: Session, shown: Reported) -> str:
        """Tell why this clerk may not decide on the objection to a post; empty: nothing bars it.

        ``square-same``: it is about this clerk's own act; ``square-tied``: or about that of an
        account that the same person may be behind.
        """
        act = shown.act
        if not shown.objection or act is None or act.oin != self._oin:
            return ""
        if is_same_name(act.name, session.clerk):
            return "square-same"
        tied = is_tied(self._store, act.name, session.clerk, self._now())
        return "square-tied" if tied else ""

    def check(
        self, session: Session, shown: Reported, act: str, reason: str, words: str
    ) -> tuple[str, str]:
        """Check what a clerk would decide, and give the words and the name that all will read.

        Raises:
            NotAllowedError: ``role``, ``square-role``, ``square-name``, ``square-act``,
                ``square-reason``, ``square-words``, or what ``find_bar`` gives.
        """
        self._permit_act(session)
        if not _NAME.fullmatch(session.clerk):
            raise NotAllowedError("square-name")
        is_possible = act in possible_acts(shown)
        if act not in ACTS or not is_possible:
            raise NotAllowedError("square-act", "act")
        if reason not in REASONS:
            raise NotAllowedError("square-reason", "reason")
        plain = _clean(words)
        if not plain or len(plain) > MOST_WORDS:
            raise NotAllowedError("square-words", "words")
        if act in ("hide", "restore") and (bar := self.find_bar(session, shown)):
            raise NotAllowedError(bar)
        return plain, session.clerk

    def decide(
        self, session: Session, key: str, shown: Reported, act: str, reason: str, words: str
    ) -> str:
        """Do what a clerk decided of a post as it was shown; the same ``key`` again does nothing.

        Returns:
            ``sent``, or ``waiting``: it goes as soon as the platform answers.

        Raises:
            NotAllowedError: as ``check``; ``square-gone``; ``square-taken``: another moderator
                changed how it stands; or ``square-refused-`` and why the platform refuses it.
        """
        if done := self.deeds.find(key):
            return done.settle()
        plain, name = self.check(session, shown, act, reason, words)
        with suppress(UnreachableError):
            if self._fetch(shown.post.id).standing != shown.standing:
                raise NotAllowedError("square-taken")
        post = shown.post.id
        signed = make_act(self._keys, self._oin, key, post, act, reason, plain, name)
        state = self.deeds.do(session, key, act, post, signed)
        with suppress(UnreachableError):
            self.refresh()
        return state

    def threads(
        self, session: Session, municipality: str, topic: str, before: str = ""
    ) -> tuple[list[list[Post]], str]:
        """Read a page of threads as anybody can, and give what the next begins with, or nothing.

        Raises:
            NotAllowedError: ``role``.
            UnreachableError: the platform does not answer.
        """
        permit(self._store, session, "square")
        query = {"municipality": municipality, "topic": topic} | (
            {"before": before} if before else {}
        )
        told = self._client.use_square("GET", f"/sync/v1/square/posts?{urlencode(query)}")
        following = cast("Mapping[str, object]", told).get("next")
        threads = read_threads(told, self._directory(), self._now())
        return threads, following if isinstance(following, str) else ""

    def answer(self, session: Session, key: str, thread: str, text: str) -> str:
        """Answer in the agency's name; ``key`` is the id of the answer. Returns, raises: as below.

        Raises:
            NotAllowedError: ``role``, ``square-text``, or ``square-refused-`` and why.
        """
        return self._say(session, key, "answer", key, thread, 1, text)

    def change(self, session: Session, key: str, own: Post, text: str) -> str:
        """Put another text in the place of an answer of the agency.

        Raises:
            NotAllowedError: as ``answer``; ``square-own``: it is not the agency's.
        """
        self._require_own(own)
        return self._say(session, key, "change", own.id, own.thread, own.number + 1, text)

    def withdraw(self, session: Session, key: str, own: Post) -> str:
        """Erase an answer of the agency for good.

        Raises:
            NotAllowedError: ``role``, ``square-own``, or ``square-refused-`` and why.
        """
        permit(self._store, session, "square")
        self._require_own(own)
        if done := self.deeds.find(key):
            return done.settle()
        return self.deeds.do(session, key, "withdraw", own.id, "")

    def done(self, session: Session, most: int = 50) -> list[Deed]:
        """Give what was done here, what waits first, then the newest.

        Raises:
            NotAllowedError: ``role``.
        """
        permit(self._store, session, "square")
        return self.deeds.last(most)

    def run(self, stop: threading.Event) -> None:
        """Send what waits and look what is new, until told to stop."""
        while not stop.wait(LOOK_SECONDS):
            try:
                self.deeds.send_waiting()
                if self.has_role():
                    self.refresh()
            except UnreachableError as error:
                _log.warning("square: platform %s", error.code)
            except Exception as error:  # a busy database must not end the looking
                _log.error("square rests: %s", type(error).__name__)

    def _say(
        self,
        session: Session,
        key: str,
        kind: str,
        post: str,
        thread: str,
        number: int,
        text: str,
    ) -> str:
        permit(self._store, session, "square")
        if done := self.deeds.find(key):
            return done.settle()
        plain = _clean(text)
        if not plain or len(plain) > MOST_WORDS:
            raise NotAllowedError("square-text", "text")
        signed = make_answer(self._keys, self._oin, post, thread, number, plain)
        return self.deeds.do(session, key, kind, post, signed)

    def _fetch(self, post: str) -> Reported:
        try:
            b64decode(post, 16)
        except ValueError as error:
            raise NotAllowedError("square-gone") from error
        try:
            told = self._client.use_square("GET", f"/api/v1/pleinmeldingen/{post}")
        except RejectedError as error:
            if error.code == "no-moderator":
                raise NotAllowedError("square-role") from error
            if error.code == "other-place":
                raise NotAllowedError("square-refused-other-place") from error
            if error.status in REFUSALS:
                raise NotAllowedError("square-gone") from error
            raise
        return read_reported(told, self._directory(), self._now())

    def _permit_act(self, session: Session) -> None:
        permit(self._store, session, "square")
        if not self.has_role():
            raise NotAllowedError("square-role")

    def _require_own(self, own: Post) -> None:
        if own.oin != self._oin or not own.is_proven:
            raise NotAllowedError("square-own")

    def _keep_queue(self, content: str, now: datetime) -> None:
        row = self._store.row("SELECT * FROM square_queue")
        if row is not None:
            before = self._store.sealer.open(row["content"], _QUEUE).decode()
            if before == content and now - parse_time(row["at"]) < _AT_LEAST_NOTED:
                return  # else every screen would be drawn anew for nothing
        sealed = self._store.sealer.seal(content.encode(), _QUEUE)
        with self._store.writing() as tx:
            tx.execute("DELETE FROM square_queue")
            tx.execute("INSERT INTO square_queue VALUES (?, ?)", (sealed, format_time(now)))


def new_key() -> str:
    """Draw the id of a deed that a clerk begins with."""
    return b64encode(secrets.token_bytes(16))


def is_same_name(one: str, other: str) -> bool:
    """Tell whether two names sound alike: capitals, points and spaces make nobody another."""
    return _letters(one) == _letters(other)


def _letters(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name).casefold()
    return "".join(letter for letter in plain if letter.isalpha())


def possible_acts(shown: Reported) -> list[str]:
    """Give the acts that change something: of what an agency wrote no name can be closed."""
    acts: list[str] = []
    if not shown.is_hidden or shown.objection:
        acts.append("hide")
    if shown.is_hidden or shown.counts:
        acts.append("restore")
    if not shown.post.oin:
        acts.append("open" if shown.is_closed else "close")
    return acts


def _clean(text: str) -> str:
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    return unicodedata.normalize("NFC", plain).strip()
