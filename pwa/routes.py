"""Every screen of the wallet, written by hand."""

import reflex as rx

from pwa.layout import Screen
from pwa.pages.access import change_lock_screen, lock_screen, ready_screen
from pwa.pages.ask import ask_screen
from pwa.pages.bank import bank_screen
from pwa.pages.costs import cost_screen, costs_screen
from pwa.pages.cv import (
    cv_entry_screen,
    cv_name_screen,
    cv_person_screen,
    cv_screen,
    cvs_screen,
)
from pwa.pages.debts import debt_screen, debts_screen
from pwa.pages.devices import device_name_screen, devices_screen, offer_screen, recovery_screen
from pwa.pages.duty import agreement_screen, exemption_screen, period_screen
from pwa.pages.help import help_screen
from pwa.pages.helped import helped_screen, person_screen, prepare_screen
from pwa.pages.helped_by import allow_screen, helper_screen, helpers_screen
from pwa.pages.income import kinds_screen, part_screen
from pwa.pages.joining import joining_screen
from pwa.pages.leaving import export_screen, leave_screen, left_screen
from pwa.pages.letters import letter_screen
from pwa.pages.link import link_screen, use_code_screen
from pwa.pages.matters import change_screen, matter_screen, matters_screen
from pwa.pages.money import money_screen, payment_screen
from pwa.pages.nearby import nearby_screen, place_screen
from pwa.pages.not_found import not_found_screen
from pwa.pages.opinion import opinion_screen
from pwa.pages.opinions import opinions_screen
from pwa.pages.organisation import organisation_screen
from pwa.pages.papers import paper_form_screen, paper_screen, papers_screen
from pwa.pages.passing import passing_screen
from pwa.pages.pictures import (
    counter_screen,
    pictured_money_screen,
    pictured_tasks_screen,
    pictures_screen,
)
from pwa.pages.printing import back_screen
from pwa.pages.proof import check_screen, proof_made_screen, proof_screen
from pwa.pages.reading import reading_screen
from pwa.pages.reminders import reminders_screen
from pwa.pages.rights import question_screen, right_screen, rights_screen
from pwa.pages.safety import safety_screen
from pwa.pages.service import review_screen, service_screen
from pwa.pages.settings import settings_screen
from pwa.pages.share import message_screen, share_screen, submission_screen
from pwa.pages.sheets import (
    call_card_screen,
    matter_sheet_screen,
    month_sheet_screen,
    ways_screen,
)
from pwa.pages.square import (
    reporting_screen,
    square_screen,
    thread_screen,
    writing_screen,
)
from pwa.pages.square import topic_screen as square_topic_screen
from pwa.pages.start import start_screen
from pwa.pages.statement import statement_screen
from pwa.pages.steps import steps_screen, topic_screen
from pwa.pages.talk import talk_screen
from pwa.pages.tasks import task_screen, tasks_screen
from pwa.pages.today import today_screen
from pwa.pages.watch import finding_screen, seen_screen, topics_screen
from pwa.pages.words import words_screen
from pwa.pages.work import application_screen, work_screen
from pwa.pages.year import year_screen


def _opinions() -> rx.Component:
    """Show what was said of each of the screens."""
    return opinions_screen([(each.path, each.title) for each in SCREENS])


