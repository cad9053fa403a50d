"""The catalogue of work that is interrupted, for the children and for the tests.

The same jobs serve the kills and the power cuts: a judge sees a folder and the lines that were
written before the end.
"""

from __future__ import annotations

from tests.faults.crowd_jobs import (
    do_after_hold,
    do_hold,
    do_hostile,
    do_idle_reader,
    do_taken_away,
    do_tell_libraries,
    do_together,
)
from tests.faults.disk_jobs import (
    do_faulty,
    do_full,
    do_full_migration,
    do_hungry,
    do_limited,
    do_locked_migration,
    do_make_on_small_disks,
    do_read_all,
    do_read_only,
    do_type,
)
from tests.faults.file_jobs import (
    do_backup,
    do_files,
    do_make,
    do_migrate,
    do_restore,
)
from tests.faults.place import Job
from tests.faults.saving_jobs import (
    do_drafts,
    do_import,
    do_save,
    do_stubborn,
    do_undo,
)

__all__ = [
    "JOBS",
    "do_after_hold",
    "do_backup",
    "do_drafts",
    "do_faulty",
    "do_files",
    "do_full",
    "do_full_migration",
    "do_hold",
    "do_hostile",
    "do_hungry",
    "do_idle_reader",
    "do_import",
    "do_limited",
    "do_locked_migration",
    "do_make",
    "do_make_on_small_disks",
    "do_migrate",
    "do_read_all",
    "do_read_only",
    "do_restore",
    "do_save",
    "do_stubborn",
    "do_taken_away",
    "do_tell_libraries",
    "do_together",
    "do_type",
    "do_undo",
]

JOBS = Job.known
"""Every job by its name."""
