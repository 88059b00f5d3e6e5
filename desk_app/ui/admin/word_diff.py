"""What differs between two texts: line against line, and within lines that changed, word against word."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

_TOKENS = re.compile(r"\s+|\w+|[^\w\s]")
# Beyond this many words against words the whole stretch is shown as changed: nobody reads single words there.
_MOST_PAIRS = 1_000_000


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text; `changed` where the other side says something else."""

    text: str
    changed: bool = False


@dataclass(frozen=True, slots=True)
class Stretch:
    """Lines of both sides that stand beside each other; `changed` False where they are the same."""

    before: tuple[Run, ...]
    after: tuple[Run, ...]
    changed: bool = True


def stretches(before: Sequence[str], after: Sequence[str]) -> tuple[Stretch, ...]:
    """Return two texts as stretches in their order; a line that was put in or left out stands alone."""
    found: list[Stretch] = []
    matcher = SequenceMatcher(None, list(before), list(after), autojunk=False)
    for kind, left, left_end, right, right_end in matcher.get_opcodes():
        if kind == "equal":
            found += [Stretch((Run(line),), (Run(line),), changed=False) for line in before[left:left_end]]
        elif kind == "replace" and left_end - left == right_end - right:
            pairs = zip(before[left:left_end], after[right:right_end], strict=True)
            found += [_words(one, other) for one, other in pairs]
        else:
            found.append(_words("\n".join(before[left:left_end]), "\n".join(after[right:right_end])))
    return tuple(found)


def _words(before: str, after: str) -> Stretch:
    left, right = _TOKENS.findall(before), _TOKENS.findall(after)
    if not (left and right) or len(left) * len(right) > _MOST_PAIRS:
        return Stretch(_whole(before), _whole(after))
    codes = SequenceMatcher(None, left, right, autojunk=False).get_opcodes()
    return Stretch(
        tuple(_joined((left[a:b], kind != "equal") for kind, a, b, _, _ in codes)),
        tuple(_joined((right[a:b], kind != "equal") for kind, _, _, a, b in codes)),
    )


def _whole(text: str) -> tuple[Run, ...]:
    return (Run(text, changed=True),) if text else ()


def _joined(parts: Iterator[tuple[list[str], bool]]) -> Iterator[Run]:
    for tokens, changed in parts:
        if tokens:
            yield Run("".join(tokens), changed)
