"""The editors' command line: check the content, add missing ids, begin a new entry. It never starts Pelican's build."""
