"""Programs that measure and break the bot; each writes its table into `docs/`."""
