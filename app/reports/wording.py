"""How figures are written on paper: one formatter, used by every summary and by the tests.

Numbers, dates and money follow the shop's language through Babel. Below five answers there is
no percentage, only counts; a share says its count and its 95% interval; nothing at all is an
en dash, never a nought.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property, lru_cache
from zoneinfo import ZoneInfo

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_skeleton, format_time
from babel.numbers import format_currency, format_decimal, format_percent

from app.language import _, ngettext
from app.queries.filters import Told
from app.rules.days import ONE_DAY, first_instant
from app.rules.measures import (
    Effort,
    Feelings,
    Measures,
    Share,
    arrow,
    enough,
    kept_of_due,
    kept_on_time_of_settled,
    positive_negative,
)
from app.rules.money import minor_units
from models.values import Due, Emotion, RemarkKind, Standing

UTC = ZoneInfo("UTC")
NOTHING = "–"
MINUS = "−"
MANY = 200
"""From this many answers on, a percentage carries one decimal; below it would pretend."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure as printed: its path in the contract's JSON, label, figure, what it rests on.

    `counts` are the figure's own parts where it has several (positive, neutral, negative, n).
    """

    path: str
    label: str
    text: str
    basis: str = ""
    counts: tuple[str, ...] = ()


@dataclass(frozen=True)
class Wording:
    """Writes figures in one language, one country's habits and one time zone."""

    language: str = "en"
    country: str | None = None
    zone: ZoneInfo = UTC

    @cached_property
    def locale(self) -> Locale:
        """Return Babel's locale; English without a country is written as in Britain."""
        language = self.language.replace("-", "_")
        country = self.country or ("GB" if language == "en" else None)
        for name in (f"{language}_{country}" if country else language, language, "en_GB"):
            try:
                return Locale.parse(name)
            except (UnknownLocaleError, ValueError):
                continue
        return Locale("en", "GB")

    def language_name(self, code: str | None) -> str:
        """Return a language's name for its code; what is no code is already a name."""
        return str(self.locale.languages.get(code or "", code or ""))

    # Numbers

    def count(self, number: int) -> str:
        """Return a whole number."""
        return _whole_number(number, self.locale)

    def number(self, value: float, decimals: int = 1) -> str:
        """Return a number with so many decimals, and a real minus sign."""
        text = format_decimal(abs(value), format=_pattern(decimals), locale=self.locale)
        return f"{MINUS}{text}" if value < 0 and text.strip("0.,") else text

    def percent(self, value: float, n: int) -> str:
        """Return a share of n, 0 to 1, as per cent."""
        pattern = self.locale.percent_formats[None].pattern
        written = pattern.replace("#,##0", _pattern(_decimals(n)))
        return format_percent(value, format=written, locale=self.locale)

    def share(self, share: Share) -> str:
        """Return a share: per cent, counts alone below five answers, or a dash."""
        if share.value is None:
            return NOTHING
        if not enough(share.n):
            return self.of(round(share.value * share.n), share.n)
        return self.percent(share.value, share.n)

    def of(self, part: int, whole: int) -> str:
        """Return "3 of 4"."""
        return _("{part} of {whole}").format(part=self.count(part), whole=self.count(whole))

    def share_of(self, share: Share) -> str:
        """Return a share with its count and interval in little room: 64% of 11 (35% to 85%)."""
        if share.value is None or share.low is None or share.high is None or not enough(share.n):
            return self.share(share)
        low, high = (self.percent(bound, share.n) for bound in (share.low, share.high))
        return _("{share} of {n} ({low} to {high})").format(
            share=self.share(share), n=self.count(share.n), low=low, high=high
        )

    def score_of(self, share: Share) -> str:
        """Return an NPS with its count and interval in little room."""
        if share.low is None or share.high is None or not enough(share.n):
            return self._few(share.n)
        low, high = (self.number(bound, _decimals(share.n)) for bound in (share.low, share.high))
        return _("{score} of n {n} ({low} to {high})").format(
            score=self.score(share), n=self.count(share.n), low=low, high=high
        )

    def share_basis(self, share: Share) -> str:
        """Return what a share rests on: its count and, from five on, its interval."""
        if share.low is None or share.high is None or not enough(share.n):
            return self._few(share.n)
        low, high = (self.percent(bound, share.n) for bound in (share.low, share.high))
        return self._interval(share.n, low, high)

    def score(self, share: Share) -> str:
        """Return an NPS, −100 to 100; below five answers nothing is said."""
        if share.value is None or not enough(share.n):
            return NOTHING
        return self.number(share.value, _decimals(share.n))

    def score_basis(self, share: Share) -> str:
        """Return what an NPS rests on."""
        if share.low is None or share.high is None or not enough(share.n):
            return self._few(share.n)
        low, high = (self.number(bound, _decimals(share.n)) for bound in (share.low, share.high))
        return self._interval(share.n, low, high)

    def effort(self, effort: Effort) -> str:
        """Return the mean effort score, 1 to 7; below five answers nothing is said."""
        if effort.mean is None or not enough(effort.n):
            return NOTHING
        return self.number(effort.mean, 2 if effort.n >= MANY else 1)

    def _few(self, n: int) -> str:
        """Return the words for a number that is too small to speak of."""
        if n == 0:
            return _("none to count")
        return _("n {n}, too few to say").format(n=self.count(n))

    def _interval(self, n: int, low: str, high: str) -> str:
        return _("n {n}, 95% interval {low} to {high}").format(n=self.count(n), low=low, high=high)

    def ratio(self, feelings: Feelings) -> str:
        """Return positive : negative, the smaller side written as 1."""
        positive, negative = feelings.positive, feelings.negative
        if not enough(positive + negative) or not positive or not negative:
            return f"{self.count(positive)} : {self.count(negative)}"
        if positive >= negative:
            return f"{self.number(positive / negative)} : 1"
        return f"1 : {self.number(negative / positive)}"

    def money(self, minor: int, currency: str) -> str:
        """Return an amount of minor units."""
        return format_currency(minor / 10 ** minor_units(currency), currency, locale=self.locale)

    # Time

    def day(self, day: date) -> str:
        """Return a day in full: 31 October 2026."""
        return format_date(day, "long", locale=self.locale)

    def weekday(self, day: date) -> str:
        """Return a day with its weekday: Saturday 31 October 2026."""
        return format_date(day, "full", locale=self.locale)

    def clock(self, instant: datetime) -> str:
        """Return the time of day of an instant in the shop's zone: 15:04."""
        return format_time(instant.astimezone(self.zone), "short", locale=self.locale)

    def short_day(self, day: date) -> str:
        """Return a day for a table: 31 Oct 2026."""
        return _short_day(day, self.locale)

    def month(self, day: date) -> str:
        """Return a month for a chart: Oct 2026."""
        return format_skeleton("yMMM", day, locale=self.locale)

    def day_of_month(self, day: date) -> str:
        """Return a day inside a month, for a chart: 31."""
        return format_skeleton("d", day, locale=self.locale)

    def day_and_month(self, day: date) -> str:
        """Return a day inside a year, for a chart: 31 Oct."""
        return format_skeleton("MMMd", day, locale=self.locale)

    def local_day(self, instant: datetime) -> date:
        """Return the day of an instant in the shop's zone."""
        return instant.astimezone(self.zone).date()

    def instant(self, instant: datetime) -> str:
        """Return an instant in the shop's zone: 31 Oct 2026, 15:04."""
        return f"{self.short_day(self.local_day(instant))}, {self.clock(instant)}"

    def stood(self, as_of: date, moment: datetime) -> str:
        """Return the words for a moment: the end of a day, or an instant within it."""
        if moment == first_instant(as_of + ONE_DAY, self.zone):
            return _("as it stood at the end of {day}").format(day=self.day(as_of))
        return _("as it stood on {instant}").format(instant=self.instant(moment))

    def due(self, due: Due) -> str:
        """Return a due: a day, or a day with its time."""
        if due.day is not None:
            return self.short_day(due.day)
        assert due.at is not None
        return self.instant(due.at)

    def period(self, first: date, last: date) -> str:
        """Return a period: a whole month or year by its name, else both days."""
        if first == last:
            return self.day(first)
        after = date.fromordinal(last.toordinal() + 1)
        if first.day == 1 and after.day == 1:
            if (first.month, last.month, first.year) == (1, 12, last.year):
                return format_date(first, "y", locale=self.locale)
            if (first.year, first.month) == (last.year, last.month):
                return format_skeleton("yMMMM", first, locale=self.locale)
        return f"{self.day(first)} – {self.day(last)}"

    def days(self, number: int) -> str:
        """Return a number of days."""
        return ngettext("{n} day", "{n} days", number).format(n=self.count(number))

    # The measures

    def figures(self, measures: Measures) -> Iterator[Figure]:
        """Yield every figure of the contract's `measures`, in the order a manager reads them."""
        yield from self.promise_figures(measures)
        yield from self.experience_figures(measures)
        yield from self.survey_figures(measures)
        yield from self.volume_figures(measures)

    def promise_figures(self, measures: Measures) -> Iterator[Figure]:
        """Yield what became of the promises."""
        counts = measures.promises
        due, settled = kept_of_due(counts), kept_on_time_of_settled(counts)
        labels = {
            "made": _("Promises made"),
            "kept_on_time": _("Kept on time"),
            "kept_late": _("Kept late"),
            "broken": _("Broken"),
            "overdue": _("Overdue"),
            "open": _("Not yet due"),
            "withdrawn": _("Withdrawn by the customer"),
            "unmet": _("Unmet"),
            "moved": _("Moved at least once"),
        }
        path = "promises.kept_of_due_share"
        yield Figure(path, _("Kept of those due"), self.share(due), self.share_basis(due))
        path = "promises.kept_on_time_share"
        label = _("Kept on time of those settled")
        yield Figure(path, label, self.share(settled), self.share_basis(settled))
        for name, words in labels.items():
            yield Figure(f"promises.{name}", words, self.count(getattr(counts, name)))

    def experience_figures(self, measures: Measures) -> Iterator[Figure]:
        """Yield how interactions were left, by who says so."""
        for voice, label in voices().items():
            feelings: Feelings = getattr(measures.experience, voice)
            counts = (feelings.positive, feelings.neutral, feelings.negative, feelings.n)
            shown = tuple(self.count(count) for count in counts)
            share = positive_negative(feelings)
            basis = self.ratio(feelings) if share.n else ""
            yield Figure(f"experience.{voice}", label, shown[0], basis, shown)
        unknown = self.count(measures.experience.unknown)
        yield Figure("experience.unknown", _("Not known how it was left"), unknown)

    def survey_figures(self, measures: Measures) -> Iterator[Figure]:
        """Yield the survey scores."""
        csat, nps, ces = measures.csat, measures.nps, measures.ces
        label = _("CSAT (4 or 5 of 5)")
        yield Figure("csat", label, self.share(csat), self.share_basis(csat))
        yield Figure("nps", _("NPS, −100 to 100"), self.score(nps), self.score_basis(nps))
        label = _("CES, mean effort (7 is easiest)")
        yield Figure("ces.mean", label, self.effort(ces), self._n(ces.n))
        easy = ces.share_5_7
        label = _("CES, found it easy (5 to 7)")
        yield Figure("ces.share_5_7", label, self.share(easy), self.share_basis(easy))

    def volume_figures(self, measures: Measures) -> Iterator[Figure]:
        """Yield how much there was."""
        yield Figure("customers", _("Customers"), self.count(measures.customers))
        yield Figure("interactions", _("Interactions"), self.count(measures.interactions))
        for currency, minor in sorted(measures.worth.items()):
            label = _("Worth in {currency}").format(currency=currency)
            yield Figure(f"worth.{currency}", label, self.money(minor, currency))

    def _n(self, n: int) -> str:
        return _("n {n}").format(n=self.count(n)) if enough(n) else self._few(n)

    def change(self, before: Share, after: Share) -> str:
        """Return which way a figure went, only where the two intervals do not overlap."""
        return {"up": _("▲ up"), "down": _("▼ down"), None: ""}[arrow(before, after)]


