"""What a service asks, as fields of a form: facts, and papers of the wallet that go along."""

from typing import Any

import reflex as rx
from reflex.vars import ObjectVar

from components.elements import control
from components.icon import icon
from components.parts import actions, more, remark
from pwa.fields import (
    amount_field,
    choice_field,
    day_field,
    file_button,
    text_area_field,
    text_field,
)
from pwa.pages.papers import FILES
from pwa.texts import text
from state.device import device_export, device_handler
from state.forms import DeviceForm
from state.share import Option, PaperChoice, PaperQuestion, Question


class Asking:
    """Draws the questions of one form."""

    def __init__(self, handle: DeviceForm) -> None:
        self.handle = handle

    def question(self, question: ObjectVar[Question]) -> rx.Component:
        """Draw the field of one fact."""
        handle = self.handle
        name, label, hint = question.name, question.label, question.hint
        options = question.options.to(list[Option])
        income = device_handler("forms/service", "chooseIncome")
        return rx.el.div(
            rx.match(
                question.kind,
                ("amount", amount_field(handle, name, label, hint=hint)),
                ("day", day_field(handle, name, label, hint=hint)),
                ("choice", choice_field(handle, name, label, options, hint=hint)),
                (
                    "income",
                    choice_field(handle, name, label, options, hint=hint, on_change=income),
                ),
                (
                    "number",
                    text_field(handle, name, label, hint=hint, input_mode="numeric", narrow=True),
                ),
                ("code", text_field(handle, name, label, hint=hint)),
                text_area_field(handle, name, label, hint=hint, rows=2),
            ),
            key=name,
        )

    def papers(self, papers: ObjectVar[PaperQuestion]) -> rx.Component:
        """Let papers of the wallet go along, or a new photo or file."""
        identity = f"{self.handle.name}-{papers.name}"
        problem = self.handle.problem(papers.name)
        add = self._handler("addPaper", papers.name)
        return rx.el.fieldset(
            rx.el.legend(
                papers.label, class_name="label", tab_index=-1, custom_attrs={"id": identity}
            ),
            rx.el.p(papers.hint, class_name="hint"),
            rx.cond(
                problem.bool(),
                rx.el.p(icon("warning"), rx.el.span(problem), class_name="problem"),
            ),
            rx.foreach(papers.fitting, lambda paper: self._choice(papers, paper)),
            rx.cond(
                papers.has_others,
                more(
                    text("share-other-papers"),
                    rx.foreach(papers.others, lambda paper: self._choice(papers, paper)),
                ),
            ),
            rx.cond(papers.remark != "", remark(papers.remark, kind="warning")),
            actions(
                file_button(
                    text("paper-photo"), add, picture="camera", accept="image/*", camera=True
                ),
                file_button(text("paper-choose"), add, picture="file", accept=FILES),
            ),
            class_name="group",
            key=papers.name,
        )

    def _choice(
        self, papers: ObjectVar[PaperQuestion], paper: ObjectVar[PaperChoice]
    ) -> rx.Component:
        return rx.el.label(
            control(
                type="checkbox",
                checked=paper.is_chosen,
                on_change=self._handler("togglePaper", papers.name, paper.id),
                class_name="tick",
            ),
            rx.el.span(paper.title, " ", rx.el.span(paper.about, class_name="soft")),
            class_name="choice-line",
            key=paper.id,
        )

    def _handler(self, act: str, *names: rx.Var[Any]) -> rx.Var[Any]:
        form = device_export(f"forms/{self.handle.name}", f"{self.handle.name}Form")
        return device_handler("actions/share", act, form, *names)
