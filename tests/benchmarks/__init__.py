"""Measurements that no test run makes: each is a command."""
