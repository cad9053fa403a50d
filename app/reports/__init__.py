"""Summaries on paper: one module a summary, and the way words and charts reach a page.

`KINDS` names what can be printed. The modules are loaded when first asked for, since they
bring reportlab and harfbuzz along.
"""

from __future__ import annotations

from typing import Final

KINDS: Final = ("period", "unmet", "handover", "voice", "staff", "profile", "copy", "slip")
"""Every kind of summary; `making` reads and renders each."""
