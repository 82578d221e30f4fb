"""The docs say what the code does."""

from __future__ import annotations

import re

import documents.rules
import feeds.rules
import images.rules
import markup.rules
import portal.ledger_rules
import portal.personal_rules
import portal.rules
import portal.settings_rules
import search.rules
import stories.rules
from checks.pipeline import KINDS
from portal.problems import Rule
from tests.sites import ROOT

HANDBOOK = (ROOT / "docs/so-tay-bien-tap.md").read_text("utf-8")
MODULES = (
    portal.rules,
    portal.ledger_rules,
    portal.personal_rules,
    portal.settings_rules,
    markup.rules,
    images.rules,
    stories.rules,
    documents.rules,
    feeds.rules,
    search.rules,
)
RULES = [rule for module in MODULES for rule in vars(module).values() if isinstance(rule, Rule)]


def test_every_problem_has_a_code_of_its_own_that_the_handbook_explains() -> None:
    codes = [rule.code for rule in RULES]
    assert len(codes) == len(set(codes))
    assert [code for code in codes if code not in HANDBOOK] == []


def test_every_field_stands_in_the_handbook() -> None:
    names = {field.name for kind in KINDS.values() for field in kind.fields}
    assert [name for name in sorted(names) if f"`{name}`" not in HANDBOOK] == []


def test_every_page_the_docs_point_to_exists() -> None:
    for path in [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]:
        prose = re.sub(r"```.*?```|`[^`]*`", "", path.read_text("utf-8"), flags=re.DOTALL)
        for target in re.findall(r"\]\((?!https?:|#|mailto:|…)([^)#\s]+)", prose):
            assert (path.parent / target).exists(), (path.name, target)
