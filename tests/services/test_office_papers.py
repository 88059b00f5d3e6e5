"""Papers of no one dossier: numbered without gaps, drawn from what was kept, every print counted and logged."""

import pytest

from desk_app.domain.letters import LetterForm
from desk_app.domain.office_paper import subject
from desk_app.domain.paper_size import PaperSize
from desk_app.domain.staff import Role
from desk_app.domain.workflow import Form
from desk_app.services import form_making, office_papers
from desk_app.services.session import Session
from desk_app.store import database, event_log, sequences
from tests.builders import as_role, refused
from tests.conftest import StandingClock
from tests.documents.paper_samples import letter
from tests.documents.reading import pages


def made(session: Session) -> tuple[int, int]:
    with session.transaction() as tx:
        return office_papers.keep(tx, Form.LETTER, lambda number: letter(number=number))


def test_numbers_follow_each_other_and_begin_anew_with_the_year(
    session: Session, clock: StandingClock
) -> None:
    assert [made(session), made(session)] == [(2026, 1), (2026, 2)]
    clock.forward(days=60)
    assert made(session) == (2027, 1)
    listed = office_papers.made(session, Form.LETTER)
    assert [paper.subject for paper in listed] == ["letter/2027/1", "letter/2026/2", "letter/2026/1"]
    assert len(office_papers.made(session, Form.LETTER, limit=1)) == 1
    assert office_papers.made(session, Form.REFUSAL) == ()


def test_a_number_is_given_back_when_it_fails(session: Session) -> None:
    def fails(_number: int) -> LetterForm:
        raise RuntimeError("the power went off")

    with pytest.raises(RuntimeError), session.transaction() as tx:
        office_papers.keep(tx, Form.LETTER, fails)
    assert made(session) == (2026, 1)


def test_it_shares_the_series_of_the_form(session: Session) -> None:
    with session.transaction():
        assert sequences.following(form_making.series(Form.LETTER, 2026)) == 1
    assert made(session) == (2026, 2)


def test_a_paper_of_another_kind_is_a_mistake(session: Session) -> None:
    with pytest.raises(TypeError), session.transaction() as tx:
        office_papers.keep(tx, Form.REFUSAL, lambda number: letter(number=number))
    assert office_papers.made(session, Form.REFUSAL) == ()


def test_prints_are_counted_marked_and_logged(session: Session) -> None:
    year, number = made(session)
    asked = (Form.LETTER, year, number)
    first = office_papers.prepare(session, *asked, PaperSize.A5)
    assert (first.reprint, first.title) == (0, "letter-2026-01.pdf")
    office_papers.printed(session, *asked, PaperSize.A5, "Canon")
    again = office_papers.prepare(session, *asked, PaperSize.A5)
    assert again.reprint == 1
    assert "Bản in lại lần 1" in pages(again.pdf)[0]
    office_papers.printed(session, *asked, PaperSize.A5, "Canon")
    office_papers.failed(session, *asked, "printer_failed")
    with database.connection():
        events = event_log.history(subject(*asked))
    assert [event.type for event in events] == ["form.printed", "form.reprinted", "printing.failed"]
    assert events[1].data == {"form": "letter", "size": "A5", "printer": "Canon", "no": 2}
    assert office_papers.made(session, Form.LETTER)[0].prints == 2


def test_what_nobody_made_is_refused(session: Session) -> None:
    for act in (
        lambda: office_papers.prepare(session, Form.LETTER, 2026, 9, PaperSize.A4),
        lambda: office_papers.printed(session, Form.LETTER, 2026, 9, PaperSize.A4, ""),
        lambda: office_papers.failed(session, Form.LETTER, 2026, 9, "x"),
    ):
        with refused("form_unknown", "form"):
            act()
    made(session)
    with refused("not_allowed"):
        office_papers.prepare(as_role(session, Role.SUPERVISOR), Form.LETTER, 2026, 1, PaperSize.A4)
