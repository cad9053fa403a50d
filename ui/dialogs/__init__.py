"""Windows that open over the main one: first run, about, who works."""

from __future__ import annotations
