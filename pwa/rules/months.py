"""Counts and adds whole months, as terms of laws do."""

import calendar
from datetime import date

__all__ = ["add_months", "count_months"]


def count_months(start: date, end: date) -> int:
    """Count whole months; before the start they are negative, and a part counts as none."""
    if end < start:
        return -count_months(end, start)
    return 12 * (end.year - start.year) + end.month - start.month - (end.day < start.day)


def add_months(day: date, months: int) -> date:
    """Give the same day so many months on, or the last day of that month.

    Raises:
        ValueError: It lies outside the calendar.
        OverflowError: So does it, by far.
    """
    year, month = divmod(12 * day.year + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
