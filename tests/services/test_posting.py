"""The public board: procedures and codes, and nothing of anybody."""

from desk_app.domain.applicant import Representative
from desk_app.services import handover, posting
from desk_app.services.session import Session
from desk_app.store import records
from tests.builders import accepted, an_applicant, released, returned

PERSON = an_applicant(
    name="Trương Thị Bưởi",
    id_number="093190888777",
    address="Hẻm 99 Mạc Cửu",
    phone="0977000999",
    email="b@x.vn",
)
BRINGER = Representative("Quách Văn Rồng", "093090111222", "0966111222", "UQ-7/2026")


def told(board: posting.Board) -> str:
    """Return everything a board holds as one text."""
    return records.dump(board)


def test_no_personal_data_of_any_dossier(session: Session) -> None:
    before = told(posting.board(session))
    accepted(session, applicant=PERSON, representative=BRINGER, note="tái hôn")
    code = released(
        session, applicant=PERSON, representative=BRINGER, duplicate_confirmed=True, note="tái hôn"
    )
    shown = posting.board(session)
    secrets = [
        PERSON.name, PERSON.id_number, PERSON.phone, PERSON.address, PERSON.email, "tái hôn",
        BRINGER.name, BRINGER.id_number, BRINGER.phone, BRINGER.authorisation,
    ]  # fmt: skip
    assert [secret for secret in secrets if secret in told(shown)] == []
    assert shown.ready == (code,)
    assert told(shown).replace(f'"ready":["{code}"]', '"ready":[]') == before


def test_ready_codes_until_they_are_collected(session: Session) -> None:
    accepted(session)
    codes = [released(session) for _ in range(3)]
    returned(session)
    assert posting.board(session).ready == tuple(codes)
    handover.hand_over(session, codes[0], None)
    assert posting.board(session).ready == tuple(codes[1:])


def test_every_procedure_once_under_its_field(session: Session) -> None:
    shown = posting.board(session)
    procedures = [each for group in shown.groups for each in group.procedures]
    assert len(procedures) == len({each.code for each in procedures}) >= 120
    assert all(each.field == group.field for group in shown.groups for each in group.procedures)
    assert len({group.field for group in shown.groups}) == len(shown.groups)
    assert shown.office == session.office
    assert shown.reviewed_on == max(each.reviewed_on for each in procedures if each.reviewed_on)
