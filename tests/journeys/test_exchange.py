"""Two offices, two windows: keys compared, a list with its scan goes out sealed, its result comes back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desk_app.domain.workflow import Action, DossierStatus
from desk_app.services import attachments, day_close, lookup, maintenance, office_keys, transfer
from desk_app.services.session import Session
from desk_app.store import database, exchanged, tables
from desk_app.ui.back_office.dossier_page import DossierPage
from desk_app.ui.back_office.exchange_page import KEYS, OPENING, PACKING, ExchangePage
from desk_app.ui.back_office.transfer_page import TransferPage
from desk_app.ui.back_office.transfer_view import Part
from desk_app.ui.shell import Shell
from tests.conftest import PROFILE
from tests.journeys.paper import Paper, paper
from tests.journeys.two_windows import Offices, exchange_page, offices, reach, with_file
from tests.journeys.windows import (
    CONTROL,
    SHIFT,
    press,
    receive,
    take,
    wait_for,
)
from tests.services.test_package_opening import parts
from tests.two_offices import OTHER, Place, introduce, picture

__all__ = ["offices", "paper"]

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

ALT = Qt.KeyboardModifier.AltModifier
ALTERED = (
    "The package was changed or damaged after it was signed; nothing was taken. Copy it again or ask anew."
)
SAID = {
    "header": "The package is not as one must be (header) and was not taken. Ask the sender for another.",
    "list": ALTERED,
    "scan": ALTERED,
    "signature": ALTERED,
}


def enter_and_confirm(shell: Shell, key_file: Path, figures: str, name: str) -> None:
    """Enter the other office's key from the stick, compare its figures, and confirm it."""
    page = exchange_page(shell, KEYS)
    with_file(shell, key_file, Qt.Key.Key_F12)
    wait_for(shell, lambda: bool(page.keys.model.lines))
    assert "Nothing is exchanged before its figures are compared" in page.message.text
    press(Qt.Key.Key_Return, CONTROL)
    wait_for(shell, page.keys.panel.isVisible)
    assert page.keys.theirs.text() == figures
    press(Qt.Key.Key_S, ALT)
    wait_for(shell, lambda: page.message.kind == "done")
    assert page.message.text == f"Confirmed: {name}"
    assert page.keys.model.lines[0].confirmed_by == shell.desk.session.staff.name


def test_keys_go_by_a_file_and_a_person_confirms_them(offices: Offices) -> None:
    here, there = offices.here, offices.there
    with offices.window(here) as shell:
        exchange_page(shell, KEYS)
        with_file(shell, offices.stick / "ours.txt", Qt.Key.Key_S, CONTROL)
        wait_for(shell, (offices.stick / "ours.txt").exists)
        ours = office_keys.own_key(here.session)
        # Esc leads back to the lists.
        press(Qt.Key.Key_Escape)
        press(Qt.Key.Key_Escape)
        wait_for(shell, lambda: shell.current == "transfer")
    with offices.window(there) as shell:
        enter_and_confirm(shell, offices.stick / "ours.txt", ours.fingerprint, PROFILE.name)
        with_file(shell, offices.stick / "theirs.txt", Qt.Key.Key_S, CONTROL)
        wait_for(shell, (offices.stick / "theirs.txt").exists)
        theirs = office_keys.own_key(there.session)
    with offices.window(here) as shell:
        enter_and_confirm(shell, offices.stick / "theirs.txt", theirs.fingerprint, OTHER.name)
        # What packages go to is known at once.
        assert exchange_page(shell, PACKING).packing.chosen == OTHER.code
    for place, fingerprint in ((here, theirs.fingerprint), (there, ours.fingerprint)):
        with place.at_work() as session:
            (known,) = office_keys.known(session)
            assert (known.key.fingerprint, known.confirmed) == (fingerprint, True)


