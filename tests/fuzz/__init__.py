"""Fuzzing of the readers and of `understand`: `python -m tests.fuzz --minutes 60 --seed 1`.

Each case is made from the seed and its number alone, so what was found is found again with `--case`.
"""
