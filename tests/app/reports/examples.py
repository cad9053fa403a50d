"""Hand-made rows for the summaries: a small shop with a bit of every script and every case."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from app.queries.customer_copy import CopySummary
from app.queries.handover import HandoverSummary, UpsetRow
from app.queries.interactions import InteractionRow, RemarkRow
from app.queries.profile import AnswerRow, ContactRow, CustomerDetail, Profile
from app.queries.promises import PromiseRow
from app.queries.slip import SlipSummary
from app.queries.staff_summary import Member, Praise, StaffSummary
from app.queries.summary import (
    CustomerUnmet,
    PeriodSummary,
    Point,
    ProfileSummary,
    UnmetSummary,
)
from app.queries.visits import PathPoint
from app.queries.voice import VoiceSummary
from app.queries.voiced import AspectVoices, Complaints, QuoteRow, Thanked
from app.rules.acting import Acting
from app.rules.experience import Voice
from app.rules.measures import (
    Experience,
    Feelings,
    Group,
    Measures,
    PromiseCounts,
    ces,
    csat,
    nps_of_scores,
)
from models.shop import ShopValues
from models.values import (
    ContactKind,
    Due,
    Emotion,
    EmotionSource,
    Money,
    PromiseState,
    RemarkKind,
    Role,
    Standing,
    SurveyKind,
)

AT = datetime(2026, 11, 2, 9, 30, tzinfo=UTC)
"""When the examples are printed."""
DAY = date(2026, 10, 31)

NAMES = (
    "Ada Lovelace",
    "Þórður Ñandú-Škoda",
    "محمد الأحمد 12",
    "שירה כהן בע״מ (Shira Ltd)",
    "रश्मि शर्मा",
    "สมชาย ใจดี",
    "山田 太郎",
    "김민준",
    "Μαρία Παπαδοπούλου",
    "Ольга Ивановна",
    "O",
    "W" * 200,
    "👩‍🍳 Café Zoë",
)


def shop(name: str = "Fenwick & Daughters, Bicycles") -> ShopValues:
    """Return a shop in London."""
    return ShopValues(
        name, None, None, "Europe/London", "GBP", "en", "GB", None, None, None, None, 1
    )


def measures(scale: int = 1, groups: tuple[Group, ...] | None = None) -> Measures:
    """Return measures that hold every figure; `scale` 0 gives none."""
    return Measures(
        customers=31 * scale,
        interactions=148 * scale,
        worth={"GBP": 1_234_567 * scale, "JPY": 98_000 * scale} if scale else {},
        promises=PromiseCounts(
            kept_on_time=38 * scale,
            kept_late=5 * scale,
            broken=2 * scale,
            withdrawn=1 * scale,
            open=4 * scale,
            overdue=3 * scale,
            unmet=4 * scale,
            moved=6 * scale,
        ),
        experience=Experience(
            customer=Feelings(23 * scale, 9 * scale, 14 * scale),
            survey=Feelings(3 * scale, 0, 1 * scale),
            staff=Feelings(31 * scale, 22 * scale, 12 * scale),
            expectation=Feelings(1 * scale, 7 * scale, 2 * scale),
            unknown=23 * scale,
        ),
        csat=csat({5: 12 * scale, 4: 9 * scale, 3: 4 * scale, 1: 3 * scale}),
        nps=nps_of_scores({10: 9 * scale, 9: 3 * scale, 7: 5 * scale, 2: 3 * scale}),
        ces=ces({7: 2 * scale, 6: 1 * scale, 2: 1 * scale}),
        groups=groups,
    )


def promise(
    number: int,
    *,
    customer: str | None = "Ada Lovelace",
    text: str = "Ring back about the red frame",
    days_late: int = 3,
    standing: Standing = Standing.OVERDUE,
    owner: str | None = "Ben",
    due: Due | None = None,
) -> PromiseRow:
    """Return one promise."""
    wanted = due or Due(day=DAY - timedelta(days=days_late))
    is_kept = standing is Standing.KEPT_ON_TIME
    return PromiseRow(
        id=number,
        number=f"{number}-7",
        text=text,
        customer_id=None if customer is None else number,
        customer=customer,
        interaction_id=number,
        owner_id=1,
        owner=owner,
        promised_by_id=1,
        promised_by="Ben",
        promised_at=AT - timedelta(days=30),
        first_due=wanted,
        due=wanted,
        binding_due=wanted,
        state=PromiseState.KEPT if is_kept else PromiseState.OPEN,
        standing=standing,
        unmet=standing in (Standing.OVERDUE, Standing.BROKEN),
        days_late=days_late,
        settled_at=AT if is_kept else None,
        settled_note="Rang her" if is_kept else None,
        answered_at=None,
        answered_by=None,
        answer_note=None,
        confirmed_at=None,
        moves=number % 2,
        version=1,
    )


def by_customer(rows: tuple[PromiseRow, ...]) -> tuple[CustomerUnmet, ...]:
    """Group promises by their customer."""
    names = dict.fromkeys(row.customer for row in rows)
    return tuple(
        CustomerUnmet(
            None if name is None else index,
            name,
            tuple(row for row in rows if row.customer == name),
        )
        for index, name in enumerate(names)
    )


def some_promises(count: int = 16) -> tuple[PromiseRow, ...]:
    """Return unmet promises to customers of many scripts, the oldest first."""
    who: tuple[str | None, ...] = (*NAMES, None)
    return tuple(
        promise(
            index + 1,
            customer=who[index % len(who)],
            days_late=max(0, 120 - index * 7),
            owner=None if index % 5 == 4 else ("Ben", "Chloë", "Дмитрий")[index % 3],
            standing=Standing.BROKEN if index % 6 == 5 else Standing.OVERDUE,
            text=(
                "Order the left-hand brake lever in silver and ring as soon as it is in"
                if index % 2
                else "Credit £12.50"
            ),
            due=Due(at=AT - timedelta(days=index, hours=3)) if index % 4 == 1 else None,
        )
        for index in range(count)
    )


def quote(index: int, kind: RemarkKind, text: str, customer: str | None = "Ada") -> QuoteRow:
    """Return one remark."""
    remark_id = 100 * list(RemarkKind).index(kind) + index + 1
    at = AT - timedelta(days=index)
    return QuoteRow(text, customer, at, "Service", kind, index, remark_id=remark_id)


COMPLAINTS = (
    "I waited forty minutes and nobody looked up.",
    "לא חזרו אליי, למרות שהבטיחו עד יום 5.11.2026 (פעמיים!).",
    "The second invoice was wrong as well, the third one I had to write myself: the frame "
    "number was that of another bicycle, the amount included a bell that I never ordered, and "
    "the address was that of my former neighbour. " * 3,
)
PRAISE = (
    "Ben stayed late to fit the child seat. Thank you!",
    "ช่างซ่อมเก่งมาก บริการดีและราคาไม่แพงเลย จะกลับมาใช้บริการอีกแน่นอน",
    "修理がとても早くて助かりました。「また来ます」と言いたいです。",
    "الخدمة ممتازة والموظفون لطفاء جدًا، سأعود مرة أخرى في 2027.",
)


def period(scale: int = 1, unmet_count: int = 16) -> PeriodSummary:
    """Return the period summary of October 2026."""
    rows = some_promises(unmet_count) if scale else ()
    group_names = ("Enquiry", "Buying", "Putting right", None)
    groups = tuple(
        Group(name, measures(index)) for index, name in zip((3, 2, 1, 0), group_names, strict=True)
    )
    points = tuple(
        Point(date(2026, 10, day), date(2026, 10, day), measures(day % 5 * scale))
        for day in range(1, 32)
    )
    return PeriodSummary(
        shop=shop(),
        first=date(2026, 10, 1),
        last=DAY,
        as_of=DAY,
        moment=AT,
        measures=measures(scale),
        before=measures(scale),
        before_first=date(2026, 8, 31),
        before_last=date(2026, 9, 30),
        by_stage=groups if scale else (),
        by_channel=groups if scale else (),
        by_aspect=groups if scale else (),
        by_staff=groups if scale else (),
        step="day",
        points=points,
        praised=tuple(
            quote(i, RemarkKind.COMPLIMENT, text, NAMES[i]) for i, text in enumerate(PRAISE)
        )
        if scale
        else (),
        complained=tuple(
            quote(i, RemarkKind.COMPLAINT, text, NAMES[i + 3] if i else None)
            for i, text in enumerate(COMPLAINTS)
        )
        if scale
        else (),
        asked=(),
        quote_totals={RemarkKind.COMPLIMENT: 9, RemarkKind.COMPLAINT: 3} if scale else {},
        unmet=rows,
        unmet_by_customer=by_customer(rows),
        unmet_total=len(rows) + 7 * scale,
        unmet_rest=(("Ben", 5 * scale), (None, 2 * scale)) if scale else (),
        by_voice=voices() if scale else (),
        thanked=thanked() if scale else (),
        complaints=Complaints(9, Acting(7, 5, 1, 6.5, True)) if scale else Complaints(),
        complaints_before=Complaints(3, Acting(2, 1, 0, 40.0, True)) if scale else Complaints(),
        only=(("channel", "Phone"), ("staff", "Chloë")) if scale > 1 else (),
    )


def voices() -> tuple[AspectVoices, ...]:
    """Return counts of remarks by aspect, the last about nothing named."""
    return (
        AspectVoices("Service", {RemarkKind.COMPLAINT: 3, RemarkKind.COMPLIMENT: 6}),
        AspectVoices("Donaudampfschifffahrtselektrizitätenhauptbetriebswerk", {RemarkKind.NEED: 2}),
        AspectVoices(None, {RemarkKind.COMPLIMENT: 3, RemarkKind.VALUES: 1}),
    )


def thanked() -> tuple[Thanked, ...]:
    """Return who was praised."""
    newest = quote(1, RemarkKind.COMPLIMENT, PRAISE[0])
    return (
        Thanked("Chloë", 6, (("Service", 4), (None, 2)), newest),
        Thanked(None, 3, (("Product", 3),), newest),
    )


def unmet(count: int = 16) -> UnmetSummary:
    """Return the list of unmet promises."""
    rows = some_promises(count)
    broken = sum(1 for row in rows if row.standing is Standing.BROKEN)
    return UnmetSummary(shop(), DAY, AT, rows, by_customer(rows), len(rows) - broken, broken)


def remark(index: int, kind: RemarkKind, text: str) -> RemarkRow:
    """Return one remark of a profile."""
    at = AT - timedelta(days=index * 9)
    return RemarkRow(index, index, at, kind, 1, "Service", text, None, None, None, None, None, 1)


def interaction(index: int, note: str) -> InteractionRow:
    """Return one interaction of a profile."""
    return InteractionRow(
        id=index,
        customer_id=1,
        customer="Ada",
        at=AT - timedelta(days=index * 9),
        day_only=index % 3 == 0,
        channel_id=1,
        channel="Counter",
        stage_id=1,
        stage="Putting right",
        aspect_id=1,
        aspect="Product",
        note=note,
        arrival=Emotion(index % 5 - 2),
        emotion=Emotion((index * 3) % 5 - 2),
        emotion_source=EmotionSource.STAFF,
        expectation=None,
        worth=Money(12_50, "GBP"),
        settled=index % 2 == 0,
        staff_id=1,
        staff="Chloë",
        remarks=(remark(index, RemarkKind.VALUES, "A straight answer"),),
        promises=(),
        tags=(),
        version=1,
    )


def profile(name: str = "שירה כהן בע״מ (Shira Ltd)", interactions: int = 12) -> ProfileSummary:
    """Return a customer's profile."""
    steps = range(interactions)
    customer = CustomerDetail(
        id=1,
        name=name,
        language="Hebrew",
        preferred_channel_id=1,
        preferred_channel="Phone",
        tone="formal",
        note="Has three bicycles.",
        consent=None,
        contacts=(
            ContactRow(1, ContactKind.PHONE, "+972 3-555 0199", "shop"),
            ContactRow(2, ContactKind.EMAIL, "shira@example.org", None),
        ),
        tags=("regular", "trade"),
        version=1,
    )
    body = Profile(
        customer=customer,
        open_promises=some_promises(3) if interactions else (),
        settled_promises=(promise(9, days_late=0, standing=Standing.KEPT_ON_TIME),)
        if interactions
        else (),
        values=(remark(1, RemarkKind.VALUES, "Being rung back the same day"),)
        if interactions
        else (),
        dislikes=(remark(2, RemarkKind.DISLIKES, "Being sent from one desk to another"),)
        if interactions
        else (),
        needs=(),
        expectations=(),
        complaints=(remark(3, RemarkKind.COMPLAINT, COMPLAINTS[1]),) if interactions else (),
        compliments=(),
        suggestions=(),
        questions=(),
        path=tuple(
            PathPoint(
                index,
                AT - timedelta(days=(interactions - index) * 9),
                Emotion(index % 5 - 2) if index % 4 else None,
                Emotion((index * 3) % 5 - 2) if index % 3 else None,
                EmotionSource.STAFF,
                None,
                "Counter",
                "Buying",
            )
            for index in steps
        ),
        timeline=tuple(
            interaction(index, "Came in about the squeaking brake again. " * (index + 1))
            for index in steps
        ),
        interactions=interactions,
        worth={"GBP": 1250 * interactions} if interactions else {},
        first_at=AT - timedelta(days=300) if interactions else None,
        last_at=AT - timedelta(days=3) if interactions else None,
        surveys=(
            AnswerRow(1, SurveyKind.NPS, 9, "Would come again", None, None, AT, 1),
            AnswerRow(2, SurveyKind.CSAT, 2, None, None, None, AT, 1),
        )
        if interactions
        else (),
        measures=measures(1 if interactions else 0),
    )
    return ProfileSummary(shop(), DAY, AT, body)


