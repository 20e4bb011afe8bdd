"""Forms: a summary of problems, and fields with a visible label, a hint, and their own problem.

Each function takes the form (see `DeviceForm` in `state/forms.py`) and the name of a field, which
may be a value of the device where the fields of a form follow from data.
"""

from typing import Any, Protocol

import reflex as rx
from reflex.vars import ArrayVar, StringVar

from components.elements import (
    Child,
    control,
    plain_form,
    plain_link,
    select_control,
    text_area_control,
)
from components.icon import icon

Words = rx.Var[Any] | str
Name = rx.Var[str] | str


class FormHandle(Protocol):
    """What a form gives to the fields that draw it; `state/forms.py` has the one there is."""

    name: str
    type: rx.Var[Any]
    submit: rx.Var[Any]
    choose_day: rx.Var[Any]
    is_busy: rx.Var[Any]
    has_problems: rx.Var[Any]
    failure: StringVar[str]
    summary: ArrayVar[list[dict[str, str]]]

    def value(self, field: Name) -> StringVar[str]:
        """Give what stands in the field."""
        ...

    def problem(self, field: Name) -> StringVar[str]:
        """Give what is wrong with it."""
        ...


def form(
    handle: FormHandle,
    *fields: Child,
    summary_title: Words,
    go_to_field: Any,  # noqa: ANN401
) -> rx.Component:
    """Draw a form: the summary of problems first, then its fields.

    `go_to_field` makes the handler that goes to the field with an id.
    """
    return plain_form(
        _summary(handle, summary_title, go_to_field),
        *fields,
        on_submit=handle.submit,
        no_validate=True,
        # Else browsers write what is typed to the disk in clear, with the tabs of the session.
        auto_complete="off",
        class_name="form",
    )


def text_field(
    handle: FormHandle,
    field: Name,
    label: Words,
    *,
    hint: Words | None = None,
    input_mode: str = "text",
    auto_complete: str = "off",
    narrow: bool = False,
    before: str = "",
    kind: Words = "text",
) -> rx.Component:
    """Draw a field for a line of text; `before` stands in front of it, such as a currency."""
    box = control(
        type=kind,
        value=handle.value(field),
        on_change=handle.type,
        auto_complete=auto_complete,
        class_name="ams-text-input" + (" narrow" if narrow else ""),
        custom_attrs={"inputMode": input_mode, **_attributes(handle, field, hint)},
    )
    boxed = (
        rx.el.span(
            rx.el.span(before, class_name="before", aria_hidden="true"), box, class_name="boxed"
        )
        if before
        else box
    )
    return _field(handle, field, label, hint, boxed)


def amount_field(
    handle: FormHandle, field: Name, label: Words, *, hint: Words | None = None
) -> rx.Component:
    """Draw a field for an amount in euro."""
    return text_field(
        handle, field, label, hint=hint, input_mode="decimal", narrow=True, before="€"
    )


def day_field(
    handle: FormHandle,
    field: Name,
    label: Words,
    *,
    calendar: Words,
    open_calendar: Any,  # noqa: ANN401
    hint: Words | None = None,
) -> rx.Component:
    """Draw a field for a day: typed in any common way, or chosen in the browser's calendar.

    `calendar` is what the button of the calendar is called; `open_calendar` makes its handler.
    """
    picker = f"{handle.name}-{field}-calendar"
    return _field(
        handle,
        field,
        label,
        hint,
        rx.el.span(
            control(
                type="text",
                value=handle.value(field),
                on_change=handle.type,
                auto_complete="off",
                class_name="ams-text-input narrow",
                custom_attrs={"inputMode": "numeric", **_attributes(handle, field, hint)},
            ),
            rx.el.button(
                icon("calendar"),
                rx.el.span(calendar, class_name="ams-visually-hidden"),
                type="button",
                on_click=open_calendar(picker),
                class_name="round",
            ),
            control(
                type="date",
                on_change=handle.choose_day,
                class_name="calendar",
                custom_attrs={
                    "id": picker,
                    "tabIndex": -1,
                    "aria-hidden": "true",
                    "data-field": field,
                },
            ),
            class_name="boxed",
        ),
    )


def slider_field(
    handle: FormHandle,
    field: Name,
    label: Words,
    *,
    until: rx.Var[str],
    step: rx.Var[str],
    said: rx.Var[str],
) -> rx.Component:
    """Draw a slider from 0; `said` tells what comes of where it stands, and is read aloud."""
    slider = control(
        type="range",
        value=handle.value(field),
        on_change=handle.type,
        class_name="slider",
        custom_attrs={
            **_attributes(handle, field, None),
            "min": "0",
            "max": until,
            "step": step,
            "aria-valuetext": said,
        },
    )
    return _field(handle, field, label, None, slider)


def text_area_field(
    handle: FormHandle, field: Name, label: Words, *, hint: Words | None = None, rows: int = 4
) -> rx.Component:
    """Draw a field for a text of several lines."""
    box = text_area_control(
        value=handle.value(field),
        on_change=handle.type,
        rows=rows,
        class_name="ams-text-input",
        custom_attrs=_attributes(handle, field, hint),
    )
    return _field(handle, field, label, hint, box)


