"""Passwords of clerks cost little here too."""

from tests.agency.passwords import light_passwords as light_passwords
