"""The customer's copy, staff and voices: plain words, nothing left out, nobody ranked."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from app.queries.customer_copy import CopySummary
from app.queries.promises import PromiseRow
from app.reports import customer_copy, making, profile, staff, voice
from app.reports.visible import printable
from app.rules.measures import Measures, PromiseCounts
from models.values import Due, PromiseState, RemarkKind, RemarkState, Standing, UserError
from tests.app.reports import examples
from tests.app.reports.reading import bare, flat, pages, text


def copied(data: CopySummary) -> str:
    return flat(text(customer_copy.render(data, printed_at=examples.AT, language="en")))


def of(row: PromiseRow) -> CopySummary:
    """Return a copy with this one promise."""
    data = examples.customer_copy()
    body = replace(data.profile, open_promises=(row,), settled_promises=())
    return replace(data, profile=body)


def settled(standing: Standing, **values: object) -> PromiseRow:
    row = examples.promise(12, days_late=0, standing=standing)
    state = PromiseState.BROKEN if standing is Standing.BROKEN else PromiseState.KEPT
    return replace(row, state=state, settled_at=examples.AT, **values)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (examples.promise(12, days_late=3), "We are late with it, by 3 days."),
        (examples.promise(12, days_late=0, standing=Standing.DUE_TODAY), "We owe it to you today."),
        (settled(Standing.KEPT_ON_TIME), "Done on 2 November 2026, in time."),
        (settled(Standing.KEPT_LATE), "Done on 2 November 2026, later than we promised."),
        (settled(Standing.WITHDRAWN), "On 2 November 2026 you released us from it."),
        (
            settled(
                Standing.BROKEN,
                answered_at=examples.AT,
                answered_by="Ben",
                answer_note="a new one, free",
            ),
            "it will not happen. Ben told you so on 2 November 2026. "
            "What was done instead: a new one, free",
        ),
        (
            settled(Standing.KEPT_ON_TIME, confirmed_at=examples.AT, settled_note="by post"),
            "We noted: by post You confirmed it on 2 November 2026.",
        ),
    ],
)
def test_a_promise_is_told_in_sentences(row: PromiseRow, said: str) -> None:
    words = copied(of(row))
    assert said in words
    assert "Ben promised it on 3 October 2026, for " in words
    for code in ("overdue", "kept_", "✓", "✗", "Standing", "acted_on"):
        assert code not in words


def test_a_move_is_told_by_whether_they_agreed() -> None:
    row = examples.promise(12, days_late=0, standing=Standing.DUE_LATER)
    later = Due(day=examples.DAY + timedelta(days=7))
    assert "You agreed to 7 Nov 2026 instead." in copied(
        of(replace(row, binding_due=later, due=later))
    )
    assert "We now plan it for 7 Nov 2026." in copied(of(replace(row, due=later)))


def test_all_that_is_kept_stands_on_the_copy() -> None:
    data = examples.customer_copy()
    words = bare(copied(data))
    detail = data.profile.customer
    kept = [detail.name, detail.note, *detail.tags, *(one.value for one in detail.contacts)]
    kept += [row.note for row in data.interactions] + [row.staff for row in data.interactions]
    kept += [one.text for one in (*data.profile.values, *data.profile.complaints)]
    kept += [one.comment for one in data.profile.surveys]
    assert [one for one in kept if one and bare(one) not in words] == []


def test_what_was_done_about_a_complaint_is_said() -> None:
    data = examples.customer_copy()
    (complaint,) = data.profile.complaints
    acted = replace(complaint, state=RemarkState.ACTED_ON, acted_at=examples.AT)
    body = replace(data.profile, complaints=(acted,))
    assert "we acted on it on 2 November 2026" in copied(replace(data, profile=body))


@pytest.mark.parametrize("name", ["O", "W" * 200, "山田" * 100, "\U00012000"])
def test_names_of_any_length_fit(name: str) -> None:
    assert bare(printable(name)[0]) in bare(copied(examples.customer_copy(name)))


def test_what_was_given_stands_on_both_papers() -> None:
    given = "a bell <b>, free"
    data = examples.customer_copy()
    first, *others = data.interactions
    data = replace(data, interactions=(replace(first, given=given), *others))
    assert f"To put it right we gave you: {given}." in copied(data)
    kept = examples.profile()
    first, *others = kept.profile.timeline
    body = replace(kept.profile, timeline=(replace(first, given=given), *others))
    sheet = profile.render(replace(kept, profile=body), printed_at=examples.AT, language="en")
    assert f"given: {given}" in flat(text(sheet))


def test_the_signature_is_never_parted_from_its_lines() -> None:
    for interactions in range(14):
        data = examples.customer_copy(interactions=interactions)
        (sheet,) = [
            page
            for page in pages(customer_copy.render(data, printed_at=examples.AT, language="en"))
            if "Signature" in page
        ]
        assert "Is something wrong, or missing?" in sheet


def test_staff_come_by_name_and_below_five_in_counts() -> None:
    made = staff.render(examples.staff(), printed_at=examples.AT, language="en")
    words = flat(text(made))
    assert words.index("Ben") < words.index("Chloë was thanked for") < words.index("Дмитрий")
    assert "Kept of those due 79% n 48, 95% interval 66% to 88%" in words
    assert "Of the promises they own, 3 of 4 that fell due were kept on time. 1 overdue." in words
    assert "75%" not in words
    assert "works here no longer" in words
    assert "53 promises have no owner." in words


def test_nobody_is_ranked() -> None:
    data = examples.staff()
    best = Measures(promises=PromiseCounts(kept_on_time=50))
    turned = replace(data, members=(data.members[0], replace(data.members[1], measures=best)))
    words = flat(text(staff.render(turned, printed_at=examples.AT, language="en")))
    assert words.index("79%") < words.index("100%")


def test_a_thank_you_stands_with_what_earned_it() -> None:
    words = flat(text(staff.render(examples.staff(), printed_at=examples.AT, language="en")))
    assert "What happened: Stayed late. Stayed late." in words


def test_voices_are_counted_and_quoted_by_aspect() -> None:
    data = examples.voice()
    words = flat(text(voice.render(data, printed_at=examples.AT, language="en")))
    assert (
        "16 remarks, from 9 customers and from 2 interactions with no customer recorded." in words
    )
    assert "Service 2 2 2 2 2 2 2 2 16 All 2 2 2 2 2 2 2 2 16" in words
    assert all(title in words for title in voice.titles().values())
    for row in data.quotes:
        assert bare(row.text.split(". ")[0])[:30] in bare(words)


def test_a_kind_without_remarks_has_no_heading() -> None:
    data = examples.voice()
    fewer = replace(data, totals={**data.totals, RemarkKind.QUESTION: 0})
    words = flat(text(voice.render(fewer, printed_at=examples.AT, language="en")))
    assert "What they ask" not in words


def test_a_narrowed_page_says_so_on_each_sheet() -> None:
    data = replace(examples.voice(3), only=(("channel", "Phone"), ("staff", "Chloë")))
    sheets = pages(voice.render(data, printed_at=examples.AT, language="en"))
    assert "In part: channel Phone, staff Chloë only" in flat(sheets[0])
    assert all("31 October 2026, in part" in flat(sheet) for sheet in sheets)


@pytest.mark.parametrize(("kind", "paper"), [("slip", "a4"), ("period", "roll"), ("copy", "a6")])
def test_a_sheet_that_does_not_suit_is_refused(kind: str, paper: str) -> None:
    with pytest.raises(UserError) as refusal:
        making.render(kind, object(), paper=paper, printed_at=examples.AT)
    assert refusal.value.code == "report.wrong_paper"
