"""What stands on the reception page as plain values: kept as a draft, read back after a crash."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime
from typing import Any

import cattrs

from desk_app.domain.procedure import Procedure
from desk_app.domain.submitted_document import SubmittedDocument


@dataclass(frozen=True, slots=True)
class IntakeDraft:
    """Every field as it was typed; `nonce` is the request it would make, `kept_at` when it was kept."""

    nonce: str
    procedure: str = ""
    applicant: Mapping[str, str] = field(default_factory=dict)
    representative: Mapping[str, str] = field(default_factory=dict)
    documents: Sequence[SubmittedDocument] = ()
    way: Mapping[str, str] = field(default_factory=dict)
    fee: Mapping[str, Any] = field(default_factory=dict)
    case: str = ""
    coming: Mapping[str, str] = field(default_factory=dict)
    kept_at: datetime | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing was typed that would be missed."""
        return not (self.procedure or any(self.applicant.values()) or any(self.representative.values()))

    def values(self) -> dict[str, object]:
        """Return the draft as JSON values."""
        values = asdict(replace(self, kept_at=None))
        del values["kept_at"]
        return values

    @classmethod
    def read(cls, values: Mapping[str, object]) -> "IntakeDraft | None":
        """Read what `values` gave; None when it was kept by another version and does not fit."""
        converter = cattrs.Converter()
        converter.register_structure_hook(datetime, lambda text, _: datetime.fromisoformat(text))
        try:
            return converter.structure(values, cls)
        except cattrs.BaseValidationError:
            return None


def fitting(papers: Sequence[SubmittedDocument], procedure: Procedure) -> tuple[SubmittedDocument, ...]:
    """Return counted papers under the numbers they have in a procedure, which may be a newer version.

    A paper that is asked for no more stays as one beside the list where anything was counted.
    """
    same = {(need.no, need.name) for need in procedure.documents}
    numbers = {need.name: need.no for need in procedure.documents}
    placed = []
    for paper in papers:
        asked = not paper.no or (paper.no, paper.name) in same
        now = paper if asked else replace(paper, no=numbers.get(paper.name, 0))
        if now.no or not paper.no or paper.received or paper.note:
            placed.append(now)
    return tuple(placed)
