"""The shape of an agency.yaml, and what two agencies may not share: a number, a name, a look.

schema, id, name        the folder's name and the name that people read
kind                    municipality, national, province, water_board; other is no government, and
                        has its number in the trade register (``kvk``, 8 digits)
oin                     its OIN; of a party with ``kvk`` it may be left out, since it follows
municipality            the code of Statistics Netherlands, of a municipality
hosts, contact, hours   the hosts of its websites, how and when people reach it
open                    when it is open by the week, in Dutch time, so that the wallet can say
                        whether it is now: [{days: [1, 2], from: "09:00", until: "17:00"}], 1 is
                        Monday; then ``hours`` says the rest
languages               in which its staff answer, as language codes
colours                 of its logo, and a text colour that can be read on it
roles                   on the square: moderator (a municipality: at its own place); helper, whose
                        answers are marked as recognised help. Who is no government answers only
                        with that role
link                    where a person lets it know who they are, when it offers that

OIN: 20 positions, a prefix of 8 for the register, the number there, zeros to fill up. Source:
Logius, OIN-Stelsel, chapter Data Architectuur (prefixes 00000001 RSIN to 00000011 Dezi, and
00000099 for tests; 00000003, the trade register number and 0000 for a party of the trade register).
Numbers with letters (BRIN, Dezi) are not taken yet.
"""

import re
import unicodedata
from collections.abc import Sequence
from typing import cast

from pwa.rules.yaml_shapes import (
    HEADINGS,
    ID,
    TEXTS,
    Check,
    Entry,
    WrongError,
    at_most,
    items_of,
    matching,
    members_of,
    one_of,
    or_null,
    text_of,
)

__all__ = [
    "AGENCY",
    "NO_GOVERNMENT",
    "check_name",
    "complete_agency",
    "find_clash",
    "hours_of_week",
    "is_address",
    "is_hour",
    "is_phone",
    "oin_of_kvk",
]

NO_GOVERNMENT = "other"
KINDS = {"municipality", "national", "province", "water_board", NO_GOVERNMENT}
LEAST_CONTRAST = 4.5
"""WCAG 2.2, success criterion 1.4.3."""
_PREFIXES = {f"{number:08}" for number in (1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 99)}
_LATIN_UNTIL = 0x17F
"""Letters after it are of other spellings or phonetic alphabets, and look like others."""
_SIGNS = set(" -.,&'\u2019()/+!")
"""What may stand in a name beside letters and digits: it is typed, and looks like no letter."""
_LOOKS_LIKE = {
    **dict.fromkeys("i1|!\u0131j", "l"),
    "0": "o",
    "5": "s",
    "\u00f8": "o",
    "\u0111": "d",
    "\u0142": "l",
    "\u00df": "ss",
    "\u00e6": "ae",
    "\u0153": "oe",
    "\u0133": "ll",
    "\u00f0": "d",
    "\u00fe": "p",
    "\u0127": "h",
    "\u0138": "k",
    "\u014b": "n",
    "\u0167": "t",
}
"""Letters and digits that are easily taken for one another, in lower case and without accents."""


def oin_of_kvk(kvk: str) -> str:
    """Give the number of a party of the trade register, by the rule of the OIN."""
    return f"00000003{kvk}0000"


def complete_agency(entry: Entry) -> Entry:
    """Check what must go together in an agency.yaml, and fill in the number that follows.

    Raises:
        WrongError: it does not; the message says what must stand there.
    """
    oin, kvk = entry.get("oin"), entry.get("kvk")
    if (entry["kind"] == NO_GOVERNMENT) != (kvk is not None):
        what = "is for kind other; a government has an oin alone" if kvk else "is missing"
        raise WrongError(f"{what}: eight digits of the trade register for kind other", "kvk")
    if kvk is not None and oin not in {None, oin_of_kvk(kvk)}:
        raise WrongError(f"must be {oin_of_kvk(kvk)}, which follows from kvk; leave it out", "oin")
    if kvk is None and oin is None:
        raise WrongError("is missing", "oin")
    if wrong := oin and _find_wrong_oin(oin):
        raise WrongError(wrong, "oin")
    if (entry["kind"] == "municipality") != (entry["municipality"] is not None):
        what = "must be the code of the municipality, like GM0599; of another kind it is null"
        raise WrongError(what, "municipality")
    check_name(entry["name"])
    _check_hosts(entry)
    main, on_main = entry["colours"]["main"], entry["colours"]["on_main"]
    if (contrast := _contrast(main, on_main)) < LEAST_CONTRAST:
        raise WrongError(
            f"on_main cannot be read on main: contrast {contrast:.1f}, at least {LEAST_CONTRAST};"
            " take #ffffff or #000000",
            "colours",
        )
    return entry | {"oin": oin or oin_of_kvk(cast("str", kvk))}


def check_name(name: str) -> None:
    """Check that a name has plain Latin letters only, so that none looks like another.

    Raises:
        WrongError: it has others, or none.
    """
    for letter in unicodedata.normalize("NFC", name):
        is_plain = letter in _SIGNS or (letter.isascii() and letter.isalnum())
        if not is_plain and not _is_latin(letter):
            raise WrongError(
                f"has {letter!r} ({unicodedata.name(letter, 'a sign without a name')}), which looks"
                " like another letter; type the name on a keyboard with Latin letters",
                "name",
            )
    if not any(letter.isalpha() for letter in name):
        raise WrongError("must have letters", "name")


