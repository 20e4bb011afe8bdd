"""A year of income: bars by month, the same as a table, and files to take along."""

import reflex as rx
from reflex.vars import ObjectVar

from components.chart import bar, bar_chart
from components.icon import icon
from components.parts import actions, button, card, nothing_yet, row, rows, section, title
from pwa.pages.printing import print_button
from pwa.texts import text
from state.device import device_handler
from state.money import YearAgency, YearBar, YearMonth, year


def year_screen() -> rx.Component:
    """Show a year with its months, and who pays how much."""
    return rx.fragment(
        title(text("year-title"), back="/geld", back_words=text("tab-money")),
        rx.el.nav(
            _other(year.href_before, year.year_before, "before"),
            rx.el.p(year.year, class_name="month", aria_live="polite"),
            _other(year.href_after, year.year_after, "after"),
            aria_label=text("year-choose"),
            class_name="months",
        ),
        card(rx.el.h2(text("year-total")), rx.el.p(year.total, class_name="amount"), kind="strong"),
        rx.cond(year.has_payments, _year(), nothing_yet(text("money-no-payments"))),
    )


def _other(href: rx.Var[str], name: rx.Var[str], picture: str) -> rx.Component:
    return rx.el.a(
        icon(picture),
        rx.el.span(name, class_name="ams-visually-hidden"),
        href=href,
        class_name="round",
    )


def _year() -> rx.Component:
    return rx.fragment(
        card(
            bar_chart(
                rx.foreach(year.bars, _bar),
                top=year.top,
                ends=(year.first, year.last),
                words=year.picture,
            ),
            rx.el.ul(rx.foreach(year.agencies, _agency), class_name="legend"),
        ),
        section(text("year-months"), rows(rx.foreach(year.months, _month))),
        rx.el.div(_take(), class_name="not-printed"),
    )


def _take() -> rx.Component:
    return section(
        text("year-take"),
        actions(
            button(text("year-table"), device_handler("actions/year", "saveTable")),
            button(text("year-calendar"), device_handler("actions/year", "saveCalendar")),
            print_button(),
        ),
    )


def _bar(one: ObjectVar[YearBar]) -> rx.Component:
    return rx.fragment(bar((one.x, one.y), (one.width, one.height), one.colour), key=one.id)


def _agency(agency: ObjectVar[YearAgency]) -> rx.Component:
    return rx.el.li(
        rx.el.svg(
            rx.el.rect(custom_attrs={"width": "16", "height": "16", "className": agency.colour}),
            view_box="0 0 16 16",
            custom_attrs={"aria-hidden": "true"},
        ),
        rx.el.span(agency.name),
        rx.el.strong(agency.total),
        key=agency.id,
    )


def _month(month: ObjectVar[YearMonth]) -> rx.Component:
    return row(month.name, end=month.amount, href=month.href, key=month.id)
