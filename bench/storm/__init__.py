"""A storm: a thousand people at once, under Telegram's limits, while red alerts arrive.

The bot is a process of its own, `tryggbot run` as it is installed. The sandbox and the people are
in ours: each person is a coroutine that looks at their chat, thinks, and taps.
"""
