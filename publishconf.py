"""What production changes, and nothing else."""

from pelicanconf import *  # noqa: F403
from pelicanconf import PLUGINS as _PLUGINS

SITEURL = "https://gosen.example"
RELEASE = True  # new entries are written into the ledger, content/data/so-phat-hanh.txt; commit it
PLUGINS = [name for name in _PLUGINS if name != "patterns"]  # the pattern page is for whoever works on the theme
