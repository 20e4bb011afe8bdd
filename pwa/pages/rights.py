"""Waar heb ik recht op?: what each law comes to, one question a screen, and why."""

from typing import Any

import reflex as rx
from reflex.vars import ArrayVar, ObjectVar

from components.chart import line_chart
from components.elements import plain_link
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
from pwa.fields import (
    amount_field,
    begun_remark,
    choice_field,
    day_field,
    form,
    slider_field,
    text_field,
)
from pwa.pages.explaining import EXPLAINS, explains_words
from pwa.texts import text
from state.device import device_export, device_handler, device_value
from state.forms import DeviceForm
from state.rights import (
    ApplyAt,
    Doubt,
    Figure,
    Gap,
    Reason,
    RightLine,
    RuleMaker,
    Statute,
    ToldFact,
    TriedAmount,
    asked,
    right,
    rights,
    trying,
)

fact_form = DeviceForm("fact")
try_form = DeviceForm("try")


def rights_screen() -> rx.Component:
    """Show what each law comes to, and the next asked."""
    return rx.fragment(
        title(text("rights-title"), back="/geld", back_words=text("tab-money")),
        rx.el.p(text("rights-stays"), class_name="lead"),
        rx.foreach(rights.doubts, _doubt),
        rx.cond(
            rights.next_href != "",
            card(
                rx.el.h2(text("rights-next")),
                rx.el.p(rights.next_question),
                actions(link_button(text("rights-answer"), rights.next_href, kind="primary")),
            ),
        ),
        rows(rx.foreach(rights.lines, _line)),
        rx.foreach(rights.refused, _refused),
        remark(text("rights-draft")),
        reads_laws(),
    )


def right_screen() -> rx.Component:
    """Show one law: what it comes to, why, and from which figures."""
    return rx.fragment(rx.cond(right.is_known, _right(), _gone()), reads_laws(), explains_words())


def question_screen() -> rx.Component:
    """Ask one thing, and say why."""
    return rx.fragment(
        rx.cond(asked.is_known, _question(), _gone()), reads_laws(), explains_words()
    )


def _question() -> rx.Component:
    return rx.fragment(
        title(asked.title, back="/rechten", back_words=text("rights-title")),
        rx.cond(asked.about != "", rx.el.p(asked.about, class_name=f"soft {EXPLAINS}")),
        rx.cond(asked.kind == "truth", _yes_or_no(), _answer_form()),
        more(text("question-why"), rx.el.p(asked.why, class_name=EXPLAINS), is_open=True),
        rx.el.p(text("rights-stays"), class_name="soft"),
        actions(
            button(text("question-skip"), device_handler("actions/rights", "skip", asked.place)),
            rx.cond(
                asked.can_leave_out,
                button(
                    text("question-leave-out"),
                    device_handler("actions/rights", "leaveOut", asked.place),
                    kind="tertiary",
                    picture="bin",
                ),
            ),
        ),
    )


def reads_laws() -> rx.Var[Any]:
    """Have the laws held against their hashes while a screen uses them."""
    read = device_export("actions/rights", "readLaws")
    return device_value("useOpened", "opened", str, read, rx.Var('""'))


def _doubt(doubt: ObjectVar[Doubt]) -> rx.Component:
    return card(
        rx.el.h2(text("right-doubt")),
        rx.el.p(doubt.text),
        rows(rx.foreach(doubt.facts, _told)),
        rx.cond(
            doubt.is_certain,
            rx.fragment(),
            actions(
                button(
                    text("doubt-confirm"),
                    device_handler("actions/rights", "confirmDoubt", doubt.id),
                )
            ),
        ),
        key=doubt.id,
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
            rx.cond(right.since != "", rx.el.p(right.since)),
            rx.cond(right.ask != "", rx.el.p(right.ask)),
            kind="strong",
        ),
        rx.cond(
            right.has_makers,
            section(text("right-whose"), rx.foreach(right.makers, _maker)),
        ),
        rx.cond(right.is_draft, remark(text("rights-draft"))),
        rx.cond((right.apply != "") | (right.at.to(ArrayVar).length() > 0), _apply()),
        rx.cond(trying.is_known, _trying()),
        rx.cond(right.has_reasons, section(text("right-why"), rx.foreach(right.reasons, _reason))),
        rx.cond(
            right.has_facts, section(text("right-facts"), rows(rx.foreach(right.facts, _told)))
        ),
        rx.cond(
            right.has_gaps, section(text("right-gaps"), rx.el.ul(rx.foreach(right.gaps, _gap)))
        ),
        more(text("right-figures"), rx.foreach(right.figures, _figure)),
        more(text("right-laws"), rx.el.ul(rx.foreach(right.laws, _statute))),
    )


