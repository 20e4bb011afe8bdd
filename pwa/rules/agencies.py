"""Reads the agencies in `agencies/*.yaml`: their names and the common kinds of income of each."""

import re
from pathlib import Path
from typing import Any, cast

from pwa.rules.yaml_shapes import WrongError, load_yaml

FOLDER = Path(__file__).parent / "agencies"
# The order in which the picker shows them: what most households have stands first.
ORDER = (
    "toeslagen",
    "gemeente",
    "uwv",
    "svb",
    "werkgever",
    "belastingdienst",
    "duo",
    "lbio",
    "pensioenfonds",
)
PERIODS = {"month", "week", "four_weeks", "quarter", "year", "once"}
# Of these a day of the year can be said; weeks shift through the year.
PERIODS_OF_A_YEAR = {"quarter", "year"}
WEEKENDS = {"before", "after", "same", "workday_before", "workday_after"}
STATUSES = {"read", "unread"}
WORK_PERIODS = {"week", "four_weeks", "month"}
ACTIVITY_KINDS = ("application", "contact", "registration", "conversation", "training", "other")
ASKED_MEMBERS = {"manner", "contact", "link", "vacancy", "cv_name", "follow_ups", "note"}
MOST_ACTIVITIES = 99
WRITTEN = re.compile(r"[A-Z0-9]+( [A-Z0-9]+)*")
TELEPHONE = re.compile(r"(?=([0-9] ?){7,11}$)0[0-9]{1,3}( [0-9]{2,4}){1,4}")
IBAN = re.compile(r"[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}")

Agency = dict[str, Any]
# What only checks a kind of income: where its pay days stand, and some that were published.
GROUNDS = ("source", "published")


class AgencyFileError(ValueError):
    """A file of an agency says something that the wallet cannot use."""


def read_agencies() -> list[Agency]:
    """Give all agencies, in the order of the picker; new files come last, by name.

    Raises:
        AgencyFileError: A file lacks a name, a source or a rhythm, or has an impossible one, or
            what banks write of it could never be found.
    """
    found = {path.stem: _read(path) for path in sorted(FOLDER.glob("*.yaml"))}
    return sorted(
        found.values(),
        key=lambda agency: ORDER.index(agency["id"]) if agency["id"] in ORDER else 99,
    )


def kinds_of(agency: Agency) -> list[dict[str, Any]]:
    """Give the kinds of an agency as the phone needs them, without what only checks them."""
    return [
        {name: value for name, value in kind.items() if name not in GROUNDS}
        for kind in agency["kinds"]
    ]


def _read(path: Path) -> Agency:
    try:
        agency = cast("Agency", load_yaml(path))
    except WrongError as error:
        raise AgencyFileError(str(error)) from error
    if agency["id"] != path.stem or agency["source"]["status"] not in STATUSES:
        raise AgencyFileError(f"{path.name}: its id or the status of its source is wrong")
    words = cast("list[object]", agency.get("letter_words", []))
    if not all(isinstance(word, str) for word in words):
        raise AgencyFileError(f"{path.name}: its letter_words are no list of names")
    for kind in agency["kinds"]:
        pay_day = kind.get("pay_day")
        if (
            kind["period"] not in PERIODS
            or kind["weekend"] not in WEEKENDS
            or not {"nl", "en"} <= kind["name"].keys()
            or (pay_day is not None and not 1 <= pay_day <= 31)
            or ("first_date" in kind and kind["period"] not in PERIODS_OF_A_YEAR)
        ):
            raise AgencyFileError(f"{path.name}: {kind['id']} has a wrong rhythm or lacks a name")
        source = kind.get("source", agency["source"])
        if source["status"] not in STATUSES or ("published" in kind and source["status"] != "read"):
            raise AgencyFileError(f"{path.name}: {kind['id']} has days that nobody read anywhere")
    _check_bank(path.name, agency)
    _check_work(path.name, agency.get("work"))
    _check_telephone(path.name, agency.get("telephone"))
    return agency


def _check_telephone(name: str, telephone: dict[str, Any] | None) -> None:
    """Check how people call an agency: a Dutch number as it is printed, and hours if known."""
    if telephone is None:
        return
    if not TELEPHONE.fullmatch(telephone["number"]):
        raise AgencyFileError(f"{name}: {telephone['number']!r} is no Dutch number with spaces")
    if not {"nl", "en"} <= telephone.get("hours", {"nl": "", "en": ""}).keys():
        raise AgencyFileError(f"{name}: telephone has hours in one language only")
    if telephone["source"]["status"] not in STATUSES:
        raise AgencyFileError(f"{name}: nobody knows where the telephone number comes from")


def _check_work(name: str, work: dict[str, Any] | None) -> None:
    """Check what an agency usually asks of who looks for work; shapes of state/work_records.py."""
    if work is None:
        return
    if work["period"] not in WORK_PERIODS or not set(work["kinds"]) <= set(ACTIVITY_KINDS):
        raise AgencyFileError(f"{name}: work has a period or a kind of activity that is not known")
    if not set(work["asks"]) <= ASKED_MEMBERS or work["source"]["status"] not in STATUSES:
        raise AgencyFileError(f"{name}: work asks what no activity has, or lacks its source")
    quota = work["quota"]
    if quota is not None and not 1 <= quota <= MOST_ACTIVITIES:
        raise AgencyFileError(f"{name}: work asks for an impossible number of activities")


def _check_bank(name: str, agency: Agency) -> None:
    bank = agency.get("bank", {})
    kinds = bank.get("kinds", {})
    unknown = kinds.keys() - {kind["id"] for kind in agency["kinds"]}
    if unknown:
        raise AgencyFileError(f"{name}: bank names kinds that are not there: {sorted(unknown)}")
    for words in [*bank.get("names", []), *(word for all_ in kinds.values() for word in all_)]:
        if not WRITTEN.fullmatch(words):
            raise AgencyFileError(f"{name}: {words!r} must be in capitals, as names are compared")
    for iban in bank.get("ibans", []):
        if not IBAN.fullmatch(iban):
            raise AgencyFileError(f"{name}: {iban!r} is no IBAN without spaces")
