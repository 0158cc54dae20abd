"""The same report as others would build it, beside ours, on the same machine in the same run."""
