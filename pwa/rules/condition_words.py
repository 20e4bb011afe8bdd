"""Says a compiled condition of a service with the questions and answers that it is about."""

from collections.abc import Mapping
from typing import Any, cast

__all__ = ["condition_in_words"]

Entry = Mapping[str, Any]
_JOINED = {
    "nl": {"and": "en", "or": "of", "no": "niet", "yes": "ja"},
    "en": {"and": "and", "or": "or", "no": "not", "yes": "yes"},
}
_WORDS = {
    "nl": (
        ("age", "de leeftijd op {1} volgens “{0}”"),
        ("on", "vandaag"),
        ("eq", "{0} is {1}"),
        ("ne", "{0} is niet {1}"),
        ("lt", "{0} is minder dan {1}"),
        ("le", "{0} is hooguit {1}"),
        ("gt", "{0} is meer dan {1}"),
        ("ge", "{0} is minstens {1}"),
    ),
    "en": (
        ("age", "the age on {1} by “{0}”"),
        ("on", "today"),
        ("eq", "{0} is {1}"),
        ("ne", "{0} is not {1}"),
        ("lt", "{0} is less than {1}"),
        ("le", "{0} is at most {1}"),
        ("gt", "{0} is more than {1}"),
        ("ge", "{0} is at least {1}"),
    ),
}


def condition_in_words(condition: Entry, service: Entry, language: str) -> str:
    """Say a compiled condition with the questions and answers that it is about.

    What the words do not cover is given as its author wrote it.
    """
    try:
        return _say(condition["run"], service, language)
    except KeyError:
        return str(condition["text"])


def _say(run: Any, service: Entry, language: str, *, is_inside: bool = False) -> str:  # noqa: ANN401
    """Say an expression of `formula.py`.

    Raises:
        KeyError: there are no words for it.
    """
    says, words = _JOINED[language], dict(_WORDS[language])
    if isinstance(run, str):
        return run
    if isinstance(run, bool):
        raise KeyError(run)
    operator, *parts = run
    if operator == "text":
        return f"“{parts[0]}”"
    if operator == "date":
        return str(parts[0])
    if operator == "ref":
        name = parts[0]
        if name == "on":
            return words["on"]
        fact = _fact(name, service)
        said = f"“{fact['label'][language]}”"
        return f"{said} is {says['yes']}" if fact["kind"] == "yes_no" else said
    if operator == "not":
        return f"{says['no']} ({_say(parts[0], service, language)})"
    inner = _compared(parts, service, language)
    if operator in ("and", "or"):
        joined = f" {says[operator]} ".join(inner)
        return f"({joined})" if is_inside else joined
    plain = [text.strip("“”") for text in inner] if operator == "age" else inner
    return words[operator].format(*plain)


def _fact(name: str, service: Entry) -> Entry:
    return next(fact for fact in service["facts"] if fact["name"] == name)


def _compared(parts: list[Any], service: Entry, language: str) -> list[str]:
    """Say both sides of a comparison; a choice in the words of the fact that it belongs to."""
    said = [_say(part, service, language, is_inside=True) for part in parts]
    runs = [cast("list[Any]", part) for part in parts if isinstance(part, list)]
    names = [str(run[1]) for run in runs if run[0] == "ref"]
    for name in names:
        if name == "on":
            continue
        words = {one["value"]: one[language] for one in _fact(name, service).get("choices", ())}
        said = [f"“{words[text[1:-1]]}”" if text[1:-1] in words else text for text in said]
    return said
