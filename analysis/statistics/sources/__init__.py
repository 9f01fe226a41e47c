"""One small file per source: a pure `build_url(...)` where it has an address, and a pure `parse(bytes) -> frame`."""
