"""What the screen Instellingen shows."""

from dataclasses import dataclass

from state.device import device_view


@dataclass
class Settings:
    """How the app looks and speaks on this phone."""

    language: str
    colours: str
    letters: str
    opinions: str
    words: str
    voice: str
    voices: list[str]
    has_voices: bool


settings = device_view("views/settings", "settings", Settings)
