"""Runs the tests in two processes side by side: most journeys in browsers, and all else.

`python -m tests [paths and options of pytest]`. Browsers wait more than they work, so that 2 cores
carry both. What the journeys' process prints is seen at once, what the other prints at the end.
"""

import subprocess
import sys
import tempfile

JOURNEYS = "journeys"
_NOTHING_TO_RUN = 5


def main(arguments: list[str]) -> int:
    """Run both to their ends; 0 when no test failed and there was one."""
    with tempfile.TemporaryFile() as printed:
        others = subprocess.Popen(
            command(f"not ({JOURNEYS})", arguments), stdout=printed, stderr=subprocess.STDOUT
        )
        try:
            journeys = subprocess.run(command(JOURNEYS, arguments), check=False).returncode
            ends = {journeys, others.wait()}
        finally:
            others.terminate()
            others.wait()
            printed.seek(0)
            sys.stdout.flush()
            sys.stdout.buffer.write(printed.read())
            sys.stdout.flush()
    ends -= {_NOTHING_TO_RUN}
    # A process that was killed ends with a negative number, which is no success either.
    return next(iter(ends - {0}), 0) if ends else _NOTHING_TO_RUN


def command(marks: str, arguments: list[str]) -> list[str]:
    """Give the command for the tests of these marks."""
    return [sys.executable, "-m", "pytest", "-m", marks, *arguments]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
