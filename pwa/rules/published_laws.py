"""What a rules file of an agency may be, so that every phone can take it.

The phone holds it against the same bounds (`assets/device/rules/published_laws.js`), since it
believes nobody who writes rules: neither an agency nor a server.
"""

import re
import unicodedata
from collections.abc import Collection, Mapping
from typing import Any, cast
from urllib.parse import urlsplit

from pwa.rules.evaluator import STATE
from pwa.rules.yaml_shapes import WrongError

__all__ = ["LAW_HOSTS", "MOST_DIGITS", "check_published", "count_digits"]

LAW_HOSTS = (
    "lokaleregelgeving.overheid.nl",
    "wetten.overheid.nl",
    "zoek.officielebekendmakingen.nl",
)
"""Where governments publish ordinances and laws: sites of overheid.nl, for all agencies."""
MOST_DIGITS = 3_000
"""So long an exact number can become at most: what multiplies itself would stop a phone."""
MOST_NODES = 4_000
MOST_STEPS = 200
MOST_TEXT = 2_000
_MEANS_MORE = {"constructor"}
"""Words of the form of a name that every object of a phone has already."""
_FACT_DIGITS = 26
_FIGURE_DIGITS = 26
_LAW_DIGITS = 200
"""Of a step of a law of the state."""
_ITEMS = 20
"""So many items a list has at most (`assets/device/forms/fact.js`)."""
_DATES = {"age": 4, "months_between": 6, "days_between": 8, "year_of": 4}
_OVER = ("sum", "largest", "any", "all")
Law = Mapping[str, Any]


def check_published(law: Law, hosts: Collection[str]) -> None:
    """See that a compiled law of an agency can be taken by phones.

    Args:
        law: What `compile_law` gave.
        hosts: Those of the agency's websites.

    Raises:
        WrongError: It cannot; the message says the place and what to write.
    """
    if law["scope"] == STATE:
        raise WrongError("a law of the state comes with the wallet, from no agency")
    if (law["fills"] is None) == ("watch" not in law):
        raise WrongError("either fills the open terms of a law, or has a watch: one of the two")
    for name in ("open", "apply", "slider"):
        if law[name]:
            raise WrongError("is for laws of the state; take it out", name)
    if law["fills"] and law["outputs"]:
        raise WrongError("the law that it fills has them; take them out", "outputs")
    page = law["law"].get("page")
    if page is None:
        raise WrongError("is missing: the page on which everybody can read these rules", "law.page")
    allowed = sorted({*hosts, *LAW_HOSTS})
    if not _is_at(page, allowed):
        raise WrongError(f"must be on one of {', '.join(allowed)}", "law.page")
    for number, step in enumerate(law.get("watch", {}).get("steps", [])):
        if not _is_own(step["href"]) and not _is_at(step["href"], allowed):
            place = f"watch.steps.{number}.href"
            raise WrongError(f"must be a path, or a page on {', '.join(allowed)}", place)
    _check_size(law)
    _check_words(law, "")


def _is_own(href: str) -> bool:
    return re.fullmatch(r"/(?!/)[a-z0-9/-]*(\?[a-z0-9=&-]*)?", href) is not None


def _check_words(value: object, place: str) -> None:
    """See that no text has anything unseen, and that every day written out is one of our time."""
    if isinstance(value, str):
        if len(value) > MOST_TEXT:
            raise WrongError(f"has more than {MOST_TEXT:,} characters", place)
        for sign in value:
            if unicodedata.category(sign) in {"Cc", "Cf", "Cs", "Zl", "Zp"} and sign != "\n":
                raise WrongError(f"has a sign that cannot be seen, U+{ord(sign):04X}", place)
    elif isinstance(value, Mapping):
        for name, one in cast("Mapping[str, object]", value).items():
            if name in _MEANS_MORE:
                raise WrongError(f"{name} means something to phones; give it another name", place)
            _check_words(one, f"{place}.{name}" if place else name)
    elif isinstance(value, list):
        parts = cast("list[object]", value)
        if parts[:1] == ["date"] and not "1900" <= str(parts[1]) < "2200":
            raise WrongError("a day lies between 1900 and 2199", place)
        for one in parts:
            _check_words(one, place)


def _is_at(address: str, hosts: Collection[str]) -> bool:
    try:
        parts = urlsplit(address)
        return parts.scheme == "https" and parts.netloc in hosts
    except ValueError:
        return False


def _check_size(law: Law) -> None:
    if len(law["steps"]) > MOST_STEPS:
        raise WrongError(f"has more than {MOST_STEPS}; one file says less", "steps")
    nodes = 0
    digits: dict[str, int] = {}
    for name, step in law["steps"].items():
        place = f"steps.{name}.formula"
        nodes += _count_nodes(step["run"])
        if nodes > MOST_NODES:
            raise WrongError("is too long together with those before it; say less", place)
        if _count_walks(step["run"]) > 1:
            raise WrongError("walks a list within a list; make a step of the inner one", place)
        digits[name] = count_digits(step["run"], law, digits)
        if digits[name] > MOST_DIGITS:
            raise WrongError(
                "can become a number that no phone can hold; round in a step before it, or"
                " multiply less",
                place,
            )


def _count_nodes(run: object) -> int:
    return 1 + sum(map(_count_nodes, cast("list[object]", run))) if isinstance(run, list) else 1


def _count_walks(run: object) -> int:
    """Give how many lists are walked one within another."""
    if not isinstance(run, list):
        return 0
    parts = cast("list[object]", run)
    return max(map(_count_walks, parts)) + (1 if parts[0] in _OVER else 0)


def count_digits(run: object, law: Law, before: Mapping[str, int]) -> int:
    """Give the most digits that an expression's exact value can have, above and below the line.

    Args:
        run: The expression.
        law: The law in which it stands.
        before: The digits of the steps before it.
    """
    if not isinstance(run, list):
        return len(run) if isinstance(run, str) else 0
    operator, *parts = cast("list[Any]", run)
    if operator in ("text", "date"):
        return 0
    if operator == "ref":
        name = str(parts[0])
        if name in before:
            return before[name]
        return _FIGURE_DIGITS if name in law["parameters"] else _FACT_DIGITS
    if operator == "out":
        return _LAW_DIGITS
    if operator == "get":
        return _FACT_DIGITS
    if operator == "band":
        return _FIGURE_DIGITS
    if operator in _DATES:
        return _DATES[operator]
    if operator == "round":
        return count_digits(parts[0], law, before) + len(parts[2])
    if operator in _OVER:
        value = count_digits(parts[3], law, before)
        return _ITEMS * value if operator == "sum" else value
    sizes = [count_digits(part, law, before) for part in parts]
    return sum(sizes) + 1 if operator in ("add", "sub", "mul", "div") else max(sizes, default=0)