@lru_cache(maxsize=4096)
def _whole_number(number: int, locale: Locale) -> str:
    """Write a number once: a long list says the same ones over and over, and so the days."""
    return format_decimal(number, locale=locale)


@lru_cache(maxsize=4096)
def _short_day(day: date, locale: Locale) -> str:
    return format_date(day, "medium", locale=locale)


def _decimals(n: int) -> int:
    return 1 if n >= MANY else 0


def _pattern(decimals: int) -> str:
    return f"#,##0.{'0' * decimals}" if decimals else "#,##0"


def voices() -> dict[str, str]:
    """Return who can say how an interaction was left, in the order that counts first."""
    return {
        "customer": _("Customers said"),
        "survey": _("Surveys said"),
        "staff": _("As staff saw it"),
        "expectation": _("By expectation"),
    }


def standing_words() -> dict[Standing, str]:
    """Return the word for each standing, with a sign that survives a grey copy."""
    return {
        Standing.DUE_LATER: _("○ due later"),
        Standing.DUE_TODAY: _("◔ due today"),
        Standing.OVERDUE: _("✗ overdue"),
        Standing.KEPT_ON_TIME: _("✓ kept on time"),
        Standing.KEPT_LATE: _("✓ kept late"),
        Standing.BROKEN: _("✗ broken"),
        Standing.WITHDRAWN: _("– withdrawn"),
    }


