"""Waar heb ik recht op?: what each law comes to, one question a screen, and why."""

import reflex as rx
from reflex.vars import ArrayVar, ObjectVar

from components.parts import (
    actions,
    button,
    card,
    facts,
    link_button,
    more,
    nothing_yet,
    remark,
    row,
    rows,
    section,
    title,
)
from pwa.fields import amount_field, begun_remark, choice_field, day_field, form, text_field
from pwa.texts import text
from state.device import device_handler
from state.forms import DeviceForm
from state.rights import (
    Figure,
    Gap,
    Reason,
    RightLine,
    ToldFact,
    asked,
    right,
    rights,
)

fact_form = DeviceForm("fact")


def rights_screen() -> rx.Component:
    """Show what each law comes to, and the next asked."""
    return rx.fragment(
        title(text("rights-title"), back="/geld", back_words=text("tab-money")),
        rx.el.p(text("rights-stays"), class_name="lead"),
        rx.cond(
            rights.next_href != "",
            card(
                rx.el.h2(text("rights-next")),
                rx.el.p(rights.next_question),
                actions(link_button(text("rights-answer"), rights.next_href, kind="primary")),
            ),
        ),
        rows(rx.foreach(rights.lines, _line)),
        remark(text("rights-draft")),
    )


def right_screen() -> rx.Component:
    """Show one law: what it comes to, why, and from which figures."""
    return rx.cond(right.is_known, _right(), _gone())


def question_screen() -> rx.Component:
    """Ask one thing, and say why."""
    return rx.cond(
        asked.is_known,
        rx.fragment(
            title(asked.title, back="/rechten", back_words=text("rights-title")),
            rx.cond(asked.about != "", rx.el.p(asked.about, class_name="soft")),
            rx.cond(asked.kind == "truth", _yes_or_no(), _answer_form()),
            more(text("question-why"), rx.el.p(asked.why), is_open=True),
            rx.el.p(text("rights-stays"), class_name="soft"),
            actions(button(text("question-skip"), device_handler("actions/rights", "skip"))),
        ),
        _gone(),
    )


def _gone() -> rx.Component:
    return rx.fragment(
        title(text("rights-title"), back="/rechten", back_words=text("rights-title")),
        nothing_yet(text("gone")),
    )


def _line(line: ObjectVar[RightLine]) -> rx.Component:
    said = rx.cond(line.said != "", rx.el.span(line.said))
    return row(line.title, about=line.words, below=said, href=line.href, key=line.id)


def _right() -> rx.Component:
    return rx.fragment(
        title(right.title, back="/rechten", back_words=text("rights-title")),
        card(
            rx.el.h2(right.words),
            rx.cond(right.said != "", rx.el.p(right.said, class_name="amount")),
            rx.cond(right.cannot, rx.el.p(text("right-ask"))),
            kind="strong",
        ),
        rx.cond(right.is_draft, remark(text("rights-draft"))),
        section(text("right-why"), rx.foreach(right.reasons, _reason)),
        rx.cond(
            right.has_facts, section(text("right-facts"), rows(rx.foreach(right.facts, _told)))
        ),
        rx.cond(
            right.has_gaps, section(text("right-gaps"), rx.el.ul(rx.foreach(right.gaps, _gap)))
        ),
        more(text("right-figures"), rx.foreach(right.figures, _figure)),
    )


def _reason(reason: ObjectVar[Reason]) -> rx.Component:
    return card(
        rx.el.p(reason.text),
        facts((text("right-comes-to"), reason.value), (text("right-article"), reason.article)),
        more(text("right-formula"), rx.el.code(reason.formula)),
        key=reason.id,
    )


def _told(fact: ObjectVar[ToldFact]) -> rx.Component:
    return row(fact.label, about=fact.value, href=fact.href, key=fact.id)


def _gap(gap: ObjectVar[Gap]) -> rx.Component:
    return rx.el.li(gap.text, key=gap.id)


def _figure(figure: ObjectVar[Figure]) -> rx.Component:
    return rx.el.div(
        rx.el.h3(figure.name),
        facts(
            (text("right-comes-to"), figure.value),
            (text("right-source"), figure.source),
            (text("right-read"), figure.read),
        ),
        key=figure.id,
    )


def _yes_or_no() -> rx.Component:
    return actions(
        button(
            text("answer-yes"), device_handler("actions/rights", "answer", "true"), kind="primary"
        ),
        button(
            text("answer-no"), device_handler("actions/rights", "answer", "false"), kind="primary"
        ),
    )


def _answer_form() -> rx.Component:
    label = text("question-answer")
    return rx.fragment(
        begun_remark(fact_form),
        form(
            fact_form,
            rx.match(
                asked.kind,
                ("date", day_field(fact_form, "answer", label)),
                ("amount", amount_field(fact_form, "answer", label)),
                ("text", choice_field(fact_form, "answer", label, asked.choices.to(ArrayVar))),
                text_field(fact_form, "answer", label, input_mode="numeric"),
            ),
            save=text("question-save"),
        ),
    )
