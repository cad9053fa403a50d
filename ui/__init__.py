"""The window: PySide6 widgets over the use cases and queries of `app`.

Nothing here knows a table or a database library; every piece of work that touches the store
goes through `ui.tasks`.
"""

from __future__ import annotations