SCREENS = (
    Screen("/", "app-name", start_screen, needs_wallet=False),
    Screen("/vandaag", "tab-today", today_screen),
    Screen("/vandaag/gezien", "watch-title", seen_screen),
    Screen("/vandaag/gezien/bevinding", "watch-may", finding_screen),
    Screen("/vandaag/gezien/keuzes", "watch-choose", topics_screen),
    Screen("/hulp", "help-title", help_screen),
    Screen("/plein", "square-title", square_screen),
    Screen("/plein/onderwerp", "square-title", square_topic_screen),
    Screen("/plein/vraag", "square-one", thread_screen),
    Screen("/plein/stellen", "square-ask", writing_screen),
    Screen("/plein/melden", "square-report", reporting_screen),
    Screen("/helpers", "helpers-title", helpers_screen),
    Screen("/helpers/erbij", "help-allow-title", allow_screen),
    Screen("/helpers/helper", "helpers-title", helper_screen),
    Screen("/helpen", "helpen-title", helped_screen),
    Screen("/helpen/persoon", "helpen-title", person_screen),
    Screen("/helpen/klaarzetten", "help-prepare-title", prepare_screen),
    Screen("/vraag", "ask-title", ask_screen),
    Screen("/op-papier", "ways-title", ways_screen),
    Screen("/op-papier/maand", "ways-month", month_sheet_screen),
    Screen("/op-papier/zaak", "ways-matters", matter_sheet_screen),
    Screen("/op-papier/belkaart", "card-link", call_card_screen),
    Screen("/terug", "back-title", back_screen, needs_wallet=False),
    Screen("/buurt", "near-title", nearby_screen),
    Screen("/buurt/plek", "near-place", place_screen),
    Screen("/geld", "tab-money", money_screen),
    Screen("/geld/jaar", "year-title", year_screen),
    Screen("/geld/bank", "bank-title", bank_screen),
    Screen("/geld/over", "left-title", costs_screen),
    Screen("/geld/over/last", "cost-one", cost_screen),
    Screen("/geld/betaling", "payment-title", payment_screen),
    Screen("/geld/schulden", "debts-title", debts_screen),
    Screen("/geld/schulden/schuld", "debt-one", debt_screen),
    Screen("/geld/kiezen", "income-choose", kinds_screen),
    Screen("/geld/deel", "income-title", part_screen),
    Screen("/papieren", "tab-papers", papers_screen),
    Screen("/papieren/papier", "paper-one", paper_screen),
    Screen("/papieren/wijzigen", "paper-form", paper_form_screen),
    Screen("/papieren/lezen", "reading-title", reading_screen),
    Screen("/taken", "tab-tasks", tasks_screen),
    Screen("/taken/taak", "task-one", task_screen),
    Screen("/taken/zaken", "matters-title", matters_screen),
    Screen("/taken/zaken/zaak", "add-matter", matter_screen),
    Screen("/taken/zaken/brief", "letter-title", letter_screen),
    Screen("/taken/zaken/verandering", "add-change", change_screen),
    Screen("/werk", "work-screen", work_screen),
    Screen("/werk/sollicitatie", "work-one", application_screen),
    Screen("/werk/afspraak", "duty-one", agreement_screen),
    Screen("/werk/vrij", "free-one", exemption_screen),
    Screen("/werk/periode", "period-title", period_screen),
    Screen("/werk/bewijs", "proof-title", proof_screen),
    Screen("/werk/bewijs/klaar", "proof-made", proof_made_screen),
    Screen("/werk/gesprekken", "talk-title", talk_screen),
    Screen("/werk/nakijken", "check-title", check_screen, needs_wallet=False),
    Screen("/delen", "tab-share", share_screen),
    Screen("/delen/dienst", "share-service", service_screen),
    Screen("/delen/stappen", "share-service", steps_screen),
    Screen("/delen/stappen/vraag", "steps-one", topic_screen),
    Screen("/delen/partner", "steps-statement-title", statement_screen),
    Screen("/delen/nakijken", "share-review", review_screen),
    Screen("/delen/inzending", "share-one", submission_screen),
    Screen("/delen/doorgeven", "pass-title", passing_screen),
    Screen("/delen/koppeling", "link-title", link_screen),
    Screen("/delen/koppelen", "link-use", use_code_screen),
    Screen("/delen/organisatie", "organisation-title", organisation_screen),
    Screen("/delen/bericht", "share-message", message_screen),
    Screen("/rechten", "rights-title", rights_screen),
    Screen("/rechten/vraag", "rights-next", question_screen),
    Screen("/rechten/regeling", "right-why", right_screen),
    Screen("/werk/cv", "cv-title", cvs_screen),
    Screen("/werk/cv/versie", "cv-one", cv_screen),
    Screen("/werk/cv/naam", "cv-form", cv_name_screen),
    Screen("/werk/cv/persoon", "cv-person", cv_person_screen),
    Screen("/werk/cv/onderdeel", "cv-one", cv_entry_screen),
    Screen("/instellingen", "settings", settings_screen, needs_wallet=False),
    Screen(
        "/duidelijkheid",
        "opinions-title",
        _opinions,
        needs_wallet=False,
        works_offline=False,
    ),
    Screen("/duidelijkheid/zeggen", "opinion-title", opinion_screen, works_offline=False),
    Screen("/slot", "lock-title", lock_screen),
    Screen("/slot/klaar", "ready-title", ready_screen),
    Screen("/slot/wijzigen", "lock-change-title", change_lock_screen),
    Screen("/apparaten", "devices-title", devices_screen),
    Screen("/apparaten/naam", "device-rename-title", device_name_screen),
    Screen("/apparaten/erbij", "offer-title", offer_screen),
    Screen("/herstelcode", "recovery-title", recovery_screen),
    Screen("/erbij", "join-title", joining_screen, needs_wallet=False),
    Screen("/meenemen", "export-title", export_screen),
    Screen("/verwijderen", "leave-title", leave_screen),
    Screen("/verwijderd", "leave-done-title", left_screen, needs_wallet=False),
    Screen("/plaatjes", "pictures-title", pictures_screen),
    Screen("/plaatjes/geld", "pictures-money", pictured_money_screen),
    Screen("/plaatjes/taken", "pictures-tasks", pictured_tasks_screen),
    Screen("/plaatjes/laten-zien", "pictures-counter", counter_screen),
    Screen("/veilig", "safety-title", safety_screen, needs_wallet=False),
    Screen("/woorden", "words-title", words_screen, needs_wallet=False),
    Screen("/instellingen/meldingen", "reminders-title", reminders_screen),
)
NOT_FOUND = Screen("/404", "not-found-title", not_found_screen, needs_wallet=False)
