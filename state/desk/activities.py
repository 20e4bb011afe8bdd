"""A log of activities as a clerk reads it: the agency's own count, each item with its evidence.

Texts of the sender are shown as text and nothing else; an address becomes a link only if it is one
of the web.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from state.desk.words import read_moment, say_day, say_moment
from sync.agency.activities import ActivityAgreement, Item, Log
from sync.agency.coaching import Proposal
from sync.agency.envelope import Attachment
from sync.agency.terms import AMSTERDAM

__all__ = [
    "EvidenceLine",
    "ItemLine",
    "LogView",
    "ProposalLine",
    "Say",
    "read_proposal",
    "view_log",
]

MOST_SHOWN = 200
MOST_CHARACTERS = 1_000
Say = Callable[..., str]


@dataclass
class EvidenceLine:
    """A file that shows an item; without an id it did not come along."""

    id: str
    name: str
    is_shown: bool


@dataclass
class TextLine:
    """Something else that was told about an item."""

    label: str
    value: str


@dataclass
class ItemLine:
    """One item of the log."""

    id: str
    title: str
    day: str
    about: str
    judged: str
    is_counted: bool
    said_else: str
    link: str
    link_words: str
    told: list[TextLine]
    evidence: list[EvidenceLine]


@dataclass
class LogView:
    """The log: what was counted here, and what is to be known about it."""

    is_there: bool = False
    trouble: str = ""
    count: str = ""
    is_met: bool = False
    about: str = ""
    said_else: str = ""
    agreed: str = ""
    compared: str = ""
    freed: str = ""
    exemptions: list[str] = field(default_factory=list)
    why: str = ""
    warnings: list[str] = field(default_factory=list)
    more: str = ""
    counted: str = ""
    asked: str = ""


@dataclass
class ProposalLine:
    """An appointment or an agreement that was proposed, and what the sender said."""

    id: str
    kind: str
    title: str
    about: str
    said: str
    can_cancel: bool


def view_log(
    say: Say,
    language: str,
    log: Log,
    attachments: Sequence[Attachment],
    types: Mapping[str, str],
    agreed: Sequence[Proposal],
) -> tuple[LogView, list[ItemLine]]:
    """Put a log into the clerk's language, with the attachments that are its evidence."""
    counted, asked = log.counted, log.asked
    view = LogView(
        is_there=True,
        count=say("log-count", counted=counted, asked=asked),
        is_met=counted >= asked,
        about=say(
            "log-counted-here",
            **{"from": say_day(language, log.first), "to": say_day(language, log.last)},
        ),
        said_else=say("log-said-else", said=log.said) if log.said != counted else "",
        agreed=_agreed(say, language, log.agreement),
        compared=_compare(say, language, log, agreed),
        freed=say("log-freed", days=log.freed, asked=asked) if log.freed else "",
        exemptions=[
            say(
                "log-exemption",
                reason=reason,
                **{"from": say_day(language, first)},
                until=say("log-until", day=say_day(language, last)) if last else "",
            )
            for first, last, reason in log.exemptions
        ],
        why=_cut(log.reason),
        warnings=[
            *([] if log.is_whole else [say("log-changed")]),
            *([say("log-broken", count=log.unreadable)] if log.unreadable else []),
            *([] if log.items else [say("log-empty")]),
        ],
        more=say("log-more", count=len(log.items) - MOST_SHOWN)
        if len(log.items) > MOST_SHOWN
        else "",
        counted=str(counted),
        asked=str(min(asked, 99)),
    )
    by_digest = {attachment.digest: attachment for attachment in attachments}
    return view, [_item(say, language, one, by_digest, types) for one in log.items[:MOST_SHOWN]]


def read_proposal(say: Say, language: str, proposal: Proposal, *, may_cancel: bool) -> ProposalLine:
    """Put a proposal into the clerk's language."""
    extra = proposal.extra
    if proposal.kind == "appointment":
        about = say(
            "proposal-appointment",
            moment=say_moment(language, read_moment(extra["at"]).astimezone(AMSTERDAM)),
            minutes=extra["minutes"],
            place=extra["place"],
            whom=extra["with_whom"],
        )
    else:
        about = say("proposal-agreement", **_terms(say, language, extra))
    is_cancelled = extra.get("state") == "cancelled"
    if is_cancelled:
        said = say("proposal-cancelled")
    elif proposal.said and proposal.said_at is not None:
        moment = say_moment(language, proposal.said_at)
        said = say("proposal-said", said=proposal.said, moment=moment)
    else:
        said = say("proposal-waiting")
    return ProposalLine(
        id=proposal.id,
        kind=say(f"answer-{proposal.kind}"),
        title=proposal.title,
        about=about,
        said=said,
        can_cancel=may_cancel
        and proposal.kind == "appointment"
        and not is_cancelled
        and proposal.said != "no",
    )


