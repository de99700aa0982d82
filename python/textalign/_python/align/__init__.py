"""Two articles → local alignments: every stretch of words that one repeats from the other.

============  ====================================================================================
evidence      what each word of an article can prove, in bits
phrases       sparse weighted local alignment: chains of match points, all of them in one pass
edits         the words between the match points: equal, replaced, inserted, deleted
============  ====================================================================================
"""
