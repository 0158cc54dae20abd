"""A lean Bot API on loopback, in a process of its own: the bot is measured, and not the API.

It keeps nothing, checks nothing and paces nothing; `bot/sandbox/` is the one that behaves as
Telegram does. Its people play a script in a closed loop: each has one update under way.
"""
