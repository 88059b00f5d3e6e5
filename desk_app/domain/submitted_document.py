"""One line of a checklist as a citizen handed it in."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SubmittedDocument:
    """One line of the checklist as handed in; counts are copies on the desk, `no` that of the procedure (0 = extra)."""

    no: int
    name: str
    originals: int = 0
    certified: int = 0
    copies: int = 0
    note: str = ""

    @property
    def received(self) -> bool:
        """Tell whether anything was handed in for this line."""
        return bool(self.originals or self.certified or self.copies)