def _check_hosts(entry: Entry) -> None:
    """Hold the addresses against the hosts: who follows a link must stay at the agency."""
    hosts = cast("list[str]", entry["hosts"])
    for at, host in enumerate(hosts):
        if host.startswith("xn--") or ".xn--" in host:
            what = "is written in other letters, which look like Latin ones; take a plain host"
            raise WrongError(what, f"hosts[{at}]")
    addresses = {"contact.website": entry["contact"]["website"]}
    if "link" in entry:
        addresses["link.digid"] = entry["link"]["digid"]
    for place, address in addresses.items():
        host = str(address).removeprefix("https://").partition("/")[0].partition("?")[0]
        if not any(host == own or host.endswith(f".{own}") for own in hosts):
            raise WrongError(
                f"leads to {host}, which is not in hosts; add it if it is yours", place
            )


def find_clash(agencies: Sequence[Entry]) -> str | None:
    """Say which two agencies share a folder's name, a number or a look; None when none do."""
    seen: dict[tuple[str, str], Entry] = {}
    for agency in agencies:
        for what, value in (
            ("id", agency["id"]),
            ("OIN", agency["oin"]),
            ("name", _skeleton(agency["name"])),
            *((("municipality", agency["municipality"]),) if agency["municipality"] else ()),
            *(("host", host) for host in dict.fromkeys(agency["hosts"])),
        ):
            other = seen.setdefault((what, value), agency)
            if other is agency:
                continue
            if what == "name":
                return (
                    f"the names {other['name']!r} ({other['oin']}) and {agency['name']!r}"
                    f" ({agency['oin']}) look alike: people could not tell them apart; give one"
                    " the name of its place or its full name"
                )
            return (
                f"{what} {value} is used twice, by {other['name']} and {agency['name']}:"
                " one of the two files is wrong"
            )
    return None


def _find_wrong_oin(oin: str) -> str | None:
    if oin[:8] not in _PREFIXES:
        return f"begins with {oin[:8]}, which no register of the OIN has; copy it from the register"
    if not oin.endswith("0000" if oin[:8] == "00000003" else "000"):
        return "must end with zeros (three; four after a trade register number); copy it again"
    if oin[:8] == "00000001" and not _is_rsin(oin[8:17]):
        return "holds a number (RSIN) with a wrong digit; copy it again from the register"
    return None


def _is_rsin(number: str) -> bool:
    """Check the eleven-test, in which the last digit counts minus one."""
    weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    return sum(w * int(d) for w, d in zip(weights, number, strict=True)) % 11 == 0


def _is_latin(letter: str) -> bool:
    return unicodedata.name(letter, "").startswith("LATIN ") and ord(letter) <= _LATIN_UNTIL


def _skeleton(name: str) -> str:
    """Give what the eye keeps of a name: no case, accents, spaces, signs, nor look-alikes."""
    plain = unicodedata.normalize("NFKD", name.casefold())
    letters = "".join(_LOOKS_LIKE.get(c, c) for c in plain if not unicodedata.combining(c))
    return re.sub(r"[\W_]", "", letters).replace("rn", "m").replace("vv", "w").replace("cl", "d")


def _contrast(one: str, other: str) -> float:
    """Reckon the contrast of two colours by WCAG 2.2 (relative luminance)."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _schema(value: object) -> object:
    if value != 1:
        raise WrongError("must be 1")
    return value


def hours_of_week(value: object) -> object:
    """Check hours of some days of the week: {days, from, until}."""
    hours = cast("Entry", _HOURS(value))
    if hours["from"] >= hours["until"]:
        raise WrongError("must be later than from; write night hours as two days", "until")
    return hours


def _weekday(value: object) -> object:
    if at_most(7)(value) == 0:
        raise WrongError("must be 1 (Monday) to 7 (Sunday)")
    return value


is_hour = matching(r"([01]\d|2[0-3]):[0-5]\d", 'a time like "09:00", in quotes')
_HOURS = members_of({"days": items_of(_weekday, least=1), "from": is_hour, "until": is_hour})
_COLOUR = matching(r"#[0-9a-f]{6}", "a colour like #0b4f6c")
_HOST = matching(
    r"(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}",
    "a host name in small letters, such as www.waterdam.nl",
)
is_address = matching(
    r"https://[a-z0-9.-]+([/?#][!-~]*)?",
    "an https address with no name, password or port, such as https://www.waterdam.nl/contact",
)
is_phone = matching(r"[0-9+() -]{3,24}", "a telephone number such as '14 010', in quotes")
AGENCY: Check = members_of(
    {
        "schema": _schema,
        "id": ID,
        "oin?": matching(r"\d{20}", "an OIN of twenty digits, in quotes"),
        "kvk?": matching(r"\d{8}", "a trade register number of eight digits, in quotes"),
        "name": text_of(120),
        "kind": one_of(KINDS),
        "municipality": or_null(matching(r"GM\d{4}", "a code like GM0599")),
        "hosts": items_of(_HOST, least=1, most=20),
        "contact": members_of(
            {
                "name": HEADINGS,
                "phone": or_null(is_phone),
                "address?": text_of(200),
                "website": is_address,
            }
        ),
        "hours?": TEXTS,
        "open?": items_of(hours_of_week, least=1, most=50),
        "languages?": items_of(
            matching(r"[a-z]{2,3}", "a language code like nl"), least=1, most=20
        ),
        "colours": members_of({"main": _COLOUR, "on_main": _COLOUR}),
        "roles?": items_of(one_of({"moderator", "helper"}), least=1),
        "link?": members_of({"digid": is_address}),
    }
)
