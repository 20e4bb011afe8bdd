"""Every refusal of the server, its status and the code that the devices know it by.

PleinError
|-- Invalid 400                invalid
|   |-- InvalidLink            link-invalid
|   |-- HashDiffers            hash-differs
|   |-- EndpointRefused        endpoint-refused
|-- Unproven 401               proof-missing, proof-invalid
|   |-- UseNonce               use-nonce
|   |-- ClientUnknown          client-unknown
|   |-- TokenInvalid           token-invalid
|   |-- DeviceUnknown          device-unknown
|-- Refused 403                not-yours
|   |-- DeviceRemoved          device-removed
|   |-- ForeignOrigin          foreign-origin
|-- Unknown 404                unknown
|   |-- SlotEmpty              slot-empty
|-- Conflict 409
|   |-- GenerationChanged      generation-changed  {generation}
|   |-- ChainMismatch          chain-mismatch      {number, hash}
|   |-- EpochBehind            epoch-behind        {epoch, appended}
|   |-- EpochUnknown           epoch-unknown       {epoch}
|   |-- MembershipBehind       membership-behind   {number, hash}
|   |-- MembershipForked       membership-forked   {number, hash}
|   |-- HeadsBehind            heads-behind
|   |-- DeviceTaken            device-taken
|   |-- SnapshotBehind         snapshot-behind     {current}
|   |-- BlobsMissing           blobs-missing       {missing}
|   |-- BlobInUse              blob-in-use
|   |-- SlotTaken              slot-taken
|   |-- SubmissionDiffers      submission-differs
|   |-- RecipientKeyUnknown    recipient-key-unknown
|   |-- ReceiptDiffers         receipt-differs
|   |-- MessageDiffers         message-differs
|-- Gone 410
|   |-- LogCut                 log-cut             {floor}
|   |-- WalletErased           wallet-erased
|   |-- PairingOver            link-over
|   |-- MailboxClosed          mailbox-closed
|-- TooMuch 413                too-much            {limit_bytes}
|-- TooOften 429               too-often           {retry_after_seconds}
|-- Fault 500                  fault: ours; it is logged, and a test fails on it
|-- Busy 503                   busy                {retry_after_seconds}
|-- OverQuota 507              over-quota          {quota_bytes, bytes}

None of them carries what a request held, so that all may be logged by their code. Those about
mailboxes, submissions and agencies stand beside their noun.
"""

# ruff: noqa: N818 - each is named by what it says to the device

from http import HTTPStatus
from typing import Any, ClassVar

from pydantic import BaseModel, ConfigDict

__all__ = ["PleinError", "Problem", "problems"]


class PleinError(Exception):
    """A refusal with a status, a code that both sides share, and members that help to go on."""

    status: ClassVar[int] = 400
    code: ClassVar[str] = "invalid"
    title: ClassVar[str] = "The request is not valid."
    headers: dict[str, str]

    def __init__(self, **members: object) -> None:
        super().__init__(self.code)
        self.members = members
        self.headers = {}


class Invalid(PleinError):
    """A request that no server could carry out; `where` names the place, never the content."""


class InvalidLink(Invalid):
    """A link of the membership chain that breaks a rule; `reason` names the rule."""

    code = "link-invalid"
    title = "The link does not follow the rules of the membership chain."


class HashDiffers(Invalid):
    """Octets that are not what their name says."""

    code = "hash-differs"
    title = "The octets do not have the hash that names them."


class EndpointRefused(Invalid):
    """A push endpoint that is not at a push service which this server knows."""

    code = "endpoint-refused"
    title = "This server sends to known push services only, over https."


class Unproven(PleinError):
    """A request without a valid proof of its key."""

    status = 401
    code = "proof-invalid"
    title = "The proof of the key is not valid for this request."


class ProofMissing(Unproven):
    """A request that came without any proof."""

    code = "proof-missing"
    title = "This request needs a proof of a key in the header DPoP."


class UseNonce(Unproven):
    """A proof without a fresh nonce; the answer carries one."""

    code = "use-nonce"
    title = "The proof needs the nonce of the header DPoP-Nonce."


class DeviceUnknown(Unproven):
    """A key that no wallet of this server has."""

    code = "device-unknown"
    title = "No wallet here has this key."


class Refused(PleinError):
    """Something that belongs to another."""

    status = 403
    code = "not-yours"
    title = "This belongs to another."


class DeviceRemoved(Refused):
    """A device that its wallet has removed."""

    code = "device-removed"
    title = "This device was removed from its wallet."


class ForeignOrigin(Refused):
    """A page of another address tried to use the interface."""

    code = "foreign-origin"
    title = "Only pages of this server's own address may use it."