def test_a_list_goes_out_and_its_result_comes_back(offices: Offices, paper: Paper) -> None:
    here, there, clock = offices.here, offices.there, offices.clock
    introduce(here, there)
    with offices.window(here) as shell:
        code = receive(shell, here.session, offices.stick)
        attach(shell, here.session, code, offices.stick)
        listed = handed_over(shell, paper, code)
        packed(shell, offices.stick / "out.hoso", listed)
    clock.forward(hours=1)
    with offices.window(there) as shell:
        altered_packages_change_nothing(shell, there, offices.stick)
        ours = opened_there(shell, there, offices.stick / "out.hoso", code)
        opened_again(shell, there, offices.stick / "out.hoso")
        clock.forward(hours=1)
        worked_on(shell, there.session, ours)
        clock.forward(hours=1)
        answered(shell, there.session, offices.stick / "back.hoso", ours)
        counted_there(there, code, ours)
    clock.forward(hours=1)
    with offices.window(here) as shell:
        come_back(shell, here.session, offices.stick / "back.hoso", code)
        opened_again(shell, here, offices.stick / "back.hoso")
        take(shell, code, Action.FORWARD)
        take(shell, code, Action.RELEASE)
    counted_here(here, code, ours)


def attach(shell: Shell, session: Session, code: str, stick: Path) -> None:
    """Add a scan to the dossier that was just received, on its page."""
    (stick / "scan.jpg").write_bytes(picture(side=200))
    press(Qt.Key.Key_O, CONTROL)
    wait_for(shell, lambda: shell.current == "dossier")
    page = shell.page
    assert isinstance(page, DossierPage)
    wait_for(shell, lambda: page.detail is not None)
    press(Qt.Key.Key_5)
    wait_for(shell, page.attachments.isVisible)
    with_file(shell, stick / "scan.jpg", Qt.Key.Key_O, CONTROL)
    wait_for(shell, lambda: bool(attachments.listed(session, code)))


def handed_over(shell: Shell, paper: Paper, code: str) -> str:
    """Put the dossier on a list, to the first unit that is no part of this office; return the list's code."""
    press(Qt.Key.Key_F3, SHIFT)
    wait_for(shell, lambda: shell.current == "transfer")
    page = shell.page
    assert isinstance(page, TransferPage)
    wait_for(shell, lambda: page.view.unit.count() > 0)
    QTest.keyClicks(page.view.scan, code)
    press(Qt.Key.Key_Return)
    wait_for(shell, lambda: bool(page.view.going.lines))
    press(Qt.Key.Key_F12)
    wait_for(shell, lambda: "BG-2026-0001.pdf" in paper.drawn)
    return "BG-2026-0001"


def packed(shell: Shell, path: Path, listed: str) -> None:
    """Choose the list and pack it for the other office."""
    page = shell.page
    assert isinstance(page, TransferPage)
    press(Qt.Key.Key_4, ALT)
    wait_for(shell, lambda: page.view.part() is Part.LISTS and bool(page.view.lists.lines))
    press(Qt.Key.Key_G, CONTROL)
    wait_for(shell, lambda: shell.current == "exchange")
    packing = shell.page
    assert isinstance(packing, ExchangePage)
    assert packing.packing.codes.toPlainText() == listed
    wait_for(shell, packing.packing.go.isEnabled)
    with_file(shell, path, Qt.Key.Key_F12)
    wait_for(shell, lambda: packing.message.kind == "done")
    assert f"Package for {OTHER.name}: 1 entries, 1 attachments" in packing.message.text


def altered_packages_change_nothing(shell: Shell, there: Place, stick: Path) -> None:
    """Open a package with one octet turned in each of its parts: it is said why, and nothing was changed."""
    page = exchange_page(shell, OPENING)
    whole = (stick / "out.hoso").read_bytes()
    for part, said in SAID.items():
        altered = bytearray(whole)
        altered[parts(whole)[part]] ^= 1
        path = stick / f"{part}.hoso"
        path.write_bytes(altered)
        before = there.dump()
        with_file(shell, path, Qt.Key.Key_F12)
        wait_for(shell, lambda: page.message.kind == "stop")
        assert page.message.text == said, part
        assert page.opening.empty.words == "The package was not taken"
        assert page.opening.empty.isVisible()
        assert there.dump() == before


