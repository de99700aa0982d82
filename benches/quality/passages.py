"""How good the passages are: one command, a table a question, the baselines beside textalign.

    python benches/quality/passages.py [--pan FOLDER] [--gold FILE] [--write PAGE]

Planted reuse in words, decoys, what each part of the aligner is worth; where their paths are given,
labels of the five articles and a PAN corpus, which are not in this repository. Everything runs with
the defaults of textalign. `--show-failures` prints what went wrong, to be read.
"""

from __future__ import annotations

import argparse
import importlib
import importlib.util
import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

# A script has its own folder on the path; the generator lies in the one above.
sys.path.append(str(Path(__file__).parent.parent))
import ablation
import baselines
import decoys
import gold
import methods
import pan
import planted
from aligner import Aligner
from tables import Table, share, wrapped

import textalign

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from methods import Find
    from texts import Pair

MORE: Final = ("families", "differs_in")
"""Further questions: modules here with a function `tables`; one that is not there is named."""

TEXT: Final = """\
# Quality

How much of planted reuse is found, how often something is found where nothing is, and what each
part of the aligner is worth:

```sh
{command}
```

Rows of PAN need the PAN 2013 corpus (`--pan FOLDER`), those of the five articles a file of labels
(`--gold FILE`); neither is in this repository.

{made}

{tables}

## How to read it

- A word is one of textalign's tokenizer; every share is one of words of both sides, summed over all
  texts. A planted passage is found as far as passages cover it that overlap it on both sides. A
  reported word is right if it lies in a planted passage that its own passage overlaps on both
  sides.
- The books of the Bible share formulas that nobody planted. Precision counts them as errors. The
  second precision leaves out words in runs of {formula} that both sides have outside of what is
  planted; no run is longer, for texts that share six words in a row are not drawn.
- Edits are inserted, deleted and replaced words, a third each. Reordered passages have their
  quarters in another order.
- 3-gram chains are equal runs of three words, each behind and near the one before. Smith-Waterman
  runs over words with a match of {scoring.match}, a mismatch of -{scoring.mismatch} and a gap of
  -{scoring.gap_open} and -{scoring.gap_extend} a word: once, with all alignments that do not
  overlap, and iterated, with the best one masked each time. All are in
  `benches/quality/baselines.py`, which says how the scoring was chosen.
- Each baseline but the first is stopped where it raises no more alarms in the decoys of 1,000 words
  than textalign does.
"""


def planted_table(found: dict[str, dict[str, planted.Counts]]) -> Table:
    names = list(next(iter(found.values())))
    rows = [
        (
            kind,
            *(f"{share(c.recall)} / {share(c.precision)}" for c in counts.values()),
        )
        for kind, counts in found.items()
    ]
    return Table(
        "Planted reuse: word recall / precision",
        ("change", *names),
        rows,
        f"{planted.PAIRS} pairs of texts of 1,000 words a row, in which passages of 20, 40, 80 and "
        "120 words are planted, or four of one size.",
    )


def lenient_table(found: dict[str, dict[str, planted.Counts]]) -> Table:
    names = list(next(iter(found.values())))
    rows = [
        (kind, *(share(c.lenient_precision) for c in counts.values()))
        for kind, counts in found.items()
    ]
    return Table(
        "Planted reuse: precision without formulas",
        ("change", *names),
        rows,
        f"The same, but words in runs of {planted.FORMULA} that both sides have outside of what is "
        "planted are not counted.",
    )


def causes_table(found: dict[str, dict[str, planted.Counts]]) -> Table:
    rows = [(kind, *causes(counts[methods.TEXTALIGN])) for kind, counts in found.items()]
    return Table(
        "Planted reuse: what textalign reports wrongly",
        ("change", "passages", "wrong words", *planted.CAUSES),
        rows,
        "Shares of the reported words. `border`: beside a planted passage that the passage meets; "
        "`between` two that it meets; `second-hand`: in a passage that meets none, but has planted "
        f"words on one side; `formula`: in a run of {planted.FORMULA} words that both sides have; "
        "`apart`: all others, in passages that have to do with nothing planted.",
    )


