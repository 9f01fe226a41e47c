"""Files in, documents out: decoding, language, header, dateline, outlet, page furniture."""
