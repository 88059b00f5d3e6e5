"""Dossiers go by signed lists and come back by scanning; the legs of their routes follow."""

from datetime import datetime

from desk_app.domain.acts import OneTimeRule
from desk_app.domain.procedure import Channel
from desk_app.domain.route import LegEnding
from desk_app.domain.staff import Role
from desk_app.domain.transfer import TransferForm, TransferKind
from desk_app.domain.workflow import Action
from desk_app.services import (
    day_close,
    maintenance,
    processing,
    routes,
    transfer,
    transfer_print,
    whereabouts,
)
from desk_app.services.session import Session
from desk_app.store import database, event_log, records, tables
from tests.builders import accepted, as_role, refused, released, returned
from tests.conftest import StandingClock
from tests.services.route_office import DEATH, on_route, row_of


def log(subject: str) -> list[tuple[str, dict[str, object]]]:
    with database.connection():
        return [(event.type.value, dict(event.data)) for event in event_log.history(subject)]


def test_a_list_is_numbered_and_its_dossiers_are_held_by_the_unit(session: Session) -> None:
    codes = [on_route(session), accepted(session).code]
    made = transfer.make(session, "cong_an", codes)
    assert (made.code, made.unit, made.kind, made.count, made.back) == (
        "BG-2026-0001",
        "Công an cấp xã",
        TransferKind.UNIT,
        2,
        0,
    )
    assert [row_of(code).holder for code in codes] == ["Công an cấp xã"] * 2
    assert row_of(codes[0]).held_since == session.now()
    assert transfer.make(session, "bhxh", codes[:1]).code == "BG-2026-0002"
    assert log("transfer/BG-2026-0001") == [
        ("transfer.made", {"unit": "Công an cấp xã", "kind": "unit", "count": 2})
    ]
    assert ("dossier.sent", {"unit": "Công an cấp xã", "list": "BG-2026-0001"}) in log(codes[1])


def test_the_leg_of_the_unit_starts_and_what_was_done_here_is_passed_on(
    session: Session, clock: StandingClock
) -> None:
    code = on_route(session)
    clock.now = datetime(2026, 11, 25, 9)
    transfer.make(session, "cong_an", [code])
    here, police, insurance = routes.legs(session, code)
    assert (here.ending, here.days_late) == (LegEnding.PASSED_ON, 1)
    assert police.started_at == clock.now
    # A day later than planned: the unit is not blamed for what lay here.
    assert police.due_at == datetime(2026, 12, 4, 17)
    assert insurance.started_at is None


def test_another_office_must_be_ready_first(session: Session) -> None:
    land = on_route(session, "1.012817")
    with refused("stage_open", "codes"):
        transfer.make(session, "ubnd", [land])


def test_all_of_a_list_goes_or_none(session: Session) -> None:
    code, gone = accepted(session).code, returned(session)
    with refused("dossier_ended", "codes"):
        transfer.make(session, "thue", [code, gone])
    with refused("dossier_unknown", "code"):
        transfer.make(session, "thue", [code, "H13.50.05-261123-9999"])
    with refused("list_empty", "codes"):
        transfer.make(session, "thue", [])
    with refused("unit_unknown", "unit"):
        transfer.make(session, "nobody", [code])
    with refused("tracking_too_long", "tracking"):
        transfer.make(session, "buu_dien", [code], {code: "9" * 61})
    with refused("not_allowed"):
        transfer.make(as_role(session, Role.SUPERVISOR), "thue", [code])
    assert row_of(code).holder is None
    assert whereabouts.lists(session) == ()
    assert transfer.make(session, "thue", [code, code]).code == "BG-2026-0001"


