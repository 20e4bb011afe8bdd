"""The question under a step whether it was clear: folded, and sent only by a tap of its own."""

import reflex as rx

from components.parts import more
from pwa.fields import choice_field, form, text_area_field
from pwa.texts import text
from state.clarity import clarity
from state.forms import DeviceForm
from state.share import Option

clarity_form = DeviceForm("clarity")


def clarity_section() -> rx.Component:
    """Ask whether this step was clear, where the agency wants to know."""
    return rx.cond(
        clarity.is_asked,
        more(
            text("clarity-title"),
            rx.el.p(text("clarity-about")),
            form(
                clarity_form,
                choice_field(
                    clarity_form, "clear", text("clarity-title"), clarity.options.to(list[Option])
                ),
                rx.cond(
                    (clarity_form.value("clear") == "nee")
                    & (clarity.reasons.to(list[Option]).length() > 0),
                    choice_field(
                        clarity_form,
                        "reason",
                        text("opinion-reason"),
                        clarity.reasons.to(list[Option]),
                    ),
                ),
                text_area_field(
                    clarity_form, "words", text("clarity-words"), hint=text("clarity-hint"), rows=2
                ),
                save=text("clarity-send"),
            ),
        ),
    )
