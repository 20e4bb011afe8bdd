"""One submission at the desk: what was told, the files, the course, and the clerk's answers."""

from dataclasses import dataclass
from typing import Any

import reflex as rx
from reflex.event import EventSpec

from state.desk.facts import FactLine, read_day, read_fact
from state.desk.inbox import InboxPart
from state.desk.session import office
from state.desk.words import read_moment, say_day, say_language, say_moment, say_size
from sync.agency.answers import Answer
from sync.agency.casework import Detail
from sync.agency.clerks import Session
from sync.agency.codes import Person
from sync.agency.envelope import Attachment
from sync.agency.errors import NotAllowedError
from sync.agency.partners import Partner
from sync.agency.senders import Sender

__all__ = ["AnswerLine", "CasePart", "FileLine"]

_TYPE_WORDS = {"application/pdf": "case-type-pdf", "application/octet-stream": "case-type-octets"}


@dataclass
class FileLine:
    """One attachment."""

    id: str
    name: str
    about: str
    is_shown: bool
    is_lying: bool


@dataclass
class AnswerLine:
    """One answer and how far it has come."""

    kind: str
    title: str
    text: str
    extra: str
    by: str
    delivery: str


@dataclass
class CaseView:
    """Everything else about a submission, in words."""

    title: str = ""
    state: str = ""
    state_words: str = ""
    person: str = ""
    is_established: bool = False
    is_withdrawn: bool = False
    keys_warning: str = ""
    """Why the sender may be another than before; empty when nothing points to it."""
    keys_note: str = ""
    is_open: bool = False
    is_taken_up: bool = False
    deposited: str = ""
    received: str = ""
    receipt: str = ""
    opened_by: str = ""
    handled_by: str = ""
    until: str = ""
    last_day: str = ""
    """What was told before, or else by law; as an input of type date wants it."""
    statutory_words: str = ""
    article: str = ""
    purpose: str = ""
    basis: str = ""
    retention: str = ""
    notice_language: str = ""
    given_at: str = ""
    id: str = ""
    digest: str = ""
    issuer: str = ""
    about: str = ""
    partner: str = ""
    """How it stands with the partner's yes, in words; empty when none is needed."""
    partner_id: str = ""
    is_partner_settled: bool = True
    can_note_partner: bool = False


