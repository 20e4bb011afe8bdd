"""The records of help: who helps me and with what, whom I help, and what was prepared."""

from dataclasses import dataclass, field

from state.record import FileReference, Record


@dataclass
class SentActing:
    """Who acted beside the person in something that was sent, and on what ground, as it went away.

    `role` is one of the grounds; `paper` is the name of the file of the ground, or empty;
    `prepared` says that the representative got it ready.
    """

    role: str
    person: str
    name: str
    since: str
    reference: str
    paper: str
    prepared: bool


@dataclass(kw_only=True)
class HelpBox(Record):
    """Somebody who helps me: what they see, until when, and the keys of the box between us.

    The id is that of the box at the server. `can` is see or prepare; `parts` are of money, papers
    and tasks, `matter` is the id of the one matter. `role` is helper or representative, with the
    legal `ground` (one of those in `assets/device/helping/grounds.js`), the names of who acts and
    of the person as the ground has them, since when, the reference of the decision and the id of
    the paper that it stands on. `number` and `digest` are of the
    state that was written last, `files` are the papers as the box has them, by id. `ended_by` is
    me or gone (the box was no longer there); `erased_at` is when the server said that it is.
    """

    name: str = ""
    my_name: str = ""
    can: str = "see"
    parts: list[str] = field(default_factory=list)
    matter: str = ""
    until: str = ""
    role: str = "helper"
    ground: str = ""
    acts_name: str = ""
    person_name: str = ""
    since: str = ""
    reference: str = ""
    paper: str = ""
    box_key: str = ""
    sign_key: dict[str, str] = field(default_factory=dict)
    helper_key: dict[str, str] = field(default_factory=dict)
    number: int = 0
    digest: str = ""
    files: dict[str, FileReference] = field(default_factory=dict)
    cursor: int = 0
    last: str = ""
    has_gap: bool | None = None
    strangers: int = 0
    fetched_at: str = ""
    ended_at: str = ""
    ended_by: str = ""
    erased_at: str = ""


@dataclass(kw_only=True)
class HelpEntry(Record):
    """What somebody who helps did: `kind` is looked, task, income, letter or service.

    `content` is as it was typed there, by field. `state` is empty for a look, else new, taken or
    refused; `at` is when the server got it.
    """

    box: str = ""
    kind: str = ""
    content: dict[str, str] = field(default_factory=dict)
    at: str = ""
    state: str = ""


@dataclass(kw_only=True)
class Helped(Record):
    """Somebody whom I help: the keys of the box between us, and how I tell them apart.

    The id is that of the box. What I may see is in no record: each device fetches it, keeps it
    sealed, and erases it when the box is gone.
    """

    name: str = ""
    colour: str = ""
    box_key: str = ""
    sign_key: dict[str, str] = field(default_factory=dict)
    owner_key: dict[str, str] = field(default_factory=dict)
    ended_at: str = ""
    ended_by: str = ""
    erased_at: str = ""


@dataclass(kw_only=True)
class HelpGiven(Record):
    """What I did for somebody whom I help, as it goes to them: `state` is waiting or sent."""

    box: str = ""
    kind: str = ""
    content: dict[str, str] = field(default_factory=dict)
    at: str = ""
    state: str = ""


RECORD_TYPES: dict[str, type[Record]] = {
    "help_box": HelpBox,
    "help_entry": HelpEntry,
    "helped": Helped,
    "help_given": HelpGiven,
}
