"""Vietnamese details that the rest of the project relies on. Standard library only."""

from vietnamese.binding import bound
from vietnamese.collation import sort_key
from vietnamese.date_faults import ZONE, DateFault
from vietnamese.dates import long_date, month_name, parse_date, short_date
from vietnamese.fold import fold
from vietnamese.normal import normalise, strip_controls
from vietnamese.shorten import shorten
from vietnamese.slug import slugify
from vietnamese.unparted import unparted

__all__ = [
    "ZONE",
    "DateFault",
    "bound",
    "fold",
    "long_date",
    "month_name",
    "normalise",
    "parse_date",
    "short_date",
    "shorten",
    "slugify",
    "sort_key",
    "strip_controls",
    "unparted",
]
