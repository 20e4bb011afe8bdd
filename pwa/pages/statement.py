"""What comes after an application was sent: its steps, the partner's yes, and a paper to sign."""

import reflex as rx

from components.parts import actions, button, link_button, more, nothing_yet, section, title
from pwa.pages.steps import ahead_list
from pwa.texts import text
from state.device import device_export, device_handler, device_value
from state.steps import ahead, statement


def ahead_section() -> rx.Component:
    """Show who must act by when, what to add, and how the partner agrees."""
    return rx.fragment(
        rx.cond(
            ahead.has_steps,
            section(
                text("steps-ahead"),
                ahead_list(ahead.steps),
                rx.cond(
                    ahead.href_matter != "",
                    rx.el.p(rx.el.a(text("steps-to-matter"), href=ahead.href_matter)),
                ),
            ),
        ),
        rx.cond(
            ahead.href_add != "",
            actions(link_button(text("steps-add"), ahead.href_add, picture="add")),
        ),
        rx.cond(ahead.has_partner, _partner()),
        # Each time that it has come further.
        device_value(
            "useOpened", "settled", str, device_export("applied", "settle"), ahead.standing
        ),
    )


def statement_screen() -> rx.Component:
    """Show the paper on which the partner signs."""
    return rx.fragment(
        title(text("steps-statement-title"), back=statement.back, back_words=text("share-one")),
        rx.cond(
            statement.is_known,
            rx.fragment(
                rx.el.p(text("steps-statement-about"), class_name="not-printed"),
                rx.el.article(statement.text, class_name="letter", lang="nl", id="letter"),
                rx.el.div(
                    actions(
                        button(
                            text("letter-print"),
                            device_handler("actions/paper", "printScreen"),
                            kind="primary",
                        ),
                        button(
                            text("letter-share"),
                            device_handler(
                                "actions/letters", "shareLetter", statement.title, statement.text
                            ),
                        ),
                    ),
                    class_name="not-printed",
                ),
            ),
            nothing_yet(text("gone")),
        ),
    )


def _partner() -> rx.Component:
    return section(
        text("steps-partner"),
        rx.el.p(ahead.partner),
        more(
            text("steps-partner-device"),
            rx.el.p(text("steps-partner-device-about")),
            rx.el.p(rx.el.code(ahead.number, class_name="number")),
            actions(
                button(
                    text("steps-share-number"),
                    device_handler(
                        "actions/letters", "shareLetter", text("steps-number"), ahead.number_shared
                    ),
                )
            ),
        ),
        more(
            text("steps-partner-paper"),
            rx.el.p(text("steps-partner-paper-about")),
            actions(link_button(text("steps-statement-title"), ahead.href_statement)),
        ),
    )
