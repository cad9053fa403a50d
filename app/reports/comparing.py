"""Figures beside those of the period before, with an arrow only where the intervals allow one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from app.language import _
from app.reports.columns import Beside
from app.reports.page import Block
from app.reports.tables import Column, Row, Table
from app.reports.text import Span
from app.reports.wording import Figure, Wording, voices
from app.rules.measures import (
    Measures,
    Share,
    kept_of_due,
    kept_on_time_of_settled,
    positive_negative,
)


@dataclass(frozen=True)
class Comparison:
    """The figures of a period and of the one before, and how they are printed together."""

    now: Measures
    before: Measures
    wording: Wording

    def table(self, figures: Iterable[Figure], gap: float = 6.0) -> Table:
        """Return figures with what they rest on, what they were before and where they went."""
        columns = (
            Column(_("Measure"), 1.5),
            Column(_("Figure"), points=44, align="right"),
            Column(_("Rests on"), 1.55),
            Column(_("Period before"), 1.2),
            Column(_("Change"), points=42),
        )
        rows = [
            Row(
                (
                    figure.label,
                    Span(figure.text, bold=True),
                    figure.basis,
                    self._were.get(figure.path, ""),
                    self._changes.get(figure.path, ""),
                )
            )
            for figure in figures
        ]
        return Table(columns, rows, gap=gap, told=3)

    def counts(self, figures: Iterable[Figure]) -> Block:
        """Return counts in two columns, to be read down."""
        given = list(figures)
        half = (len(given) + 1) // 2
        return Beside(self._counts(given[:half]), self._counts(given[half:]), gap=12)

    def counts_alone(self, figures: Iterable[Figure]) -> Table:
        """Return counts and amounts in one narrow column."""
        return self._counts(list(figures), 8, amounts=True)

    def voices(self, gap: float = 6.0) -> Table:
        """Return the counts by who says so, with the ratio of both periods."""
        heads = (_("positive"), _("neutral"), _("negative"), _("n"))
        columns = (
            Column(_("Who says so"), 2.0),
            *(Column(head, points=42, align="right") for head in heads),
            Column(_("positive : negative"), points=52, align="right"),
            Column(_("Period before"), points=50, align="right"),
            Column(_("Change"), points=42),
        )
        rows = []
        for figure in self.wording.experience_figures(self.now):
            counts = figure.counts or (figure.text, "", "", "")
            more = (self._were.get(figure.path, ""), self._changes.get(figure.path, ""))
            rows.append(Row((figure.label, *counts, figure.basis, *more)))
        return Table(columns, rows, gap=gap, told=6)

    def share(self, path: str, label: str, now: Share, before: Share) -> Row:
        """Return one more share as a row of `table`."""
        wording = self.wording
        shown = (Span(wording.share(now), bold=True), wording.share_basis(now))
        return Row((label, *shown, wording.share_of(before), wording.change(before, now)))

    def _counts(
        self, figures: Iterable[Figure], gap: float = 0.0, *, amounts: bool = False
    ) -> Table:
        columns = (
            Column(_("Measure"), 2.0),
            Column(_("Figure"), points=80 if amounts else 54, align="right"),
            Column(_("Before"), points=72 if amounts else 50, align="right"),
        )
        rows = [
            Row((figure.label, Span(figure.text, bold=True), self._were.get(figure.path, "")))
            for figure in figures
        ]
        return Table(columns, rows, gap=gap, told=2)

    @cached_property
    def _shares(self) -> Mapping[str, tuple[Share, Share]]:
        """Return the shares that can be told to have changed, before and now."""
        both = (self.before, self.now)
        told = {
            "promises.kept_of_due_share": [kept_of_due(one.promises) for one in both],
            "promises.kept_on_time_share": [kept_on_time_of_settled(one.promises) for one in both],
            "csat": [one.csat for one in both],
            "nps": [one.nps for one in both],
            "ces.share_5_7": [one.ces.share_5_7 for one in both],
        }
        for voice in voices():
            feelings = [getattr(one.experience, voice) for one in both]
            told[f"experience.{voice}"] = [positive_negative(one) for one in feelings]
        return {path: (shares[0], shares[1]) for path, shares in told.items()}

    @cached_property
    def _changes(self) -> Mapping[str, str]:
        return {path: self.wording.change(*shares) for path, shares in self._shares.items()}

    @cached_property
    def _were(self) -> Mapping[str, str]:
        """Return what each figure was before, in little room."""
        wording = self.wording
        were = {figure.path: figure.text for figure in wording.figures(self.before)}
        for path, (before, _now) in self._shares.items():
            were[path] = wording.share_of(before)
        were["nps"] = wording.score_of(self.before.nps)
        for figure in wording.experience_figures(self.before):
            were[figure.path] = figure.basis or (figure.text if not figure.counts else "")
        return were
