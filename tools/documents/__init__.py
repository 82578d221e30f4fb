"""Draws the demo's official documents: one page of PDF beside each entry of ``content/van-ban``,
from its front matter and the wording in ``texts.yaml``, the same bytes every time."""
