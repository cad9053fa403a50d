"""The period summary: what a manager wants to know of a day, a month, a quarter, on paper."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.language import _, ngettext
from app.queries.promises import PromiseRow
from app.queries.summary import PeriodSummary
from app.reports.blocks import LEAD, Chart, Heading, KeyFigure, KeyFigures, Text, Title
from app.reports.columns import APART, Beside, Stack, Whole
from app.reports.comparing import Comparison
from app.reports.complaining import complaints_section
from app.reports.figures import Picture, columns, diverging_bars, stacked_bars
from app.reports.marking import Marks
from app.reports.page import Block
from app.reports.parts import Press, feeling_bar, marks_section, promise_bar, small, subtitle
from app.reports.printing import How, Laid, rendering
from app.reports.tables import Column, Row, Table
from app.reports.text import GREY, Span, Words
from app.reports.voicing import thanked_section, voices_section
from app.reports.wording import Wording, no_customer, voices
from app.rules.measures import Feelings, Group, Measures, Share, enough, kept_of_due
from models.values import Record, Standing


def laid(data: PeriodSummary, how: How) -> Laid:
    """Return the summary as it will be printed."""
    press = Press.of(data.shop, how)
    period = press.wording.period(data.first, data.last)
    document = press.document(data.shop, _("Period summary"), period, data, data.only)
    blocks = _blocks(data, press.wording, how.width, how.marks)
    return Laid(document, blocks)


render = rendering(laid)


def _blocks(data: PeriodSummary, wording: Wording, width: float, marks: Marks) -> Iterator[Block]:
    period = wording.period(data.first, data.last)
    as_of = f"{period}, {wording.stood(data.as_of, data.moment)}"
    comparison = Comparison(data.measures, data.before, wording)
    yield Title(_("Period summary"), subtitle(as_of, data.only))
    yield Text(_in_a_sentence(data, wording), LEAD, gap=10)
    yield KeyFigures(_key_figures(data, wording))
    yield from _promises(comparison, width)
    yield from _feelings(comparison, width)
    yield from _groups(data, wording)
    yield from voices_section(data, wording, marks)
    yield from _unmet(data, wording, marks)
    yield from complaints_section(comparison, data.complaints, data.complaints_before)
    yield from _surveys(comparison)
    yield _praise_and_volume(data, comparison, width)
    yield from marks_section(marks)
    yield from _how_counted(data, wording)


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


def _promises(comparison: Comparison, width: float) -> Iterator[Block]:
    now, before, wording = comparison.now, comparison.before, comparison.wording
    yield Heading(_("Promises"), note=_("Those whose first due lies in the period"))
    if now.promises.made:
        bars = [promise_bar(now.promises, _("This period"), wording)]
        if before.promises.made:
            bars.append(promise_bar(before.promises, _("Period before"), wording))
        yield Chart(stacked_bars(bars, width, title=_("What became of them")), gap=2)
    figures = list(wording.promise_figures(now))
    yield comparison.table(figures[:2])
    yield comparison.counts(figures[2:])


def _feelings(comparison: Comparison, width: float) -> Iterator[Block]:
    wording = comparison.wording
    yield Heading(_("How customers were left"), note=_("By who says so; these are never added up"))
    known = [
        (label, feelings)
        for voice, label in voices().items()
        if (feelings := getattr(comparison.now.experience, voice)).n
    ]
    if known:
        bars = [feeling_bar(feelings, label, wording) for label, feelings in known]
        title = _("Negative, positive and neutral interactions")
        yield Chart(diverging_bars(bars, width, title=title), gap=2)
    yield comparison.voices()


def _groups(data: PeriodSummary, wording: Wording) -> Iterator[Block]:
    """Yield tables by stage and channel side by side; none where neither was recorded."""
    sorts = ((_("Journey stage"), data.by_stage), (_("Channel"), data.by_channel))
    voice = leading_voice(data.measures)
    tables = [
        _group_table(title, groups, voice, wording)
        for title, groups in sorts
        if any(group.key is not None for group in groups)
    ]
    if not tables:
        return
    note = _("n: interactions")
    if voice:
        note += " · " + _("positive and negative: {voice}").format(voice=voices()[voice])
    yield Heading(_("By journey stage and channel"), note=note)
    yield Beside(tables[0], tables[1]) if len(tables) > 1 else tables[0]


def _group_table(title: str, groups: Sequence[Group], voice: str | None, wording: Wording) -> Table:
    ordered = sorted(groups, key=lambda group: -group.measures.interactions)
    heads = (_("pos."), _("neg.")) if voice else ()
    columns = (
        Column(title),
        Column(_("n"), points=24, align="right"),
        Column(_("Kept of those due"), points=58, align="right"),
        *(Column(word, points=22, align="right") for word in heads),
    )
    return Table(columns, [Row(_group_cells(group, voice, wording)) for group in ordered])


def _group_cells(group: Group, voice: str | None, wording: Wording) -> tuple[Words, ...]:
    measures = group.measures
    cells: list[Words] = [
        group.key if group.key is not None else _("Not said"),
        wording.count(measures.interactions),
        _kept(kept_of_due(measures.promises), wording),
    ]
    if voice:
        feelings: Feelings = getattr(measures.experience, voice)
        cells += [wording.count(count) for count in (feelings.positive, feelings.negative)]
    return tuple(cells)


def _kept(share: Share, wording: Wording) -> Words:
    """Return a share with its count, and its interval below."""
    if share.low is None or share.high is None or not enough(share.n):
        return wording.share(share)
    low, high = (wording.percent(bound, share.n) for bound in (share.low, share.high))
    shown = _("{share} of {n}").format(share=wording.share(share), n=wording.count(share.n))
    between = _("{low} to {high}").format(low=low, high=high)
    return (shown, Span(f"\n{between}", grey=GREY))


def _praise_and_volume(data: PeriodSummary, comparison: Comparison, width: float) -> Block:
    """Return who was praised, beside how much there was."""
    wording = comparison.wording
    volume: list[Block] = [Heading(_("How much there was"), 1, outline=False)]
    room = (width - APART) / 2
    if len(data.points) > 1 and data.measures.interactions:
        volume.append(Chart(_points(data, wording, room), gap=2))
    volume.append(comparison.counts_alone(wording.volume_figures(data.measures)))
    return Beside(Stack(list(thanked_section(data.thanked, wording))), Stack(volume), gap=17)


def _points(data: PeriodSummary, wording: Wording, width: float) -> Picture:
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
    return columns(points, width, 72, title=title)


def _surveys(comparison: Comparison) -> Iterator[Block]:
    yield Heading(_("Survey scores"), note=_("By when they were answered"))
    yield comparison.table(comparison.wording.survey_figures(comparison.now))


def _unmet(data: PeriodSummary, wording: Wording, marks: Marks) -> Iterator[Block]:
    note = _("Overdue, or broken and not answered for, whenever they fell due; the oldest first")
    yield Heading(_("Unmet promises"), note=note)
    columns = (
        Column(_("No."), points=34),
        Column(_("What was promised"), 2.3),
        Column(_("Customer"), 1.3),
        Column(_("Was due"), points=82),
        Column(_("Days late"), points=30, align="right"),
        Column(_("Owner"), 1.0),
    )
    rows = [
        Row(_unmet_cells(row, wording), mark=marks.of(Record.PROMISE, row.id)) for row in data.unmet
    ]
    yield Table(columns, rows, empty=_("No promise is unmet."), lines=2)
    rest = data.unmet_total - len(data.unmet)
    if rest:
        where = ", ".join(
            f"{owner or _('nobody')} {wording.count(number)}" for owner, number in data.unmet_rest
        )
        said = ngettext("and {n} more, by owner: {where}", "and {n} more, by owner: {where}", rest)
        yield small(said.format(n=wording.count(rest), where=where))


def _unmet_cells(row: PromiseRow, wording: Wording) -> tuple[Words, ...]:
    is_broken = row.standing is Standing.BROKEN
    return (
        row.number,
        (Span(_("Broken: "), bold=True), row.text) if is_broken else row.text,
        no_customer() if row.customer is None else row.customer.strip(),
        wording.due(row.binding_due),
        wording.count(row.days_late),
        row.owner or _("nobody"),
    )


def _how_counted(data: PeriodSummary, wording: Wording) -> Iterator[Block]:
    yield Heading(_("How this is counted"), 1, outline=False)
    before = wording.period(data.before_first, data.before_last)
    said = _(
        "Kept of those due: kept on time, of all that were kept on time, kept late, broken or "
        "overdue; withdrawn ones apart. On time is judged by the date last agreed with the "
        "customer. A promise for a day is kept on that day. Intervals are 95%: Wilson's for "
        "shares, adjusted Wald for NPS. Below 5 answers there are counts, no percentages. "
        "The period before is {before}; an arrow stands only where two intervals do not "
        "overlap. Words that end in … stand whole in the customer's profile."
    ).format(before=before)
    yield Whole(small(said))
