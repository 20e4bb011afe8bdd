"""Vandaag: what agencies answered, what comes in next and what is due."""

import reflex as rx
from reflex.vars import ObjectVar

from components.parts import actions, card, link_button, nothing_yet, row, rows, section, title
from pwa.pages.pictures import leads_to_pictures
from pwa.pages.tasks import task_row
from pwa.pages.watch import finding_row
from pwa.texts import text
from state.share import MessageLine
from state.today import ComingLine, EndingLine, WorkLine, today
from state.watch import watch


def today_screen() -> rx.Component:
    """Show new answers, the next payment, what is due and what ends; or where to begin."""
    return rx.fragment(
        title(text("tab-today")),
        rx.el.p(today.date, class_name="under-title"),
        rx.cond(today.left_until != "", _left()),
        rx.cond(today.has_nothing, _beginning(), rx.fragment()),
        rx.cond(today.has_prepared, rows(rx.foreach(today.prepared, _work))),
        rx.cond(today.has_news, _news()),
        rx.cond(today.has_next, _next()),
        rx.cond(watch.has_findings, _seen()),
        rx.cond(today.has_duties, rows(rx.foreach(today.duties, _work))),
        section(
            text("today-due"),
            rx.cond(
                today.has_due,
                rows(rx.foreach(today.due, task_row)),
                nothing_yet(text("today-nothing-due")),
            ),
        ),
        rx.cond(
            today.has_upcoming,
            section(text("today-upcoming"), rows(rx.foreach(today.upcoming, task_row))),
        ),
        rx.cond(
            today.has_later, section(text("today-later"), rows(rx.foreach(today.later, _later)))
        ),
        rx.cond(
            today.has_ending, section(text("today-ending"), rows(rx.foreach(today.ending, _ending)))
        ),
        rx.cond(watch.asks, _asks()),
        actions(
            link_button(text("ask-link"), "/vraag"),
            link_button(text("help-link"), "/hulp", picture="people"),
        ),
        leads_to_pictures(),
    )


def _left() -> rx.Component:
    return rx.el.a(
        rx.el.span(today.left_until, ": ", class_name="left-until"),
        rx.el.strong(today.left_amount),
        rx.el.span(today.left_about, class_name="left-about"),
        href="/geld/over",
        class_name="left",
    )


def _news() -> rx.Component:
    return section(
        text("today-news"),
        rows(rx.foreach(today.news, _answer)),
        rx.cond(today.more_news != "", link_button(today.more_news, "/delen")),
    )


def _asks() -> rx.Component:
    return card(
        rx.el.h2(text("watch-asks-title")),
        rx.el.p(text("watch-asks")),
        actions(link_button(text("watch-choose"), "/vandaag/gezien/keuzes")),
    )


def _seen() -> rx.Component:
    return section(
        text("watch-title"),
        rows(rx.foreach(watch.first, finding_row)),
        rx.cond(watch.more != "", link_button(watch.more, "/vandaag/gezien")),
    )


def _next() -> rx.Component:
    return card(
        rx.el.h2(text("today-next", when=today.next_when)),
        rx.el.p(today.next_total, class_name="amount"),
        rx.el.p(today.next_day, class_name="card-day"),
        rx.el.ul(
            rx.foreach(
                today.next,
                lambda line: rx.el.li(
                    rx.el.a(
                        rx.el.span(
                            rx.el.span(line.kind), " ", rx.el.span(line.agency, class_name="soft")
                        ),
                        rx.el.span(line.amount, class_name="figure"),
                        href=line.href,
                    ),
                    key=line.id,
                ),
            ),
            class_name="card-lines",
        ),
        rx.el.p(
            rx.el.a(text("today-month", month=today.month, total=today.month_total), href="/geld"),
            class_name="card-foot",
        ),
        kind="strong",
    )


def _answer(line: ObjectVar[MessageLine]) -> rx.Component:
    return row(line.title, about=line.about, href=line.href, key=line.id)


def _later(line: ObjectVar[ComingLine]) -> rx.Component:
    return row(
        line.kind,
        about=line.agency,
        end=line.amount,
        below_end=line.day,
        href=line.href,
        key=line.id,
    )


def _work(line: ObjectVar[WorkLine]) -> rx.Component:
    return row(line.title, end=line.count, below_end=line.until, href=line.href, key=line.id)


def _ending(line: ObjectVar[EndingLine]) -> rx.Component:
    return row(line.title, about=line.until, href=line.href, key=line.id)


def _beginning() -> rx.Component:
    return card(
        rx.el.h2(text("today-begin-title")),
        rx.el.p(text("today-begin")),
        actions(
            link_button(text("add-income"), "/geld/kiezen", kind="primary", picture="add"),
            link_button(text("add-paper"), "/papieren/wijzigen", picture="add"),
            link_button(text("add-task"), "/taken/taak", picture="add"),
        ),
    )
