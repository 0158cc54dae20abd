"""What must not be lost, and who may read it."""
