"""Giving a result to the citizen."""

from desk_app.domain.applicant import Representative
from desk_app.domain.dossier import DossierSummary
from desk_app.domain.errors import Refused
from desk_app.domain.workflow import Action
from desk_app.services import processing
from desk_app.services.session import Session


def hand_over(
    session: Session, code: str, receiver: Representative | None, version: int | None = None
) -> DossierSummary:
    """Give the result to the applicant (None) or to who brings a paper of authorisation, and close the dossier.

    Refused `name_missing`, `authorisation_missing` (NĐ 61/2018/NĐ-CP Đ.6.2b) on the receiver's field.
    """
    if receiver is not None:
        receiver = receiver.tidied()
        if not receiver.name:
            raise Refused("name_missing", field="receiver.name")
        if not receiver.authorisation:
            raise Refused("authorisation_missing", field="receiver.authorisation")
    return processing.move(session, code, Action.HAND_OVER, version, receiver=receiver)