def opened_there(shell: Shell, there: Place, path: Path, code: str) -> str:
    """Open the package; the dossier of the citizen's office is here under a code of our own."""
    page = exchange_page(shell, OPENING)
    with_file(shell, path, Qt.Key.Key_F12)
    wait_for(shell, lambda: bool(page.opening.model.lines))
    theirs, ours, told = page.opening.model.cells(page.opening.model.lines[0])
    assert (theirs, ours[: len(OTHER.code)]) == (code, OTHER.code)
    assert told.startswith("Received, due ")
    assert PROFILE.name in page.opening.told.text()
    return ours


def opened_again(shell: Shell, place: Place, path: Path) -> None:
    """Open a package a second time: that is said, and nothing was changed."""
    page = exchange_page(shell, OPENING)
    before = place.dump()
    with_file(shell, path, Qt.Key.Key_F12)
    wait_for(shell, lambda: page.message.kind == "info")
    assert page.message.text == "This package was opened before. Nothing was changed."
    assert place.dump() == before


def worked_on(shell: Shell, session: Session, ours: str) -> None:
    """Go from the package's list to the dossier, see its scan, examine it and release its result."""
    page = exchange_page(shell, OPENING)
    reach(shell, page.opening.table)
    press(Qt.Key.Key_Return)
    wait_for(shell, lambda: shell.current == "dossier")
    take(shell, ours, Action.FORWARD)
    take(shell, ours, Action.RELEASE)
    (line,) = attachments.listed(session, ours)
    assert (line.name, attachments.content(session, line.id)) == ("scan.jpg", picture(side=200))
    assert lookup.detail(session, ours).helped_by == PROFILE.name


def answered(shell: Shell, session: Session, path: Path, ours: str) -> None:
    """Send the result back; nobody will come to this desk for it."""
    page = exchange_page(shell, PACKING)
    wait_for(shell, lambda: [line.code for line in page.packing.model.lines] == [ours])
    with_file(shell, path, Qt.Key.Key_R, CONTROL)
    wait_for(shell, lambda: page.message.kind == "done")
    wait_for(shell, lambda: page.packing.model.lines == ())
    assert f"Package for {PROFILE.name}: 1 entries" in page.message.text
    assert lookup.detail(session, ours).summary.status is DossierStatus.RETURNED


def come_back(shell: Shell, session: Session, path: Path, code: str) -> None:
    """Open the answer: the dossier lies at no other office any more."""
    assert lookup.detail(session, code).summary.holder
    page = exchange_page(shell, OPENING)
    with_file(shell, path, Qt.Key.Key_F12)
    wait_for(shell, lambda: bool(page.opening.model.lines))
    (line,) = page.opening.model.lines
    assert page.opening.model.cells(line) == (code, code, "Result received back")
    assert lookup.detail(session, code).summary.holder == ""


def counted_there(there: Place, code: str, ours: str) -> None:
    """The second office has one dossier, as work for another office, with a reference to the citizen's dossier."""
    with there.at_work() as session:
        totals = day_close.day_log(session, session.today()).totals
        assert (totals.received, totals.for_others, totals.closed, totals.balanced) == (1, 1, 1, True)
        with database.connection():
            origin = exchanged.origin(tables.Dossier.get(tables.Dossier.code == ours).id)
        assert origin is not None
        assert (origin.office, origin.code) == (PROFILE.code, code)
        maintenance.require_clean(maintenance.verify(session))


def counted_here(here: Place, code: str, ours: str) -> None:
    """The citizen's office has the dossier once, back from where it was, its result ready."""
    with here.at_work() as session:
        totals = day_close.day_log(session, session.today()).totals
        assert (totals.received, totals.for_others, totals.closed, totals.balanced) == (1, 0, 1, True)
        kept = lookup.detail(session, code)
        assert kept.summary.status is DossierStatus.READY
        taken = [entry for entry in kept.timeline if entry.type == "package.taken"]
        assert [entry.data["their_code"] for entry in taken] == [ours]
        with database.connection():
            assert not transfer.away(tables.Dossier.get(tables.Dossier.code == code).id)
        maintenance.require_clean(maintenance.verify(session))
