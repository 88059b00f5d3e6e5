"""A dossier's whole life by `act`: every row of the table, its way back, and what refuses it."""

import json
from datetime import datetime
from typing import Any

import pytest

from desk_app.domain.acts import Need
from desk_app.domain.workflow import DECIDED, STEPS, STOPPED, Action, Clock, DossierStatus, Step
from desk_app.services import act_json, office, processing
from desk_app.services.form_making import WANTED
from tests.builders import accepted
from tests.journeys.console import DOSSIER, NOW, Console, console, founded

__all__ = ["console", "founded"]

# What each need of the table is told.
SAID: dict[Need, dict[str, Any]] = {
    Need.REASON: {"reason": "Theo đề nghị"},
    Need.ASSIGNEE: {"assignee": "Công chức tư pháp"},
    Need.LACKING: {"lacking": [{"no": 1, "name": "Tờ khai", "fault": "not_valid", "why": "thiếu chữ ký"}]},
    Need.NEW_DATE: {"new_due_on": "2026-12-04"},
    Need.GROUND: {"ground": "not_eligible"},
    Need.RECEIVER: {"way": "post", "tracking": "EB 123 VN"},
    Need.CONTACT: {"contact": "phone", "note": "đã gọi"},
    Need.CORRECTION: {"correction": {"summary": "Nội dung đúng"}},
}
ROWS = [(status, action) for status, action in STEPS if status is not DossierStatus.REGISTERED]


def details(step: Step) -> str:
    said: dict[str, Any] = {}
    for need in step.needs:
        said |= SAID[need]
    return json.dumps(said, ensure_ascii=False)


def way_to(status: DossierStatus) -> list[Action]:
    """Return the acts by which a received dossier comes to a status, by the table."""
    ways: dict[DossierStatus, list[Action]] = {DossierStatus.RECEIVED: []}
    seen = list(ways)
    for at in seen:
        for (start, action), step in STEPS.items():
            if start is at and step.to not in ways:
                ways[step.to] = [*ways[at], action]
                seen.append(step.to)
    return ways[status]


def take(founded: Console, code: str, at: DossierStatus, action: Action) -> Any:
    step = STEPS[at, action]
    answer = founded("--now", NOW, "act", code, action.value, "--details", details(step), "--json")
    assert (answer.code, answer.err) == (0, "")
    return answer.value


def brought(founded: Console, status: DossierStatus) -> str:
    """Receive a dossier and bring it to a status, not by commands: those are few and slow."""
    session, at = (
        office.open_session(founded.data, lambda: datetime.fromisoformat(NOW)),
        DossierStatus.RECEIVED,
    )
    code = accepted(session, duplicate_confirmed=True).code
    for action in way_to(status):
        processing.act(session, code, action, details=act_json.details(details(STEPS[at, action])))
        at = STEPS[at, action].to
    return code


def shown(founded: Console, code: str) -> Any:
    return founded("--now", NOW, "show", code, "--json").value


@pytest.mark.parametrize("action", dict.fromkeys(action for _, action in ROWS))
def test_every_row_of_the_table(founded: Console, action: Action) -> None:
    for status in (at for at, taken in ROWS if taken is action):
        step, code = STEPS[status, action], brought(founded, status)
        before = shown(founded, code)
        assert action.value in before["actions"]
        answer, after = take(founded, code, status, action), shown(founded, code)
        assert (answer["status"], after["status"], before["status"]) == (step.to, step.to, status)
        assert step.event.value in [event["type"] for event in after["events"]]
        assert (after["finished_at"] is not None) == (step.to in DECIDED)
        # What ends while it is stopped keeps since when it stood still.
        stopped = step.to in STOPPED or (status in STOPPED and step.to in DECIDED)
        assert (after["state"]["stopped_since"] is not None) == stopped
        assert len(after["pauses"]) == len(before["pauses"]) + (step.clock is Clock.STOP)
        made = [form["form"] for form in answer["forms"]]
        assert made == ([step.prints.value] if step.prints and step.prints not in WANTED else [])
        assert len(after["prints"]) == len(before["prints"]) + len(made)
        if step.undoable:
            undone = founded("--now", NOW, "act", code, "undo", "--json").value
            assert (undone["status"], undone["due_at"]) == (status, before["due_at"])
            assert shown(founded, code)["pauses"] == before["pauses"]
        else:
            founded.refused("undo_not_possible", "--now", NOW, "act", code, "undo")
    assert founded("verify").code == 0


