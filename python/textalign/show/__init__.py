"""Results as people and programs read them: text for a terminal, and file formats.

It reads results and never engines; it makes text and bytes and never writes them anywhere.
"""
