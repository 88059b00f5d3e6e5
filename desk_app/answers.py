"""What the command line answers: read models as JSON values and as lines of text."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time
from enum import Enum

from desk_app.domain.deadline import DayNote
from desk_app.domain.dossier import DossierDetail, DossierSummary, PrintedForm
from desk_app.domain.event_words import EVENT_WORDS
from desk_app.domain.events import EventType
from desk_app.domain.vocabulary import STANDING_EN, STANDING_VI, STATUS_EN, STATUS_VI
from desk_app.domain.wording import short_moment
from desk_app.domain.workflow import PORTAL_CODE
from desk_app.services.lookup import ReceiptCheck

VERDICTS = {
    "genuine": ("Giấy hẹn thật, đúng như văn phòng đã cấp.", "Genuine: just as this office issued it."),
    "altered": ("Giấy hẹn đã bị sửa hoặc làm giả.", "Altered: it is not what this office issued."),
    "superseded": ("Giấy hẹn thật nhưng đã được thay bằng lần cấp sau.", "Superseded by a later issue."),
    "not_ours": ("Không phải giấy hẹn của văn phòng này.", "Not a receipt of this office."),
}


def said(words: tuple[str, str], language: str) -> str:
    """Return the Vietnamese or the English of a pair."""
    return words[0] if language == "vi" else words[1]


def line(*parts: object) -> str:
    """Return what is told as one line of text, moments as people write them."""
    told = (short_moment(part) if isinstance(part, datetime) else part for part in parts)
    return "  ".join(str(part) for part in told if part not in {None, ""})


def as_json(value: object) -> object:
    """Return a read model as JSON values: its fields by their names, moments and days in ISO 8601."""
    if is_dataclass(value) and not isinstance(value, type):
        return {each.name: as_json(getattr(value, each.name)) for each in fields(value)}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, (date, time)):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {str(as_json(key)): as_json(each) for key, each in value.items()}
    if isinstance(value, (tuple, list)):
        return [as_json(each) for each in value]
    if isinstance(value, (set, frozenset)):
        return sorted(str(as_json(each)) for each in value)
    return value


def summary_line(line: DossierSummary, language: str) -> str:
    """Return a dossier as one line of text."""
    status = said((STATUS_VI[line.status], STATUS_EN[line.status]), language)
    standing = said((STANDING_VI[line.state.standing], STANDING_EN[line.state.standing]), language)
    return (
        f"{line.code}  {short_moment(line.due_at)}  {standing}  {status}  {line.applicant}  {line.procedure}"
    )


def summary_json(line: DossierSummary) -> dict[str, object]:
    """Return a dossier as a flat JSON object."""
    return {
        "code": line.code,
        "applicant": line.applicant,
        "procedure_code": line.procedure_code,
        "procedure": line.procedure,
        "status": line.status.value,
        "portal_code": PORTAL_CODE[line.status],
        "received_at": line.received_at.isoformat(),
        "due_at": line.due_at.isoformat(),
        "standing": line.state.standing.value,
        "days": line.state.days,
        "finished_at": line.finished_at and line.finished_at.isoformat(),
        "returned_at": line.returned_at and line.returned_at.isoformat(),
        "printed": line.printed,
        "version": line.version,
        "holder": line.holder,
        "apology_missing": line.apology_missing,
    }


def form_json(form: PrintedForm) -> dict[str, object]:
    """Return a form that was made for a dossier as a JSON object."""
    return {
        "form": form.form,
        "issue": form.issue,
        "made_at": form.made_at.isoformat(),
        "prints": form.prints,
        "voided_at": form.voided_at and form.voided_at.isoformat(),
    }


def detail_lines(detail: DossierDetail, language: str) -> list[str]:
    """Return a dossier with its papers and its history as lines of text."""
    papers = [
        f"  {paper.no or '+'}. {paper.name}: {paper.originals}/{paper.certified}/{paper.copies}"
        for paper in detail.documents
    ]
    history = [
        f"  {short_moment(entry.at)}  {said(EVENT_WORDS[EventType(entry.type)], language)}  {entry.actor}"
        for entry in detail.timeline
    ]
    return [summary_line(detail.summary, language), *papers, *history]


def detail_json(detail: DossierDetail) -> dict[str, object]:
    """Return a dossier with its papers, history and due-date explanation as a JSON object."""
    return {
        **summary_json(detail.summary),
        "id_number": detail.applicant.id_number,
        "phone": detail.applicant.phone,
        "representative": detail.representative and detail.representative.name,
        "return_by": detail.return_by.value,
        "fee_amount": detail.fee_amount,
        "fee_paid": detail.fee_paid,
        "note": detail.note,
        "documents": [{key: getattr(paper, key) for key in paper.__slots__} for paper in detail.documents],
        "actions": [action.value for action in detail.actions],
        "state": {
            "first_due_at": detail.first_due_at and detail.first_due_at.isoformat(),
            "stopped_since": detail.stopped_since and detail.stopped_since.isoformat(),
            "held_since": detail.held_since and detail.held_since.isoformat(),
            "hand_over_way": detail.way,
            "tracking": detail.tracking,
            "result_number": detail.result_number,
            "submitted_at": detail.submitted_at and detail.submitted_at.isoformat(),
            "helped_by": detail.helped_by,
            "decided_by": detail.decided_by,
        },
        "pauses": [
            {
                "stopped_at": pause.stopped_at.isoformat(),
                "resumed_at": pause.resumed_at and pause.resumed_at.isoformat(),
            }
            for pause in detail.pauses
        ],
        "agreed": [
            {"made_at": agreed.made_at.isoformat(), "due_at": agreed.due_at.isoformat()}
            for agreed in detail.agreed
        ],
        "prints": [form_json(form) for form in detail.prints],
        "events": [
            {"at": entry.at.isoformat(), "type": entry.type, "actor": entry.actor, "data": dict(entry.data)}
            for entry in detail.timeline
        ],
        "explanation": notes_json(detail.explanation),
        "warnings": list(detail.warnings),
    }


def notes_json(notes: tuple[DayNote, ...]) -> list[dict[str, object]]:
    """Return which days were counted, which skipped, and why."""
    return [{"day": note.day.isoformat(), "counted": note.counted, "why": note.why} for note in notes]


def check_json(checked: ReceiptCheck) -> dict[str, object]:
    """Return the judgement of a receipt with the facts the office recorded, never the claimed ones."""
    answer: dict[str, object] = {"verdict": checked.verdict.value, "code": checked.code}
    if checked.facts is not None:
        answer |= {
            "procedure": checked.facts.procedure,
            "received_at": checked.facts.received_at.isoformat(),
            "due_at": checked.facts.due_at.isoformat(),
            "issue": checked.facts.issue,
        }
    if checked.replaced is not None:
        replaced = checked.replaced
        answer["replaced"] = {"issue": replaced.issue, "at": replaced.at.isoformat(), "by": replaced.by}
    if checked.replaced is not None:
        answer["replaced"] = as_json(checked.replaced)
    return answer
