"""Geld: the payments of a month with their total, and all income parts."""

import reflex as rx
from reflex.vars import ObjectVar

from pwa.texts import text
from state.money import PartLine, PaymentLine, money


def money_screen() -> rx.Component:
    """Show a month, then the parts that go on and that ended."""
    return rx.fragment(
        rx.el.h1(text("tab-money"), tab_index=-1),
        rx.el.p(text("month-total", month=money.month, total=money.total)),
        rx.el.ul(rx.foreach(money.payments, _payment), class_name="rows"),
        rx.el.h2(text("money-active")),
        rx.el.ul(rx.foreach(money.active, _part), class_name="rows"),
    )


def _payment(payment: ObjectVar[PaymentLine]) -> rx.Component:
    return rx.el.li(
        rx.el.a(
            rx.el.span(payment.day),
            rx.el.span(payment.kind),
            rx.el.span(payment.agency),
            rx.el.span(payment.amount),
            href=payment.href,
        ),
        key=payment.id,
    )


def _part(part: ObjectVar[PartLine]) -> rx.Component:
    return rx.el.li(
        rx.el.a(
            rx.el.span(part.kind),
            rx.el.span(part.agency),
            rx.el.span(part.amount),
            rx.el.span(part.rhythm),
            href=part.href,
        ),
        key=part.id,
    )
