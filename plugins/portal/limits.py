"""What networks take of an entry, in characters: told to editors when a file is read, kept when feeds are written."""

ZALO_TITLE = 140
ZALO_SUMMARY = 250
ZALO_AUTHOR = 50
FACEBOOK_TITLE = 250
