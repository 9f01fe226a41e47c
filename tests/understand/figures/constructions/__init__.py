"""Sentences of each construction by language: what it is, sentences with their amounts, counter-examples."""
