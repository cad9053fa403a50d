"""Safekeeping: backups that have been verified, restores that survive a kill, rescue of damage."""
