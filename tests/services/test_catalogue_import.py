"""The national list into the office: every record placed, nothing in force touched, twice is once."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from desk_app.domain.procedure import Fee, Part
from desk_app.domain.procedure_changes import changed_parts
from desk_app.domain.staff import Role
from desk_app.services import catalogue, catalogue_editing, catalogue_files, feed, publishing
from desk_app.services import catalogue_import as importing
from desk_app.services.catalogue_import import ImportPlan
from desk_app.services.session import Session
from desk_app.store import tables
from tests.builders import MARITAL_STATUS, as_role, refused

TODAY = date(2026, 11, 23)
NEW, OTHER = "9.000001", "9.000002"
CHANNELS = (
    "Hình thức nộpThời gianPhí, lệ phíMô tảTrực tuyến5 Ngày làm việcMiễn phíTrực tiếp5 Ngày làm việcMiễn phí"
)
PAPERS = "--Tên giấy tờMẫu đơn, tờ khaiSố lượng- Đơn đề nghị1 bản chính"
LEGAL = "Tên văn bản pháp lýMã văn bảnLuật Hộ tịch60/2014/QH13"


def record(code: str = NEW, name: str | None = None, **changes: Any) -> dict[str, Any]:
    values = {
        "ma_thu_tuc": code,
        "ten_thu_tuc": f"Thủ tục {code}" if name is None else name,
        "linh_vuc": "Hộ tịch",
        "so_quyet_dinh": "1/QĐ-BTP",
        "co_quan_thuc_hien": "Ủy ban nhân dân cấp xã",
        "cach_thuc_thuc_hien": CHANNELS,
        "thanh_phan_ho_so": PAPERS,
        "can_cu_phap_ly": LEGAL,
        "ket_qua_xu_ly": "Giấy xác nhậnMã: KQ.G15.000031Từ khóaKhông có thông tinMô tảKhông có thông tin",
        "trinh_tu_thuc_hien": "Bước 1",
        "detail_url": f"https://dichvucong.gov.vn/{code}",
    }
    return {**values, **changes}


Listed = Callable[..., Path]


@pytest.fixture
def listed(tmp_path: Path) -> Listed:
    def written(*rows: dict[str, Any]) -> Path:
        path = tmp_path / "list.json"
        path.write_text(json.dumps(rows, ensure_ascii=False, indent=0), encoding="utf-8")
        return path

    return written


def codes(planned: ImportPlan) -> dict[str, list[str]]:
    groups = {"added": planned.added, "changed": planned.changed, "unchanged": planned.unchanged}
    found = {name: [each.read.code for each in group] for name, group in groups.items()}
    return {**found, "refused": [each.reason for each in planned.refused]}


def imported(session: Session, path: Path) -> dict[str, list[str]]:
    return codes(importing.keep(session, importing.plan(session, path)))


def everything(session: Session) -> dict[str, list[tuple[Any, ...]]]:
    """Return every row of every table."""
    with session.transaction():
        return {table.__name__: list(table.select().tuples()) for table in tables.ALL}


def test_every_record_is_placed_with_its_line(session: Session, listed: Listed) -> None:
    path = listed(
        record(),
        record("", "Không mã"),
        record("1.00119"),
        record(OTHER, "Công bố thủ tục hành chính mới"),
        record(NEW, "Lần hai"),
        record("9.000003", "Một tên"),
        record("9.000004", "Một tên"),
        record("9.000005", ""),
        record(MARITAL_STATUS, "Cấp Giấy xác nhận tình trạng hôn nhân", so_quyet_dinh="99/QĐ"),
    )
    lines = [number for number, text in enumerate(path.read_text().splitlines(), start=1) if text == "{"]
    planned = importing.plan(session, path)
    assert codes(planned)["added"] == [NEW]
    assert codes(planned)["changed"] == [MARITAL_STATUS]
    assert codes(planned)["unchanged"] == []
    assert [(each.line, each.code, each.reason, each.detail) for each in planned.refused] == [
        (lines[1], "", "code_missing", "Không mã"),
        (lines[2], "1.00119", "code_malformed", "1.00119"),
        (lines[3], OTHER, "decision_title", "Công bố thủ tục hành chính mới"),
        (lines[4], NEW, "code_repeated", str(lines[0])),
        (lines[5], "9.000003", "same_under_codes", "9.000004"),
        (lines[6], "9.000004", "same_under_codes", "9.000003"),
        (lines[7], "9.000005", "procedure_name_missing", "9.000005"),
    ]
    assert (planned.file, planned.added[0].line, planned.changed[0].line) == ("list.json", lines[0], lines[8])
    assert planned.added[0].present is None
    assert planned.changed[0].present == catalogue_editing.prepared_of(session, MARITAL_STATUS)
    assert planned.changed[0].wanted.decision == "99/QĐ"


def test_planning_writes_nothing(session: Session, listed: Listed) -> None:
    before = everything(session)
    importing.plan(session, listed(record(), record(MARITAL_STATUS)))
    assert everything(session) == before


def test_kept_is_prepared_and_what_is_in_force_stays(session: Session, listed: Listed) -> None:
    before, last = catalogue.posted_on(TODAY), feed.last_id(session)
    path = listed(record(), record(MARITAL_STATUS), record("bad"))
    assert imported(session, path) == {
        "added": [NEW],
        "changed": [MARITAL_STATUS],
        "unchanged": [],
        "refused": ["code_malformed"],
    }
    assert catalogue.posted_on(TODAY) == before
    known = catalogue.history(session, NEW)
    assert known.prepared is not None
    assert known.prepared_at == session.now()
    assert (known.versions, known.postings) == ((), ())
    assert [terms.fee.amount for terms in known.prepared.terms] == [0, 0]
    assert not known.prepared.to_review
    assert known.source["steps"] == "Bước 1"
    events = [(event.type.value, event.subject, event.data) for event in feed.events_since(session, last)]
    counts = {"file": "list.json", "added": 1, "changed": 1, "unchanged": 0, "refused": 1}
    assert events == [
        ("catalogue.imported", "national", counts),
        ("procedure.prepared", NEW, {"reason": "list.json"}),
        ("procedure.prepared", MARITAL_STATUS, {"reason": "list.json"}),
    ]


def test_twice_is_once(session: Session, listed: Listed) -> None:
    path = listed(record(), record(MARITAL_STATUS))
    imported(session, path)
    before = everything(session)
    assert imported(session, path) == {
        "added": [],
        "changed": [],
        "unchanged": [NEW, MARITAL_STATUS],
        "refused": [],
    }
    assert everything(session) == before


def test_discarded_does_not_come_back_unless_the_source_says_something_new(
    session: Session, listed: Listed
) -> None:
    imported(session, listed(record()))
    catalogue_editing.discard(session, NEW, "không dùng")
    assert imported(session, listed(record()))["unchanged"] == [NEW]
    assert imported(session, listed(record(so_quyet_dinh="2/QĐ")))["changed"] == [NEW]
    assert catalogue_editing.prepared_of(session, NEW).decision == "2/QĐ"


def test_changed_source_after_publishing_brings_only_the_new_parts(session: Session, listed: Listed) -> None:
    imported(session, listed(record()))
    with refused("not_reviewed"):
        publishing.publish(session, [NEW], "1/QĐ", TODAY, TODAY)
    catalogue_editing.confirm(session, NEW)
    publishing.publish(session, [NEW], "1/QĐ", TODAY, TODAY)
    posted = catalogue.procedure(session, NEW)
    planned = importing.plan(session, listed(record(so_quyet_dinh="2/QĐ", trinh_tu_thuc_hien="Bước 2")))
    assert codes(planned)["changed"] == [NEW]
    assert changed_parts(posted, planned.changed[0].wanted) == (Part.DECISION, Part.STEPS)
    importing.keep(session, planned)
    assert catalogue.procedure(session, NEW) == posted
    waiting = catalogue_editing.prepared_of(session, NEW)
    assert (waiting.steps, waiting.reviewed_on) == ("Bước 2", None)


def test_edit_of_the_office_is_not_lost(session: Session, listed: Listed) -> None:
    imported(session, listed(record()))
    found = catalogue_editing.prepared_of(session, NEW)
    edited = replace(
        found,
        name="Tên của chúng tôi",
        keywords=("từ dân dã",),
        terms=(replace(found.terms[0], fee=Fee(1)), found.terms[1]),
    )
    catalogue_editing.prepare(session, edited, "sửa")
    assert imported(session, listed(record()))["unchanged"] == [NEW]
    assert catalogue_editing.prepared_of(session, NEW) == edited
    assert imported(session, listed(record(trinh_tu_thuc_hien="Bước 2")))["changed"] == [NEW]
    assert catalogue_editing.prepared_of(session, NEW) == replace(edited, steps="Bước 2")


def test_source_is_remembered_where_it_brings_no_news(session: Session, listed: Listed) -> None:
    imported(session, listed(record()))
    found = catalogue_editing.prepared_of(session, NEW)
    catalogue_editing.prepare(session, replace(found, steps="Bước 2"), "đã biết trước")
    news = listed(record(trinh_tu_thuc_hien="Bước 2"))
    assert imported(session, news)["unchanged"] == [NEW]
    assert catalogue.history(session, NEW).source["steps"] == "Bước 2"
    catalogue_editing.prepare(session, replace(found, steps="Của chúng tôi"), "sửa")
    assert imported(session, news)["unchanged"] == [NEW]
    assert catalogue_editing.prepared_of(session, NEW).steps == "Của chúng tôi"


def test_acts_say_fees_and_older_codes_of_a_new_procedure(session: Session, listed: Listed) -> None:
    fees, replaced = catalogue_files.fee_records(), catalogue_files.replaced_codes()
    code = next(iter(replaced))
    imported(session, listed(record(code, "Liên thông"), record("1.014063", "Cấp thẻ căn cước")))
    assert catalogue_editing.prepared_of(session, code).replaces == replaced[code]
    assert catalogue_editing.prepared_of(session, "1.014063").fees == fees["1.014063"]


def test_plan_is_compared_anew_when_it_is_kept(session: Session, listed: Listed) -> None:
    planned = importing.plan(session, listed(record()))
    imported(session, listed(record()))
    catalogue_editing.confirm(session, NEW)
    before = everything(session)
    assert codes(importing.keep(session, planned))["unchanged"] == [NEW]
    assert everything(session) == before


@pytest.mark.parametrize("stop_at", [1, 2, 3])
def test_cancelled_at_any_record_keeps_nothing(session: Session, listed: Listed, stop_at: int) -> None:
    path = listed(record(), record(OTHER, "Thủ tục khác"), record(MARITAL_STATUS))
    before, heard = everything(session), []

    def progress(done: int, total: int) -> bool:
        heard.append((done, total))
        return done < stop_at

    with refused("cancelled"):
        importing.plan(session, path, progress)
    assert heard == [(done, 3) for done in range(1, stop_at + 1)]
    planned = importing.plan(session, path)
    heard.clear()
    with refused("cancelled"):
        importing.keep(session, planned, progress)
    assert heard == [(done, 3) for done in range(1, stop_at + 1)]
    assert everything(session) == before


def test_broken_off_in_the_middle_keeps_nothing(session: Session, listed: Listed) -> None:
    planned = importing.plan(session, listed(record(), record(OTHER, "Thủ tục khác")))
    before = everything(session)

    def progress(done: int, total: int) -> bool:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        importing.keep(session, planned, progress)
    assert everything(session) == before
    assert codes(importing.keep(session, planned))["added"] == [NEW, OTHER]


def test_who_may_not_and_files_that_are_no_list(session: Session, listed: Listed, tmp_path: Path) -> None:
    clerk, path, before = as_role(session, Role.RECEPTION), listed(record()), everything(session)
    planned = importing.plan(session, path)
    with refused("not_allowed"):
        importing.plan(clerk, path)
    with refused("not_allowed"):
        importing.keep(clerk, planned)
    path.write_text(path.read_text() + "x")
    with refused("file_not_json", "file"):
        importing.plan(session, path)
    with refused("file_unreadable", "file"):
        importing.plan(session, tmp_path / "nowhere.json")
    assert everything(session) == before


def test_a_record_too_long_for_paper_waits_for_a_person(session: Session, listed: Listed) -> None:
    path = listed(record(so_quyet_dinh="W" * 4000), record("9.000001" + ".AB" * 9), record(OTHER))
    assert imported(session, path) == {
        "added": [NEW, OTHER],
        "changed": [],
        "unchanged": [],
        "refused": ["code_malformed"],
    }
    assert catalogue_editing.prepared_of(session, NEW).decision == "W" * 4000
    with refused("text_too_long", "decision"):
        catalogue_editing.confirm(session, NEW)
    with refused("not_reviewed"):
        publishing.publish(session, [NEW], "1/QĐ", TODAY, TODAY)
