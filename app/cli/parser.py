"""What may be typed: every command with its arguments, and nothing that does the work.

Each command names the function that runs it as text ("module:function"), so that building
the parser imports no use case.
"""

from __future__ import annotations

from argparse import SUPPRESS, ArgumentParser, ArgumentTypeError, RawDescriptionHelpFormatter
from collections.abc import Sequence

from app.cli.usage_words import speak
from app.language import _
from models.values import EmotionSource, Expectation, RemarkKind

STEPS = [-2, -1, 0, 1, 2]
"""The five steps of an emotion, from angry to delighted."""
RECORDS = ("interaction", "customer", "promise")
GROUPS = ("channel", "stage", "aspect", "staff", "month")
REPORTS = ("period", "unmet", "handover", "voice", "staff", "profile", "copy", "slip")
SCHEDULED = REPORTS[:5]
PAPERS = ("a4", "letter", "roll", "a6")
WORDY = frozenset(
    {"--note", "--promise", "--customer", "--remark", "--name", "--staff", "--due", "--worth"}
)
"""Options whose value is free text and may begin with a dash."""


class _Parser(ArgumentParser):
    """An argument parser whose options are never guessed from their first letters."""

    def __init__(self, **options: object) -> None:
        """Take argparse's options, apart from guessing."""
        super().__init__(**{"allow_abbrev": False, **options})  # type: ignore[arg-type]


def joined(arguments: Sequence[str]) -> list[str]:
    """Tie free text that begins with a dash to its option: `--note -5` means the note "-5".

    A following word that is one of our own options stays an option, so a forgotten value is
    still reported.
    """
    result: list[str] = []
    waiting = iter(arguments)
    for word in waiting:
        result.append(word)
        if word == "--":
            result.extend(waiting)
        elif word in WORDY and (value := next(waiting, None)) is not None:
            if value.startswith("-") and value.split("=")[0] not in _known_options():
                result[-1] = f"{word}={value}"
            else:
                result.append(value)
    return result


def _known_options() -> frozenset[str]:
    """Return every option that any command takes."""
    found: set[str] = set()
    parsers: list[ArgumentParser] = [build_parser()]
    while parsers:
        parser = parsers.pop()
        for action in parser._actions:
            found.update(action.option_strings)
            if isinstance(action.choices, dict):
                parsers.extend(action.choices.values())
    return frozenset(found)


def build_parser() -> ArgumentParser:
    """Return the parser of the whole command line, which speaks the language in use."""
    speak()
    parser = _Parser(
        prog="counterfoil",
        formatter_class=RawDescriptionHelpFormatter,
        description=_(
            "A record of what a shop's customers met at the counter, and of what they were"
            " promised.\nWithout a command the window opens."
        ),
        epilog=_("Each command explains itself: counterfoil COMMAND --help"),
    )
    parser.add_argument(
        "--store",
        metavar="PATH",
        help=_("the shop's store (otherwise COUNTERFOIL_STORE, otherwise the usual place)"),
    )
    parser.add_argument("--version", action="store_true", help=_("show the version and stop"))
    _add_json(parser, default=False)
    parser.set_defaults(run="app.cli.shop:usage")
    commands = _Commands(parser)
    for add in (
        _add_shop,
        _add_writing,
        _add_promise,
        _add_reading,
        _add_figures,
        _add_schedule,
        _add_files,
        _add_safekeeping,
    ):
        add(commands)
    return parser


class _Commands:
    """Adds commands to the parser, each with `--json` and the function that runs it."""

    def __init__(self, parser: ArgumentParser, dest: str = "command") -> None:
        """Open the place where commands go."""
        self._places = parser.add_subparsers(
            dest=dest, metavar=_("COMMAND"), title=_("commands"), parser_class=_Parser
        )

    def add(self, name: str, run: str, text: str, json: bool = True) -> ArgumentParser:
        """Add one command that `run` ("module:function" below `app.cli`) carries out."""
        parser: ArgumentParser = self._places.add_parser(name, help=text, description=text)
        parser.set_defaults(run=f"app.cli.{run}")
        if json:
            _add_json(parser, default=SUPPRESS)
        return parser


def _add_json(parser: ArgumentParser, default: object) -> None:
    """Let `--json` stand before or after the command."""
    parser.add_argument(
        "--json", action="store_true", default=default, help=_("print one JSON document")
    )


def _add_shop(commands: _Commands) -> None:
    shop = commands.add("shop", "shop:run", _("show or set the shop"))
    shop.add_argument("--name", metavar="N", help=_("what the shop is called"))
    shop.add_argument("--zone", metavar="IANA", help=_("its time zone, such as Europe/Madrid"))
    shop.add_argument("--currency", metavar="ISO", help=_("its currency, such as EUR"))
    sample = commands.add("sample", "shop:sample", _("make a sample shop to look around in"))
    sample.add_argument("path", metavar="PATH", help=_("a file that does not exist yet"))
    sample.add_argument("--today", metavar="DAY", help=_("the last day of its year (today)"))


