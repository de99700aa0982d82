"""A corpus that would break out of a page, a terminal or a table, if anything let it.

What is shown of it must be inert. Texts and ids share sentences, so that all of it is shown.
"""

from __future__ import annotations

from typing import Final

SENTENCE: Final = "The road to the harbour was closed by a fallen lime tree all afternoon"

ATTACKS: Final = (
    "<script>document.title='broken';alert(1)</script>",
    "</script><script>document.title='broken';alert(2)</script>",
    "</title><svg onload=alert(3)>",
    "<img src=x onerror=alert(4)>",
    "\"><img src='https://example.org/x.png' onerror=\"document.title='broken'\">",
    "' onmouseover='alert(5)' x='",
    "]]><!-- <script>alert(6)</script> --> <![CDATA[",
    "<!--<script>",
    "{{ 7 * 7 }} {% raw %} ${7*7} `alert(7)`",
    "javascript:alert(8) &lt;script&gt; &#60;script&#62; &amp;",
    "\u202ertl override\u202c \u2066isolate \u200fmark \u061cletter",
    "\x1b[31mred\x1b[0m \x1b]0;broken\x07 \x9b2J \x00 \x7f \x85",
    "line\u2028separator\u2029paragraph\x0bvertical\x0cform\r\nend\rold",
    '=HYPERLINK("https://example.org") @x +1 -1\t\'"\n',
    "\ud83d lone \udc80 surrogates \udfff",
    "\ufeff\u200b\u200d\ufdd0\uffff noncharacters \U0001fffe",
    "</style><style>*{display:none}</style><link rel=stylesheet href=//example.org>",
    "<iframe src='data:text/html,<script>parent.document.title=1</script>'></iframe><base href=/x>",
    "<form action=//example.org><button>press</button></form><meta http-equiv=refresh content=0>",
)
"""Each of them in a text, and as an id where an id may be so."""


def corpus() -> dict[str, str]:
    """Articles by id: attacks as ids, titles, inside of passages and in what differs."""
    found = {}
    for number, attack in enumerate(ATTACKS):
        said = SENTENCE.replace("fallen", f"fallen {attack} old")
        heard = SENTENCE.replace("fallen", f"fallen {attack[::-1]} young")
        id = attack.encode("utf-8", "ignore").decode()
        found[f"{number} {id}"] = f"{attack}\n\n{attack} It rained. {said}. {attack}"
        found[f"{number}b"] = f"{attack} {SENTENCE}, {attack} and more.\n{heard} {attack}"
    return found


FILE_NAMES: Final = (
    "<img src=x onerror=alert(1)>.txt",
    "\u202egpj.txt",
    "a\nb.txt",
    "quote\"'&lt;.txt",
    "\x1b[31m.txt",
    "]]>--><!--.txt",
    "{{7*7}}.txt",
)
"""Names that files can have on POSIX systems."""
