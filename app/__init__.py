"""What the shop does: rules, use cases and reports. Knows no Qt (the composition root apart)."""
