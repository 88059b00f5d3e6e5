"""The commands of dossiers: receive, settle, check receipts, find, show, act, hand over, scans."""

import sys
from argparse import Namespace
from dataclasses import replace

from desk_app.answers import (
    VERDICTS,
    as_json,
    check_json,
    detail_json,
    detail_lines,
    form_json,
    line,
    said,
    summary_json,
    summary_line,
)
from desk_app.console import print_table, session, write_file
from desk_app.domain.acts import ActDetails
from desk_app.domain.applicant import Representative
from desk_app.domain.dossier import Taken
from desk_app.domain.numbering import compact_code
from desk_app.domain.paper_size import PaperSize
from desk_app.domain.wording import short_moment
from desk_app.domain.workflow import Action, Form
from desk_app.requests import answer_each
from desk_app.services import (
    act_json,
    attachments,
    fees,
    form_making,
    handover,
    intake,
    intake_json,
    lookup,
    on_the_spot,
    printing,
    processing,
    routes,
    whereabouts,
)
from desk_app.services.session import Session


def receive(args: Namespace) -> int:
    """Receive dossiers; 1 when one was refused."""
    opened = session(args)

    def accept(entry: object) -> dict[str, object]:
        issued = intake.accept(opened, intake_json.form(opened, entry))
        return {
            "code": issued.code,
            "received_at": issued.received_at.isoformat(),
            "due_at": issued.due_at.isoformat(),
            "seal": issued.seal,
        }

    return answer_each(args, accept)


def settle(args: Namespace) -> int:
    """Receive, decide and hand over dossiers on the spot; 1 when one was refused."""
    opened, receiver = session(args), _receiver(args)

    def now(entry: object) -> dict[str, object]:
        form = intake_json.form(opened, entry)
        settled = on_the_spot.settle(opened, form, with_receipt=args.with_receipt, receiver=receiver)
        return {"code": settled.code, "settled_at": settled.settled_at.isoformat()}

    return answer_each(args, now)


def receipt(args: Namespace) -> None:
    """Write a receipt."""
    _write(args, session(args), Form.RECEIPT)


def check_receipt(args: Namespace) -> None:
    """Judge a receipt."""
    from desk_app.ui.receipt_reader import read_receipt

    opened = session(args)
    shown = sys.stdin.read() if args.text == "-" else read_receipt(args.text)
    checked = lookup.check_receipt(opened, shown)
    verdict = checked.verdict.value
    words = [f"{verdict}: {said(VERDICTS[verdict], args.language)} {checked.code}"]
    if checked.replaced is not None:
        by, on = checked.replaced.by, checked.replaced.at
        replaced = said(("Đã thay ngày {}, người thay: {}.", "Replaced on {} by {}."), args.language)
        words.append(replaced.format(short_moment(on), by))
    print_table(args, check_json(checked), [" ".join(words)])


def find(args: Namespace) -> None:
    """Find dossiers."""
    rows = lookup.find(session(args), " ".join(args.words)).rows
    print_table(args, [summary_json(row) for row in rows], [summary_line(row, args.language) for row in rows])


def show(args: Namespace) -> None:
    """Show a dossier with its route, its fees, its scans and where it lies."""
    opened, code = session(args), compact_code(args.code)
    detail = lookup.detail(opened, code)
    beside = {
        "legs": routes.legs(opened, code),
        "fees": fees.of_dossier(opened, code),
        "attachments": attachments.listed(opened, code),
        "transfers": [each for each in whereabouts.whereabouts(opened) if each.code == code],
    }
    answer = detail_json(detail) | {name: as_json(lines) for name, lines in beside.items()}
    print_table(args, answer, detail_lines(detail, args.language))


def act(args: Namespace) -> None:
    """Take one step with a dossier."""
    opened, action, code = session(args), Action(args.action), compact_code(args.code)
    told = {"reason": args.reason, "leader": args.leader, "leader_reason": args.leader_reason}
    details = replace(_details(args), **{name: words for name, words in told.items() if words})
    taken = processing.act(opened, code, action, args.version, details)
    print_table(args, _taken(taken), [summary_line(taken.summary, args.language)])


def hand_over(args: Namespace) -> None:
    """Give several results to one person, all or none."""
    codes = [compact_code(code) for code in args.codes]
    taken = handover.hand_over_several(session(args), codes, _details(args))
    lines = [summary_line(each.summary, args.language) for each in taken]
    print_table(args, [_taken(each) for each in taken], lines)


def _taken(taken: Taken) -> dict[str, object]:
    forms = [form_json(form) for form in taken.forms]
    return summary_json(taken.summary) | {"forms": forms, "repeated": taken.repeated}


def _details(args: Namespace) -> ActDetails:
    details, receiver = act_json.details(args.details), _receiver(args)
    return replace(details, receiver=receiver) if receiver else details


def _receiver(args: Namespace) -> Representative | None:
    return Representative(args.receiver, authorisation=args.authorisation) if args.receiver else None


def form(args: Namespace) -> None:
    """Write a form of a dossier; the slips that say how far it has come are made anew."""
    opened, kind = session(args), Form(args.form)
    if kind in form_making.WANTED:
        form_making.make(opened, compact_code(args.code), kind)
    _write(args, opened, kind)


def _write(args: Namespace, opened: Session, kind: Form) -> None:
    code, size = compact_code(args.code), PaperSize(args.size)
    write_file(args.out, printing.prepare(opened, code, size, kind).pdf)
    if args.printed:
        printing.printed(opened, code, size, args.printed, kind)


def attach(args: Namespace) -> None:
    """Keep a scan or a photograph with a dossier."""
    opened, code = session(args), compact_code(args.code)
    kept = attachments.attach(opened, code, args.file, args.file.name, args.no)
    print_table(args, as_json(kept), [line(kept.id, kept.name, kept.kind.value, kept.size)])


def attachment(args: Namespace) -> None:
    """Write a kept scan to a file."""
    write_file(args.out, attachments.content(session(args), args.number))
