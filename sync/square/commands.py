"""`python -m sync square`: what moderators did, how much stands there, and new keys."""

import argparse
import json

from sqlalchemy import text as sql

from sync.clock import HOUR_MS, to_iso
from sync.settings import Settings
from sync.wire import b64decode

__all__ = ["add_arguments", "run"]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what can be asked."""
    acts = parser.add_subparsers(dest="square", required=True)
    acts.add_parser("log", help="show every act of a moderator, the oldest first")
    acts.add_parser("count", help="show how many posts, reports and spent tokens there are")
    rotate = acts.add_parser("rotate", help="sign tokens by another key from now on")
    rotate.add_argument("--stolen", action="store_true", help="and refuse all that were given")


def run(options: argparse.Namespace, settings: Settings) -> int:
    """Do what the command line asks and return the exit status."""
    from sync.server import make_context
    from sync.square.tokens import replace_key

    here = make_context(settings)
    try:
        if options.square == "rotate":
            try:
                print(f"Key {replace_key(here, stolen=options.stolen)} signs from now on.")
            except ValueError as error:
                print(f"{error} Do it again tomorrow (UTC).")
                return 1
            return 0
        with here.database.reading() as tx:
            if options.square == "count":
                for name in ("posts", "reports", "spent", "acts"):
                    count = tx.execute(sql(f"SELECT count(*) FROM square_{name}")).scalar_one()  # noqa: S608 - names of ours
                    print(f"{name}: {count}")
                return 0
            query = sql("SELECT number, hour, jws FROM square_acts ORDER BY number")
            for number, hour, jws in tx.execute(query):
                act = json.loads(b64decode(jws.split(".")[1]))
                who = f"{act['name']} ({act['iss']})"
                said = f"{act['act']} {act['post']}, {act['reason']}: {act['words']}"
                print(f"{number} {to_iso(hour * HOUR_MS)[:13]}h {who}: {said}")
    finally:
        here.database.close()
    return 0
