"""What stands on the reception page as plain values: kept as a draft, read back after a crash."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime
from typing import Any

import cattrs

from desk_app.domain.dossier import SubmittedDocument


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
