"""The part of a case that is about work: the log, what was proposed, and what a clerk can do."""

from typing import Any

import reflex as rx
from reflex.vars import ObjectVar

from components.icon import icon
from pwa.desk_pages.parts import act, button, choice, field, say, send_form, ticks
from state.desk.activities import EvidenceLine, TextLine
from state.desk.counter import Desk

KINDS = ("application", "contact", "registration", "conversation", "training", "other")
ASKS = ("manner", "contact", "link", "vacancy", "cv_name", "follow_ups", "note")
_USUAL_KINDS = {"application", "contact", "registration", "conversation"}


def activity_log() -> rx.Component:
    """Draw the log with the agency's own count above it."""
    log = Desk.log
    return rx.cond(
        log.is_there,
        rx.el.section(
            rx.el.h2(say("log-title")),
            rx.cond(
                log.trouble != "",
                _warning(log.trouble),
                rx.fragment(
                    rx.el.p(
                        rx.el.strong(log.count, class_name="log-count"),
                        rx.el.span(log.about, class_name="row-below"),
                    ),
                    rx.cond(log.said_else != "", _warning(log.said_else)),
                    rx.foreach(log.warnings, _warning),
                    rx.el.p(log.agreed),
                    rx.el.p(log.compared, class_name="soft"),
                    rx.cond(log.freed != "", rx.el.p(log.freed)),
                    rx.cond(
                        log.exemptions.length() > 0,
                        rx.fragment(
                            rx.el.h3(say("log-exemptions")),
                            rx.el.ul(rx.foreach(log.exemptions, lambda one: rx.el.li(one))),
                        ),
                    ),
                    rx.cond(
                        log.why != "",
                        rx.fragment(
                            rx.el.h3(say("log-why")), rx.el.p(log.why, class_name="desk-text")
                        ),
                    ),
                    rx.el.ul(rx.foreach(Desk.items, _item), class_name="rows log-items"),
                    rx.cond(log.more != "", rx.el.p(log.more, class_name="soft")),
                ),
            ),
            class_name="section",
        ),
    )


def later() -> rx.Component:
    """Draw what came later about the same."""
    return rx.cond(
        Desk.later.length() > 0,
        rx.el.section(
            rx.el.h2(say("case-later")), rx.el.ul(rx.foreach(Desk.later, _later), class_name="rows")
        ),
    )


def proposals() -> rx.Component:
    """Draw what was proposed, and what the sender said to it."""
    return rx.cond(
        Desk.proposals.length() > 0,
        rx.el.section(
            rx.el.h2(say("proposals-title")),
            rx.el.ul(rx.foreach(Desk.proposals, _proposal), class_name="rows"),
            class_name="section",
        ),
    )


def talk_acts() -> list[rx.Component]:
    """Draw what a clerk can do about work, as ways to answer."""
    has_log = Desk.log.is_there & (Desk.log.trouble == "")
    return [
        rx.cond(has_log, _ask()),
        rx.cond(has_log & Desk.case.is_established & ~Desk.case.is_withdrawn, _confirm()),
        rx.cond(Desk.is_about_work, _appointment()),
        rx.cond(
            Desk.is_about_work & Desk.case.is_established & ~Desk.case.is_withdrawn, _agreement()
        ),
    ]


def _warning(words: Any) -> rx.Component:  # noqa: ANN401 - a var of a text
    return rx.el.div(icon("warning"), rx.el.p(words), class_name="remark remark--warning")


def _item(item: ObjectVar[Any]) -> rx.Component:
    return rx.el.li(
        rx.el.div(
            rx.el.span(
                rx.el.span(item.title, class_name="row-name"),
                rx.el.span(item.day, ", ", item.about, class_name="row-about"),
                rx.el.span(
                    item.judged,
                    class_name=rx.cond(item.is_counted, "when", "when when--late"),
                ),
                rx.cond(item.said_else != "", rx.el.span(item.said_else, class_name="row-below")),
                rx.cond(
                    item.link != "",
                    rx.el.a(
                        item.link_words,
                        href=item.link,
                        target="_blank",
                        rel="noopener noreferrer nofollow",
                        class_name="inline desk-text",
                    ),
                ),
                rx.cond(
                    item.told.to(list[TextLine]).length() > 0,
                    rx.el.dl(rx.foreach(item.told.to(list[TextLine]), _text), class_name="facts"),
                ),
                rx.foreach(item.evidence.to(list[EvidenceLine]), _evidence),
                class_name="row-main",
            ),
            class_name="row",
        ),
        key=item.id,
    )


