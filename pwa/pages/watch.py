"""What Plein saw: the list, one finding with its grounds, and the topics that it looks out for."""

import reflex as rx
from reflex.vars import ObjectVar

from components.elements import plain_link
from components.parts import (
    actions,
    button,
    card,
    facts,
    link_button,
    more,
    nothing_yet,
    remark,
    row,
    rows,
    section,
    title,
)
from pwa.pages.explaining import EXPLAINS, explains_words
from pwa.pages.rights import reads_laws
from pwa.texts import text
from state.device import device_handler
from state.watch import (
    FindingLine,
    Ground,
    NextStep,
    Topic,
    WatcherLine,
    finding,
    topics,
    watch,
)


def seen_screen() -> rx.Component:
    """Show everything that the watch saw."""
    return rx.fragment(
        title(text("watch-title"), back="/vandaag", back_words=text("tab-today")),
        rx.el.p(text("watch-stays"), class_name="lead"),
        rx.cond(
            watch.has_findings,
            rows(rx.foreach(watch.findings, finding_row)),
            nothing_yet(rx.cond(watch.is_off, text("watch-off"), text("watch-nothing"))),
        ),
        actions(link_button(text("watch-choose"), "/vandaag/gezien/keuzes")),
    )


def finding_row(line: ObjectVar[FindingLine]) -> rx.Component:
    """Draw a finding with what was seen."""
    return row(line.title, about=line.about, href=line.href, key=line.id)


def finding_screen() -> rx.Component:
    """Show one finding: what was seen, why, and what one may do."""
    gone = rx.fragment(
        title(text("watch-title"), back="/vandaag", back_words=text("tab-today")),
        nothing_yet(text("gone")),
    )
    return rx.fragment(rx.cond(finding.is_known, _finding(), gone), reads_laws(), explains_words())


def _finding() -> rx.Component:
    return rx.fragment(
        title(finding.title, back="/vandaag", back_words=text("tab-today")),
        card(rx.el.p(finding.text, class_name=f"lead {EXPLAINS}"), kind="strong"),
        rx.cond(finding.whose != "", remark(finding.whose)),
        rx.cond(
            finding.how_much != "",
            card(
                rx.el.p(finding.how_much),
                rx.cond(finding.question != "", rx.el.p(rx.el.strong(finding.question))),
                rx.cond(
                    finding.href_question != "",
                    actions(link_button(finding.answer, finding.href_question, kind="primary")),
                ),
            ),
        ),
        rx.cond(
            finding.aside != "",
            section(
                text("aside-title"),
                card(
                    rx.el.p(finding.aside),
                    actions(
                        button(
                            text("aside-make"),
                            device_handler("actions/watch", "setAside", finding.id),
                        )
                    ),
                ),
            ),
        ),
        section(text("watch-may"), rows(rx.foreach(finding.steps, _step))),
        rx.cond(
            finding.href_about != "",
            actions(link_button(text("watch-about"), finding.href_about)),
        ),
        rx.cond(
            finding.has_grounds,
            section(text("right-why"), rx.foreach(finding.grounds, _ground)),
        ),
        more(text("watch-against"), rx.el.p(finding.against, class_name=EXPLAINS)),
        actions(
            button(text("watch-dismiss"), device_handler("actions/watch", "dismiss", finding.id))
        ),
        remark(text("watch-stays")),
    )


def _step(step: ObjectVar[NextStep]) -> rx.Component:
    return rx.cond(
        step.is_outside,
        rx.el.li(
            plain_link(
                step.text,
                href=step.href,
                target="_blank",
                rel="noopener noreferrer",
                class_name="row",
            ),
            key=step.id,
        ),
        row(step.text, href=step.href, key=step.id),
    )


def _ground(ground: ObjectVar[Ground]) -> rx.Component:
    return card(
        rx.el.p(ground.text, class_name=EXPLAINS),
        facts((text("right-article"), ground.article)),
        rx.cond(
            ground.href != "",
            plain_link(
                text("right-laws"), href=ground.href, target="_blank", rel="noopener noreferrer"
            ),
        ),
        key=ground.id,
    )


def topics_screen() -> rx.Component:
    """Ask on which topics Plein may look out, with the arguments for and against."""
    return rx.fragment(
        title(text("watch-choose"), back="/vandaag/gezien", back_words=text("watch-title")),
        rx.el.p(text("watch-ask"), class_name="lead"),
        actions(
            button(text("watch-all"), device_handler("actions/watch", "wishAll"), kind="primary")
        ),
        rx.foreach(topics.topics, _topic),
        remark(text("watch-stays")),
    )


def _topic(topic: ObjectVar[Topic]) -> rx.Component:
    return card(
        rx.el.h2(topic.title),
        rx.foreach(topic.watchers, _watcher),
        actions(
            _wish(topic, "yes", text("answer-yes")),
            _wish(topic, "no", text("answer-no")),
        ),
        key=topic.id,
    )


def _wish(topic: ObjectVar[Topic], wish: str, words: rx.Var[str]) -> rx.Component:
    return rx.el.button(
        words,
        rx.el.span(" ", topic.title, class_name="ams-visually-hidden"),
        type="button",
        on_click=device_handler("actions/watch", "wish", topic.id, wish),
        class_name=rx.cond(
            topic.wish == wish,
            "ams-button ams-button--primary",
            "ams-button ams-button--secondary",
        ),
        custom_attrs={"aria-pressed": rx.cond(topic.wish == wish, "true", "false")},
    )


def _watcher(watcher: ObjectVar[WatcherLine]) -> rx.Component:
    return rx.el.div(
        more(
            watcher.title,
            facts((text("watch-pro"), watcher.pro), (text("watch-contra"), watcher.contra)),
        ),
        key=watcher.id,
    )
