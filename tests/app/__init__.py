"""Tests of what the shop does."""
