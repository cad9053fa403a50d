"""Files of other programs in, and everything out again: CSV by a map, JSON exact."""

from __future__ import annotations
