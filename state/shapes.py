"""Every record type of a wallet: its fields, as they are written, merged, stored and shared.

All fields but `id`, `created_at`, `source` and `version` may be missing on a device that has not
seen the write yet; readers treat a missing field as its default here. Days are `YYYY-MM-DD`,
moments ISO 8601 in UTC, amounts integer euro cents. `pwa/generated.py` makes the JSDoc types and
the JSON Schemas from these classes.
"""

from dataclasses import dataclass, field

from state import help_records, work_records
from state.money_records import Balance, BankImport, FixedCost, IncomePart, PaymentNote
from state.record import FileReference, Record


@dataclass(kw_only=True)
class StatementLine:
    """A line of a yearly statement, with the words that it was read from.

    `month` is YYYY-MM, "" when the line names none; `date` is the day of payment, "" when it could
    not be read, as is `amount_cents`.
    """

    month: str
    date: str
    amount_cents: int | None
    words: str


@dataclass(kw_only=True)
class Document(Record):
    """A paper: a photo or a file, and what it is; `amount_cents` is what a letter is about.

    `about` is what evidence belongs to, such as `application/<id>`: of the lists that two devices
    write there at once, one is lost.

    `lines` are the months of a yearly statement as they were read, `total_cents` is their total as
    the paper has it, and `paid_kind` the kind of income that its words named.
    """

    title: str = ""
    kind: str = ""
    agency: str = ""
    agency_name: str = ""
    issued: str = ""
    amount_cents: int | None = None
    valid_until: str = ""
    file: FileReference | None = None
    about: str = ""
    lines: list[StatementLine] = field(default_factory=list)
    total_cents: int | None = None
    paid_kind: str = ""


@dataclass(kw_only=True)
class Task(Record):
    """Something to do, once or a number of times (`quota`), and when to be reminded.

    `about` is the id of a submission, `document` that of the paper that asks for it.
    """

    title: str = ""
    agency: str = ""
    agency_name: str = ""
    due: str = ""
    quota: int | None = None
    done_count: int = 0
    done_at: str = ""
    note: str = ""
    remind_at: list[str] = field(default_factory=list)
    about: str = ""
    document: str = ""


@dataclass
class Extension:
    """A term that an agency made longer: when it said so, by how many weeks, and why."""

    on: str
    weeks: int
    reason: str = ""


@dataclass(kw_only=True)
class Matter(Record):
    """Something that an agency must decide on: an application or an objection.

    Days are YYYY-MM-DD. `term_weeks` is the term of the law, none meaning the usual eight;
    `notified_on` is the day on which the decision was announced, `default_told_on` that on which
    the agency got the letter that it is late. The agency asked on `asked_on` for `asked_what`, by
    `asked_by`, and got it on `answered_on`. Since `waits_since`, until `waits_until`, it waits for
    me, for one here or for one abroad (`waits`), called `waits_for`.
    """

    agency: str = ""
    agency_name: str = ""
    title: str = ""
    service: str = ""
    applied_on: str = ""
    term_weeks: int | None = None
    extensions: list[Extension] = field(default_factory=list)
    suspended_days: int | None = None
    decided_on: str = ""
    notified_on: str = ""
    objected_on: str = ""
    default_told_on: str = ""
    asked_on: str = ""
    asked_by: str = ""
    asked_what: str = ""
    answered_on: str = ""
    waits: str = ""
    waits_for: str = ""
    waits_since: str = ""
    waits_until: str = ""
    contact: str = ""


@dataclass(kw_only=True)
class Change(Record):
    """A change in somebody's life, and the agencies that have heard of it.

    `monthly_cents` is what comes in more each month, net; negative for less.
    """

    title: str = ""
    kind: str = ""
    on: str = ""
    person: str = ""
    monthly_cents: int | None = None
    reported: list[str] = field(default_factory=list)


@dataclass(kw_only=True)
class Debt(Record):
    """Something that is paid back: `kind` is repayment (to an agency), debt or attachment."""

    agency: str = ""
    agency_name: str = ""
    title: str = ""
    kind: str = ""
    monthly_cents: int | None = None
    total_cents: int | None = None
    date_from: str = ""
    date_to: str = ""


@dataclass(kw_only=True)
class Dismissal(Record):
    """A finding of the watch that the person does not want to see again."""

    finding: str = ""
    at: str = ""


@dataclass(kw_only=True)
class HouseholdFact(Record):
    """A fact of the household, such as a person, the rent or the municipality."""

    name: str = ""
    person: str = ""
    value: str = ""


@dataclass(kw_only=True)
class MessageFile:
    """A file that came with a message: once it is here, a document of the same id holds it.

    `state` is one of those in `assets/device/enclosed.js`.
    """

    id: str
    name: str
    media_type: str
    size_bytes: int
    state: str


@dataclass(kw_only=True)
class Message(Record):
    """A message of an agency (an OIN), with the statement that the agency signed.

    `kind` is one of those in `assets/device/messages.js`, or "unreadable": it could not be checked,
    or "keys_kept" and "keys_again": who the person is, is still or no longer known under new keys.
    """

    agency: str = ""
    agency_name: str = ""
    statement: str = ""
    kind: str = ""
    title: str = ""
    text: str = ""
    at: str = ""
    about: str = ""
    read_at: str = ""
    files: list[MessageFile] = field(default_factory=list)


