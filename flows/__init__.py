"""The conversation: what the bot does, as pure functions over values."""
