"""The lines of a printed sheet: what each is about, what was written there, what that does."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from app.queries.marked import Understood, deed_in_words, understood
from app.queries.sheets import SheetLineRow, SheetRow
from app.rules.mark_deeds import Deed
from app.rules.marks import MarkSetting, Written, checked
from app.sentences import sentence
from models.values import UserError
from ui.formats import Formats
from ui.itemmodels.promises import one_line
from ui.phrases import translate
from ui.privacy import veil
from ui.widgets.labels import tooltip

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
LINE, ABOUT, WRITTEN, DOES = range(4)
_ROLE = Qt.ItemDataRole
_APART = " \N{MIDDLE DOT} "
LONGEST_ABOUT = 200
"""Characters of a line's words that the table shows."""


class MarksModel(QAbstractTableModel):
    """One line of the sheet a row; what is written is read anew at each key."""

    def __init__(
        self, formats: Formats, danger: Callable[[], QColor], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._formats, self._danger = formats, danger
        self._sheet: SheetRow | None = None
        self._setting: MarkSetting | None = None
        self._words: dict[int, str] = {}
        self._found: dict[int, Understood] = {}

    def show_sheet(self, sheet: SheetRow | None, setting: MarkSetting | None) -> None:
        """Show the lines of a sheet, nothing written yet; None for none."""
        self.beginResetModel()
        self._sheet, self._setting = sheet, setting
        self._words, self._found = {}, {}
        self.endResetModel()

    def read_against(self, setting: MarkSetting) -> None:
        """Read all that is written against another moment."""
        self._setting = setting
        for row in list(self._words):
            self._read(row)
        self._tell(0, self.rowCount() - 1)

    @property
    def sheet(self) -> SheetRow | None:
        """Return the sheet that is shown."""
        return self._sheet

    def written(self) -> tuple[Written, ...]:
        """Return what is written, line by line."""
        rows = sorted(self._words)
        return tuple(Written(self._line(row).code, self._words[row].strip()) for row in rows)

    def problems(self) -> Iterator[tuple[int, str]]:
        """Yield each row whose words cannot be taken, and why."""
        for row in sorted(self._found):
            problem = self._found[row].problem
            if problem is not None:
                yield row, _why(problem)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() or self._sheet is None else len(self._sheet.lines)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != _ROLE.DisplayRole:
            return None
        return (
            translate("Marks", "Line"),
            translate("Marks", "What it is about"),
            translate("Marks", "Written by hand"),
            translate("Marks", "What that does"),
        )[section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usual | Qt.ItemFlag.ItemIsEditable if index.column() == WRITTEN else usual

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        if role == _ROLE.EditRole and column == WRITTEN:
            return self._words.get(row, "")
        if role in (_ROLE.DisplayRole, _ROLE.AccessibleTextRole):
            return self._text(row, column)
        if role == _ROLE.ToolTipRole and column in (ABOUT, DOES):
            return tooltip(self._text(row, column))
        if role == _ROLE.ForegroundRole and column == DOES and self._is_wrong(row):
            return self._danger()
        return None

    def setData(self, index: Index, value: object, role: int = _ROLE.EditRole) -> bool:
        if role != _ROLE.EditRole or index.column() != WRITTEN or not isinstance(value, str):
            return False
        row = index.row()
        if value == self._words.get(row, ""):
            return True
        self._words[row] = value
        self._read(row)
        self._tell(row, row)
        return True

    def _line(self, row: int) -> SheetLineRow:
        assert self._sheet is not None
        return self._sheet.lines[row]

    def _read(self, row: int) -> None:
        """Understand what stands beside a line."""
        self._found.pop(row, None)
        if not self._words[row].strip():
            del self._words[row]
            return
        assert self._sheet is not None
        assert self._setting is not None
        code = self._line(row).code
        try:
            written = Written(code, checked(code, self._words[row]))
        except UserError as error:
            self._found[row] = Understood(None, Written(code, ""), problem=error)
            return
        self._found[row] = understood(self._sheet, [written], self._setting)[0]

    def _tell(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first, WRITTEN), self.index(last, DOES))

    def _is_wrong(self, row: int) -> bool:
        found = self._found.get(row)
        return found is not None and found.problem is not None

    def _text(self, row: int, column: int) -> str:
        if column == LINE:
            return self._line(row).code
        if column == ABOUT:
            return self._about(self._line(row))
        if column == WRITTEN:
            return veil.words(self._words.get(row, ""))
        return self._does(row)

    def _about(self, line: SheetLineRow) -> str:
        if not line.target.present:
            return translate("Marks", "no longer recorded")
        words = veil.words(one_line(line.words[:LONGEST_ABOUT]))
        who = veil.words(one_line(line.customer or ""))
        facts = [line.number, who, one_line(line.owner or ""), self._formats.due(line.due)]
        return f"{words}\n{_APART.join(fact for fact in facts if fact)}".rstrip()

    def _does(self, row: int) -> str:
        found = self._found.get(row)
        if found is None:
            return ""
        if found.problem is not None:
            return _why(found.problem)
        said = [self._deed(deed) for deed in found.deeds]
        return "; ".join(dict.fromkeys(said))

    def _deed(self, deed: Deed) -> str:
        due = "" if deed.due is None else self._formats.exact_due(deed.due)
        shown = replace(deed, note=veil.words(one_line(deed.note)))
        return deed_in_words(shown, due, self._moment(deed.at))

    def _moment(self, at: datetime | None) -> str:
        return "" if at is None else self._formats.moment(at)


def _why(problem: UserError) -> str:
    """Return why words cannot be taken, the words themselves as they may be shown now."""
    values = dict(problem.values)
    if "words" in values:
        values["words"] = veil.words(str(values["words"]))
    return sentence(UserError(problem.code, field=problem.field, **values))