def _apply() -> rx.Component:
    link = plain_link(
        text("right-site"),
        href=right.site,
        target="_blank",
        rel="noopener noreferrer",
        class_name="ams-button ams-button--secondary",
    )
    return section(
        text("right-apply"),
        rx.cond(right.apply != "", rx.el.p(right.apply, class_name=EXPLAINS)),
        actions(
            rx.foreach(right.at.to(list[ApplyAt]), _apply_at),
            rx.cond(right.site != "", link),
        ),
    )


def _apply_at(place: ObjectVar[ApplyAt]) -> rx.Component:
    return rx.el.a(
        place.words, href=place.href, key=place.id, class_name="ams-button ams-button--primary"
    )


def _trying() -> rx.Component:
    return section(
        text("trying-title"),
        rx.cond(trying.more != "", rx.el.p(trying.more)),
        card(
            slider_field(
                try_form,
                "value",
                trying.label,
                until=trying.until,
                step=trying.step,
                said=trying.said,
            ),
            rx.el.p(trying.said, class_name="tried"),
            line_chart(
                trying.path,
                (trying.here_x, trying.here_y),
                top=trying.top,
                end=trying.end,
                words=trying.picture,
            ),
        ),
        more(text("trying-table"), _table()),
    )


def _table() -> rx.Component:
    heads = rx.el.tr(
        rx.el.th(trying.label, scope="col"), rx.el.th(text("trying-amount"), scope="col")
    )
    return rx.el.table(
        rx.el.thead(heads),
        rx.el.tbody(rx.foreach(trying.rows.to(ArrayVar), _tried)),
        class_name="table",
    )


def _tried(tried: ObjectVar[TriedAmount]) -> rx.Component:
    return rx.el.tr(rx.el.th(tried.income, scope="row"), rx.el.td(tried.amount), key=tried.id)


def _reason(reason: ObjectVar[Reason]) -> rx.Component:
    return card(
        rx.el.p(reason.text, class_name=EXPLAINS),
        facts((text("right-comes-to"), reason.value), (text("right-article"), reason.article)),
        more(text("right-formula"), rx.el.code(reason.formula, dir="ltr")),
        key=reason.id,
    )


def _told(fact: ObjectVar[ToldFact]) -> rx.Component:
    return row(fact.label, about=fact.value, href=fact.href, key=fact.id)


def _gap(gap: ObjectVar[Gap]) -> rx.Component:
    return rx.el.li(gap.text, key=gap.id, class_name=EXPLAINS)


def _statute(statute: ObjectVar[Statute]) -> rx.Component:
    link = plain_link(statute.name, href=statute.href, target="_blank", rel="noopener noreferrer")
    return rx.el.li(link, key=statute.id)


def _refused(gap: ObjectVar[Gap]) -> rx.Component:
    return rx.el.div(remark(gap.text), key=gap.id)


def _maker(maker: ObjectVar[RuleMaker]) -> rx.Component:
    link = plain_link(maker.words, href=maker.href, target="_blank", rel="noopener noreferrer")
    return card(rx.el.p(maker.said), rx.el.p(link), key=maker.id)


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
            text("answer-yes"),
            device_handler("actions/rights", "answer", asked.place, "true"),
            kind="primary",
        ),
        button(
            text("answer-no"),
            device_handler("actions/rights", "answer", asked.place, "false"),
            kind="primary",
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
