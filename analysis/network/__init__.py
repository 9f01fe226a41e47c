"""Asking the network, by those who are told to: `statistics.network` and `collect`.

manners     pace and patience
addresses   which hosts may be asked
robots      what a site allows
"""
