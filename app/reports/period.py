"""The period summary: what a manager wants to know of a day, a month, a quarter, on paper."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime

from app.language import _, ngettext
from app.queries.summary import PeriodSummary
from app.reports.blocks import LEAD, Chart, Heading, KeyFigure, KeyFigures, Text, Title
from app.reports.figures import columns, diverging_bars, stacked_bars
from app.reports.page import SIDE, SIZES, Block, Paper, Progress, build
from app.reports.parts import (
    Press,
    feeling_bar,
    figure_table,
    promise_bar,
    quotes,
    small,
    unmet_by_customer,
    voices_table,
)
from app.reports.tables import Column, Row, Table
from app.reports.wording import Wording, voices
from app.rules.measures import Feelings, Group, Measures, Share, enough, kept_of_due
from models.values import RemarkKind


def render(
    data: PeriodSummary,
    *,
    paper: Paper = "a4",
    printed_at: datetime,
    language: str | None = None,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> bytes:
    """Return the summary as a PDF; same data, paper, instant and language, same bytes."""
    press = Press.of(data.shop, printed_at, language)
    period = press.wording.period(data.first, data.last)
    document = press.document(data.shop, _("Period summary"), period, data)
    width = SIZES[paper][0] - 2 * SIDE
    blocks = _blocks(data, press.wording, width)
    return build(document, blocks, paper, progress=progress, cancelled=cancelled)


def _blocks(data: PeriodSummary, wording: Wording, width: float) -> Iterator[Block]:
    period = wording.period(data.first, data.last)
    as_of = f"{period}, {wording.stood(data.as_of, data.moment)}"
    yield Title(_("Period summary"), as_of)
    yield Text(_in_a_sentence(data, wording), LEAD, gap=12)
    yield KeyFigures(_key_figures(data, wording))
    yield from _promises(data, wording, width)
    yield from _feelings(data.measures, wording, width)
    yield from _groups(_("By journey stage"), _("Stage"), data.by_stage, data.measures, wording)
    yield from _groups(_("By channel"), _("Channel"), data.by_channel, data.measures, wording)
    yield from _volume(data, wording, width)
    yield from _surveys(data, wording)
    yield from _how_counted()
    yield from _own_words(data, wording)
    yield from _unmet(data, wording)


def _in_a_sentence(data: PeriodSummary, wording: Wording) -> str:
    """Return the summary of the summary."""
    parts = [_promise_sentence(data.measures, wording), _unmet_sentence(data, wording)]
    parts.append(_feeling_sentence(data.measures, wording))
    return " ".join(part for part in parts if part)


def _promise_sentence(measures: Measures, wording: Wording) -> str:
    counts = measures.promises
    due = kept_of_due(counts)
    if due.n == 0:
        return _("No promise fell due in this period.")
    kept = wording.count(counts.kept_on_time)
    said = ngettext(
        "{kept} of {n} promise that fell due was kept on time",
        "{kept} of {n} promises that fell due were kept on time",
        due.n,
    ).format(kept=kept, n=wording.count(due.n))
    return f"{said} ({wording.share(due)})." if enough(due.n) else f"{said}."


def _unmet_sentence(data: PeriodSummary, wording: Wording) -> str:
    if data.unmet_total == 0:
        return _("Nothing that was promised is unmet.")
    said = ngettext("{n} promise is unmet", "{n} promises are unmet", data.unmet_total)
    oldest = max((row.days_late for row in data.unmet), default=0)
    worst = _("the oldest by {days}").format(days=wording.days(oldest))
    said = said.format(n=wording.count(data.unmet_total))
    return f"{said}, {worst}." if oldest else f"{said}."


def _feeling_sentence(measures: Measures, wording: Wording) -> str:
    voice = leading_voice(measures)
    if voice is None:
        return _("How customers were left was not recorded.")
    feelings: Feelings = getattr(measures.experience, voice)
    sentence = {
        "customer": _("By what customers said, {good} left content and {bad} discontent."),
        "survey": _("By surveys, {good} left content and {bad} discontent."),
        "staff": _("As staff saw it, {good} left content and {bad} discontent."),
        "expectation": _("For {good} what they got exceeded what they expected, for {bad} it fell short."),
    }[voice]  # fmt: skip
    return sentence.format(
        good=wording.count(feelings.positive), bad=wording.count(feelings.negative)
    )


def leading_voice(measures: Measures) -> str | None:
    """Return the first voice that has at least five experiences, else the first with any."""
    counted = [(voice, getattr(measures.experience, voice).n) for voice in voices()]
    for wanted in (5, 1):
        for voice, n in counted:
            if n >= wanted:
                return voice
    return None


def _key_figures(data: PeriodSummary, wording: Wording) -> list[KeyFigure]:
    """Return the four figures that a glance should catch."""
    by_path = {figure.path: figure for figure in wording.figures(data.measures)}
    kept = by_path["promises.kept_of_due_share"]
    settled = by_path["promises.kept_on_time_share"]
    score = next((by_path[name] for name in ("csat", "nps") if _answered(data, name)), settled)
    interactions = by_path["interactions"]
    customers = by_path["customers"]
    unmet = KeyFigure(
        _("Unmet promises, all"),
        wording.count(data.unmet_total),
        _("whenever they fell due"),
    )
    return [
        KeyFigure(kept.label, kept.text, kept.basis),
        unmet,
        KeyFigure(score.label, score.text, score.basis),
        KeyFigure(
            interactions.label,
            interactions.text,
            _("with {n} customers").format(n=customers.text),
        ),
    ]


def _answered(data: PeriodSummary, name: str) -> bool:
    """Tell whether a survey score has any answer."""
    share: Share = getattr(data.measures, name)
    return share.n > 0


def _promises(data: PeriodSummary, wording: Wording, width: float) -> Iterator[Block]:
    counts = data.measures.promises
    yield Heading(_("Promises"), note=_("Those whose first due lies in the period"))
    if counts.made:
        bars = [promise_bar(counts, _("This period"), wording)]
        if data.before.promises.made:
            bars.append(promise_bar(data.before.promises, _("Period before"), wording))
        yield Chart(stacked_bars(bars, width, title=_("What became of them")), gap=2)
    yield figure_table(wording.promise_figures(data.measures))
    before, now = kept_of_due(data.before.promises), kept_of_due(counts)
    if before.n:
        said = _("Period before: kept of those due {share} ({basis}).").format(
            share=wording.share(before), basis=wording.share_basis(before)
        )
        change = wording.change(before, now)
        verdict = change or _("The intervals overlap: no change can be claimed.")
        yield small(f"{said} {verdict}")


def _feelings(measures: Measures, wording: Wording, width: float) -> Iterator[Block]:
    yield Heading(_("How customers were left"), note=_("By who says so; these are never added up"))
    known = [
        (label, getattr(measures.experience, voice))
        for voice, label in voices().items()
        if getattr(measures.experience, voice).n
    ]
    if known:
        bars = [feeling_bar(feelings, label, wording) for label, feelings in known]
        title = _("Negative, positive and neutral interactions")
        yield Chart(diverging_bars(bars, width, title=title), gap=2)
    yield voices_table(measures, wording)


def _groups(
    title: str, head: str, groups: Sequence[Group], measures: Measures, wording: Wording
) -> Iterator[Block]:
    """Yield a table by stage or channel; nothing where none was recorded."""
    if not any(group.key is not None for group in groups):
        return
    voice = leading_voice(measures)
    note = f"{_('Feelings')}: {voices()[voice]}" if voice else ""
    yield Heading(title, note=note)
    ordered = sorted(groups, key=lambda group: -group.measures.interactions)
    feeling_heads = (_("positive"), _("neutral"), _("negative")) if voice else ()
    yield Table(
        (
            Column(head, 2.0),
            Column(_("Interactions"), points=58, align="right"),
            Column(_("Promises"), points=48, align="right"),
            Column(_("Kept of those due"), points=60, align="right"),
            *(Column(word, points=46, align="right") for word in feeling_heads),
        ),
        [Row(_group_cells(group, voice, wording)) for group in ordered],
    )


def _group_cells(group: Group, voice: str | None, wording: Wording) -> tuple[str, ...]:
    measures = group.measures
    cells = [
        group.key if group.key is not None else _("Not said"),
        wording.count(measures.interactions),
        wording.count(measures.promises.made),
        wording.share(kept_of_due(measures.promises)),
    ]
    if voice:
        feelings: Feelings = getattr(measures.experience, voice)
        counts = (feelings.positive, feelings.neutral, feelings.negative)
        cells += [wording.count(count) for count in counts]
    return tuple(cells)


def _volume(data: PeriodSummary, wording: Wording, width: float) -> Iterator[Block]:
    yield Heading(_("How much there was"))
    if len(data.points) > 1 and data.measures.interactions:
        label = {"day": wording.day_of_month, "week": wording.day_and_month}.get(
            data.step, wording.month
        )
        points = [
            (label(point.first), float(n), wording.count(n))
            for point in data.points
            for n in (point.measures.interactions,)
        ]
        title = {
            "day": _("Interactions by day"),
            "week": _("Interactions by week (its first day)"),
        }.get(data.step, _("Interactions by month"))
        yield Chart(columns(points, width, 96, title=title), gap=2)
    yield figure_table(wording.volume_figures(data.measures))


def _surveys(data: PeriodSummary, wording: Wording) -> Iterator[Block]:
    yield Heading(_("Survey scores"), note=_("By when they were answered"))
    yield figure_table(wording.survey_figures(data.measures))


def _own_words(data: PeriodSummary, wording: Wording) -> Iterator[Block]:
    totals = data.quote_totals
    yield Heading(_("In customers' own words"))
    praised = totals.get(RemarkKind.COMPLIMENT, 0)
    yield from quotes(_("What they praised"), data.praised, praised, wording, who=True)
    complained = totals.get(RemarkKind.COMPLAINT, 0)
    title = _("What they complained of")
    yield from quotes(title, data.complained, complained, wording, who=True)
    if data.asked:
        title = _("What they asked for")
        yield from quotes(title, data.asked, len(data.asked), wording, who=True)


def _unmet(data: PeriodSummary, wording: Wording) -> Iterator[Block]:
    shown = sum(len(group.rows) for group in data.unmet_by_customer)
    note = _("Overdue, or broken and not yet answered for; the oldest first")
    if shown < data.unmet_total:
        rest = _("the {shown} most overdue of {total}").format(
            shown=wording.count(shown), total=wording.count(data.unmet_total)
        )
        note = f"{note} · {rest}"
    yield Heading(_("Unmet promises"), note=note)
    yield unmet_by_customer(data.unmet_by_customer, wording)


def _how_counted() -> Iterator[Block]:
    yield Heading(_("How this is counted"), 1, outline=False)
    yield small(
        _(
            "Kept of those due: kept on time, of all that were kept on time, kept late, broken or "
            "overdue; withdrawn ones apart. On time is judged by the date last agreed with the "
            "customer. A promise for a day is kept on that day. Intervals are 95%: Wilson's for "
            "shares, adjusted Wald for NPS. Below 5 answers there are counts, no percentages."
        )
    )
