"""What the translators' commands are made of; `packaging/translations.py` drives it."""