def _item(
    say: Say,
    language: str,
    item: Item,
    by_digest: Mapping[str, Attachment],
    types: Mapping[str, str],
) -> ItemLine:
    is_counted = not item.reason
    said_else = ""
    if item.is_said_to_count != is_counted:
        said_else = say("log-said-counts" if item.is_said_to_count else "log-said-not")
    link = _web_address(item.link)
    told = [
        TextLine(say("log-member", member="cv" if name == "cv_name" else name), _cut(value))
        for name, value in item.texts.items()
    ]
    if item.link and not link:
        told.append(TextLine(say("log-member", member="link"), _cut(item.link)))
    told += [
        TextLine(say("log-member", member="after"), f"{day}: {_cut(text)}")
        for day, text in item.follow_ups
    ]
    evidence = []
    for one in item.evidence:
        found = by_digest.get(one.digest)
        kind = types.get(found.id, "") if found else ""
        is_shown = kind == "application/pdf" or (kind.startswith("image/") and kind != "image/heic")
        evidence.append(EvidenceLine(found.id if found else "", _cut(one.name), is_shown))
    return ItemLine(
        id=item.id,
        title=_cut(", ".join(part for part in (item.title, item.employer) if part)),
        day=say_day(language, item.day),
        about=", ".join(
            (
                say("log-kind", kind=item.kind),
                say("log-manner", manner=item.manner),
                say("log-state", state=item.state),
            )
        ),
        judged=say("log-judged", reason=item.reason or "counts"),
        is_counted=is_counted,
        said_else=said_else,
        link=link,
        link_words=_cut(link),
        told=told,
        evidence=evidence,
    )


def _agreed(say: Say, language: str, agreement: ActivityAgreement) -> str:
    first, last = agreement.date_from, agreement.date_to
    terms = {
        "quota": agreement.quota,
        "period": agreement.period,
        "kinds": agreement.kinds,
        "date_from": first.isoformat() if first else "",
        "date_to": last.isoformat() if last else "",
    }
    return say("log-agreed", **_terms(say, language, terms))


def _compare(say: Say, language: str, log: Log, agreed: Sequence[Proposal]) -> str:
    """Say whether the agency itself has this agreement, by what it proposed and the yes to it."""
    first = log.first.isoformat()
    fitting = [
        one
        for one in agreed
        if one.extra["date_from"] <= first
        and (not one.extra["date_to"] or one.extra["date_to"] >= first)
    ]
    if not fitting:
        return say("log-agreed-unknown")
    own = max(fitting, key=lambda one: str(one.extra["date_from"]))
    moment = say_moment(language, own.said_at) if own.said_at else ""
    told = log.agreement
    is_same = (own.extra["quota"], own.extra["period"], set(own.extra["kinds"])) == (
        told.quota,
        told.period,
        set(told.kinds),
    )
    if is_same:
        return say("log-agreed-same", moment=moment)
    terms = _terms(say, language, own.extra)
    return say(
        "log-agreed-else",
        moment=moment,
        **{name: terms[name] for name in ("quota", "period", "kinds")},
    )


def _terms(say: Say, language: str, extra: Mapping[str, object]) -> dict[str, str | int]:
    """Give the places of a sentence about an agreement."""
    kinds = [say("log-kind", kind=str(kind)) for kind in _listed(extra["kinds"])]
    day = _say_iso(language, str(extra["date_to"]))
    return {
        "quota": int(str(extra["quota"])),
        "period": str(extra["period"]),
        "kinds": ", ".join(kinds) or say("log-all-kinds"),
        "from": _say_iso(language, str(extra["date_from"])) or "…",
        "until": say("log-until", day=day) if day else "",
    }


def _say_iso(language: str, day: str) -> str:
    return say_day(language, read_moment(day).date()) if day else ""


def _listed(value: object) -> Sequence[object]:
    return value if isinstance(value, list) else []


def _web_address(text: str) -> str:
    """Give an address that may become a link; empty for any other text."""
    try:
        parts = urlsplit(text.strip())
    except ValueError:
        return ""
    is_web = parts.scheme in {"http", "https"} and bool(parts.hostname) and "@" not in parts.netloc
    return text.strip() if is_web and text.isprintable() and len(text) <= MOST_CHARACTERS else ""


def _cut(text: str) -> str:
    return text if len(text) <= MOST_CHARACTERS else f"{text[:MOST_CHARACTERS]} …"
