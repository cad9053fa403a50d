"""Tests of the rules."""

from __future__ import annotations