def _add_writing(commands: _Commands) -> None:
    log = commands.add("log", "logging:run", _("record an interaction"))
    _add_log_arguments(log)
    edit = commands.add("edit", "corrections:edit", _("correct a record in place"))
    edit.add_argument("kind", choices=RECORDS)
    edit.add_argument("id", metavar="ID", help=_("its id, or a promise's number"))
    edit.add_argument(
        "fields", metavar="FIELD=VALUE", nargs="+", help=_("what it shall be; nothing: empty it")
    )
    attach = commands.add("attach", "corrections:attach", _("give a walk-in its name"))
    attach.add_argument("interaction", metavar="INTERACTION", help=_("the interaction's id"))
    attach.add_argument("customer", metavar="CUSTOMER", help=_("an id or a name"))
    delete = commands.add("delete", "corrections:delete", _("take a record out"))
    delete.add_argument("kind", choices=RECORDS)
    delete.add_argument("id", metavar="ID", help=_("its id, or a promise's number"))
    delete.add_argument(
        "--with-records",
        action="store_true",
        help=_("a customer together with its interactions, promises and answers"),
    )


def _add_log_arguments(log: ArgumentParser) -> None:
    log.add_argument("--note", required=True, metavar="TEXT", help=_("what happened"))
    log.add_argument("--customer", metavar="NAME", help=_("who; made where nobody has that name"))
    log.add_argument("--at", metavar="WHEN", help=_("when it happened (now)"))
    log.add_argument("--staff", metavar="NAME", help=_("who handled it"))
    log.add_argument("--channel", metavar="C")
    log.add_argument("--stage", metavar="S")
    log.add_argument("--aspect", metavar="A")
    log.add_argument("--arrival", type=int, choices=STEPS, help=_("how they felt when they came"))
    log.add_argument("--emotion", type=int, choices=STEPS, help=_("how they felt when they left"))
    log.add_argument("--emotion-source", choices=[word.value for word in EmotionSource])
    log.add_argument("--expectation", choices=[word.value for word in Expectation])
    log.add_argument(
        "--remark",
        action="append",
        default=[],
        metavar="KIND:TEXT",
        help=_("what the customer voiced; kinds: {kinds}").format(
            kinds=", ".join(word.value for word in RemarkKind)
        ),
    )
    log.add_argument("--worth", metavar="AMOUNT", help=_("what it was worth, such as 12.50"))
    log.add_argument("--settled", action="store_true", help=_("settled on the spot"))
    log.add_argument("--given", metavar="TEXT", help=_("what the customer was given"))
    log.add_argument("--promise", metavar="TEXT", help=_("what we promised"))
    log.add_argument("--due", metavar="WORDS", help=_("by when: 2026-03-06, friday 3pm"))


def _add_promise(commands: _Commands) -> None:
    text = _("say what became of a promise")
    promise = commands.add("promise", "promises:usage", text)
    steps = _Commands(promise, dest="step")
    meanings = {
        "keep": _("it was kept"),
        "break": _("it will not happen"),
        "withdraw": _("the customer released it"),
        "answer": _("a broken one was answered for"),
        "move": _("it falls due on another date"),
    }
    for name, meaning in meanings.items():
        step = steps.add(name, "promises:run", meaning)
        step.add_argument("number", metavar="NUMBER", help=_("such as 12-7"))
        step.add_argument("--at", metavar="WHEN", help=_("when that was (now)"))
        step.add_argument("--note", metavar="TEXT", help=_("how, or why"))
        if name == "move":
            step.add_argument("--due", required=True, metavar="WORDS", help=_("by when now"))
            step.add_argument(
                "--customer-agreed", action="store_true", help=_("the customer agreed to it")
            )


def _add_reading(commands: _Commands) -> None:
    unmet = commands.add("unmet", "promises:unmet", _("list the promises that are not met"))
    unmet.add_argument("--as-of", metavar="DAY", help=_("as it stood at the end of that day"))
    unmet.add_argument("--all", action="store_true", help=_("every one, however many"))
    for name, run, text in (
        ("customers", "finding:customers", _("find customers by part of a name or contact")),
        ("search", "finding:search", _("find words in everything that was recorded")),
    ):
        finder = commands.add(name, run, text)
        finder.add_argument("query", metavar="QUERY", nargs="+")
    profile = commands.add("profile", "finding:profile", _("show one customer"))
    profile.add_argument("customer", metavar="CUSTOMER", help=_("an id or a name"))
    _add_marks(commands)
    undo = commands.add("undo", "history:undo", _("take a change back"))
    undo.add_argument("changeset", metavar="CHANGESET", nargs="?", help=_("which (the newest)"))
    history = commands.add("history", "history:run", _("show who changed what"))
    history.add_argument("--limit", type=_count, default=20, metavar="N", help=_("how many (20)"))
    history.add_argument("--record", metavar="KIND:ID", help=_("of one record alone"))


