"""What can be wrong with a step.

FlowError
├── InvalidEventError   this event means nothing here; the session stays as it was
└── TableError          a table of a flow is wrong; it can't be imported
"""


class FlowError(Exception):
    """Anything that a flow refuses."""


class InvalidEventError(FlowError):
    """The event means nothing at this step; `hint` is the key of the sentence that says so."""

    def __init__(self, hint: str = "hint_use_buttons") -> None:
        super().__init__(hint)
        self.hint = hint


class TableError(FlowError):
    """A table has a duplicate, unknown or unreachable step."""
