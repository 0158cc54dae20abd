"""The edge to Telegram: the only place that imports `telegram`, and knows what its API is like."""
