"""Draws a QR code as the path of an SVG: octets, error correction M, versions 1 to 10.

Source: ISO/IEC 18004:2015, sections 7.3 to 7.10; the tables are those of level M.
"""

from collections.abc import Iterator, Sequence

__all__ = ["QUIET", "draw_qr", "qr_modules"]

QUIET = 4
"""Modules that must stay light around the code."""
_CORRECTION = (10, 16, 26, 18, 24, 16, 18, 22, 22, 26)
"""Octets of correction in a block, by version."""
_BLOCKS = (1, 1, 1, 2, 2, 4, 4, 4, 5, 5)
_LEVEL_M = 0b00
Grid = list[list[bool]]


def draw_qr(text: str) -> tuple[str, int]:
    """Give the path of the dark modules, one unit each, and the side of the whole with its border.

    Raises:
        ValueError: longer than 213 octets.
    """
    grid = qr_modules(text.encode())
    runs: list[str] = []
    for row, line in enumerate(grid):
        column = 0
        while column < len(line):
            end = column
            while end < len(line) and line[end]:
                end += 1
            if end > column:
                runs.append(f"M{column + QUIET} {row + QUIET}h{end - column}v1h-{end - column}z")
            column = end + 1
    return "".join(runs), len(grid) + 2 * QUIET


def qr_modules(octets: bytes) -> Grid:
    """Give the modules, row by row, True for dark.

    Raises:
        ValueError: longer than 213 octets.
    """
    version = next((v for v in range(1, 11) if len(octets) <= _capacity(v)), 0)
    if not version:
        raise ValueError("too long for a QR code of this size")
    size = 17 + 4 * version
    grid = [[False] * size for _ in range(size)]
    fixed = [[False] * size for _ in range(size)]
    _draw_fixed(grid, fixed, version)
    _place(grid, fixed, _codewords(octets, version))
    masked = [_masked(grid, fixed, mask) for mask in range(8)]
    return min(masked, key=_penalty)


def _capacity(version: int) -> int:
    """Octets that fit, without mode and length."""
    length_bits = 8 if version < 10 else 16
    return (8 * _data_count(version) - 4 - length_bits) // 8


def _data_count(version: int) -> int:
    return _total(version) - _CORRECTION[version - 1] * _BLOCKS[version - 1]


def _total(version: int) -> int:
    """Octets of a whole code: its modules without finders, timing, alignment and information."""
    size = 17 + 4 * version
    modules = size * size - 3 * 64 - 2 * (size - 16) - 31
    if version >= 2:
        along = version // 7 + 2
        modules -= 25 * (along * along - 3) - 10 * (along - 2)
    return (modules - (36 if version >= 7 else 0)) // 8


def _codewords(octets: bytes, version: int) -> list[int]:
    """Give data and correction, interleaved block by block."""
    length_bits = 8 if version < 10 else 16
    bits = f"{0b0100:04b}{len(octets):0{length_bits}b}" + "".join(f"{o:08b}" for o in octets)
    count = _data_count(version)
    bits = (bits + "0000")[: 8 * count]
    bits += "0" * (-len(bits) % 8)
    data = [int(bits[at : at + 8], 2) for at in range(0, len(bits), 8)]
    data += [(0xEC, 0x11)[at % 2] for at in range(count - len(data))]
    blocks, short = _BLOCKS[version - 1], count // _BLOCKS[version - 1]
    longer = count % blocks
    parts: list[list[int]] = []
    start = 0
    for block in range(blocks):
        size = short + (block >= blocks - longer)
        parts.append(data[start : start + size])
        start += size
    checks = [_correct(part, _CORRECTION[version - 1]) for part in parts]
    return [*_interleave(parts), *_interleave(checks)]


def _interleave(parts: Sequence[Sequence[int]]) -> Iterator[int]:
    for at in range(max(len(part) for part in parts)):
        yield from (part[at] for part in parts if at < len(part))


def _times(a: int, b: int) -> int:
    """Multiply in GF(256) with the polynomial x^8 + x^4 + x^3 + x^2 + 1."""
    product = 0
    for bit in range(7, -1, -1):
        product = (product << 1) ^ (0x11D if product & 0x80 else 0)
        product ^= a * (b >> bit & 1)
    return product


def _correct(data: Sequence[int], degree: int) -> list[int]:
    """Give what is left of the data after division by (x - 1)(x - 2)(x - 4) ..."""
    generator, root = [1], 1
    for _ in range(degree):
        grown = [*generator, 0]
        for at, factor in enumerate(generator):
            grown[at + 1] ^= _times(factor, root)
        generator, root = grown, _times(root, 2)
    left = [0] * degree
    for octet in data:
        lead = octet ^ left[0]
        left = [*left[1:], 0]
        left = [one ^ _times(factor, lead) for one, factor in zip(left, generator[1:], strict=True)]
    return left


