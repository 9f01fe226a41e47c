"""Tables in, workbooks out. The only room that knows openpyxl."""