def emotion_words() -> dict[Emotion, str]:
    """Return the word for each step of emotion, the best first."""
    return {
        Emotion.DELIGHTED: _("delighted"),
        Emotion.PLEASED: _("pleased"),
        Emotion.NEUTRAL: _("neutral"),
        Emotion.DISAPPOINTED: _("disappointed"),
        Emotion.ANGRY: _("angry"),
    }


def remark_words() -> dict[RemarkKind, str]:
    """Return the word for each kind of remark."""
    return {
        RemarkKind.COMPLAINT: _("complaint"),
        RemarkKind.COMPLIMENT: _("compliment"),
        RemarkKind.NEED: _("need"),
        RemarkKind.EXPECTATION: _("expectation"),
        RemarkKind.VALUES: _("values"),
        RemarkKind.DISLIKES: _("dislikes"),
        RemarkKind.SUGGESTION: _("suggestion"),
        RemarkKind.QUESTION: _("question"),
    }


def narrowed(only: Told) -> str:
    """Return what a page is narrowed to; nothing where it is about all."""
    words = {
        "channel": _("channel {name}"),
        "stage": _("stage {name}"),
        "aspect": _("aspect {name}"),
        "staff": _("staff {name}"),
    }
    said = [words[by].format(name=name) for by, name in only]
    return _("In part: {what} only").format(what=", ".join(said)) if said else ""


def no_customer() -> str:
    """Return what stands for the customer of a walk-in."""
    return _("No customer recorded")


def missing_characters(missing: int) -> str:
    """Return the note that counts what could not be printed."""
    return ngettext(
        "{n} character could not be printed; it stands as its number, such as [U+12000].",
        "{n} characters could not be printed; each stands as its number, such as [U+12000].",
        missing,
    ).format(n=missing)
