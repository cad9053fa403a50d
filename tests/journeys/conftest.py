"""Journeys stand on the same fixtures as the window."""

from __future__ import annotations

from tests.ui.conftest import fonts

__all__ = ["fonts"]
