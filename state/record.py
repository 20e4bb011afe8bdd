"""What every record of a wallet has."""

from dataclasses import dataclass

VERSION = 1


@dataclass(kw_only=True)
class Record:
    """What every record has. `source` is "self" or the signed statement of an agency."""

    id: str
    created_at: str
    source: str = "self"
    version: int = VERSION
    contested: bool | None = None
