"""Qt item models: they hold frozen rows for the views and never fetch by themselves."""
