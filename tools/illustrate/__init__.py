"""Draws the demo illustrations of the portal: every scene is code, so the pictures have no
copyright to clear and can be redrawn at any time, byte for byte."""