def test_a_dossier_is_at_one_unit_unless_they_work_side_by_side(session: Session) -> None:
    code = on_route(session)
    transfer.make(session, "cong_an", [code])
    with refused("dossier_away", "codes"):
        transfer.make(session, "cong_an", [code])
    with refused("dossier_away", "codes"):
        transfer.make(session, "thue", [code])
    transfer.make(session, "bhxh", [code])
    with refused("back_from_which", "unit"):
        transfer.take_back(session, [code])
    back = transfer.take_back(session, [code], unit="cong_an")
    assert (back[0].unit_name, back[0].route_done) == ("Công an cấp xã", False)
    assert row_of(code).holder == "Cơ quan Bảo hiểm xã hội"
    assert log(code)[-1][1]["still_at"] == "Cơ quan Bảo hiểm xã hội"
    (last,) = transfer.take_back(session, [code])
    assert last.route_done
    assert row_of(code).holder is None
    assert "still_at" not in log(code)[-1][1]


def test_the_barcode_of_a_list_takes_everything_back(session: Session) -> None:
    codes = [on_route(session, DEATH), accepted(session).code]
    made = transfer.make(session, "cong_an", codes)
    back = transfer.take_back(session, [made.code.lower()], LegEnding.DENY)
    assert [line.code for line in back] == codes
    assert routes.legs(session, codes[0])[1].ending is LegEnding.DENY
    assert whereabouts.lists(session)[0].back == 2
    with refused("list_back", "codes"):
        transfer.take_back(session, [made.code])
    with refused("not_away", "codes"):
        transfer.take_back(session, [codes[0]])
    with refused("list_unknown", "codes"):
        transfer.take_back(session, ["BG-2026-0099"])
    with refused("dossier_unknown", "codes"):
        transfer.take_back(session, ["H13.50.05-261123-9999"])
    with refused("list_empty", "codes"):
        transfer.take_back(session, [])


def test_a_dossier_scanned_beside_its_list_comes_back_once(session: Session) -> None:
    code = accepted(session).code
    made = transfer.make(session, "thue", [code])
    assert len(transfer.take_back(session, [code, made.code])) == 1


def test_results_go_by_post_with_their_numbers(session: Session) -> None:
    ready, over = released(session, return_by=Channel.POST), returned(session)
    had = row_of(over).holder
    made = transfer.make(session, "buu_dien", [ready, over], {ready: " EE 123 VN "})
    assert made.kind is TransferKind.POST
    with database.connection():
        form = records.load(TransferForm, tables.Transfer.get().record)
    assert [row.tracking for row in form.rows] == ["EE 123 VN", ""]
    assert (row_of(ready).holder, row_of(over).holder) == ("Bưu điện (dịch vụ bưu chính công ích)", had)


def test_a_list_is_drawn_from_what_was_kept_and_every_print_is_logged(session: Session) -> None:
    code = accepted(session, name="Trần Thị Bình").code
    made = transfer.make(session, "thue", [code])
    first = transfer_print.prepare(session, made.code)
    assert (first.title, first.reprint) == ("BG-2026-0001.pdf", 0)
    transfer_print.printed(session, made.code, "Máy in A")
    again = transfer_print.prepare(session, made.code)
    assert again.reprint == 1
    assert again.pdf != first.pdf
    transfer_print.printed(session, made.code)
    assert [data["no"] for kind, data in log("transfer/BG-2026-0001") if kind == "transfer.printed"] == [1, 2]
    assert whereabouts.lists(session)[0].prints == 2
    assert "Bình" not in str(log("transfer/BG-2026-0001"))
    with refused("list_unknown", "code"):
        transfer_print.prepare(session, "BG-2026-0009")
    with refused("list_code_invalid", "code"):
        transfer_print.prepare(session, "nothing")


def test_a_list_made_too_late_is_counted_and_a_dossier_away_is_not_forwarded(
    session: Session, clock: StandingClock
) -> None:
    in_time, late = accepted(session).code, accepted(session).code
    transfer.make(session, "cong_an", [in_time])
    with refused("dossier_away", "assignee"):
        processing.act(session, in_time, Action.FORWARD)
    clock.forward(days=2)
    transfer.make(session, "cong_an", [late])
    totals = day_close.day_log(session, session.today()).totals
    assert totals.breaches == {OneTimeRule.HAND_OVER_IN_TIME: 1}
    assert maintenance.verify(session).faults == ()
