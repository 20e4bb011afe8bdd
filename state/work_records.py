"""The records of work: a CV, what was done to find a job, and what was agreed about it."""

from dataclasses import dataclass, field
from typing import Literal

from state.record import Record

ActivityKind = Literal[
    "application",  # a job was applied for, asked or unasked
    "contact",  # an employer or an acquaintance was asked about work
    "registration",  # signed on with a temporary-work agency or on a site
    "conversation",  # a job interview or an introduction
    "training",  # a course, a test or a trial day
    "other",
]
Manner = Literal["site", "email", "phone", "visit", "agency", "letter", "other"]
"""How it was done; `agency` is a temporary-work agency."""
ActivityState = Literal[
    "interested", "applied", "invited", "spoken", "offered", "refused", "withdrawn"
]
DutyPeriod = Literal["week", "four_weeks", "month"]
ExemptionReason = Literal["sick", "holiday", "course", "care", "other"]
AppointmentState = Literal["asked", "offered", "agreed", "cancelled"]


@dataclass(kw_only=True)
class FollowUp:
    """What happened after an activity: a day and a sentence."""

    on: str
    text: str


@dataclass(kw_only=True)
class Application(Record):
    """Something that was done to find work: a job application, or another activity.

    `title` is the job, `sent` the day on which it was done (none while it is only of interest),
    `vacancy` the text of the vacancy as it was shared or pasted, `link` its address. `cv` is the
    record of the CV (or of the paper) that went with it and `cv_name` what that was called then;
    `evidence` are the papers (ids) that show it.
    """

    kind: ActivityKind = "application"
    title: str = ""
    employer: str = ""
    sent: str = ""
    manner: Manner = "site"
    contact: str = ""
    link: str = ""
    vacancy: str = ""
    cv: str = ""
    cv_name: str = ""
    letter: str = ""
    state: ActivityState = "applied"
    follow_up_on: str = ""
    follow_ups: list[FollowUp] = field(default_factory=list)
    evidence: list[str] = field(default_factory=list)
    note: str = ""


@dataclass(kw_only=True)
class Agreement(Record):
    """What was agreed with an agency about looking for work.

    `quota` activities of these `kinds` in each `period`, of which the first begins on `date_from`;
    the last ends on `date_to` (none: it goes on). `asks` are the fields of an activity that the
    agency needs. `confirmed_at` and `statement` are there when the agency signed it; `oin` is the
    agency's number when it can be sent to. A plan of one's own has neither.
    """

    agency: str = ""
    agency_name: str = ""
    oin: str = ""
    title: str = ""
    quota: int | None = None
    period: DutyPeriod = "four_weeks"
    kinds: list[ActivityKind] = field(default_factory=list)
    asks: list[str] = field(default_factory=list)
    date_from: str = ""
    date_to: str = ""
    note: str = ""
    statement: str = ""
    confirmed_at: str = ""


@dataclass(kw_only=True)
class Exemption(Record):
    """Days on which looking for work was not asked; `agreement` is empty when it holds for all."""

    agreement: str = ""
    reason: ExemptionReason = "other"
    date_from: str = ""
    date_to: str = ""
    note: str = ""


@dataclass(kw_only=True)
class PeriodNote(Record):
    """Why a period had less than was agreed, in the person's own words, with papers (ids)."""

    agreement: str = ""
    first_day: str = ""
    reason: str = ""
    evidence: list[str] = field(default_factory=list)


@dataclass(kw_only=True)
class ActivityStatement(Record):
    """What an agency signed about a period: that it saw the proof, and what it counted."""

    agency: str = ""
    agency_name: str = ""
    submission: str = ""
    date_from: str = ""
    date_to: str = ""
    counted: int | None = None
    quota: int | None = None
    text: str = ""
    statement: str = ""


@dataclass(kw_only=True)
class Appointment(Record):
    """A meeting with somebody of an agency; `at` is a moment, `wishes` are when it would suit."""

    agency: str = ""
    agency_name: str = ""
    oin: str = ""
    title: str = ""
    at: str = ""
    minutes: int | None = None
    place: str = ""
    with_whom: str = ""
    state: AppointmentState = "asked"
    wishes: str = ""
    note: str = ""
    statement: str = ""


@dataclass(kw_only=True)
class CurriculumVitae(Record):
    """One version of a CV; its sections are those of JSON Resume 1.0.0, each a field of its own.

    `name` is what the person calls this version; `layout` and `language` are those of its PDF.
    `rest` keeps members that the format allows and that have no field here. Only text that stands
    in these sections goes into a PDF. Source of the sections: jsonresume.org/schema, MIT.
    """

    name: str = ""
    layout: Literal["plain", "columns"] = "plain"
    language: Literal["nl", "en"] = "nl"
    basics: dict[str, object] = field(default_factory=dict)
    work: list[dict[str, object]] = field(default_factory=list)
    volunteer: list[dict[str, object]] = field(default_factory=list)
    education: list[dict[str, object]] = field(default_factory=list)
    awards: list[dict[str, object]] = field(default_factory=list)
    certificates: list[dict[str, object]] = field(default_factory=list)
    publications: list[dict[str, object]] = field(default_factory=list)
    skills: list[dict[str, object]] = field(default_factory=list)
    languages: list[dict[str, object]] = field(default_factory=list)
    interests: list[dict[str, object]] = field(default_factory=list)
    references: list[dict[str, object]] = field(default_factory=list)
    projects: list[dict[str, object]] = field(default_factory=list)
    rest: dict[str, object] = field(default_factory=dict)


RECORD_TYPES: dict[str, type[Record]] = {
    "application": Application,
    "agreement": Agreement,
    "exemption": Exemption,
    "period_note": PeriodNote,
    "activity_statement": ActivityStatement,
    "appointment": Appointment,
    "cv": CurriculumVitae,
}