def _draw_fixed(grid: Grid, fixed: Grid, version: int) -> None:
    size = len(grid)

    def put(row: int, column: int, dark: bool) -> None:
        if 0 <= row < size and 0 <= column < size:
            grid[row][column], fixed[row][column] = dark, True

    for at in range(size):
        put(6, at, at % 2 == 0)
        put(at, 6, at % 2 == 0)
    for row, column in ((3, 3), (3, size - 4), (size - 4, 3)):
        for down in range(-4, 5):
            for right in range(-4, 5):
                put(row + down, column + right, max(abs(down), abs(right)) not in (2, 4))
    centres = _centres(version)
    corners = {(6, 6), (6, size - 7), (size - 7, 6)}
    for row in centres:
        for column in centres:
            if (row, column) in corners:
                continue
            for down in range(-2, 3):
                for right in range(-2, 3):
                    put(row + down, column + right, max(abs(down), abs(right)) != 1)
    if version >= 7:
        bits = version << 12 | _remainder(version, 12, 0x1F25)
        for at in range(18):
            dark = bool(bits >> at & 1)
            put(at // 3, size - 11 + at % 3, dark)
            put(size - 11 + at % 3, at // 3, dark)
    # The place of the format information is kept free for _masked.
    _put_format(grid, 0)
    for at in range(9):
        fixed[8][at] = fixed[at][8] = True
    for at in range(8):
        fixed[8][size - 1 - at] = fixed[size - 1 - at][8] = True


def _centres(version: int) -> list[int]:
    if version == 1:
        return []
    count, last = version // 7 + 2, 10 + 4 * version
    step = -(-(last - 6) // (count - 1) // 2) * 2 if count > 2 else last - 6
    return [6, *range(last - step * (count - 2), last + 1, step)]


def _remainder(value: int, bits: int, polynomial: int) -> int:
    left = value << bits
    while left.bit_length() > bits:
        left ^= polynomial << (left.bit_length() - bits - 1)
    return left


def _put_format(grid: Grid, mask: int) -> None:
    size, data = len(grid), _LEVEL_M << 3 | mask
    bits = (data << 10 | _remainder(data, 10, 0x537)) ^ 0x5412
    for at in range(15):
        dark = bool(bits >> at & 1)
        row = at if at < 6 else at + 1 if at < 8 else size - 15 + at
        grid[row][8] = dark
        column = size - 1 - at if at < 8 else 7 if at == 8 else 14 - at
        grid[8][column] = dark
    grid[size - 8][8] = True


def _place(grid: Grid, fixed: Grid, codewords: Sequence[int]) -> None:
    """Fill the free modules, two columns at a time from the right, up and down in turns."""
    size = len(grid)
    bits = (octet >> bit & 1 for octet in codewords for bit in range(7, -1, -1))
    rights = [*range(size - 1, 6, -2), 5, 3, 1]
    for turn, right in enumerate(rights):
        rows = range(size - 1, -1, -1) if turn % 2 == 0 else range(size)
        for row in rows:
            for column in (right, right - 1):
                if not fixed[row][column]:
                    grid[row][column] = bool(next(bits, 0))


def _masked(grid: Grid, fixed: Grid, mask: int) -> Grid:
    size = len(grid)
    turned = [
        [
            grid[row][column] ^ (not fixed[row][column] and _is_turned(mask, row, column))
            for column in range(size)
        ]
        for row in range(size)
    ]
    _put_format(turned, mask)
    return turned


def _is_turned(mask: int, i: int, j: int) -> bool:
    both = i * j
    values = (
        (i + j) % 2,
        i % 2,
        j % 3,
        (i + j) % 3,
        (i // 2 + j // 3) % 2,
        both % 2 + both % 3,
        (both % 2 + both % 3) % 2,
        ((i + j) % 2 + both % 3) % 2,
    )
    return values[mask] == 0


def _penalty(grid: Grid) -> int:
    """Weigh what makes a code hard to read: long runs, blocks of one colour, too dark or light."""
    size, points = len(grid), 0
    for lines in (grid, [list(column) for column in zip(*grid, strict=True)]):
        for line in lines:
            run = 0
            for at, dark in enumerate(line):
                run = run + 1 if at and dark == line[at - 1] else 1
                points += 3 if run == 5 else 1 if run > 5 else 0
    for row in range(size - 1):
        for column in range(size - 1):
            square = {grid[row + down][column + right] for down in (0, 1) for right in (0, 1)}
            points += 3 if len(square) == 1 else 0
    dark_share = 100 * sum(map(sum, grid)) / size**2
    return points + 10 * int(abs(dark_share - 50) // 5)
