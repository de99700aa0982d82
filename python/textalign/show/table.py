"""Results as text that a person reads: tables, passages, families, finds.

Each is laid out for a file or for a terminal (`lines.Look`); matrices on a terminal are in `grids`.
"""

from __future__ import annotations

from itertools import chain, groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Final

from textalign.errors import plural, printable
from textalign.params import MEASURES, SHARES
from textalign.result import REASONS

from . import grids
from .lines import (
    QUOTED_AT_MOST,
    SPACE,
    Look,
    Mark,
    cells,
    cut,
    joined,
    labelled,
    layout,
    marked,
    names_of,
    one_line,
    pad,
    resumed,
    shorten,
    wrap,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from textalign.corpus import Article
    from textalign.result import (
        DedupFiles,
        Explanation,
        Family,
        Gathered,
        IndexInfo,
        Passage,
        Result,
        Span,
    )

CONSIDERED_SHOWN: Final = 20
"""Stretches that were not reported, in a printed explanation."""

FIRST_NAMED: Final = 3
"""Articles that are named where dates cannot tell which of them had a text first."""

CONTEXT: Final = 60
"""Code points shown on either side of a find."""


def matrix(
    result: Result, measures: Sequence[str], top: int, width: int, look: Look = Look.PLAIN
) -> str:
    """The matrices, what their names stand for, and the strongest passages.

    On a terminal, a matrix whose numbers do not fit is a grid of shades; of one too large even for
    that, the most important numbers are told.
    """
    room, width = width, layout(width)
    names = names_of(result.articles)
    size = max(len(result.rows), len(result.columns))
    small = size <= grids.MOST_IN_TABLE and (
        look is Look.PLAIN or grids.fits(result, measures, names, room)
    )
    grid = not small and look > Look.PLAIN and size + 8 <= min(room, grids.MOST_IN_GRID)
    named: set[str] = set()
    lines: list[str] = []
    for measure in measures:
        percent = ", in %" if measure in SHARES else ""
        title = f"{measure.capitalize()}{percent}: {MEASURES[measure]}"
        lines += resumed(wrap(marked(Mark.HEAD, title), width))
        lines.append("")
        if small:
            lines += grids.grid(result, measure, names, room if look else width, look)
        else:
            pairs = grids.largest(result, measure)
            if grid:
                lines += [*grids.shades(result, measure, names, room, look), ""]
                pairs = pairs[: grids.PAIRS_LISTED // 2]
            elif look:
                lines += [*grids.summary(result, measure, width), ""]
            named.update(id for _, *pair in pairs for id in pair)
            lines += grids.pairs(result, measure, pairs, names, width, look)
        lines.append("")
    if small:
        lines += [*_titles(result.articles, names, width), ""]
    strongest = result.passages.strongest(top)
    lines += _head(len(result.passages), len(strongest)) if top or not result.passages else ()
    lines += _listed(strongest, names, width)
    if not small:
        named.update(span.article for passage in strongest for span in (passage.a, passage.b))
        lines = _with_legend((), lines, result.articles, names, named)
    return joined(lines, look)


def _head(count: int, shown: int) -> list[str]:
    """What stands above a list of passages."""
    if count == 0:
        return ["No passages found."]
    told = plural(count, "passage", "passages")
    return [f"{told}; the {shown:,} strongest:" if shown < count else f"{told}:", ""]


def _titles(articles: Sequence[Article], names: dict[str, str], width: int) -> Iterator[str]:
    """The title of each article behind its name, and its id where the name does not tell it."""
    longest = max(cells(name) for name in names.values())
    told = all(printable(id).startswith(name) for id, name in names.items())
    for article in articles:
        title = printable(article.title) or "(empty)"
        if not told:
            title = f"{printable(article.id)}  {title}"
        yield cut(f"{pad(marked(Mark.NAME, names[article.id]), longest)}  {title}", width)


def _legend(
    articles: Sequence[Article], names: dict[str, str], named: Collection[str]
) -> Iterator[str]:
    """The ids of the articles named in a list, where their names do not tell them."""
    if all(printable(id).startswith(names[id]) for id in named):
        return
    yield ""
    longest = max(cells(names[id]) for id in named)
    for article in articles:
        if article.id in named:
            yield f"{pad(marked(Mark.NAME, names[article.id]), longest)}  {printable(article.id)}"


def _with_legend(
    head: Iterable[str],
    listed: Iterable[str],
    articles: Sequence[Article],
    names: dict[str, str],
    named: Collection[str],
) -> list[str]:
    """A list and the ids behind its numbers, which it says first: the list may be long."""
    legend = list(_legend(articles, names, named))
    said = ["Numbers stand for articles, whose ids are at the end.", ""] if legend else []
    return [*head, *said, *listed, *legend]


def _where(span: Span, names: dict[str, str]) -> str:
    name = names.get(span.article, printable(span.article))
    return f"{marked(Mark.NAME, name)} {marked(Mark.FAINT, f'{span.start}–{span.end}')}"


def _quotation(flags: Iterable[str]) -> str:
    sides = {flag.removeprefix("quoted_") for flag in flags if flag.startswith("quoted_")}
    if sides == {"a", "b"}:
        return ", in quotation marks"
    return {"a": ", quoted in the first", "b": ", quoted in the second"}.get("".join(sides), "")


def _notes(passage: Passage) -> str:
    """What the flags of a passage say, to stand behind its score."""
    notes = _quotation(passage.flags)
    if passage.differs_in:
        *first, last = passage.differs_in
        notes += f", differs in {', '.join(first)}{' and ' if first else ''}{last}"
    if "names_only" in passage.flags:
        notes += ", names only"
    return f"{notes}, boilerplate" if "boilerplate" in passage.flags else notes


def _listed(found: Iterable[Passage], names: dict[str, str], width: int) -> Iterator[str]:
    """Passages, numbered, with where they stand and what they say."""
    for number, passage in enumerate(found, 1):
        family = "" if passage.family is None else f", family {passage.family}"
        score = f"{passage.score:.0f} bits"
        head = f"{marked(Mark.HEAD, passage.kind)}, {score}{_notes(passage)}{family}"
        yield from labelled(f"{number:>3}. ", head, width)
        labels = [f"     {_where(span, names)}  " for span in (passage.a, passage.b)]
        wide = max(map(cells, labels))
        first, second = shorten(passage.a.text), shorten(passage.b.text)
        again = _same(passage.a.text, passage.b.text)
        if not again and passage.kind != "condensed":
            first, second = differing(passage, "a"), differing(passage, "b")
        yield from labelled(pad(labels[0], wide), f"“{first}”", width)
        yield from labelled(pad(labels[1], wide), again or f"“{second}”", width)
        yield ""


def _same(text: str, other: str) -> str:
    """What stands in the place of a text that would look like the one before it, else nothing."""
    if one_line(text) == one_line(other):
        return "the same"
    # What differs may lie in the middle of both, where nobody sees it.
    return "the same but for what […] leaves out" if shorten(text) == shorten(other) else ""


def differing(passage: Passage, side: str) -> str:
    """A side of a passage, shortened as `shorten` does, with words that differ marked."""
    pieces: list[tuple[str, bool]] = []
    space = True  # nothing begins with a space
    for piece, same in _runs(passage, side):
        words = printable(SPACE.sub(" ", piece))
        words = words.removeprefix(" ") if space else words
        space = words.endswith(" ") if words else space
        pieces.append((words, same))
    size = sum(len(piece) for piece, _ in pieces)
    if size <= QUOTED_AT_MOST:
        return "".join(_part(pieces, 0, size))
    half = QUOTED_AT_MOST // 2
    start, end = "".join(_part(pieces, 0, half)), "".join(_part(pieces, size - half, size))
    return f"{start} […] {end}"


def _part(pieces: Sequence[tuple[str, bool]], first: int, end: int) -> Iterator[str]:
    """What lies from one place to another in a text given in pieces."""
    at = 0
    for piece, same in pieces:
        part = piece[max(0, first - at) : max(0, end - at)]
        at += len(piece)
        if part:
            yield part if same else marked(Mark.DIFFERS, part)


def passages(result: Result, width: int, look: Look = Look.PLAIN) -> str:
    """Every passage, the strongest first."""
    names = names_of(result.articles)
    found = result.passages.strongest()
    head, listed = _head(len(found), len(found)), _listed(found, names, layout(width))
    named = {span.article for passage in found for span in (passage.a, passage.b)}
    return joined(_with_legend(head, listed, result.articles, names, named), look)


def families(result: Result, width: int, look: Look = Look.PLAIN) -> str:
    """Every family with its occurrences, those with the most first."""
    width = layout(width)
    names = names_of(result.articles)
    if not result.families:
        return "No families found.\n"
    head = [f"{plural(len(result.families), 'family', 'families')}:", ""]
    listed = chain.from_iterable(_family(family, names, width) for family in result.families)
    named = {span.article for family in result.families for span in family.occurrences}
    return joined(_with_legend(head, listed, result.articles, names, named), look)


def _family(family: Family, names: dict[str, str], width: int) -> Iterator[str]:
    articles = len({span.article for span in family.occurrences})
    times = plural(len(family.occurrences), "occurrence", "occurrences")
    head = marked(Mark.HEAD, f"{times} in {plural(articles, 'article', 'articles')}")
    for label, others in (
        ("contains", family.contains),
        ("part of", family.part_of),
        ("related to", family.related),
    ):
        if others:
            head += f"; {label} {', '.join(map(str, others))}"
    if family.first and articles > 1:
        who = [marked(Mark.NAME, names.get(id, printable(id))) for id in family.first[:FIRST_NAMED]]
        more = f" and {len(family.first) - len(who)} more" if len(family.first) > len(who) else ""
        head += f"; first {' or '.join(who)}{more}"
    yield from labelled(f"{family.family}. ", head, width)
    dates = [span.date or "" for span in family.occurrences]
    longest = max(map(len, dates))
    labels = [
        f"   {pad(date, longest)}{'  ' if longest else ''}{_where(span, names)}  "
        for date, span in zip(dates, family.occurrences, strict=True)
    ]
    wide = max(map(cells, labels))
    before = ""
    for label, span in zip(labels, family.occurrences, strict=True):
        told = _same(before, span.text) or f"“{shorten(span.text)}”"
        weak = " (by weak links)" if span.weak else ""
        yield from labelled(pad(label, wide), told + weak, width)
        before = span.text
    yield ""


def explanation(
    told: Explanation, articles: Sequence[Article], width: int, look: Look = Look.PLAIN
) -> str:
    """How two articles were compared: counts, passages, and what was not reported and why."""
    width = layout(width)
    names = names_of(articles)
    first, second = told.words
    lines = [
        f"Words: {first:,} and {second:,}; distinct stems in both: {told.shared_stems:,}",
        f"Pairs of positions with equal stems that chains may go through: {told.match_points:,}",
        f"Chains with more evidence than chance gives: {told.chains:,}",
        f"Boxes around seeds of shared stems: {told.boxes:,}",
        *([] if told.compared else ["The candidate step, or group_by, had left these two out."]),
        "",
        *_head(len(told.passages), len(told.passages)),
        *_listed(sorted(told.passages, key=lambda p: -p.score), names, width),
    ]
    shown = told.considered[:CONSIDERED_SHOWN]
    if not told.passages:
        lines.append("")
    if shown:
        many = plural(len(told.considered), "stretch", "stretches")
        of_them = "" if len(shown) == len(told.considered) else f"; the {len(shown)} strongest"
        lines += [f"Not reported: {many}{of_them}:", ""]
    for one in shown:
        head = marked(Mark.HEAD, one.stage)
        head += f", {one.score:.0f} of {one.needed:.0f} bits: {REASONS[one.reason]}"
        lines += labelled("  - ", head, width)
        labels = [f"    {_where(span, names)}  " for span in (one.a, one.b)]
        wide = max(map(cells, labels))
        for label, span in zip(labels, (one.a, one.b), strict=True):
            lines += labelled(pad(label, wide), f"“{shorten(span.text)}”", width)
        lines.append("")
    lines += _candidate_step(told, width)
    return joined(lines, look)


def _candidate_step(told: Explanation, width: int) -> Iterator[str]:
    """How likely the candidate step of a large corpus is to find a passage."""
    head = (
        "Where not all pairs of a corpus are compared, the candidate step brings a pair to be "
        "compared with this probability, by the words of a passage and the share of them that was "
        "changed:"
    )
    yield from wrap(head, width)
    yield ""
    for number, (words, by_share) in enumerate(told.candidate_recall.items()):
        if number == 0:
            yield "words" + "".join(f"{share:>8.0%}" for share in by_share)
        yield f"{words:>5}" + "".join(f"{chance:>8.3f}" for chance in by_share.values())


def finds(
    found: Sequence[Passage], articles: Sequence[Article], width: int, look: Look = Look.PLAIN
) -> str:
    """Every occurrence in its context, in the order given."""
    width = layout(width)
    names = names_of(articles)
    texts = {article.id: article.text for article in articles}
    if not found:
        return "Not found.\n"
    named = {passage.b.article for passage in found}
    count = plural(len(found), "occurrence", "occurrences")
    head = [f"{count} in {plural(len(named), 'article', 'articles')}:", ""]
    lines = []
    for number, passage in enumerate(found, 1):
        span, text = passage.b, texts[passage.b.article]
        start, end = max(0, span.start - CONTEXT), min(len(text), span.end + CONTEXT)
        before = ("…" if start else "") + one_line(text[start : span.start])
        after = one_line(text[span.end : end]) + ("…" if end < len(text) else "")
        # What touches the passage stays with it; a space that stood between is kept.
        left = " " if span.start and text[span.start - 1].isspace() else ""
        right = " " if span.end < len(text) and text[span.end].isspace() else ""
        text = marked(Mark.FOUND, _bracketed(shorten(span.text), look))
        shown = f"{before}{left}{text}{right}{after}"
        kind = marked(Mark.HEAD, passage.kind)
        lines.append(f"{number:>3}. {_where(span, names)}  {kind}, {passage.score:.0f} bits")
        lines += labelled("     ", shown, width)
        lines.append("")
    return joined(_with_legend(head, lines, articles, names, named), look)


def _bracketed(text: str, look: Look) -> str:
    """What must be told from what stands around it, where no colour does that."""
    return text if look is Look.COLOUR else f"[{text}]"


def dedup(
    found: DedupFiles,
    removals: Iterable[tuple[str, str, float, bool]],
    width: int,
    look: Look = Look.PLAIN,
) -> str:
    """How many articles stay, and for each removed one the one that stays for it."""
    width = layout(width)
    lines = [*dedup_counts(found, width), ""]
    column = (width - len(found.measure) - 4) // 2
    for number, (article, kept, score, exact) in enumerate(removals):
        if not number:
            head = found.measure.capitalize()
            lines.append(f"{pad('removed', column)}  {pad('kept for it', column)}  {head}")
        # Never 1.000 for what is not equal.
        shown = min(float(score), 0.9995)
        told = "exact" if exact else f"{int(shown * 1000) / 1000:.3f}"
        ids = (_fit(printable(id), column) for id in (article, kept))
        lines.append(f"{'  '.join(ids)}  {told:>{len(found.measure)}}")
    return joined(lines, look)


def dedup_counts(found: DedupFiles, width: int) -> list[str]:
    """How many articles stay, and how the others were sought."""
    near = "Jaccard similarity" if found.measure == "jaccard" else "containment"
    others = ""
    if found.against is not None:
        others = f" against {plural(found.against, 'other', 'others')}"
    counts = (
        f"{plural(found.articles, 'article', 'articles')}{others}: {found.kept:,} kept, "
        f"{found.removed:,} removed ({plural(found.exact, 'exact copy', 'exact copies')}, "
        f"{found.removed - found.exact:,} with {near} from {found.threshold:g} on)"
    )
    pairs = f"{plural(found.candidates, 'candidate pair', 'candidate pairs')} verified exactly"
    search = pairs
    if found.measure == "jaccard":
        search = (
            f"Expected recall {found.bands.expected_recall:.4f} at {found.threshold:g}: "
            f"{found.bands.bands} bands of {found.bands.rows} slots; {pairs}"
        )
    return [*wrap(counts, width), *wrap(search, width)]


def gathered(found: Gathered, width: int, look: Look = Look.PLAIN) -> str:
    """The sources of an article, the one that accounts for the most first."""
    width = layout(width)
    share = f"{found.reused / found.words:.0%}" if found.words else "0 %"
    counts = (
        f"{printable(found.article)}: {plural(found.words, 'word', 'words')}, {found.reused:,} "
        f"({share}) in passages of indexed articles; "
    )
    if not found.sources:
        return joined([*wrap(f"{counts}no source accounts for any.", width)], look)
    named = plural(len(found.sources), "source accounts", "sources account")
    lines = [*wrap(f"{counts}{named} for {found.accounted:,}:", width), ""]
    lines.append(f"{'added':>7}  {'words':>7}  {'share':>6}  {'passages':>8}  source")
    for one in found.sources:
        where = printable(", ".join(part for part in (one.date, one.source) if part))
        name = " · ".join(part for part in (printable(one.article), where, one.title) if part)
        head = f"{one.added:>7,}  {one.words:>7,}  {one.share:>6.1%}  {len(one.passages):>8,}  "
        lines.append(head + cut(name, width - cells(head)))
    return joined(lines, look)


def index_info(told: IndexInfo, width: int) -> str:
    """What is in an index, a line each."""
    del width
    rows = {
        "index": printable(told.path),
        "commit": f"{told.commit:,}",
        "articles": f"{told.articles:,}",
        "words": f"{told.words:,}",
        "postings": f"{told.postings:,}",
        "segments": f"{told.segments:,}",
        "bytes": f"{told.bytes:,}",
        "scheme": f"{told.scheme}, shingles of {told.shingle_size} words, Unicode {told.unicode}",
        "background": f"{printable(told.background)} {told.background_sha256[:12]}",
    }
    if told.damaged is not None:
        rows["checksums"] = "; ".join(told.damaged) or "all as written"
    return "".join(f"{name:<11} {value}\n" for name, value in rows.items())


def _fit(text: str, width: int) -> str:
    """A text in exactly so many cells."""
    return pad(cut(text, width), width)


def alignment(
    found: Sequence[Passage], articles: Sequence[Article], width: int, look: Look = Look.PLAIN
) -> str:
    """The passages of two texts side by side; words that differ stand in brackets, or in colour."""
    width = layout(width)
    names = names_of(articles)
    column = (width - 3) // 2
    if not found:
        return "No passages found.\n"
    told = plural(len(found), "passage", "passages")
    differ = marked(Mark.DIFFERS, _bracketed("marked" if look is Look.COLOUR else "brackets", look))
    stand = "are" if look is Look.COLOUR else "stand in"
    lines = [f"{told}; words that differ {stand} {differ}:", ""]
    for number, passage in enumerate(found, 1):
        score = f"{passage.score:.0f} bits"
        head = f"{marked(Mark.HEAD, passage.kind)}, {score}{_notes(passage)}"
        lines += labelled(f"{number}. ", head, width)
        sides = []
        for side, span in (("a", passage.a), ("b", passage.b)):
            text = "".join(_marked(passage, side, look))
            wrapped = resumed(wrap(text, column))
            sides.append([cut(_where(span, names), column), *wrapped])
        height = max(map(len, sides))
        left, right = (side + [""] * (height - len(side)) for side in sides)
        bar = marked(Mark.FAINT, "│")
        lines += [
            f"{pad(one, column)} {bar} {other}" for one, other in zip(left, right, strict=True)
        ]
        lines.append("")
    lines += _legend(articles, names, {s.article for p in found for s in (p.a, p.b)})
    return joined(lines, look)


def _marked(passage: Passage, side: str, look: Look) -> Iterator[str]:
    """A side of a passage in one line, every run of words that differ marked."""
    for piece, same in _runs(passage, side):
        shown = printable(SPACE.sub(" ", piece))
        yield shown if same else marked(Mark.DIFFERS, _bracketed(shown, look))


def _runs(passage: Passage, side: str) -> Iterator[tuple[str, bool]]:
    """A side of a passage in pieces, each with whether the other side has its words too."""
    span = passage.a if side == "a" else passage.b
    edits = [(e.operation == "equal", *(e.a if side == "a" else e.b)) for e in passage.edits]
    words = [(same, start, end) for same, start, end in edits if start < end]
    before = None
    for same, run in groupby(words, key=itemgetter(0)):
        (_, start, end), *more = run
        end = more[-1][2] if more else end
        if before is not None:
            yield span.text[before - span.start : start - span.start], True
        yield span.text[start - span.start : end - span.start], same
        before = end
