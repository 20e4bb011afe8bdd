"""The frame around every screen: skip link, header, tabs, notice; and how a screen is put in it."""

from collections.abc import Callable
from dataclasses import dataclass

import reflex as rx

from components.elements import plain_link, region
from components.icon import icon, picture
from pwa.pages.access import unlock_part
from pwa.pages.aloud import reading_bar
from pwa.pages.opinion import opinion_foot
from pwa.pages.safety import hide_button
from pwa.pages.translation import dutch_button
from pwa.texts import text
from state.access import access
from state.device import device_handler, device_value
from state.shell import shell

TABS = (
    ("/vandaag", "today", "tab-today"),
    ("/geld", "money", "tab-money"),
    ("/papieren", "papers", "tab-papers"),
    ("/taken", "tasks", "tab-tasks"),
    ("/delen", "share", "tab-share"),
)


@dataclass(frozen=True)
class Screen:
    """One screen: its path, the key of its title, and what draws it.

    `needs_wallet` is False for a screen that shows without an open wallet. The tab of a screen is
    the one whose path its own begins with.
    """

    path: str
    title: str
    draw: Callable[[], rx.Component]
    needs_wallet: bool = True
    works_offline: bool = True


def page(screen: Screen) -> Callable[[], rx.Component]:
    """Make the page function of a screen; Reflex files what it compiles under its module."""

    def draw_page() -> rx.Component:
        content = screen.draw()
        return rx.el.main(
            region(_arrival(screen)),
            region(_gate(content) if screen.needs_wallet else content, class_name="content"),
            region(opinion_foot(), class_name="foot not-printed"),
            id="inhoud",
            tab_index=-1,
            class_name="screen",
        )

    draw_page.__module__ = screen.draw.__module__
    return draw_page


def frame() -> rx.Component:
    """Draw what stays while screens change; the screen comes in as its last child."""
    return rx.el.div(
        region(
            device_value("useStart", "started", str),
            plain_link(
                text("skip-to-content"),
                href="#inhoud",
                on_click=device_handler("store", "skipToContent"),
                class_name="skip-link",
            ),
            _header(),
            _example(),
            _update(),
            _trouble(),
            _tabs(),
            reading_bar(),
            rx.cond(shell.can_hide, hide_button()),
            _notice(),
            class_name="around",
        ),
        class_name="app",
    )


def _arrival(screen: Screen) -> rx.Var:
    return device_value("useArrival", "arrival", str, text(screen.title), text("app-name"))


def _gate(content: rx.Component) -> rx.Component:
    """Show the screen of an open wallet, or the way to one."""
    return rx.cond(
        shell.is_open,
        content,
        rx.cond(
            shell.state == "locked",
            unlock_part(),
            rx.el.div(
                rx.el.h1(text("app-name"), tab_index=-1),
                rx.cond(
                    shell.state == "starting",
                    rx.el.p(text("starting"), class_name="waiting"),
                    rx.el.div(
                        rx.el.p(text("no-wallet")),
                        rx.el.a(
                            text("to-start"), href="/", class_name="ams-button ams-button--primary"
                        ),
                    ),
                ),
            ),
        ),
    )


def _header() -> rx.Component:
    return rx.el.header(
        rx.el.a(
            picture("/icons/plein.svg", 36),
            rx.el.span(text("app-name")),
            href=rx.cond(shell.is_open, rx.cond(shell.has_pictures, "/plaatjes", "/vandaag"), "/"),
            class_name="brand",
        ),
        rx.el.button(
            rx.cond(shell.is_reading, icon("stop"), icon("speak")),
            rx.cond(
                shell.is_reading,
                rx.el.span(text("stop-reading"), class_name="round-words"),
                rx.el.span(text("read-aloud"), class_name="round-words"),
            ),
            type="button",
            on_click=device_handler("speech", "readAloud"),
            class_name="speak",
        ),
        dutch_button(),
        rx.el.a(
            icon("settings"),
            rx.el.span(text("settings"), class_name="ams-visually-hidden"),
            href="/instellingen",
            class_name="round",
        ),
        # Said quietly: nothing has to be done.
        rx.el.p(access.offline, aria_live="polite", class_name="offline"),
        class_name="top",
    )


def _example() -> rx.Component:
    return rx.cond(
        shell.is_example,
        _bar(
            text("example-label"),
            text("example-stop"),
            device_handler("actions/example", "leaveExample"),
        ),
    )


def _update() -> rx.Component | rx.Var:
    """Offer a new version; the old one goes on until the person says so."""
    return rx.match(
        shell.update,
        (
            "waiting",
            _bar(
                text("update-waiting"),
                text("update-apply"),
                device_handler("update", "applyUpdate"),
            ),
        ),
        (
            "superseded",
            _bar(
                text("update-superseded"),
                text("update-reload"),
                device_handler("update", "reloadForUpdate"),
            ),
        ),
        rx.fragment(),
    )


def _bar(words: rx.Var[str], action: rx.Var[str], handler: rx.Var) -> rx.Component:
    return rx.el.aside(
        rx.el.p(words),
        rx.el.button(action, type="button", on_click=handler, class_name="inline"),
        aria_label=words,
        class_name="bar",
    )


def _trouble() -> rx.Component:
    """Say what stands between the wallet and the server, when the person must know."""
    return rx.cond(
        shell.is_open & (access.trouble != ""),
        rx.cond(
            access.is_gone,
            rx.el.aside(
                rx.el.p(access.trouble),
                rx.el.a(text("leave-title"), href="/verwijderen", class_name="inline"),
                aria_label=access.trouble,
                class_name="bar",
            ),
            _bar(access.trouble, text("try-again"), device_handler("actions/access", "syncNow")),
        ),
    )


def _tabs() -> rx.Component:
    return rx.cond(
        shell.is_open,
        rx.el.nav(
            *(
                rx.el.a(
                    icon(name),
                    rx.el.span(text(key)),
                    href=path,
                    class_name="tab",
                    custom_attrs={
                        "aria-current": rx.cond(shell.tab == path, "page", "false"),
                        **({"aria-describedby": _news()} if path == "/delen" else {}),
                    },
                )
                for path, name, key in TABS
            ),
            rx.el.span(text("tab-news"), id="tab-news", hidden=True),
            custom_attrs={"aria-label": text("navigation")},
            class_name="tabs",
        ),
    )


def _news() -> rx.Var:
    """Say at the tab that something there was not read yet; the style sheet draws a dot for it."""
    return rx.cond(shell.has_news, "tab-news", rx.Var("undefined"))


def _notice() -> rx.Component:
    return rx.el.div(
        rx.cond(
            shell.notice != "",
            rx.el.div(
                rx.el.p(shell.notice),
                rx.cond(
                    shell.can_undo,
                    rx.el.button(
                        text("undo"),
                        type="button",
                        on_click=device_handler("actions/notice", "undo"),
                        class_name="notice-undo",
                    ),
                ),
                rx.el.button(
                    icon("close"),
                    rx.el.span(text("close-notice"), class_name="ams-visually-hidden"),
                    type="button",
                    on_click=device_handler("actions/notice", "closeNotice"),
                    class_name="round",
                ),
                key=shell.notice_number,
                class_name="notice",
            ),
        ),
        role="status",
        class_name="notices",
    )
