"""A page before its article is looked for: menus and links to other pages go, tables for layout become blocks."""

from __future__ import annotations

from typing import Any

AROUND = "//nav|//footer|//aside|//form|//button|//*[@role='navigation' or @role='complementary' or @role='banner']"
BLOCKS = frozenset(("p", "div", "br", "h1", "h2", "h3", "ul", "table", "article", "section"))
CELLS = frozenset(("table", "thead", "tbody", "tr", "td", "th"))
# A cell of figures is shorter.
LONGEST_CELL = 300
LEAST_LINKS = 3
MOST_TABLES = 50
LONGEST_LINK = 200


def prune(tree: Any) -> None:
    """Take out of a page what is no article anywhere, and open tables that hold paragraphs."""
    around = tree.xpath(AROUND)
    menus = [each for each in tree.xpath("//ul|//ol") if _is_menu(each)]
    ways = [each for each in tree.xpath("//p[a]|//blockquote[.//a]") if _is_link(each)]
    for element in (*around, *menus, *ways):
        if element.getparent() is not None:
            element.drop_tree()
    for table in tree.xpath("//table")[:MOST_TABLES]:
        if _lays_out(table):
            for cell in [table, *table.iterdescendants(*CELLS)]:
                cell.tag = "div"


def _is_menu(element: Any) -> bool:
    items = element.xpath("./li")
    return len(items) >= LEAST_LINKS and all(_is_link(item) for item in items)


def _is_link(element: Any) -> bool:
    """Whether all that an element says is one link to another page."""
    links = element.xpath(".//a[@href]")
    return len(links) == 1 and _said(links[0]) == _said(element) and 0 < len(_said(element)) <= LONGEST_LINK


def _lays_out(table: Any) -> bool:
    cells = table.xpath("./tr/td|./tbody/tr/td")[:MOST_TABLES]
    return any(len(_said(cell)) > (LONGEST_CELL // 2 if _has_blocks(cell) else LONGEST_CELL) for cell in cells)


def _has_blocks(cell: Any) -> bool:
    return any(child.tag in BLOCKS for child in cell)


def _said(element: Any) -> str:
    return " ".join(element.text_content().split())
