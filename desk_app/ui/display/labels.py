"""The words of the display that are not posted facts, in the language of the program."""

from dataclasses import dataclass

from PySide6.QtCore import QObject


@dataclass(frozen=True, slots=True)
class Labels:
    """One set of labels; `papers` takes the named parameter `count`, `only_if` takes `case`."""

    training: str
    hours: str
    hotline: str
    reviewed: str
    waiting: str
    nothing_posted: str
    spoken: str
    time_limit: str
    fee: str
    papers: str
    no_papers: str
    documents: str
    result: str
    place: str
    basis: str
    only_if: str
    if_any: str
    online: str
    by_post: str
    ready: str
    ready_empty: str
    scan: str
    scan_portal: str


class LabelMaker(QObject):
    """Says the labels in the language that the program has now."""

    def written(self) -> Labels:
        """Return the labels in the language of now."""
        return Labels(
            training=self.tr("TRAINING"),
            hours=self.tr("Reception hours"),
            hotline=self.tr("Feedback and complaints"),
            reviewed=self.tr("Last reviewed"),
            waiting=self.tr("Waiting for data"),
            nothing_posted=self.tr("The posting is being prepared"),
            spoken=self.tr("People say"),
            time_limit=self.tr("Time limit"),
            fee=self.tr("Fee"),
            papers=self.tr("{count} papers"),
            no_papers=self.tr("No papers are asked for"),
            documents=self.tr("Papers to prepare"),
            result=self.tr("Result"),
            place=self.tr("Where to hand in"),
            basis=self.tr("Legal basis"),
            only_if=self.tr("Only if: {case}"),
            if_any=self.tr("If there is one"),
            online=self.tr("Online"),
            by_post=self.tr("By post"),
            ready=self.tr("Results ready"),
            ready_empty=self.tr("No result waits to be collected."),
            scan=self.tr("Scan to see what to prepare"),
            scan_portal=self.tr("Scan with your phone to keep this on the national public service portal"),
        )
