"""What staff see and press."""
