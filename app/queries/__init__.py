"""Reads: frozen rows for lists, the profile, the greeting card, measures and summaries."""
