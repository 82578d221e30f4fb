"""The benchmark: the portal against Hugo and stock Pelican, on the same content, in one run on one machine."""
