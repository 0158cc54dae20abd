"""Fills a database with the people and the cases of years, as the bot would have left them.

    python -m bench.fill FOLDER --people 1000 --cases 10000

Every row is made by the storage's own functions, sealed and chained as always; only what they write
is gathered and written in bulk. The same seed gives the same people and the same stories; keys and
nonces are chance, as they must be.
"""

from bench.fill.whole import Plan, at_once, fill

__all__ = ["Plan", "at_once", "fill"]
