"""The proof of what was done to find work: made from a period, shared or sent, and checked."""

import reflex as rx
from reflex.vars import ObjectVar

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
from components.parts import row as plain_row
from pwa.fields import begun_remark, file_button, form, group, text_area_field, tick_field
from pwa.texts import text
from state.device import device_handler
from state.forms import DeviceForm
from state.proof import CheckedItem, ProofItem, checked, proof, proof_made
from state.rights import Answer

proof_form = DeviceForm("proof")


def proof_screen() -> rx.Component:
    """Choose what of a period goes into the proof."""
    return rx.fragment(
        title(text("proof-title"), back=proof.back, back_words=text("period-title")),
        rx.cond(proof.is_known, _form(), nothing_yet(text("gone"))),
    )


def _form() -> rx.Component:
    return rx.fragment(
        rx.el.p(proof.title, ", ", proof.days, class_name="under-title"),
        remark(text("proof-what")),
        begun_remark(proof_form),
        form(
            proof_form,
            rx.cond(
                proof.has_lines,
                group(text("proof-items"), rx.foreach(proof.lines, _item)),
                nothing_yet(text("proof-nothing")),
            ),
            tick_field(proof_form, "with_evidence", text("proof-with-evidence")),
            rx.cond(
                proof.free != "",
                tick_field(proof_form, "with_free", text("proof-with-free", days=proof.free)),
            ),
            text_area_field(
                proof_form, "reason", text("proof-reason"), hint=text("proof-reason-hint")
            ),
            save=text("proof-make"),
        ),
    )


def _item(item: ObjectVar[ProofItem]) -> rx.Component:
    return rx.el.div(
        tick_field(proof_form, item.field, item.label),
        rx.cond(item.why_not != "", rx.el.p(item.why_not, class_name="hint")),
        key=item.id,
    )


def proof_made_screen() -> rx.Component:
    """Show what can be done with the proof that was made."""
    share = device_handler("actions/proof", "shareProof", proof_made.id)
    return rx.fragment(
        title(text("proof-made"), back="/werk", back_words=text("work-screen")),
        rx.cond(
            proof_made.is_known,
            rx.fragment(
                card(rx.el.h2(proof_made.title), rx.el.p(text("proof-made-about"))),
                actions(
                    rx.foreach(proof_made.agencies, _agency),
                    button(text("proof-share"), share, kind="secondary", picture="share"),
                    link_button(text("proof-look"), proof_made.href_paper),
                ),
                remark(text("proof-unlinked")),
            ),
            nothing_yet(text("gone")),
        ),
    )


def _agency(agency: ObjectVar[Answer]) -> rx.Component:
    return button(
        text("proof-send", agency=agency.label),
        device_handler("actions/proof", "sendProof", agency.value),
        kind="primary",
        key=agency.value,
    )


def check_screen() -> rx.Component:
    """Look whether a proof is as it was made; needs no wallet and no connection."""
    choose = device_handler("actions/checking", "checkChosen")
    return rx.fragment(
        title(text("check-title")),
        rx.el.p(text("check-what")),
        actions(
            file_button(
                text("check-choose"), choose, picture="add", accept=".pdf,.json", identity="check"
            )
        ),
        rx.el.div(rx.cond(checked.has_result, _result()), role="status"),
        remark(text("check-limits")),
    )


def _result() -> rx.Component:
    return rx.fragment(
        rx.cond(
            checked.state == "whole",
            card(rx.el.h2(checked.said), rx.el.p(checked.about), kind="strong"),
            rx.fragment(
                remark(checked.said, kind="warning"),
                rx.cond(checked.about != "", rx.el.p(checked.about)),
            ),
        ),
        rx.cond(
            checked.about != "",
            section(text("check-items"), rows(rx.foreach(checked.lines, _checked))),
        ),
    )


def _checked(item: ObjectVar[CheckedItem]) -> rx.Component:
    return plain_row(item.label, about=item.said, key=item.id)
