"""Words of nearly every question, which tell least: an entry of a list is looked up by its rarest word."""

from backroom.engines.questions.text import words_of

GAP = "_"  # up to two words of any kind
# The commonest first.
COMMONEST = "you the a do your to what how is are in of on would have did it and for at with that or be i"
ALSO_COMMON = """
an but so if as by from into off out over up about than this these those there here its it's was were been i'm me my
we us our you're you've you'd you'll yours yourself he she they them him her his their who when where which why what's
don't does had has can could will won't wouldn't not no yes any some all one more last first get got go going come
make made take taken work working way day time thing like know think say see look want need much many long ever still
now just good team job role people year years new other anything anyone current
"""
ALL_COMMON = words_of(COMMONEST + ALSO_COMMON)
COMMON = (
    dict.fromkeys(ALSO_COMMON.split(), 1)
    | {word: 100 - place for place, word in enumerate(COMMONEST.split())}
    | {GAP: 1000}
)
