"""Letters: shipped wordings that can be read, an office's own, letters made for a dossier and numbered."""

from dataclasses import replace

import pytest

from desk_app.domain.letters import LetterKind, LetterTemplate, Placeholder
from desk_app.domain.paper_size import PaperSize
from desk_app.domain.staff import Role
from desk_app.domain.workflow import Form
from desk_app.services import catalogue, letters, office_papers
from desk_app.services.session import Session
from desk_app.store import database, event_log
from tests.builders import accepted, as_role, refused
from tests.documents.reading import in_order, pages

BIRTH = {Placeholder.NAME: "Trần Thị Mai", Placeholder.CHILD: "Nguyễn Minh Khôi"}


def administrator(session: Session) -> Session:
    return as_role(session, Role.ADMINISTRATOR)


def test_every_kind_is_shipped_and_its_procedures_are_in_the_catalogue(session: Session) -> None:
    assert set(letters.shipped()) == set(LetterKind)
    for each in letters.shipped().values():
        assert each.signed_as
        assert each.template.body.count("\n") >= 3
        assert Placeholder.NAME in each.template.asked
        for code in each.procedures:
            assert catalogue.procedure(session, code).code == code


@pytest.mark.parametrize("kind", LetterKind)
def test_every_shipped_letter_is_made_and_drawn_on_one_page(session: Session, kind: LetterKind) -> None:
    values = {each: f"điền {each.value}" for each in letters.shipped()[kind].template.asked}
    paper = letters.make(session, kind, values, signer="Lê Hoàng Nam")
    for size in (PaperSize.A4, PaperSize.A5):
        (page,) = pages(office_papers.prepare(session, Form.LETTER, 2026, paper.number, size).pdf)
        assert "Lê Hoàng Nam" in page
        assert "{" not in page
        assert all(said in page for said in values.values())


def test_a_letter_is_numbered_and_logged_without_a_name(session: Session) -> None:
    code = accepted(session, "1.001193").code
    first = letters.make(session, LetterKind.BIRTH, BIRTH, code=code)
    second = letters.make(session, LetterKind.BIRTH, BIRTH)
    assert (first.number, second.number, first.subject) == (1, 2, "letter/2026/1")
    with database.connection():
        (event,) = event_log.history(first.subject)
    assert (event.type, event.data) == ("letter.made", {"kind": "birth", "code": code})


def test_a_word_that_is_missing_makes_no_letter(session: Session) -> None:
    with refused("letter_value_missing", "child"):
        letters.make(session, LetterKind.BIRTH, {Placeholder.NAME: "Mai"})
    assert letters.make(session, LetterKind.BIRTH, BIRTH).number == 1
    with refused("text_too_long", "signer"):
        letters.make(session, LetterKind.BIRTH, BIRTH, signer="a" * 201)
    with refused("not_allowed"):
        letters.make(as_role(session, Role.SUPERVISOR), LetterKind.BIRTH, BIRTH)


def test_a_dossier_suggests_its_letter_and_fills_it_in(session: Session) -> None:
    code = accepted(session, "1.001193", name="Trần Thị Mai").code
    facts = letters.about(session, code)
    assert facts.kinds == (LetterKind.BIRTH, LetterKind.THANKS, LetterKind.APOLOGY)
    assert facts.values[Placeholder.NAME] == "Trần Thị Mai"
    assert facts.values[Placeholder.PROCEDURE] == "Đăng ký khai sinh"
    assert letters.about(session, accepted(session).code).kinds == (LetterKind.THANKS, LetterKind.APOLOGY)
    with refused("dossier_unknown", "code"):
        letters.about(session, "x")


def test_an_office_has_a_wording_of_its_own_until_it_takes_the_shipped_one_back(session: Session) -> None:
    own = LetterTemplate(LetterKind.BIRTH, " THƯ MỪNG ", "Gửi {name},\n\nMừng {child}.\n")
    with refused("not_allowed"):
        letters.change(as_role(session, Role.RECEPTION), own)
    made = letters.change(administrator(session), own)
    assert made == LetterTemplate(LetterKind.BIRTH, "THƯ MỪNG", "Gửi {name},\nMừng {child}.", changed=True)
    assert [each.kind for each in letters.templates(session) if each.changed] == [LetterKind.BIRTH]
    paper = letters.make(session, LetterKind.BIRTH, BIRTH)
    (page,) = pages(office_papers.prepare(session, Form.LETTER, 2026, paper.number, PaperSize.A4).pdf)
    assert in_order(page, "THƯ MỪNG", "Gửi Trần Thị Mai,", "Mừng Nguyễn Minh Khôi.")
    assert not letters.reset(administrator(session), LetterKind.BIRTH).changed
    assert letters.templates(session)[0] == letters.shipped()[LetterKind.BIRTH].template
    with database.connection():
        events = event_log.history("letter/birth")
    assert [event.data for event in events] == [{"own": True}, {"own": False}]


def test_a_letter_made_keeps_its_words_when_the_wording_changes(session: Session) -> None:
    paper = letters.make(session, LetterKind.BIRTH, BIRTH)
    letters.change(administrator(session), LetterTemplate(LetterKind.BIRTH, "KHÁC", "Gửi {name}"))
    (page,) = pages(office_papers.prepare(session, Form.LETTER, 2026, paper.number, PaperSize.A4).pdf)
    assert "THƯ CHÚC MỪNG" in page


def test_a_wording_that_cannot_be_read_changes_nothing(session: Session) -> None:
    with refused("letter_placeholder_unknown", "body"):
        letters.change(administrator(session), LetterTemplate(LetterKind.BIRTH, "THƯ", "{nam}"))
    assert not any(each.changed for each in letters.templates(session))


def test_a_preview_shows_what_is_missing_and_keeps_nothing(session: Session) -> None:
    template = letters.shipped()[LetterKind.BIRTH].template
    pdf = letters.draw(session, template, {Placeholder.NAME: "Mai"}, "", PaperSize.A4)
    (page,) = pages(pdf)
    assert "Ông/Bà Mai" in page
    assert "{child}" in page
    assert "Thư số" not in page
    assert office_papers.made(session, Form.LETTER) == ()
    with refused("letter_brace_open", "body"):
        letters.draw(session, replace(template, body="{name"), {}, "", PaperSize.A4)


def test_without_a_place_the_office_lends_the_name_of_its_own(session: Session) -> None:
    nameless = replace(session, office=replace(session.office, place=""))
    paper = letters.make(nameless, LetterKind.BIRTH, BIRTH)
    (page,) = pages(office_papers.prepare(session, Form.LETTER, 2026, paper.number, PaperSize.A4).pdf)
    assert "công dân nhỏ tuổi nhất của phường Ngã Bảy" in page
