"""What clerks do together on one case: whose it is, decisions by four eyes, words to begin with."""

from dataclasses import dataclass
from typing import Any

import reflex as rx
from reflex.event import EventSpec

from state.desk.facts import read_day
from state.desk.representative import RepresentativePart
from state.desk.session import office
from state.desk.words import say, say_day, say_moment
from sync.agency.casework import Detail
from sync.agency.decisions import Draft
from sync.agency.enclosures import Enclosure, read_enclosures
from sync.agency.errors import NotAllowedError
from sync.agency.roles import permit
from sync.agency.staff import colleagues
from sync.agency.templates import KINDS, fill, read_templates
from sync.agency.terms import day_in_amsterdam
from sync.agency.ties import is_tied

__all__ = ["DraftLine", "SharedPart", "TemplateLine"]


@dataclass
class DraftLine:
    """A decision that was proposed."""

    id: str
    title: str
    text: str
    by: str
    state_words: str
    files: str
    """The names of the files that go along."""
    reason: str
    is_waiting: bool
    is_own: bool
    is_tied: bool
    """Whether the same person could be behind the account of whoever proposed it."""


@dataclass
class TemplateLine:
    """Words to begin with."""

    id: str
    name: str


class SharedPart(RepresentativePart, mixin=True):
    """Whose case it is, what was proposed, and what was typed so far."""

    drafts: rx.Field[list[DraftLine]] = rx.field(default_factory=list)
    colleagues: rx.Field[list[str]] = rx.field(default_factory=list)
    templates: rx.Field[dict[str, list[TemplateLine]]] = rx.field(default_factory=dict)
    """For each kind of answer."""
    _typed: rx.Field[dict[str, str]] = rx.field(default_factory=dict)
    """What stands in each field of an answer, by its id."""

    @rx.event
    def assign_me(self) -> EventSpec | None:
        """Take the case, unless it went to another than the screen says."""
        return self._assign(lambda: self.clerk)

    @rx.event
    def let_go(self) -> EventSpec | None:
        """Make the case nobody's again."""
        return self._assign(lambda: "")

    @rx.event
    def assign_to(self, form: dict[str, Any]) -> EventSpec | None:
        """Give the case to a colleague."""
        return self._assign(lambda: str(form.get("to", "")))

    @rx.event
    def note_partner(self, way: str) -> EventSpec | None:
        """Note what a clerk saw of the partner's yes."""
        if not (session := self._begin()):
            return None
        note = office().casework.note_partner
        return self._do("partner", lambda: note(self._case_id, session, way))

    @rx.event
    def propose(self, form: dict[str, Any]) -> EventSpec | None:
        """Propose a decision to a colleague."""
        if not (session := self._begin()):
            return None
        title, text = str(form.get("title", "")), str(form.get("text", ""))
        article, files = str(form.get("article", "")), self._shown_enclosures()
        propose = office().decisions.propose
        return self._do(
            "decision", lambda: propose(self._case_id, session, title, text, article, files)
        )

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
    def give(self, proposal: str) -> EventSpec | None:
        """Send the decision that a colleague proposed."""
        if not (session := self._begin()):
            return None
        give, is_here = office().decisions.give, self.case.is_reachable
        return self._do("given" if is_here else "posted", lambda: give(proposal, session))

    @rx.event
    def send_back(self, form: dict[str, Any]) -> EventSpec | None:
        """Send a proposal back to the colleague with a reason, or take the own one back."""
        if not (session := self._begin()):
            return None
        proposal, reason = str(form.get("proposal", "")), str(form.get("reason", ""))
        send_back = office().decisions.send_back
        return self._do("back", lambda: send_back(proposal, session, reason))

    @rx.event
    def keep_typed(self, field: str, text: str) -> None:
        """Keep what stands in a field, so that words to begin with take none of it away."""
        if self._is_alive():
            self._typed[field[:64]] = text[:8_000]
        else:
            self._begin()

    @rx.event
    def use_template(self, kind: str, template: str) -> Any:  # noqa: ANN401 - Reflex's events
        """Put words to begin with into the form, under what stands there already."""
        session = self._begin()
        if session is None or not self._case_id:
            return None
        try:
            permit(office().store, session, "answer")
        except NotAllowedError as error:
            return self._tell(error)
        found = next((t for t in read_templates(_folder()) if t.id == template), None)
        if found is None:
            return None
        detail = office().casework.detail(self._case_id)
        spoken = str(detail.submission.consent.get("language", "nl"))[:2]
        language = spoken if spoken in found.title else "nl"
        values = self._values(detail, language)
        title = self._typed.get(f"{kind}-title", "").strip() or fill(found.title[language], values)
        typed = self._typed.get(f"{kind}-text", "").rstrip()
        text = fill(found.text[language], values)
        text = f"{typed}\n\n{text}" if typed else text
        self._typed |= {f"{kind}-title": title, f"{kind}-text": text}
        return [
            rx.set_value(f"{kind}-title", title),
            rx.set_value(f"{kind}-text", text),
            rx.set_focus(f"{kind}-text"),
        ]

    def _assign(self, to: Any) -> EventSpec | None:  # noqa: ANN401 - any call
        if not (session := self._begin()):
            return None
        expected = self.case.assigned_to
        assign = office().casework.assign
        return self._do("assign", lambda: assign(self._case_id, session, to(), expected))

    def _confirm(self, key: str, *, was_form: bool = True) -> EventSpec:
        if was_form:
            self._typed = {}
        return super()._confirm(key, was_form=was_form)

    def _show(self, detail: Detail | None) -> None:
        super()._show(detail)
        if detail is None:
            self.drafts, self.colleagues, self.templates, self._typed = [], [], {}, {}
            return
        self.drafts = [self._draft(one) for one in office().decisions.drafts(detail.summary.id)]
        self.colleagues = list(colleagues(office().store))
        listed = [t for t in read_templates(_folder()) if t.is_for(detail.summary.service)]
        self.templates = {
            kind: [TemplateLine(t.id, t.name[self.language]) for t in listed if t.kind == kind]
            for kind in KINDS
        }

    def _draft(self, draft: Draft) -> DraftLine:
        moment = say_moment(self.language, draft.proposed_at)
        return DraftLine(
            id=draft.id,
            title=draft.title,
            text=draft.text,
            by=self._say("draft-by", clerk=draft.proposed_by, moment=moment),
            files=", ".join(one.name for one in self._files_of(draft)),
            state_words=self._say("draft-state", state=draft.state, clerk=draft.judged_by),
            reason=draft.reason,
            is_waiting=draft.state == "waiting",
            is_own=draft.proposed_by == self.clerk,
            is_tied=is_tied(office().store, draft.proposed_by, self.clerk, office().now()),
        )

    def _files_of(self, draft: Draft) -> list[Enclosure]:
        waiting = read_enclosures(office().store, self._case_id)
        return [one for one in waiting if one.id in draft.files]

    def _show_enclosures(self) -> None:
        """Show the files that no proposal has taken."""
        super()._show_enclosures()
        drafts = office().decisions.drafts(self._case_id)
        taken = {file for draft in drafts if draft.state == "waiting" for file in draft.files}
        self.enclosures = [one for one in self.enclosures if one.id not in taken]

    def _values(self, detail: Detail, language: str) -> dict[str, str]:
        """Give what a template can say of a case, in the sender's language."""
        summary = detail.summary
        line = office().worklist.case(summary.id)
        day = line.deadline.day if line else None
        found = self._service(summary.service)
        title = str(found["title"][language]) if found else summary.service
        return {
            "naam": summary.person.name if summary.person else say(language, "template-nobody"),
            "dienst": title,
            "ontvangen": say_day(language, day_in_amsterdam(summary.received_at)),
            "nummer": summary.person.number if summary.person else "",
            "organisatie": str(office().entry.get("name", "")),
            "uiterlijk": say_day(language, day) if day else "",
        }


def _folder() -> Any:  # noqa: ANN401 - a path
    return office().settings.data
