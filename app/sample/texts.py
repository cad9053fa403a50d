"""What the people of the sample shop are called and say, read from `resources/sample`."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from importlib import resources
from typing import Any


@dataclass(frozen=True, slots=True)
class Member:
    """One of the staff; `share` weighs how many visits are theirs."""

    name: str
    role: str
    share: int


@dataclass(frozen=True, slots=True)
class Person:
    """One customer; `machine` is what their visits turn on, `firm` tells a business."""

    name: str
    machine: str
    share: int
    contacts: Mapping[str, str]
    language: str | None
    tone: str | None
    note: str | None
    tags: Sequence[str]

    @property
    def firm(self) -> bool:
        """Tell a business from a person."""
        return "firm" in self.tags


@dataclass(frozen=True, slots=True)
class Voice:
    """A remark that may fall in a scene."""

    kind: str
    chance: float
    texts: Sequence[str]


@dataclass(frozen=True, slots=True)
class Vow:
    """A promise that may be made in a scene: within `days`, at one of the `times`."""

    chance: float
    texts: Sequence[str]
    days: tuple[int, int]
    times: Sequence[str]


@dataclass(frozen=True, slots=True)
class Scene:
    """One sort of visit."""

    share: int
    channel: Sequence[str]
    stage: str
    aspect: str
    mood: str
    notes: Sequence[str]
    remarks: Sequence[Voice]
    vow: Vow | None
    worth: tuple[int, int] | None
    settled: float
    walk_in: float
    firm: bool


@dataclass(frozen=True, slots=True)
class Texts:
    """Everything that is made up, in one value. `shop` and `stories` are as the files have it."""

    shop: Mapping[str, Any]
    staff: Sequence[Member]
    customers: Sequence[Person]
    scenes: Sequence[Scene]
    voices: Mapping[str, Any]
    stories: Sequence[Mapping[str, Any]]

    def holidays(self, first: date, last: date) -> dict[date, str]:
        """Return the closed days from first to last with their names."""
        found = {}
        for year in range(first.year, last.year + 2):
            for day, name in self.shop["holidays"]:
                found[date.fromisoformat(f"{year}-{day}")] = name
        return found


def load() -> Texts:
    """Read the files."""
    shop = _file("shop")
    return Texts(
        shop=shop,
        staff=[Member(**entry) for entry in shop["staff"]],
        customers=[_person(entry) for entry in _file("customers")["customer"]],
        scenes=[_scene(entry) for entry in _file("scenes")["scene"]],
        voices=_file("voices"),
        stories=_file("stories")["story"],
    )


def _file(name: str) -> dict[str, Any]:
    folder = resources.files("resources").joinpath("sample")
    return tomllib.loads(folder.joinpath(f"{name}.toml").read_text(encoding="utf-8"))


def _person(entry: Mapping[str, Any]) -> Person:
    kinds = ("phone", "email", "handle", "address")
    return Person(
        name=entry["name"],
        machine=entry["machine"],
        share=entry["share"],
        contacts={kind: entry[kind] for kind in kinds if kind in entry},
        language=entry.get("language"),
        tone=entry.get("tone"),
        note=entry.get("note"),
        tags=entry.get("tags", ()),
    )


def _scene(entry: Mapping[str, Any]) -> Scene:
    vow = entry.get("promise")
    worth = entry.get("worth")
    return Scene(
        share=entry["share"],
        channel=entry["channel"],
        stage=entry["stage"],
        aspect=entry["aspect"],
        mood=entry["mood"],
        notes=entry["notes"],
        remarks=[Voice(**remark) for remark in entry.get("remark", ())],
        vow=Vow(vow["chance"], vow["texts"], tuple(vow["days"]), vow["times"]) if vow else None,
        worth=(worth[0], worth[1]) if worth else None,
        settled=entry.get("settled", 0.0),
        walk_in=entry.get("walk_in", 0.12),
        firm=entry.get("firm", False),
    )
