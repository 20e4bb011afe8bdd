"""Every screen of the wallet, written by hand."""

from pwa.layout import Screen
from pwa.pages.income import kinds_screen, part_screen
from pwa.pages.money import money_screen
from pwa.pages.not_found import not_found_screen
from pwa.pages.papers import paper_form_screen, paper_screen, papers_screen
from pwa.pages.settings import settings_screen
from pwa.pages.share import share_screen
from pwa.pages.start import start_screen
from pwa.pages.tasks import task_screen, tasks_screen
from pwa.pages.today import today_screen

SCREENS = (
    Screen("/", "app-name", start_screen, needs_wallet=False),
    Screen("/vandaag", "tab-today", today_screen),
    Screen("/geld", "tab-money", money_screen),
    Screen("/geld/kiezen", "income-choose", kinds_screen),
    Screen("/geld/deel", "income-title", part_screen),
    Screen("/papieren", "tab-papers", papers_screen),
    Screen("/papieren/papier", "paper-one", paper_screen),
    Screen("/papieren/wijzigen", "paper-form", paper_form_screen),
    Screen("/taken", "tab-tasks", tasks_screen),
    Screen("/taken/taak", "task-one", task_screen),
    Screen("/delen", "tab-share", share_screen),
    Screen("/instellingen", "settings", settings_screen, needs_wallet=False),
)
NOT_FOUND = Screen("/404", "not-found-title", not_found_screen, needs_wallet=False)
