"""The way of something that was sent, step by step, with the step at which it stands."""

import reflex as rx
from reflex.vars import ArrayVar, ObjectVar

from components.icon import icon
from state.share import Step

MARK_BY_STATE = (("done", "check"), ("now", "after"), ("wrong", "warning"))


def way(steps: ArrayVar[list[Step]] | rx.Var[list[Step]]) -> rx.Component:
    """List the steps in their order."""
    return rx.el.ol(rx.foreach(steps, _step), class_name="way")


def _step(step: ObjectVar[Step]) -> rx.Component:
    marks = [(state, icon(name)) for state, name in MARK_BY_STATE]
    return rx.el.li(
        rx.el.span(rx.match(step.state, *marks, rx.fragment()), class_name="way-mark"),
        rx.el.span(step.text),
        class_name=f"way-step way-step--{step.state}",
        key=step.id,
    )
