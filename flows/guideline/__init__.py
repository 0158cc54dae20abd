"""The municipality's adopted guideline: read, mended, cut into passages, searched and quoted.

The text is the authority: nothing here says anything that the document doesn't.
"""
