// On paper a chart is as wide as a sheet of A4 (page.css draws it a little smaller); on screen as wide as its place.
const charts = () => [...document.querySelectorAll(".js-plotly-plot")];
addEventListener("beforeprint", () => charts().forEach((chart) => Plotly.relayout(chart, { width: 900 })));
addEventListener("afterprint", () => charts().forEach((chart) => Plotly.relayout(chart, { width: null, autosize: true })));
