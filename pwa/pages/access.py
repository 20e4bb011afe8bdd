"""The lock of a wallet: opening it, choosing a lock, and what keeps the data safe after that."""

import reflex as rx
from reflex.vars import ObjectVar

from components.elements import Child, control
from components.icon import icon
from components.parts import actions, button, card, link_button, more, remark, section, title
from pwa.fields import form, text_field, tick_field
from pwa.texts import text
from state.access import WalletChoice, access, verdict
from state.device import device_handler
from state.forms import DeviceForm
from state.shell import shell

unlock_form = DeviceForm("unlock")
lock_form = DeviceForm("lock")
relock_form = DeviceForm("relock", "forms/lock")

IDLE = (
    (60, "lock-idle-60"),
    (300, "lock-idle-300"),
    (900, "lock-idle-900"),
    (3600, "lock-idle-3600"),
    (0, "lock-idle-0"),
)


def unlock_part() -> rx.Component:
    """Ask for the passphrase, on whatever screen the person wanted to see."""
    return rx.cond(access.is_removed, _removed(), _unlock())


def _unlock() -> rx.Component:
    return rx.fragment(
        rx.el.h1(access.name, tab_index=-1),
        rx.cond(access.wait != "", remark(access.wait, kind="warning")),
        failure(),
        rx.cond(
            access.has_passkey,
            actions(
                button(
                    text("unlock-passkey"),
                    device_handler("actions/access", "unlockByPasskey"),
                    kind="primary",
                    picture="lock",
                )
            ),
        ),
        form(
            unlock_form,
            text_field(
                unlock_form,
                "passphrase",
                text("unlock-label"),
                hint=text("unlock-hint"),
                kind=rx.cond(unlock_form.value("visible") == "yes", "text", "password"),
                auto_complete="current-password",
            ),
            tick_field(unlock_form, "visible", text("lock-visible")),
            save=text("unlock-do"),
        ),
        more(
            text("unlock-forgotten"),
            rx.el.p(text("unlock-forgotten-about")),
            actions(link_button(text("unlock-recover"), "/erbij")),
        ),
        other_wallets(),
    )


def _removed() -> rx.Component:
    return rx.fragment(
        rx.el.h1(text("removed-title"), tab_index=-1),
        rx.el.p(text("removed-about")),
        failure(),
        actions(
            button(text("removed-check"), device_handler("actions/access", "checkRemoval")),
            button(
                text("removed-forget"),
                device_handler("actions/leaving", "forgetHere"),
                kind="tertiary",
                picture="bin",
            ),
        ),
        other_wallets(),
    )


def other_wallets() -> rx.Component:
    """Offer the other wallets of this phone."""
    return rx.cond(
        access.has_several,
        section(text("unlock-other"), actions(rx.foreach(access.wallets, _other))),
    )


def _other(wallet: ObjectVar[WalletChoice]) -> rx.Component:
    return rx.el.div(
        rx.cond(
            wallet.is_chosen,
            rx.fragment(),
            button(wallet.name, device_handler("actions/access", "chooseWallet", wallet.id)),
        ),
        key=wallet.id,
    )


def failure() -> rx.Component:
    """Say what went wrong with what the person has just asked for."""
    return rx.el.div(
        rx.cond(access.failure != "", remark(access.failure, kind="warning")), role="alert"
    )


def lock_screen() -> rx.Component:
    """Choose the first lock."""
    return rx.fragment(
        title(text("lock-title")),
        rx.el.p(text("lock-about")),
        form(
            lock_form,
            *passphrase_fields(lock_form, text("lock-label")),
            passkey_field(lock_form),
            save=text("lock-do"),
        ),
    )


def change_lock_screen() -> rx.Component:
    """Choose another lock."""
    return rx.fragment(
        title(text("lock-change-title"), back="/instellingen", back_words=text("settings")),
        form(
            relock_form,
            text_field(
                relock_form,
                "before",
                text("lock-before"),
                kind="password",
                auto_complete="current-password",
            ),
            *passphrase_fields(relock_form, text("lock-new")),
            passkey_field(relock_form),
            save=text("save"),
        ),
    )


def passphrase_fields(handle: DeviceForm, label: rx.Var[str]) -> tuple[Child, ...]:
    """Ask for a new passphrase, and say how strong it is while it is being typed."""
    return (
        text_field(
            handle,
            "passphrase",
            label,
            hint=text("lock-hint"),
            kind=rx.cond(handle.value("visible") == "yes", "text", "password"),
            auto_complete="new-password",
        ),
        rx.el.div(
            rx.cond(verdict.is_pin, remark(text("lock-weak-pin"), kind="warning")),
            rx.cond(verdict.is_weak, remark(text("lock-weak"), kind="warning")),
            rx.cond(verdict.is_good, remark(text("lock-good"))),
            role="status",
        ),
        tick_field(handle, "visible", text("lock-visible")),
    )


