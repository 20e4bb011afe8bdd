"""What the page for citizens asks of the office: beginning a visit, and the code at its end."""

from collections.abc import Mapping
from dataclasses import dataclass

from state.desk.session import office
from state.desk.words import say, say_moment
from sync.agency.errors import NotAllowedError, OpenIdError
from sync.agency.qr import draw_qr

__all__ = ["Shown", "VisitError", "agency_name", "begin_visit", "desk_origin", "finish_visit"]

_KNOWN = {"denied", "over", "state", "level", "claims"}


class VisitError(Exception):
    """A visit that did not succeed; ``text`` says in the visitor's language what to do now."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.text = text


@dataclass(frozen=True)
class Shown:
    """What the page shows once: the code, as QR too, and the way back to the wallet."""

    name: str
    code: str
    address: str
    qr_path: str
    qr_side: int
    until: str


def agency_name() -> str:
    """Give the agency's name as the directory has it; empty before the first directory."""
    name: object = office().entry.get("name", "")
    return str(name)


def desk_origin() -> str:
    """Give the address at which browsers find this process."""
    return office().settings.origin


def begin_visit(language: str) -> tuple[str, str]:
    """Give the broker's address and the secret for the browser's cookie.

    Raises:
        VisitError: there is no broker here, or it does not answer.
    """
    visits = office().visits
    if visits is None:
        raise VisitError(say(language, "visit-none"))
    try:
        return visits.begin(language)
    except OpenIdError as error:
        raise VisitError(say(language, "visit-away")) from error


def finish_visit(secret: str, query: str, language: str) -> Shown:
    """Give the code for who came back from the broker.

    Raises:
        VisitError: with the reason, in words.
    """
    visits = office().visits
    if visits is None:
        raise VisitError(say(language, "visit-none"))
    try:
        made = visits.finish(secret, query)
    except OpenIdError as error:
        raise VisitError(_words(language)[error.code if error.code in _KNOWN else ""]) from error
    except NotAllowedError as error:
        raise VisitError(say(language, "visit-claims")) from error
    settings = office().settings
    address = f"{settings.platform}/delen/koppelen#{settings.oin}.{made.code}"
    path, side = draw_qr(address)
    until = say_moment(language, made.expires_at)
    return Shown(made.person.name, made.code, address, path, side, until)


def _words(language: str) -> Mapping[str, str]:
    return {
        "denied": say(language, "visit-denied"),
        "over": say(language, "visit-over"),
        "state": say(language, "visit-state"),
        "level": say(language, "visit-level"),
        "claims": say(language, "visit-claims"),
        "": say(language, "visit-away"),
    }