def select_field(
    handle: FormHandle,
    field: Name,
    label: Words,
    options: list[tuple[str, Words]],
    *,
    hint: Words | None = None,
) -> rx.Component:
    """Draw a choice of one out of many, each as value and words."""
    box = select_control(
        *(rx.el.option(words, value=value) for value, words in options),
        value=handle.value(field),
        on_change=handle.type,
        class_name="ams-select",
        custom_attrs=_attributes(handle, field, hint),
    )
    return _field(handle, field, label, hint, box)


def choice_field(
    handle: FormHandle,
    field: Name,
    label: Words,
    options: ArrayVar[Any],
    *,
    hint: Words | None = None,
    on_change: rx.Var[Any] | None = None,
) -> rx.Component:
    """Draw a choice out of options that the device lists, each with `value` and `label`."""
    box = select_control(
        rx.foreach(
            options,
            lambda option: rx.el.option(option.label, value=option.value, key=option.value),
        ),
        value=handle.value(field),
        on_change=handle.type if on_change is None else on_change,
        class_name="ams-select",
        custom_attrs=_attributes(handle, field, hint),
    )
    return _field(handle, field, label, hint, box)


def tick_field(
    handle: FormHandle, field: Name, label: Words, *, hint: Words | None = None
) -> rx.Component:
    """Draw a box to tick."""
    identity = f"{handle.name}-{field}"
    return rx.el.div(
        rx.el.label(
            control(
                type="checkbox",
                checked=handle.value(field) == "yes",
                on_change=handle.type,
                class_name="tick",
                custom_attrs=_attributes(handle, field, hint),
            ),
            rx.el.span(label),
            html_for=identity,
            class_name="choice-line",
        ),
        *([] if hint is None else [_hint(identity, hint)]),
        _problem(handle, field),
        class_name="field",
    )


def file_button(
    words: Words,
    on_change: Any,  # noqa: ANN401
    *,
    picture: str,
    identity: str = "",
    accept: str = "",
    camera: bool = False,
) -> rx.Component:
    """Draw a button that chooses a file; `camera` opens the camera where there is one."""
    return rx.el.label(
        control(
            type="file",
            on_change=on_change,
            class_name="file-input",
            custom_attrs={
                **({"id": identity} if identity else {}),
                **({"accept": accept} if accept else {}),
                **({"capture": "environment"} if camera else {}),
            },
        ),
        icon(picture),
        rx.el.span(words),
        class_name="ams-button ams-button--secondary",
    )


def group(legend: Words, *fields: Child, hint: Words | None = None) -> rx.Component:
    """Put fields that belong together under one question."""
    return rx.el.fieldset(
        rx.el.legend(legend, class_name="label"),
        *([] if hint is None else [rx.el.p(hint, class_name="hint")]),
        *fields,
        class_name="group",
    )


def save_button(handle: FormHandle, words: Words) -> rx.Component:
    """Draw the button that submits the form."""
    return rx.el.button(
        words,
        type="submit",
        custom_attrs={"aria-disabled": rx.cond(handle.is_busy, "true", "false")},
        class_name="ams-button ams-button--primary",
    )


def _summary(handle: FormHandle, title: Words, go_to_field: Any) -> rx.Component:  # noqa: ANN401
    return rx.cond(
        handle.has_problems | handle.failure.bool(),
        rx.el.div(
            rx.el.h2(title),
            rx.cond(handle.failure.bool(), rx.el.p(handle.failure)),
            rx.el.ul(
                rx.foreach(
                    handle.summary,
                    lambda problem: rx.el.li(
                        plain_link(
                            problem["text"],
                            href=f"#{handle.name}-{problem['field']}",
                            on_click=go_to_field(f"{handle.name}-{problem['field']}"),
                        ),
                        key=problem["field"],
                    ),
                ),
            ),
            id=f"{handle.name}-problems",
            role="alert",
            tab_index=-1,
            class_name="problems",
        ),
    )


def _field(
    handle: FormHandle, field: Name, label: Words, hint: Words | None, box: rx.Component
) -> rx.Component:
    identity = f"{handle.name}-{field}"
    return rx.el.div(
        rx.el.label(label, html_for=identity, class_name="label"),
        *([] if hint is None else [_hint(identity, hint)]),
        _problem(handle, field),
        box,
        class_name=rx.cond(handle.problem(field).bool(), "field field--wrong", "field"),
    )


def _problem(handle: FormHandle, field: Name) -> rx.Component:
    return rx.cond(
        handle.problem(field).bool(),
        rx.el.p(
            icon("warning"),
            rx.el.span(handle.problem(field)),
            custom_attrs={"id": f"{handle.name}-{field}-problem"},
            class_name="problem",
        ),
    )


def _hint(identity: str, hint: Words) -> rx.Component:
    # As an attribute: Reflex names a ref after every `id`, and after a Var in it another each time.
    return rx.el.p(hint, custom_attrs={"id": f"{identity}-hint"}, class_name="hint")


def _attributes(handle: FormHandle, field: Name, hint: Words | None) -> dict[str, Any]:
    """Tie the control to its label, its hint and its problem."""
    identity = f"{handle.name}-{field}"
    described = f"{identity}-hint " if hint is not None else ""
    wrong = handle.problem(field).bool()
    return {
        "id": identity,
        "name": field,
        "aria-describedby": rx.cond(wrong, f"{described}{identity}-problem", described.strip()),
        "aria-invalid": rx.cond(wrong, "true", "false"),
    }
