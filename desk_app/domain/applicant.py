"""Who asks, and who hands in for somebody else."""

import re
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from desk_app.domain.errors import Refused
from desk_app.domain.text import tidy

_PERSONAL_NUMBER = re.compile(r"[0-9]{12}|[0-9]{9}")
_PASSPORT = re.compile(r"[A-Z]{1,2}[0-9]{6,8}")
_PHONE = re.compile(r"(\+84|0)[0-9]{8,10}")


# Longer texts would not fit the statutory forms.
LONGEST_NAME, LONGEST_TEXT = 200, 500


class Gender(StrEnum):
    """As printed on the citizen card."""

    MALE = "male"
    FEMALE = "female"


@dataclass(frozen=True, slots=True)
class Applicant:
    """The person or body a dossier belongs to; only the name is always there."""

    name: str
    id_number: str = ""
    birth_date: date | None = None
    gender: Gender | None = None
    address: str = ""
    phone: str = ""
    email: str = ""

    def checked(self, today: date, prefix: str = "applicant") -> "Applicant":
        """Return the applicant itself, or refuse it on the field that is wrong (`prefix.field`)."""
        if not self.name.strip():
            raise Refused("name_missing", field=f"{prefix}.name")
        refuse_too_long(self.name, LONGEST_NAME, f"{prefix}.name")
        refuse_too_long(self.address, LONGEST_TEXT, f"{prefix}.address")
        refuse_too_long(self.email, LONGEST_NAME, f"{prefix}.email")
        if self.id_number and not valid_id_number(self.id_number):
            raise Refused("id_number_invalid", field=f"{prefix}.id_number", value_length=len(self.id_number))
        if self.phone and not _PHONE.fullmatch(re.sub(r"[ .-]", "", self.phone)):
            raise Refused("phone_invalid", field=f"{prefix}.phone")
        if self.birth_date and not date(1900, 1, 1) <= self.birth_date <= today:
            raise Refused("birth_date_invalid", field=f"{prefix}.birth_date")
        return self


@dataclass(frozen=True, slots=True)
class Representative:
    """Who hands in or collects in the applicant's place, and the paper that allows it."""

    name: str
    id_number: str = ""
    phone: str = ""
    authorisation: str = ""
    birth_date: date | None = None
    gender: Gender | None = None
    address: str = ""

    def checked(self, prefix: str = "representative") -> "Representative":
        """Return the same person, or refuse the field that is wrong (`prefix.field`)."""
        if not self.name.strip():
            raise Refused("name_missing", field=f"{prefix}.name")
        refuse_too_long(self.name, LONGEST_NAME, f"{prefix}.name")
        refuse_too_long(self.address, LONGEST_TEXT, f"{prefix}.address")
        refuse_too_long(self.authorisation, LONGEST_TEXT, f"{prefix}.authorisation")
        return self

    def tidied(self) -> "Representative":
        """Return the same person with every text as it is kept: one line, no invisible characters."""
        return replace(
            self,
            name=tidy(self.name),
            id_number=tidy(self.id_number),
            phone=compact_phone(self.phone),
            authorisation=tidy(self.authorisation),
            address=tidy(self.address),
        )


def compact_phone(phone: str) -> str:
    """Return a phone (or identity number) as it is kept and compared: without what people type between digits.

    The country's +84 is 0.
    """
    digits = tidy(phone).translate(str.maketrans("", "", " .-"))
    return "0" + digits[3:] if digits.startswith("+84") else digits


def refuse_too_long(text: str, most: int, field: str) -> None:
    """Refuse `text_too_long` where a text has more letters than a form has room for."""
    if len(text) > most:
        raise Refused("text_too_long", field=field, most=most)


def told_of(*people: Applicant | Representative | None) -> tuple[str, ...]:
    """Return what is known of people and tells who they are: what stays out of the log and off public screens."""
    parts = ("name", "id_number", "phone", "address", "email")
    return tuple(getattr(person, part, "") for person in people if person is not None for part in parts)


def valid_id_number(value: str) -> bool:
    """Tell whether this can be a personal number (12 digits), an old identity card (9) or a passport."""
    return bool(_PERSONAL_NUMBER.fullmatch(value) or _PASSPORT.fullmatch(value))
