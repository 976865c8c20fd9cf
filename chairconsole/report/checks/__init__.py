"""What a draft is checked for before it is read out: what cannot be spoken, what is said twice, what no longer fits.

`findings` (`check`) lists it in the order of the text, each with its place and a cure; `criteria` measures the whole
draft. Nothing here changes a draft by itself: `cured` puts in what a person chose. Words are data of the lexicon.
"""
