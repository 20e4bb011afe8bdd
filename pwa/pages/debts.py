"""What is paid back: the list with its sum a month, and the form of one."""

import reflex as rx
from reflex.vars import ArrayVar, ObjectVar

from components.parts import (
    actions,
    button,
    card,
    link_button,
    nothing_yet,
    remark,
    row,
    rows,
    title,
)
from pwa.fields import amount_field, begun_remark, choice_field, day_field, form, text_field
from pwa.texts import text
from state.debts import DebtLine, debt, debts
from state.device import device_handler
from state.forms import DeviceForm

debt_form = DeviceForm("debt")


def debts_screen() -> rx.Component:
    """Show what is paid back each month, and to whom."""
    return rx.fragment(
        title(text("debts-title"), back="/geld", back_words=text("tab-money")),
        rx.cond(
            debts.has_debts,
            rx.fragment(
                card(
                    rx.el.h2(text("debts-sum")),
                    rx.el.p(debts.sum, class_name="amount"),
                    kind="strong",
                ),
                rows(rx.foreach(debts.debts, _debt)),
            ),
            nothing_yet(text("debts-nothing")),
        ),
        actions(
            link_button(text("debt-add"), "/geld/schulden/schuld", kind="primary", picture="add")
        ),
        remark(text("debts-help")),
    )


def _debt(line: ObjectVar[DebtLine]) -> rx.Component:
    return row(
        line.title,
        about=line.agency,
        end=line.amount,
        below_end=line.state,
        href=line.href,
        key=line.id,
    )


def debt_screen() -> rx.Component:
    """Add something that is paid back, or change it."""
    return rx.fragment(
        title(
            rx.cond(debt.is_new, text("debt-add"), text("debt-one")),
            back="/geld/schulden",
            back_words=text("debts-title"),
        ),
        rx.cond(debt.is_known, _form(), nothing_yet(text("gone"))),
    )


def _form() -> rx.Component:
    hint = text("optional")
    return rx.fragment(
        begun_remark(debt_form),
        form(
            debt_form,
            text_field(debt_form, "title", text("debt-title"), hint=text("debt-title-hint")),
            choice_field(debt_form, "kind", text("debt-kind-label"), debt.kinds.to(ArrayVar)),
            choice_field(debt_form, "agency", text("debt-agency"), debt.agencies.to(ArrayVar)),
            text_field(
                debt_form, "agency_name", text("debt-agency-name"), hint=text("debt-agency-hint")
            ),
            amount_field(debt_form, "monthly", text("debt-monthly"), hint=text("debt-none-yet")),
            amount_field(debt_form, "total", text("debt-total"), hint=hint),
            day_field(debt_form, "date_from", text("debt-from"), hint=hint),
            day_field(debt_form, "date_to", text("debt-to"), hint=hint),
            save=text("save"),
        ),
        rx.cond(debt.is_new, rx.fragment(), _more()),
    )


def _more() -> rx.Component:
    return actions(
        link_button(text("debt-letter"), debt.href_letter),
        button(
            text("remove"),
            device_handler("forms/debt", "removeDebt", debt.id),
            kind="tertiary",
            picture="bin",
        ),
    )
