"""Moeilijke woorden: every hard word with one sentence; the neutral page after a quick hide."""

import reflex as rx
from reflex.vars import ObjectVar

from components.elements import plain_link
from components.parts import title
from pwa.texts import text
from state.words import WordLine, words


def words_screen() -> rx.Component:
    """List the words; there is nothing of a wallet on it, and no way back into one."""
    return rx.fragment(
        title(text("words-title")),
        rx.el.p(text("words-about"), class_name="lead"),
        rx.el.dl(rx.foreach(words.words, _word), class_name="words"),
    )


def _word(line: ObjectVar[WordLine]) -> rx.Component:
    return rx.el.div(
        rx.el.dt(
            line.word,
            rx.cond(
                line.dutch != "",
                rx.fragment(" ", rx.el.bdi(line.dutch, lang="nl", class_name="soft")),
            ),
        ),
        rx.el.dd(line.says),
        rx.cond(
            line.article != "",
            rx.el.dd(
                plain_link(
                    rx.el.bdi(line.article, lang="nl"),
                    href=line.href,
                    target="_blank",
                    rel="noopener noreferrer",
                ),
            ),
        ),
        key=line.id,
    )
