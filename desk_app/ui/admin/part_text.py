"""What a procedure publishes, part by part, as lines of text: for reading, and for comparing two versions."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication

from desk_app.domain import time_limit
from desk_app.domain.procedure import (
    Channel,
    Fee,
    FeeRecord,
    LegalBasis,
    Part,
    Procedure,
    RequiredDocument,
    Result,
    Terms,
)
from desk_app.domain.wording import counts_text, money, short_day
from desk_app.ui.widgets.terms_words import fee_words, limit_words
from desk_app.ui.words import channel_word

translate = QCoreApplication.translate


def part_lines(procedure: Procedure, part: Part, language: str) -> tuple[str, ...]:
    """Return the lines of one part; none where the procedure publishes nothing."""
    match part:
        case Part.TIME_LIMIT:
            return _by_channel(procedure, lambda terms: _limit(terms, language), language)
        case Part.FEE:
            lines = _by_channel(procedure, lambda terms: fee_line(terms.fee, language), language)
            return (*lines, *(_record(each, language) for each in procedure.fees))
        case Part.DOCUMENTS:
            return (*(_paper(each, language) for each in procedure.documents), *procedure.notes)
        case Part.RESULT:
            results = (Result(procedure.result, procedure.result_code), *procedure.more_results)
            return tuple(
                f"{each.name} ({each.code})" if each.code else each.name for each in results if each.name
            )
        case Part.LEGAL_BASIS:
            return tuple(map(_basis, procedure.legal_basis))
        case _:
            text = {
                Part.NAME: procedure.name,
                Part.FIELD: procedure.field,
                Part.DECISION: procedure.decision,
                Part.AUTHORITY: procedure.authority,
                Part.APPLICANTS: procedure.applicants,
                Part.STEPS: procedure.steps,
                Part.CONDITIONS: procedure.conditions,
            }[part]
            return tuple(line.strip() for line in text.splitlines() if line.strip())


def fee_line(fee: Fee, language: str) -> str:
    """Return what is paid with everything that goes with it; "" where nothing is published."""
    told = [fee_words(fee, language)]
    if fee.amount is not None and fee.tier is not None:
        told.append(
            translate("PartText", "of more than {units} each further one {price}").format(
                units=fee.tier, price=money(fee.beyond or 0)
            )
        )
    if fee.ceiling is not None:
        told.append(translate("PartText", "at most {price}").format(price=money(fee.ceiling)))
    return "; ".join(each for each in (*told, fee.note) if each)


def _by_channel(procedure: Procedure, told: Callable[[Terms], str], language: str) -> tuple[str, ...]:
    """Return one line for all channels of which the same is said in the same case."""
    alike: dict[tuple[str, str], list[Channel]] = {}
    for terms in procedure.terms:
        alike.setdefault((terms.case, told(terms)), []).append(terms.channel)
    lines = []
    for (case, words), channels in alike.items():
        if words:
            head = ", ".join(channel_word(each, language) for each in channels)
            lines.append(" · ".join(filter(None, (head, case))) + f": {words}")
    return tuple(lines)


def _limit(terms: Terms, language: str) -> str:
    told = [limit_words(terms, language)]
    if terms.statutory is not None:
        by_law = time_limit.words_en if language == "en" else time_limit.words_vi
        told.append(translate("PartText", "by law {limit}").format(limit=by_law(terms.statutory)))
    if terms.time_limit is not None and terms.limit_note:
        told.append(terms.limit_note)
    return "; ".join(each for each in (*told, terms.note) if each)


def _record(each: FeeRecord, language: str) -> str:
    until = f" – {short_day(each.in_force_to)}" if each.in_force_to else ""
    of = " · ".join(
        filter(None, (each.channel and channel_word(each.channel, language), each.case, each.person))
    )
    line = f"{short_day(each.in_force_from)}{until}: {fee_line(each.fee, language)}"
    return f"{line} – {of} ({each.basis})" if of else f"{line} ({each.basis})"


def _paper(paper: RequiredDocument, language: str) -> str:
    return f"{paper.no}. {paper.name} – " + "; ".join(_of_paper(paper, language))


def _of_paper(paper: RequiredDocument, language: str) -> Iterator[str]:
    if language != "en":
        yield ", ".join(counts_text(paper)) or "0 bản"
    elif paper.to_show:
        yield "to show"
    else:
        yield f"originals {paper.originals}, copies {paper.copies}"
    if paper.form:
        yield translate("PartText", "form {form}").format(form=paper.form)
    if paper.case:
        yield translate("PartText", "case: {case}").format(case=paper.case)
    if not paper.required:
        yield translate("PartText", "where it applies")
    if paper.note:
        yield paper.note


def _basis(basis: LegalBasis) -> str:
    day = f" ({short_day(basis.issued_on)})" if basis.issued_on else ""
    return " – ".join(filter(None, (basis.number, basis.name))) + day
