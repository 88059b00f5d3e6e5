"""On the desk, before any dossier: guidance and refusal have their number, their paper, and are counted."""

from datetime import date, datetime, timedelta

import pytest

from desk_app.domain.acts import ActDetails, Fault, Lacking, OneTimeRule, RefusalGround
from desk_app.domain.applicant import Applicant
from desk_app.domain.paper_size import PaperSize
from desk_app.domain.procedure import Channel
from desk_app.domain.staff import Role
from desk_app.domain.workflow import DossierStatus, Form
from desk_app.services import day_close, guidance, lookup, maintenance, office_papers, printing
from desk_app.services.session import Session
from desk_app.store import database, event_log
from tests.builders import MARITAL_STATUS, a_form, accepted, as_role, brought_to, refused
from tests.documents.reading import pages

PERSON = Applicant("Nguyễn Văn Đức", "093090000001", phone="0912 345 678")
LACKING = (
    Lacking(1, "Tờ khai", Fault.NOT_VALID, "chưa ký", originals=1),
    Lacking(4, "Giấy tờ tùy thân", Fault.MISSING, copies=2),
)


def test_guidance_is_kept_numbered_and_no_dossier(session: Session) -> None:
    first = guidance.guide(session, MARITAL_STATUS, PERSON, LACKING, answer_by=date(2026, 12, 1))
    second = guidance.guide(session, MARITAL_STATUS, PERSON, LACKING[:1])
    assert (first, second) == ((2026, 1), (2026, 2))
    words = "\n".join(pages(office_papers.prepare(session, Form.SUPPLEMENT, *first, PaperSize.A4).pdf))
    for said in ("Nguyễn Văn Đức", "Tờ khai", "chưa ký", "Giấy tờ tùy thân", "01 tháng 12 năm 2026"):
        assert said in words
    assert lookup.today(session).received == 0
    totals = day_close.day_log(session, session.today()).totals
    assert (totals.guidance, totals.refused_at_desk, totals.received) == (2, 0, 0)
    assert maintenance.verify(session).faults == ()


def test_the_log_names_nobody(session: Session) -> None:
    guidance.guide(session, MARITAL_STATUS, PERSON, LACKING)
    with database.connection():
        (event,) = event_log.history(guidance.subject(session.today()))
    assert event.data == {"procedure": MARITAL_STATUS, "lacking": 2, "paper": "supplement/2026/1"}


def test_a_refusal_says_why(session: Session) -> None:
    details = ActDetails(
        reason="Nơi cư trú ở xã khác", ground=RefusalGround.NOT_COMPETENT, assignee="UBND xã Hiệp Lợi"
    )
    named = guidance.refuse(session, MARITAL_STATUS, PERSON, details)
    words = "\n".join(pages(office_papers.prepare(session, Form.REFUSAL, *named, PaperSize.A4).pdf))
    for said in ("PHIẾU TỪ CHỐI", "Nơi cư trú ở xã khác", "UBND xã Hiệp Lợi", "Nguyễn Văn Đức"):
        assert said in words
    assert day_close.day_log(session, session.today()).totals.refused_at_desk == 1


def test_guidance_and_the_dossiers_share_one_series(session: Session) -> None:
    guidance.guide(session, MARITAL_STATUS, PERSON, LACKING)
    code = brought_to(session, DossierStatus.WAITING)
    assert "02/HDHS" in pages(printing.prepare(session, code, PaperSize.A4, Form.SUPPLEMENT).pdf)[0]
    assert guidance.guide(session, MARITAL_STATUS, PERSON, LACKING) == (2026, 3)
    assert [paper.number for paper in office_papers.made(session, Form.SUPPLEMENT)] == [3, 1]


@pytest.mark.parametrize(
    ("lacking", "name", "code", "field"),
    [((), "An", "lacking_missing", "lacking")],
)
def test_refused_guidance_keeps_nothing(
    session: Session, lacking: tuple[Lacking, ...], name: str, code: str, field: str
) -> None:
    with refused(code, field):
        guidance.guide(session, MARITAL_STATUS, Applicant(name), lacking)
    with refused("reason_missing", "reason"):
        guidance.refuse(session, MARITAL_STATUS, PERSON, ActDetails())
    with refused("not_allowed"):
        guidance.guide(as_role(session, Role.SUPERVISOR), MARITAL_STATUS, PERSON, LACKING)
    assert office_papers.made(session, Form.SUPPLEMENT) == ()
    assert guidance.on(session, session.today()) == guidance.DeskFigures()


def test_a_reprint_is_marked_and_logged(session: Session) -> None:
    named = guidance.guide(session, MARITAL_STATUS, PERSON, LACKING)
    office_papers.printed(session, Form.SUPPLEMENT, *named, PaperSize.A4, "PDF")
    again = office_papers.prepare(session, Form.SUPPLEMENT, *named, PaperSize.A4)
    assert again.reprint == 1
    assert "Bản in lại lần 1" in "\n".join(pages(again.pdf))
    with database.connection():
        (event,) = event_log.history("supplement/2026/1")
    assert (event.type, event.data["form"]) == ("form.printed", "supplement")


def test_a_late_answer_to_an_online_dossier_is_counted(session: Session) -> None:
    filed = datetime(2026, 11, 18, 9)
    accepted(session, submitted_at=filed, channel=Channel.ONLINE)
    accepted(session, submitted_at=filed, channel=Channel.POST)
    accepted(session, submitted_at=session.now() - timedelta(minutes=5), channel=Channel.ONLINE)
    totals = day_close.day_log(session, session.today()).totals
    assert totals.breaches == {OneTimeRule.ONLINE_ANSWER_IN_TIME: 1}
    assert a_form(session).submitted_at is None
