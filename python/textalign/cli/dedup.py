"""The command `dedup`."""

from __future__ import annotations

import sys
from typing import Any, Final

import click

from textalign import params
from textalign._dedup import check_wish
from textalign._dedup_files import Sifting
from textalign.errors import UsageError
from textalign.show import formats, table
from textalign.write import refuse_overwriting_input

from .options import COLOUR, FILES_FROM, PATHS, QUIET, READING, choice, option, with_options
from .run import Run
from .streams import is_terminal, say, stdout_stream

DOCUMENTS: Final = "documents"
"""What `dedup` makes of the articles that stay."""


@click.command("dedup")
@PATHS
@with_options(
    (
        click.option(
            "-o",
            "--output",
            "target",
            metavar="FILE",
            help="Write to FILE the articles that stay, in the format in which they came, "
            "compressed if its name says so; of files of one article each, the list of them.",
        ),
        click.option(
            "--ledger",
            metavar="FILE",
            help="Write to FILE an entry for each removed article: what stays for it, the "
            "similarity, and where they differ. .jsonl, .csv, .tsv or .parquet.",
        ),
        click.option(
            "--mark",
            is_flag=True,
            help="Write all articles, with what becomes of them in fields that are added.",
        ),
        click.option("--dry-run", is_flag=True, help="Write no file; list what would be removed."),
        click.option(
            "--format",
            "form",
            type=click.Choice([*formats.DEDUP_FORMATS, DOCUMENTS]),
            help="What comes out: a list of what becomes of each article, or the articles as they "
            f"came.  [default: {DOCUMENTS} with -o, else {formats.DEDUP_FORMATS[0]}]",
        ),
        COLOUR,
    ),
    (
        click.option(
            "--against",
            multiple=True,
            metavar="PATH",
            help="Remove what the articles of this PATH have, instead of what they have of each "
            "other; repeatable.",
        ),
        choice("measure", params.DUPLICATES, params.DEFAULT_DUPLICATES, "The similarity."),
        option(params.THRESHOLD),
        choice(
            "keep",
            params.KEEP,
            params.DEFAULT_KEEP,
            "Which article of a cluster stays, of equals the first.",
        ),
        click.option("--keep-field", metavar="NAME", help="Field with the number for --keep."),
        choice("clusters", params.CLUSTERS, params.DEFAULT_CLUSTERS, "What a cluster is."),
        option(params.RECALL),
        option(params.SHINGLE_SIZE),
        option(params.NUM_SLOTS),
        option(params.SEED),
        option(params.MEMORY),
    ),
    (*READING, FILES_FROM),
    (option(params.THREADS), QUIET),
)
def dedup_command(
    form: str | None, ledger: str | None, mark: bool, dry_run: bool, **options: Any
) -> None:
    """Remove exact and near duplicates, and say what stays for each.

    No input is changed. Without -o a list of them is all that comes out. Every pair was counted
    exactly. The articles may be more than memory holds: files are read several times.
    """
    target = options["target"]
    if dry_run:
        options["target"] = None
    form = form or (DOCUMENTS if options["target"] is not None else formats.DEDUP_FORMATS[0])
    run = Run(form, options)
    with_documents = form == DOCUMENTS and not dry_run
    if dry_run and form == DOCUMENTS:
        form = formats.DEDUP_FORMATS[0]
    if mark and not with_documents and not dry_run:
        raise UsageError(f"--mark marks the articles: name a file with -o, or --format {DOCUMENTS}")
    keep_field = run.keywords.pop("keep_field")
    skip_bad = run.reading.pop("skip_bad")
    against = run.against or None
    wish = check_wish(**run.keywords, keep_field=keep_field, against=against is not None)
    with Sifting(run.paths, against, wish, keep_field, run.reading, skip_bad=skip_bad) as sifting:
        sifting.check_outputs(
            target if with_documents or dry_run else None, ledger, mark=mark, to_stdout=True
        )
        if run.target is not None:
            refuse_overwriting_input(run.target, sifting.inputs)
        elif with_documents and sifting.is_binary and is_terminal(sys.stdout):
            raise UsageError("the articles are in a binary format: give them a file with -o FILE")
        sifting.sift()
        found = sifting.told()
        run.tell_of_reading(sifting.skipped, sifting.notes)
        if with_documents and not run.quiet:
            for line in table.dedup_counts(found, sys.maxsize):
                say(line)
        if not dry_run:
            sifting.write(run.target if with_documents else None, ledger, mark=mark)
        if with_documents:
            if run.target is None:
                run.progress.end()
                with stdout_stream() as stream:
                    sifting.write_documents(stream, mark=mark)
            run.finish()
        elif form == "table":
            run.show(table.dedup(found, sifting.removals(), run.width, run.look))
        else:
            run.write_all(formats.dedup(sifting.rows(), form, found.measure))
