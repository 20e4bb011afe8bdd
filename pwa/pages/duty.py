"""What was agreed about looking for work: the agreement, days off, and one period of it."""

import reflex as rx
from reflex.vars import ArrayVar

from components.parts import (
    actions,
    button,
    card,
    link_button,
    nothing_yet,
    remark,
    rows,
    section,
    title,
)
from pwa.fields import (
    begun_remark,
    choice_field,
    day_field,
    form,
    group,
    text_area_field,
    text_field,
    tick_field,
)
from pwa.pages.work import activity_row, evidence_group
from pwa.texts import text
from state.device import device_handler
from state.forms import DeviceForm
from state.work import agreement, exemption, period

KINDS = ("application", "contact", "registration", "conversation", "training", "other")
ASKS = ("manner", "contact", "link", "vacancy", "cv_name", "follow_ups", "note")

agreement_form = DeviceForm("agreement")
exemption_form = DeviceForm("exemption")
period_form = DeviceForm("period")


def agreement_screen() -> rx.Component:
    """Note what was agreed with an agency, or a plan of one's own."""
    return rx.fragment(
        title(
            rx.cond(agreement.is_new, text("duty-add"), text("duty-one")),
            back="/werk",
            back_words=text("work-screen"),
        ),
        rx.cond(agreement.is_known, _agreement(), nothing_yet(text("gone"))),
    )


def _agreement() -> rx.Component:
    handle = agreement_form
    choose = device_handler("forms/agreement", "chooseAgency")
    return rx.fragment(
        begun_remark(handle),
        rx.cond(agreement.is_signed, remark(text("duty-signed"))),
        rx.cond(agreement.is_new, remark(text("duty-new-hint"))),
        form(
            handle,
            choice_field(
                handle,
                "agency",
                text("duty-with"),
                agreement.agencies.to(ArrayVar),
                on_change=choose,
            ),
            text_field(handle, "agency_name", text("duty-with-name"), hint=text("optional")),
            text_field(handle, "quota", text("duty-quota"), input_mode="numeric", narrow=True),
            choice_field(handle, "period", text("duty-per"), agreement.periods.to(ArrayVar)),
            day_field(handle, "date_from", text("duty-from"), hint=text("duty-from-hint")),
            day_field(handle, "date_to", text("duty-to"), hint=text("optional")),
            group(
                text("duty-kinds"),
                *(
                    tick_field(handle, f"kind_{kind}", text("work-kind", kind=kind))
                    for kind in KINDS
                ),
                hint=text("duty-kinds-hint"),
            ),
            group(
                text("duty-asks"),
                *(tick_field(handle, f"ask_{name}", text("duty-ask", name=name)) for name in ASKS),
                hint=text("duty-asks-hint"),
            ),
            text_field(handle, "note", text("work-note"), hint=text("optional")),
            save=text("save"),
        ),
        rx.cond(
            agreement.is_new,
            rx.fragment(),
            actions(
                button(
                    text("remove"),
                    device_handler("forms/agreement", "removeAgreement", agreement.id),
                    kind="tertiary",
                    picture="bin",
                )
            ),
        ),
    )


def exemption_screen() -> rx.Component:
    """Note days on which looking for work is not asked."""
    handle = exemption_form
    return rx.fragment(
        title(text("free-one"), back="/werk", back_words=text("work-screen")),
        rx.cond(
            exemption.is_known,
            rx.fragment(
                begun_remark(handle),
                form(
                    handle,
                    choice_field(
                        handle, "reason", text("free-why"), exemption.reasons.to(ArrayVar)
                    ),
                    choice_field(
                        handle, "agreement", text("free-for"), exemption.agreements.to(ArrayVar)
                    ),
                    day_field(handle, "date_from", text("free-from")),
                    day_field(handle, "date_to", text("free-to"), hint=text("free-to-hint")),
                    text_field(handle, "note", text("work-note"), hint=text("optional")),
                    save=text("save"),
                ),
                remark(text("free-hint")),
                rx.cond(
                    exemption.is_new,
                    rx.fragment(),
                    actions(
                        button(
                            text("remove"),
                            device_handler("forms/exemption", "removeExemption", exemption.id),
                            kind="tertiary",
                            picture="bin",
                        )
                    ),
                ),
            ),
            nothing_yet(text("gone")),
        ),
    )


def period_screen() -> rx.Component:
    """Show one period: what counts, what does not and why; what was missed gets its reason."""
    return rx.fragment(
        title(text("period-title"), back="/werk", back_words=text("work-screen")),
        rx.cond(period.is_known, _period(), nothing_yet(text("gone"))),
    )


def _period() -> rx.Component:
    return rx.fragment(
        card(
            rx.el.h2(period.title),
            rx.el.p(period.days),
            rx.el.p(period.count, class_name="amount"),
            rx.el.p(period.said),
            rx.cond(period.reckoned != "", rx.el.p(period.reckoned, class_name="soft")),
            kind="strong",
        ),
        rx.cond(period.statement != "", remark(period.statement)),
        actions(link_button(text("proof-link"), period.href_proof, kind="primary")),
        rx.cond(
            period.has_counted,
            section(text("period-counted"), rows(rx.foreach(period.counted, activity_row))),
        ),
        rx.cond(
            period.has_others,
            section(text("period-others"), rows(rx.foreach(period.others, activity_row))),
        ),
        rx.cond(period.is_over & (period.state == "short"), _reason()),
        actions(
            rx.cond(period.before != "", link_button(text("period-before"), period.before)),
            rx.cond(period.after != "", link_button(text("period-after"), period.after)),
        ),
    )


def _reason() -> rx.Component:
    return section(
        text("period-reason-title"),
        begun_remark(period_form),
        form(
            period_form,
            text_area_field(
                period_form,
                "reason",
                text("period-reason"),
                hint=text("period-reason-hint"),
            ),
            evidence_group(
                period.papers,
                period.has_papers,
                period.chosen,
                device_handler("forms/period", "choosePeriodEvidence"),
                "leaveOutPeriodEvidence",
                "forms/period",
            ),
            save=text("save"),
        ),
    )
