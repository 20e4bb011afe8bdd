"""Checks that the device modules made from other files are up to date."""

from pwa.generated import DEVICE, generated_modules


def test_generated_modules_are_up_to_date() -> None:
    stale = [
        str(path.relative_to(DEVICE))
        for path, content in generated_modules().items()
        if not path.exists() or path.read_text(encoding="utf-8") != content
    ]
    assert stale == [], "run: python -m pwa.generated"


def test_nothing_else_stands_among_the_generated_modules() -> None:
    made = set(generated_modules())
    there = {path for name in ("catalogues", "data") for path in (DEVICE / name).rglob("*.js")}
    assert there - made == set()
