"""What a clerk can do with a submission: take it, answer, propose and give a decision."""

from typing import Any

import reflex as rx
from reflex.vars import ObjectVar

from components.icon import icon
from pwa.desk_pages.enclosures import enclosures, going_along
from pwa.desk_pages.parts import act, button, field, say, send_form
from pwa.desk_pages.referral import refer_act
from pwa.desk_pages.representative import ground_acts
from pwa.desk_pages.talk import talk_acts
from state.desk.counter import Desk

__all__ = ["acts", "assigning", "drafts"]


def assigning() -> rx.Component:
    """Say whose case it is, and let it be taken or given while there is something to do."""
    return rx.el.div(
        rx.el.p(Desk.case.assigned_words, role="status"),
        rx.cond(Desk.case.is_open, _assign()),
        class_name="desk-line",
    )


def _assign() -> rx.Component:
    return rx.fragment(
        rx.cond(
            ~Desk.case.is_mine,
            button(say("do-assign-me"), Desk.assign_me, shortcut="Alt+Shift+4"),
            button(say("do-let-go"), Desk.let_go),
        ),
        rx.el.details(
            rx.el.summary(say("do-assign-to")),
            send_form(
                Desk.assign_to,
                say("do-assign"),
                rx.el.div(
                    rx.el.label(say("do-assign-colleague"), html_for="assign-to"),
                    rx.el.select(
                        rx.foreach(
                            Desk.colleagues, lambda name: rx.el.option(name, value=name.to(str))
                        ),
                        id="assign-to",
                        name="to",
                        class_name="ams-select",
                    ),
                    class_name="field",
                ),
            ),
            class_name="more",
        ),
    )


def drafts() -> rx.Component:
    """Show the decisions that were proposed; one that waits can be given or sent back."""
    return rx.cond(
        Desk.drafts.length() > 0,
        rx.el.section(
            rx.el.h2(say("drafts-title")),
            rx.el.ul(rx.foreach(Desk.drafts, _draft), class_name="rows"),
            class_name="section",
        ),
    )


def _draft(draft: ObjectVar[Any]) -> rx.Component:
    return rx.el.li(
        rx.el.div(
            rx.el.span(
                rx.el.span(draft.state_words, class_name="row-name"),
                rx.el.span(draft.by, class_name="row-about"),
                rx.cond(
                    draft.reason != "",
                    rx.el.span(say("draft-reason"), " ", draft.reason, class_name="desk-text"),
                ),
                rx.el.span(draft.title, class_name="row-name"),
                rx.el.span(draft.text, class_name="desk-text"),
                rx.cond(
                    draft.files != "",
                    rx.el.span(say("do-files-along"), " ", rx.el.bdi(draft.files)),
                ),
                class_name="row-main",
            ),
            class_name="row",
        ),
        rx.cond(draft.is_waiting, _judge(draft)),
        key=draft.id,
    )


def _judge(draft: ObjectVar[Any]) -> rx.Component:
    return rx.el.div(
        rx.cond(
            draft.is_own,
            rx.el.p(icon("info"), say("draft-own"), class_name="hint"),
            rx.cond(
                draft.is_tied,
                rx.el.p(icon("info"), say("problem-four-eyes-tied"), class_name="hint"),
                rx.el.div(
                    rx.cond(
                        Desk.case.is_reachable,
                        button(say("do-give"), Desk.give(draft.id), kind="primary"),
                        rx.fragment(
                            rx.el.p(icon("info"), say("do-by-post"), class_name="hint"),
                            button(say("do-posted"), Desk.give(draft.id), kind="primary"),
                        ),
                    ),
                    class_name="actions",
                ),
            ),
        ),
        send_form(
            Desk.send_back,
            rx.cond(draft.is_own, say("do-take-back"), say("do-send-back")),
            rx.el.input(type="hidden", name="proposal", value=draft.id),
            rx.cond(
                draft.is_own,
                rx.fragment(),
                field("reason", say("do-send-back-reason"), rows=3, form="back"),
            ),
            kind="secondary",
        ),
        class_name="desk-judge",
    )


def acts() -> rx.Component:
    """Draw every way to answer that was there when the clerk came or last did something."""
    return rx.el.section(
        rx.el.h2(
            say("do-title"),
            id="answer",
            tab_index=-1,
            custom_attrs={"aria-keyshortcuts": "Alt+Shift+5"},
        ),
        rx.cond(
            Desk.offers.is_open,
            act(
                rx.cond(Desk.case.is_taken_up, say("do-take-up-again"), say("do-take-up")),
                rx.el.p(
                    rx.cond(
                        Desk.case.is_taken_up,
                        say("do-take-up-again-hint"),
                        say("do-take-up-hint"),
                    ),
                    class_name="hint",
                ),
                send_form(
                    Desk.take_up,
                    rx.cond(Desk.case.is_taken_up, say("do-send"), say("do-take-up")),
                    field(
                        "until",
                        say("do-until"),
                        kind="date",
                        hint=Desk.case.statutory_words,
                        value=Desk.case.last_day,
                        form="take-up",
                    ),
                    field("article", say("do-article"), value=Desk.case.article, form="take-up"),
                ),
            ),
        ),
        *ground_acts(),
        refer_act(),
        *talk_acts(),
        enclosures(),
        act(
            say("do-message"),
            _templates("message"),
            send_form(Desk.send_message, say("do-send"), *_words("message"), going_along()),
        ),
        act(
            say("do-task"),
            _templates("task"),
            send_form(
                Desk.give_task,
                say("do-send"),
                *_words("task"),
                field("due", say("do-due"), kind="date", form="task"),
            ),
        ),
        rx.cond(
            Desk.offers.is_open,
            act(
                say("do-completion"),
                rx.el.p(say("do-completion-hint"), class_name="hint"),
                _templates("completion"),
                send_form(
                    Desk.ask_completion,
                    say("do-send"),
                    *_words("completion"),
                    field("due", say("do-due"), kind="date", form="completion"),
                ),
            ),
        ),
        rx.cond(
            Desk.offers.is_decidable,
            act(
                say("do-decision"),
                rx.el.p(say("do-decision-hint"), class_name="hint"),
                _templates("decision"),
                send_form(
                    Desk.propose,
                    say("do-propose"),
                    *_words("decision"),
                    field("article", say("do-decision-article"), form="decision"),
                    going_along(),
                ),
            ),
        ),
        class_name="section",
    )


def _templates(kind: str) -> rx.Component:
    """Offer words to begin with; they come under what was typed, and can be changed."""
    listed = Desk.templates[kind]
    return rx.cond(
        Desk.templates.contains(kind) & (listed.length() > 0),
        rx.el.div(
            rx.el.p(say("template-begin"), id=f"{kind}-templates", class_name="hint"),
            rx.foreach(
                listed,
                lambda one: button(one.name, Desk.use_template(kind, one.id)),
            ),
            role="group",
            class_name="desk-line",
            custom_attrs={"aria-labelledby": f"{kind}-templates"},
        ),
    )


def _words(form: str) -> list[rx.Component]:
    return [
        field("title", say("do-text-title"), form=form, is_kept=True),
        field("text", say("do-text"), rows=8, form=form, is_kept=True),
    ]
