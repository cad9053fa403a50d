"""The customer's own copy: what we noted, promised and did, in plain words, to correct and sign.

It speaks to the customer. Nothing that is kept about them is left out, and no word of ours
stands where a plain one will do. The kind of this summary is called "copy".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.language import _, ngettext
from app.queries.customer_copy import CopySummary
from app.queries.interactions import InteractionRow, RemarkRow
from app.queries.profile import AnswerRow, CustomerDetail, Profile
from app.queries.promises import PromiseRow
from app.reports.blocks import BODY, LEAD, SMALL, Heading, Quote, Text, Title
from app.reports.page import Block, Slice
from app.reports.parts import Press
from app.reports.pen import Pen
from app.reports.printing import How, Laid, rendering
from app.reports.tables import Column, Row, Table
from app.reports.text import GREY, Span, Style, Words, lay_out
from app.reports.wording import Wording, emotion_words
from models.values import (
    ContactKind,
    EmotionSource,
    Expectation,
    PromiseState,
    RemarkKind,
    RemarkState,
    Standing,
    SurveyKind,
)


def laid(data: CopySummary, how: How) -> Laid:
    """Return the copy as it will be printed."""
    press = Press.of(data.shop, how)
    as_of = _("as of {day}").format(day=press.wording.day(data.as_of))
    title = _("Your copy: {name}").format(name=data.profile.customer.name)
    document = press.document(data.shop, title, as_of, data)
    blocks = _blocks(data, press.wording)
    return Laid(document, blocks)


render = rendering(laid)


def _blocks(data: CopySummary, wording: Wording) -> Iterator[Block]:
    profile = data.profile
    yield Title(profile.customer.name, _("Your own copy of what we have noted"))
    yield Text(_greeting(data, wording), LEAD, gap=12)
    yield from _promises(profile, wording)
    yield from _reach(profile.customer, wording)
    yield from _said(profile, wording)
    yield from _answers(profile.surveys, wording)
    yield from _visits(data.interactions, wording)
    yield Heading(_("Is something wrong, or missing?"))
    yield Text(
        _("Please write it here, and hand this page or a copy of it to us."), gap=2, keep=True
    )
    yield Correction()


def _greeting(data: CopySummary, wording: Wording) -> str:
    """Return what this paper is, and what it is for."""
    shop = data.shop.name or _("our shop")
    day = wording.day(data.as_of)
    number = len(data.interactions)
    if not number:
        met = _("We have not noted any meeting with you.")
    else:
        met = ngettext(
            "We have noted {n} meeting with you.", "We have noted {n} meetings with you.", number
        ).format(n=wording.count(number))
    said = _(
        "This is what {shop} had noted about you by {day}: what you told us, what we promised and "
        "what we did. It is yours to keep."
    )
    return f"{said.format(shop=shop, day=day)} {met}"


def _promises(profile: Profile, wording: Wording) -> Iterator[Block]:
    yield Heading(_("What we promised you"))
    rows = (*profile.open_promises, *profile.settled_promises)
    columns = (
        Column(_("Number"), points=42),
        Column(_("What we promised"), 1.5),
        Column(_("What became of it"), 1.9),
    )
    table = [Row((row.number, _promised(row, wording), _became(row, wording))) for row in rows]
    yield Table(columns, table, empty=_("We have promised you nothing that is noted here."))


def _promised(row: PromiseRow, wording: Wording) -> Words:
    """Return the words, who said them when, and for when."""
    day = wording.day(wording.local_day(row.promised_at))
    by = (
        _("{name} promised it on {day}, for {due}.")
        if row.promised_by
        else _("We promised it on {day}, for {due}.")
    )
    said = by.format(name=row.promised_by, day=day, due=wording.due(row.first_due))
    if row.binding_due != row.first_due:
        said += " " + _("You agreed to {due} instead.").format(due=wording.due(row.binding_due))
    if row.due != row.binding_due and row.state is PromiseState.OPEN:
        said += " " + _("We now plan it for {due}.").format(due=wording.due(row.due))
    return (row.text, Span(f"\n{said}", grey=GREY))


def _became(row: PromiseRow, wording: Wording) -> Words:
    """Return in a sentence how a promise stands, and what we noted of it."""
    settled = row.settled_at
    day = wording.day(wording.local_day(settled)) if settled else ""
    said = {
        Standing.DUE_LATER: _("We still owe it to you."),
        Standing.DUE_TODAY: _("We owe it to you today."),
        Standing.OVERDUE: _("We are late with it, by {days}.").format(
            days=wording.days(row.days_late)
        )
        if row.days_late
        else _("We are late with it."),
        Standing.KEPT_ON_TIME: _("Done on {day}, in time.").format(day=day),
        Standing.KEPT_LATE: _("Done on {day}, later than we promised.").format(day=day),
        Standing.BROKEN: _("We did not do it: on {day} we noted that it will not happen.").format(
            day=day
        ),
        Standing.WITHDRAWN: _("On {day} you released us from it.").format(day=day),
    }[row.standing]
    notes = [said]
    if row.settled_note:
        notes.append(_("We noted: {note}").format(note=row.settled_note))
    if row.confirmed_at:
        confirmed = wording.day(wording.local_day(row.confirmed_at))
        notes.append(_("You confirmed it on {day}.").format(day=confirmed))
    notes += _answered_for(row, wording)
    return "\n".join(notes)


def _answered_for(row: PromiseRow, wording: Wording) -> list[str]:
    """Return who told the customer of a broken promise, when, and what was done instead."""
    if row.answered_at is None:
        return []
    day = wording.day(wording.local_day(row.answered_at))
    told = (
        _("{name} told you so on {day}.") if row.answered_by else _("We told you so on {day}.")
    ).format(name=row.answered_by, day=day)
    note = [_("What was done instead: {note}").format(note=row.answer_note)]
    return [told, *(note if row.answer_note else [])]


def _reach(customer: CustomerDetail, wording: Wording) -> Iterator[Block]:
    """Yield how we reach and address them, and what we file them under."""
    kinds = {
        ContactKind.PHONE: _("Your phone"),
        ContactKind.EMAIL: _("Your e-mail"),
        ContactKind.HANDLE: _("Your name on social media"),
        ContactKind.ADDRESS: _("Your address"),
    }
    rows: list[tuple[str, Words]] = [(_("Your name"), customer.name)]
    rows += [
        (kinds[contact.kind], _labelled(contact.value, contact.label))
        for contact in customer.contacts
    ]
    rows += [
        (label, value)
        for label, value in (
            (_("Your language"), wording.language_name(customer.language)),
            (_("How you like to be reached"), customer.preferred_channel),
            (_("How we speak to you"), customer.tone),
            (_("Words we file you under"), ", ".join(customer.tags)),
            (_("What you allowed us"), customer.consent),
            (_("Our note about you"), customer.note),
        )
        if value
    ]
    yield Heading(_("How we know you"))
    columns = (Column(_("What"), points=140), Column(_("As we have it")))
    yield Table(columns, [Row(cells) for cells in rows])


def _labelled(value: str, label: str | None) -> Words:
    """Return a contact point with its label apart: a number keeps its order beside any word."""
    return (value, Span(f" ({label})")) if label else value


def _said(profile: Profile, wording: Wording) -> Iterator[Block]:
    sorts: tuple[tuple[str, Sequence[RemarkRow]], ...] = (
        (_("What you value"), profile.values),
        (_("What you would rather not have"), profile.dislikes),
        (_("What you need"), profile.needs),
        (_("What you expect of us"), profile.expectations),
        (_("What you were pleased with"), profile.compliments),
        (_("What you complained of"), profile.complaints),
        (_("What you suggested"), profile.suggestions),
        (_("What you asked"), profile.questions),
    )
    if not any(remarks for _title, remarks in sorts):
        return
    yield Heading(_("What you told us"), note=_("In your own words, or close to them"))
    for title, remarks in sorts:
        if remarks:
            yield Heading(title, 1)
        for remark in remarks:
            yield Quote(remark.text, _remark_source(remark, wording))


def _remark_source(remark: RemarkRow, wording: Wording) -> Words:
    """Return when it was said and, where we took it on, what we did."""
    said = wording.day(wording.local_day(remark.at))
    if remark.state is None:
        return said
    then = {
        RemarkState.OPEN: None,
        RemarkState.ACTED_ON: remark.acted_at,
        RemarkState.CLOSED: remark.closed_at,
    }[remark.state]
    day = wording.day(wording.local_day(then)) if then else ""
    did = {
        RemarkState.OPEN: _("{name} is seeing to it") if remark.owner else _("We are seeing to it"),
        RemarkState.ACTED_ON: _("we acted on it on {day}") if day else _("we acted on it"),
        RemarkState.CLOSED: _("we closed it on {day}") if day else _("we closed it"),
    }[remark.state]
    return f"{said}  ·  {did.format(name=remark.owner, day=day)}"


def _answers(answers: Sequence[AnswerRow], wording: Wording) -> Iterator[Block]:
    if not answers:
        return
    questions = {
        SurveyKind.NPS: _("Would you recommend us? From 0 (no) to 10 (yes)"),
        SurveyKind.CSAT: _("How satisfied were you? From 1 to 5 (very)"),
        SurveyKind.CES: _("How easy was it with us? From 1 to 7 (very)"),
        SurveyKind.EMOTION: _("How did you feel? From 1 to 7 (very good)"),
    }
    yield Heading(_("What you answered when we asked"))
    columns = (
        Column(_("When"), points=88),
        Column(_("What we asked"), 1.4),
        Column(_("You gave"), points=44, align="right"),
        Column(_("And you said"), 1.2),
    )
    rows = [
        Row(
            (
                wording.day(wording.local_day(answer.answered_at)),
                questions[answer.kind],
                wording.count(answer.score),
                answer.comment or "",
            )
        )
        for answer in answers
    ]
    yield Table(columns, rows)


def _visits(rows: Sequence[InteractionRow], wording: Wording) -> Iterator[Block]:
    yield Heading(_("When we met, the newest first"))
    if not rows:
        yield Text(_("We have not noted any meeting with you."), gap=2)
    for row in rows:
        yield Text(_when(row, wording), gap=9, keep=True)
        if how := _how(row, wording):
            yield Text(how, SMALL, gap=0, keep=bool(row.note))
        if row.note:
            yield Text(row.note, gap=1)


def _when(row: InteractionRow, wording: Wording) -> Words:
    """Return when we met, where, with whom."""
    day = wording.local_day(row.at)
    when = wording.weekday(day)
    if not row.day_only:
        when = _("{day}, {clock}").format(day=when, clock=wording.clock(row.at))
    words: list[str | Span] = [Span(when, bold=True)]
    if row.channel:
        words += ["  ·  ", Span(row.channel)]
    return words


def _how(row: InteractionRow, wording: Wording) -> str:
    """Return how it went, in sentences: with whom, how they felt and who says so."""
    says = {
        EmotionSource.CUSTOMER: _("as you told us"),
        EmotionSource.SURVEY: _("as you answered"),
        EmotionSource.STAFF: _("so it seemed to us"),
        None: _("so it seemed to us"),
    }[row.emotion_source]
    parts = [_("You spoke with {name}.").format(name=row.staff)] if row.staff else []
    if row.arrival is not None:
        parts.append(_("You came {feeling}.").format(feeling=emotion_words()[row.arrival]))
    if row.emotion is not None:
        left = _("You left {feeling}, {source}.")
        parts.append(left.format(feeling=emotion_words()[row.emotion], source=says))
    if row.expectation is not None:
        parts.append(_expected()[row.expectation])
    if row.worth is not None:
        amount = wording.money(row.worth.minor, row.worth.currency)
        parts.append(_("It came to {amount}.").format(amount=amount))
    if row.settled and any(remark.kind is RemarkKind.COMPLAINT for remark in row.remarks):
        parts.append(_("We put it right at once."))
    if row.given:
        parts.append(_("To put it right we gave you: {what}.").format(what=row.given))
    if filed := [word for word in (row.stage, row.aspect, *row.tags) if word]:
        parts.append(_("We filed it under: {words}.").format(words=", ".join(filed)))
    return " ".join(parts)


def _expected() -> dict[Expectation, str]:
    return {
        Expectation.BELOW: _("It was less than you expected."),
        Expectation.MET: _("It was what you expected."),
        Expectation.EXCEEDED: _("It was more than you expected."),
    }


@dataclass(frozen=True, slots=True)
class Correction:
    """Ruled lines for the customer's correction, then day, name and signature; never parted."""

    lines: int = 6

    def slices(self, width: float) -> Iterator[Slice]:
        """Yield one slice."""
        apart = 24.0
        agree = lay_out(
            _("I have read this. What I wrote above is to be corrected or added."), BODY, width - 20
        )
        labels = (_("Day"), _("Name"), _("Signature"))
        under = [lay_out(label, Style(size=8, grey=GREY), width / 3) for label in labels]
        top = self.lines * apart + 14
        height = top + agree.height + 40 + under[0].height

        def draw(pen: Pen, x: float, y: float) -> None:
            for number in range(1, self.lines + 1):
                pen.line(x, y + number * apart, x + width, y + number * apart, 0.5, 0.6)
            pen.rectangle(x, y + top, 10, 10, fill=None, outline=0.0, line_width=0.75)
            pen.text(agree, x + 20, y + top - 1)
            left, rule = x, y + top + agree.height + 36
            for part, layout in zip((0.2, 0.4, 0.4), under, strict=True):
                pen.line(left, rule, left + width * part - 12, rule, 0.75, 0.0)
                pen.text(layout, left, rule + 3)
                left += width * part

        yield Slice(height, draw, gap=4)
