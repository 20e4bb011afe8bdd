"""A service in small steps: the list of its topics, and one topic a screen."""

import reflex as rx
from reflex.vars import ObjectVar

from components.icon import icon
from components.parts import (
    actions,
    button,
    card,
    link_button,
    more,
    remark,
    row,
    rows,
    section,
    title,
)
from pwa.fields import begun_remark, form
from pwa.pages.asking import Asking
from pwa.pages.clarity import clarity_section
from pwa.pages.explaining import EXPLAINS, explains_words
from pwa.pages.speaking import speaking_button
from pwa.texts import text
from state.device import device_handler
from state.forms import DeviceForm
from state.steps import StepAhead, TopicLine, steps, topic

topic_form = DeviceForm("topic")
asking = Asking(topic_form)


def steps_screen() -> rx.Component:
    """Show what a service asks, how far one is, and what happens after sending."""
    return rx.fragment(
        title(
            rx.cond(steps.is_known, steps.title, text("share-service")),
            back="/delen",
            back_words=text("tab-share"),
        ),
        rx.cond(steps.is_known, _steps(), remark(steps.trouble, kind="warning")),
        explains_words(),
    )


def topic_screen() -> rx.Component:
    """Ask about one topic."""
    return rx.fragment(
        title(
            rx.cond(topic.is_known, topic.title, text("share-service")),
            back=topic.back,
            back_words=rx.cond(topic.is_known, topic.service, text("share-service")),
        ),
        rx.cond(topic.is_known, _topic(), remark(topic.trouble, kind="warning")),
        explains_words(),
    )


def ahead_list(lines: rx.Var[list[StepAhead]]) -> rx.Component:
    """Draw the steps of the way: who, what, by when and by which article."""
    return rx.el.ol(rx.foreach(lines, _ahead), class_name="line-of-steps")


def _steps() -> rx.Component:
    return rx.fragment(
        rx.el.p(steps.summary, class_name=f"lead {EXPLAINS}"),
        rx.cond(steps.about != "", rx.el.p(steps.about, class_name=EXPLAINS)),
        rx.cond(
            steps.href_sent != "",
            rx.fragment(
                remark(text("steps-sent")),
                actions(link_button(text("steps-to-sent"), steps.href_sent, kind="primary")),
            ),
        ),
        rx.cond(
            steps.is_contested,
            card(
                rx.el.p(text("steps-contested")),
                actions(button(text("steps-keep"), device_handler("actions/steps", "keepSteps"))),
            ),
        ),
        _wait(),
        rx.cond(
            steps.has_needs,
            more(
                text("steps-needs"),
                rx.el.ul(
                    rx.foreach(steps.needs, lambda one: rx.el.li(one, key=one)),
                    class_name="promises",
                ),
                is_open=~steps.is_begun,
            ),
        ),
        section(
            text("steps-topics"),
            rx.el.p(steps.progress, class_name="soft"),
            rows(rx.foreach(steps.topics, _topic_line)),
        ),
        rx.cond(steps.missing != "", remark(steps.missing, kind="warning")),
        _go_on(),
        speaking_button(),
        _later(),
        rx.cond(steps.partner != "", more(text("steps-partner"), rx.el.p(steps.partner))),
        section(text("steps-ahead"), ahead_list(steps.steps)),
        more(
            text("share-promises", agency=steps.agency),
            rx.el.ul(
                rx.foreach(steps.promises, lambda one: rx.el.li(one, key=one)),
                class_name="promises",
            ),
        ),
        rx.cond(
            steps.is_begun,
            actions(
                button(
                    text("steps-discard"),
                    device_handler("actions/steps", "discardSteps"),
                    kind="tertiary",
                    picture="bin",
                )
            ),
        ),
    )


def _go_on() -> rx.Component:
    return actions(
        rx.cond(
            steps.is_complete,
            button(
                text("share-check"),
                device_handler("actions/steps", "reviewSteps"),
                kind="primary",
            ),
            link_button(
                rx.cond(steps.is_begun, text("steps-go-on"), text("steps-begin")),
                steps.href_next,
                kind="primary",
            ),
        )
    )


def _wait() -> rx.Component:
    return rx.cond(
        steps.wait != "",
        card(
            rx.el.p(steps.wait),
            rx.el.p(steps.wait_day),
            rx.cond(
                steps.has_wait_task,
                rx.el.p(text("steps-wait-kept"), class_name="soft"),
                actions(
                    button(text("steps-remind"), device_handler("actions/steps", "remindOfWait"))
                ),
            ),
        ),
    )


def _later() -> rx.Component:
    return rx.cond(
        steps.has_later,
        more(
            text("steps-later"),
            rx.el.ul(
                rx.foreach(steps.later, lambda one: rx.el.li(one, key=one)),
                class_name="promises",
            ),
            rx.el.p(text("steps-later-about")),
            actions(
                button(text("steps-to-tasks"), device_handler("actions/steps", "remindOfPapers"))
            ),
        ),
    )


def _topic_line(line: ObjectVar[TopicLine]) -> rx.Component:
    return row(
        line.title,
        below=rx.el.span(
            line.said,
            class_name=rx.match(
                line.state,
                ("done", "status status--done"),
                ("missing", "status status--wrong"),
                "status status--waits",
            ),
        ),
        href=line.href,
        key=line.id,
    )


def _ahead(line: ObjectVar[StepAhead]) -> rx.Component:
    return rx.el.li(
        rx.cond(line.state == "done", icon("check"), icon("calendar")),
        rx.el.span(
            rx.el.span(line.title),
            rx.cond(
                (line.when != "") | (line.article != ""),
                rx.el.span(
                    rx.cond(line.when != "", rx.el.strong(line.when, " ")),
                    rx.cond(line.article != "", rx.fragment("(", line.article, ")")),
                    class_name="row-below",
                ),
            ),
            class_name="row-main",
        ),
        class_name=rx.cond(line.state == "done", "step step--done", "step"),
        key=line.id,
    )


def _topic() -> rx.Component:
    return rx.fragment(
        rx.el.p(topic.progress, class_name="under-title soft"),
        rx.cond(topic.about != "", rx.el.p(topic.about, class_name=EXPLAINS)),
        rx.cond(topic.is_filled, remark(text("steps-filled"))),
        begun_remark(topic_form),
        form(
            topic_form,
            rx.foreach(topic.questions, lambda one: asking.question(one)),
            rx.foreach(topic.papers, lambda one: asking.papers(one)),
            save=text("steps-next"),
        ),
        actions(
            button(text("steps-back"), device_handler("actions/steps", "backTopic")),
            button(text("steps-skip"), device_handler("actions/steps", "skipTopic")),
            button(text("steps-stop"), device_handler("actions/steps", "stopTopic")),
        ),
        speaking_button(),
        clarity_section(),
    )