def compared_causes_table(found: dict[str, dict[str, planted.Counts]]) -> Table:
    rows = [
        (f"{kind.name}: {method}", *causes(counts))
        for kind in (planted.VERBATIM, planted.EDITED_20)
        for method, counts in found[kind.name].items()
    ]
    return Table(
        "Planted reuse: what each method reports wrongly",
        ("change and method", "passages", "wrong words", *planted.CAUSES),
        rows,
        "The same for every method. Smith-Waterman bridges passages that stand in one order in "
        "both texts, and the better they are the wider: that is `between`.",
    )


def causes(counts: planted.Counts) -> tuple[str, ...]:
    """Passages, the share of their words that is wrong, and that share by cause."""
    reported = max(1, counts.reported)
    wrong = (share(counts.wrong[cause] / reported, 4) for cause in planted.CAUSES)
    return str(counts.passages), share(1 - counts.precision, 4), *wrong


def planted_tables(
    compared: dict[str, tuple[Find, str]], show: int
) -> tuple[list[Table], list[str]]:
    """The tables of planted reuse, and the passages of textalign with the most wrong words."""
    found: dict[str, dict[str, planted.Counts]] = {}
    failures = []
    for kind in planted.KINDS:
        samples = planted.samples(kind)
        pairs = [sample.pair for sample in samples]
        row = found[kind.name] = {}
        for name, (find, _) in compared.items():
            row[name], wrong = planted.measure(samples, find(pairs))
            if show and name == methods.TEXTALIGN:
                wrong.sort(key=lambda one: -sum(one.words.values()))
                failures += [f"{kind.name}: {planted.shown(one)}" for one in wrong[:show]]
    tables = [planted_table(found), lenient_table(found), causes_table(found)]
    if len(compared) > 1:
        tables.append(compared_causes_table(found))
    return tables, failures


def decoy_table(
    compared: dict[str, tuple[Find, str]], kinds: Mapping[str, Sequence[Pair]], show: int
) -> tuple[Table, list[str]]:
    """Alarms of every method in both kinds of decoys, and the alarms of textalign."""
    rows, failures = [], []
    for name, (find, stop) in compared.items():
        cells = []
        for kind, pairs in kinds.items():
            found = find(pairs)
            cells.append(str(decoys.alarms(found)))
            if name == methods.TEXTALIGN:
                ones = [
                    (pair, one) for pair, some in zip(pairs, found, strict=True) for one in some
                ]
                ones.sort(key=lambda one: -one[1].score)
                failures += [f"{kind}: {decoys.shown(*one)}" for one in ones[:show]]
        rows.append((name, stop, *cells))
    heads = (f"alarms in {len(pairs):,} {kind}" for kind, pairs in kinds.items())
    return Table(
        "Decoys",
        ("method", "reports from", *heads),
        rows,
        "Pairs of texts of different books that share no six words in a row, in which something is "
        "found.",
    ), failures


def pan_tables(
    corpus: pan.Corpus, *, by_baseline: bool, show: int
) -> tuple[list[Table], list[str]]:
    tables, failures = [], []
    for condensed, name in ((True, "textalign, condensed"), (False, "textalign")):
        scores = pan.detected(corpus, condensed=condensed)
        tables.append(pan.table(name, scores))
        if condensed and show:
            failures.append(pan.failures(corpus, scores, show))
    if by_baseline:
        baseline, least = methods.BASELINES["3-gram chains"], methods.LEAST_CHAIN
        scores = pan.by_baseline(corpus, baseline, least)
        tables.append(pan.table(f"3-gram chains, {least} or more", scores))
    tables.append(pan.published())
    return tables, failures


