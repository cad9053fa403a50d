"""A fixed tenth of all summaries that must print; `make reports` prints every one."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.reports import KINDS, making
from tests.journeys import paper_checks, papers
from tests.journeys.papers import Case, Shops


@pytest.fixture(scope="module")
def shops(tmp_path_factory: pytest.TempPathFactory) -> Shops:
    """The shops, each made once."""
    return Shops(tmp_path_factory.mktemp("papers"))


@pytest.mark.parametrize("case", papers.fixed_tenth(), ids=str)
def test_a_summary_prints(case: Case, shops: Shops) -> None:
    if case.shop in papers.REAL and papers.shared_data() is None:
        pytest.skip("the real data (shared/data beside the checkout) is not on this computer")
    found = paper_checks.check(case, shops)
    assert found.refusal or found.cells


def test_a_long_list_prints() -> None:
    assert paper_checks.check_long("unmet", 2_000).pages > 50


def test_the_tenth_is_fixed_and_leaves_no_kind_and_no_shop_out() -> None:
    tenth = papers.fixed_tenth()
    assert tenth == papers.fixed_tenth()
    assert {case.kind for case in tenth} == set(KINDS)
    assert {case.shop for case in tenth} == {"sample", *papers.MADE_UP, *papers.REAL}
    assert len(papers.cases()) / 10 <= len(tenth) <= len(papers.cases()) / 5


def test_a_figure_that_is_missing_is_found(shops: Shops) -> None:
    case = Case("one", "period", "a4", "en")
    with shops.reading(case.shop) as reading:
        data = making.read(reading, papers.wanted(reading, case))
    laid = paper_checks._laid(case, data)
    with pytest.raises(AssertionError, match="not printed"):
        paper_checks._check_cells(case, laid, "some other words")


def test_a_file_that_is_cut_is_found() -> None:
    made = paper_checks._made(Case("long", "unmet", "a4", "en"), paper_checks._long("unmet", 3))
    with pytest.raises(Exception, match=r".+"):
        paper_checks.check_file(made[: len(made) // 2], "")


def test_both_papers_and_every_language_are_there() -> None:
    sample = [case for case in papers.cases() if case.shop == "sample"]
    assert {case.paper for case in sample} == {"a4", "letter", "roll", "a6"}
    assert {case.language for case in sample} >= {"en", "de", "ar", "es", "fr", "pt_BR"}
    assert len(sample) == len(set(sample)) == 2 * len(KINDS) * len({c.language for c in sample})


def test_kept_files_are_the_ones_that_were_checked(shops: Shops, tmp_path: Path) -> None:
    found = paper_checks.check(Case("nothing", "unmet", "letter", "en"), shops, tmp_path)
    (kept,) = tmp_path.iterdir()
    assert kept.name == "nothing-unmet-letter-en.pdf"
    assert kept.stat().st_size == found.size
