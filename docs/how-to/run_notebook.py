"""Runs notebook.ipynb in a fresh kernel and holds what comes out against what it shows.

    python docs/how-to/run_notebook.py            # exit code 1 if an output differs
    python docs/how-to/run_notebook.py --write    # write the notebook with its outputs anew

Needs nbclient and ipykernel (dependency group docs). The kernel starts where seeds/ lies.
"""

from __future__ import annotations

import argparse
import copy
import sys
import tempfile
from pathlib import Path
from typing import Any

import nbformat
from jupyter_client import AsyncKernelManager
from jupyter_core.utils import run_sync
from nbclient import NotebookClient

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
NOTEBOOK = HERE / "notebook.ipynb"


def plain(notebook: Any) -> str:
    """The notebook without what differs from run to run and from version to version."""
    for number, cell in enumerate(notebook.cells):
        cell.id, cell.metadata = f"cell-{number}", {}
    notebook.metadata = {"language_info": {"name": "python"}}
    return f"{nbformat.writes(notebook, indent=1)}\n"


def main() -> int:
    """Run; the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--write", action="store_true", help="write the notebook anew")
    write = parser.parse_args().write
    notebook = nbformat.read(NOTEBOOK, as_version=4)
    ran = copy.deepcopy(notebook)
    # By files, not by ports that others on the machine could reach; it runs in another folder.
    with tempfile.TemporaryDirectory() as folder:
        kernel = AsyncKernelManager(kernel_name="python3", transport="ipc", ip=f"{folder}/kernel")
        where = {"metadata": {"path": str(ROOT)}}
        try:
            NotebookClient(ran, km=kernel, timeout=60, resources=where).execute()
        finally:
            # The client ends only kernels that it made itself; one left over would say so later.
            run_sync(kernel.shutdown_kernel)(now=True)
    shown, now = plain(notebook), plain(ran)
    if write:
        NOTEBOOK.write_text(now, encoding="utf-8")
    cells = sum(cell.cell_type == "code" for cell in ran.cells)
    same = shown == now
    print(f"{NOTEBOOK.name}: {cells} cells ran, {'as shown' if same else 'not as shown'}")
    return 0 if same or write else 1


if __name__ == "__main__":
    sys.exit(main())
