"""Every screen of the wallet, written by hand."""

from pwa.layout import Screen
from pwa.pages.money import money_screen
from pwa.pages.papers import papers
from pwa.pages.settings import settings
from pwa.pages.share import share
from pwa.pages.start import start
from pwa.pages.tasks import tasks
from pwa.pages.today import today

SCREENS = (
    Screen("/", "app-name", start, needs_wallet=False),
    Screen("/vandaag", "tab-today", today),
    Screen("/geld", "tab-money", money_screen),
    Screen("/papieren", "tab-papers", papers),
    Screen("/taken", "tab-tasks", tasks),
    Screen("/delen", "tab-share", share),
    Screen("/instellingen", "settings", settings, needs_wallet=False),
)
