"""The report: what is asked, in which order, and what becomes of the answers."""
