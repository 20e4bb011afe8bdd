"""The desk's one state, made of its parts, and the attachments that it hands out."""

from collections.abc import Iterator, Mapping

import reflex as rx

from state.desk.password import PasswordPart
from state.desk.session import office, run_office
from sync.agency.errors import NotAllowedError
from sync.agency.file_types import headers_for

__all__ = ["Desk", "hand_out", "run_office"]


class Desk(PasswordPart, rx.State):
    """Everything that the screens of one tab know."""


def hand_out(ticket: str, *, as_download: bool) -> tuple[Mapping[str, str], Iterator[bytes]] | None:
    """Give the headers and the octets of the attachment of a ticket; None when it is over."""
    try:
        found, pieces = office().casework.use_ticket(ticket)
    except NotAllowedError:
        return None
    headers = headers_for(found.media_type, found.attachment.name, as_download=as_download)
    return headers, pieces
