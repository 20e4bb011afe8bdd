"""What threads can be about; the phone has the same list, and words for each."""

__all__ = ["TOPICS"]

TOPICS = ("geld", "wonen", "werk", "zorg", "kinderen", "schulden", "formulieren", "samen")
