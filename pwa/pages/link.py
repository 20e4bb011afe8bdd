"""The link with one agency: what it knows and may send, saying who one is, and ending it."""

import reflex as rx
from reflex.vars import ObjectVar

from components.parts import actions, button, nothing_yet, remark, row, rows, section, title
from pwa.pages.scanning import scan_problem
from pwa.texts import text
from state.device import device_export, device_handler, device_value
from state.link import CodeChoice, one_link, use_code
from state.share import SentLine


def link_screen() -> rx.Component:
    """Show how the link with an agency stands, and what can be done with it."""
    return rx.fragment(
        title(
            rx.cond(one_link.is_known, one_link.agency, text("link-title")),
            back=one_link.back,
            back_words=rx.cond(one_link.is_known, one_link.agency, text("tab-share")),
        ),
        rx.cond(one_link.is_known, _link(), nothing_yet(one_link.trouble)),
    )


def use_code_screen() -> rx.Component:
    """Scan a code, or choose from whom it is to type it; the address may hold it too."""
    return rx.fragment(
        device_value(
            "useOpened",
            "opened",
            str,
            device_export("actions/linking", "followCode"),
            use_code.ready,
        ),
        title(text("link-use"), back="/delen", back_words=text("tab-share")),
        rx.cond(use_code.trouble != "", remark(use_code.trouble, kind="warning")),
        rx.el.div(
            rx.cond(use_code.problem != "", remark(use_code.problem, kind="warning")),
            role="alert",
        ),
        rx.el.p(text("link-use-about")),
        scan_problem(use_code.failure),
        rx.el.video(
            id="scanner",
            class_name=rx.cond(use_code.is_scanning, "scanner", "scanner scanner--off"),
            aria_label=text("link-scanning"),
            custom_attrs={"playsInline": True, "muted": True},
        ),
        actions(
            rx.cond(
                use_code.is_scanning,
                button(text("link-scan-stop"), device_handler("actions/scanning", "stopScanning")),
                button(
                    text("link-scan-do"),
                    device_handler("actions/linking", "scanAgencyCode"),
                    kind="primary",
                    picture="camera",
                ),
            )
        ),
        section(text("link-type"), rows(rx.foreach(use_code.agencies, _choice))),
    )


def _link() -> rx.Component:
    agency = one_link.agency
    return rx.fragment(
        rx.cond(one_link.trouble != "", remark(one_link.trouble, kind="warning")),
        rx.el.p(one_link.state, class_name="lead"),
        rx.cond(one_link.problem != "", rx.el.p(one_link.problem)),
        rx.el.dl(
            rx.cond(one_link.since != "", _fact(text("link-since"), one_link.since)),
            _fact(text("link-kind"), one_link.kind),
            class_name="facts",
        ),
        rx.cond(
            one_link.can_say,
            section(
                text("link-who"),
                rx.el.p(text("link-who-about", agency=agency)),
                rows(
                    rx.cond(
                        one_link.href_digid != "",
                        row(
                            text("link-digid"),
                            about=text("link-digid-about", agency=agency, host=one_link.host_digid),
                            href=one_link.href_digid,
                        ),
                    ),
                    row(text("link-scan"), about=text("link-scan-about"), href="/delen/koppelen"),
                    row(text("link-code"), about=text("link-code-about"), href=one_link.href_code),
                ),
            ),
        ),
        rx.cond(
            one_link.is_linked,
            section(text("link-may", agency=agency), rx.el.p(text("link-may-list"))),
        ),
        rx.cond(
            one_link.has_sent,
            section(text("link-sent", agency=agency), rows(rx.foreach(one_link.sent, _sent))),
        ),
        rx.cond(
            one_link.href_end != "",
            rows(
                row(
                    text("link-end"),
                    about=text("link-end-about", agency=agency),
                    href=one_link.href_end,
                )
            ),
        ),
    )


def _fact(name: rx.Var[str], value: rx.Var[str]) -> rx.Component:
    return rx.el.div(rx.el.dt(name), rx.el.dd(value), class_name="fact")


def _sent(line: ObjectVar[SentLine]) -> rx.Component:
    return row(
        line.title,
        below=rx.el.span(line.status, class_name=f"status status--{line.tone}"),
        href=line.href,
        key=line.id,
    )


def _choice(choice: ObjectVar[CodeChoice]) -> rx.Component:
    return row(choice.name, href=choice.href, key=choice.oin)
