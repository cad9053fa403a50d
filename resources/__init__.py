"""Icons, fonts, styles and texts, read through importlib.resources."""
