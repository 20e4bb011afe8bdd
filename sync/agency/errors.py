"""What can go wrong at the agency's side.

AgencyError
|-- RefusedError      a submission that cannot be trusted or read: set aside, never tried again
|-- UnreachableError  the platform does not answer, or not in its own words: tried again later
|   |-- RejectedError   the platform refuses what we ask, by status and code
|-- NotAllowedError   a clerk may not do this now; ``code`` is the key of the text that says why
"""

__all__ = [
    "AgencyError",
    "NotAllowedError",
    "RefusedError",
    "RejectedError",
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
    """An answer that says no."""

    def __init__(self, status: int, code: str) -> None:
        super().__init__(code)
        self.status = status


class NotAllowedError(AgencyError):
    """Something that the desk does not let happen; ``fields`` names what the clerk typed wrong."""

    def __init__(self, code: str, *fields: str) -> None:
        super().__init__(code)
        self.fields = fields
