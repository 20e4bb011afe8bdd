"""One submission: left what was told and the files, right its course and the clerk's answers."""

from typing import Any

import reflex as rx
from reflex.vars import ObjectVar

from components.icon import icon
from pwa.desk_pages.acts import acts, assigning, drafts
from pwa.desk_pages.inbox import badge, not_established, term, wants_person
from pwa.desk_pages.parts import act, button, frame, say
from pwa.desk_pages.referral import passed_on
from pwa.desk_pages.representative import representative
from pwa.desk_pages.speaking import wishes
from pwa.desk_pages.talk import activity_log, later, proposals
from state.desk.counter import Desk

Words = rx.Var[str]


def case() -> rx.Component:
    """Draw the submission that the address names."""
    return frame(
        rx.el.a(icon("back"), rx.el.span(say("case-back")), href="/", class_name="back"),
        rx.cond(
            Desk.case.id != "",
            rx.fragment(
                _heading(),
                rx.el.div(
                    rx.el.div(
                        activity_log(), _told(), _files(), _agreement(), class_name="desk-column"
                    ),
                    rx.el.div(
                        _course(),
                        drafts(),
                        later(),
                        proposals(),
                        _answers(),
                        acts(),
                        class_name="desk-column",
                    ),
                    class_name="desk-columns",
                ),
            ),
        ),
    )


def _heading() -> rx.Component:
    return rx.el.div(
        rx.el.h1(Desk.case.title, tab_index=-1),
        rx.el.div(
            badge(Desk.case.state, Desk.case.state_words),
            rx.cond(
                Desk.case.is_established,
                rx.el.span(Desk.case.person, class_name="row-name"),
                not_established(),
            ),
            rx.el.span(Desk.case.number, class_name="row-about"),
            rx.cond(Desk.case.wants_person, wants_person()),
            class_name="desk-line",
        ),
        rx.cond(
            Desk.case.term != "",
            rx.el.p(term(Desk.case.term, Desk.case.term_look), " ", Desk.case.stopped),
        ),
        wishes(),
        assigning(),
        rx.cond(
            Desk.case.about != "",
            rx.el.p(
                rx.el.a(say("case-to-about"), href=f"/inzending?id={Desk.case.about}"),
            ),
        ),
        rx.cond(
            Desk.case.is_established,
            rx.fragment(),
            rx.el.div(
                icon("warning"),
                rx.el.div(
                    rx.el.p(say("case-not-established")),
                    rx.el.a(say("case-make-letter"), href="/brieven"),
                ),
                class_name="remark remark--warning",
            ),
        ),
        rx.cond(
            Desk.case.others != "",
            rx.el.div(
                icon("warning"),
                rx.el.p(Desk.case.others),
                class_name="remark remark--warning",
            ),
        ),
        rx.cond(
            Desk.case.is_withdrawn,
            rx.el.div(
                icon("warning"),
                rx.el.p(say("case-withdrawn")),
                class_name="remark remark--warning",
            ),
        ),
        passed_on(),
        representative(),
        _partner(),
        rx.cond(
            Desk.case.keys_warning != "",
            rx.el.div(
                icon("warning"),
                rx.el.p(Desk.case.keys_warning),
                class_name="remark remark--warning",
            ),
        ),
        rx.cond(Desk.case.keys_note != "", rx.el.p(Desk.case.keys_note, class_name="soft")),
        rx.cond(
            Desk.case.can_end_link,
            act(
                say("case-end-link"),
                rx.el.p(say("case-end-link-about")),
                button(say("case-end-link"), Desk.end_link),
            ),
        ),
        class_name="desk-heading",
    )


def _partner() -> rx.Component:
    """Say whether the partner agreed, and let a clerk note what was seen on paper."""
    return rx.cond(
        Desk.case.partner != "",
        rx.el.div(
            rx.cond(Desk.case.is_partner_settled, icon("check"), icon("warning")),
            rx.el.div(
                rx.el.p(Desk.case.partner),
                rx.cond(
                    Desk.case.partner_id != "",
                    rx.el.p(
                        rx.el.a(
                            say("case-to-partner"), href=f"/inzending?id={Desk.case.partner_id}"
                        )
                    ),
                ),
                rx.cond(
                    Desk.case.can_note_partner,
                    rx.el.div(
                        button(say("do-partner-paper"), Desk.note_partner("paper")),
                        button(say("do-partner-without"), Desk.note_partner("without")),
                        class_name="desk-buttons",
                    ),
                ),
            ),
            class_name="remark remark--info",
        ),
    )


