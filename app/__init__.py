"""What the shop does: rules, use cases and reports."""
