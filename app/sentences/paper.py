"""Sentences about what goes to paper by itself, and the shop's look on it."""

from __future__ import annotations

from collections.abc import Mapping

from app.language import mark

PAPER: Mapping[str, str] = {
    "schedule.wrong_kind": mark(
        "{kind} cannot make itself again and again; choose one of: {known}."
    ),
    "schedule.wrong_day": mark(
        "{day} is no day of this rhythm; name a weekday, or a day of the month from 1 to 31."
    ),
    "schedule.wrong_paper": mark("This summary does not go on {paper}; choose a4 or letter."),
    "schedule.no_folder": mark("The folder {folder} is not there; make it, or choose another."),
    "schedule.unknown": mark(
        "There is no scheduled summary of the number {text}; counterfoil schedule list shows them."
    ),
    "report.wrong_ending": mark(
        "{path} does not say what to write; end the name in .pdf, .csv or .json, or give --format."
    ),
    "brand.not_a_picture": mark("{file} is not a picture that can be read; choose another."),
    "brand.too_large": mark(
        "The picture stays larger than {kilobytes} kB even when it is made small; choose a plainer"
        " one."
    ),
    "brand.not_png": mark("The picture was not made ready as PNG; choose another."),
}
