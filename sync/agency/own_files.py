"""Reads the YAML files that an agency writes for its own desk, strictly as those for everybody."""

from pathlib import Path

from pwa.rules.yaml_shapes import WrongError, load_yaml, meant

__all__ = ["OwnFileError", "meant", "read_own_file"]


class OwnFileError(Exception):
    """A file cannot be read; the message begins with its path and says where and what to do."""


def read_own_file(path: Path) -> object:
    """Read a file in which no name stands twice, nothing refers to something else, nothing is huge.

    Raises:
        OwnFileError: it is not there, is too long, or is no such file.
    """
    try:
        return load_yaml(path)
    except WrongError as error:
        raise OwnFileError(str(error)) from error
