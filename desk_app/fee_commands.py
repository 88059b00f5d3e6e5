"""The commands of fees: what is to be paid, receiving it, taking a receipt back, what a day brought in."""

from argparse import Namespace

from desk_app.answers import as_json, line, said
from desk_app.console import print_table, session, write_file
from desk_app.domain import fee_lines
from desk_app.domain.fee_lines import KIND_EN, KIND_VI, FeeLine
from desk_app.domain.fee_receipt import METHOD_EN, METHOD_VI, FeeReceiptLine, PaymentMethod
from desk_app.domain.numbering import compact_code
from desk_app.domain.paper_size import PaperSize
from desk_app.domain.vietqr import Transfer
from desk_app.domain.wording import money
from desk_app.services import fee_figures, fee_printing
from desk_app.services import fees as services
from desk_app.services.fees import FeeDesk

_CANCELLED = ("đã hủy", "cancelled")


def fee(args: Namespace) -> None:
    """Say what a dossier costs, who pays otherwise, what was paid; the VietQR code where there is an account."""
    desk = services.desk(session(args), compact_code(args.code))
    lines = desk.lines()
    total = fee_lines.total(lines)
    others = fee_lines.exemptions(desk.procedure, desk.on, desk.channel, desk.case)
    answer = {
        "code": desk.code,
        "lines": [_line_json(each) for each in lines],
        "total": total,
        "paid": desk.fee_paid,
        "persons": [{"person": each.words, "basis": each.record.basis} for each in others],
        "receipts": as_json(desk.receipts),
        "vietqr": _vietqr(desk, total),
    }
    told = [line(each.name, each.person, _money(each.amount)) for each in lines]
    print_table(args, answer, [*told, *(_slip_line(slip, args.language) for slip in desk.receipts)])


def _vietqr(desk: FeeDesk, total: int | None) -> str | None:
    if desk.account is None or not total or desk.fee_paid:
        return None
    return Transfer(desk.account, desk.bank, total, desk.code).payload


def _line_json(each: FeeLine) -> dict[str, object]:
    return {
        "name": each.name,
        "kind": each.kind.value,
        "amount": each.amount,
        "units": each.units,
        "papers": each.papers,
        "per": each.fee.per,
        "note": each.fee.note,
        "person": each.person,
        "full": each.full,
        "basis": each.basis,
    }


def receive_fee(args: Namespace) -> None:
    """Receive the fee of a dossier."""
    opened, code = session(args), compact_code(args.code)
    slip = services.receive(
        opened,
        code,
        _asked(services.desk(opened, code), args),
        PaymentMethod(args.method),
        nonce=args.nonce,
        stock_number=args.stock_number,
        again=args.again,
    )
    print_table(args, as_json(slip), [_slip_line(slip, args.language)])


def _asked(desk: FeeDesk, args: Namespace) -> tuple[FeeLine, ...]:
    """Return the lines of the dossier, or those that the options say."""
    lines = desk.lines()
    if args.person is not None or args.units or args.papers:
        person = desk.person if args.person is None else args.person
        units, papers = args.units or 1, args.papers or 1
        lines = fee_lines.quote(desk.procedure, desk.on, desk.channel, desk.case, person, units, papers)
    if args.amount is None:
        return lines
    return tuple(each.entered(args.amount, args.reason) for each in lines)


def cancel_fee(args: Namespace) -> None:
    """Take a fee receipt back."""
    year, number = args.number
    slip = services.cancel(session(args), year, number, args.reason)
    print_table(args, as_json(slip), [_slip_line(slip, args.language)])


def fee_receipt(args: Namespace) -> None:
    """Write a fee receipt."""
    opened, size, (year, number) = session(args), PaperSize(args.size), args.number
    write_file(args.out, fee_printing.prepare(opened, year, number, size).pdf)
    if args.printed:
        fee_printing.printed(opened, year, number, size, args.printed)


def fees(args: Namespace) -> None:
    """Say what a day brought in, by kind, officer and method."""
    opened, english = session(args), args.language == "en"
    totals = fee_figures.day_totals(opened, args.day or opened.today())
    kinds, methods = (KIND_EN, METHOD_EN) if english else (KIND_VI, METHOD_VI)
    net = said(("Thu trong ngày", "Of the day"), args.language)
    lines = [
        *(_slip_line(slip, args.language) for slip in totals.receipts),
        *(line(kinds[kind], _money(amount)) for kind, amount in totals.by_kind.items()),
        *(line(methods[method], _money(amount)) for method, amount in totals.by_method.items()),
        *(line(officer, _money(amount)) for officer, amount in totals.by_officer.items()),
        line(net, _money(totals.net)),
    ]
    answer = {
        "day": totals.day.isoformat(),
        "received": totals.received,
        "given_back": totals.given_back,
        "net": totals.net,
        "by_kind": as_json(totals.by_kind),
        "by_officer": as_json(totals.by_officer),
        "by_method": as_json(totals.by_method),
        "receipts": as_json(totals.receipts),
        "cancelled": as_json(totals.cancelled),
    }
    print_table(args, answer, lines)


def _slip_line(slip: FeeReceiptLine, language: str) -> str:
    method = said((METHOD_VI[slip.method], METHOD_EN[slip.method]), language)
    taken_back = said(_CANCELLED, language) if slip.cancelled else ""
    return line(slip.written, slip.paid_at, slip.code, _money(slip.amount), method, taken_back)


def _money(amount: int | None) -> str:
    return "–" if amount is None else money(amount)