def _text(line: ObjectVar[Any]) -> rx.Component:
    return rx.el.div(
        rx.el.dt(line.label), rx.el.dd(line.value, class_name="desk-text"), class_name="fact"
    )


def _evidence(file: ObjectVar[Any]) -> rx.Component:
    return rx.el.span(
        rx.el.span(say("log-evidence"), ": ", file.name),
        rx.cond(
            file.id == "",
            rx.el.span(say("log-evidence-missing"), class_name="when when--soon"),
            rx.el.span(
                rx.cond(file.is_shown, button(say("case-view"), Desk.view_file(file.id))),
                button(say("case-download"), Desk.download_file(file.id)),
                class_name="desk-buttons",
            ),
        ),
        class_name="log-evidence",
    )


def _later(line: ObjectVar[Any]) -> rx.Component:
    return rx.el.li(
        rx.el.a(
            rx.el.span(
                rx.el.span(line.title, class_name="row-name"),
                rx.el.span(line.moment, class_name="row-about"),
                class_name="row-main",
            ),
            href=f"/inzending?id={line.id}",
            class_name="row",
        ),
        key=line.id,
    )


def _proposal(line: ObjectVar[Any]) -> rx.Component:
    return rx.el.li(
        rx.el.div(
            rx.el.span(
                rx.el.span(line.kind, class_name="row-about"),
                rx.el.span(line.title, class_name="row-name"),
                rx.el.span(line.about),
                rx.el.span(line.said, class_name="row-below"),
                class_name="row-main",
            ),
            rx.cond(
                line.can_cancel,
                button(say("proposal-cancel"), Desk.cancel_appointment(line.id)),
            ),
            class_name="row",
        ),
        key=line.id,
    )


def _ask() -> rx.Component:
    return act(
        say("do-question"),
        send_form(
            Desk.ask_question,
            say("do-send"),
            choice(
                "item",
                say("do-question-item"),
                rx.el.option(say("do-question-whole"), value=""),
                rx.foreach(
                    Desk.items,
                    lambda item: rx.el.option(item.title, ", ", item.day, value=item.id),
                ),
                form="question",
            ),
            field("text", say("do-question-text"), rows=4, form="question"),
        ),
    )


def _confirm() -> rx.Component:
    return act(
        say("do-confirm"),
        rx.el.p(say("do-confirm-hint"), class_name="hint"),
        send_form(
            Desk.confirm_period,
            say("do-confirm"),
            field(
                "counted",
                say("do-counted"),
                kind="number",
                value=Desk.log.counted,
                form="confirm",
            ),
            field("quota", say("do-quota"), kind="number", value=Desk.log.asked, form="confirm"),
            field("text", say("do-text-optional"), rows=3, form="confirm"),
        ),
    )


def _appointment() -> rx.Component:
    form = "appointment"
    return act(
        say("do-appointment"),
        send_form(
            Desk.propose_appointment,
            say("do-send"),
            field("title", say("do-appointment-title"), form=form),
            field("day", say("do-day"), kind="date", form=form),
            field("time", say("do-time"), kind="time", form=form),
            field("minutes", say("do-minutes"), kind="number", value="30", form=form),
            field("place", say("do-place"), form=form),
            field("with", say("do-with"), form=form),
            field("text", say("do-text-optional"), rows=3, form=form),
        ),
    )


def _agreement() -> rx.Component:
    form = "agreement"
    return act(
        say("do-agreement"),
        rx.el.p(say("do-agreement-hint"), class_name="hint"),
        send_form(
            Desk.propose_agreement,
            say("do-send"),
            field("title", say("do-agreement-title"), form=form),
            field("quota", say("do-agreement-quota"), kind="number", form=form),
            choice(
                "period",
                say("do-period"),
                rx.el.option(say("do-period-week"), value="week"),
                rx.el.option(say("do-period-four-weeks"), value="four_weeks"),
                rx.el.option(say("do-period-month"), value="month"),
                value="four_weeks",
                form=form,
            ),
            field("from", say("do-from"), kind="date", form=form),
            field("to", say("do-to"), kind="date", form=form),
            ticks(
                "kinds",
                say("do-kinds"),
                *((f"kind_{one}", say(f"work-{one}"), one in _USUAL_KINDS) for one in KINDS),
                form=form,
            ),
            ticks(
                "asks",
                say("do-asks"),
                *((f"ask_{one}", say(f"ask-{one}"), False) for one in ASKS),
                hint=say("do-asks-hint"),
                form=form,
            ),
            field("text", say("do-text-optional"), rows=3, form=form),
        ),
    )
