"""The parts of `make bench` that measure the wallet and the pushes run, at small sizes."""

from pathlib import Path

from playwright.sync_api import Playwright

from tests.load.delivery import measure as measure_delivery
from tests.load.laws import measure_in_browser
from tests.load.push import Crowd, measure_sending
from tests.load.rows import Row
from tests.load.submissions import measure_on
from tests.load.wallet import Household, measure_first_visit, measure_reopening, served_wallet


def test_row_holds_only_within_its_limit_and_above_its_floor() -> None:
    assert Row("kB", 10.0, limit=10).holds
    assert Row("a second", 10.0, floor=10).holds
    assert Row("told", 10.0).verdict == ""
    over, under = Row("kB", 10.1, limit=10), Row("a second", 9.9, floor=10)
    assert not over.holds
    assert not under.holds
    assert (over.verdict, under.verdict) == ("OVER 10", "UNDER 10")


def test_server_and_plain_calls_send_every_push_that_is_counted() -> None:
    crowd = Crowd(wallets=2, devices=2, reminders=2, rival_sends=4, lead_seconds=4)
    [row] = measure_sending(crowd)
    assert row.ours > 0
    assert row.rival is not None
    assert row.rival > 0


def test_first_visit_downloads_no_more_than_was_promised(
    playwright: Playwright, tmp_path: Path
) -> None:
    with served_wallet(tmp_path) as plein:
        rows = measure_first_visit(playwright, tmp_path, plein)
    assert [row.name for row in rows if not row.holds] == []
    assert all(row.ours > 0 for row in rows)


def test_filled_wallet_opens_offline_and_answers_a_tap(
    playwright: Playwright, tmp_path: Path
) -> None:
    household = Household(records=20, documents=2, changes=3)
    with served_wallet(tmp_path) as plein:
        rows = measure_reopening(playwright, tmp_path, plein, household, runs=1)
    assert len(rows) == 4
    assert all(row.ours > 0 for row in rows)


def test_laws_and_their_evaluator_stay_as_small_as_was_promised() -> None:
    rows = measure_in_browser(["zorgtoeslag", "bijstand"])
    assert [row.name for row in rows if not row.holds] == []
    assert all(row.ours > 0 for row in rows)


def test_submissions_are_deposited_fetched_and_confirmed() -> None:
    rates = measure_on("", workers=1, phones=2, each=2)
    assert min(rates.deposited, rates.fetched, rates.confirmed) > 0


def test_submissions_are_delivered_into_a_folder() -> None:
    [row] = measure_delivery(submissions=3)
    assert row.ours > 0
    assert row.rival is not None
    assert row.rival > 0
