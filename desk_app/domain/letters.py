"""Letters of a friendly office: their kinds, the words in braces that are filled in, and what is kept of one."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from desk_app.domain.applicant import LONGEST_TEXT, refuse_too_long
from desk_app.domain.errors import Refused
from desk_app.domain.forms import Letterhead
from desk_app.domain.text import tidy

LONGEST_TITLE, LONGEST_BODY = 120, 3000  # letters; the body fits two pages of A5


class LetterKind(StrEnum):
    """What a letter is written for."""

    BIRTH = "birth"
    MARRIAGE = "marriage"
    CONDOLENCE = "condolence"
    THANKS = "thanks"
    APOLOGY = "apology"


class Placeholder(StrEnum):
    """A word in braces that stands for something else in each letter."""

    NAME = "name"
    CODE = "code"
    PROCEDURE = "procedure"
    CHILD = "child"
    SPOUSE = "spouse"
    DECEASED = "deceased"
    REASON = "reason"
    OFFICE = "office"
    PLACE = "place"
    DAY = "day"
    OFFICER = "officer"


Values = Mapping[Placeholder, str]

# Filled in by the program; the others are known from a dossier or asked for.
OF_OFFICE = frozenset({Placeholder.OFFICE, Placeholder.PLACE, Placeholder.DAY, Placeholder.OFFICER})
OF_DOSSIER = frozenset({Placeholder.NAME, Placeholder.CODE, Placeholder.PROCEDURE})

_BRACED = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True, slots=True)
class LetterTemplate:
    """The wording of a kind of letter; paragraphs of the body stand on lines of their own.

    `changed` tells that the office has a wording of its own.
    """

    kind: LetterKind
    title: str
    body: str
    changed: bool = False

    @property
    def placeholders(self) -> tuple[Placeholder, ...]:
        """The placeholders it uses, each once, in the order of the table."""
        used = {*_BRACED.findall(self.title), *_BRACED.findall(self.body)}
        return tuple(each for each in Placeholder if each.value in used)

    @property
    def asked(self) -> tuple[Placeholder, ...]:
        """The placeholders that somebody has to say."""
        return tuple(each for each in self.placeholders if each not in OF_OFFICE)

    def checked(self) -> "LetterTemplate":
        """Return it tidied, or refuse the field that is wrong (`title`, `body`)."""
        lines = [tidy(line) for line in self.body.strip().splitlines()]
        made = replace(self, title=tidy(self.title), body="\n".join(line for line in lines if line))
        for field, text, most in (
            ("title", made.title, LONGEST_TITLE),
            ("body", made.body, LONGEST_BODY),
        ):
            if not text:
                raise Refused("letter_empty", field=field)
            refuse_too_long(text, most, field)
            _refuse_unknown(text, field)
        return made

    def filled(self, values: Values) -> tuple[str, tuple[str, ...]]:
        """Return title and paragraphs with every placeholder filled in; Refused `letter_value_missing` on its name."""
        said = {each: tidy(values.get(each, "")) for each in self.placeholders}
        for each, text in said.items():
            if not text:
                raise Refused("letter_value_missing", field=each.value, name=each.value)
            refuse_too_long(text, LONGEST_TEXT, each.value)

        def put(text: str) -> str:
            return _BRACED.sub(lambda found: said[Placeholder(found[1])], text)

        return put(self.title), tuple(put(line) for line in self.body.splitlines())


@dataclass(frozen=True, slots=True)
class LetterFacts:
    """What a dossier says for a letter about it, and the kinds that suit its procedure, the fitting first."""

    code: str
    kinds: tuple[LetterKind, ...]
    values: dict[Placeholder, str]


@dataclass(frozen=True, slots=True)
class LetterForm:
    """A letter as it was made; `signed_as` is who signs it, the name is for the pen where `signer` is empty.

    A number of 0 is that of a letter nobody has made yet.
    """

    letterhead: Letterhead
    kind: LetterKind
    year: int
    number: int
    title: str
    paragraphs: tuple[str, ...]
    signed_as: str
    made_at: datetime
    signer: str = ""


def _refuse_unknown(text: str, field: str) -> None:
    known = {each.value for each in Placeholder}
    for name in _BRACED.findall(text):
        if name not in known:
            raise Refused("letter_placeholder_unknown", field=field, name=f"{{{name}}}")
    left = _BRACED.sub("", text)
    if "{" in left or "}" in left:
        raise Refused("letter_brace_open", field=field)