def handover(scale: int = 1) -> HandoverSummary:
    """Return a hand-over; `scale` says how much there is to do."""
    rows = some_promises(6 * scale)
    due = tuple(
        promise(
            100 + index,
            standing=Standing.DUE_TODAY,
            days_late=0,
            due=Due(at=AT) if index % 2 else None,
            customer=NAMES[index % len(NAMES)],
        )
        for index in range(4 * scale)
    )
    upset = tuple(
        UpsetRow(
            interaction(index, "Left without a word."),
            Voice.STAFF,
            COMPLAINTS[: index % 3],
            rows[: index % 2],
        )
        for index in range(3 * scale)
    )
    thanks = tuple(
        quote(index, RemarkKind.COMPLIMENT, text, NAMES[index % 13])
        for index, text in enumerate(PRAISE * scale)
    )
    broken = sum(row.standing is Standing.BROKEN for row in rows)
    return HandoverSummary(
        shop(), DAY, AT, due, rows, len(rows) - broken, broken, upset, thanks if scale else ()
    )


def voice(scale: int = 1) -> VoiceSummary:
    """Return the voice of the customer, in every script."""
    kinds = tuple(RemarkKind)
    words = (*PRAISE, *COMPLAINTS)
    quotes = tuple(
        quote(index, kinds[index % len(kinds)], words[index % len(words)], NAMES[index % 13])
        for index in range(16 * scale)
    )
    totals = {kind: sum(row.kind is kind for row in quotes) for kind in kinds}
    voiced = (AspectVoices("Service", totals),) if scale else ()
    return VoiceSummary(
        shop(), DAY, DAY, DAY, AT, len(quotes), 9 * scale, 2 * scale, totals, voiced, quotes
    )


