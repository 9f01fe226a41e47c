"""The same thing once: events, participants and indicators over documents and languages."""