def further(name: str) -> list[Table]:
    """The tables of a module that may not be there."""
    if importlib.util.find_spec(name) is None:
        print(f"\n{name}: there is no such module here yet, its table is left out")
        return []
    found: list[Table] = importlib.import_module(name).tables()
    return found


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--pan", type=Path, metavar="FOLDER", help="a PAN text alignment corpus")
    parser.add_argument(
        "--pan-baselines", action="store_true", help="run 3-gram chains on the PAN corpus too"
    )
    parser.add_argument("--gold", type=Path, metavar="FILE", help="labels of the five articles")
    parser.add_argument("--write", type=Path, metavar="PAGE", help="write the tables as Markdown")
    parser.add_argument(
        "--show-failures", type=int, default=0, metavar="N", help="print so many of each kind"
    )
    parser.add_argument(
        "--quick", action="store_true", help="textalign alone: neither baselines nor parts"
    )
    given = parser.parse_args()
    if given.pan and not (given.pan / "pairs").is_file():
        parser.error(f"--pan: {given.pan} has no file 'pairs'")
    if given.gold and not given.gold.is_file():
        parser.error(f"--gold: {given.gold} is no file")
    return given


def main() -> None:
    """Print the tables."""
    given = arguments()
    tables: list[Table] = []

    def tell(*more: Table) -> None:
        for table in more:
            print(f"\n{table.plain()}", flush=True)
        tables.extend(more)

    textalign_alone = Aligner()
    stretches = decoys.stretches()
    kinds = {"stretches of 1,000 words": stretches, "chapters": decoys.chapters()}
    if given.quick:
        compared = methods.alone(textalign_alone)
    else:
        compared = methods.compared(textalign_alone, stretches)
    planted_ones, failures = planted_tables(compared, given.show_failures)
    tell(*planted_ones)
    table, more = decoy_table(compared, kinds, given.show_failures)
    tell(table)
    failures += more
    if given.gold:
        seeds = gold.Seeds(given.gold)
        tell(seeds.by_family())
        print(f"\n{seeds.passages()}")
    corpus = pan.Corpus(given.pan) if given.pan else None
    if corpus is not None:
        more_tables, more = pan_tables(
            corpus, by_baseline=given.pan_baselines, show=given.show_failures
        )
        tell(*more_tables)
        failures += more
    if not given.quick:
        tell(ablation.table(stretches, corpus))
        for name in MORE:
            tell(*further(name))
    if failures:
        print("\nFailures\n")
        print("\n\n".join(failures))
    print(f"\n{time.process_time():.0f} seconds of CPU")
    if given.write:
        given.write.write_text(page(tables, given), encoding="utf-8")


def page(tables: Sequence[Table], given: argparse.Namespace) -> str:
    """The tables as a document."""
    options = [
        *(["--quick"] if given.quick else []),
        *(["--pan FOLDER"] if given.pan else []),
        *(["--pan-baselines"] if given.pan_baselines else []),
        *(["--gold FILE"] if given.gold else []),
        "--write docs/quality.md",
    ]
    corpora = [
        *(["the PAN 2013 text alignment corpus (training part)"] if given.pan else []),
        *(["hand-made labels of the five articles in `seeds/`"] if given.gold else []),
    ]
    given_too = f"besides, {' and '.join(corpora)} are read" if corpora else "nothing else is read"
    made = (
        "Everything runs with the defaults. The texts are pieces of the World English Bible "
        f"(public domain), drawn with fixed seeds by `benches/corpus.py`; {given_too}. "
        f"textalign {textalign.__version__}, {datetime.now(tz=UTC).date().isoformat()}; "
        f"{time.process_time():.0f} seconds of CPU."
    )
    return TEXT.format(
        command=f"python benches/quality/passages.py {' '.join(options)}",
        made=wrapped(made),
        tables="\n\n".join(table.markdown() for table in tables),
        formula=planted.FORMULA,
        scoring=baselines.SCORING,
    )


if __name__ == "__main__":
    main()
