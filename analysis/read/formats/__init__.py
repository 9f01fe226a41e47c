"""Readers of formats, one module each: an opened file to articles. Loaded when a file of the format is met.

Each has `articles(opened)`, which yields `Article` and `Fault` and raises `ReadError` where the whole cannot be read.
"""
