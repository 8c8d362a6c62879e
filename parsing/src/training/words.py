"""What a student sees of a word. `WordShape.java` does the same."""

SHAPES = 18
PARTS = (lambda p: p, lambda p: p[-2:], lambda p: p[-3:], lambda p: p[-4:], lambda p: p[:3])
LEAST_LENGTH = (0, 0, 0, 5, 4)
STRAIGHT = str.maketrans({"’": "'", "ʼ": "'", "“": '"', "”": '"', "‑": "-", "‐": "-"})


def is_digit(c):
    return "0" <= c <= "9"


def lower(word):
    """In lower case; the country is told apart from the pronoun."""
    return "u.s." if word == "US" else word.lower().translate(STRAIGHT)


def pad(word):
    """The lower-case form, where what is half digits or more counts by its length alone."""
    low = lower(word)
    digits = sum(map(is_digit, low))
    if digits and 2 * digits >= len(low):
        year = len(low) == 4 and digits == 4 and low[0] in "12"
        return "#year" if year else "#num%d" % min(4, len(low))
    return low


def part(number, padded):
    """One of the parts of a word that have a vector; None for words too short for it."""
    return PARTS[number](padded) if len(padded) >= LEAST_LENGTH[number] else None


def shape(word):
    """What a word looks like: its capitals, digits and hyphens."""
    if word.islower():
        kind = 0
    elif word.isupper():
        kind = 1 if len(word) > 1 else 2
    elif word[0].isupper():
        kind = 3
    elif is_digit(word[0]):
        kind = 4 if all(map(is_digit, word)) else 5
    elif any(c.isalpha() for c in word):
        kind = 6
    else:
        kind = 7 if any(map(is_digit, word)) else 8
    return kind + 9 * ("-" in word and len(word) > 1)
