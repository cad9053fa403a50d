"""Extract, compile and check the translations.

python packaging/translations.py extract    bring the .ts and .po files up to date
python packaging/translations.py compile    make the .qm and .mo files that have changed
python packaging/translations.py check      say what is missing or does not fit; status 1
python packaging/translations.py pseudo     the test language zz, into build/translations
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "translations"
PSEUDO = FOLDER.parent.parent / "build" / "translations"


def extract() -> int:
    """Bring every language's sources up to date."""
    from tongues import catalogue, sentences, window

    of_window, of_app = sentences.of_window(), sentences.of_app()
    for language in catalogue.PLURALS:
        window.merge(language, of_window)
        catalogue.merge(language, of_app)
    return compile_changed() or check()


def compile_changed() -> int:
    """Make what is older than its source, or not there."""
    for source in [*sorted(FOLDER.glob("*.ts")), *sorted(FOLDER.glob("*/LC_MESSAGES/*.po"))]:
        made = source.with_suffix(".qm" if source.suffix == ".ts" else ".mo")
        if not made.is_file() or made.stat().st_mtime < source.stat().st_mtime:
            _compile_one(source)
    return 0


def _compile_one(source: Path) -> None:
    """Make one; the tools are loaded only here, since mostly nothing has changed."""
    from tongues import catalogue, window

    (window if source.suffix == ".ts" else catalogue).compile_one(source)


def check() -> int:
    """Say what is missing or does not fit; return 1 where there is anything."""
    wrong = list(faults())
    for line in wrong:
        print(line)
    print(f"translations: {len(wrong) or 'nothing'} to mend", file=sys.stderr)
    return 1 if wrong else 0


def faults() -> Iterator[str]:
    """Yield what a translator has to mend, a line each."""
    from tongues import catalogue, checking

    for language in catalogue.PLURALS:
        yield from checking.faults(language)


def pseudo() -> int:
    """Make the test language."""
    from tongues import pseudo, sentences

    pseudo.make(sentences.of_window(), sentences.of_app(), PSEUDO)
    return 0


COMMANDS = {"extract": extract, "compile": compile_changed, "check": check, "pseudo": pseudo}


def main(arguments: list[str]) -> int:
    """Do what is asked; return the exit status."""
    if len(arguments) != 1 or arguments[0] not in COMMANDS:
        print(__doc__, file=sys.stderr)
        return 2
    return COMMANDS[arguments[0]]()


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
