"""Forms as the pages draw them: the components with our words and handlers in them."""

from typing import Any

import reflex as rx

from components import form as parts
from components.elements import Child
from components.parts import remark
from pwa.texts import text
from state.device import device_handler
from state.forms import DeviceForm

Words = rx.Var[Any] | str

text_field = parts.text_field
amount_field = parts.amount_field
text_area_field = parts.text_area_field
slider_field = parts.slider_field
select_field = parts.select_field
choice_field = parts.choice_field
tick_field = parts.tick_field
file_button = parts.file_button
group = parts.group


def form(handle: DeviceForm, *fields: Child, save: Words) -> rx.Component:
    """Draw a form with its summary of problems before and its button after the fields.

    What was sent off before there was a lock says that it is still to be saved.
    """
    return parts.form(
        handle,
        rx.cond(
            handle.is_waiting,
            rx.el.div(remark(text("form-waits", button=save), kind="warning"), role="alert"),
        ),
        *fields,
        parts.save_button(handle, save),
        summary_title=text("problems-title"),
        go_to_field=lambda identity: device_handler("forms", "goToField", identity),
    )


def day_field(
    handle: DeviceForm, field: parts.Name, label: Words, *, hint: Words | None = None
) -> rx.Component:
    """Draw a field for a day with the button of the browser's calendar."""
    return parts.day_field(
        handle,
        field,
        label,
        hint=hint,
        calendar=text("open-calendar"),
        open_calendar=lambda picker: device_handler("forms", "openCalendar", picker),
    )


def begun_remark(handle: DeviceForm) -> rx.Component:
    """Say that what was typed earlier still stands here, with a way to begin anew."""
    return rx.cond(
        handle.is_begun,
        rx.el.p(
            rx.cond(
                handle.from_whom != "",
                text("form-from", name=handle.from_whom),
                text("form-begun"),
            ),
            " ",
            rx.el.button(
                text("start-over"), type="button", on_click=handle.start_over, class_name="inline"
            ),
            class_name="begun",
        ),
    )
