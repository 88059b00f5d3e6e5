"""What the training office plays besides its plan, so that every page has something to show.

Dossiers on a route with their hand-over lists, an apology in time and one that is missing, papers asked for,
certifications of the day, a fee by transfer, an online dossier answered late, guidance and a refusal.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from functools import partial
from itertools import count

from desk_app.domain import fee_lines
from desk_app.domain.acts import NO_DETAILS, ActDetails, Fault, Lacking, RefusalGround
from desk_app.domain.applicant import Applicant
from desk_app.domain.bank_account import BankAccount
from desk_app.domain.certification import Book, CertificationLine, CertificationVisit
from desk_app.domain.dossier import IntakeForm, complete
from desk_app.domain.fee_receipt import PaymentMethod
from desk_app.domain.office_people import resident
from desk_app.domain.procedure import Channel
from desk_app.domain.workflow import Action
from desk_app.services import (
    bank_account,
    catalogue,
    certification,
    fees,
    guidance,
    intake,
    printing,
    transfer,
)
from desk_app.services import processing as desk
from desk_app.services.session import Session
from desk_app.services.training import PAPER, PRINTER, Stage, Turn, chance

_BIRTH, _MARITAL, _RESIDENCE, _BIRTH_AGAIN = "1.001193", "1.004873", "1.004222", "1.004884"
_BIRTH_ROUTE, _DEATH_ROUTE = "3.000722", "2.002913"
_POLICE, _INSURANCE = "cong_an", "bhxh"
_ACCOUNT = BankAccount("970436", "0123456789", "UBND PHUONG NGA BAY")
_HELPER, _DECIDER = "Tổ công nghệ số cộng đồng khu vực 2", "UBND phường Ninh Kiều"
# Between two things that would fall on one moment in a short play.
_LEAST = timedelta(minutes=4)
# Numbers of identity cards beyond those of the plan's residents, and a chance of their own.
_FIRST_NUMBER, _CHANCE = 990_001, 722

Deed = Callable[[Session], object]
Telling = Callable[[Session, IntakeForm], IntakeForm]


class _Case:
    """One citizen's errand: what is done when, and the code of the dossier once it is received."""

    def __init__(self, stage: Stage, person: Applicant) -> None:
        self._stage, self.person = stage, person
        self._deeds: list[tuple[datetime, Deed]] = []
        self.code, self.due_on = "", date.max

    def then(self, back: int, at: time, deed: Deed) -> "_Case":
        """Do something so many working days ago at a time of day; 0 days is the hour before the play ends."""
        setting = self._stage.setting
        day = max(setting.start, setting.working.add_days(setting.now.date(), -back))
        moment = datetime.combine(day, at) if back else setting.now - timedelta(hours=1)
        if self._deeds:
            moment = max(moment, self._deeds[-1][0] + _LEAST)
        self._deeds.append((moment, deed))
        return self

    def receive(self, back: int, at: time, procedure: str, told: Telling | None = None) -> "_Case":
        """Receive the errand's dossier, whole, and print its receipt; `told` says what else stands on the form."""
        return self.then(back, at, partial(self._receive, procedure, told))

    def act(self, back: int, at: time, action: Action, details: ActDetails = NO_DETAILS) -> "_Case":
        """Take a step of the dossier."""
        return self.then(back, at, lambda session: desk.act(session, self.code, action, details=details))

    def turns(self, number: int) -> Iterator[Turn]:
        """Return what is done of it before the play ends; what does not fit any more is left undone."""
        for at, deed in self._deeds:
            moment = at + timedelta(seconds=number)
            if moment >= self._stage.setting.now:
                return
            yield Turn(moment, partial(deed, self._stage.desks[0]))

    def _receive(self, procedure: str, told: Telling | None, session: Session) -> None:
        known = catalogue.procedure(session, procedure)
        form = IntakeForm(procedure, self.person, complete(known), f"case/{self.person.id_number}")
        issued = intake.accept(session, form if told is None else told(session, form))
        self.code, self.due_on = issued.code, issued.due_at.date()
        printing.printed(session, self.code, PAPER, PRINTER)


def play(stage: Stage) -> list[Turn]:
    """Return the turns of every case in the order of time, each before the present moment of the play."""
    people = _people(stage)
    cases = [case(_Case(stage, next(people))) for case in _CASES]
    turns = (turn for number, case in enumerate(cases) for turn in case.turns(number))
    return sorted(turns, key=lambda turn: turn.at)


def _people(stage: Stage) -> Iterator[Applicant]:
    own = chance(_CHANCE)
    for number in count(_FIRST_NUMBER):
        person = resident(own, number, stage.setting.place, stage.setting.start)
        if person.id_number and person.phone:
            yield person


