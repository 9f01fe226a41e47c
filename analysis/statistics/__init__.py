"""Official series beside claims: sources, stored snapshots, comparison."""
