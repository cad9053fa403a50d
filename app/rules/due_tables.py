"""The words of time that the due grammar knows, folded: small letters, no accents.

English in full; of German, French, Spanish and Portuguese what is said at a counter. A word
that means two things in two languages is left out unless the grammar can tell them apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping


def _table(rows: Mapping[int, str]) -> dict[str, int]:
    return {
        word.replace("_", " "): value for value, words in rows.items() for word in words.split()
    }


def any_of(words: Iterable[str]) -> str:
    """Return a pattern for any of these words, the longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


WEEKDAYS = _table(
    {
        0: "monday mon mondays montag mo montags lundi lun lunes segunda-feira segunda seg",
        1: "tuesday tues tue dienstag di mardi martes terca-feira terca",
        2: "wednesday weds wed mittwoch mi mercredi mer miercoles mie quarta-feira quarta qua",
        3: "thursday thurs thur thu donnerstag do jeudi jeu jueves jue quinta-feira quinta qui",
        4: "friday fri freitag fr vendredi ven viernes vie sexta-feira sexta sex",
        5: "saturday sat samstag sonnabend sa samedi sam sabado sab",
        6: "sunday sun sonntag so dimanche dim domingo dom",
    }
)

MONTHS = _table(
    {
        1: "january jan januar janner janvier enero ene janeiro",
        2: "february feb februar feber fevrier febrero fevereiro fev",
        3: "march mar marz mars marzo marco",
        4: "april apr avril avr abril abr",
        5: "may mai mayo maio",
        6: "june jun juni juin junio junho",
        7: "july jul juli juillet julio julho",
        8: "august aug aout agosto ago",
        9: "september sept sep septembre septiembre setembro set",
        10: "october oct oktober okt octobre octubre outubro out",
        11: "november nov novembre noviembre novembro",
        12: "december dec dezember dez decembre diciembre dic dezembro",
    }
)

NAMED_DAYS = _table(
    {
        -2: "day_before_yesterday vorgestern avant-hier anteayer anteontem",
        -1: "yesterday gestern hier ayer ontem",
        0: "today heute aujourd'hui hoy hoje",
        1: "tomorrow tmrw tmr morgen demain manana amanha",
        2: "day_after_tomorrow overmorrow ubermorgen apres-demain pasado_manana depois_de_amanha",
    }
)

TODAY_PARTS = [
    *("tonight", "this morning", "this afternoon", "this evening"),
    *("heute fruh", "heute morgen", "heute nachmittag", "heute abend"),
    *("ce matin", "cet apres-midi", "ce soir"),
    *("esta manana", "esta tarde", "esta noche", "hoje a noite", "hoje a tarde"),
]

NUMBERS = _table(
    {
        1: "a an one ein eine einem einer einen un une una um uma",
        2: "two a_couple_of couple_of zwei deux dos dois duas",
        3: "three drei trois tres",
        4: "four vier quatre cuatro quatro",
        5: "five funf cinq cinco",
        6: "six sechs seis",
        7: "seven sieben sept siete sete",
        8: "eight acht huit ocho oito",
        9: "nine neun neuf nueve nove",
        10: "ten zehn dix diez dez",
        12: "twelve zwolf douze doce doze a_dozen",
    }
)

UNITS: dict[str, str] = {
    word.replace("_", " "): unit
    for unit, words in {
        "minute": "minutes minute mins min minuten minuto minutos",
        "hour": "hours hour hrs hr h stunden stunde std heures heure horas hora",
        "day": "days day tage tagen tag jours jour dias dia",
        "working": "working_days working_day business_days business_day werktage werktagen werktag "
        "arbeitstage arbeitstagen arbeitstag jours_ouvres jour_ouvre dias_habiles dias_uteis",
        "week": "weeks week wks wk wochen woche semaines semaine semanas semana",
        "fortnight": "fortnights fortnight",
        "month": "months month monate monaten monat mois meses mes",
        "year": "years year jahre jahren jahr ans an anos ano annees annee",
    }.items()
    for word in words.split()
}

NOON = ["noon", "midday", "mittag", "mittags", "midi", "mediodia", "meio-dia"]
MIDNIGHT = ["midnight", "mitternacht", "minuit", "medianoche", "meia-noite"]

CLOSING = [
    *("close of business", "close of play", "closing time", "closing", "close", "cob", "cop"),
    *("geschaftsschluss", "ladenschluss", "feierabend", "fermeture", "cierre", "fechamento"),
]

DAY_END = [
    *("end of the day", "end of day", "day's end", "eod"),
    *("ende des tages", "fin de journee", "fin del dia", "fim do dia"),
]

PARTS_OF_DAY = [
    *("in the morning", "in the afternoon", "in the evening", "at night"),
    *("morning", "afternoon", "evening", "night", "fruh", "vormittag", "nachmittag", "abend"),
    *("matin", "apres-midi", "soir", "por la manana", "por la tarde", "por la noche"),
    *("da manha", "da tarde", "da noite"),
]
LATE_PARTS = re.compile(
    r"tonight|afternoon|evening|night|nachmittag|abend|apres-midi|soir|tarde|noche|noite"
)

NEXT = [
    *("next", "nachsten", "nachste", "nachster", "nachstes", "kommenden"),
    *("prochain", "prochaine", "proximo", "proxima"),
]
THIS = [
    *("this coming", "coming", "this", "diesen", "dieser", "diese", "dieses"),
    *("ce", "cette", "este", "esta"),
]
LAST = [
    *("last", "past", "letzten", "letzte", "letzter", "letztes", "ultimo", "ultima"),
]

FILLERS = [
    *("no later than", "not later than", "at the latest", "latest", "or sooner"),
    *[
        "by",
        "on",
        "at",
        "before",
        "until",
        "till",
        "til",
        "the",
        "of",
        "for",
        "from",
        "around",
        "about",
    ],
    *["bis", "um", "am", "zum", "den", "der", "dem", "spatestens", "vor", "gegen"],
    *["le", "la", "a", "au", "avant", "pour", "vers", "jusqu'a", "jusqu'au", "d'ici"],
    *["el", "los", "las", "antes", "de", "para", "hasta", "del", "al"],
    *["o", "as", "ao", "na", "no", "em", "ate", "das", "do", "da"],
]
HOUR_LEADS = frozenset(
    [
        "at",
        "by",
        "before",
        "until",
        "till",
        "til",
        "um",
        "bis",
        "gegen",
        "a",
        "vers",
        "las",
        "la",
        "as",
        "das",
        "ate",
    ]
)
"""Words after which a bare number is an hour: at 3, um 15."""
CLOCK_LEADS = frozenset(["at", "um", "gegen", "vers", "las"])
"""Words after which 10.30 is a time of day, not the 30th of October."""
