"""The desk's one state, made of its parts, and the attachments that it hands out."""

from collections.abc import Iterator, Mapping

import reflex as rx

from state.desk.session import office, run_office
from state.desk.staff import StaffPart
from sync.agency.connectors.notifications import take_notification
from sync.agency.errors import NotAllowedError
from sync.agency.file_types import headers_for

__all__ = ["Desk", "hand_out", "hear", "run_office"]


class Desk(StaffPart, rx.State):
    """Everything that the screens of one tab know."""


def hand_out(ticket: str, *, as_download: bool) -> tuple[Mapping[str, str], Iterator[bytes]] | None:
    """Give the headers and the octets of the attachment of a ticket; None when it is over."""
    try:
        found, pieces = office().tickets.use_ticket(ticket)
    except NotAllowedError:
        return None
    headers = headers_for(found.media_type, found.attachment.name, as_download=as_download)
    return headers, pieces


def hear(authorization: str, body: bytes) -> int:
    """Take a notification of a case system and give the status to answer with."""
    return take_notification(office().deliverer.hear, authorization, body)
