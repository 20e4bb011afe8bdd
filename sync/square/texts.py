"""What may stand in a post: no numbers, names of places or links that lead to a person.

The phone checks the same before it sends, to explain (`assets/device/square/texts.js`); both are
held against `tests/vectors/square_texts.json`.
"""

import re
import unicodedata
from collections.abc import Iterable

__all__ = ["MOST_CHARACTERS", "find_fault"]

MOST_CHARACTERS = 2_000
_MOST_MARKS = 4
"""Marks on one letter: of living languages none stacks more; zalgo text stacks dozens."""
_MAY_FORMAT = {"\u200c", "\u200d", "\u200e", "\u200f"}
"""Joiners of Persian and of emoji, and marks of direction that turn nothing around."""
_MAY_CONTROL = {"\n"}
_BLANK = set("\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u2800\u3164\uffa0")
"""Letters, marks and signs that nobody sees: a post of these alone is empty, and one hides a 06."""
_TOP = (
    "nl|com|org|net|eu|info|be|de|io|me|ly|app|link|xyz|site|online|shop|ru|uk|fr|co|gl|to|ws|cc"
    "|tk|top|club|biz|gg|cn|su|live|store|tech|dev|page"
)
# A capital after the point begins a sentence: "betaald.De gemeente" is no link.
_LINK = re.compile(
    r"(?:[Hh][Tt][Tt][Pp][Ss]?://|[Ww][Ww][Ww]\.)\S+|(?<![\w@.-])[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*"
    rf"\.(?:{_TOP}|{_TOP.upper()})(?![\w-])\S*",
    re.ASCII,
)
# What repeats stands after what is sure, here and in `_STREET`: else a long word takes a second.
_MAIL = re.compile(r"[^\s@]@[^\s@]+\.[^\s@]", re.ASCII)
_IBAN = re.compile(r"(?<![A-Za-z0-9])[A-Za-z]{2}[0-9]{2}(?: ?[A-Za-z0-9]){11,30}")
_NUMBER = re.compile(r"(?<![0-9])\+?[0-9](?:[ .()/-]{0,3}[0-9]){6,19}(?![0-9])")
# Whole beside another number: "1. 06 12345678", "in 2025 111222333".
_ALONE = re.compile(r"(?<![0-9])(?:06[ .()/-]{0,3}[0-9]{8}|[0-9]{9})(?![0-9])")
# Words that stand between two numbers: "in 2026 of 2027" is no address.
_BETWEEN = "of|op|en|in|is|te|ik|je|we|ze|er|om|al|nu|na|zo|de|to|at|on|or|by|if|it|as|an|no|km|kg"
_POSTCODE = re.compile(
    rf"(?<![0-9A-Za-z])[1-9][0-9]{{3}} ?(?!(?:{_BETWEEN})\b)[A-Za-z]{{2}}(?![A-Za-z]),? *"
    r"[0-9]{1,5}",
    re.ASCII,
)
_STREET = re.compile(
    r"(?<=[A-Za-z]{2})(?:straat|laan|(?<!onder)weg|gracht|kade|singel|dijk|steeg|plantsoen|hof|plein)"
    r" [0-9]{1,5}(?![0-9])"
)
_FREE = ("0800", "0900", "0906", "0909")
_OFFICES = (*_FREE, "088", "085")


def find_fault(text: str, hosts: Iterable[str] = ()) -> str | None:
    """Name the first thing for which a text is refused; None when there is nothing.

    Args:
        text: as it was typed, in normal form C.
        hosts: of the directory, to which links may lead.

    Returns:
        ``empty``, ``too-long``, ``hidden-characters``, ``stacked-marks``, ``mail``, ``iban``,
        ``bsn``, ``phone``, ``address``, ``link`` or None.
    """
    if not text.strip():
        return "empty"
    if len(text) > MOST_CHARACTERS:
        return "too-long"
    if any(_is_hidden(letter) for letter in text):
        return "hidden-characters"
    if _has_stack(text):
        return "stacked-marks"
    plain = _plain(text)
    if _MAIL.search(plain):
        return "mail"
    if any(_is_iban(found.group()) for found in _IBAN.finditer(plain)):
        return "iban"
    for found in (*_NUMBER.finditer(plain), *_ALONE.finditer(plain)):
        if kind := _kind_of_number(found.group()):
            return kind
    if _POSTCODE.search(plain) or _STREET.search(plain):
        return "address"
    known = {host.lower() for host in hosts}
    if any(_host_of(found.group()) not in known for found in _LINK.finditer(plain)):
        return "link"
    return None


def _is_hidden(letter: str) -> bool:
    kind = unicodedata.category(letter)
    if letter in _BLANK:
        return True
    if kind == "Cf":
        return letter not in _MAY_FORMAT
    return (kind in {"Cc", "Cs", "Co", "Zl", "Zp"}) and letter not in _MAY_CONTROL


def _has_stack(text: str) -> bool:
    marks = 0
    for letter in unicodedata.normalize("NFD", text):
        marks = marks + 1 if unicodedata.category(letter) in {"Mn", "Me"} else 0
        if marks > _MOST_MARKS:
            return True
    return False


def _plain(text: str) -> str:
    """Write digits of every script as 0 to 9, every dash as "-", and leave out what is unseen."""
    return "".join(_plain_letter(letter) for letter in unicodedata.normalize("NFKC", text))


def _plain_letter(letter: str) -> str:
    if letter in _MAY_FORMAT or "\ufe00" <= letter <= "\ufe0f":
        return ""
    kind = unicodedata.category(letter)
    if kind == "Nd":
        return str(unicodedata.decimal(letter))
    return "-" if kind == "Pd" or letter == "\u2212" else letter


def _is_iban(found: str) -> bool:
    """Check by ISO 13616 (mod 97), at every length that an IBAN can have."""
    packed = found.replace(" ", "").upper()
    for length in range(15, len(packed) + 1):
        turned = packed[4:length] + packed[:4]
        if int("".join(str(int(letter, 36)) for letter in turned)) % 97 == 1:
            return True
    return False


def _kind_of_number(found: str) -> str | None:
    digits = re.sub(r"[^0-9]", "", found)
    may_be_bsn = len(digits) == 9 or (len(digits) == 8 and not digits.startswith(_FREE))
    if may_be_bsn and _is_bsn(digits.zfill(9)):
        return "bsn"
    is_abroad = found.startswith("+") or digits.startswith("00")
    if is_abroad and 9 <= len(digits) <= 15:
        return "phone"
    is_office = digits.startswith(_OFFICES)
    return "phone" if len(digits) == 10 and digits[0] == "0" and not is_office else None


def _is_bsn(digits: str) -> bool:
    """Check the eleven-test of a citizen service number, in which the last digit counts minus one.

    Source: Rijksdienst voor Identiteitsgegevens, Logisch ontwerp BSN.
    """
    weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    total = sum(w * int(d) for w, d in zip(weights, digits, strict=True))
    return total % 11 == 0 and int(digits) > 0


def _host_of(link: str) -> str:
    found = re.match(r"(?:https?://)?([^/\s?#:@\\]*)", link, re.IGNORECASE)
    return (found.group(1) if found else "").lower().rstrip(".,;!)")
