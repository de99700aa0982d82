"""Everything public is documented, and the page of the API has it all."""

from __future__ import annotations

import ast
import inspect
import re
import textwrap
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import textalign
from extras import parses_python

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).parent.parent
PUBLIC = [name for name in textalign.__all__ if not name.startswith("_")]
FUNCTIONS = [name for name in PUBLIC if inspect.isfunction(getattr(textalign, name))]
CLASSES = [name for name in PUBLIC if inspect.isclass(getattr(textalign, name))]
ON_SPARK = ("dedup", "ledger", "passages", "families", "write_index")
SECTION = re.compile(r"^(\w+)\n-+\n(.*?)(?=^\w+\n-+\n|\Z)", re.MULTILINE | re.DOTALL)


def sections(doc: str) -> dict[str, str]:
    return dict(SECTION.findall(doc))


def parameters(doc: str) -> list[str]:
    """Names of the section "Parameters", where several may share a line."""
    lines = re.findall(r"^(\w+(?:, \w+)*)$", sections(doc).get("Parameters", ""), re.MULTILINE)
    return [name for line in lines for name in line.split(", ")]


def signature(function: Callable[..., object]) -> list[str]:
    return [name for name in inspect.signature(function).parameters if name not in ("self", "cls")]


def methods() -> Iterator[tuple[str, Callable[..., object]]]:
    """The public methods of public classes, with those that they have from classes of ours."""
    for name in CLASSES:
        for base in getattr(textalign, name).__mro__:
            if base.__module__.partition(".")[0] == "textalign":
                for member, value in vars(base).items():
                    function = inspect.unwrap(getattr(value, "__func__", value))
                    if not member.startswith("_") and inspect.isfunction(function):
                        yield f"{name}.{member}", function


METHODS = [pytest.param(function, id=name) for name, function in methods()]


def test_there_is_something_to_look_at() -> None:
    assert len(FUNCTIONS) >= 12
    assert len(CLASSES) >= 25
    assert len(METHODS) >= 20
    assert parameters("A.\n\nParameters\n----------\na, b\n    Two.\nc\n    One.\n") == list("abc")


@pytest.mark.parametrize("name", FUNCTIONS)
def test_a_function_tells_its_parameters_what_it_returns_and_its_errors(name: str) -> None:
    function = getattr(textalign, name)
    doc = inspect.getdoc(function) or ""
    assert doc.partition("\n")[0].endswith(".")
    # Those that are told together with others may stand elsewhere in the list.
    assert sorted(parameters(doc)) == sorted(signature(function))
    found = sections(doc)
    assert found.get("Raises")
    assert found.get("Examples")
    returned = inspect.signature(function).return_annotation
    assert ("Returns" in found) == (returned != "None")
    if "NDArray" in returned:
        assert re.search(r"\b(u?int|float)\d+\b.*\bshape\b", found["Returns"])


@pytest.mark.parametrize("function", METHODS)
def test_a_method_tells_what_it_does_and_takes(function: Callable[..., object]) -> None:
    doc = inspect.getdoc(function) or ""
    assert doc.partition("\n")[0].endswith(".")
    told = {*parameters(doc), *re.findall(r"`(\w+)`", doc)}
    assert set(signature(function)) <= told
    returned = str(inspect.signature(function).return_annotation)
    if "NDArray" in returned:
        assert re.search(r"\b(u?int|float)\d+\b|\bbool\b", doc)
        assert "shape" in doc


@parses_python
@pytest.mark.parametrize("name", CLASSES)
def test_a_class_tells_what_it_is_and_what_each_of_its_fields_holds(name: str) -> None:
    one = getattr(textalign, name)
    assert (one.__doc__ or "").partition("\n")[0].endswith(".")
    tree = ast.parse(textwrap.dedent(inspect.getsource(one))).body[0]
    assert isinstance(tree, ast.ClassDef)
    for node, following in zip(tree.body, [*tree.body[1:], None], strict=True):
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            if node.target.id.startswith("_"):
                continue
            said = isinstance(following, ast.Expr) and isinstance(following.value, ast.Constant)
            assert said, f"{name}.{node.target.id} is not documented"
    for member, value in vars(one).items():
        if isinstance(value, property | cached_property) and not member.startswith("_"):
            assert value.__doc__, f"{name}.{member} is not documented"


def spark_functions() -> dict[str, ast.FunctionDef]:
    """The verbs of `textalign.spark`, as they are written: they are there without Spark too."""
    folder = Path(textalign.__file__).parent / "spark"
    files = [folder / f"_{name}.py" for name in ("dedup", "passages", "index")]
    nodes = [node for file in files for node in ast.parse(file.read_text("utf-8")).body]
    return {
        node.name: node
        for node in nodes
        if isinstance(node, ast.FunctionDef) and node.name in ON_SPARK
    }


@parses_python
def test_the_verbs_on_spark_tell_as_much() -> None:
    found = spark_functions()
    assert set(found) == set(ON_SPARK)
    for name, node in found.items():
        doc = inspect.cleandoc(ast.get_docstring(node) or "")
        assert doc.partition("\n")[0].endswith("."), name
        assert ("Returns" in sections(doc)) == (ast.unparse(node.returns or node) != "None"), name
        if (same := re.search(r"Parameters and errors are those of `(\w+)`", doc)) is None:
            assert sections(doc).get("Raises"), name
            taken = [one.arg for one in (*node.args.args, *node.args.kwonlyargs)]
            assert sorted(parameters(doc)) == sorted(taken), name
        else:
            assert ast.unparse(node.args) == ast.unparse(found[same[1]].args), name


def test_the_page_of_the_api_has_everything() -> None:
    page = (ROOT / "docs/reference/api.rst").read_text("utf-8")
    found = re.findall(r"^\.\. auto(?:function|class|exception):: ([\w.]+)$", page, re.MULTILINE)
    on_spark = [f"textalign.spark.{name}" for name in ON_SPARK]
    assert sorted(found) == sorted([*PUBLIC, *on_spark, "textalign.result.Bands"])


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: textalign.align(7, "text"), "type int: a str is needed"),  # type: ignore[arg-type]
        (lambda: textalign.explain("text", None), "type NoneType: a str"),  # type: ignore[arg-type]
        (lambda: textalign.find(7, ["text"]), "type int: a str is needed"),  # type: ignore[arg-type]
        (lambda: textalign.find("text", [7]), "type int: a str is needed"),  # type: ignore[list-item]
        (lambda: textalign.compare("One text.", "Another text."), "put texts into a list"),
        (lambda: textalign.jaccard("one", "two"), "make them of the texts with sketch"),  # type: ignore[arg-type]
        (lambda: textalign.candidate_recall(20, 2), "a share from 0 to 1, not 2"),
        (lambda: textalign.candidate_recall(20, "1"), "not '1'"),  # type: ignore[arg-type]
        (lambda: textalign.candidate_recall(-1, 0.1), "a whole number from 0, not -1"),
    ],
)
@pytest.mark.usefixtures("each_engine")
def test_what_is_no_text_or_number_is_one_error(call: Callable[[], object], message: str) -> None:
    with pytest.raises(textalign.InputError, match=message):
        call()