def staff(scale: int = 1) -> StaffSummary:
    """Return what the records say of staff: one with much, one with little, one who left."""
    praise = tuple(
        Praise(
            text,
            NAMES[index % 13],
            AT,
            "Service",
            "Counter",
            None,
            "Stayed late. " * (index * 9),
            index,
        )
        for index, text in enumerate(PRAISE * scale)
    )
    few = Measures(interactions=2, promises=PromiseCounts(kept_on_time=3, overdue=1))
    members = (
        Member(1, "Ben", Role.CLERK, True, measures(scale), praise),
        Member(2, "Chloë", Role.MANAGER, True, few, praise[:1]),
        Member(3, "Дмитрий " + "W" * 200, Role.CLERK, False, Measures(), ()),
    )
    nobody = measures(1) if scale else Measures()
    return StaffSummary(
        shop(), DAY, DAY, DAY, AT, members if scale else (), nobody, 2 if scale else 0
    )


def customer_copy(name: str = "Ada Lovelace", interactions: int = 12) -> CopySummary:
    """Return a customer's own copy."""
    data = profile(name, interactions)
    return CopySummary(data.shop, DAY, AT, data.profile, data.profile.timeline)


def slip(text: str = "Ring back about the red frame", customer: str | None = "Ada") -> SlipSummary:
    """Return a promise slip."""
    row = promise(12, customer=customer, text=text, standing=Standing.DUE_LATER, days_late=0)
    return SlipSummary(shop(), AT, row)
