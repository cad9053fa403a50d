"""The words people write beside a line of a printed sheet, a table for each language.

Folded: small letters, no accents. A word that means two things in two languages is left out of
both (Spanish "pronto" is soon, Portuguese "pronto" is ready).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Sign(StrEnum):
    """What a word beside a line says; what that does depends on what the line stands for.

    `YES` and `NAY` are the bare words: with others beside them they begin a sentence.
    """

    DONE = "done"
    YES = "yes"
    NAY = "nay"
    NO = "no"
    RELEASED = "released"
    TOLD = "told"
    CLOSED = "closed"
    THANKED = "thanked"


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language.

    `signs` are whole phrases; `agreed` says that the customer agreed to another date. `joints`
    join an owner or a date to the rest ("by", "for"). Whoever stands behind one of `asking` is
    to be asked or thanked, and whoever stands behind one of `calling` is to be called: neither
    is the owner.
    """

    signs: Mapping[Sign, tuple[str, ...]]
    agreed: tuple[str, ...]
    joints: str
    asking: str
    calling: str


def _phrases(text: str) -> tuple[str, ...]:
    return tuple(phrase.strip() for phrase in text.split(","))


ENGLISH = Words(
    signs={
        Sign.DONE: _phrases(
            "done, all done, it is done, it's done, is done, kept, did it, sorted, fixed,"
            " delivered, dealt with, acted on, settled, finished, completed"
        ),
        Sign.YES: _phrases("ok, okay, o.k., yes, fine"),
        Sign.NAY: _phrases("no"),
        Sign.NO: _phrases(
            "cannot, can't, cant, can not, won't, wont, not possible, impossible, broken,"
            " will not happen, won't happen, cannot do, can't do, no way"
        ),
        Sign.RELEASED: _phrases(
            "withdrawn, released, not needed, no longer needed, not needed any more,"
            " not needed anymore, cancelled, canceled, customer cancelled, customer canceled"
        ),
        Sign.TOLD: _phrases(
            "answered, answered for, told, customer told, told customer, told her, told him,"
            " told them, informed, customer informed, apologised, apologized, made good"
        ),
        Sign.CLOSED: _phrases("closed, close it, no action, no action needed, drop it"),
        Sign.THANKED: _phrases(
            "thanked, thanks given, thanks passed on, passed on, praised, praise passed on"
        ),
    },
    agreed=_phrases("customer agreed, customer agrees, agreed with customer, agreed"),
    joints="by for to on until till at and owner is",
    asking="ask tell thank see with from inform remind cc",
    calling="call ring phone email mail write visit meet",
)

GERMAN = Words(
    signs={
        Sign.DONE: _phrases(
            "erledigt, ist erledigt, gemacht, fertig, gehalten, getan, behoben, geliefert,"
            " abgeschlossen"
        ),
        Sign.YES: _phrases("ja, in ordnung, passt"),
        Sign.NAY: _phrases("nein"),
        Sign.NO: _phrases(
            "geht nicht, unmoglich, nicht moglich, gebrochen, klappt nicht, nicht machbar"
        ),
        Sign.RELEASED: _phrases(
            "zuruckgezogen, storniert, nicht mehr notig, nicht mehr gebraucht, hat sich erledigt,"
            " entfallt, kunde verzichtet, kundin verzichtet"
        ),
        Sign.TOLD: _phrases(
            "beantwortet, informiert, kunde informiert, kundin informiert, bescheid gegeben,"
            " entschuldigt"
        ),
        Sign.CLOSED: _phrases("geschlossen, schliessen, zu den akten, nichts zu tun"),
        Sign.THANKED: _phrases("gedankt, bedankt, dank ausgerichtet, weitergegeben, gelobt"),
    },
    agreed=_phrases("mit kunde vereinbart, mit kundin vereinbart, vereinbart, kunde einverstanden"),
    joints="von durch bis an am um und fur",
    asking="frag frage fragen mit dank danke danken sag sagen erinnern",
    calling="anrufen ruf rufe schreiben besuchen treffen",
)

FRENCH = Words(
    signs={
        Sign.DONE: _phrases("fait, c'est fait, tenu, tenue, regle, reglee, termine, livre, livree"),
        Sign.YES: _phrases("oui, d'accord"),
        Sign.NAY: _phrases("non"),
        Sign.NO: _phrases("pas possible, ne peut pas, infaisable, rompu, rompue"),
        Sign.RELEASED: _phrases(
            "retire, retiree, annule, annulee, plus necessaire, plus besoin, n'est plus necessaire"
        ),
        Sign.TOLD: _phrases(
            "repondu, prevenu, prevenue, client prevenu, cliente prevenue, informe, informee,"
            " excuses presentees"
        ),
        Sign.CLOSED: _phrases("clos, ferme, sans suite, rien a faire"),
        Sign.THANKED: _phrases("remercie, remerciee, merci transmis, transmis, transmise"),
    },
    agreed=_phrases("convenu avec le client, convenu, client d'accord, cliente d'accord"),
    joints="par pour a au le avant et",
    asking="demande demander demandez dire remercier avec prevenir rappeler",
    calling="appeler appelle ecrire voir rencontrer",
)

