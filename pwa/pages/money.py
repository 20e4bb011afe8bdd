"""Geld: the payments of a month with their total, and all income parts."""

import reflex as rx
from reflex.vars import ArrayVar, ObjectVar

from components.icon import icon
from components.parts import (
    actions,
    button,
    card,
    link_button,
    more,
    more_rows,
    nothing_yet,
    row,
    rows,
    section,
    title,
)
from pwa.fields import amount_field, begun_remark, choice_field, day_field, form
from pwa.pages.printing import paper_foot, print_button
from pwa.texts import text
from state.device import device_handler
from state.forms import DeviceForm
from state.money import CalendarDay, CalendarWeek, PartLine, PaymentLine, money
from state.money import payment as one_payment

payment_form = DeviceForm("payment")


def money_screen() -> rx.Component:
    """Show a month, then the parts that go on, the one-time payments, and what ended."""
    return rx.fragment(
        title(text("tab-money")),
        rx.cond(money.has_parts, _month(), nothing_yet(text("money-nothing"))),
        actions(link_button(text("add-income"), "/geld/kiezen", kind="primary", picture="add")),
        rx.el.div(
            rows(
                row(text("left-link"), href="/geld/over", key="over"),
                row(text("bank-link"), href="/geld/bank", key="bank"),
                row(text("rights-link"), href="/rechten", key="rechten"),
                rx.cond(money.has_parts, row(text("year-title"), href="/geld/jaar", key="jaar")),
                row(
                    text("debts-title"),
                    about=rx.cond(money.owed != "", text("debts-sum"), ""),
                    end=money.owed,
                    href="/geld/schulden",
                    key="schulden",
                ),
            ),
            class_name="section not-printed",
        ),
        rx.el.div(_parts(), more_rows(money.more, money.href_all), class_name="not-printed"),
        paper_foot(),
    )


def _parts() -> rx.Component:
    return rx.fragment(
        rx.cond(
            money.has_active, section(text("money-active"), rows(rx.foreach(money.active, _part)))
        ),
        rx.cond(money.has_once, section(text("money-once"), rows(rx.foreach(money.once, _part)))),
        rx.cond(
            money.has_ended, section(text("money-ended"), rows(rx.foreach(money.ended, _part)))
        ),
    )


def _month() -> rx.Component:
    return rx.fragment(
        rx.el.nav(
            rx.el.a(
                icon("before"),
                rx.el.span(money.month_before, class_name="ams-visually-hidden"),
                href=money.href_before,
                class_name="round",
            ),
            rx.el.p(money.month, class_name="month", aria_live="polite"),
            rx.el.a(
                icon("after"),
                rx.el.span(money.month_after, class_name="ams-visually-hidden"),
                href=money.href_after,
                class_name="round",
            ),
            aria_label=text("money-months"),
            class_name="months",
        ),
        card(
            rx.el.h2(text("money-total")),
            rx.el.p(money.total, class_name="amount"),
            rx.el.p(money.count, class_name="card-day"),
            kind="strong",
        ),
        rx.cond(
            money.has_payments,
            rx.fragment(
                rows(rx.foreach(money.payments, _payment)),
                more(text("money-calendar"), _calendar()),
                actions(
                    link_button(text("sheet-link"), money.href_sheet),
                    print_button(),
                    button(text("pdf-share"), device_handler("actions/months", "shareMonth")),
                ),
            ),
            nothing_yet(text("money-no-payments")),
        ),
    )


def _calendar() -> rx.Component:
    return rx.el.table(
        rx.el.caption(money.month, class_name="ams-visually-hidden"),
        rx.el.thead(rx.el.tr(rx.foreach(money.weekdays, _weekday))),
        rx.el.tbody(rx.foreach(money.weeks, _week)),
        class_name="weeks",
    )


def _weekday(day: ObjectVar[CalendarDay]) -> rx.Component:
    return rx.el.th(
        rx.el.span(day.number, custom_attrs={"aria-hidden": "true"}),
        rx.el.span(day.words, class_name="ams-visually-hidden"),
        scope="col",
        key=day.id,
    )


def _week(week: ObjectVar[CalendarWeek]) -> rx.Component:
    return rx.el.tr(rx.foreach(week.days, _day), key=week.id)


def _day(day: ObjectVar[CalendarDay]) -> rx.Component:
    return rx.el.td(
        day.number,
        rx.cond(day.words != "", rx.el.span(day.words, class_name="ams-visually-hidden")),
        class_name=rx.cond(day.is_paid, "paid", ""),
        key=day.id,
    )


def _payment(payment: ObjectVar[PaymentLine]) -> rx.Component:
    return row(
        payment.kind,
        about=payment.agency,
        end=payment.amount,
        start=rx.el.span(
            rx.el.span(payment.weekday, class_name="leaf-weekday"),
            rx.el.span(payment.date, class_name="leaf-date"),
            class_name="leaf",
        ),
        below_end=payment.state,
        href=payment.href,
        key=payment.id,
        after=rx.cond(payment.mark != "", _tick(payment)),
    )


def _tick(payment: ObjectVar[PaymentLine]) -> rx.Component:
    return rx.el.button(
        icon("check"),
        rx.el.span(
            text("payment-tick", kind=payment.kind, date=payment.date),
            class_name="ams-visually-hidden",
        ),
        type="button",
        on_click=device_handler("actions/payments", "tick", payment.mark),
        class_name="round round--check",
    )


def payment_screen() -> rx.Component:
    """Say what came in of one payment."""
    return rx.fragment(
        title(
            rx.cond(one_payment.is_known, one_payment.title, text("payment-title")),
            back="/geld",
            back_words=text("tab-money"),
        ),
        rx.cond(one_payment.is_known, _payment_form(), nothing_yet(text("gone"))),
    )


def _payment_form() -> rx.Component:
    return rx.fragment(
        rx.el.p(one_payment.expected, class_name="lead"),
        begun_remark(payment_form),
        form(
            payment_form,
            choice_field(
                payment_form, "state", text("payment-what"), one_payment.states.to(ArrayVar)
            ),
            amount_field(payment_form, "amount", text("payment-amount")),
            day_field(payment_form, "received_on", text("payment-day")),
            save=text("save"),
        ),
        link_button(text("payment-part"), one_payment.href_part),
    )


def _part(part: ObjectVar[PartLine]) -> rx.Component:
    return row(
        part.kind,
        about=part.agency,
        end=part.amount,
        below_end=part.rhythm,
        href=part.href,
        key=part.id,
    )
