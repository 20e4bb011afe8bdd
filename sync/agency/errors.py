"""What can go wrong at the agency's side.

AgencyError
|-- RefusedError      a submission that cannot be trusted or read: set aside, never tried again
|-- UnreachableError  the platform does not answer, or not in its own words: tried again later
|   |-- RejectedError   the platform refuses what we ask, by status and code
|-- OpenIdError       a sign-in at an OpenID provider that did not succeed
|-- NotAllowedError   a clerk may not do this now; ``code`` is the key of the text that says why
|-- DeliveryError     a case system does not take a submission
|   |-- DelayedError        not now: tried again later
|   |-- UndeliverableError  never as it is: the desk tells, and nothing more happens by itself
"""

__all__ = [
    "AgencyError",
    "DelayedError",
    "DeliveryError",
    "NotAllowedError",
    "OpenIdError",
    "RefusedError",
    "RejectedError",
    "UndeliverableError",
    "UnreachableError",
]


class AgencyError(Exception):
    """Anything below; ``code`` is one word for logs and texts, never content."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class RefusedError(AgencyError):
    """A submission that is not what it must be."""


class UnreachableError(AgencyError):
    """No answer, or none that can be understood."""


class RejectedError(UnreachableError):
    """An answer that says no; ``explanation`` is what it says of it in words, or empty."""

    def __init__(self, status: int, code: str, explanation: str = "") -> None:
        super().__init__(code)
        self.status, self.explanation = status, explanation


class OpenIdError(AgencyError):
    """No sign-in; ``sync.agency.openid`` lists the codes."""


class NotAllowedError(AgencyError):
    """Something that the desk does not let happen; ``fields`` names what the clerk typed wrong."""

    def __init__(self, code: str, *fields: str) -> None:
        super().__init__(code)
        self.fields = fields


class DeliveryError(AgencyError):
    """A case system that does not take what it is given."""


class DelayedError(DeliveryError):
    """Nothing is lost and it is tried again, not before ``wait_seconds`` have passed.

    ``is_alone``: it is about this submission, and the next may fare better.
    """

    def __init__(self, code: str, wait_seconds: float = 0, *, is_alone: bool = False) -> None:
        super().__init__(code)
        self.wait_seconds, self.is_alone = wait_seconds, is_alone


class UndeliverableError(DeliveryError):
    """Trying again would give the same answer."""
