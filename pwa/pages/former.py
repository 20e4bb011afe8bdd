"""What stands under a record: the question whether it stays, and values that can be put back."""

import reflex as rx
from reflex.vars import ObjectVar

from components.parts import actions, button, more, remark
from pwa.texts import text
from state.device import device_handler
from state.former import FormerLine, former


def stays_question(remove: rx.Var) -> rx.Component:
    """Ask about a record that one device removed while another changed it."""
    return rx.cond(
        former.is_contested,
        rx.el.div(
            remark(text("contested"), kind="warning"),
            actions(
                button(text("contested-keep"), device_handler("actions/former", "keepRecord")),
                button(text("remove"), remove, kind="tertiary", picture="bin"),
            ),
            class_name="section",
        ),
    )


def former_values() -> rx.Component:
    """List what was overwritten, here or on another device, each with a way back."""
    return rx.cond(
        former.has_lines,
        more(text("former"), rx.el.ul(rx.foreach(former.lines, _line), class_name="rows")),
    )


def _line(line: ObjectVar[FormerLine]) -> rx.Component:
    return rx.el.li(
        rx.el.div(
            rx.el.span(
                rx.el.span(line.field, ": ", line.value, class_name="row-name"),
                rx.el.span(line.when, class_name="row-about"),
                class_name="row-main",
            ),
            button(
                text("former-put-back"),
                device_handler("actions/former", "putBack", line.index),
                kind="tertiary",
            ),
            class_name="row",
        ),
        key=line.index,
    )
