"""Bringing in a file of the bank: choose it, see what is in it, take over what one wants."""

from typing import Any

import reflex as rx
from reflex.vars import ArrayVar, ObjectVar

from components.elements import control
from components.parts import actions, button, card, more, remark, row, rows, section, title
from pwa.fields import file_button
from pwa.texts import text
from state.bank import BankImportLine, BankOffer, BankRemark, bank
from state.device import device_handler


def bank_screen() -> rx.Component:
    """Show how it works, or what the chosen file holds."""
    return rx.fragment(
        title(bank.title, back="/geld", back_words=text("tab-money")),
        rx.el.div(
            rx.cond(bank.progress != "", rx.el.p(bank.progress, class_name="waiting")),
            role="status",
        ),
        rx.match(
            bank.step,
            ("reading", actions(button(text("bank-stop"), _do("stopReading")))),
            ("plan", _plan()),
            _choose(),
        ),
    )


def _choose() -> rx.Component:
    return rx.fragment(
        rx.el.p(text("bank-how"), class_name="lead", id="bank-how", tab_index=-1),
        rx.el.p(text("bank-stays")),
        rx.cond(bank.refused != "", rx.el.div(remark(bank.refused, kind="warning"), role="alert")),
        actions(
            file_button(
                text("bank-choose"),
                _do("chooseStatement"),
                picture="file",
                identity="bank-file",
                accept=".xml,.csv,.tab,.txt,text/csv,text/xml,application/xml,text/plain",
            )
        ),
        more(
            text("bank-where"),
            rx.el.p(text("bank-where-ing")),
            rx.el.p(text("bank-where-rabo")),
            rx.el.p(text("bank-where-abn")),
            rx.el.p(text("bank-where-other")),
        ),
        rx.cond(
            bank.has_imports,
            section(text("bank-imports"), rows(rx.foreach(bank.imports, _import))),
        ),
    )


def _plan() -> rx.Component:
    return rx.fragment(
        rx.el.p(bank.read, class_name="lead", role="status", id="bank-read", tab_index=-1),
        rx.cond(bank.holes != "", remark(bank.holes, kind="warning")),
        rx.cond(bank.is_year, rx.el.p(text("bank-year-about"))),
        rx.foreach(bank.doubts, _doubt),
        _offers(bank.has_matches, text("bank-matches"), bank.matches),
        rx.cond(bank.known != "", rx.el.p(bank.known, class_name="soft")),
        _offers(bank.has_parts, text("bank-parts"), bank.parts, text("bank-parts-about")),
        rx.cond(
            bank.can_tick_all,
            actions(button(text("bank-tick-all"), _do("tickAll"), kind="tertiary")),
        ),
        _offers(bank.has_costs, text("bank-costs"), bank.costs, text("bank-costs-about")),
        rx.cond(
            bank.has_offers,
            rx.fragment(),
            card(rx.el.h2(text("bank-nothing")), rx.el.p(text("bank-nothing-about"))),
        ),
        actions(
            rx.cond(bank.has_offers, button(bank.take, _do("takeOver"), kind="primary")),
            button(text("bank-leave"), _do("stopReading")),
        ),
        rx.cond(bank.has_extra, more(bank.extra_title, _remarks(bank.extra))),
        rx.cond(bank.strange != "", rx.el.p(bank.strange, class_name="soft")),
        rx.cond(
            bank.has_left_out,
            more(bank.left_out_title, _remarks(bank.left_out), is_open=bank.is_year),
        ),
    )


def _offers(
    are_there: rx.Var[bool],
    heading: rx.Var[str],
    offers: rx.Var[Any],
    about: rx.Var[str] | None = None,
) -> rx.Component:
    return rx.cond(
        are_there,
        rx.el.fieldset(
            rx.el.legend(heading, class_name="label"),
            *([] if about is None else [rx.el.p(about, class_name="hint")]),
            rx.foreach(offers.to(ArrayVar), _offer),
            class_name="group",
        ),
    )


def _offer(offer: ObjectVar[BankOffer]) -> rx.Component:
    return rx.el.label(
        control(
            type="checkbox",
            checked=offer.is_chosen,
            on_change=device_handler("actions/bank", "toggle", offer.id),
            class_name="tick",
        ),
        rx.el.span(
            rx.el.span(offer.title),
            " ",
            rx.el.span(offer.about, class_name="soft"),
            class_name="offer-words",
        ),
        rx.el.span(offer.amount, class_name="figure"),
        class_name="choice-line",
        key=offer.id,
    )


def _doubt(one: ObjectVar[BankRemark]) -> rx.Component:
    return rx.el.div(remark(one.text, kind="warning"), key=one.id)


def _remarks(remarks: rx.Var[Any]) -> rx.Component:
    return rx.el.ul(rx.foreach(remarks.to(ArrayVar), _remark))


def _remark(one: ObjectVar[BankRemark]) -> rx.Component:
    return rx.el.li(one.text, key=one.id)


def _import(made: ObjectVar[BankImportLine]) -> rx.Component:
    return row(
        made.title,
        about=made.about,
        key=made.id,
        after=button(
            text("bank-undo"),
            device_handler("actions/bank", "undoImport", made.id),
            kind="tertiary",
        ),
    )


def _do(name: str) -> rx.Var[Any]:
    return device_handler("actions/bank", name)
