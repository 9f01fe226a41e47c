"""Tables in, Plotly figures out. The only room that knows Plotly."""
