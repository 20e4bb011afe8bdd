"""`python -m sync.agency square`: answer on the square in the agency's name, and moderate it.

    list GM0363 geld                     what stands there, with the id of each thread and post
    answer THREAD FILE                   an answer from a text file, shown with the agency's name;
                                         who is no government needs the role `helper`
    withdraw POST                        take an answer of the agency away for good
    reports                              what was reported, and what writers object to
    decide POST ACT REASON WORDS NAME    hide, restore, close or open; everybody reads why

The last two need the role `moderator` in the directory.
"""

import argparse
import json
import secrets
import sys
import unicodedata
from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast
from urllib.parse import urlencode

from sync.agency.client import AgencyClient
from sync.agency.errors import RejectedError, UnreachableError
from sync.agency.keys import AgencyKeys, load_keys
from sync.agency.settings import AgencySettings
from sync.signatures import sign_jws, thumbprint
from sync.wire import b64decode, b64encode

__all__ = [
    "ACT",
    "ACTS",
    "POST",
    "REASONS",
    "add_arguments",
    "answer",
    "decide",
    "make_act",
    "make_answer",
    "run",
]

POST = "plein-square-post+jws"
ACT = "plein-square-act+jws"
ACTS = ("hide", "restore", "close", "open")
REASONS = ("persoon", "schelden", "oplichting", "reclame", "onjuist", "gevaar", "anders")
_REFUSED = {
    "no-moderator": "the directory does not give you the role of moderator.",
    "no-helper": "you are no government, and the directory does not give you the role of helper;"
    " ask who keeps the directory for it.",
    "other-place": "that stands at another municipality; its own moderators decide there.",
    "same-moderator": "the writer objects to what you decided: let a colleague decide.",
    "text-refused": "the text is too long, or holds what may not stand there: a number, an address,"
    " a link to a site that is not of the directory, or signs that cannot be seen.",
    "thread-full": "this thread has as many posts as it may have.",
    "unknown": "there is no such thread or post (any more).",
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what can be asked."""
    acts = parser.add_subparsers(dest="square", required=True)
    listing = acts.add_parser("list", help="show what stands on the square")
    listing.add_argument("municipality", help="GM and four digits, or NL")
    listing.add_argument("topic")
    answering = acts.add_parser("answer", help="answer in the agency's name")
    answering.add_argument("thread")
    answering.add_argument("file", type=Path)
    acts.add_parser("withdraw", help="erase an answer of the agency").add_argument("post")
    acts.add_parser("reports", help="show what waits for a moderator")
    deciding = acts.add_parser("decide", help="decide as a moderator")
    deciding.add_argument("post")
    deciding.add_argument("act", choices=ACTS)
    deciding.add_argument("reason", choices=REASONS)
    deciding.add_argument("words", help="why, for everybody to read")
    deciding.add_argument("name", help="your name, for everybody to read")


def run(given: argparse.Namespace, settings: AgencySettings) -> int:
    """Do it and return the exit status."""
    keys = load_keys(settings.keys)
    try:
        with AgencyClient(settings.platform, settings.oin, keys) as client:
            _do(given, client, keys)
    except RejectedError as error:
        said = _REFUSED.get(error.code, f"the platform refuses this ({error.code}).")
        print(f"plein: {said}", file=sys.stderr)
        return 1
    except UnreachableError:
        print("plein: the platform does not answer; run this again later.", file=sys.stderr)
        return 1
    except (OSError, UnicodeDecodeError) as error:
        print(f"plein: the file cannot be read: {error}", file=sys.stderr)
        return 1
    return 0


def answer(client: AgencyClient, keys: AgencyKeys, thread: str, text: str) -> str:
    """Place an answer that the agency's key signs; give its id.

    Raises:
        UnreachableError, RejectedError: as the client.
    """
    id = b64encode(secrets.token_bytes(16))
    signed = make_answer(keys, client.oin, id, thread, 1, text)
    client.use_square("PUT", f"/api/v1/pleinberichten/{id}", {"bericht": signed})
    return id


def make_answer(keys: AgencyKeys, oin: str, id: str, thread: str, number: int, text: str) -> str:
    """Sign an answer in the agency's name; a higher number takes the place of the one before."""
    claims = {"v": 1, "iss": oin, "id": id, "thread": thread, "number": number}
    plain = unicodedata.normalize("NFC", text.strip())
    return _sign(claims | {"kind": "answer", "text": plain}, keys, POST)


def decide(
    client: AgencyClient, keys: AgencyKeys, post: str, act: str, reason: str, words: str, name: str
) -> str:
    """Do what a moderator decided; give the id of the act.

    Raises:
        UnreachableError, RejectedError: as the client.
    """
    id = b64encode(secrets.token_bytes(16))
    signed = make_act(keys, client.oin, id, post, act, reason, words, name)
    client.use_square("PUT", f"/api/v1/pleinbesluiten/{id}", {"besluit": signed})
    return id


def make_act(
    keys: AgencyKeys,
    oin: str,
    id: str,
    post: str,
    act: str,
    reason: str,
    words: str,
    name: str,
) -> str:
    """Sign what a moderator decided."""
    claims = {"v": 1, "iss": oin, "id": id, "post": post, "act": act, "reason": reason}
    plain = unicodedata.normalize("NFC", words.strip())
    return _sign(claims | {"words": plain, "name": name}, keys, ACT)


def _do(given: argparse.Namespace, client: AgencyClient, keys: AgencyKeys) -> None:
    if given.square == "answer":
        text = given.file.read_text(encoding="utf-8")
        print(f"Placed {answer(client, keys, given.thread, text)}")
    elif given.square == "withdraw":
        client.use_square("DELETE", f"/api/v1/pleinberichten/{given.post}")
        print("It is gone.")
    elif given.square == "decide":
        did = decide(client, keys, given.post, given.act, given.reason, given.words, given.name)
        print(f"Done, as {did}; everybody can read it.")
    elif given.square == "reports":
        waiting = client.use_square("GET", "/api/v1/pleinmeldingen")["meldingen"]
        for each in waiting:
            reasons = ", ".join(f"{name} {count}" for name, count in each["meldingen"].items())
            print(f"{each['id']} {'hidden ' if each['verborgen'] else ''}{reasons}")
            print(f"  {_text_of(each['inhoud'])}")
            if each["bezwaar"]:
                print(f"  objection: {each['bezwaar']}")
        if not waiting:
            print("Nothing waits.")
    else:
        query = urlencode({"municipality": given.municipality, "topic": given.topic})
        path = f"/sync/v1/square/posts?{query}"
        for thread in client.use_square("GET", path)["threads"]:
            for post in thread:
                indent = "  " if post["place"] else ""
                print(f"{indent}{post['id']} {_text_of(post['post']) or post['state']}")


def _sign(claims: Mapping[str, Any], keys: AgencyKeys, typ: str) -> str:
    return sign_jws(claims, keys.sig, typ, kid=thumbprint(keys.sig))


def _text_of(jws: str | None) -> str:
    """Give the text of a post without what could move the cursor of a terminal."""
    if not jws:
        return ""
    claims = cast("Mapping[str, Any]", json.loads(b64decode(jws.split(".")[1])))
    text = str(claims.get("text", ""))
    return "".join(letter if letter.isprintable() else " " for letter in text)