def test_every_act_has_its_row_or_is_none_of_a_received_dossier(founded: Console) -> None:
    beside = {Action.ACCEPT, Action.UNDO}
    assert {action for _, action in ROWS} == set(Action) - beside
    code = founded.received()
    founded.refused("illegal_move", "--now", NOW, "act", code, "accept")
    founded.refused("undo_nothing", "--now", NOW, "act", code, "undo")


@pytest.mark.parametrize(
    ("status", "action", "left_out", "reason"),
    [
        ("received", "forward", Need.ASSIGNEE, ""),
        ("processing", "send_back", Need.REASON, "reason_missing"),
        ("processing", "extend", Need.NEW_DATE, "new_date_missing"),
        ("received", "tell", Need.CONTACT, "contact_missing"),
        ("received", "correct", Need.CORRECTION, "correction_missing"),
        ("waiting", "refuse", Need.REASON, "reason_missing"),
        ("waiting", "refuse", Need.GROUND, ""),
    ],
)
def test_what_an_act_has_to_be_told(
    founded: Console, status: str, action: str, left_out: Need, reason: str
) -> None:
    at, act = DossierStatus(status), Action(action)
    code = brought(founded, at)
    said: dict[str, Any] = {}
    for need in STEPS[at, act].needs - {left_out}:
        said |= SAID[need]
    words = ("--now", NOW, "act", code, action, "--details", json.dumps(said))
    if reason:
        founded.refused(reason, *words)
    else:
        assert founded(*words).code == 0


@pytest.mark.parametrize(
    ("text", "reason", "field"),
    [
        ("{", "json_invalid", ""),
        ("[]", "json_field_invalid", "details"),
        ('{"reasons": "x"}', "json_field_invalid", "details.reasons"),
        ('{"contact": "pigeon"}', "json_field_invalid", "details.contact"),
        ('{"new_due_on": "tomorrow"}', "json_field_invalid", "details.new_due_on"),
        (
            '{"lacking": [{"no": "1", "name": "x", "fault": "missing"}]}',
            "json_field_invalid",
            "details.lacking",
        ),
        ('{"note": "\\ud800"}', "json_field_invalid", "details"),
    ],
)
def test_details_that_are_none(founded: Console, text: str, reason: str, field: str) -> None:
    code = founded.received()
    words = ("--now", NOW, "act", code, "tell", "--details", text)
    founded.refused(reason, *words)
    assert founded(*words).err.startswith(field)
    assert len(shown(founded, code)["events"]) == 1


def test_who_may_what(founded: Console) -> None:
    code = founded.received()
    assert founded("staff", "Lan", "--enter", "--roles", "reception").code == 0
    deny = (
        "--now",
        NOW,
        "act",
        code,
        "deny",
        "--details",
        details(STEPS[DossierStatus.RECEIVED, Action.DENY]),
    )
    founded.refused("not_allowed", "--officer", "Lan", *deny)
    founded.refused("staff_unknown", "--officer", "Mai", *deny)
    assert founded("staff", "Lan", "--roles", "officer,reception", "--json").value[-1] == {
        "name": "Lan",
        "roles": ["officer", "reception"],
    }
    assert founded("--officer", "Lan", *deny).code == 0
    assert shown(founded, code)["events"][-1]["actor"] == "Lan"
    founded.refused("undo_not_yours", "--now", NOW, "act", code, "undo")
    founded.refused("staff_unknown", "staff", "Mai", "--roles", "officer")
    founded.refused("roles_missing", "staff", "Lan")
    founded.refused("last_administrator", "staff", "Cán bộ một cửa", "--roles", "officer")
    assert founded("staff", "Lan", "--roles", "king").code == 2


