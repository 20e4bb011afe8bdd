"""A letter with a code: made, printed, and put away."""

import reflex as rx

from pwa.desk_pages.parts import button, field, frame, say, send_form
from state.desk.counter import Desk


def letters() -> rx.Component:
    """Draw the form for a letter, or the letter that was just made."""
    return frame(
        rx.cond(
            Desk.letter_code != "",
            _letter(),
            rx.el.section(
                rx.el.h1(say("letters-title"), tab_index=-1),
                rx.el.p(say("letters-intro")),
                rx.el.p(say("letters-check"), class_name="soft"),
                send_form(
                    Desk.make_letter,
                    say("letters-make"),
                    field("name", say("letters-name")),
                    field("number", say("letters-number")),
                    field("address", say("letters-address"), rows=3),
                ),
                class_name="card desk-narrow",
            ),
        ),
    )


def _letter() -> rx.Component:
    return rx.fragment(
        rx.el.article(
            rx.el.p(Desk.agency, class_name="letter-agency"),
            rx.el.address(
                rx.el.p(Desk.letter_name),
                rx.foreach(Desk.letter_address, lambda line: rx.el.p(line)),
            ),
            rx.el.p(Desk.letter_day, class_name="letter-day"),
            rx.el.h1(say("letter-subject"), tab_index=-1),
            rx.el.p(Desk.letter_dear),
            rx.el.p(Desk.letter_why),
            rx.el.p(
                rx.el.span(say("letter-code")),
                rx.el.strong(Desk.letter_code),
                class_name="letter-code",
            ),
            rx.el.p(Desk.letter_how),
            rx.el.p(Desk.letter_until),
            rx.el.p(say("letter-not-you")),
            rx.el.p(say("letter-greeting")),
            rx.el.p(Desk.agency),
            class_name="letter",
        ),
        rx.el.div(
            button(
                say("letters-print"),
                rx.Var("() => window.print()").to(rx.EventChain),
                kind="primary",
            ),
            button(say("letters-done"), Desk.put_letter_away),
            class_name="actions desk-not-printed",
        ),
    )
