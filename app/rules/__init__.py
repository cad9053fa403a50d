"""The shop's rules as pure functions: no store, no screen, no clock of their own."""

from __future__ import annotations
