"""Errands of a neighbourhood: what is asked for, with what, by whom; only what can be received."""

from collections import Counter
from dataclasses import replace
from datetime import date

from desk_app.domain.office_errands import Errands
from desk_app.domain.procedure import Channel, Fee, Procedure, RequiredDocument, Terms
from desk_app.domain.time_limit import parse_time_limit
from desk_app.services.training import chance

ON = date(2026, 11, 23)
PAPERS = (RequiredDocument(1, "Tờ khai"), RequiredDocument(2, "Bản sao", 0, 1, required=False))


def procedure(code: str, *terms: Terms) -> Procedure:
    return Procedure(code, f"Thủ tục {code}", "Lĩnh vực", "UBND", terms, PAPERS, "", "", (), "", "")


def terms(channel: Channel, limit: str = "3 ngày làm việc") -> Terms:
    return Terms(channel, parse_time_limit(limit), Fee(2000, "trang"))


COPIES = procedure("2.000815", terms(Channel.COUNTER, "trong ngày"))
OTHER = procedure("9.000001", terms(Channel.COUNTER), terms(Channel.ONLINE), terms(Channel.POST))


def test_every_errand_can_be_received() -> None:
    seeded = chance(1)
    errands = Errands((COPIES, OTHER), seeded, "phường Ngã Bảy", ON, people=30)
    for number in range(300):
        errand = errands.errand(seeded, number)
        assert errand.form.checked(errand.procedure, ON) is errand.form
        assert errand.limit == errand.procedure.limit_for(errand.form.channel)
        assert errand.somebody.authorisation


def test_copies_come_before_all_else_and_most_people_come_themselves() -> None:
    seeded = chance(2)
    errands = Errands((COPIES, OTHER), seeded, "phường Ngã Bảy", ON, people=100)
    forms = [errands.errand(seeded, number).form for number in range(2000)]
    assert Counter(form.procedure for form in forms).most_common(1)[0][0] == COPIES.code
    assert 0 < sum(form.representative is not None for form in forms) < 250
    channels = Counter(form.channel for form in forms)
    assert channels[Channel.COUNTER] > channels[Channel.ONLINE] > 0
    assert len({form.nonce for form in forms}) == 2000
    fees = {form.fee_amount for form in forms}
    assert len(fees) > 5
    assert all(fee is not None and fee % 2000 == 0 for fee in fees)
    assert {len(form.documents) for form in forms} == {1, 2}


def test_what_has_no_time_limit_is_not_played() -> None:
    unlimited = procedure("9.000002", replace(terms(Channel.COUNTER), time_limit=None))
    seeded = chance(3)
    errands = Errands((unlimited, OTHER), seeded, "", ON, people=10)
    assert {errands.errand(seeded, number).procedure.code for number in range(50)} == {OTHER.code}
