"""Giving results to the citizen: one, or several to the same person at once."""

from collections.abc import Sequence

from desk_app.domain.acts import ActDetails
from desk_app.domain.applicant import Representative
from desk_app.domain.dossier import Taken
from desk_app.domain.errors import Refused
from desk_app.domain.workflow import Action
from desk_app.services import cases, processing
from desk_app.services.session import Session
from desk_app.store import dossiers


def hand_over(
    session: Session, code: str, receiver: Representative | None, version: int | None = None
) -> Taken:
    """Give the result to the applicant (None) or to who brings a paper of authorisation, and close the dossier.

    Refused `name_missing`, `authorisation_missing` (NĐ 61/2018/NĐ-CP Đ.6.2b) on the receiver's field.
    """
    return processing.act(session, code, Action.HAND_OVER, version, ActDetails(receiver=receiver))


def hand_over_several(session: Session, codes: Sequence[str], details: ActDetails) -> tuple[Taken, ...]:
    """Give several results to one person: all of them, or none.

    Refused `codes_missing` on the field `codes`, or as one hand-over, with the code.
    """
    if not codes:
        raise Refused("codes_missing", field="codes")
    with session.transaction() as tx:
        taken = []
        for code in dict.fromkeys(codes):
            case = cases.found(session, code)
            try:
                forms = processing.step_in(tx, case, Action.HAND_OVER, details)
            except Refused as error:
                raise Refused(error.code, field=error.field, **{**error.params, "code": code}) from error
            taken.append(Taken(dossiers.summary(case.row, session.judge), forms))
        return tuple(taken)
