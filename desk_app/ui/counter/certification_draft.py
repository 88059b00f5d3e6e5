"""What stands on the certification page as plain values: kept as a draft, read back after a crash."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime

import cattrs

from desk_app.domain.certification import CertificationLine


@dataclass(frozen=True, slots=True)
class CertificationDraft:
    """The requester's fields as typed, the lines entered, the line being typed; `kept_at` when it was kept."""

    nonce: str
    requester: Mapping[str, str] = field(default_factory=dict)
    lines: tuple[CertificationLine, ...] = ()
    typed: Mapping[str, str] = field(default_factory=dict)
    choices: Mapping[str, str] = field(default_factory=dict)
    kept_at: datetime | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing was typed that would be missed."""
        return not (self.lines or self.typed.get("paper") or any(self.requester.values()))

    def values(self) -> dict[str, object]:
        """Return the draft as JSON values."""
        values = asdict(replace(self, kept_at=None))
        del values["kept_at"]
        return values

    @classmethod
    def read(cls, values: Mapping[str, object]) -> "CertificationDraft | None":
        """Read what `values` gave; None when it was kept by another version and does not fit."""
        converter = cattrs.Converter()
        converter.register_structure_hook(datetime, lambda text, _: datetime.fromisoformat(text))
        try:
            return converter.structure(values, cls)
        except cattrs.BaseValidationError:
            return None
