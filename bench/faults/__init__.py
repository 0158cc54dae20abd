"""Telegram's faults: the real bot against a sandbox that fails, while time is moved.

    python -m bench.faults [--minutes 2 30 360] [--officials 6] [--only WORDS] [--publish]

Each fault begins when everybody is about to send a report, and lasts for so many minutes of the
clock that all of them share. People write meanwhile. After it, what arrived is held against what
was told. In the tests, `tests/bench/test_faults.py` plays a few.
"""
