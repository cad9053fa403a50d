"""A table of a TOML document whose every error names the key at fault."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from models.values import UserError


@dataclass(frozen=True, slots=True)
class TomlTable:
    """A table of the map with its path, so that every error can name its key."""

    values: Mapping[str, object]
    path: str = ""

    def key(self, name: str) -> str:
        """Return the full path of a key of this table."""
        return f"{self.path}.{name}" if self.path else name

    def refuse_unknown(self, known: frozenset[str]) -> None:
        """Refuse keys that mean nothing: most are slips of the pen."""
        for name in self.values:
            if name not in known:
                raise UserError("map.unknown_key", field=self.key(name))

    def text(self, name: str) -> str | None:
        """Return a text, or None where the key is absent."""
        value = self.values.get(name)
        if value is None or (isinstance(value, str) and value):
            return value
        raise UserError("map.not_text", field=self.key(name))

    def flag(self, name: str) -> bool:
        """Return a yes or no; absent is no."""
        value = self.values.get(name, False)
        if isinstance(value, bool):
            return value
        raise UserError("map.not_flag", field=self.key(name))

    def texts(self, name: str) -> tuple[str, ...]:
        """Return a list of texts; absent is empty."""
        value = self.values.get(name, [])
        if isinstance(value, list) and all(isinstance(word, str) for word in value):
            return tuple(value)
        raise UserError("map.not_list", field=self.key(name))

    def zone(self, name: str) -> ZoneInfo | None:
        """Return a time zone, or None where the key is absent."""
        text = self.text(name)
        try:
            return None if text is None else ZoneInfo(text)
        except (ZoneInfoNotFoundError, ValueError, OSError) as error:
            raise UserError("map.zone", field=self.key(name), zone=text) from error

    def decimal(self, name: str) -> str | None:
        """Return the decimal sign, or None where the key is absent."""
        text = self.text(name)
        if text is not None and text not in {".", ","}:
            raise UserError("map.decimal", field=self.key(name))
        return text