class CasePart(InboxPart, mixin=True):
    """The submission that the clerk reads."""

    case: rx.Field[CaseView] = rx.field(default_factory=CaseView)
    facts: rx.Field[list[FactLine]] = rx.field(default_factory=list)
    files: rx.Field[list[FileLine]] = rx.field(default_factory=list)
    answers: rx.Field[list[AnswerLine]] = rx.field(default_factory=list)
    _case_id: str = ""

    @rx.event
    def open_case(self) -> Any:  # noqa: ANN401 - Reflex's own kinds of event
        """Open the submission that the address names, and tell the sender the first time."""
        session = self._begin()
        self._show(None)
        if session is None:
            return None
        self._case_id = self.router.url.query_parameters.get("id", "")
        self._fill(session)
        return type(self).watch

    @rx.event
    def take_up(self, form: dict[str, Any]) -> EventSpec | None:
        """Tell the sender by whom, until when and by which article it is handled."""
        if not (session := self._begin()):
            return None
        until = read_day(form.get("until"))
        article = str(form.get("article", ""))
        if until is None:
            return self._complain("date-missing", "take-up-until")
        take = office().casework.take_up
        return self._do("take-up", lambda: take(self._case_id, session, until, article))

    @rx.event
    def send_message(self, form: dict[str, Any]) -> EventSpec | None:
        """Send a message to the sender."""
        if not (session := self._begin()):
            return None
        title, text = str(form.get("title", "")), str(form.get("text", ""))
        send = office().casework.send_message
        return self._do("message", lambda: send(self._case_id, session, title, text))

    @rx.event
    def give_task(self, form: dict[str, Any]) -> EventSpec | None:
        """Give the sender a task."""
        if not (session := self._begin()):
            return None
        title, text = str(form.get("title", "")), str(form.get("text", ""))
        due = read_day(form.get("due"))
        if due is None:
            return self._complain("date-missing", "task-due")
        give = office().casework.give_task
        return self._do("task", lambda: give(self._case_id, session, title, text, due))

    @rx.event
    def ask_completion(self, form: dict[str, Any]) -> EventSpec | None:
        """Ask the sender to complete what was sent."""
        if not (session := self._begin()):
            return None
        title, text = str(form.get("title", "")), str(form.get("text", ""))
        due = read_day(form.get("due"))
        if due is None:
            return self._complain("date-missing", "completion-due")
        ask = office().casework.ask_completion
        return self._do("completion", lambda: ask(self._case_id, session, title, text, due))

    @rx.event
    def note_partner(self, way: str) -> EventSpec | None:
        """Note what a clerk saw of the partner's yes."""
        if not (session := self._begin()):
            return None
        note = office().casework.note_partner
        return self._do("partner", lambda: note(self._case_id, session, way))

    @rx.event
    def decide(self, form: dict[str, Any]) -> EventSpec | None:
        """Send the decision."""
        if not (session := self._begin()):
            return None
        title, text = str(form.get("title", "")), str(form.get("text", ""))
        send = office().casework.decide
        return self._do("decision", lambda: send(self._case_id, session, title, text))

    @rx.event
    def view_file(self, attachment: str) -> Any:  # noqa: ANN401
        """Show an attachment in a tab of its own."""
        address = self._file_address(attachment)
        return rx.redirect(address, is_external=True) if address else None

    @rx.event
    def download_file(self, attachment: str) -> Any:  # noqa: ANN401
        """Offer an attachment for download."""
        address = self._file_address(attachment)
        return rx.download(url=f"{address}?download=1") if address else None

    def _file_address(self, attachment: str) -> str:
        if not (session := self._begin()):
            return ""
        try:
            ticket = office().casework.make_ticket(self._case_id, attachment, session)
        except NotAllowedError as error:
            self._tell(error)
            return ""
        return f"/bijlage/{ticket.secret}"

    def _do(self, form: str, act: Any) -> EventSpec:  # noqa: ANN401 - any call
        """Do what a form asks, and say that it was done or what in it is wrong."""
        try:
            act()
        except NotAllowedError as error:
            return self._tell(error, form)
        self._renew()
        return self._confirm(f"done-{form}")

    def _renew(self) -> None:
        before = self._seen
        super()._renew()
        if self._case_id and before != self._seen:
            self._show_case()

    def _fill(self, session: Session) -> None:
        if self._case_id:
            try:
                office().casework.open(self._case_id, session)
            except NotAllowedError as error:
                self._case_id = ""
                self._tell(error)
            self._show_case()
        super()._fill(session)

    def _show_case(self) -> None:
        self._show(office().casework.detail(self._case_id) if self._case_id else None)

    def _show(self, detail: Detail | None) -> None:
        if detail is None:
            self._case_id = ""
            self.case, self.facts, self.files, self.answers = CaseView(), [], [], []
            return
        wording = detail.wording or self._service(detail.summary.service)
        self.case = self._view(detail)
        facts = detail.submission.facts
        self.facts = [read_fact(self.language, fact, wording) for fact in facts]
        self.files = [self._file(a, detail.types[a.id]) for a in detail.submission.attachments]
        self.answers = [self._answer(answer) for answer in detail.answers]

    def _view(self, detail: Detail) -> CaseView:
        summary, submission = detail.summary, detail.submission
        term = office().casework.decision_term(summary.service, office().services)
        day = office().casework.statutory_day(detail, office().services)
        article = str(term["article"]) if term else ""
        words = say_day(self.language, day) if day else ""
        last_day = summary.until or day
        consent = submission.consent
        receipt_at = detail.receipt_sent_at
        return CaseView(
            title=self._service_title(summary.service),
            state=summary.state,
            state_words=self._say(f"state-{summary.state}"),
            person=self._person(summary.person),
            is_established=summary.person is not None,
            is_withdrawn=summary.is_withdrawn,
            keys_warning=self._keys_warning(summary.sender),
            keys_note=self._keys_note(summary.sender),
            is_open=summary.is_open,
            is_taken_up=summary.state == "handling",
            deposited=say_moment(self.language, detail.deposited_at),
            received=say_moment(self.language, summary.received_at),
            receipt=say_moment(self.language, receipt_at)
            if receipt_at
            else self._say("case-receipt-waiting"),
            opened_by=detail.opened_by or "",
            handled_by=detail.handled_by or "",
            until=say_day(self.language, summary.until) if summary.until else "",
            last_day=last_day.isoformat() if last_day else "",
            statutory_words=self._say("do-until-hint", article=article, day=words) if day else "",
            article=article,
            purpose=submission.purpose,
            basis=submission.legal_basis,
            retention=str(consent.get("retention", "")),
            notice_language=say_language(self.language, str(consent["language"])),
            given_at=say_moment(self.language, read_moment(consent["given_at"])),
            id=submission.id,
            digest=submission.digest,
            issuer=submission.issuer,
            about=submission.about or "",
            partner=self._partner(detail.partner),
            partner_id=detail.partner.submission,
            is_partner_settled=detail.partner.is_settled,
            can_note_partner=summary.is_open and not detail.partner.is_settled,
        )

    def _partner(self, partner: Partner) -> str:
        if partner.state == "not_needed":
            return ""
        return self._say("case-partner-state", state=partner.state, article=partner.article)

    def _person(self, person: Person | None) -> str:
        if person is None:
            return ""
        return self._say("case-person", name=person.name, number=person.number)

    def _keys_warning(self, sender: Sender) -> str:
        if sender.is_disputed:
            return self._say("case-keys-disputed")
        if sender.is_late and sender.replaced_at is not None:
            moment = say_moment(self.language, sender.replaced_at)
            return self._say("case-keys-late", moment=moment)
        return ""

    def _keys_note(self, sender: Sender) -> str:
        if sender.replaced_at is None or sender.is_disputed or sender.is_late:
            return ""
        return self._say("case-keys-replaced", moment=say_moment(self.language, sender.replaced_at))

    def _file(self, attachment: Attachment, media_type: str) -> FileLine:
        kind = "case-type-image" if media_type.startswith("image/") else _TYPE_WORDS[media_type]
        return FileLine(
            id=attachment.id,
            name=attachment.name,
            about=self._say(
                "case-file-about",
                type=self._say(kind),
                size=say_size(self.language, attachment.size_bytes),
            ),
            is_shown=media_type not in {"application/octet-stream", "image/heic"},
            is_lying=media_type != attachment.media_type,
        )

    def _answer(self, answer: Answer) -> AnswerLine:
        moment = say_moment(self.language, read_moment(answer.made_at))
        by = self._say("answer-system") if answer.made_by == "system" else answer.made_by
        if answer.refused:
            delivery = self._say("answer-refused")
        elif answer.sent_at:
            sent_at = say_moment(self.language, read_moment(answer.sent_at))
            delivery = self._say("answer-sent", moment=sent_at)
        else:
            delivery = self._say("answer-waiting")
        return AnswerLine(
            kind=self._say(f"answer-{answer.kind}"),
            title=answer.title,
            text=answer.text,
            extra=self._extra(answer),
            by=self._say("answer-by", clerk=by, moment=moment),
            delivery=delivery,
        )

    def _extra(self, answer: Answer) -> str:
        if answer.kind == "identity":
            is_known = answer.extra.get("established")
            if answer.extra.get("because") == "keys":
                return self._say("answer-keys-kept" if is_known else "answer-keys-again")
            return self._say("answer-established" if is_known else "answer-not-established")
        if answer.kind == "activity_statement":
            days = {name: self._iso_day(answer.extra[name]) for name in ("from", "to")}
            counted, quota = answer.extra["counted"], answer.extra["quota"]
            return self._say("answer-counted", **days, counted=counted, quota=quota)
        day = read_day(answer.extra.get("due") or answer.extra.get("until"))
        return self._say("answer-due", day=say_day(self.language, day)) if day else ""

    def _iso_day(self, text: str) -> str:
        day = read_day(text)
        return say_day(self.language, day) if day else ""
