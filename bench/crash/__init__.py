"""Kills a real bot at any instant, thousands of times, and looks for what was lost.

    python -m bench.crash --crashes 100

The Bot API lives in the campaign's own process (`witness`), so it survives the kills: it knows
which updates were confirmed, and what arrived at whom. People (`people`) walk through reports all
the while. A life of the bot (`life`) ends at an instant that `aims` chooses; a round (`town`) is
many lives on one disk, then peace, and a look at everything that was promised (`verify`).
"""
