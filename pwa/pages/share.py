"""Delen: messages of agencies, what was sent and how it stands, and what can be sent to whom."""

import reflex as rx
from reflex.vars import ObjectVar

from components.icon import icon
from components.parts import (
    actions,
    button,
    card,
    link_button,
    more,
    nothing_yet,
    remark,
    row,
    rows,
    section,
    title,
)
from pwa.pages.begun import begun_section
from pwa.pages.statement import ahead_section
from pwa.pages.tasks import task_row
from pwa.texts import text
from state.device import device_export, device_handler, device_value
from state.share import (
    AgencyBlock,
    MessageLine,
    Pair,
    SentLine,
    ServiceLine,
    Step,
    message,
    share,
    submission,
)

MARK_BY_STATE = (("done", "check"), ("now", "after"), ("wrong", "warning"))


def share_screen() -> rx.Component:
    """Show messages first, then what was sent, then what can be sent."""
    return rx.fragment(
        title(text("tab-share")),
        rx.cond(share.trouble != "", remark(share.trouble, kind="warning")),
        begun_section(),
        rx.cond(
            share.has_messages,
            section(text("share-messages"), rows(rx.foreach(share.messages, _message_row))),
        ),
        rx.cond(
            share.has_sent,
            section(text("share-sent"), rows(rx.foreach(share.sent, _sent_row))),
        ),
        rx.foreach(share.agencies, _agency),
        device_value(
            "useOpened",
            "opened",
            str,
            device_export("actions/share", "lookForNews"),
            rx.Var('""'),
        ),
    )


def message_screen() -> rx.Component:
    """Show one message; it counts as read."""
    return rx.fragment(
        title(
            rx.cond(message.is_known, message.title, text("share-message")),
            back="/delen",
            back_words=text("tab-share"),
        ),
        rx.cond(
            message.is_known,
            rx.fragment(
                rx.el.p(message.agency, ", ", message.at, class_name="under-title soft"),
                rx.cond(
                    message.is_unreadable,
                    remark(text("share-unreadable"), kind="warning"),
                    rx.el.p(message.text, class_name="letter"),
                ),
                actions(
                    rx.cond(
                        message.is_statement,
                        button(
                            text("statement-take"),
                            device_handler("actions/bank", "readStatementOf", message.id),
                            kind="primary",
                        ),
                    ),
                    rx.cond(
                        message.is_talk,
                        link_button(text("talk-link"), "/werk/gesprekken", kind="primary"),
                    ),
                    rx.cond(
                        message.href_task != "",
                        link_button(text("share-to-task"), message.href_task, kind="primary"),
                    ),
                    rx.cond(
                        message.href_about != "",
                        link_button(text("share-about", title=message.about), message.href_about),
                    ),
                ),
            ),
            nothing_yet(text("gone")),
        ),
        device_value(
            "useOpened",
            "opened",
            str,
            device_export("actions/share", "readMessage"),
            message.id,
        ),
    )


def submission_screen() -> rx.Component:
    """Show how something that was sent stands, what it was, and its proof."""
    return rx.fragment(
        title(
            rx.cond(submission.is_known, submission.title, text("share-one")),
            back="/delen",
            back_words=text("tab-share"),
        ),
        rx.cond(submission.is_known, _submission(), nothing_yet(text("gone"))),
    )


def _submission() -> rx.Component:
    return rx.fragment(
        rx.el.p(text("share-to-agency", agency=submission.agency), class_name="under-title soft"),
        rx.cond(
            submission.about != "",
            rx.el.p(rx.el.a(submission.about, href=submission.href_about)),
        ),
        card(
            rx.el.ol(rx.foreach(submission.steps, _step), class_name="way"),
            rx.cond(submission.turn != "", rx.el.p(submission.turn, class_name="turn")),
            rx.cond(submission.refusal != "", rx.el.p(submission.refusal)),
            role="status",
        ),
        rx.cond(submission.unknown != "", remark(submission.unknown)),
        ahead_section(),
        rx.cond(
            submission.href_again != "",
            actions(link_button(text("share-again"), submission.href_again, kind="primary")),
        ),
        rx.cond(
            submission.href_withdrawal != "",
            actions(link_button(text("share-to-withdrawal"), submission.href_withdrawal)),
        ),
        rx.cond(
            submission.can_take_back,
            actions(
                button(
                    text("share-take-back"),
                    device_handler("actions/share", "takeBackSubmission", submission.id),
                )
            ),
        ),
        rx.cond(
            submission.has_tasks,
            section(text("share-tasks"), rows(rx.foreach(submission.tasks, task_row))),
        ),
        rx.cond(
            submission.has_messages,
            section(text("share-messages"), rows(rx.foreach(submission.messages, _message_row))),
        ),
        section(
            text("share-what"),
            rx.el.dl(rx.foreach(submission.facts, _pair), class_name="facts"),
            rx.cond(
                submission.has_files,
                rx.el.dl(rx.foreach(submission.files, _pair), class_name="facts"),
            ),
        ),
        rx.cond(submission.has_proof, _proof()),
        rx.cond(
            submission.href_withdraw != "",
            actions(link_button(text("share-withdraw"), submission.href_withdraw, kind="tertiary")),
        ),
    )


def _proof() -> rx.Component:
    return section(
        text("share-proof"),
        rx.el.p(text("share-proof-about")),
        actions(
            button(
                text("share-proof-save"),
                device_handler("actions/share", "saveProof", submission.id),
                picture="download",
            )
        ),
        more(
            text("share-technical"),
            rx.el.dl(rx.foreach(submission.technical, _pair), class_name="facts technical"),
        ),
    )


def _step(step: ObjectVar[Step]) -> rx.Component:
    marks = [(state, icon(name)) for state, name in MARK_BY_STATE]
    return rx.el.li(
        rx.el.span(rx.match(step.state, *marks, rx.fragment()), class_name="way-mark"),
        rx.el.span(step.text),
        class_name=f"way-step way-step--{step.state}",
        key=step.id,
    )


def _pair(pair: ObjectVar[Pair]) -> rx.Component:
    return rx.el.div(rx.el.dt(pair.name), rx.el.dd(pair.value), class_name="fact", key=pair.name)


def _message_row(line: ObjectVar[MessageLine]) -> rx.Component:
    return row(
        line.title,
        about=line.about,
        below=rx.cond(line.is_new, rx.el.span(text("share-new"), class_name="new")),
        href=line.href,
        key=line.id,
    )


def _sent_row(line: ObjectVar[SentLine]) -> rx.Component:
    return row(
        line.title,
        about=line.about,
        below=rx.el.span(line.status, class_name=f"status status--{line.tone}"),
        href=line.href,
        key=line.id,
    )


def _agency(agency: ObjectVar[AgencyBlock]) -> rx.Component:
    return rx.el.section(
        rx.el.h2(agency.name),
        rx.cond(agency.identity != "", rx.el.p(agency.identity, class_name="soft")),
        rows(
            rx.foreach(agency.services, _service),
            rx.cond(
                agency.href_code != "",
                row(
                    text("share-have-code"),
                    about=text("share-have-code-about", agency=agency.name),
                    href=agency.href_code,
                ),
            ),
        ),
        class_name="section",
        key=agency.oin,
    )


def _service(service: ObjectVar[ServiceLine]) -> rx.Component:
    return row(service.title, about=service.summary, href=service.href, key=service.id)
