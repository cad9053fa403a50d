"""Faults on purpose: what was acknowledged is stored, whatever happened in between."""
