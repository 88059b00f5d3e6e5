"""The table of a dossier's life holds together, and the README draws it as it is."""

import re
from pathlib import Path

import pytest

from desk_app.domain.errors import Refused
from desk_app.domain.staff import Role
from desk_app.domain.workflow import (
    DECIDED,
    FINAL,
    PORTAL_CODE,
    STEPS,
    STOPPED,
    Action,
    Clock,
    DossierStatus,
    Form,
    Step,
    allowed_actions,
    step,
)

README = Path(__file__).resolve().parents[2] / "README.md"
EVERYONE = frozenset(Role)
STEP_ROWS = [pytest.param(at, act, row, id=f"{at}-{act}") for (at, act), row in STEPS.items()]


def diagram() -> str:
    """Return the table as a mermaid state diagram: one arrow from a status to the next, named by its acts."""
    arrows: dict[tuple[DossierStatus, DossierStatus], list[Action]] = {}
    for (at, act), row in STEPS.items():
        arrows.setdefault((at, row.to), []).append(act)
    lines = ["stateDiagram-v2", "    [*] --> registered"]
    lines += [f"    {at} --> {to}: {', '.join(acts)}" for (at, to), acts in arrows.items()]
    lines += [f"    {status} --> [*]" for status in DossierStatus if status in FINAL]
    return "\n".join(lines)


def reached(start: DossierStatus) -> set[DossierStatus]:
    """Return every status to which some acts lead from `start`, itself included."""
    found, waiting = {start}, [start]
    while waiting:
        here = waiting.pop()
        further = {row.to for (at, _), row in STEPS.items() if at is here} - found
        found |= further
        waiting += further
    return found


def test_the_readme_draws_the_table() -> None:
    drawn = re.search(
        r"```mermaid\n(stateDiagram-v2\n.*?)\n```", README.read_text(encoding="utf-8"), re.DOTALL
    )
    assert drawn is not None, "the README has no state diagram"
    assert drawn[1] == diagram(), f"put this into the README:\n{diagram()}"


def test_every_status_is_reached() -> None:
    assert reached(DossierStatus.REGISTERED) == set(DossierStatus)


@pytest.mark.parametrize("status", DossierStatus)
def test_every_status_leads_to_an_end(status: DossierStatus) -> None:
    assert reached(status) & FINAL


@pytest.mark.parametrize("status", FINAL)
def test_no_step_leaves_a_final_status(status: DossierStatus) -> None:
    assert not allowed_actions(status, EVERYONE)


def test_every_act_is_used() -> None:
    # Taking back is no arrow of the table: it leads to where the dossier was.
    assert {act for _, act in STEPS} == set(Action) - {Action.UNDO}


def test_every_status_has_the_portal_code_and_only_the_signature_shares_one() -> None:
    assert set(PORTAL_CODE) == set(DossierStatus)
    assert sorted(set(PORTAL_CODE.values())) == list(range(1, 11))
    assert PORTAL_CODE[DossierStatus.SIGNING] == PORTAL_CODE[DossierStatus.PROCESSING]
    assert PORTAL_CODE[DossierStatus.SIGNED] == PORTAL_CODE[DossierStatus.PROCESSING]
    assert (PORTAL_CODE[DossierStatus.RECEIVED], PORTAL_CODE[DossierStatus.RETURNED]) == (2, 10)


@pytest.mark.parametrize(("at", "act", "row"), STEP_ROWS)
def test_the_clock_follows_the_status(at: DossierStatus, act: Action, row: Step) -> None:
    if row.to is at:
        expected = Clock.KEEP
    elif row.to in DECIDED and at not in DECIDED:
        expected = Clock.FINISH
    elif row.to in STOPPED:
        expected = Clock.STOP
    elif at in STOPPED:
        expected = Clock.RUN
    else:
        expected = Clock.KEEP
    assert row.clock is expected


@pytest.mark.parametrize(("at", "act", "row"), STEP_ROWS)
def test_what_a_citizen_may_dispute_has_a_reason(at: DossierStatus, act: Action, row: Step) -> None:
    against = {
        Action.CORRECT,
        Action.REFUSE,
        Action.DENY,
        Action.SUSPEND,
        Action.EXTEND,
        Action.REQUEST_SUPPLEMENT,
        Action.WITHDRAW,
        Action.SEND_BACK,
    }
    # Guidance on the desk says what is lacking: that is its reason.
    guidance = at is DossierStatus.REGISTERED and act is Action.REQUEST_SUPPLEMENT
    assert row.needs_reason is (act in against and not guidance)


