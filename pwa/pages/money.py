"""Geld: the payments of a month with their total, and all income parts."""

import reflex as rx
from reflex.vars import ArrayVar, ObjectVar

from components.icon import icon
from components.parts import card, link_button, more_rows, nothing_yet, row, rows, section, title
from pwa.fields import amount_field, begun_remark, choice_field, day_field, form
from pwa.texts import text
from state.device import device_handler
from state.forms import DeviceForm
from state.money import PartLine, PaymentLine, money
from state.money import payment as one_payment

payment_form = DeviceForm("payment")


def money_screen() -> rx.Component:
    """Show a month, then the parts that go on, the one-time payments, and what ended."""
    return rx.fragment(
        title(text("tab-money")),
        rx.cond(money.has_parts, _month(), nothing_yet(text("money-nothing"))),
        rx.el.div(
            link_button(text("add-income"), "/geld/kiezen", kind="primary", picture="add"),
            link_button(text("rights-link"), "/rechten"),
            link_button(text("left-link"), "/geld/over"),
            link_button(text("bank-link"), "/geld/bank"),
            rx.cond(money.has_parts, link_button(text("year-title"), "/geld/jaar")),
            rx.cond(
                money.owed == "",
                link_button(text("debts-title"), "/geld/schulden"),
            ),
            class_name="actions",
        ),
        rx.cond(
            money.owed != "",
            section(
                text("debts-title"),
                rows(row(text("debts-sum"), end=money.owed, href="/geld/schulden")),
            ),
        ),
        rx.cond(
            money.has_active, section(text("money-active"), rows(rx.foreach(money.active, _part)))
        ),
        rx.cond(money.has_once, section(text("money-once"), rows(rx.foreach(money.once, _part)))),
        rx.cond(
            money.has_ended, section(text("money-ended"), rows(rx.foreach(money.ended, _part)))
        ),
        more_rows(money.more, money.href_all),
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
            rows(rx.foreach(money.payments, _payment)),
            nothing_yet(text("money-no-payments")),
        ),
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
