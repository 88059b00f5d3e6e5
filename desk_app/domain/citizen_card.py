"""The QR text of the citizen card (Căn cước công dân 2021, Căn cước 2024) as an applicant."""

import re
from dataclasses import dataclass
from datetime import date

from desk_app.domain.applicant import Applicant, Gender
from desk_app.domain.text import fold, tidy, tidy_name

# number | old identity card | name | birth | gender | address | issued; the Căn cước of 2024 appends more.
_FIELDS = 7
_NUMBER = re.compile(r"[0-9]{12}")
_OLD_NUMBER = re.compile(r"[0-9]{9}|[0-9]{12}")
_DATE = re.compile(r"([0-9]{2})[/.-]?([0-9]{2})[/.-]?([0-9]{4})")
_LEFTOVERS = " ,;-"
_LOST_LETTERS = re.compile(r"[?\ufffd]")
_GENDERS = {"nam": Gender.MALE, "nu": Gender.FEMALE}
_EARLIEST_BIRTH = date(1900, 1, 1)
_FIRST_CARDS = date(2016, 1, 1)  # Luật Căn cước công dân 2014, Điều 38
_EVIDENCE = 3


@dataclass(frozen=True, slots=True)
class CardReading:
    """What one card says.

    `rejected` names the fields that were filled but not believable; they are empty here. `doubts` names
    fields that are kept but contradict the personal number or one another, for the officer to compare with
    the card itself. Names: id_number, old_number, name, birth_date, gender, address, issued_on.
    """

    applicant: Applicant
    old_number: str = ""
    issued_on: date | None = None
    rejected: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()


def read_card(text: str) -> CardReading | None:
    """Read a scanned card; None when `text` is no card. Never raises."""
    readings = (_read_line(line) for line in text.splitlines())
    return next((reading for reading in readings if reading), None)


def contradictions(id_number: str, birth_date: date | None, gender: Gender | None) -> tuple[str, ...]:
    """Return which of birth_date and gender a 12-digit personal number speaks against.

    Digit 4 is the century and gender at birth (20th century: 0 male, 1 female; 21st: 2, 3; …), digits 5 and
    6 the year (NĐ 137/2015/NĐ-CP Điều 13, TT 59/2021/TT-BCA Điều 4). A changed gender keeps the number, so
    this is a doubt and no error.
    """
    if not _NUMBER.fullmatch(id_number):
        return ()
    born = 1900 + int(id_number[3]) // 2 * 100 + int(id_number[4:6])
    sex = Gender.FEMALE if int(id_number[3]) % 2 else Gender.MALE
    wrong = {
        "birth_date": birth_date is not None and birth_date.year != born,
        "gender": gender is not None and gender != sex,
    }
    return tuple(name for name, is_wrong in wrong.items() if is_wrong)


def _read_line(line: str) -> CardReading | None:
    fields = [tidy(field).strip(_LEFTOVERS) for field in line.split("|")]
    written = dict(
        zip(
            ("id_number", "old_number", "name", "birth_date", "gender", "address", "issued_on"),
            [*fields, *[""] * _FIELDS],
            strict=False,
        )
    )
    number = written["id_number"] if _NUMBER.fullmatch(written["id_number"]) else ""
    old_number = written["old_number"] if _OLD_NUMBER.fullmatch(written["old_number"]) else ""
    name = tidy_name(written["name"]) if _is_name(written["name"]) else ""
    birth_date = _date(written["birth_date"], _EARLIEST_BIRTH)
    gender = _GENDERS.get(fold(written["gender"]))
    address = "" if _LOST_LETTERS.search(written["address"]) else _tidy_address(written["address"])
    issued_on = _date(written["issued_on"], _FIRST_CARDS)
    evidence = (number, name, birth_date, gender, len(fields) >= _FIELDS)
    if sum(map(bool, evidence)) < _EVIDENCE:
        return None
    believed = (number, old_number, name, birth_date, gender, address, issued_on)
    return CardReading(
        Applicant(name, number, birth_date, gender, address),
        old_number,
        issued_on,
        rejected=tuple(
            key for (key, value), kept in zip(written.items(), believed, strict=True) if value and not kept
        ),
        doubts=(
            *contradictions(number, birth_date, gender),
            *(["issued_on"] if birth_date and issued_on and issued_on < birth_date else []),
        ),
    )


def _is_name(text: str) -> bool:
    letters = re.sub(r"[ '’.,-]", "", text)
    return letters.isalpha()


def _date(text: str, earliest: date) -> date | None:
    found = _DATE.fullmatch(text)
    if not found:
        return None
    day, month, year = map(int, found.groups())
    try:
        value = date(year, month, day)
    except ValueError:
        return None
    return value if value >= earliest else None


def _tidy_address(text: str) -> str:
    parts = (part.strip(_LEFTOVERS) for part in text.split(","))
    return ", ".join(part for part in parts if part)
