"""Bringing a wallet to this phone: from another device, by the recovery code, from a file."""

import reflex as rx

from components.elements import Child
from components.parts import actions, button, card, link_button, remark, title
from pwa.fields import form, text_field
from pwa.pages.access import passkey_field, passphrase_fields, unlock_part
from pwa.pages.bringing import bringing_part
from pwa.pages.scanning import scanner
from pwa.texts import text
from state.access import joining
from state.device import device_export, device_handler, device_value
from state.forms import DeviceForm
from state.shell import shell

join_form = DeviceForm("join")
rejoin_form = DeviceForm("rejoin", "forms/join")


def joining_screen() -> rx.Component:
    """Ask how, then for the code, then wait until the wallet is here."""
    return rx.fragment(
        device_value(
            "useOpened",
            "opened",
            str,
            device_export("actions/joining", "followJoining"),
            # Another way is on the same screen: the camera goes out between the two.
            joining.way,
        ),
        rx.cond(
            joining.is_joining,
            rx.cond(shell.state == "locked", unlock_part(), _waiting()),
            rx.cond(
                joining.is_link,
                _ask(text("join-link-title"), rx.el.p(text("join-link-how")), _scanner()),
                rx.cond(
                    joining.is_paper,
                    _ask(text("join-paper-title"), _scanner()),
                    rx.cond(joining.is_file, bringing_part(), _choose()),
                ),
            ),
        ),
    )


def _choose() -> rx.Component:
    return rx.fragment(
        title(text("join-title"), back="/", back_words=text("to-start")),
        rx.el.p(text("join-about")),
        card(
            rx.el.h2(text("join-by-link")),
            rx.el.p(text("join-by-link-about")),
            actions(link_button(text("join-by-link"), "/erbij?met=code", kind="primary")),
        ),
        card(
            rx.el.h2(text("join-by-paper")),
            rx.el.p(text("join-by-paper-about")),
            actions(link_button(text("join-by-paper"), "/erbij?met=herstelcode")),
        ),
        card(
            rx.el.h2(text("join-by-file")),
            rx.el.p(text("join-by-file-about")),
            actions(link_button(text("join-by-file"), "/erbij?met=bestand")),
        ),
    )


def _ask(heading: rx.Var[str], *before: Child) -> rx.Component:
    return rx.fragment(
        title(heading, back="/erbij", back_words=text("join-title")),
        *before,
        form(
            join_form,
            text_field(join_form, "code", text("join-code"), hint=text("join-code-hint")),
            text_field(join_form, "name", text("join-name"), hint=text("join-name-hint")),
            *passphrase_fields(join_form, text("join-lock")),
            passkey_field(join_form),
            save=text("join-do"),
        ),
    )


def _scanner() -> rx.Component:
    return scanner(device_handler("actions/scanning", "scan"))


def _waiting() -> rx.Component:
    return rx.fragment(
        title(text("join-waiting-title")),
        _failure(),
        rx.cond(
            joining.is_busy,
            rx.el.p(
                rx.cond(joining.by_paper, text("join-fetching"), text("join-waiting")),
                class_name="waiting",
                role="status",
            ),
        ),
        rx.cond(
            joining.is_busy & ~joining.by_paper & (joining.name != ""),
            rx.el.p(text("join-waiting-name", name=joining.name)),
        ),
        rx.cond(
            joining.failure != "",
            rx.fragment(
                actions(button(text("join-retry"), device_handler("forms/join", "goOn"))),
                form(
                    rejoin_form,
                    text_field(rejoin_form, "code", text("join-code"), hint=text("join-code-hint")),
                    save=text("join-other-code"),
                ),
            ),
        ),
        actions(
            button(text("join-stop"), device_handler("forms/join", "stopJoining"), kind="tertiary")
        ),
    )


def _failure() -> rx.Component:
    return rx.el.div(
        rx.cond(joining.failure != "", remark(joining.failure, kind="warning")), role="alert"
    )
