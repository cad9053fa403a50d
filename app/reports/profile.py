"""The customer profile on paper: what we owe, what they value, how it went, what was said."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.language import _, ngettext
from app.queries.interactions import InteractionRow, RemarkRow
from app.queries.profile import AnswerRow, CustomerDetail, Profile
from app.queries.promises import PromiseRow
from app.queries.summary import ProfileSummary
from app.queries.visits import PathPoint
from app.reports.blocks import LEAD, SMALL, Chart, Heading, KeyFigure, KeyFigures, Text, Title
from app.reports.figures import Step, emotion_path
from app.reports.marking import UNMARKED, Marks
from app.reports.page import Block
from app.reports.parts import (
    Press,
    figure_table,
    marks_section,
    promise_columns,
    promise_row,
    quotes,
    voices_table,
)
from app.reports.printing import How, Laid, rendering
from app.reports.tables import Column, Row, Table
from app.reports.text import GREY, Span, Words
from app.reports.wording import Wording, emotion_words, remark_words
from models.values import ContactKind, Emotion, EmotionSource, SurveyKind

LONGEST_PATH = 24
"""Interactions that the emotion path draws at most: the newest ones."""


def laid(data: ProfileSummary, how: How) -> Laid:
    """Return the profile as it will be printed."""
    press = Press.of(data.shop, how)
    as_of = _("as of {day}").format(day=press.wording.day(data.as_of))
    title = _("Customer profile: {name}").format(name=data.profile.customer.name)
    document = press.document(data.shop, title, as_of, data)
    blocks = _blocks(data, press.wording, how.width, how.marks)
    return Laid(document, blocks)


render = rendering(laid)


def _blocks(data: ProfileSummary, wording: Wording, width: float, marks: Marks) -> Iterator[Block]:
    profile = data.profile
    when = f"{_('Customer profile')}, {wording.stood(data.as_of, data.moment)}"
    yield Title(profile.customer.name, when)
    yield Text(_in_a_sentence(profile, wording), LEAD, gap=12)
    yield KeyFigures(_key_figures(profile, wording))
    yield from _details(profile.customer, wording)
    yield Heading(_("What we owe"))
    yield _promises(profile.open_promises, _("Nothing is owed."), wording, marks)
    yield from _path(profile.path, wording, width)
    yield from _own_words(profile, wording, marks)
    yield from _surveys(profile.surveys, wording)
    if profile.settled_promises:
        yield Heading(_("Promises settled"))
        yield _promises(profile.settled_promises, "", wording, UNMARKED)
    yield Heading(_("Figures"))
    yield figure_table(wording.promise_figures(profile.measures))
    yield voices_table(profile.measures, wording, gap=16)
    yield figure_table(wording.survey_figures(profile.measures), gap=16)
    yield figure_table(wording.volume_figures(profile.measures), gap=16)
    yield from _timeline(profile, wording)
    yield from marks_section(marks)


def _in_a_sentence(profile: Profile, wording: Wording) -> str:
    """Return the profile in a sentence."""
    if profile.first_at is None or profile.last_at is None:
        return _("No interaction has been recorded with this customer yet.")
    times = ngettext(
        "{n} interaction since {first}, the last on {last}.",
        "{n} interactions since {first}, the last on {last}.",
        profile.interactions,
    ).format(
        n=wording.count(profile.interactions),
        first=wording.day(wording.local_day(profile.first_at)),
        last=wording.day(wording.local_day(profile.last_at)),
    )
    unmet = sum(1 for row in profile.open_promises if row.unmet)
    if not unmet:
        return times
    owed = ngettext("{n} promise is unmet.", "{n} promises are unmet.", unmet)
    return f"{times} {owed.format(n=wording.count(unmet))}"


def _key_figures(profile: Profile, wording: Wording) -> list[KeyFigure]:
    by_path = {figure.path: figure for figure in wording.promise_figures(profile.measures)}
    kept = by_path["promises.kept_of_due_share"]
    unmet = sum(1 for row in profile.open_promises if row.unmet)
    worth = [
        wording.money(minor, currency) for currency, minor in sorted(profile.worth.items())
    ] or ["–"]
    return [
        KeyFigure(_("Unmet promises"), wording.count(unmet), _open_note(profile, wording)),
        KeyFigure(kept.label, kept.text, kept.basis),
        KeyFigure(_("Worth"), worth[0], ", ".join(worth[1:])),
        KeyFigure(_("How they last left"), _last_feeling(profile.path), _last_source(profile.path)),
    ]


def _open_note(profile: Profile, wording: Wording) -> str:
    still = sum(1 for row in profile.open_promises if not row.unmet)
    return _("{n} more not yet due").format(n=wording.count(still)) if still else ""


def _last(path: Sequence[PathPoint]) -> PathPoint | None:
    """Return the newest interaction of which a feeling is known."""
    return next((point for point in reversed(path) if point.emotion is not None), None)


def _last_feeling(path: Sequence[PathPoint]) -> str:
    point = _last(path)
    return emotion_words()[point.emotion] if point and point.emotion is not None else "–"


def _last_source(path: Sequence[PathPoint]) -> str:
    point = _last(path)
    return _source_word(point.source) if point else _("never recorded")


def _source_word(source: EmotionSource | None) -> str:
    """Return who says how somebody felt."""
    return {
        EmotionSource.CUSTOMER: _("the customer said"),
        EmotionSource.SURVEY: _("by a survey"),
        EmotionSource.STAFF: _("as staff saw it"),
        None: _("source not said"),
    }[source]


def _details(customer: CustomerDetail, wording: Wording) -> Iterator[Block]:
    """Yield contact points and how to speak to them."""
    kinds = {
        ContactKind.PHONE: _("Phone"),
        ContactKind.EMAIL: _("E-mail"),
        ContactKind.HANDLE: _("Handle"),
        ContactKind.ADDRESS: _("Address"),
    }
    rows = [
        (kinds[contact.kind] + (f" ({contact.label})" if contact.label else ""), contact.value)
        for contact in customer.contacts
    ]
    for label, value in (
        (_("Language"), wording.language_name(customer.language)),
        (_("Preferred channel"), customer.preferred_channel),
        (_("Tone"), customer.tone),
        (_("Tags"), ", ".join(customer.tags)),
        (_("Consent"), customer.consent),
        (_("Note"), customer.note),
    ):
        if value:
            rows.append((label, value))
    if rows:
        yield Heading(_("How to reach them"))
        columns = (Column(_("What"), points=110), Column(_("Details")))
        yield Table(columns, [Row((label, value)) for label, value in rows])


def _promises(promises: Sequence[PromiseRow], empty: str, wording: Wording, marks: Marks) -> Table:
    rows = [promise_row(row, wording, marks, strong=row.unmet) for row in promises]
    return Table(promise_columns(), rows, empty=empty)


def _path(path: Sequence[PathPoint], wording: Wording, width: float) -> Iterator[Block]:
    known = [point for point in path if point.arrival is not None or point.emotion is not None]
    if not known:
        return
    shown = known[-LONGEST_PATH:]
    note = _("Hollow: on arrival. Full: on leaving. Left out where nobody recorded it.")
    if len(shown) < len(known):
        note += " " + _("The newest {n} of {total}.").format(
            n=wording.count(len(shown)), total=wording.count(len(known))
        )
    yield Heading(_("How it felt"), note=note)
    steps = [
        Step(
            wording.day_and_month(wording.local_day(point.at)),
            None if point.arrival is None else int(point.arrival),
            None if point.emotion is None else int(point.emotion),
            point.interaction_id,
        )
        for point in shown
    ]
    yield Chart(emotion_path(steps, list(emotion_words().values()), width), gap=2)


def _own_words(profile: Profile, wording: Wording, marks: Marks) -> Iterator[Block]:
    sorts: tuple[tuple[str, Sequence[RemarkRow]], ...] = (
        (_("What they value"), profile.values),
        (_("What they dislike"), profile.dislikes),
        (_("What they need"), profile.needs),
        (_("What they expect"), profile.expectations),
        (_("What they praised"), profile.compliments),
        (_("What they complained of"), profile.complaints),
        (_("What they suggested"), profile.suggestions),
        (_("What they asked"), profile.questions),
    )
    if not any(remarks for _title, remarks in sorts):
        return
    yield Heading(_("In their own words"))
    for title, remarks in sorts:
        if remarks:
            yield from quotes(title, remarks, len(remarks), wording, marks, who=False)


def _surveys(answers: Sequence[AnswerRow], wording: Wording) -> Iterator[Block]:
    if not answers:
        return
    names = {
        SurveyKind.NPS: _("NPS, 0 to 10"),
        SurveyKind.CSAT: _("CSAT, 1 to 5"),
        SurveyKind.CES: _("CES, 1 to 7"),
        SurveyKind.EMOTION: _("Emotion, 1 to 7"),
    }
    yield Heading(_("Survey answers"))
    columns = (
        Column(_("Answered"), points=70),
        Column(_("Question"), points=84),
        Column(_("Score"), points=34, align="right"),
        Column(_("Comment")),
    )
    yield Table(
        columns,
        [
            Row(
                (
                    wording.short_day(wording.local_day(answer.answered_at)),
                    names[answer.kind],
                    wording.count(answer.score),
                    answer.comment or "",
                )
            )
            for answer in answers
        ],
    )


def _timeline(profile: Profile, wording: Wording) -> Iterator[Block]:
    if not profile.timeline:
        return
    note = ""
    if len(profile.timeline) < profile.interactions:
        note = _("The newest {n} of {total}").format(
            n=wording.count(len(profile.timeline)), total=wording.count(profile.interactions)
        )
    yield Heading(_("Timeline, the newest first"), note=note)
    for row in profile.timeline:
        yield Text(_timeline_head(row, wording), gap=9, keep=True)
        if facts := _timeline_facts(row, wording):
            yield Text(facts, SMALL, gap=0, keep=True)
        yield Text(row.note, gap=1)
        for remark in row.remarks:
            word = Span(f"{remark_words()[remark.kind]}: ", grey=GREY)
            yield Text((word, Span(remark.text)), gap=1, indent=12)


def _timeline_head(row: InteractionRow, wording: Wording) -> Words:
    """Return when and through which channel."""
    local = wording.local_day(row.at)
    when = wording.short_day(local) if row.day_only else wording.instant(row.at)
    words: list[str | Span] = [Span(when, bold=True)]
    for part in (row.channel, row.stage, row.aspect):
        if part:
            words += ["  ·  ", Span(part)]
    return words


def _timeline_facts(row: InteractionRow, wording: Wording) -> Words:
    """Return feelings, worth and who handled it."""
    parts: list[str] = []
    if row.arrival is not None:
        parts.append(_("came {feeling}").format(feeling=_feeling(row.arrival)))
    if row.emotion is not None:
        said = _("left {feeling} ({source})")
        parts.append(
            said.format(feeling=_feeling(row.emotion), source=_source_word(row.emotion_source))
        )
    if row.worth is not None:
        parts.append(wording.money(row.worth.minor, row.worth.currency))
    if row.settled:
        parts.append(_("settled on the spot"))
    if row.given:
        parts.append(_("given: {what}").format(what=row.given))
    words: list[str | Span] = ["  ·  ".join(parts)] if parts else []
    if row.staff:
        words += ["  ·  " if parts else "", Span(row.staff)]
    return words


def _feeling(emotion: Emotion) -> str:
    return emotion_words()[emotion]
