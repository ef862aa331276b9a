"""The rule of four fifths in whole numbers: `x1` selected of `n1` focal against `x2` of `n2` reference."""


def is_below(x1: int, n1: int, x2: int, n2: int) -> bool:
    """x1/n1 < 4/5 of x2/n2, in whole numbers, so that exactly .80 is not below (UGESP Q&A 11)."""
    return 5 * x1 * n2 < 4 * x2 * n1


def flip_flop(x1: int, n1: int, x2: int, n2: int) -> bool:
    """Whether one selection moved from the reference to the focal group turns the order (UGESP Q&A 21)."""
    return (x1 + 1) * n2 > (x2 - 1) * n1


def swap_count(x1: int, n1: int, x2: int, n2: int) -> int:
    """The smallest number of selections moved from the reference to the focal group that reaches four fifths."""
    short, step = 4 * x2 * n1 - 5 * x1 * n2, 5 * n2 + 4 * n1
    return max(0, -(-short // step)) if step else 0