SPANISH = Words(
    signs={
        Sign.DONE: _phrases("hecho, hecha, cumplido, cumplida, listo, lista, ya esta, entregado"),
        Sign.YES: _phrases("si, vale, de acuerdo"),
        Sign.NO: _phrases("imposible, no se puede, no es posible, incumplido, no va a ser"),
        Sign.RELEASED: _phrases(
            "retirado, retirada, cancelado, cancelada, anulado, anulada, ya no hace falta,"
            " no hace falta"
        ),
        Sign.TOLD: _phrases(
            "respondido, avisado, avisada, cliente avisado, cliente avisada, informado, informada,"
            " disculpas dadas"
        ),
        Sign.CLOSED: _phrases("cerrado, cerrada, cerrar, nada que hacer"),
        Sign.THANKED: _phrases("agradecido, agradecida, gracias dadas, transmitido, felicitado"),
    },
    agreed=_phrases("acordado con el cliente, acordado, cliente de acuerdo, acordada"),
    joints="por para a al el antes y",
    asking="pregunta preguntar preguntale decir dile agradecer con recordar",
    calling="llama llamar escribir ver visitar",
)

PORTUGUESE = Words(
    signs={
        Sign.DONE: _phrases("feito, feita, esta feito, resolvido, resolvida, cumprido, entregue"),
        Sign.YES: _phrases("sim, certo"),
        Sign.NAY: _phrases("nao"),
        Sign.NO: _phrases(
            "impossivel, nao da, nao e possivel, nao pode, descumprido, quebrado, quebrada"
        ),
        Sign.RELEASED: _phrases(
            "ja nao e preciso, nao e mais necessario, nao precisa mais, desistiu, cliente desistiu"
        ),
        Sign.TOLD: _phrases("avisamos, cliente informado, cliente informada, explicado, desculpas"),
        Sign.CLOSED: _phrases("fechado, fechada, encerrado, encerrada, nada a fazer"),
        Sign.THANKED: _phrases("agradeci, agradecemos, obrigado dado, repassado, elogiado"),
    },
    agreed=_phrases("combinado com o cliente, combinado, combinada, cliente concordou"),
    joints="por para a ao ate e o",
    asking="pergunte perguntar pergunta dizer diga agradecer com lembrar",
    calling="ligar ligue telefonar escrever ver visitar",
)

LANGUAGES: tuple[Words, ...] = (ENGLISH, GERMAN, FRENCH, SPANISH, PORTUGUESE)

TICKS = "✓✔☑✅√"
CROSSES = "✗✘❌☒"
"""Signs that say done and no without a word; an x does either, so it is a note."""

ALSO_WORDS = frozenset(
    [
        "will",
        "mark",
        "may",
        "april",
        "june",
        "rose",
        "grace",
        "art",
        "bill",
        "sue",
        "drew",
        "rob",
        "pat",
        "jack",
        "frank",
        "dawn",
        "hope",
        "faith",
        "joy",
        "ray",
        "ruby",
        "sandy",
        "gene",
        "max",
        "penny",
        "summer",
        "autumn",
        "rich",
        "chance",
        "miles",
        "chase",
        "grant",
        "lance",
        "jean",
        "juan",
        "sol",
        "luz",
        "paz",
        "mar",
        "angel",
        "reyes",
        "leal",
        "blanco",
        "franco",
        "ernst",
        "klein",
        "gross",
        "lang",
        "kurz",
        "neu",
        "jung",
        "stark",
        "sommer",
        "winter",
        "august",
        "sonntag",
        "freitag",
        "montag",
        "jan",
        "dom",
        "marco",
        "vera",
        "clara",
    ]
)
"""Names that are also words: they count as a name only where nothing else can be meant."""


def _signed() -> dict[str, Sign]:
    found: dict[str, Sign] = {}
    for language in LANGUAGES:
        for sign, phrases in language.signs.items():
            for phrase in phrases:
                found.setdefault(phrase, sign)
    return found


SIGNS = _signed()
"""Every phrase with what it says."""


def _pattern(phrases: list[str]) -> str:
    longest_first = sorted(set(phrases), key=len, reverse=True)
    return "|".join(re.escape(phrase).replace(r"\ ", r"\s+") for phrase in longest_first)


def _words(field: str) -> frozenset[str]:
    return frozenset(word for one in LANGUAGES for word in getattr(one, field).split())


SIGN = re.compile(rf"(?<!\w)(?:{_pattern(list(SIGNS))})(?!\w)")
AGREED = re.compile(
    rf"(?<!\w)(?:{_pattern([phrase for one in LANGUAGES for phrase in one.agreed])})(?!\w)"
)
JOINTS = _words("joints")
ASKING = _words("asking")
CALLING = _words("calling")
