"""Who is known already? Customers like one that is about to be made, and why.

The search index gives the candidates: those who share the beginning, the end or the first
letter of two words of the name, or a telephone number or e-mail. `rules.likeness` judges them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import permutations

from sqlalchemy import select

from app.queries import customers
from app.queries.customers import CustomerHit
from app.rules.likeness import Likeness, PersonFacts, likeness, words_of
from app.rules.names import contact_key
from models import search as index
from models.customer import ContactPoint
from models.sessions import Reading
from models.shop import shop_values
from models.values import NAME_LIMIT, ContactKind

LIMIT = 3
"""How many are shown: a question to the clerk, no list to search."""
CANDIDATES = 60
"""How many candidates each look at the index gives, newest first."""
MOST_WORDS = 4
"""Words of a name that are looked for, the longest ones: they are the rarest."""
BEGINNING, ENDING, PHONE_END = 3, 4, 7
"""Letters of a word, and digits of a number, that two spellings of one most often share."""

Contact = tuple[ContactKind, str]
"""A way to reach somebody, as it was given."""
Likely = tuple[CustomerHit, tuple[str, ...]]


def likely(
    reading: Reading,
    name: str,
    contacts: Sequence[Contact] = (),
    limit: int = LIMIT,
    *,
    but: int | None = None,
) -> list[Likely]:
    """Return known customers that may be the one about to be made, likest first, with reasons.

    `but` is the one who is being written about: nobody is their own double.
    The reasons are those of `rules.likeness.Likeness`. A name that is longer than any that is
    kept, or blank, is like nobody's.
    """
    if not name.strip() or len(name) > NAME_LIMIT:
        return []
    country = shop_values(reading).country
    wanted = _facts(name, [(kind, contact_key(kind, value, country)) for kind, value in contacts])
    ids: dict[int, None] = {}
    for query in dict.fromkeys((*_name_queries(name), *_contact_queries(wanted))):
        ids |= dict.fromkeys(index.customer_ids(reading, query, CANDIDATES))
    others = [found for found in ids if found != but]
    judged = [(hit, likeness(wanted, facts)) for hit, facts in _known(reading, others)]
    shown = sorted((pair for pair in judged if pair[1].shown), key=_rank)
    return [(hit, like.reasons) for hit, like in shown[:limit]]


def _rank(pair: tuple[CustomerHit, Likeness]) -> tuple[float, int]:
    return -pair[1].score, pair[0].id


def _name_queries(name: str) -> Iterator[str]:
    """Give what is looked for in names."""
    words = sorted(dict.fromkeys(words_of(name)), key=len, reverse=True)[:MOST_WORDS]
    if len(words) < 2:
        for word in words:
            yield from (word, word[:BEGINNING], word[-ENDING:])
    for one, other in permutations(words, 2):
        yield f"{one[:BEGINNING]} {other[:BEGINNING]}"
        yield f"{one[-ENDING:]} {other[-ENDING:]}"
        yield f"{one[:BEGINNING]} {other[-ENDING:]}"
        yield f"{one} {other[:1]}"


def _contact_queries(wanted: PersonFacts) -> Iterator[str]:
    """Give what is looked for among the ways to reach people."""
    yield from (phone.split("x")[0][-PHONE_END:] for phone in wanted.phones)
    yield from wanted.emails


def _facts(name: str, contacts: Iterable[Contact]) -> PersonFacts:
    keys: dict[ContactKind, list[str]] = defaultdict(list)
    for kind, key in contacts:
        keys[kind].append(key)
    return PersonFacts(name, tuple(keys[ContactKind.PHONE]), tuple(keys[ContactKind.EMAIL]))


def _known(reading: Reading, ids: Sequence[int]) -> list[tuple[CustomerHit, PersonFacts]]:
    """Return the candidates with what is known of them."""
    chosen = select(ContactPoint.customer_id, ContactPoint.kind, ContactPoint.value_key)
    contacts: dict[int, list[Contact]] = defaultdict(list)
    for row in reading.execute(chosen.where(ContactPoint.customer_id.in_(ids))):
        contacts[row.customer_id].append((row.kind, row.value_key))
    found = customers.hits(reading, ids)
    return [(hit, _facts(hit.name, contacts[hit.id])) for hit in found]
