"""What a post says, as its key signed it, and what no post may say."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, cast

from sync.context import Context
from sync.errors import Invalid
from sync.square.texts import find_fault
from sync.square.topics import TOPICS
from sync.wire import b64decode

__all__ = ["POST", "Claims", "PostInvalid", "TextRefused", "read_claims", "require_text"]

POST = "plein-square-post+jws"
Kind = Literal["question", "answer", "experience"]
_MOST_NUMBER = 1_000
_MUNICIPALITY = re.compile(r"GM[0-9]{4}|NL")
_SERVICE = re.compile(r"[a-z][a-z0-9-]{0,63}")
_MEMBERS = {"v", "id", "thread", "number", "kind", "text"}


class PostInvalid(Invalid):
    """A post that is not as it must be; `reason` names what."""

    code = "post-invalid"
    title = "The post is not signed, or not of the shape that it must have."


class TextRefused(Invalid):
    """A text that is empty, too long, or may lead to a person; `reason` names what."""

    code = "text-refused"
    title = "This text may not stand on the square."


@dataclass(frozen=True)
class Claims:
    """What a post says; only one that begins a thread has a municipality and a topic."""

    id: bytes
    thread: bytes
    number: int
    kind: Kind
    text: str
    municipality: str | None
    topic: str | None


def read_claims(payload: Mapping[str, Any]) -> Claims:
    """Read {v: 1, id, thread, number, kind, text, municipality?, topic?, service?}.

    Raises:
        PostInvalid: Something is missing, too much, or not of its kind.
    """
    kind, is_first = payload.get("kind"), payload.get("id") == payload.get("thread")
    members = set(_MEMBERS)
    if is_first:
        members |= {"municipality", "topic"}
    if kind == "experience":
        members.add("service")
    if kind == "answer" and "iss" in payload:
        members.add("iss")  # an agency's own name
    if set(payload) != members or payload["v"] != 1:
        raise PostInvalid(reason="members")
    if kind not in {"question", "answer", "experience"} or is_first != (kind != "answer"):
        raise PostInvalid(reason="kind")
    number, text = payload["number"], payload["text"]
    if type(number) is not int or not 1 <= number <= _MOST_NUMBER or not isinstance(text, str):
        raise PostInvalid(reason="members")
    if is_first and not (
        _MUNICIPALITY.fullmatch(str(payload["municipality"])) and payload["topic"] in TOPICS
    ):
        raise PostInvalid(reason="place")
    if kind == "experience" and not _SERVICE.fullmatch(str(payload["service"])):
        raise PostInvalid(reason="service")
    try:
        id, thread = (b64decode(str(payload[name]), 16) for name in ("id", "thread"))
    except ValueError as error:
        raise PostInvalid(reason="id") from error
    place = cast("Mapping[str, str]", payload)
    return Claims(
        id, thread, number, cast("Kind", kind), text, place.get("municipality"), place.get("topic")
    )


def require_text(here: Context, text: str) -> None:
    """Refuse what may not be said; links may lead to the hosts of the directory.

    Raises:
        TextRefused: `reason` is one of `sync.square.texts.find_fault`, or `form`.
    """
    if unicodedata.normalize("NFC", text) != text:
        raise TextRefused(reason="form")
    directory = here.directory.get()
    hosts = [host for each in directory.agencies for host in each["hosts"]] if directory else []
    if reason := find_fault(text, hosts):
        raise TextRefused(reason=reason)
