"""How Sphinx makes the site of what lies in docs/.

    sphinx-build -W --keep-going -n -E docs FOLDER

Every page is Markdown that reads well where it lies, but for the two that are made of the code. A
warning is an error, and so is a name that leads nowhere. The pages load nothing from elsewhere:
.ci/site.py looks through what was made.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sphinx.ext.napoleon import Config, NumpyDocstring

import textalign

if TYPE_CHECKING:
    from docutils.nodes import Element
    from sphinx.addnodes import pending_xref
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment

project = "textalign"
author = "the textalign contributors"
project_copyright = "the textalign contributors, MIT or Apache-2.0"
release = version = textalign.__version__

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx_click"]
exclude_patterns = ["pictures"]

# Every link must lead somewhere, and every name in a signature that is ours.
nitpicky = True
nitpick_ignore_regex = [
    # What others document, on sites that are not asked while this one is made.
    (r"py:.*", r"(numpy|np|npt|collections|pathlib|os|typing|types)(\..*)?|Path|Any|Iterator"),
    (r"py:class", r"DataFrame"),
    # What the engines work with, no business of callers.
    (r"py:class", r"Model|textalign\.(engine\.Background|frames\.Row)"),
    # A backquoted word leads to what it names, if it names something of the API.
    (r"py:obj", r".*"),
]
# Its signatures can be read without the engine and the library that it works with.
autodoc_mock_imports = ["pyspark", "pyarrow"]
default_role = "py:obj"

myst_enable_extensions = ["colon_fence"]
myst_heading_anchors = 4

autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_preserve_defaults = False
autodoc_class_signature = "separated"
python_use_unqualified_type_names = True
maximum_signature_line_length = 88
NAPOLEON = Config(napoleon_use_rtype=False)

html_theme = "furo"
html_title = "textalign"
html_show_sourcelink = False
html_copy_source = False
html_show_sphinx = False
pygments_style = "friendly"


# Names in signatures that do not stand in the module `textalign`, and where they are told.
ELSEWHERE = {name: f"textalign.result.{name}" for name in ("Bands", "Kind", "Operation")}


def sections(app: Sphinx, what: str, name: str, obj: Any, options: Any, lines: list[str]) -> None:
    """Read the sections of docstrings; those of attributes are sentences and have none."""
    if what not in ("attribute", "data", "property"):
        lines[:] = NumpyDocstring(lines, NAPOLEON, app, what, name, obj, options).lines()


def resolve(
    app: Sphinx, env: BuildEnvironment, node: pending_xref, inner: Element
) -> Element | None:
    """Lead a name that is told elsewhere to where it is told."""
    target = ELSEWHERE.get(node.get("reftarget", ""))
    if target is None:
        return None
    domain = env.get_domain("py")
    return domain.resolve_xref(env, node["refdoc"], app.builder, "class", target, node, inner)


def setup(app: Sphinx) -> None:
    """Tell Sphinx of them."""
    app.connect("autodoc-process-docstring", sections)
    app.connect("missing-reference", resolve)
