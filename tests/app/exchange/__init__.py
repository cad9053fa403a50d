"""Tests of import and export."""

from __future__ import annotations