def _add_marks(commands: _Commands) -> None:
    text = _("take in what was written by hand on a printed sheet")
    marks = commands.add("marks", "marks:run", text)
    marks.add_argument("sheet", metavar="SHEET", help=_("the four characters in its foot"))
    marks.add_argument(
        "marks", metavar="MARK", nargs="*", help=_('such as "A3 call today MK"; none: show it')
    )
    marks.add_argument("--at", metavar="WHEN", help=_("when they were written (now)"))
    marks.add_argument("--dry-run", action="store_true", help=_("say what they do, save nothing"))
    marks.add_argument(
        "--print", dest="file", metavar="FILE.pdf", help=_("make the sheet again, as a PDF")
    )


def _add_figures(commands: _Commands) -> None:
    measures = commands.add("measures", "figures:measures", _("count and measure a period"))
    _add_period(measures)
    measures.add_argument("--by", choices=GROUPS, help=_("and group by group"))
    _add_filter(measures)
    report = commands.add("report", "reports:report", _("write a summary as PDF"))
    report.add_argument("kind", choices=REPORTS)
    _add_period(report)
    report.add_argument("--month", metavar="YYYY-MM", help=_("the period is that month"))
    _add_filter(report)
    report.add_argument("--customer", metavar="C", help=_("whose profile or copy: id or name"))
    report.add_argument("--promise", metavar="NUMBER", help=_("which promise's slip"))
    report.add_argument("--paper", choices=PAPERS, help=_("the sheet (the shop's; a slip: roll)"))
    report.add_argument(
        "--format",
        choices=("pdf", "csv", "json"),
        help=_("pages, or the figures behind them (as the file's name ends)"),
    )
    report.add_argument("-o", "--output", required=True, metavar="FILE", help=_("where to"))


def _add_schedule(commands: _Commands) -> None:
    text = _("let summaries make themselves, again and again")
    schedule = commands.add("schedule", "schedules:usage", text)
    steps = _Commands(schedule, dest="step")
    steps.add("list", "schedules:show", _("list them"))
    add = steps.add("add", "schedules:add", _("set one up, on this computer"))
    add.add_argument("kind", choices=SCHEDULED)
    add.add_argument(
        "--every", required=True, metavar="WHEN", help=_("day, a weekday, or a day of the month")
    )
    add.add_argument("--folder", required=True, metavar="DIR", help=_("where the files go"))
    add.add_argument("--paper", choices=PAPERS[:2], help=_("the sheet (the shop's)"))
    _add_filter(add)
    for name, run, meaning in (
        ("remove", "schedules:remove", _("take one out")),
        ("pause", "schedules:pause", _("let one rest")),
        ("go-on", "schedules:go_on", _("let one go on")),
    ):
        step = steps.add(name, run, meaning)
        step.add_argument("number", metavar="NUMBER", help=_("as `schedule list` gives it"))
    steps.add("run", "schedules:run", _("make what is due, for the system's own scheduler"))


def _add_period(parser: ArgumentParser) -> None:
    parser.add_argument("--from", dest="first", metavar="DAY", help=_("from this day on"))
    parser.add_argument("--to", dest="last", metavar="DAY", help=_("up to and with this day"))
    parser.add_argument("--as-of", metavar="DAY", help=_("as it stood at the end of that day"))


def _add_filter(parser: ArgumentParser) -> None:
    parser.add_argument("--channel", metavar="C", help=_("of this channel alone"))
    parser.add_argument("--stage", metavar="S", help=_("of this journey stage alone"))
    parser.add_argument("--aspect", metavar="A", help=_("of this aspect alone"))
    parser.add_argument(
        "--staff", metavar="NAME", help=_("handled by this person alone, promises: owned")
    )


def _add_files(commands: _Commands) -> None:
    importer = commands.add("import", "files:import_file", _("take in a file by a map"))
    importer.add_argument("file", metavar="FILE")
    importer.add_argument("--map", required=True, metavar="MAP", help=_("how to read it (TOML)"))
    importer.add_argument("--dry-run", action="store_true", help=_("check it, write nothing"))
    importer.add_argument(
        "--set-shop", action="store_true", help=_("take the map's zone and currency")
    )
    text = _("write everything into a folder")
    exporter = commands.add("export", "files:export", text, json=False)
    exporter.add_argument("folder", metavar="DIR")
    exporter.add_argument("--csv", action="store_true", help=_("tables for a spreadsheet"))
    exporter.add_argument(
        "--json",
        dest="exact",
        action="store_true",
        help=_("one exact JSON document, and say as JSON what was written"),
    )


def _add_safekeeping(commands: _Commands) -> None:
    backup = commands.add("backup", "safekeeping:backup", _("make a verified backup of the store"))
    backup.add_argument("file", metavar="FILE", help=_("where to"))
    restore = commands.add("restore", "safekeeping:restore", _("go back to a backup"))
    restore.add_argument("file", metavar="FILE", help=_("the backup"))
    restore.add_argument("--dry-run", action="store_true", help=_("tell what would change"))
    check = commands.add("check", "safekeeping:check", _("look for all that is wrong"))
    check.add_argument(
        "--rescue", action="store_true", help=_("save what can be saved into a new store")
    )


def _count(text: str) -> int:
    """Read a whole number above nothing."""
    if not (text.isascii() and text.isdecimal() and int(text)):
        raise ArgumentTypeError(
            _("this is no whole number above nothing: {value}").format(value=text)
        )
    return int(text)
