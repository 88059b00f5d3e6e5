"""The commands of the exchange with other offices: keys, and sealed packages of dossiers and results."""

from argparse import Namespace

from desk_app import requests
from desk_app.answers import as_json, line, said
from desk_app.console import complain, print_table, session
from desk_app.domain.errors import Refused
from desk_app.domain.numbering import compact_code
from desk_app.domain.office_key import KnownKey
from desk_app.domain.package import LeftOut, PackageMade, TakenIn
from desk_app.services import exchange, office_keys
from desk_app.services.exchange import PackOrder
from desk_app.ui.texts import sentence

_UNCONFIRMED = ("chưa xác nhận", "not confirmed yet")
_KNOWN = ("đã có từ trước", "here before")
_REPEATED = (
    "Gói này đã mở trước đây; không có gì thay đổi.",
    "This package was opened before; nothing changed.",
)


def office_key(args: Namespace) -> None:
    """Say this office's key, or save it as a file."""
    opened = session(args)
    if args.out:
        office_keys.save_own(opened, args.out)
    key = office_keys.own_key(opened)
    answer = {"code": key.code, "name": key.name, "key": key.text, "figures": key.fingerprint}
    print_table(args, answer, [key.text, key.fingerprint])


def know_office(args: Namespace) -> None:
    """Enter another office's key."""
    opened = session(args)
    _say_key(args, office_keys.enter_key(opened, requests.text(args.file)))


def known_offices(args: Namespace) -> None:
    """Say whose keys are known."""
    known = office_keys.known(session(args))
    print_table(args, [_key_json(each) for each in known], [_key_line(each, args.language) for each in known])


def confirm_office(args: Namespace) -> None:
    """Confirm a key whose figures a person compared."""
    _say_key(args, office_keys.confirm_key(session(args), args.office, args.figures))


def _say_key(args: Namespace, known: KnownKey) -> None:
    print_table(args, _key_json(known), [_key_line(known, args.language)])


def _key_json(known: KnownKey) -> dict[str, object]:
    return {
        "code": known.key.code,
        "name": known.key.name,
        "figures": known.key.fingerprint,
        "confirmed_at": as_json(known.confirmed_at),
        "confirmed_by": known.confirmed_by,
    }


def _key_line(known: KnownKey, language: str) -> str:
    by = known.confirmed_by or said(_UNCONFIRMED, language)
    return line(known.key.code, known.key.name, known.key.fingerprint, known.confirmed_at, by)


def pack(args: Namespace) -> None:
    """Seal dossiers for another office."""
    codes = tuple(compact_code(code) for code in args.codes)
    order = PackOrder(args.out, args.office, codes, compact_code(args.list))
    _say_made(args, exchange.pack(session(args), order))


def pack_results(args: Namespace) -> None:
    """Seal the results of work for another office."""
    order = PackOrder(args.out, codes=tuple(compact_code(code) for code in args.codes))
    _say_made(args, exchange.pack_results(session(args), order))


def _say_made(args: Namespace, made: PackageMade) -> None:
    answer = {"file": str(args.out), **_made_json(made)}
    print_table(args, answer, [line(made.code, made.office_name, made.entries, args.out)])


def _made_json(made: PackageMade) -> dict[str, object]:
    return {
        "package": made.code,
        "kind": made.kind.value,
        "office": made.office,
        "entries": made.entries,
        "files": made.files,
        "size": made.size,
    }


def unanswered(args: Namespace) -> None:
    """Say which finished work for other offices was not answered yet."""
    rows = exchange.unanswered(session(args))
    lines = [line(row.code, row.office_name, row.their_code, row.finished_at) for row in rows]
    print_table(args, as_json(rows), lines)


def open_package(args: Namespace) -> int:
    """Take in what another office sent; 1 when entries were left out."""
    answer = exchange.open_package(session(args), args.file)
    left = [_left_json(each, args.language) for each in answer.left_out]
    report = {
        "package": answer.code,
        "kind": answer.kind.value,
        "office": answer.office,
        "office_name": answer.office_name,
        "made_at": answer.made_at.isoformat(),
        "repeated": answer.repeated,
        "taken": as_json(answer.taken),
        "left_out": left,
    }
    repeated = [said(_REPEATED, args.language)] if answer.repeated else []
    print_table(args, report, [*repeated, *(_taken_line(each, args.language) for each in answer.taken)])
    for each in left:
        complain(f"{each['theirs']}: {each['message']}")
    return 1 if left else 0


def _taken_line(each: TakenIn, language: str) -> str:
    return line(f"{each.theirs} → {each.ours}", each.due_at, said(_KNOWN, language) if each.known else "")


def _left_json(each: LeftOut, language: str) -> dict[str, object]:
    message = sentence(Refused(each.reason, **each.told), language)
    return {"theirs": each.theirs, "reason": each.reason, "message": message}
