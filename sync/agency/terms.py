"""Days by law: when a term ends, moved on from weekends and holidays.

Sources: Algemene termijnenwet, article 1 (a term that ends on a Saturday, Sunday or holiday is
extended to the next other day), article 3 (the holidays) and article 4 (not for terms of more than
ninety days, twelve weeks, three months, or of years).
"""

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

__all__ = [
    "AMSTERDAM",
    "add_months",
    "add_working_day",
    "day_in_amsterdam",
    "end_of_term",
    "is_holiday",
    "moments_before",
]

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
_LONGEST_EXTENDED = {"days": 90, "weeks": 12, "months": 3, "years": 0}


def end_of_term(start: date, term: Mapping[str, int], stopped_days: int = 0) -> date:
    """Give the last day of a term of days, weeks, months or years that begins on a day.

    It is as many days longer as it was stopped.
    """
    [(unit, count)] = ((u, n) for u, n in term.items() if u in _LONGEST_EXTENDED)
    if unit in {"days", "weeks"}:
        end = start + timedelta(days=count * (7 if unit == "weeks" else 1))
    else:
        end = add_months(start, count * (12 if unit == "years" else 1))
    end += timedelta(days=stopped_days)
    return add_working_day(end) if count <= _LONGEST_EXTENDED[unit] else end


def add_working_day(day: date) -> date:
    """Give a day, or the next one that is no Saturday, Sunday or holiday."""
    while day.weekday() >= 5 or is_holiday(day):
        day += timedelta(days=1)
    return day


def is_holiday(day: date) -> bool:
    """Tell whether a day is a general holiday, or Good Friday, which counts as one."""
    easter = _easter(day.year)
    moving = {easter + timedelta(days=n) for n in (-2, 0, 1, 39, 49, 50)}
    king = date(day.year, 4, 27)
    king -= timedelta(days=1 if king.weekday() == 6 else 0)
    fixed = {date(day.year, m, d) for m, d in ((1, 1), (5, 5), (12, 25), (12, 26))}
    return day in moving | fixed | {king}


def day_in_amsterdam(moment: datetime) -> date:
    """Give the day on which a moment falls for people here."""
    return moment.astimezone(AMSTERDAM).date()


def moments_before(due: date, now: datetime) -> list[datetime]:
    """Give when to remind of a task: a week, three days and one day before, at nine, if to come."""
    days = (due - timedelta(days=n) for n in (7, 3, 1))
    moments = [datetime.combine(day, time(9), AMSTERDAM) for day in days]
    return [moment for moment in moments if moment > now]


def add_months(start: date, months: int) -> date:
    """Give the same day some months later, or the last of that month where it has no such day."""
    index = start.year * 12 + start.month - 1 + months
    first = date(index // 12, index % 12 + 1, 1)
    following = date((index + 1) // 12, (index + 1) % 12 + 1, 1)
    return first + timedelta(days=min(start.day, (following - first).days) - 1)


def _easter(year: int) -> date:
    """Give Easter Sunday. Source: the algorithm of Meeus, Jones and Butcher."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)