def test_a_one_time_rule_needs_a_leader(founded: Console) -> None:
    code = brought(founded, DossierStatus.WAITING)
    take(founded, code, DossierStatus.WAITING, Action.RECEIVE_SUPPLEMENT)
    assert founded("staff", "Lan", "--enter", "--roles", "officer").code == 0
    step = STEPS[DossierStatus.PROCESSING, Action.REQUEST_SUPPLEMENT]
    again = ("--now", NOW, "--officer", "Lan", "act", code, "request-supplement", "--details", details(step))
    founded.refused("leader_missing", *again)
    founded.refused("leader_unknown", *again, "--leader", "Mai")
    leader = ("--leader", "Cán bộ một cửa")
    founded.refused("leader_reason_missing", *again, *leader)
    assert founded(*again, *leader, "--leader-reason", "Giấy tờ hết hạn giữa chừng").code == 0
    asked = [event for event in shown(founded, code)["events"] if event["type"] == step.event]
    assert [event["data"].get("rules") for event in asked] == [None, ["supplement_once"]]


def test_a_stale_or_repeated_request(founded: Console) -> None:
    code = founded.received()
    step = details(STEPS[DossierStatus.RECEIVED, Action.FORWARD])
    forward = ("--now", NOW, "act", code, "forward", "--version", "1", "--details", step, "--json")
    first, again = founded(*forward).value, founded(*forward).value
    assert (first["repeated"], again["repeated"], again["version"]) == (False, True, first["version"])
    founded.refused("changed_elsewhere", "--now", NOW, "act", code, "tell", "--version", "1")


def test_a_corrected_receipt_says_by_what_it_was_replaced(founded: Console, tmp_path: Any) -> None:
    code, old = founded.received(), tmp_path / "old.pdf"
    assert founded("receipt", code, "--out", str(old)).code == 0
    take(founded, code, DossierStatus.RECEIVED, Action.CORRECT)
    checked = founded("check-receipt", str(old), "--json").value
    assert (checked["verdict"], checked["replaced"]["issue"]) == ("superseded", 2)
    assert checked["replaced"]["by"] == "Cán bộ một cửa"
    assert "Replaced on 23/11/2026 08:30 by Cán bộ một cửa." in (
        founded("check-receipt", str(old), "--language", "en").out
    )
    assert "Đã thay ngày 23/11/2026 08:30" in founded("check-receipt", str(old)).out


def test_several_results_to_one_person(founded: Console) -> None:
    codes = [brought(founded, DossierStatus.READY) for _ in range(2)]
    still = brought(founded, DossierStatus.PROCESSING)
    words = ("--now", NOW, "hand-over", *codes)
    founded.refused("illegal_move", *words, still)
    founded.refused("authorisation_missing", *words, "--receiver", "Trần Bình")
    assert [shown(founded, code)["status"] for code in codes] == ["ready", "ready"]
    done = founded(*words, "--receiver", "Trần Bình", "--authorisation", "UQ 1", "--json").value
    assert [each["status"] for each in done] == ["returned", "returned"]


def test_three_organisations_and_when_it_was_filed(founded: Console) -> None:
    told = {"helped_by": "Bưu điện", "decided_by": "Sở Tư pháp", "submitted_at": "2026-11-23T07:50"}
    code = founded.receive({**DOSSIER, **told}).value["code"]
    state = shown(founded, code)["state"]
    assert (state["helped_by"], state["decided_by"]) == ("Bưu điện", "Sở Tư pháp")
    wrong = founded.receive({**DOSSIER, "submitted_at": "2026-11-23T07:50+07:00"})
    assert (wrong.code, wrong.value["error"], wrong.value["details"]["field"]) == (
        1,
        "json_field_invalid",
        "submitted_at",
    )
