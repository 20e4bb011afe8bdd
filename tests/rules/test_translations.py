"""Every language says what services, laws, watchers and agencies say; nothing old stays behind."""

import gzip
from datetime import date

import pytest

from pwa.generated import generated_modules
from pwa.rules.translations import read_translations, texts_of_files
from pwa.texts.languages import LANGUAGES

OTHERS = [code for code in LANGUAGES if code not in {"nl", "en"}]
LIMIT_BYTES = 40_000


def test_the_files_say_something() -> None:
    assert sum(len(texts) for texts in texts_of_files().values()) > 1_000


@pytest.mark.parametrize("language", OTHERS)
def test_each_text_is_translated_and_no_translation_is_left_over(language: str) -> None:
    wanted = set[str]().union(*texts_of_files().values())
    files = read_translations(language)
    found = {dutch for file in files.values() for dutch in file.texts}
    assert wanted - found == set()
    assert found - wanted == set()
    assert all(file.translated <= date.today() for file in files.values())


@pytest.mark.parametrize("language", [code for code in LANGUAGES if code != "nl"])
def test_a_catalogue_stays_small(language: str) -> None:
    modules = {str(path): content for path, content in generated_modules().items()}
    parts = [
        content
        for path, content in modules.items()
        if path.endswith((f"/catalogues/{language}.js", f"/catalogues/{language}_rest.js"))
    ]
    assert len(parts) == 2
    assert sum(len(gzip.compress(part.encode(), 9)) for part in parts) <= LIMIT_BYTES


@pytest.mark.parametrize("language", OTHERS)
def test_the_letters_that_change_places_are_as_many_as_those_of_a_to_z(language: str) -> None:
    letters = LANGUAGES[language].letters
    assert len(set(letters)) == len(letters) and len(letters) in {0, 26}
    assert not letters.isascii() or not letters
