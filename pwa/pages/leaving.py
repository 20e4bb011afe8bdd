"""Taking everything along, and taking a wallet away, here or everywhere."""

import reflex as rx

from components.parts import actions, button, card, dialog, link_button, remark, title
from pwa.fields import form, text_field
from pwa.pages.access import passphrase_fields
from pwa.texts import text
from state.access import access, leaving
from state.device import device_export, device_handler, device_value
from state.forms import DeviceForm

export_form = DeviceForm("export")
leave_form = DeviceForm("leave")
erase_form = DeviceForm("erase", "forms/leave")


def export_screen() -> rx.Component:
    """Save everything, readable or locked."""
    return rx.fragment(
        title(text("export-title"), back="/instellingen", back_words=text("settings")),
        rx.el.p(text("export-about")),
        _failure(),
        rx.cond(
            leaving.has_missing,
            rx.el.div(
                rx.el.p(text("export-missing")),
                rx.el.ul(
                    rx.foreach(leaving.missing, lambda name: rx.el.li(name, key=name)),
                ),
                class_name="remark remark--warning",
            ),
        ),
        card(
            rx.el.h2(text("export-plain")),
            rx.el.p(text("export-plain-about")),
            actions(
                button(
                    text("export-plain-do"),
                    device_handler("actions/leaving", "exportPlainly"),
                    picture="download",
                )
            ),
        ),
        card(
            rx.el.h2(text("export-locked")),
            rx.el.p(text("export-locked-about")),
            form(
                export_form,
                *passphrase_fields(export_form, text("export-passphrase")),
                save=text("export-locked-do"),
            ),
        ),
        rx.cond(leaving.is_busy, rx.el.p(text("leave-busy"), class_name="waiting")),
    )


def leave_screen() -> rx.Component:
    """Say what the server holds, and offer to take the wallet away."""
    return rx.fragment(
        title(text("leave-title"), back="/instellingen", back_words=text("settings")),
        device_value(
            "useOpened",
            "opened",
            str,
            device_export("actions/leaving", "askHolding"),
            rx.Var('""'),
        ),
        rx.el.p(text("leave-about")),
        actions(link_button(text("export-title"), "/meenemen", picture="download")),
        rx.cond(leaving.has_holding, remark(leaving.held)),
        rx.cond(
            access.is_gone,
            # The bar of the frame says that the server has nothing any more.
            _way("leave-rest", "leave-rest-about", "leave-here-do", "forgetHere", leave_form),
            rx.fragment(
                _failure(),
                _way("leave-here", "leave-here-about", "leave-here-do", "forgetHere", leave_form),
                _way("leave-all", "leave-all-about", "leave-all-do", "eraseEverywhere", erase_form),
            ),
        ),
    )


def _way(identity: str, about: str, action: str, handler: str, handle: DeviceForm) -> rx.Component:
    """Draw one way to leave; with a lock, the one who knows it may take it."""
    return card(
        rx.el.h2(text(identity)),
        rx.el.p(text(about)),
        actions(
            button(
                text(action),
                device_handler("actions/dialog", "openDialog", identity),
                kind="tertiary",
                picture="bin",
            )
        ),
        dialog(
            identity,
            text("leave-sure"),
            rx.el.p(text(about)),
            rx.cond(
                access.is_protected,
                rx.fragment(
                    form(
                        handle,
                        text_field(
                            handle,
                            "passphrase",
                            text("unlock-label"),
                            hint=text("leave-lock-hint"),
                            kind="password",
                            auto_complete="current-password",
                        ),
                        save=text("leave-yes"),
                    ),
                    rx.cond(access.has_passkey, _by_passkey(identity, handle.name)),
                ),
                actions(
                    button(
                        text("leave-yes"),
                        device_handler("actions/leaving", handler),
                        kind="primary",
                    )
                ),
            ),
            actions(
                button(text("leave-no"), device_handler("actions/dialog", "closeDialog", identity))
            ),
        ),
    )


def _by_passkey(identity: str, way: str) -> rx.Component:
    return actions(
        button(
            text("leave-passkey"),
            device_handler("forms/leave", "leaveByPasskey", identity, way),
            picture="lock",
        )
    )


def left_screen() -> rx.Component:
    """Say what is gone, and what the server still keeps."""
    return rx.fragment(
        title(text("leave-done-title")),
        rx.cond(
            leaving.is_busy,
            rx.el.p(text("leave-busy"), class_name="waiting"),
            rx.cond(
                leaving.is_pending,
                remark(text("leave-pending"), kind="warning"),
                rx.cond(
                    leaving.is_erased,
                    rx.fragment(
                        rx.el.p(text("leave-done-all")),
                        rx.cond(leaving.kept != "", rx.el.p(leaving.kept)),
                    ),
                    rx.el.p(text("leave-done-here")),
                ),
            ),
        ),
        actions(
            rx.cond(
                access.has_wallets,
                link_button(text("ready-go-on"), "/vandaag"),
                link_button(text("to-start"), "/"),
            )
        ),
    )


def _failure() -> rx.Component:
    return rx.el.div(
        rx.cond(leaving.failure != "", remark(leaving.failure, kind="warning")), role="alert"
    )
