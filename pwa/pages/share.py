"""Delen: messages of agencies, what was sent and how it stands, and what can be sent to whom."""

import reflex as rx
from reflex.vars import ObjectVar

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
from pwa.fields import form, text_field
from pwa.pages.begun import begun_section
from pwa.pages.clarity import clarity_section
from pwa.pages.explaining import EXPLAINS, explains_words
from pwa.pages.passing import passing_section
from pwa.pages.printing import paper_foot, print_button
from pwa.pages.speaking import speaking_section
from pwa.pages.statement import ahead_section
from pwa.pages.tasks import task_row
from pwa.pages.way import way
from pwa.texts import text
from state.device import device_export, device_handler, device_value
from state.forms import DeviceForm
from state.share import (
    AgencyBlock,
    FileLine,
    MessageLine,
    Pair,
    SentLine,
    ServiceGroup,
    ServiceLine,
    TextPart,
    message,
    share,
    submission,
)

seek_form = DeviceForm("seek")


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
            section(text("share-sent"), rows(rx.foreach(share.sent, sent_row))),
        ),
        rx.cond(share.can_seek, _seek()),
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
                    rx.el.p(rx.foreach(message.parts, _part), class_name="letter", dir="auto"),
                ),
                rx.foreach(message.warnings, _warning),
                rx.cond(
                    message.is_decision,
                    section(
                        text("post-decision"),
                        rx.el.dl(rx.foreach(message.decision, _pair), class_name="facts"),
                    ),
                ),
                rx.cond(
                    message.has_files,
                    section(text("post-files"), rows(rx.foreach(message.files, _file))),
                ),
                rx.cond(message.href_pass != "", rx.el.h2(text("pass-title"))),
                actions(
                    rx.cond(
                        message.href_pass != "",
                        link_button(text("pass-look"), message.href_pass, kind="primary"),
                    ),
                    rx.cond(
                        message.is_statement,
                        button(
                            text("statement-take"),
                            device_handler("actions/bank", "readStatementOf", message.id),
                            kind="primary",
                        ),
                    ),
                    rx.cond(
                        message.can_answer,
                        button(
                            text("talk-answer"),
                            device_handler("actions/talk", "answerQuestion", message.id),
                            kind="primary",
                        ),
                    ),
                    rx.cond(
                        message.proof_of != "",
                        button(
                            text("share-proof-save"),
                            device_handler("actions/share", "saveProof", message.proof_of),
                            kind="primary",
                            picture="download",
                        ),
                    ),
                    rx.cond(
                        message.is_talk,
                        link_button(text("talk-link"), "/werk/gesprekken", kind="primary"),
                    ),
                    rx.cond(
                        message.href_objection != "",
                        link_button(text("post-object"), message.href_objection),
                    ),
                    rx.cond(
                        message.href_task != "",
                        link_button(text("share-to-task"), message.href_task, kind="primary"),
                    ),
                    rx.cond(
                        message.href_about != "",
                        link_button(text("share-about", title=message.about), message.href_about),
                    ),
                    rx.cond(
                        message.call != "",
                        rx.el.a(
                            message.call,
                            href=message.href_call,
                            class_name="ams-button ams-button--secondary",
                        ),
                    ),
                ),
                rx.cond(message.now != "", rx.el.p(message.now)),
                rx.cond(message.call != "", rx.el.p(message.hours, class_name="soft")),
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
        explains_words(),
    )


def _part(part: ObjectVar[TextPart]) -> rx.Component:
    """Draw a piece of a text; beside an address stands in words where it leads."""
    return rx.cond(
        part.href != "",
        rx.fragment(
            rx.el.a(
                part.text,
                href=part.href,
                target="_blank",
                rel="noopener noreferrer",
                class_name="inline",
            ),
            " (",
            text("post-leads-to", host=part.host),
            ")",
        ),
        rx.el.span(part.text, class_name=EXPLAINS),
    )


def _warning(words: rx.Var[str]) -> rx.Component:
    return remark(words, kind="warning")


def _file(line: ObjectVar[FileLine]) -> rx.Component:
    """Draw a file; it leads to the paper that it became, once it is here."""
    said = {
        "name": rx.el.bdi(line.name),
        "about": line.about,
        "below": rx.cond(line.note != "", rx.el.span(line.note, class_name="row-below")),
        "key": line.id,
    }
    return rx.cond(line.href != "", row(href=line.href, **said), row(**said))


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
            way(submission.steps),
            rx.cond(submission.turn != "", rx.el.p(submission.turn, class_name="turn")),
            rx.cond(submission.refusal != "", rx.el.p(submission.refusal)),
            role="status",
        ),
        passing_section(),
        rx.cond(
            submission.ended != "",
            rx.fragment(
                remark(submission.ended, kind="warning"),
                actions(link_button(text("ended-reach"), submission.href_ended)),
            ),
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
            submission.decisions != "",
            section(
                text("share-decision-way"),
                rx.el.p(submission.decisions),
                actions(link_button(text("share-decision-change"), submission.href_decisions)),
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
        actions(print_button()),
        rx.cond(
            submission.href_withdraw != "",
            actions(link_button(text("share-withdraw"), submission.href_withdraw, kind="tertiary")),
        ),
        rx.el.div(speaking_section(), clarity_section(), class_name="not-printed"),
        paper_foot(),
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


def sent_row(line: ObjectVar[SentLine]) -> rx.Component:
    """Draw something that was sent, and how it stands."""
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
        rows(
            row(
                text("organisation-about", agency=agency.name),
                about=agency.about,
                href=agency.href,
            )
        ),
        rx.foreach(agency.groups.to(list[ServiceGroup]), _group),
        class_name="section",
        key=agency.oin,
    )


def _seek() -> rx.Component:
    return section(
        text("share-services"),
        form(
            seek_form, text_field(seek_form, "words", text("share-seek")), save=text("share-find")
        ),
        rx.el.p(share.found, role="status", class_name="soft"),
    )


def _group(group: ObjectVar[ServiceGroup]) -> rx.Component:
    return rx.fragment(
        rx.el.h3(group.title),
        rows(rx.foreach(group.services.to(list[ServiceLine]), _service)),
        key=group.role,
    )


def _service(service: ObjectVar[ServiceLine]) -> rx.Component:
    return row(
        service.title,
        about=service.summary,
        below=rx.cond(
            service.ready != "", rx.el.span(service.ready, class_name="status status--done")
        ),
        href=service.href,
        key=service.id,
    )
