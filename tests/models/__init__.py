"""Tests of what the shop remembers."""
