"""The devices of a wallet, a code for another one, and the recovery code."""

import reflex as rx
from reflex.vars import ObjectVar

from components.parts import (
    actions,
    button,
    card,
    dialog,
    link_button,
    remark,
    title,
)
from pwa.fields import form, text_field
from pwa.texts import text
from state.access import DeviceLine, access, devices, offer, paper_code
from state.device import device_export, device_handler, device_value
from state.forms import DeviceForm

device_form = DeviceForm("device")


def devices_screen() -> rx.Component:
    """List the devices; one can be added, and each but this one removed."""
    return rx.fragment(
        title(text("devices-title"), back="/instellingen", back_words=text("settings")),
        rx.cond(
            access.is_protected,
            rx.fragment(
                rx.el.p(text("devices-about")),
                _failure(access.failure),
                rx.el.ul(rx.foreach(devices.devices, _device), class_name="rows"),
                rx.cond(devices.is_alone, remark(text("device-alone"))),
                actions(
                    link_button(
                        text("device-add"), "/apparaten/erbij", kind="primary", picture="add"
                    ),
                    link_button(text("recovery-title"), "/herstelcode"),
                    link_button(text("helpers-from-devices"), "/helpers"),
                    link_button(text("safety-link"), "/veilig"),
                ),
            ),
            _lock_first(),
        ),
    )


def _device(line: ObjectVar[DeviceLine]) -> rx.Component:
    identity = f"remove-{line.id}"
    return rx.el.li(
        rx.el.div(
            rx.el.span(
                rx.el.span(line.name, class_name="row-name"),
                rx.el.span(line.added, class_name="row-about"),
                rx.cond(line.is_here, rx.el.span(text("device-here"), class_name="soft")),
                rx.cond(line.is_leaving, rx.el.span(text("device-leaving"), class_name="soft")),
                class_name="row-main",
            ),
            rx.cond(
                line.is_leaving,
                rx.fragment(),
                rx.el.span(
                    link_button(text("device-rename"), line.href_name, kind="tertiary"),
                    rx.cond(
                        line.is_here,
                        rx.fragment(),
                        button(
                            text("device-remove"),
                            device_handler("actions/dialog", "openDialog", identity),
                            kind="tertiary",
                        ),
                    ),
                    class_name="row-buttons",
                ),
            ),
            class_name="row",
        ),
        dialog(
            identity,
            text("device-remove-title", name=line.name),
            rx.el.p(text("device-remove-about")),
            rx.el.p(text("device-remove-agencies")),
            actions(
                button(
                    text("device-remove-do"),
                    device_handler("actions/devices", "removeFromWallet", line.id),
                    kind="primary",
                ),
                button(
                    text("device-keep"), device_handler("actions/dialog", "closeDialog", identity)
                ),
            ),
        ),
        key=line.id,
    )


def device_name_screen() -> rx.Component:
    """Give a device another name."""
    return rx.fragment(
        title(text("device-rename-title"), back="/apparaten", back_words=text("devices-title")),
        form(
            device_form,
            text_field(
                device_form, "name", text("device-rename-label"), hint=text("device-rename-hint")
            ),
            save=text("save"),
        ),
    )


def offer_screen() -> rx.Component:
    """Show a code for another device, and ask whether the one that comes is the right one."""
    return rx.fragment(
        _title_with_way_back(text("offer-title"), "/apparaten", text("devices-title")),
        device_value(
            "useOpened",
            "opened",
            str,
            device_export("actions/devices", "offerLink"),
            rx.Var('""'),
        ),
        rx.cond(
            access.is_protected,
            rx.fragment(
                _failure(offer.failure),
                rx.cond(
                    (offer.failure != "") & ~offer.is_asking,
                    actions(
                        button(text("offer-again"), device_handler("actions/devices", "offerAgain"))
                    ),
                ),
                rx.cond(offer.is_waiting, _code()),
                rx.cond(offer.is_asking | offer.is_adding, _question()),
                rx.cond(offer.is_done, _added()),
                rx.cond(
                    (offer.code == "") & (offer.failure == ""),
                    rx.el.p(text("offer-busy"), class_name="waiting"),
                ),
            ),
            _lock_first(),
        ),
    )


