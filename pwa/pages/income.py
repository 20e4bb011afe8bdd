"""The screens for one income part: choosing its kind, and its form."""

import reflex as rx
from reflex.vars import ObjectVar

from components.icon import icon
from components.parts import button, more, nothing_yet, section, title
from pwa.fields import amount_field, begun_remark, day_field, form, select_field, text_field
from pwa.pages.former import former_values, stays_question
from pwa.texts import text
from state.device import device_handler
from state.forms import DeviceForm
from state.income import AgencyKinds, KindLine, kinds, part

PERIODS = ("month", "week", "four_weeks", "quarter", "year", "once")

income = DeviceForm("income")


def kinds_screen() -> rx.Component:
    """Offer the common kinds of every agency."""
    return rx.fragment(
        title(text("income-choose"), back="/geld", back_words=text("tab-money")),
        rx.el.p(text("income-choose-lead")),
        rx.foreach(kinds.agencies, _agency),
        section(
            text("income-other"),
            rx.el.ul(
                rx.el.li(rx.el.a(rx.el.span(text("income-own")), icon("after"), href="/geld/deel")),
                class_name="kinds",
            ),
        ),
    )


def part_screen() -> rx.Component:
    """Ask what a new part brings in, or change a part."""
    return rx.fragment(
        rx.cond(
            part.is_new,
            title(part.title, back="/geld/kiezen", back_words=text("income-choose-back")),
            title(part.title, back="/geld", back_words=text("tab-money")),
        ),
        rx.cond(part.is_known, _form(), nothing_yet(text("gone"))),
    )


def _agency(agency: ObjectVar[AgencyKinds]) -> rx.Component:
    return rx.el.section(
        rx.el.h2(agency.name),
        rx.el.ul(rx.foreach(agency.kinds, _kind), class_name="kinds"),
        key=agency.id,
        class_name="section",
    )


def _kind(kind: ObjectVar[KindLine]) -> rx.Component:
    return rx.el.li(
        rx.el.a(
            rx.el.span(kind.name),
            rx.cond(
                kind.is_held,
                rx.el.span(icon("check"), text("income-held"), class_name="held"),
                icon("after"),
            ),
            href=kind.href,
        ),
        key=kind.id,
    )


def _form() -> rx.Component:
    return rx.fragment(
        stays_question(_remove()),
        begun_remark(income),
        form(
            income,
            rx.cond(part.asks_names, _names()),
            amount_field(income, "amount", _amount_label(), hint=text("income-amount-hint")),
            rx.cond(part.asks_rhythm, _rhythm()),
            rx.cond(income.value("period") == "once", rx.fragment(), _duration()),
            rx.cond(
                part.asks_rhythm & part.asks_names,
                rx.fragment(),
                more(
                    text("income-more"),
                    rx.cond(part.asks_names, rx.fragment(), _names()),
                    rx.cond(part.asks_rhythm, rx.fragment(), _rhythm()),
                    is_open=income.problem("pay_day").bool() | income.problem("first_date").bool(),
                ),
            ),
            save=text("save"),
        ),
        rx.cond(
            part.is_new,
            rx.fragment(),
            rx.el.div(
                button(text("remove"), _remove(), kind="tertiary", picture="bin"),
                former_values(),
            ),
        ),
    )


def _remove() -> rx.Var:
    return device_handler("actions/income", "removePart", part.id)


def _names() -> rx.Component:
    return rx.fragment(
        text_field(income, "kind_name", text("income-kind")),
        text_field(income, "agency_name", text("income-agency"), hint=text("income-agency-hint")),
    )


def _duration() -> rx.Component:
    return rx.fragment(
        day_field(income, "date_from", text("income-from"), hint=text("income-from-hint")),
        day_field(income, "date_to", text("income-to"), hint=text("income-to-hint")),
    )


def _rhythm() -> rx.Component:
    return rx.fragment(
        select_field(
            income,
            "period",
            text("income-period"),
            [(period, text("period", period=period)) for period in PERIODS],
        ),
        rx.cond(
            income.value("period") == "month",
            text_field(
                income,
                "pay_day",
                text("income-pay-day"),
                hint=text("income-pay-day-hint"),
                input_mode="numeric",
                narrow=True,
            ),
            day_field(
                income, "first_date", text("income-first-date", period=income.value("period"))
            ),
        ),
    )


def _amount_label() -> rx.Var[str]:
    return text("income-amount", period=income.value("period"))
