"""Answers that clerks begin with: data in `templates.yaml`, filled from the case, then changed.

A template is {id, kind: message | task | completion | decision, services: [id] or absent for all,
name, title, text: {nl, en}}. A place is a word in braces, such as {naam}; what the case does not
tell stays there for the clerk to fill in, and a text with a place left in it is not sent. The six
weeks for an objection are those of Awb 6:7.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from pwa.rules.plain_text import find_disguise
from sync.agency.own_files import OwnFileError, meant, read_own_file

__all__ = ["KINDS", "Template", "TemplateError", "fill", "find_places", "read_templates"]

KINDS = ("message", "task", "completion", "decision")
LANGUAGES = ("nl", "en")
MOST_TEMPLATES, MOST_CHARACTERS = 500, 20_000
_MEMBERS = ("id", "kind", "services", "name", "title", "text")
_OURS = Path(__file__).with_name("templates.yaml")
_PLACE = re.compile(r"\{[a-z_]{2,20}\}")


class TemplateError(Exception):
    """A file of templates is not as it must be; the text says where and what to do."""


@dataclass(frozen=True)
class Template:
    """One answer to begin with, in each language."""

    id: str
    kind: str
    services: tuple[str, ...]
    """For which it is; none: for all."""
    name: Mapping[str, str]
    title: Mapping[str, str]
    text: Mapping[str, str]

    def is_for(self, service: str) -> bool:
        """Whether it can answer something of a service."""
        return not self.services or service in self.services


def read_templates(folder: Path | None = None) -> list[Template]:
    """Give the project's templates, and those of an agency in ``folder``, which come first.

    Raises:
        TemplateError: a file is not as it must be.
    """
    own = _read(folder / "templates.yaml") if folder else []
    ids = {template.id for template in own}
    return [*own, *(template for template in _read(_OURS) if template.id not in ids)]


def fill(text: str, values: Mapping[str, str]) -> str:
    """Fill the places that have a value; the others stay as they are."""

    def value(place: re.Match[str]) -> str:
        return values.get(place.group()[1:-1]) or place.group()

    return _PLACE.sub(value, text)


def find_places(text: str) -> list[str]:
    """Give the places that are left in a text."""
    return _PLACE.findall(text)


def _read(path: Path) -> list[Template]:
    if not path.exists():
        return []
    try:
        content = read_own_file(path)
    except OwnFileError as error:
        raise TemplateError(f"{error}.") from error
    listed = cast("Mapping[str, Any]", content).get("templates") if _is_map(content) else None
    if not isinstance(listed, list):
        raise TemplateError(f"{path}: begin with `templates:` and a list.")
    entries = cast("list[object]", listed)
    if len(entries) > MOST_TEMPLATES:
        raise TemplateError(f"{path}: at most {MOST_TEMPLATES} templates; take some out.")
    found = [_template(f"{path}: template {at}", each) for at, each in enumerate(entries, 1)]
    ids = [template.id for template in found]
    for at, id_ in enumerate(ids):
        if id_ in ids[:at]:
            raise TemplateError(
                f"{path}: template {at + 1}: id {id_} stands there twice; rename it."
            )
    return found


def _template(where: str, entry: object) -> Template:
    if not _is_map(entry):
        raise TemplateError(f"{where}: give id, kind, name, title and text.")
    given = cast("Mapping[str, Any]", entry)
    for name in given:
        if name not in _MEMBERS:
            near = meant(str(name), _MEMBERS) or "; remove it"
            raise TemplateError(f"{where}: {name} is not known here{near}.")
    if given.get("kind") not in KINDS:
        near = meant(str(given.get("kind")), KINDS)
        raise TemplateError(f"{where}: kind is one of {', '.join(KINDS)}{near}.")
    if not isinstance(given.get("id"), str) or not given["id"]:
        raise TemplateError(f"{where}: give it an id of its own.")
    services: object = given.get("services", [])
    if not isinstance(services, list) or not all(
        isinstance(each, str) for each in cast("list[object]", services)
    ):
        raise TemplateError(f"{where}: services is a list of ids, such as [lamp-kapot].")
    for member in ("name", "title", "text"):
        words = given.get(member)
        if not _is_map(words) or not all(
            isinstance(cast("Mapping[str, Any]", words).get(each), str) for each in LANGUAGES
        ):
            raise TemplateError(f"{where}: {member} needs words for {' and '.join(LANGUAGES)}.")
        longest = max(len(cast("Mapping[str, str]", words)[each]) for each in LANGUAGES)
        if longest > MOST_CHARACTERS:
            raise TemplateError(f"{where}: {member} has more than {MOST_CHARACTERS:,} characters.")
        for language in LANGUAGES:
            if disguise := find_disguise(cast("Mapping[str, str]", words)[language]):
                raise TemplateError(f"{where}: {member}.{language} {disguise}.")
    return Template(
        given["id"],
        given["kind"],
        tuple(cast("list[str]", services)),
        given["name"],
        given["title"],
        given["text"],
    )


def _is_map(value: object) -> bool:
    return isinstance(value, dict)
