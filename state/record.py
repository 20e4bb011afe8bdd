"""What every record of a wallet has, and how a record names a file."""

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


@dataclass(kw_only=True)
class FileReference:
    """Where the encrypted chunks of a file are, and the key that opens them."""

    key: str
    chunks: list[str]
    size_bytes: int
    media_type: str
    name: str
