"""How well danger is heard, on messages of others, and how fast."""
