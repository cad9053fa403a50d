"""Labelled notes: own sentences in five languages, and rows of real files."""

from __future__ import annotations
