"""Staff: one name, one person; who left keeps what they did."""

from __future__ import annotations

from app.queries import shop as queries
from app.services import staff
from models.staff import StaffMember
from models.values import Role
from tests.app.services.at_work import AtWork, refused


def test_add_and_list(work: AtWork) -> None:
    added = work.do(staff.add, "Ëva", Role.MANAGER)
    with work.store.read() as reading:
        rows = queries.staff(reading)
    assert [(row.name, row.role) for row in rows] == [("Ann", Role.CLERK), ("Ëva", Role.MANAGER)]
    assert rows[1].id == added.staff


def test_a_name_is_borne_once(work: AtWork) -> None:
    with refused("staff.name_taken", "name"):
        work.do(staff.add, "ÁNN")
    other = work.do(staff.add, "Bo").staff
    with refused("staff.name_taken", "name"):
        work.do(staff.correct, other, {"name": "ann"})
    work.do(staff.correct, other, {"name": "BO", "role": Role.MANAGER})
    assert work.row(StaffMember, other).name == "BO"
    with refused("words.blank", "name"):
        work.do(staff.add, " ")


def test_who_left_is_offered_no_more(work: AtWork) -> None:
    interaction = work.log().interaction
    work.do(staff.retire, work.staff)
    with work.store.read() as reading:
        assert queries.staff(reading) == []
        assert [row.active for row in queries.staff(reading, active=False)] == [False]
    assert interaction
    work.do(staff.correct, work.staff, {"active": True})
    with work.store.read() as reading:
        assert len(queries.staff(reading)) == 1
