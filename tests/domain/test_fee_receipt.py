from dataclasses import replace
from datetime import datetime

from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.fee_lines import FeeKind
from desk_app.domain.fee_receipt import FeeReceiptLine, PaymentMethod, totals
from tests.documents.fee_samples import DUTY, PAID, slip

slips = st.lists(
    st.builds(
        lambda amount, officer, method, kind: slip(
            amount=amount,
            officer=officer,
            method=method,
            lines=(replace(DUTY, amount=amount, kind=kind),),
        ),
        st.integers(0, 10**6),
        st.sampled_from(["An", "Bình"]),
        st.sampled_from(PaymentMethod),
        st.sampled_from(FeeKind),
    ),
    max_size=8,
)


@given(slips, slips)
def test_every_part_makes_the_whole(received: list[FeeReceiptLine], cancelled: list[FeeReceiptLine]) -> None:
    made = totals(PAID.date(), received, cancelled)
    assert made.net == sum(each.amount for each in received) - sum(each.amount for each in cancelled)
    for part in (made.by_kind, made.by_officer, made.by_method):
        assert sum(part.values()) == made.net
    assert (made.receipts, made.cancelled) == (tuple(received), tuple(cancelled))


def test_a_slip_tells_its_number_and_its_kinds() -> None:
    made = slip(number=7)
    assert (made.written, made.cancelled) == ("07/2026", False)
    assert made.by_kind == {FeeKind.DUTY: 20_000, FeeKind.UNTOLD: 100_000, FeeKind.CHARGE: 12_000}
    assert slip(cancelled_at=datetime(2026, 11, 23, 10)).cancelled