def _code() -> rx.Component:
    return rx.fragment(
        rx.el.ol(
            rx.el.li(text("offer-step-1", address=offer.site)),
            rx.el.li(text("offer-step-2")),
            rx.el.li(text("offer-step-3")),
            class_name="steps",
        ),
        qr_code(offer.qr_path, offer.qr_box, text("offer-picture")),
        rx.el.p(text("offer-code"), class_name="label"),
        rx.el.p(offer.code, class_name="code", id="link-code"),
        rx.el.p(text("offer-life"), class_name="soft"),
    )


def _question() -> rx.Component:
    return card(
        rx.el.h2(text("offer-asks", name=offer.newcomer)),
        rx.el.p(text("offer-asks-about")),
        rx.cond(
            offer.is_adding,
            rx.el.p(text("offer-adding"), class_name="waiting"),
            actions(
                button(
                    text("offer-yes"), device_handler("actions/devices", "letIn"), kind="primary"
                ),
                link_button(text("device-keep"), "/apparaten"),
            ),
        ),
        role="alert",
    )


def _added() -> rx.Component:
    return rx.fragment(
        remark(text("offer-done")),
        actions(
            link_button(
                text("ready-go-on"),
                rx.cond(access.is_from_lock, access.back, "/apparaten"),
                kind="primary",
            )
        ),
    )


def recovery_screen() -> rx.Component:
    """Make a recovery code, and show it until the person has it."""
    return rx.fragment(
        _title_with_way_back(text("recovery-title"), "/instellingen", text("settings")),
        rx.cond(
            access.is_protected,
            rx.fragment(
                rx.el.p(text("recovery-about")),
                _failure(paper_code.failure),
                rx.cond(paper_code.code != "", _paper(), _make_paper()),
            ),
            _lock_first(),
        ),
    )


def _make_paper() -> rx.Component:
    return rx.fragment(
        rx.cond(paper_code.has_paper, remark(text("recovery-replace-about"))),
        actions(
            button(
                rx.cond(paper_code.has_paper, text("recovery-replace"), text("recovery-make")),
                device_handler("actions/devices", "makePaper"),
                kind="primary",
                custom_attrs={"aria-disabled": rx.cond(paper_code.is_busy, "true", "false")},
            )
        ),
        rx.cond(paper_code.is_busy, rx.el.p(text("leave-busy"), class_name="waiting")),
    )


def _paper() -> rx.Component:
    return rx.fragment(
        rx.el.div(
            rx.el.h2(text("recovery-file-title"), class_name="print-only"),
            qr_code(paper_code.qr_path, paper_code.qr_box, text("recovery-picture")),
            rx.el.p(paper_code.code, class_name="code", id="recovery-code"),
            rx.el.p(text("recovery-file-about"), class_name="print-only"),
            rx.el.p(paper_code.address, class_name="print-only", id="recovery-address"),
            class_name="paper-code",
        ),
        actions(
            button(text("recovery-print"), device_handler("actions/devices", "printPaper")),
            button(
                text("recovery-save"),
                device_handler("actions/devices", "savePaper"),
                picture="download",
            ),
        ),
        rx.el.p(text("recovery-limit"), class_name="soft"),
        actions(
            button(
                text("recovery-have"),
                device_handler("actions/devices", "havePaper", access.back),
                kind="primary",
                picture="check",
            )
        ),
    )


def qr_code(path: rx.Var[str], box: rx.Var[str], words: rx.Var[str]) -> rx.Component:
    """Draw a QR code that a camera reads in the dark theme too: black on white."""
    return rx.el.svg(
        rx.el.rect(custom_attrs={"width": "100%", "height": "100%", "fill": "#fff"}),
        rx.el.path(d=path, custom_attrs={"fill": "#000"}),
        view_box=box,
        class_name="qr",
        role="img",
        aria_label=words,
        custom_attrs={"shapeRendering": "crispEdges"},
    )


def _title_with_way_back(words: rx.Var[str], back: str, back_words: rx.Var[str]) -> rx.Component:
    """Draw a title that leads back to the screen after the lock, when that led here."""
    return title(
        words,
        back=rx.cond(access.is_from_lock, access.back, back),
        back_words=rx.cond(access.is_from_lock, text("ready-title"), back_words),
    )


def _failure(words: rx.Var[str]) -> rx.Component:
    return rx.el.div(rx.cond(words != "", remark(words, kind="warning")), role="alert")


def _lock_first() -> rx.Component:
    return rx.fragment(
        remark(text("safety-lock-first")),
        actions(link_button(text("lock-title"), "/slot", kind="primary")),
    )
