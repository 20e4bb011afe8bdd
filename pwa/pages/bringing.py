"""Bringing in what was taken along in a locked file, as a new wallet on this phone."""

import reflex as rx

from components.icon import icon
from components.parts import actions, more, title
from pwa.fields import file_button, form, text_field
from pwa.pages.access import passkey_field, passphrase_fields
from pwa.texts import text
from state.access import bringing
from state.device import device_handler
from state.forms import DeviceForm

bring_form = DeviceForm("bring")


def bringing_part() -> rx.Component:
    """Ask for the file, its passphrase and a lock, and say what does not come along."""
    return rx.fragment(
        title(text("bring-title"), back="/erbij", back_words=text("join-title")),
        rx.el.p(text("bring-how")),
        rx.el.p(text("bring-own")),
        more(
            text("bring-agencies"),
            rx.el.p(text("bring-agencies-sent")),
            rx.el.p(text("bring-agencies-answers")),
            rx.el.p(text("bring-agencies-anew")),
        ),
        form(
            bring_form,
            _file_field(),
            text_field(
                bring_form,
                "opens",
                text("bring-opens"),
                hint=text("bring-opens-hint"),
                kind="password",
            ),
            text_field(bring_form, "name", text("join-name"), hint=text("join-name-hint")),
            *passphrase_fields(bring_form, text("join-lock")),
            passkey_field(bring_form),
            save=text("bring-do"),
        ),
        rx.el.div(
            rx.cond(bringing.progress != "", rx.el.p(bringing.progress, class_name="waiting")),
            role="status",
        ),
    )


def _file_field() -> rx.Component:
    return rx.el.div(
        rx.el.p(text("bring-file"), id="bring-file", tab_index=-1, class_name="label"),
        rx.el.p(text("bring-file-hint"), class_name="hint"),
        rx.cond(
            bring_form.problem("file").bool(),
            rx.el.p(icon("warning"), rx.el.span(bring_form.problem("file")), class_name="problem"),
        ),
        rx.cond(
            bringing.name != "",
            rx.el.p(
                icon("file"),
                rx.el.span(bringing.name),
                rx.el.span(bringing.size, class_name="soft"),
                role="status",
                class_name="chosen",
            ),
        ),
        actions(
            file_button(
                text("bring-choose"),
                device_handler("forms/bring", "chooseExport"),
                picture="file",
                identity="bring-choose",
            )
        ),
        class_name="field",
    )
