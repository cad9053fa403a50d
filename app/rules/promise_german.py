"""The signs of a promise in German counter notes."""

from __future__ import annotations

from app.rules.promise_signs import Signs, compiled, one_of

# Stems of what a shop does; -e, -en, -t and -st follow.
_STEMS = one_of(
    "meld ruf schick send reparier liefer bring geb gib tausch uberweis schreib leg klar kummer "
    "antwort bestell erledig mach hol pruf erstatt mail faxe bestatig reservier stell bau komm "
    "ersetz besorg teil informier sag kontaktier montier setz wechsel leit hinterleg heb halt "
    "halte druck schneid putz reinig kontrollier buch fertig ander nah zahl lass sorg schau guck "
    "nehm installier bearbeit frag beantwort"
)
_RULES = (
    ("will", r"\b(?:(?P<we>wir)|(?P<i>ich))\s+(?P<text>(?:<STEMS>)(?:e|en|n|ern|eln)?)\b"),
    ("will", r"\b(?P<text>(?:<STEMS>)(?:en|n))\s+(?P<we>wir)\b"),
    ("will", r"\b(?P<text>(?:<STEMS>)e?)\s+(?P<i>ich)\b"),
    (
        "will",
        r"(?:^|(?<=[.,;!]\s))(?P<i>)(?P<text>(?:<STEMS>)e)\s+(?:mich|ihn|sie|ihr|ihm|es|zuruck|das)\b",
    ),
    (
        "will",
        r"\b(?:(?P<we>wir\s+werden|werden\s+wir)|(?P<i>ich\s+werde|werde\s+ich))\s+(?P<text>\w+)",
    ),
    ("will", r"(?:^|(?<=[.,;!]\s))(?P<i>werde)\s+(?P<text>\w+)"),
    (
        "promised",
        r"""(?:^|(?<=[.,;:!]\s)|\b(?:ihm|ihr|ihnen|kundin|kunde)\s+|\b(?:habe?|haben)\s+(?:\w+\s+){0,2}?)
        (?:versprochen|zugesagt|zugesichert|garantiert|vereinbart|abgemacht|ausgemacht)\b
        [:,]?\s*(?:dass\s+)?(?P<text>\w+)""",
    ),
    (
        "told",
        r"""\b(?:(?:hab|habe|haben)\s+)?(?:(?:ihm|ihr|ihnen|der\s+kundin|dem\s+kunden)\s+)?gesagt\b
        [:,]?\s*(?:dass?\s+)(?P<text>\w+)""",
    ),
    ("gets", r"\b(?P<text>bekommt|erhalt)\b(?=.*\bvon\s+uns\b)"),
    (
        "pledged",
        r"""(?P<text>)\b(?:zugesagt|zugesichert|(?<!wie\s)versprochen)
        (?:\s+(?:hab|habe|haben)\s+(?:ich|wir)(?:\s+\w+)?)?\s*[.!)]*$""",
    ),
    (
        "pledged",
        r"""(?P<text>)\b(?:hab|habe|haben)\s+(?:(?P<i>ich)|(?P<we>wir))\s+(?:(?:ihm|ihr|ihnen)\s+)?
        (?:zugesagt|zugesichert|versprochen|gesagt)\s*[.!)]*$""",
    ),
)

GERMAN = Signs(
    language="de",
    rules=tuple((name, compiled(pattern, stems=_STEMS)) for name, pattern in _RULES),
    staff=rf"\b(?P<who><STAFF>)\s+(?P<text>(?:wird|{_STEMS})(?:t|et|ft)?\b)",
    telling=compiled(r"\b(?:gesagt|versprochen|zugesagt|zugesichert)\b"),
    open=compiled(
        r"""\?\s*["”»)]*$ | \b(?:wenn|falls|sobald|sofern|ob|niemand|obwohl|wie\s+versprochen
        |wie\s+zugesagt|solange|urlaub|inventur|geschlossen|geoffnet)\b
        | \b(?!(?:ich|wir|und)\b)\w+\s+(?:sagte?|meinte?|schreibt|schrieb|behauptete?|versprach
          |(?:hat|haben|wurde|worden)\s+(?:\w+\s+)?(?:gesagt|versprochen|zugesagt|behauptet))
          \s*[,:]\s*(?!ich\b)
        | ,\s*(?:sagt|meint)\s+(?:er|sie|kunde|kundin)\b
        | \bmach\w+\s.*\bzu\s*[.!]?$"""
    ),
    doubt=compiled(
        r"""\b(?:nicht|nichts|nie|niemals|kein\w*|vielleicht|eventuell|evtl|wahrscheinlich
        |hoffentlich|moglicherweise|versuch\w*|sollte\w*|konnte\w*|wurde\w*|hatte\w*|wollte\w*
        |hoff\w*|plan\w*|ungefahr|voraussichtlich|wohl|angeblich|anscheinend|laut|immer|jeden|jede)\b"""
    ),
    hearsay=compiled(
        r"""\b(?:er|sie|kunde|kundin|lieferant|mann|frau|hersteller|firma|nachbar\w*)\s+
        (?:\w+\s+){0,2}?(?:sagt\w*|meint\w*|fragt\w*|will|wollte|mochte|behauptet\w*|versprach
        |braucht|hofft|denkt|glaubt|verlangt|erwartet|ruft|meldet|hat\s+gesagt)\b
        | ^\s*(?:fragt|will|sagt|meint|behauptet|mochte|braucht)\b"""
    ),
    turn=compiled(
        r"\b(?:er|der|die|weil|nachdem|wo|welche\w*|bevor)\s+\w+(?:t|en)\b(?=,)|\b(?:bis\s+(?:er|sie)\b)"
    ),
    breaks=compiled(r"[,;(]|:(?!\d)|\s-+\s|\s–\s|\s\s|\b(?:und|aber|sondern|denn)\b"),
    afterthought=compiled(
        r"""\b(?:vielleicht|eventuell|evtl|hoffentlich|soll\w*|muss|mussen|gilt|endet|ablauft|wie\s+immer
        |(?:ein|das)\s+fest|eine\s+(?:feier|party)|neue\s+ware|frei\s*[.!]*$|feierabend|in\s+ruhe
        |um\s*[.!]*$)\b"""
    ),
)
"""German."""