@pytest.mark.parametrize(
    ("act", "form"),
    [
        (Action.ACCEPT, Form.RECEIPT),
        (Action.REQUEST_SUPPLEMENT, Form.SUPPLEMENT),
        (Action.RECEIVE_SUPPLEMENT, Form.RECEIPT),
        (Action.REFUSE, Form.REFUSAL),
        (Action.DENY, Form.REFUSAL),
        (Action.SUSPEND, Form.STOP_NOTICE),
        (Action.EXTEND, Form.APOLOGY),
        (Action.FORWARD, Form.CONTROL_SLIP),
        (Action.HAND_OVER, Form.RESULT_NOTE),
        (Action.WITHDRAW, Form.STOP_NOTICE),
        (Action.CORRECT, Form.RECEIPT),
        (Action.REDATE, Form.RECEIPT),
        (Action.TELL, None),
    ],
)
def test_an_act_prints_the_same_form_wherever_it_is_taken(act: Action, form: Form | None) -> None:
    assert {row.prints for (_, taken), row in STEPS.items() if taken is act} == {form}


@pytest.mark.parametrize(("at", "act", "row"), STEP_ROWS)
def test_a_step_is_taken_by_its_roles_alone(at: DossierStatus, act: Action, row: Step) -> None:
    assert row.by
    for role in Role:
        if role in row.by:
            assert step(at, act, frozenset({role})) is row
        else:
            with pytest.raises(Refused, match="not_allowed"):
                step(at, act, frozenset({role}))


@pytest.mark.parametrize("status", DossierStatus)
def test_what_the_table_does_not_have_is_refused(status: DossierStatus) -> None:
    possible = allowed_actions(status, EVERYONE)
    for act in set(Action) - set(possible):
        with pytest.raises(Refused, match="illegal_move"):
            step(status, act, EVERYONE)
    for act in possible:
        assert step(status, act, EVERYONE) is STEPS[status, act]


@pytest.mark.parametrize(
    ("role", "status", "expected"),
    [
        (Role.RECEPTION, DossierStatus.REGISTERED, "accept request_supplement refuse"),
        (
            Role.RECEPTION,
            DossierStatus.RECEIVED,
            "forward release request_supplement withdraw tell correct redate",
        ),
        (Role.RECEPTION, DossierStatus.WAITING, "receive_supplement refuse withdraw tell correct"),
        (Role.RECEPTION, DossierStatus.PAYMENT_DUE, "receive_payment withdraw tell correct"),
        (Role.RECEPTION, DossierStatus.SUSPENDED, "withdraw tell correct"),
        (Role.RECEPTION, DossierStatus.READY, "hand_over remind tell"),
        (Role.OFFICER, DossierStatus.RECEIVED, "release request_supplement deny withdraw extend tell"),
        (
            Role.OFFICER,
            DossierStatus.PROCESSING,
            "submit release forward send_back request_supplement request_payment deny withdraw extend tell",
        ),
        (Role.OFFICER, DossierStatus.SIGNING, "send_back deny withdraw extend tell"),
        (Role.LEADER, DossierStatus.SIGNING, "approve send_back deny withdraw extend tell"),
        (Role.OFFICER, DossierStatus.SIGNED, "release extend tell"),
        (Role.OFFICER, DossierStatus.READY, "tell"),
        (Role.LEADER, DossierStatus.SUSPENDED, "resume deny withdraw tell"),
        (Role.LEADER, DossierStatus.REGISTERED, ""),
    ],
)
def test_a_role_has_its_buttons(role: Role, status: DossierStatus, expected: str) -> None:
    assert " ".join(allowed_actions(status, frozenset({role}))) == expected


@pytest.mark.parametrize("status", DossierStatus)
@pytest.mark.parametrize("role", [Role.SUPERVISOR, Role.ADMINISTRATOR])
def test_who_watches_or_configures_decides_nothing(role: Role, status: DossierStatus) -> None:
    assert not allowed_actions(status, frozenset({role}))