def _born(case: _Case) -> _Case:
    """Passed on late, so that the office's own leg is; one list to the police, one to the insurance."""
    case.receive(4, time(8, 20), _BIRTH_ROUTE)
    case.then(2, time(9), lambda session: transfer.make(session, _POLICE, [case.code]))
    return case.then(2, time(9, 10), lambda session: transfer.make(session, _INSURANCE, [case.code]))


def _died(case: _Case) -> _Case:
    """At the police in time."""
    case.receive(2, time(8, 40), _DEATH_ROUTE)
    return case.then(2, time(10), lambda session: transfer.make(session, _POLICE, [case.code]))


def _told_in_time(case: _Case) -> _Case:
    """A new date, agreed before the old one."""
    case.receive(2, time(8, 50), _RESIDENCE)
    case.act(2, time(10, 30), Action.FORWARD)
    return case.then(1, time(9), lambda session: _agree(session, case))


def _agree(session: Session, case: _Case) -> None:
    new = session.calendar.working.add_days(case.due_on, 2)
    details = ActDetails(reason="Phải xác minh thêm về chỗ ở hợp pháp", new_due_on=new)
    desk.act(session, case.code, Action.EXTEND, details=details)


def _not_told(case: _Case) -> _Case:
    """Due days ago, and nobody said so."""
    return case.receive(3, time(9, 20), _BIRTH).act(3, time(10), Action.FORWARD)


def _asked_for_papers(case: _Case) -> _Case:
    lacking = Lacking(1, "Tờ khai", Fault.NOT_VALID, "thiếu chữ ký", originals=1)
    details = ActDetails(reason="Tờ khai chưa có chữ ký của người yêu cầu.", lacking=(lacking,))
    case.receive(2, time(9, 40), _MARITAL).act(2, time(14), Action.FORWARD)
    return case.act(1, time(8, 30), Action.REQUEST_SUPPLEMENT, details)


def _filed_elsewhere(case: _Case) -> _Case:
    """Filed online regardless of boundaries, answered late."""
    return case.receive(1, time(15), _BIRTH_AGAIN, _elsewhere)


def _elsewhere(session: Session, form: IntakeForm) -> IntakeForm:
    filed = datetime.combine(session.calendar.working.add_days(session.today(), -4), time(9))
    return replace(form, channel=Channel.ONLINE, submitted_at=filed, helped_by=_HELPER, decided_by=_DECIDER)


def _paid_by_transfer(case: _Case) -> _Case:
    case.receive(0, time(8), _RESIDENCE)
    return case.then(0, time(8), lambda session: _pay(session, case.code))


def _pay(session: Session, code: str) -> None:
    bank_account.change_account(session, _ACCOUNT)
    lines = fees.desk(session, code).lines()
    fees.receive(session, code, lines, PaymentMethod.TRANSFER, nonce=f"fee/{code}")


def _exempt(case: _Case) -> _Case:
    return case.receive(0, time(8), _RESIDENCE, _pays_otherwise)


def _pays_otherwise(session: Session, form: IntakeForm) -> IntakeForm:
    known = catalogue.procedure(session, form.procedure)
    return replace(form, person=next(iter(fee_lines.persons(known, session.today(), form.channel)), ""))


def _copies(case: _Case) -> _Case:
    return _certified(case, CertificationLine(Book.COPIES, "Căn cước", pages=2, copies=3))


def _papers(case: _Case) -> _Case:
    lines = ("Bằng tốt nghiệp", "Học bạ")
    return _certified(case, *(CertificationLine(Book.COPIES, paper, pages=4, copies=2) for paper in lines))


def _signature(case: _Case) -> _Case:
    return _certified(case, CertificationLine(Book.SIGNATURES, "Sơ yếu lý lịch"))


def _certified(case: _Case, *lines: CertificationLine) -> _Case:
    nonce = f"case/{case.person.id_number}"
    visit = CertificationVisit(case.person, lines, nonce, payment=PaymentMethod.CASH)
    return case.then(0, time(8), lambda session: certification.certify(session, visit))


def _guided(case: _Case) -> _Case:
    lacking = (Lacking(1, "Tờ khai đăng ký khai sinh", Fault.MISSING, originals=1),)
    return case.then(0, time(8), lambda session: guidance.guide(session, _BIRTH, case.person, lacking))


def _refused(case: _Case) -> _Case:
    details = ActDetails(
        reason="Người yêu cầu cư trú tại phường khác.",
        ground=RefusalGround.NOT_COMPETENT,
        assignee=_DECIDER,
    )
    return case.then(0, time(8), lambda session: guidance.refuse(session, _MARITAL, case.person, details))


_CASES: tuple[Callable[[_Case], _Case], ...] = (
    _born,
    _died,
    _told_in_time,
    _not_told,
    _asked_for_papers,
    _filed_elsewhere,
    _paid_by_transfer,
    _exempt,
    _copies,
    _papers,
    _signature,
    _guided,
    _refused,
)
