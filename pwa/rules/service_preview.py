"""Draws a service file as one page that opens without a server: every screen, in both languages.

The screens stand there in the order and with the words in which a person meets them: the list, the
parts or the form, what is checked before it goes, and what happens then. The page holds no script
and asks for nothing. What only its author reads (conditions, measures) is set apart.
"""

from collections.abc import Iterable, Mapping
from html import escape
from typing import Any

from pwa.rules.condition_words import condition_in_words
from pwa.rules.service_files import fill_in
from pwa.rules.service_words import (
    MEASURES_BY_LANGUAGE,
    NOTES,
    PAPERS,
    ROLES,
    SCREENS,
    term_in_words,
)
from pwa.rules.yaml_shapes import LANGUAGES

__all__ = ["draw_preview"]

Entry = Mapping[str, Any]
_STYLE = (
    "body{font:16px/1.5 sans-serif;margin:0;background:#f3f3f3;color:#111}"
    "h1,h2,h3,h4{line-height:1.2;margin:1rem 0 .25rem}main{display:grid;gap:1rem;padding:1rem;"
    "grid-template-columns:repeat(auto-fill,minmax(20rem,24rem));align-items:start}"
    "section{background:#fff;border:1px solid #999;border-radius:1rem;padding:1rem}"
    "p,ul,ol,dl{margin:.25rem 0}.lead{font-size:1.1rem}.soft{color:#444}"
    ".note{color:#0b4f6c;font-style:italic;border-left:.3rem solid #0b4f6c;padding-left:.5rem}"
    ".field{border:1px solid #555;border-radius:.25rem;min-height:2.5rem;padding:.5rem}"
    ".do{display:inline-block;background:#0b4f6c;color:#fff;border-radius:.5rem;padding:.5rem 1rem;"
    "margin:1rem .5rem 0 0}.do+.do{background:#fff;color:#0b4f6c;border:1px solid}"
    "dt{font-weight:bold}dd{margin:0 0 .5rem}article{padding:0 1rem}"
    "blockquote{border-left:.3rem solid #999;margin:1rem 0;padding-left:1rem}"
)


def draw_preview(service: Entry, agency: str) -> str:
    """Give the page of a service that was read (see `read_service`), with the agency's name."""
    filled = fill_in(service, agency)
    bodies = "".join(_Drawing(filled, agency, language).draw() for language in LANGUAGES)
    title = escape(filled["title"]["nl"])
    return (
        '<!doctype html>\n<html lang="nl"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width">'
        f"<title>{title}</title><style>{_STYLE}</style></head><body>{bodies}</body></html>\n"
    )


