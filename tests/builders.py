"""What a citizen brings to the desk, whole unless a test says otherwise."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from desk_app.domain.acts import ActDetails
from desk_app.domain.applicant import Applicant, Gender
from desk_app.domain.dossier import IntakeForm, IssuedReceipt, complete
from desk_app.domain.errors import Refused
from desk_app.domain.staff import Role, StaffMember
from desk_app.domain.workflow import Action, DossierStatus
from desk_app.services import catalogue, handover, intake, processing
from desk_app.services.session import Session
from desk_app.store import tables
from desk_app.store.database import FILE_NAME, connect, connection

MARITAL_STATUS = "1.004873"
_numbers = count(1)


def an_applicant(**changes: Any) -> Applicant:
    """Return a person nobody has seen before."""
    number = next(_numbers)
    person = Applicant(
        name="Nguyễn Văn Đức",
        id_number=f"093090{number:06d}",
        gender=Gender.MALE,
        address="Số 12 đường Hùng Vương, phường Ngã Bảy",
        phone=f"09{number:08d}",
    )
    return replace(person, **changes)


def a_form(session: Session, procedure: str = MARITAL_STATUS, **changes: Any) -> IntakeForm:
    """Return a complete dossier of a new person."""
    values: dict[str, Any] = {
        "applicant": an_applicant(),
        "documents": complete(catalogue.procedure(session, procedure)),
        "nonce": intake.new_nonce(),
        **changes,
    }
    return IntakeForm(procedure=procedure, **values)


def accepted(session: Session, procedure: str = MARITAL_STATUS, **changes: Any) -> IssuedReceipt:
    """Accept a complete dossier; words of the form or of its applicant may be changed."""
    person = {key: changes.pop(key) for key in Applicant.__slots__ if key in changes}
    if person:
        changes["applicant"] = an_applicant(**person)
    return intake.accept(session, a_form(session, procedure, **changes))


def released(session: Session, **changes: Any) -> str:
    """Return the code of a dossier whose result is ready."""
    code = accepted(session, **changes).code
    processing.act(session, code, Action.FORWARD)
    processing.act(session, code, Action.RELEASE)
    return code


def returned(session: Session, **changes: Any) -> str:
    """Return the code of a dossier whose result was given to its applicant."""
    code = released(session, **changes)
    handover.hand_over(session, code, None)
    return code


def as_role(session: Session, *roles: Role, name: str = "Lê Thị Hoa", counter: str = "Quầy 2") -> Session:
    """Return the session of somebody else at another counter."""
    return replace(session, staff=StaffMember(name, frozenset(roles)), counter=counter)


def spoilt(folder: Path, *statements: str) -> None:
    """Write to the file of a data folder behind the program's back."""
    connect(folder)
    with connection():
        tables.database.execute_sql("PRAGMA foreign_keys = 0")
        for statement in statements:
            tables.database.execute_sql(statement)


def database_file(folder: Path) -> Path:
    """Return the file the store is in."""
    return folder / FILE_NAME


@contextmanager
def refused(code: str, field: str | None = None) -> Iterator[pytest.ExceptionInfo[Refused]]:
    """Expect a refusal by its code and the field it belongs to."""
    with pytest.raises(Refused) as caught:
        yield caught
    assert (caught.value.code, caught.value.field) == (code, field)


# The acts that lead a received dossier to each status.
_WAY: dict[DossierStatus, tuple[Action, ...]] = {
    DossierStatus.RECEIVED: (),
    DossierStatus.PROCESSING: (Action.FORWARD,),
    DossierStatus.SIGNING: (Action.FORWARD, Action.SUBMIT),
    DossierStatus.SIGNED: (Action.FORWARD, Action.SUBMIT, Action.APPROVE),
    DossierStatus.WAITING: (Action.FORWARD, Action.REQUEST_SUPPLEMENT),
    DossierStatus.PAYMENT_DUE: (Action.FORWARD, Action.REQUEST_PAYMENT),
    DossierStatus.SUSPENDED: (Action.FORWARD, Action.SUSPEND),
    DossierStatus.READY: (Action.FORWARD, Action.RELEASE),
    DossierStatus.RETURNED: (Action.FORWARD, Action.RELEASE, Action.HAND_OVER),
    DossierStatus.WITHDRAWN: (Action.WITHDRAW,),
    DossierStatus.REFUSED: (Action.FORWARD, Action.REQUEST_SUPPLEMENT, Action.REFUSE),
}


def brought_to(session: Session, status: DossierStatus, **changes: Any) -> str:
    """Return the code of a dossier that stands in a status."""
    code = accepted(session, **changes).code
    for action in _WAY[status]:
        processing.act(session, code, action, details=ActDetails(reason="Công dân đề nghị"))
    return code
