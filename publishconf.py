"""What production changes, and nothing else."""

from pelicanconf import *  # noqa: F403
from pelicanconf import PLUGINS as _PLUGINS

SITEURL = "https://gosen.example"
PLUGINS = [name for name in _PLUGINS if name != "patterns"]  # the pattern page is for whoever works on the theme
