"""What stands on the square, in the clerk's words: lines of the queue, a post, and what was done.

Texts of people are shown as text and nothing else; how long somebody waits is said in days. That
three days are long is this desk's own measure: the law says "in good time" (DSA, article 16(6)).
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from state.desk.words import say_moment
from sync.agency.moderation import possible_acts
from sync.agency.square_deeds import Deed
from sync.agency.square_posts import Post, Reported
from sync.agency.terms import day_in_amsterdam

__all__ = [
    "DeedLine",
    "DraftView",
    "Option",
    "PostLine",
    "PostView",
    "ReportLine",
    "Say",
    "ThreadLine",
    "cut",
    "view_deed",
    "view_post",
    "view_report",
]

LATE_DAYS, SOON_DAYS = 3, 1
_MOST_TITLE = 160
Say = Callable[..., str]


@dataclass
class Option:
    """Something to choose."""

    value: str
    words: str


@dataclass
class ReportLine:
    """A post in the queue."""

    id: str
    title: str
    why: str
    """How often it was reported, and for what."""
    since: str
    waits: str
    """How long somebody waits, in words."""
    look: str
    """``late``, ``soon`` or nothing: the colour that goes with the words."""
    is_danger: bool
    has_objection: bool
    is_hidden: bool


@dataclass
class PostView:
    """The post that the clerk looks at."""

    id: str = ""
    kind: str = ""
    place: str = ""
    by: str = ""
    """Who wrote it, where that is an agency."""
    text: str = ""
    head: str = ""
    """What its thread began with."""
    is_proven: bool = True
    is_hidden: bool = False
    hidden: str = ""
    """What everybody reads in its place."""
    is_act_proven: bool = True
    objection: str = ""
    objected: str = ""
    reports: list[str] = field(default_factory=list[str])
    waits: str = ""
    look: str = ""
    closed: str = ""
    bar: str = ""
    """Why this clerk does not decide on the objection."""
    acts: list[Option] = field(default_factory=list[Option])


@dataclass
class DraftView:
    """What a clerk is about to sign, as everybody will read it."""

    is_there: bool = False
    readers: str = ""
    log: str = ""
    name: str = ""


@dataclass
class DeedLine:
    """Something that was done here."""

    id: str
    words: str
    about: str
    state: str
    state_words: str
    why: str
    href: str


@dataclass
class PostLine:
    """A post in a thread."""

    id: str
    by: str
    moment: str
    text: str
    note: str
    is_own: bool


@dataclass
class ThreadLine:
    """A thread in the list of a topic."""

    id: str
    title: str
    about: str
    is_answered: bool


def view_report(say: Say, language: str, one: Reported, now: datetime) -> ReportLine:
    """Put a line of the queue into words."""
    waits, look = _waiting(say, one, now)
    return ReportLine(
        id=one.post.id,
        title=cut(one.post.text) or say("square-no-text"),
        why=" ".join(_counts(say, one)),
        since=say_moment(language, one.waits_since) if one.waits_since else "",
        waits=waits,
        look=look,
        is_danger="gevaar" in one.counts,
        has_objection=bool(one.objection),
        is_hidden=one.is_hidden,
    )


def view_post(
    say: Say,
    language: str,
    one: Reported,
    bar: str,
    name_of: Callable[[str], str],
    place_of: Callable[[str], str],
    now: datetime,
) -> PostView:
    """Put a post into words, with the acts that change something."""
    first = one.head or one.post
    waits, look = _waiting(say, one, now)
    hidden = ""
    if one.act:
        hidden = say(
            "square-preview-hide",
            name=one.act.name,
            by=name_of(one.act.oin),
            reason=say("square-reason", reason=one.act.reason),
            words=one.act.words,
        )
    return PostView(
        id=one.post.id,
        kind=say("square-kind", kind=one.post.kind),
        place=say("square-place", place=place_of(first.municipality), topic=_topic(say, first)),
        by=say("square-by", agency=name_of(one.post.oin)) if one.post.oin else "",
        text=one.post.text,
        head=one.head.text if one.head else "",
        is_proven=one.post.is_proven,
        is_hidden=one.is_hidden,
        hidden=hidden,
        is_act_proven=one.act is None or one.act.is_proven,
        objection=one.objection,
        objected=say_moment(language, one.objected_at) if one.objected_at else "",
        reports=_counts(say, one),
        waits=waits,
        look=look,
        closed=say("square-closed") if one.is_closed else "",
        bar=say(f"problem-{bar}") if bar else "",
        acts=[
            Option(act, say("square-act", act=act, standing=_standing(one)))
            for act in possible_acts(one)
            if not (bar and act in ("hide", "restore"))
        ],
    )


def view_deed(say: Say, language: str, deed: Deed) -> DeedLine:
    """Put something that was done into words."""
    is_act = deed.kind in ("hide", "restore", "close", "open")
    return DeedLine(
        id=deed.id,
        words=say("square-did", kind=deed.kind),
        about=say("square-did-by", clerk=deed.clerk, moment=say_moment(language, deed.at)),
        state=deed.state,
        state_words=say("square-state", state=deed.state),
        why=say(f"problem-square-refused-{deed.code}") if deed.code else "",
        href=f"/pleinbericht?id={deed.post}" if is_act else "",
    )


def cut(text: str) -> str:
    """Give the beginning of a text in one line."""
    line = " ".join(text.split())
    return line if len(line) <= _MOST_TITLE else f"{line[:_MOST_TITLE].rstrip()}…"


def _waiting(say: Say, one: Reported, now: datetime) -> tuple[str, str]:
    """Say how long somebody waits, and which colour stands beside that."""
    if one.waits_since is None:
        return "", ""
    days = max(0, (day_in_amsterdam(now) - day_in_amsterdam(one.waits_since)).days)
    if "gevaar" in one.counts or days >= LATE_DAYS:
        look = "late"
    else:
        look = "soon" if days >= SOON_DAYS else ""
    return say("square-waits", days=days), look


def _counts(say: Say, one: Reported) -> list[str]:
    return [
        say("square-count", reason=say("square-reason", reason=reason), count=count)
        for reason, count in one.counts.items()
    ]


def _standing(one: Reported) -> str:
    if one.objection:
        return "objection"
    return "hidden" if one.is_hidden else "here"


def _topic(say: Say, post: Post) -> str:
    return say("square-topic", topic=post.topic)
