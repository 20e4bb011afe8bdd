"""Every language says what services, laws, watchers and agencies say; nothing old stays behind."""

from datetime import date

import pytest

from pwa.rules.translations import read_translations, texts_of_files
from pwa.texts.languages import LANGUAGES

OTHERS = [code for code in LANGUAGES if code not in {"nl", "en"}]


@pytest.fixture(scope="module")
def wanted() -> set[str]:
    return set[str]().union(*texts_of_files().values())


def test_the_files_say_something(wanted: set[str]) -> None:
    assert len(wanted) > 1_000


@pytest.mark.parametrize("language", OTHERS)
def test_each_text_is_translated_and_no_translation_is_left_over(
    wanted: set[str], language: str
) -> None:
    files = read_translations(language)
    found = {dutch for file in files.values() for dutch in file.texts}
    assert wanted - found == set()
    assert found - wanted == set()
    assert all(file.translated <= date.today() for file in files.values())


@pytest.mark.parametrize("language", OTHERS)
def test_the_letters_that_change_places_are_as_many_as_those_of_a_to_z(language: str) -> None:
    letters = LANGUAGES[language].letters
    assert len(set(letters)) == len(letters) and len(letters) in {0, 26}
    assert not letters.isascii() or not letters
