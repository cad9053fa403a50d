"""Use cases: each function does one transaction's work and tells what it changed."""
