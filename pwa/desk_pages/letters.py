"""A code for a person: in a letter that is printed, or on the screen at the counter."""

import reflex as rx

from pwa.desk_pages.parts import button, field, frame, say, send_form, ticks
from state.desk.counter import Desk


def letters() -> rx.Component:
    """Draw the forms for a letter and for the counter, or the code that was just made."""
    return frame(
        rx.cond(
            Desk.letter_code != "",
            rx.cond(Desk.letter_at_counter, _counter(), _letter()),
            rx.fragment(
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
                rx.el.section(
                    rx.el.h2(say("counter-title")),
                    rx.el.p(say("counter-intro")),
                    send_form(
                        Desk.link_at_counter,
                        say("counter-make"),
                        field("name", say("counter-name"), form="counter"),
                        field("number", say("counter-number"), form="counter"),
                        ticks(
                            "paper",
                            say("counter-paper"),
                            ("paper", say("counter-paper-seen"), False),
                            form="counter",
                        ),
                    ),
                    class_name="card desk-narrow",
                ),
            ),
        ),
    )


def _qr() -> rx.Component:
    return rx.el.svg(
        rx.el.path(d=Desk.letter_qr),
        view_box=Desk.letter_qr_box,
        role="img",
        custom_attrs={"aria-label": say("letter-qr")},
        class_name="letter-qr",
    )


def _counter() -> rx.Component:
    """Draw the code large, for the camera of a phone at the other side of the desk."""
    return rx.el.section(
        rx.el.h1(say("counter-title"), tab_index=-1),
        rx.el.p(Desk.letter_name),
        rx.el.p(say("counter-how")),
        _qr(),
        rx.el.p(
            rx.el.span(say("letter-code")),
            rx.el.strong(Desk.letter_code),
            class_name="letter-code",
        ),
        rx.el.p(Desk.letter_until),
        rx.el.div(button(say("counter-done"), Desk.put_letter_away), class_name="actions"),
        class_name="card desk-narrow",
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
            _qr(),
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
