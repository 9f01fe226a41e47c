"""Files to documents.

`read` takes files and folders and returns documents and problems; `read_each` yields the same one by one, `read_file`
those of one file (a mailbox, a table of articles, a feed and an archive hold several);
`document` is the pure core, from a decoded text to what its frame says.
"""

from analysis.read.files import Reading, read, read_each, read_file
from analysis.read.frame import document
from analysis.read.listing import SourceFile, list_files

__all__ = ["Reading", "SourceFile", "document", "list_files", "read", "read_each", "read_file"]
