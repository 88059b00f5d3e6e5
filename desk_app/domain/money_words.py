"""Money in Vietnamese words, as a receipt has to say it beside the figures."""

_DIGITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_GROUPS = ("", "nghìn", "triệu")
_BILLION = 1_000_000_000
MOST = 10**18 - 1


def number_words(number: int) -> str:
    """Return a whole number in words: 1_010 → "một nghìn không trăm mười"; ValueError below 0 or beyond `MOST`.

    A group behind another says its empty hundreds, so that nobody can write a figure in between.
    """
    if not 0 <= number <= MOST:
        raise ValueError(f"no words for {number}")
    return " ".join(_said(number, full=False)) or _DIGITS[0]


def money_words(amount: int) -> str:
    """Return whole đồng in words, the first letter a capital: "Mười lăm nghìn đồng"."""
    words = f"{number_words(amount)} đồng"
    return words[0].upper() + words[1:]


def _said(number: int, *, full: bool) -> list[str]:
    """Return the words of a number; `full` says empty hundreds, since a larger number stands before it."""
    billions, rest = divmod(number, _BILLION)
    said = [*_said(billions, full=full), "tỷ"] if billions else []
    for place in (2, 1, 0):
        group = rest // 1000**place % 1000
        if group:
            said += _group(group, full=full or bool(said))
            said += [_GROUPS[place]] if place else []
    return said


def _group(group: int, *, full: bool) -> list[str]:
    hundreds, tens, ones = group // 100, group // 10 % 10, group % 10
    said = [_DIGITS[hundreds], "trăm"] if hundreds or full else []
    if tens > 1:
        said += [_DIGITS[tens], "mươi"]
    elif tens:
        said.append("mười")
    elif ones and said:
        said.append("lẻ")
    if not ones:
        return said
    if ones == 1 and tens > 1:
        return [*said, "mốt"]
    if ones == 5 and tens:
        return [*said, "lăm"]
    return [*said, _DIGITS[ones]]
