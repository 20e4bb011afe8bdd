"""The clerk's own password."""

import reflex as rx

from pwa.desk_pages.parts import field, frame, say, send_form
from state.desk.counter import Desk


def password() -> rx.Component:
    """Ask for the old password and for the new one, twice since nobody sees it."""
    return frame(
        rx.el.section(
            rx.el.h1(say("password-title"), tab_index=-1),
            rx.el.p(say("password-intro")),
            send_form(
                Desk.choose_password,
                say("password-change"),
                rx.el.input(
                    type="text",
                    name="username",
                    value=Desk.clerk,
                    auto_complete="username",
                    read_only=True,
                    hidden=True,
                ),
                field(
                    "old",
                    say("password-old"),
                    kind="password",
                    auto_complete="current-password",
                ),
                field(
                    "new",
                    say("password-new"),
                    kind="password",
                    hint=say("password-hint"),
                    auto_complete="new-password",
                ),
                field(
                    "again", say("password-again"), kind="password", auto_complete="new-password"
                ),
            ),
            class_name="card desk-narrow",
        ),
        is_first=True,
    )
