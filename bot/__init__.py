"""The edge: Telegram, the clock, the command line; the only room that composes."""
