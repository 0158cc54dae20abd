"""Measure whether the bot finds what answers, and knows when nothing does."""
