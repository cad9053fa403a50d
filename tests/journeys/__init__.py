"""Whole paths through the program, as a person takes them."""

from __future__ import annotations
