"""How fast it is and how it grows: an invented archive, and what reading it costs."""
