"""Words as people type them, brought to a form in which they can be compared.

Folding and stems (`fold`, `stems`), everyday writing (`chat`), compounds and their parts
(`compounds`), misspellings (`spelling`), other words for the same thing and English (`words`), and
all of it together for a whole text (`terms`).
"""
