"""One submission at the desk: what was told, the files, the course, and the clerk's answers."""

from dataclasses import dataclass
from typing import Any

import reflex as rx
from reflex.event import EventSpec

from state.desk.enclosures import EnclosurePart
from state.desk.facts import FactLine, read_day, read_fact
from state.desk.inbox import STATES_OF_TERMS
from state.desk.session import office
from state.desk.words import read_moment, say_day, say_language, say_moment, say_size
from sync.agency.answers import Answer
from sync.agency.casework import Detail
from sync.agency.clerks import Session
from sync.agency.codes import Person
from sync.agency.deadlines import find_term, statutory_day
from sync.agency.envelope import Attachment
from sync.agency.errors import NotAllowedError
from sync.agency.file_types import is_as_said
from sync.agency.partners import Partner
from sync.agency.senders import Sender

__all__ = ["AnswerLine", "CasePart", "FileLine", "Offers"]

_NO_FORMS = {"assign", "given", "ground-end", "partner", "spoken"}
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
    others: str = ""
    """That this person has more than one wallet, or that a code was used twice."""
    can_end_link: bool = False
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
    number: str = ""
    assigned_to: str = ""
    """Whose case it is; empty: nobody's."""
    assigned_words: str = ""
    is_mine: bool = False
    wants_person: bool = False
    term: str = ""
    """How near the last day is, in words."""
    term_look: str = ""
    stopped: str = ""
    """How long the term stood still."""
    is_partner_settled: bool = True
    can_note_partner: bool = False
    is_reachable: bool = False


@dataclass
class Offers:
    """Which acts are offered."""

    is_open: bool = False
    is_decidable: bool = False


class CasePart(EnclosurePart, mixin=True):
    """The submission that the clerk reads."""

    case: rx.Field[CaseView] = rx.field(default_factory=CaseView)
    facts: rx.Field[list[FactLine]] = rx.field(default_factory=list)
    files: rx.Field[list[FileLine]] = rx.field(default_factory=list)
    answers: rx.Field[list[AnswerLine]] = rx.field(default_factory=list)
    offers: rx.Field[Offers] = rx.field(default_factory=Offers)

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
        send, files = office().casework.send_message, self._shown_enclosures()
        return self._do("message", lambda: send(self._case_id, session, title, text, files))

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
            ticket = office().tickets.make_ticket(self._case_id, attachment, session)
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
        if session := self._peek():
            self._renew(session)
        self.offers = self._offers()
        return self._confirm(f"done-{form}", was_form=form not in _NO_FORMS)

    def _renew(self, session: Session) -> None:
        before = self._seen
        super()._renew(session)
        if self._case_id and before != self._seen:
            self._show_case(session)

    def _fill(self, session: Session) -> None:
        if self._case_id:
            try:
                office().casework.open(self._case_id, session)
            except NotAllowedError as error:
                self._case_id = ""
                self._tell(error)
            self._show_case(session)
            self.offers = self._offers()
        super()._fill(session)

    def _show_case(self, session: Session) -> None:
        detail = None
        if self._case_id:
            try:
                detail = office().casework.look(self._case_id, session)
            except NotAllowedError as error:
                self._tell(error)
        self._show(detail)

    def _offers(self) -> Offers:
        """Give what can be done now; it stays so until the clerk does something.

        What a colleague does meanwhile takes no form away in which somebody types.
        """
        case = self.case
        return Offers(
            is_open=case.is_open,
            is_decidable=case.is_open
            and case.is_established
            and case.is_partner_settled
            and not case.is_withdrawn,
        )

    def _show(self, detail: Detail | None) -> None:
        if detail is None:
            self._case_id = ""
            self.case, self.offers = CaseView(), Offers()
            self.facts, self.files, self.answers = [], [], []
            self._show_enclosures()
            return
        wording = detail.wording or self._service(detail.summary.service)
        self.case = self._view(detail)
        self.facts = [read_fact(self.language, f, wording) for f in detail.submission.facts]
        self.files = [self._file(a, detail.types[a.id]) for a in detail.submission.attachments]
        self.answers = [self._answer(answer) for answer in detail.answers]
        self._show_enclosures()

    def _view(self, detail: Detail) -> CaseView:
        summary, submission = detail.summary, detail.submission
        term = find_term(summary.service, office().services)
        day = statutory_day(detail, office().services)
        line = office().worklist.case(summary.id)
        deadline = line.deadline if line else None
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
            others=self._others(submission.issuer),
            can_end_link=summary.person is not None,
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
            number=self._say("case-number", number=str(line.number)) if line else "",
            assigned_to=detail.assigned_to,
            assigned_words=self._say("inbox-assigned", clerk=detail.assigned_to)
            if detail.assigned_to
            else self._say("case-nobodys"),
            is_mine=detail.assigned_to == self.clerk,
            wants_person=line is not None and line.wants_person,
            term=self._term_words(deadline) if deadline else "",
            term_look=STATES_OF_TERMS.get(deadline.kind, "") if deadline else "",
            stopped=self._say("term-stopped", days=deadline.stopped_days)
            if deadline and deadline.stopped_days
            else "",
            partner=self._partner(detail.partner),
            partner_id=detail.partner.submission,
            is_partner_settled=detail.partner.is_settled,
            can_note_partner=summary.is_open and not detail.partner.is_settled,
            is_reachable=detail.is_reachable,
        )

    def _partner(self, partner: Partner) -> str:
        if partner.state == "not_needed":
            return ""
        return self._say("case-partner-state", state=partner.state, article=partner.article)

    def _person(self, person: Person | None) -> str:
        if person is None:
            return ""
        return self._say("case-person", name=person.name, number=person.number)

    def _others(self, issuer: str) -> str:
        linking = office().linking
        if linking.is_misused(issuer):
            return self._say("case-code-misused")
        others = linking.others(issuer)
        if not others:
            return ""
        since = say_moment(self.language, others[-1].established_at)
        return self._say("case-other-wallets", count=len(others), since=since)

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
            is_lying=not is_as_said(attachment.media_type, media_type),
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
            because = str(answer.extra.get("because"))
            if because in ("used", "over", "ended", "another"):
                return self._say("answer-link", because=because)
            return self._say("answer-established" if is_known else "answer-not-established")
        if answer.kind == "activity_statement":
            days = {name: self._iso_day(answer.extra[name]) for name in ("from", "to")}
            counted, quota = answer.extra["counted"], answer.extra["quota"]
            return self._say("answer-counted", **days, counted=counted, quota=quota)
        day = read_day(answer.extra.get("due") or answer.extra.get("until"))
        files = ", ".join(str(file["name"]) for file in answer.extra.get("files", []))
        key = "answer-objection" if answer.kind == "decision" else "answer-due"
        said = [
            self._say(key, day=say_day(self.language, day)) if day else "",
            self._say("answer-files", files=files) if files else "",
        ]
        return " ".join(filter(None, said))

    def _iso_day(self, text: str) -> str:
        day = read_day(text)
        return say_day(self.language, day) if day else ""
