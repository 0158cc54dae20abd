"""Hours of mixed load on one process, compressed: what grows, and what must not.

    python -m bench.soak --hours 2400 --every 6 --publish

People do something every hour or every few; between, time is moved on in steps, each of which
comes to rest before the next. So escalations, reminders, retention and the daily housekeeping come
as they would in life, but for the waiting.
"""
