"""Wat houd ik over?: the balance, what goes off at fixed times, and what is left."""

import reflex as rx
from reflex.vars import ObjectVar

from components.parts import (
    actions,
    button,
    card,
    facts,
    link_button,
    more,
    nothing_yet,
    row,
    rows,
    section,
    title,
)
from pwa.fields import (
    amount_field,
    begun_remark,
    day_field,
    form,
    select_field,
    text_field,
    tick_field,
)
from pwa.texts import text
from state.costs import CostLine, cost, costs
from state.device import device_handler
from state.forms import DeviceForm

balance_form = DeviceForm("balance")
cost_form = DeviceForm("cost")
PERIODS = ("month", "week", "four_weeks", "quarter", "year")


def costs_screen() -> rx.Component:
    """Show what is left and why, ask the balance, and list what goes off."""
    return rx.fragment(
        title(text("left-title"), back="/geld", back_words=text("tab-money")),
        rx.cond(costs.left_until != "", _left(), rx.el.p(text("left-how"), class_name="lead")),
        section(
            text("costs-title"),
            rx.cond(
                costs.has_costs,
                rows(rx.foreach(costs.costs, _cost)),
                nothing_yet(text("costs-nothing")),
            ),
            actions(
                link_button(text("cost-add"), "/geld/over/last", picture="add"),
                link_button(text("bank-link"), "/geld/bank"),
            ),
        ),
        section(
            text("balance-title"),
            form(
                balance_form,
                amount_field(balance_form, "amount", text("balance-amount")),
                tick_field(balance_form, "overdrawn", text("balance-overdrawn")),
                day_field(balance_form, "on", text("balance-day")),
                save=text("save"),
            ),
        ),
        rx.cond(
            costs.has_costs | (costs.owed != ""),
            section(
                text("left-month", month=costs.month),
                facts(
                    (text("left-month-in"), costs.month_in),
                    (text("left-month-off"), costs.month_off),
                    (text("debts-title"), costs.owed),
                    (text("left-month-left"), costs.month_left),
                ),
            ),
        ),
    )


def _left() -> rx.Component:
    return rx.fragment(
        card(
            rx.el.h2(costs.left_until),
            rx.el.p(costs.left_amount, class_name="amount"),
            rx.el.p(costs.left_about, class_name="card-day"),
            kind="strong",
        ),
        rx.cond(costs.owed != "", rx.el.p(text("left-owed"), class_name="soft")),
        more(
            text("left-sum"),
            facts(
                (text("left-balance"), costs.balance),
                (text("left-came-in"), costs.came_in),
                (text("left-went-off"), costs.went_off),
                (text("left-to-go-off"), costs.to_go_off),
            ),
        ),
    )


def _cost(line: ObjectVar[CostLine]) -> rx.Component:
    return row(line.title, about=line.rhythm, end=line.amount, href=line.href, key=line.id)


def cost_screen() -> rx.Component:
    """Add something that goes off at fixed times, or change it."""
    return rx.fragment(
        title(
            rx.cond(cost.is_new, text("cost-add"), text("cost-one")),
            back="/geld/over",
            back_words=text("left-title"),
        ),
        rx.cond(cost.is_known, _form(), nothing_yet(text("gone"))),
    )


def _form() -> rx.Component:
    return rx.fragment(
        begun_remark(cost_form),
        form(
            cost_form,
            text_field(cost_form, "title", text("cost-title"), hint=text("cost-title-hint")),
            amount_field(cost_form, "amount", text("cost-amount")),
            select_field(
                cost_form,
                "period",
                text("cost-period"),
                [(period, text("period", period=period)) for period in PERIODS],
            ),
            rx.cond(
                cost_form.value("period") == "month",
                text_field(cost_form, "pay_day", text("cost-pay-day"), input_mode="numeric"),
                day_field(cost_form, "first_date", text("cost-first")),
            ),
            day_field(cost_form, "date_to", text("cost-to"), hint=text("optional")),
            save=text("save"),
        ),
        rx.cond(
            cost.is_new,
            rx.fragment(),
            actions(
                button(
                    text("remove"),
                    device_handler("forms/cost", "removeCost", cost.id),
                    kind="tertiary",
                    picture="bin",
                )
            ),
        ),
    )
