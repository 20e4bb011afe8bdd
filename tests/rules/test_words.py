"""The hard words: forty or more, each once, with a sentence in both languages and true sources."""

from pathlib import Path

import pytest

from pwa.rules.words import WordError, read_words

WORD = """
- id: {id}
  word: {{nl: {word}, en: {word}}}
  forms: {{nl: [{forms}], en: []}}
  says: {{nl: "Dit is een zin.", en: "This is a sentence."}}
"""


def test_there_are_forty_words_or_more_and_each_article_names_its_law() -> None:
    words = read_words()
    assert len(words) >= 40
    sources = [word["source"] for word in words if "source" in word]
    assert len(sources) >= 30
    assert all(" art. " in source["article"] for source in sources)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (WORD.format(id="a", word="bezwaar", forms="besluit <b>"), "star where others may go on"),
        (WORD.format(id="a", word="x", forms="") + WORD.format(id="b", word="X", forms=""), "too"),
        (WORD.format(id="a", word="bezwaar", forms="").replace("This is a sentence.", ""), "en"),
        ("[]", "1"),
        ("[", "cannot be read as YAML"),
        ("- &a b\n- *a\n", "write out what repeats"),
    ],
)
def test_what_is_wrong_is_said_with_its_place(tmp_path: Path, text: str, said: str) -> None:
    file = tmp_path / "words.yaml"
    file.write_text(text)
    with pytest.raises(WordError, match=said):
        read_words(file)