def _told() -> rx.Component:
    return rx.el.section(
        rx.el.h2(say("case-told")),
        rx.el.dl(rx.foreach(Desk.facts, _fact), class_name="facts"),
        class_name="section",
    )


def _fact(fact: ObjectVar[Any]) -> rx.Component:
    return rx.el.div(
        rx.el.dt(fact.label),
        rx.el.dd(
            rx.el.data(fact.value, value=fact.machine_value),
            rx.cond(
                fact.raw != "",
                rx.el.details(
                    rx.el.summary(say("passed-proof-raw")),
                    rx.el.div(fact.raw, class_name="more-content desk-technical"),
                    class_name="more",
                ),
            ),
            rx.el.span(fact.source, class_name="row-below desk-source"),
        ),
        class_name="fact",
    )


def _files() -> rx.Component:
    return rx.el.section(
        rx.el.h2(say("case-files")),
        rx.cond(
            Desk.files.length() > 0,
            rx.el.ul(rx.foreach(Desk.files, _file), class_name="rows"),
            rx.el.p(say("case-no-files"), class_name="soft"),
        ),
        class_name="section",
    )


def _file(file: ObjectVar[Any]) -> rx.Component:
    return rx.el.li(
        rx.el.div(
            rx.el.span(
                rx.el.span(file.name, class_name="row-name"),
                rx.el.span(file.about, class_name="row-about"),
                rx.cond(
                    file.is_lying, rx.el.span(say("case-file-lies"), class_name="when when--late")
                ),
                class_name="row-main",
            ),
            rx.el.span(
                rx.cond(file.is_shown, button(say("case-view"), Desk.view_file(file.id))),
                button(say("case-download"), Desk.download_file(file.id)),
                class_name="desk-buttons",
            ),
            class_name="row",
        ),
        key=file.id,
    )


def _agreement() -> rx.Component:
    return rx.el.section(
        rx.el.h2(say("case-agreement")),
        _facts(
            ("case-purpose", Desk.case.purpose),
            ("case-basis", Desk.case.basis),
            ("case-retention", Desk.case.retention),
            ("case-given-at", Desk.case.given_at),
            ("case-language", Desk.case.notice_language),
        ),
        rx.el.details(
            rx.el.summary(say("case-technical")),
            rx.el.div(
                _facts(
                    ("case-digest", Desk.case.digest),
                    ("case-issuer", Desk.case.issuer),
                    ("case-about", Desk.case.about),
                ),
                class_name="more-content desk-technical",
            ),
            class_name="more",
        ),
        class_name="section",
    )


def _course() -> rx.Component:
    return rx.el.section(
        rx.el.h2(say("case-course")),
        _facts(
            ("case-deposited", Desk.case.deposited),
            ("case-received", Desk.case.received),
            ("case-receipt", Desk.case.receipt),
            ("case-opened-by", Desk.case.opened_by),
            ("case-handled-by", Desk.case.handled_by),
            ("case-until", Desk.case.until),
        ),
        class_name="section",
    )


def _answers() -> rx.Component:
    return rx.el.section(
        rx.el.h2(say("answers-title")),
        rx.cond(
            Desk.answers.length() > 0,
            rx.el.ul(rx.foreach(Desk.answers, _answer), class_name="rows"),
            rx.el.p(say("answers-none"), class_name="soft"),
        ),
        class_name="section",
    )


def _answer(answer: ObjectVar[Any]) -> rx.Component:
    return rx.el.li(
        rx.el.div(
            rx.el.span(
                rx.el.span(answer.kind, class_name="row-name"),
                rx.cond(answer.title != "", rx.el.span(answer.title)),
                rx.cond(answer.text != "", rx.el.span(answer.text, class_name="desk-text")),
                rx.cond(answer.extra != "", rx.el.span(answer.extra)),
                rx.el.span(answer.by, class_name="row-about"),
                rx.el.span(answer.delivery, class_name="row-about"),
                class_name="row-main",
            ),
            class_name="row",
        ),
    )


def _facts(*pairs: tuple[str, Words]) -> rx.Component:
    return rx.el.dl(
        *(
            rx.cond(
                value != "",
                rx.el.div(rx.el.dt(say(key)), rx.el.dd(value), class_name="fact"),
            )
            for key, value in pairs
        ),
        class_name="facts",
    )
