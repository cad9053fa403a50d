"""Our own widgets, used by several pages."""