def passkey_field(handle: DeviceForm) -> rx.Component:
    """Offer to open with a passkey too, where the phone can."""
    return rx.cond(
        access.offers_passkey,
        tick_field(handle, "passkey", text("lock-passkey"), hint=text("lock-passkey-hint")),
    )


def ready_screen() -> rx.Component:
    """Ask for a recovery code or second device, to install, and say whether a copy is safe."""
    return rx.fragment(
        title(text("ready-title")),
        rx.el.p(text("ready-about")),
        _step(
            access.has_paper | access.has_second,
            text("ready-paper"),
            text("ready-paper-done"),
            rx.el.p(text("ready-paper-about")),
            actions(
                link_button(text("recovery-make"), access.href_paper, kind="primary"),
                link_button(text("device-add"), access.href_second),
            ),
        ),
        _step(
            access.is_installed,
            text("ready-install"),
            text("ready-install-done"),
            rx.el.p(text("ready-install-about")),
            rx.cond(
                access.is_apple,
                rx.el.p(text("ready-install-apple")),
                rx.cond(
                    access.can_install,
                    actions(
                        button(
                            text("ready-install-do"), device_handler("actions/access", "install")
                        )
                    ),
                    rx.el.p(text("ready-install-by-hand")),
                ),
            ),
        ),
        _step(
            access.has_synced,
            text("ready-sync"),
            access.saved,
            rx.el.p(text("ready-sync-about")),
            rx.el.p(access.saved),
        ),
        rx.cond(access.is_not_persisted, remark(text("ready-persist-no"), kind="warning")),
        actions(
            rx.el.a(
                rx.cond(
                    access.has_paper | access.has_second, text("ready-go-on"), text("ready-later")
                ),
                href=access.back,
                class_name=rx.cond(
                    access.has_paper | access.has_second,
                    "ams-button ams-button--primary",
                    "ams-button ams-button--secondary",
                ),
            )
        ),
    )


def _step(
    is_done: rx.Var[bool], heading: rx.Var[str], done: rx.Var[str], *to_do: Child
) -> rx.Component:
    return card(
        rx.el.h2(heading),
        rx.cond(
            is_done,
            rx.el.p(icon("check"), rx.el.span(done), class_name="done"),
            rx.el.div(*to_do, class_name="section"),
        ),
    )


def safety_part() -> rx.Component:
    """Lead from the settings to lock, devices, recovery code, export and leaving."""
    return rx.cond(
        shell.state == "locked",
        actions(link_button(text("unlock-do"), "/vandaag", kind="primary", picture="lock")),
        _safety(),
    )


def _safety() -> rx.Component:
    return rx.cond(
        access.is_own,
        section(
            text("safety"),
            rx.cond(
                access.is_protected,
                rx.fragment(
                    rx.el.p(access.saved, class_name="soft"),
                    actions(
                        link_button(text("devices-title"), "/apparaten", picture="people"),
                        link_button(text("recovery-title"), "/herstelcode", picture="papers"),
                        link_button(text("lock-change-title"), "/slot/wijzigen", picture="lock"),
                        button(text("lock-now"), device_handler("actions/access", "lockNow")),
                    ),
                    _idle(),
                ),
                rx.fragment(
                    remark(text("safety-lock-first")),
                    actions(link_button(text("lock-title"), "/slot", kind="primary")),
                ),
            ),
            actions(
                link_button(text("export-title"), "/meenemen", picture="download"),
                link_button(text("leave-title"), "/verwijderen", picture="bin"),
            ),
            other_wallets(),
            actions(button(text("begin-another"), device_handler("actions/access", "begin"))),
        ),
    )


def _idle() -> rx.Component:
    return rx.el.fieldset(
        rx.el.legend(text("lock-idle"), class_name="label"),
        *(
            rx.el.label(
                control(
                    type="radio",
                    name="idle",
                    value=str(seconds),
                    checked=access.idle == str(seconds),
                    on_change=device_handler("actions/access", "chooseIdle"),
                    class_name="dot",
                ),
                rx.el.span(text(words)),
                class_name="choice-line",
            )
            for seconds, words in IDLE
        ),
        class_name="group",
    )