class _Drawing:
    """The screens of one service in one language."""

    def __init__(self, service: Entry, agency: str, language: str) -> None:
        self.service, self.agency, self.language = service, agency, language
        self.facts = {fact["name"]: fact for fact in service["facts"]}
        self.papers = {paper["name"]: paper for paper in service["documents"]}
        self.title = str(service["title"][language])

    def draw(self) -> str:
        topics = self.service.get("topics", [])
        screens = [self._list(), *([self._parts(topics)] if topics else [])]
        screens += [self._topic(topic, at, len(topics)) for at, topic in enumerate(topics, 1)]
        if not topics:
            screens.append(self._form())
        screens += [self._review(), self._after()]
        return (
            f'<article lang="{self.language}"><h1>{escape(self.title)}, {escape(self.agency)}</h1>'
            f"{_note(NOTES[self.language]['page'])}</article>"
            f'<main lang="{self.language}">{"".join(screens)}</main>'
        )

    def _list(self) -> str:
        note = NOTES[self.language]
        words = f"{note['found by']}: {self.service['words'][self.language]}"
        listed = [words] if self.service["listed"] else [note["not listed"]]
        inside = (
            f"<h3>{escape(ROLES[self.language][self.service['role']])}</h3>"
            f"<p><strong>{escape(self.title)}</strong></p>"
        )
        return _screen(note["in list"], inside + "".join(map(_note, listed)))

    def _parts(self, topics: list[Entry]) -> str:
        needs = [need[self.language] for need in self.service.get("needs", ())]
        inside = self._lead()
        inside += _heading(self._words("steps-needs")) + _items(needs) if needs else ""
        inside += _heading(self._words("steps-topics"))
        inside += _items(topic["title"][self.language] for topic in topics)
        inside += _actions(self._words("steps-begin"))
        inside += self._partner() + _heading(self._words("steps-ahead")) + self._steps()
        return _screen(self.title, inside + self._promises())

    def _topic(self, topic: Entry, at: int, all_: int) -> str:
        about = topic.get("about", {}).get(self.language)
        inside = f'<p class="soft">{escape(self._words("steps-at", at=at, all=all_))}</p>'
        inside += _paragraphs([about] if about else [])
        inside += self._questions(topic["facts"], topic["documents"])
        names = ("steps-next", "steps-back", "steps-skip", "steps-stop")
        return _screen(
            topic["title"][self.language], inside + _actions(*(self._words(name) for name in names))
        )

    def _form(self) -> str:
        inside = self._lead() + self._promises() + self._gets()
        inside += self._questions(self.facts, self.papers)
        return _screen(self.title, inside + _actions(self._words("share-check")))

    def _review(self) -> str:
        service, language, notes = self.service, self.language, NOTES[self.language]
        inside = _paragraphs([self._words("share-review-about", title=self.title)])
        facts = [(fact["label"][language], notes["answer"]) for fact in self.facts.values()]
        papers = [f"{paper['label'][language]} {notes['paper']}" for paper in self.papers.values()]
        inside += _heading(self._words("share-facts")) + _pairs(facts)
        inside += _heading(self._words("share-papers")) + _items(papers) if papers else ""
        conditions = [
            (self._words("share-to"), self.agency),
            (self._words("share-purpose"), service["purpose"][language]),
            (self._words("share-ground"), service["legal_basis"]["text"][language]),
            (self._words("share-kept"), service["retention"]["text"][language]),
            (self._words("share-back-out"), service["withdrawal"][language]),
        ]
        if service["channel"]["signature"] == "paper_goes_along":
            conditions.append((self._words("share-paper"), self._words("share-paper-along")))
        inside += _heading(self._words("share-conditions")) + _pairs(conditions)
        inside += f"<blockquote>{escape(service['consent'][language])}</blockquote>"
        if service["channel"]["decision_here"]:
            inside += f"<p>☐ {escape(self._words('share-decisions'))}</p>"
            inside += f'<p class="soft">{escape(self._words("share-decisions-hint"))}</p>'
        return _screen(self._words("share-review"), inside + _actions(self._words("share-send")))

    def _after(self) -> str:
        inside = _heading(self._words("steps-ahead")) + self._steps()
        return _screen(NOTES[self.language]["after"], inside)

    def _lead(self) -> str:
        summary = escape(" ".join(self.service["summary"][self.language].split()))
        return f'<p class="lead">{summary}</p>'

    def _promises(self) -> str:
        notes, inside = NOTES[self.language], ""
        for one in self.service["certainties"]:
            measure = MEASURES_BY_LANGUAGE[self.language][one["measure"]]
            most = f", {notes['at most']} {one['most']}" if "most" in one else ""
            told = _note(f"{notes['measured']}: {measure}{most}")
            inside += f"<li>{escape(one[self.language])}{told}</li>"
        return f"{_heading(self._words('share-promises'))}<ul>{inside}</ul>"

    def _gets(self) -> str:
        gets = (one[self.language] for one in self.service["gets"])
        return _heading(self._words("share-gets")) + _items(gets)

    def _partner(self) -> str:
        partner = self.service.get("partner")
        if partner is None:
            return ""
        when = NOTES[self.language]["partner"].replace("{condition}", self._said(partner["when"]))
        told = _paragraphs([partner["text"][self.language]])
        return _heading(self._words("steps-partner")) + told + _note(when)

    def _steps(self) -> str:
        lines = ""
        for step in self.service["steps"]:
            term = step["term"]
            when = term_in_words(term, step.get("after"), self.language) if term else ""
            article = f" ({escape(step['article'])})" if step["article"] else ""
            said = f'<br><span class="soft"><strong>{escape(when)}</strong>{article}</span>'
            lines += f"<li>{escape(step['title'][self.language])}{said}{self._if(step)}</li>"
        return f"<ol>{lines}</ol>"

    def _questions(self, facts: Iterable[str], papers: Iterable[str]) -> str:
        asked = [self.facts[name] for name in facts]
        drawn = [self._question(fact) for fact in asked]
        return "".join([*drawn, *(self._paper(self.papers[name]) for name in papers)])

    def _question(self, fact: Entry) -> str:
        notes, language = NOTES[self.language], self.language
        choices = [choice[language] for choice in fact.get("choices", ())]
        if fact["kind"] == "yes_no":
            choices = [self._words("share-yes"), self._words("share-no")]
        drawn = "".join(f"<p>○ {escape(choice)}</p>" for choice in choices)
        drawn = drawn or f'<p class="field soft">{escape(notes[fact["kind"]])}</p>'
        known = _note(notes["known"]) if "record" in fact else ""
        return f"{self._label(fact)}{drawn}{self._if(fact)}{known}"

    def _paper(self, paper: Entry) -> str:
        add = _actions(self._words("paper-photo"), self._words("paper-choose"))
        later = ""
        if "later" in paper:
            term = term_in_words(paper["later"], None, self.language)
            later = _note(NOTES[self.language]["later"].replace("{term}", term))
        names = ", ".join(PAPERS[self.language][kind] for kind in paper["kinds"])
        kinds = NOTES[self.language]["kinds"].replace("{most}", str(paper["most"]))
        note = _note(kinds.replace("{kinds}", names))
        return f"{self._label(paper)}{add}{note}{self._if(paper)}{later}"

    def _label(self, asked: Entry) -> str:
        label = asked["label"][self.language]
        if not asked["required"]:
            label = self._words("share-optional", label=label)
        why = escape(" ".join(asked["why"][self.language].split()))
        return f'<h3>{escape(label)}</h3><p class="soft">{why}</p>'

    def _if(self, part: Entry) -> str:
        notes = NOTES[self.language]
        told = (("when", notes["only"]), ("unless", notes["not"]))
        return "".join(
            _note(f"{says}: {self._said(part[name])}") for name, says in told if name in part
        )

    def _said(self, condition: Entry) -> str:
        return condition_in_words(condition, self.service, self.language)

    def _words(self, key: str, **places: object) -> str:
        text = SCREENS[self.language][key]
        for name, value in {"agency": self.agency, **places}.items():
            text = text.replace(f"{{{name}}}", str(value))
        return text


def _screen(title: str, inside: str) -> str:
    return f"<section><h2>{escape(title)}</h2>{inside}</section>"


def _heading(text: str) -> str:
    return f"<h3>{escape(text)}</h3>"


def _note(text: str) -> str:
    return f'<p class="note">{escape(text)}</p>'


def _actions(*texts: str) -> str:
    return "".join(f'<span class="do">{escape(text)}</span>' for text in texts)


def _paragraphs(texts: Iterable[str]) -> str:
    return "".join(f"<p>{escape(' '.join(text.split()))}</p>" for text in texts)


def _items(texts: Iterable[str]) -> str:
    return f"<ul>{''.join(f'<li>{escape(text)}</li>' for text in texts)}</ul>"


def _pairs(pairs: Iterable[tuple[str, str]]) -> str:
    told = (f"<dt>{escape(name)}</dt><dd>{escape(value)}</dd>" for name, value in pairs)
    return f"<dl>{''.join(told)}</dl>"
