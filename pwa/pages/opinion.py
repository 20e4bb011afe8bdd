"""Was this clear? A quiet line at the foot of every screen, and the screen to which it leads."""

import reflex as rx

from components.parts import title
from pwa.fields import choice_field, form, text_field
from pwa.texts import text
from state.forms import DeviceForm
from state.opinions import opinion, saying
from state.share import Option

opinion_form = DeviceForm("opinion")


def opinion_foot() -> rx.Component:
    """Lead to the question, unless the person wants no such question."""
    return rx.cond(opinion.href != "", rx.el.a(text("opinion-title"), href=opinion.href))


def opinion_screen() -> rx.Component:
    """Ask whether the screen that one came from was clear."""
    return rx.fragment(
        title(text("opinion-title"), back=saying.back, back_words=text("opinion-back")),
        rx.el.p(text("opinion-about"), class_name="lead"),
        form(
            opinion_form,
            choice_field(
                opinion_form, "clear", text("opinion-title"), saying.answers.to(list[Option])
            ),
            rx.cond(
                opinion_form.value("clear") == "no",
                choice_field(
                    opinion_form, "reason", text("opinion-reason"), saying.reasons.to(list[Option])
                ),
            ),
            text_field(opinion_form, "words", text("opinion-words"), hint=text("opinion-hint")),
            save=text("opinion-send"),
        ),
    )