class Unknown(PleinError):
    """Something that is not there."""

    status = 404
    code = "unknown"
    title = "This is not here."


class SlotEmpty(Unknown):
    """A slot of linking into which nothing was written yet."""

    code = "slot-empty"
    title = "Nothing was written here yet."


class Conflict(PleinError):
    """A request that does not fit what the server holds; the members say what it holds."""

    status = 409
    code = "conflict"
    title = "This does not fit what is here."


class GenerationChanged(Conflict):
    """The database is another one than the device knows."""

    code = "generation-changed"
    title = "The server was restored: begin the cursor anew."


class ChainMismatch(Conflict):
    """The device's chain does not go on from what the server holds."""

    code = "chain-mismatch"
    title = "The items do not go on from what is here."


class EpochBehind(Conflict):
    """A newer epoch has begun."""

    code = "epoch-behind"
    title = "A newer epoch has begun."


class EpochUnknown(Conflict):
    """An epoch that no link here has begun."""

    code = "epoch-unknown"
    title = "This epoch has not begun here."


class MembershipBehind(Conflict):
    """The link does not follow the last one."""

    code = "membership-behind"
    title = "The link does not follow the last one here."


class MembershipForked(Conflict):
    """The chain differs from the one here and is not to be preferred."""

    code = "membership-forked"
    title = "The chain differs from the one here."


class HeadsBehind(Conflict):
    """The link removes a device that wrote more than its remover has taken in."""

    code = "heads-behind"
    title = "The device has written more: read it first, and sign again."


class DeviceTaken(Conflict):
    """A key that is already a member of another wallet."""

    code = "device-taken"
    title = "This key belongs to another wallet."


class SnapshotBehind(Conflict):
    """Another snapshot is the current one."""

    code = "snapshot-behind"
    title = "Another snapshot is the current one."


class BlobsMissing(Conflict):
    """Chunks that must be uploaded first."""

    code = "blobs-missing"
    title = "Some chunks are not here yet."


class BlobInUse(Conflict):
    """A chunk of a snapshot that is kept."""

    code = "blob-in-use"
    title = "A snapshot needs this chunk."


class SlotTaken(Conflict):
    """A slot or record that already holds something else."""

    code = "slot-taken"
    title = "Something else is already here."


class Gone(PleinError):
    """Something that was here."""

    status = 410
    code = "gone"
    title = "This is no longer here."


class LogCut(Gone):
    """The items after this cursor were cut: the snapshot holds them."""

    code = "log-cut"
    title = "These items were cut: take the snapshot first."


class WalletErased(Gone):
    """The wallet was erased by one of its devices, or expired."""

    code = "wallet-erased"
    title = "This wallet was erased."


class PairingOver(Gone):
    """A link code that has expired."""

    code = "link-over"
    title = "This link code has expired."


class TooMuch(PleinError):
    """More octets than one request may have."""

    status = 413
    code = "too-much"
    title = "The request is too large."


class TooOften(PleinError):
    """More requests than one address may make in an hour."""

    status = 429
    code = "too-often"
    title = "Too many requests from this address."

    def __init__(self, retry_after_seconds: int) -> None:
        super().__init__(retry_after_seconds=retry_after_seconds)
        self.headers = {"Retry-After": str(retry_after_seconds)}


class Fault(PleinError):
    """An error of the server that nobody expected."""

    status = 500
    code = "fault"
    title = "The server made a mistake."


class Busy(PleinError):
    """The database cannot answer now."""

    status = 503
    code = "busy"
    title = "The server cannot answer now; nothing was changed."

    def __init__(self, retry_after_seconds: int = 5) -> None:
        super().__init__(retry_after_seconds=retry_after_seconds)
        self.headers = {"Retry-After": str(retry_after_seconds)}


class OverQuota(PleinError):
    """More than the wallet may hold."""

    status = 507
    code = "over-quota"
    title = "The wallet holds as much as it may."


class Problem(BaseModel):
    """Why a request was refused, as RFC 9457 lays it out."""

    model_config = ConfigDict(extra="allow")

    type: str
    title: str
    status: int
    code: str


def problems(*refusals: type[PleinError]) -> dict[int | str, dict[str, Any]]:
    """Describe refusals for the OpenAPI of a route, one entry a status."""
    codes: dict[int, list[str]] = {}
    for refusal in refusals:
        codes.setdefault(refusal.status, []).append(refusal.code)
    return {
        status: {
            "description": f"{HTTPStatus(status).phrase}: {', '.join(names)}",
            "content": {"application/problem+json": {"schema": _PROBLEM}},
        }
        for status, names in codes.items()
    }


_PROBLEM = {"$ref": "#/components/schemas/Problem"}
