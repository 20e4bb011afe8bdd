"""Geld: the payments of a month with their total, and all income parts."""

import reflex as rx
from reflex.vars import ObjectVar

from components.icon import icon
from components.parts import card, link_button, more_rows, nothing_yet, row, rows, section, title
from pwa.texts import text
from state.money import PartLine, PaymentLine, money


def money_screen() -> rx.Component:
    """Show a month, then the parts that go on, the one-time payments, and what ended."""
    return rx.fragment(
        title(text("tab-money")),
        rx.cond(money.has_parts, _month(), nothing_yet(text("money-nothing"))),
        rx.el.div(
            link_button(text("add-income"), "/geld/kiezen", kind="primary", picture="add"),
            link_button(text("rights-link"), "/rechten"),
            class_name="actions",
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
        href=payment.href,
        key=payment.id,
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
