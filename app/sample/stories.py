"""The sample shop's last weeks, told one by one in `resources/sample/stories.toml`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any

from app.sample.calendar import Calendar, minutes
from app.sample.pledges import due_on, limit
from app.sample.texts import Texts
from app.sample.visits import Pledge, Step, Visit

_ACTIONS = {"kept": "keep", "broken": "break", "withdrawn": "withdraw"}


def told(texts: Texts, calendar: Calendar, today: date, end: datetime) -> list[Visit]:
    """Return the visits that are told, with what had happened by the end."""
    return [_visit(story, texts, calendar, today, end) for story in texts.stories]


def _visit(
    story: Mapping[str, Any], texts: Texts, calendar: Calendar, today: date, end: datetime
) -> Visit:
    day = calendar.on_or_before(today - timedelta(days=story["ago"]))
    at = calendar.open_moment(calendar.moment(day, minutes(story["time"])))
    promise = story.get("promise")
    pledge = _pledge(promise, texts, calendar, at) if promise else None
    if pledge is not None:
        steps = [step for step in pledge.steps if step.at <= end]
        pledge = Pledge(pledge.text, pledge.due, pledge.owner, steps)
    return Visit(
        at=at,
        customer=_place([person.name for person in texts.customers], story.get("customer")),
        staff=_staff(texts, story["staff"]),
        channel=story["channel"],
        stage=story["stage"],
        aspect=story["aspect"],
        note=story["note"],
        worth=story.get("worth"),
        settled=story.get("settled", False),
        remarks=[(kind, text) for kind, text in story.get("remarks", ())],
        pledge=pledge,
        arrival=story.get("arrival"),
        emotion=story.get("emotion"),
        source=story.get("source"),
        expectation=story.get("expectation"),
    )


def _pledge(promise: Mapping[str, Any], texts: Texts, calendar: Calendar, at: datetime) -> Pledge:
    """Return a told promise with its steps, each on an open day after the visit."""
    due = due_on(calendar, at, promise["due"], promise.get("time", ""))
    steps = []
    if "moved_to" in promise:
        later = due_on(calendar, limit(calendar, due), promise["moved_to"], "")
        moved = min(_on(calendar, at, promise["moved_after"], "11:00"), limit(calendar, due))
        note, agreed = promise["moved_note"], promise["moved_agreed"]
        steps.append(Step(moved, "move", note, later, agreed))
    if "end" in promise:
        ended = _on(calendar, at, promise["end_after"], promise["end_time"])
        steps.append(Step(ended, _ACTIONS[promise["end"]], promise["end_note"]))
    return Pledge(promise["text"], due, _staff(texts, promise["owner"]), steps)


def _on(calendar: Calendar, at: datetime, days: int, clock: str) -> datetime:
    """Return a time of day so many days later, on an open day and after the visit."""
    day = calendar.on_or_after(calendar.day(at) + timedelta(days=days))
    return calendar.open_moment(max(calendar.moment(day, minutes(clock)), at + timedelta(hours=1)))


def _staff(texts: Texts, name: str) -> int:
    return [member.name for member in texts.staff].index(name)


def _place(names: list[str], name: str | None) -> int | None:
    return None if name is None else names.index(name)
