"""Tests of backups, restores and rescue."""
