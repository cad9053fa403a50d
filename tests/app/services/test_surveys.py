"""Survey answers stay on their kind's scale and may stand alone."""

from __future__ import annotations

import pytest

from app.services import surveys
from app.services.customers import NewCustomer
from app.services.surveys import NewAnswer
from models.survey import SurveyAnswer
from models.values import SURVEY_SCALES, SurveyKind
from tests.app.services.at_work import DAY, HOUR, NOW, AtWork, refused


@pytest.mark.parametrize("kind", list(SurveyKind))
def test_the_scale_and_nothing_beside(work: AtWork, kind: SurveyKind) -> None:
    low, high = SURVEY_SCALES[kind]
    for score in range(low, high + 1):
        work.do(surveys.record, NewAnswer(kind, score))
    assert work.count(SurveyAnswer) == high - low + 1
    for score in (low - 1, high + 1):
        with refused("survey.off_scale", "score"):
            work.do(surveys.record, NewAnswer(kind, score))
        with refused("survey.off_scale", "score"):
            work.do(surveys.correct, 1, {"score": score})


def test_it_may_stand_alone(work: AtWork) -> None:
    work.do(surveys.record, NewAnswer(SurveyKind.NPS, 9, comment=" "))
    row = work.row(SurveyAnswer, 1)
    assert (row.customer_id, row.interaction_id, row.answered_at) == (None, None, NOW)
    assert row.comment is None


def test_it_belongs_to_the_customer_of_its_interaction(work: AtWork) -> None:
    logged = work.log(customer=NewCustomer("Kim"))
    work.do(surveys.record, NewAnswer(SurveyKind.CSAT, 5, interaction_id=logged.interaction))
    assert work.row(SurveyAnswer, 1).customer_id == logged.customer


def test_what_is_not_there_or_not_yet_is_refused(work: AtWork) -> None:
    with refused("record.gone"):
        work.do(surveys.record, NewAnswer(SurveyKind.NPS, 1, interaction_id=9))
    with refused("record.gone"):
        work.do(surveys.record, NewAnswer(SurveyKind.NPS, 1, customer_id=9))
    with refused("survey.future", "answered_at"):
        work.do(surveys.record, NewAnswer(SurveyKind.NPS, 1, answered_at=NOW + 2 * DAY))


def test_correct_and_delete(work: AtWork) -> None:
    work.do(surveys.record, NewAnswer(SurveyKind.NPS, 9))
    work.do(surveys.correct, 1, {"score": 8, "comment": "fine", "answered_at": NOW - HOUR})
    row = work.row(SurveyAnswer, 1)
    assert (row.score, row.comment, row.answered_at) == (8, "fine", NOW - HOUR)
    work.do(surveys.delete, 1)
    assert work.count(SurveyAnswer) == 0