@dataclass(kw_only=True)
class Consent(Record):
    """What a person agreed to send: the consent receipt and the text that was shown."""

    agency: str = ""
    submission: str = ""
    receipt: dict[str, str] = field(default_factory=dict)
    shown_text: str = ""
    language: str = ""
    given_at: str = ""
    withdrawn_at: str = ""


@dataclass(kw_only=True)
class SentFact:
    """A fact as it was sent: its value as the agency reads it."""

    name: str
    label: str
    value: str | int | bool | None
    unit: str
    source: str


@dataclass(kw_only=True)
class SentFile:
    """A file as it was sent."""

    name: str
    size_bytes: int


@dataclass(kw_only=True)
class SubmissionStatus:
    """Who must act, and until when by which article of law."""

    state: str
    by: str
    until: str
    basis: str
    at: str


@dataclass(kw_only=True)
class Referral:
    """That an agency said at `at` that it belongs to another one (`to`, an OIN), and why.

    `message` is the id of the message that says so; `first_at` is when it first came in anywhere.
    """

    message: str
    to: str
    to_name: str
    reason: str
    at: str
    first_at: str


@dataclass(kw_only=True)
class Submission(Record):
    """What was sent to an agency (an OIN), and the proofs that came back.

    `state` is waiting, deposited, received, refused (by the server: `refused` says why),
    taken-back, or left-behind (it waited in another wallet when this was brought from there); what
    the agency does with it stands in `status`, and that it was another's in `referral`;
    `referral_refused_at` is when the person said that it must not go there. `link` names the agency
    link that further answers come to; it is empty when they come to the wallet that this was
    brought from.
    """

    number: str = ""
    agency: str = ""
    agency_name: str = ""
    service: str = ""
    state: str = ""
    fields: list[SentFact] = field(default_factory=list)
    attachments: list[SentFile] = field(default_factory=list)
    about: str = ""
    acting: help_records.SentActing | None = None
    link: str = ""
    replaces: str = ""
    inner: str = ""
    content_digest: str = ""
    deposit_proof: str = ""
    deposited_at: str = ""
    receipt: str = ""
    received_at: str = ""
    opened_at: str = ""
    spoken_at: str = ""
    """When the agency told that somebody spoke with the person who asked for that by this."""
    status: SubmissionStatus | None = None
    refused: str = ""
    twin_at: str = ""
    """When it was seen that another device had sent it first, with something else in it."""
    referral: Referral | None = None
    referral_refused_at: str = ""


@dataclass(kw_only=True)
class BegunService(Record):
    """What was begun for an agency (an OIN) in small steps, and not sent yet.

    Beside these fields each answer is a field of its own, as it was typed, so that two devices
    merge: `fact_<name>`, `papers_<name>` (ids of papers, as JSON) and `seen_<topic>` ("yes": that
    topic was looked at). `token` is drawn before sending: the id of the submission. The id of the
    record is made of service, agency and what it is about (see `assets/device/begun.js`).
    """

    agency: str = ""
    agency_name: str = ""
    service: str = ""
    about: str = ""
    token: str = ""


@dataclass(kw_only=True)
class AgencyLink(Record):
    """The keys towards one agency, made in an epoch of the log and closed after it.

    `identity` is empty or one of those in `assets/device/agency_links.js`.
    """

    agency: str = ""
    mailbox: str = ""
    keys: dict[str, str] = field(default_factory=dict)
    identity: str = ""
    known_as: str = ""
    epoch: int = 1
    closed_at: str = ""
    ended_at: str = ""
    """When the agency closed it from its side; empty while it goes on."""


@dataclass(kw_only=True)
class Reminder(Record):
    """A moment that the server knows and a text that only the phone knows."""

    at: str = ""
    text: str = ""
    about: str = ""


@dataclass(kw_only=True)
class Setting(Record):
    """A choice of the person that all their devices share."""

    name: str = ""
    value: str = ""


@dataclass(kw_only=True)
class SquarePost(Record):
    """A post of the person's own on the square, with the key that only this thread knows.

    `key` is a private JWK and `token` what pays for it, both JSON; `jws` is what goes out, the same
    each time. `state` is waiting, placed, refused (with `reason`) or gone.
    """

    thread: str = ""
    kind: str = ""
    municipality: str = ""
    topic: str = ""
    service: str = ""
    text: str = ""
    number: int = 1
    key: str = ""
    jws: str = ""
    token: str = ""
    state: str = ""
    reason: str = ""


RECORD_TYPES: dict[str, type[Record]] = {
    "income_part": IncomePart,
    "document": Document,
    "task": Task,
    "matter": Matter,
    "change": Change,
    "debt": Debt,
    "dismissal": Dismissal,
    "payment_note": PaymentNote,
    "bank_import": BankImport,
    "fixed_cost": FixedCost,
    "balance": Balance,
    **work_records.RECORD_TYPES,
    **help_records.RECORD_TYPES,
    "household_fact": HouseholdFact,
    "message": Message,
    "consent": Consent,
    "submission": Submission,
    "begun_service": BegunService,
    "agency_link": AgencyLink,
    "reminder": Reminder,
    "setting": Setting,
    "square_post": SquarePost,
}
