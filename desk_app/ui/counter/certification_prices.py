"""What papers cost by the procedures in force: said while the officer types."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from desk_app.domain.certification import CertificationLine
from desk_app.domain.errors import Refused
from desk_app.domain.procedure import Procedure
from desk_app.ui.counter.certification_rows import PricedLine


def priced(line: CertificationLine, procedures: Mapping[str, Procedure], on: date) -> PricedLine:
    """Return a paper with what it costs on a day; None where its procedure or fee is not known."""
    procedure = procedures.get(line.code)
    if procedure is None:
        return PricedLine(line, None)
    try:
        return PricedLine(line, line.fee(procedure, on))
    except Refused:
        return PricedLine(line, None)


def all_priced(
    lines: Iterable[CertificationLine], procedures: Mapping[str, Procedure], on: date
) -> tuple[PricedLine, ...]:
    """Return papers with what each costs."""
    return tuple(priced(line, procedures, on) for line in lines)


def sum_of(lines: Sequence[PricedLine]) -> int | None:
    """Return what papers cost together, None where one's fee is not known."""
    fees = [line.fee for line in lines if line.fee is not None]
    return sum(fees) if len(fees) == len(lines) else None
