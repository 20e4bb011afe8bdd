"""Reads the catalogues in `pwa/texts/<language>/*.ftl` (Fluent) and the messages in them."""

from dataclasses import dataclass
from pathlib import Path

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from .languages import LANGUAGES

__all__ = [
    "DUTCH",
    "LANGUAGES",
    "CatalogueError",
    "Message",
    "catalogue_files",
    "read_messages",
    "read_text",
]

FOLDER = Path(__file__).parent


@dataclass(frozen=True)
class Message:
    """One message: where it stands and which places it has to fill."""

    catalogue: str
    places: frozenset[str]


class CatalogueError(ValueError):
    """A catalogue holds something that is not a message, or the same message twice."""


class _Places(Visitor):
    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.found.add(node.id.name)


def catalogue_files(language: str) -> list[Path]:
    """List the wallet's files of a language, by name; the desk reads its own by itself."""
    return sorted(p for p in (FOLDER / language).glob("*.ftl") if p.stem != "desk")


def read_messages(language: str) -> dict[str, Message]:
    """Give every message of a language by its key.

    Raises:
        CatalogueError: A line that Fluent cannot read, or a key that two messages have.
    """
    messages: dict[str, Message] = {}
    for path in catalogue_files(language):
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            if isinstance(entry, ast.Junk):
                raise CatalogueError(f"{path.name}: cannot read {(entry.content or '').strip()!r}")
            if not isinstance(entry, ast.Message):
                continue
            key = entry.id.name
            if key in messages:
                raise CatalogueError(f"{path.name}: {key} also stands in {messages[key].catalogue}")
            places = _Places()
            places.visit(entry)
            messages[key] = Message(path.stem, frozenset(places.found))
    return messages


def read_text(language: str, key: str) -> str:
    """Give the words of a message without places, for what is made when the wallet is built.

    Raises:
        LookupError: No such message.
    """
    for path in catalogue_files(language):
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            if isinstance(entry, ast.Message) and entry.id.name == key and entry.value:
                return "".join(
                    part.value for part in entry.value.elements if isinstance(part, ast.TextElement)
                )
    raise LookupError(f"pwa/texts/{language} has no message {key!r}")


DUTCH = read_messages("nl")
