"""Passwords of clerks whose hashes cost little; what the desk itself uses is in REAL."""

import pytest
from argon2 import PasswordHasher

from sync.agency import clerks

REAL = clerks._HASHER
LIGHT = PasswordHasher(time_cost=1, memory_cost=64, parallelism=1)


def use(patch: pytest.MonkeyPatch, hasher: PasswordHasher) -> None:
    """Let the desk hash by this hasher from now on."""
    patch.setattr(clerks, "_HASHER", hasher)
    patch.setattr(clerks, "_NOBODY", hasher.hash("nobody"))


@pytest.fixture(autouse=True)
def light_passwords(monkeypatch: pytest.MonkeyPatch) -> None:
    """Hash as the desk does, with the least work that Argon2 allows."""
    use(monkeypatch, LIGHT)


@pytest.fixture
def real_passwords(light_passwords: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """Hash as slowly as the desk does, for what could go wrong meanwhile."""
    use(monkeypatch, REAL)
