from datetime import datetime

from desk_app.domain.office_paper import KeptPaper, subject
from desk_app.domain.workflow import Form
from tests.documents.paper_samples import joint_line, joint_receipt


def test_a_paper_is_named_by_form_year_and_number() -> None:
    assert subject(Form.JOINT_RECEIPT, 2026, 3) == "joint_receipt/2026/3"
    assert KeptPaper(Form.LETTER, 2027, 12, datetime(2027, 1, 4)).subject == "letter/2027/12"


def test_a_joint_receipt_counts_its_sets() -> None:
    assert joint_receipt(joint_line(), joint_line(sets=3)).sets == 5
