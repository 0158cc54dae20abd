"""Where a person is in their conversation: a stack of flows, as values that JSON can hold.

1. The topmost frame hears an event first. When it falls away, the one below asks again.
2. `step` counts what has been asked; a button carries it, so that an old one is known as old.
3. Nothing is changed in place: a step gives a new session.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any


@dataclass(frozen=True, slots=True)
class Frame:
    """One flow in the stack: which, where it stands, and what it has been told so far."""

    flow: str
    step: str
    data: Mapping[str, Any] = field(default_factory=dict)

    def at(self, step: str, **changes: Any) -> "Frame":
        """Give the frame at another step, with these entries changed."""
        return Frame(self.flow, step, {**self.data, **changes})


@dataclass(frozen=True, slots=True)
class Session:
    """A conversation with one chat."""

    stack: tuple[Frame, ...] = ()
    step: int = 0
    language: str = "sv"

    @property
    def top(self) -> Frame | None:
        """Give the frame that hears first."""
        return self.stack[-1] if self.stack else None

    def push(self, frame: Frame) -> "Session":
        """Lay a frame on top."""
        return replace(self, stack=(*self.stack, frame))

    def pop(self) -> "Session":
        """Take the topmost frame away."""
        return replace(self, stack=self.stack[:-1])

    def swap(self, frame: Frame) -> "Session":
        """Put another frame in the place of the topmost one."""
        return replace(self, stack=(*self.stack[:-1], frame))

    def find(self, flow: str) -> Frame | None:
        """Give the uppermost frame of a flow, if it is anywhere in the stack."""
        return next((frame for frame in reversed(self.stack) if frame.flow == flow), None)

    def asked(self) -> "Session":
        """Count one more question: buttons from before are stale from now on."""
        return replace(self, step=self.step + 1)

    def to_dict(self) -> dict[str, Any]:
        """Give a form that JSON can hold."""
        return {
            "stack": [[f.flow, f.step, dict(f.data)] for f in self.stack],
            "step": self.step,
            "language": self.language,
        }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> "Session":
        """Read back what `to_dict` gave."""
        return cls(
            stack=tuple(Frame(flow, step, values) for flow, step, values in data["stack"]),
            step=data["step"],
            language=data["language"],
        )
