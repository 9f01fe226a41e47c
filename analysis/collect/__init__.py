"""From the network into a folder of inputs: pages and files as received, feeds followed; only when told to.

ask         one address: robots.txt, pace, private addresses, redirects, size
shelf       where what came is kept, and the list of it
add         `communique add`: addresses, feeds, files
opml        lists of feeds, for `communique watch`
"""

from analysis.collect.add import Added, add, watch
from analysis.collect.ask import Asker

__all__ = ["Added", "Asker", "add", "watch"]
