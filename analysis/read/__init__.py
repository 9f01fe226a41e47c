"""Text files to documents.

`read` takes files and folders and returns documents and problems; `read_each` yields the same one by one;
`document` is the pure core, from a decoded text to what its frame says.
"""

from analysis.read.files import Reading, read, read_each
from analysis.read.frame import document
from analysis.read.listing import SourceFile, list_files

__all__ = ["Reading", "SourceFile", "document", "list_files", "read", "read_each"]
