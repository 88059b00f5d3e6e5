"""One receipt for several dossiers: whose they are, what it says, what it does to its dossiers."""

from desk_app.domain.applicant import Representative
from desk_app.domain.paper_size import PaperSize
from desk_app.domain.staff import Role
from desk_app.domain.workflow import Form
from desk_app.services import joint_receipt, lookup, maintenance, office_papers
from desk_app.services.session import Session
from desk_app.store import database, event_log
from tests.builders import accepted, as_role, refused
from tests.documents.reading import in_order, pages

BIRTH = "1.001193"
MAI = {"name": "Trần Thị Mai", "id_number": "093090000777", "phone": "0912345678"}
CLERK = Representative("Lê Văn Tám", "093090000888", "0987654321", "Giấy ủy quyền")


def two(session: Session) -> list[str]:
    return [accepted(session, **MAI).code, accepted(session, BIRTH, **MAI).code]


def test_it_names_the_submitter_and_every_dossier(session: Session) -> None:
    codes = two(session)
    paper = joint_receipt.issue(session, [*codes, f" {codes[0]} "])
    assert paper.subject == "joint_receipt/2026/1"
    words = pages(office_papers.prepare(session, paper.form, paper.year, paper.number, PaperSize.A4).pdf)[0]
    assert in_order(words, "Số: 01/TNHS", "Trần Thị Mai", "02 hồ sơ", codes[0], "khai sinh", codes[1])
    with database.connection():
        (event,) = event_log.history(paper.subject)
    assert event.data == {
        "form": "joint_receipt",
        "number": 1,
        "codes": codes,
        "confirmed": False,
    }


def test_who_hands_in_counts_not_whose_it_is(session: Session) -> None:
    codes = [
        accepted(session, representative=CLERK).code,
        accepted(session, BIRTH, representative=CLERK).code,
    ]
    paper = joint_receipt.issue(session, codes)
    words = pages(office_papers.prepare(session, paper.form, paper.year, paper.number, PaperSize.A4).pdf)[0]
    assert "Người nộp hồ sơ: Lê Văn Tám" in words


def test_what_another_person_handed_in_needs_to_be_confirmed(session: Session) -> None:
    mine, others = accepted(session, **MAI).code, accepted(session, BIRTH).code
    with refused("joint_receipt_mixed", "codes") as caught:
        joint_receipt.issue(session, [mine, others])
    assert caught.value.params["codes"] == (others,)
    assert office_papers.made(session, Form.JOINT_RECEIPT) == ()
    paper = joint_receipt.issue(session, [mine, others], confirmed=True)
    with database.connection():
        (event,) = event_log.history(paper.subject)
    assert (paper.number, event.data["confirmed"]) == (1, True)


def test_without_numbers_name_and_phone_are_compared(session: Session) -> None:
    same = {"name": "Trần Thị Mai", "id_number": "", "phone": "0912 345 678"}
    codes = [accepted(session, **same).code, accepted(session, BIRTH, **same | {"name": "TRẦN THỊ MAI"}).code]
    assert joint_receipt.issue(session, codes).number == 1
    nobody = {"name": "Trần Thị Mai", "id_number": "", "phone": ""}
    unknown = [accepted(session, **nobody).code, accepted(session, BIRTH, **nobody).code]
    with refused("joint_receipt_mixed", "codes"):
        joint_receipt.issue(session, unknown)


def test_one_dossier_too_many_or_an_unknown_one_is_refused(session: Session) -> None:
    code = accepted(session).code
    for codes in ([], [code], [code, code, " "], [f"x{number}" for number in range(51)]):
        with refused("joint_receipt_count", "codes"):
            joint_receipt.issue(session, codes)
    with refused("dossier_unknown", "codes"):
        joint_receipt.issue(session, [code, "H13.50.05-261123-9999"])
    with refused("not_allowed"):
        joint_receipt.issue(as_role(session, Role.SUPERVISOR), [code, code])


def test_printed_it_is_the_promise_of_its_dossiers(session: Session) -> None:
    codes = two(session)
    accepted(session)
    assert lookup.today(session).unprinted == 3
    paper = joint_receipt.issue(session, codes)
    assert lookup.today(session).unprinted == 3
    office_papers.printed(session, paper.form, paper.year, paper.number, PaperSize.A4, "")
    assert lookup.today(session).unprinted == 1
    assert maintenance.verify(session).faults == ()
