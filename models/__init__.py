"""What the shop remembers: tables, the store, the journal, search, migrations."""
