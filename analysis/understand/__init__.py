"""A document in, its findings out: plain Python, rules small, named and ordered. `walk.understand` joins the steps."""
