"""The signs of a promise in French, Spanish and Portuguese counter notes."""

from __future__ import annotations

from app.rules.promise_signs import Signs, compiled, one_of

# Words of no Romance language: "on" and "a" are met in English notes too.
_ENGLISH = one_of(
    "the is and with are was will to of by this not we she you your our his before until please"
)

_FR_STEMS = one_of(
    "rappel appel envo enver envi livr rembours repar remplac gard confirm repond ecri donn fai "
    "ferai fera ferons feron pass viend vien tien tiend occup command prepar previen preven contact chang mett mis "
    "expedi rend regl verifi adress apport racc install nettoi termin finir finiss inform "
    "transmet transfer reserv depos ramen recontact revien reviend relanc trait sign march pos "
    "met propos avis telephon"
)
_FR_CLITICS = r"(?:(?:l[ea]s?|lui|leur|vous|te|nous|me|y|en)\s+|[lmts]'(?:en\s+)?){0,2}"
_FRENCH_RULES = (
    (
        "will",
        r"\b(?:(?P<we>on|(?<!il\s)(?<!elle\s)(?<!ils\s)(?<!elles\s)(?<!qui\s)(?<!client\s)(?<!cliente\s)nous)\s+|(?P<i>je)\s+|j')(?P<text><CL>(?:<STEMS>)\w*)",
    ),
    (
        "will",
        r"\b(?:(?P<we>on\s+va|nous\s+allons)|(?P<i>je\s+vais))\s+(?P<text><CL>\w+(?:er|ir|re|oir))\b",
    ),
    (
        "promised",
        r"""(?:^|(?<=[.,;:!]\s)|\b(?:(?P<i>j'ai|je\s+(?:lui|leur)\s+ai)|(?P<we>on\s+(?:lui\s+)?a
        |nous\s+(?:lui\s+)?avons))\s+)(?:promis|assure|garanti|convenu)\b
        (?:\s+avec\s+(?:elle|lui))?\s+(?:de\s+|d'|que\s+|qu')?(?P<text>\w+)""",
    ),
    ("promised", r"\b(?P<we>on\s+s'engage|nous\s+nous\s+engageons)\s+a\s+(?P<text>\w+)"),
    (
        "done",
        r"""(?P<text>(?:\b(?!elle|il|ils|elles)\w+\s+)(?:sera|seront|serait)\s+
        (?:pret|livre|repare|termine|rembourse|expedie|envoye|fait|remplace)\w*)\b""",
    ),
    (
        "pledged",
        r"(?P<text>)(?<!comme\s)\b(?:promis|je\s+(?:lui|leur)\s+ai\s+dit|j'ai\s+promis)\s*[.!)]*$",
    ),
)

FRENCH = Signs(
    language="fr",
    rules=tuple(
        (name, compiled(pattern, stems=_FR_STEMS, cl=_FR_CLITICS))
        for name, pattern in _FRENCH_RULES
    ),
    staff=rf"\b(?P<who><STAFF>)\s+(?P<text>(?:va\s+)?{_FR_CLITICS}(?:{_FR_STEMS})\w*)",
    telling=compiled(r"\b(?:dit|promis|assure|garanti|convenu)\b"),
    open=compiled(
        r"""\?\s*["”»)]*$ | \b(?:si|s'ils?|des\s+qu[e']|quand|lorsque|personne|comme\s+promis|bien\s+que
        |demande|inventaire|horaires?|reunion|soldes|tarifs|la\s+fete|heure\s+d'(?:ete|hiver)|conges?|vacances|ferm\w+|ouvert\w*|<ENGLISH>)\b""",
        english=_ENGLISH,
    ),
    doubt=compiled(
        r"""\bn'|\b(?:ne|pas|jamais|rien|plus|peut-etre|peut|pourrai\w*|devrai\w*|probablement|selon|d'apres
        |essa\w+|esper\w+|normalement|chaque|toujours|avait|avions|avons\s+(?!promis))\b"""
    ),
    hearsay=compiled(
        r"""\b(?:elle|il|ils|elles|client|cliente|fournisseur|mari|femme|voisin\w*|fabricant)\s+
        (?:\w+\s+){0,2}?(?:dit|disent|veut|pense|croit|espere|pretend|promet|attend|affirme)\b
        | ^\s*(?:veut|demande|dit|pense)\b"""
    ),
    turn=compiled(
        r"\b(?:il|(?<!avec\s)(?<!pour\s)(?<!chez\s)elles?|ils|qui|parce|puisque|dont|avant\s+qu)\b"
    ),
    breaks=compiled(r"[,;(]|:(?!\d)|\s-+\s|\s–\s|\s\s|\b(?:et|mais|puis|donc)\b"),
)
"""French."""

_ES_STEMS = one_of(
    "llam envi mand arregl entreg devolv devuelv escrib avis guard repar cambi reembols respond "
    "contact confirm pas hac hag har d dar pond pong encarg ped pid prepar traer tra llev recog "
    "instal solucion resolv resuelv busc comunic inform reserv contest mont limpi termin gestion "
    "aten revis abon pag coloc deb"
)
_ES_ENDINGS = r"(?:o|oy|amos|emos|imos|are|ere|ire|re|aremos|eremos|iremos|remos|ariamos|eriamos|iriamos|riamos)"
_ES_CLITICS = r"(?:(?:le|la|lo|les|las|los|te|os|se|me|nos)\s+){1,2}"
_SPANISH_RULES = (
    ("will", r"\b(?P<text><CL>(?:<STEMS>)<END>)\b"),
    ("will", r"\b(?P<text>(?:<STEMS>)(?:aremos|eremos|iremos|remos))\b"),
    (
        "will",
        r"(?:^|(?<=[.,;!]\s))(?P<text>(?!pago\b|termin\w+\s+a\s+las\b)(?:<STEMS>)(?:amos|emos|imos|o))\b(?!\s+(?:el|la)\s+\w+\s+y\b)",
    ),
    (
        "will",
        r"\b(?:(?P<we>nosotros)|(?P<i>yo))\s+(?:y\s+)?(?P<text>(?:le\s+|lo\s+|la\s+)?(?:<STEMS>)<END>)\b",
    ),
    ("will", r"\b(?:(?P<we>vamos)|(?P<i>voy))\s+a\s+(?P<text>\w+(?:r|rl[aeo]s?|rs?e))\b"),
    (
        "promised",
        r"""\b(?:(?P<i>prometi|asegure|garantice)|(?P<we>prometimos|nos\s+comprometimos\s+a
        |quedamos\s+en(?:\s+que)?|acordamos|garantizamos))\b\s+(?:que\s+|a\s+)?(?P<text>\w+)""",
    ),
    (
        "done",
        r"""(?P<text>(?:\b(?!ella|el|ellos)\w+\s+)(?:estara|estaran|sera|seran)\s+
        (?:list|entregad|reparad|terminad|arreglad|enviad|hech)\w*)\b""",
    ),
    (
        "pledged",
        r"""(?P<text>)(?<!lo\s)\b(?:prometido|le\s+asegure|se\s+lo\s+prometi|le\s+prometi)
        \s*[.!)]*$""",
    ),
)

SPANISH = Signs(
    language="es",
    rules=tuple(
        (name, compiled(pattern, stems=_ES_STEMS, end=_ES_ENDINGS, cl=_ES_CLITICS))
        for name, pattern in _SPANISH_RULES
    ),
    staff=rf"\b(?P<who><STAFF>)\s+(?P<text>(?:va\s+a\s+)?(?:{_ES_CLITICS})?(?:{_ES_STEMS})\w*)",
    telling=compiled(r"\b(?:dije|dijimos|prometi\w*|asegur\w*)\b"),
    open=compiled(
        r"""[?¿] | ,\s*(?:dice|dijo)\b | \b(?:si|cuando|en\s+cuanto|nadie|aunque|como\s+prometimos|como\s+se\s+prometio
        |pregunta|inventario|fiesta|horarios?|reunion|rebajas|vacaciones|cerr\w+|abierto|<ENGLISH>)\b""",
        english=_ENGLISH,
    ),
    doubt=compiled(
        r"""\b(?:no|nunca|nada|ningun\w*|quizas?|tal\s+vez|puede\s+que|podriamos|deberi\w*|intent\w*
        |esper\w+|probablemente|normalmente|siempre|cada|habiamos)\b"""
    ),
    hearsay=compiled(
        r"""\b(?:ella|el|cliente|clienta|proveedor|marido|mujer|vecin\w*|fabricante)\s+
        (?:\w+\s+){0,2}?(?:dice|dijo|quiere|piensa|cree|espera|promete|prometio)\b
        | ^\s*(?:dice|dijo|quiere|pregunta|se\s+lo\s+piensa)\b"""
    ),
    turn=compiled(
        r"\b(?:(?<!con\s)(?<!para\s)(?<!a\s)ell[ao]s?|quien|porque|despues|antes\s+de\s+que|hasta\s+que)\b"
    ),
    breaks=compiled(r"[,;(]|:(?!\d)|\s-+\s|\s–\s|\s\s|\b(?:y|pero|luego)\b"),
)
"""Spanish."""

_PT_STEMS = one_of(
    "lig mand consert entreg devolv escrev avis guard repar troc reembols respond contat contact "
    "confirm pass fac faz far da dar coloc ped pec prepar traz trar lev busc instal resolv inform "
    "reserv mont limp termin verific atend retorn envi entr pag ajust separ encomend"
)
_PT_ENDINGS = r"(?:o|amos|emos|imos|arei|erei|irei|rei|aremos|eremos|iremos|remos|ariamos|eriamos|iriamos|riamos)"
_PORTUGUESE_RULES = (
    (
        "will",
        r"\b(?P<we>a\s+gente)\s+(?:vai\s+)?(?P<text>(?:te\s+|lhe\s+|o\s+|a\s+)?(?:<STEMS>)\w*)",
    ),
    (
        "will",
        r"""(?<!nao\s)\b(?:(?P<we>vamos|nos\s+vamos)|(?P<i>vou|eu\s+vou))\s+
        (?P<text>(?!conseguir|tentar|ver\b|pensar|sair|viajar|reclamar|fechar|processar|cancelar|pagar)(?:te\s+|lhe\s+)?\w+r)\b""",
    ),
    (
        "will",
        r"(?:^|(?<=[.,;!]\s)|\b(?P<i>eu)\s+)(?P<text>(?!pago\b|termin\w+\s+(?:as|a\s+las)\b)(?:te\s+|lhe\s+)?(?:<STEMS>)(?:o|amos|emos|imos))\b",
    ),
    ("will", r"\b(?P<text>(?:<STEMS>)(?:aremos|eremos|iremos|remos|arei|erei|irei))\b"),
    ("would", r"\b(?P<text>(?:<STEMS>)(?:ariamos|eriamos|iriamos|aria|eria|iria))\b"),
    ("will", r"\b(?P<i>eu)\s+\w+\s+\w+\s+e\s+(?P<text>(?:<STEMS>)o)\b"),
    (
        "promised",
        r"""\b(?:(?P<i>prometi|garanti|fiquei\s+de)|(?P<we>prometemos|ficamos\s+de|nos\s+comprometemos\s+a
        |combinamos(?:\s+que)?|garantimos))\b\s+(?:que\s+)?(?P<text>\w+)""",
    ),
    (
        "done",
        r"""(?P<text>(?:\b(?!ela|ele|eles)\w+\s+)(?:vai\s+estar|vao\s+estar|fica|ficam|estara|estarao
        |sera|serao)\s+(?:pront|entreg|consertad|terminad|enviad)\w*)\b""",
    ),
    ("pledged", r"(?P<text>)(?<!como\s)\b(?:prometido|prometi|garanti)\s*[.!)]*$"),
)

PORTUGUESE = Signs(
    language="pt",
    rules=tuple(
        (name, compiled(pattern, stems=_PT_STEMS, end=_PT_ENDINGS))
        for name, pattern in _PORTUGUESE_RULES
    ),
    staff=rf"\b(?P<who><STAFF>)\s+(?P<text>(?:vai\s+)?(?:te\s+|lhe\s+)?(?:{_PT_STEMS})\w*)",
    telling=compiled(r"\b(?:falei|falamos|disse|dissemos|prometi|prometemos)\b"),
    open=compiled(
        r"""\?\s*["”»)]*$ | ,\s*(?:diz|disse)\b | \bmeu\s+dinheiro\b
        | \be\s+nao\s+(?:atend|respond|deu|aparec|estava)\w*
        | \b(?:se|quando|assim\s+que|ninguem|embora|como\s+prometido|pergunta|inventario|festa|horario|reuniao|ferias|viajar|fech\w+|<ENGLISH>)\b""",
        english=_ENGLISH,
    ),
    doubt=compiled(
        r"""\b(?:nao|nunca|nada|nenhum\w*|talvez|pode\s+ser|poderi\w*|deveri\w*|tent\w+|esper\w+
        |provavelmente|normalmente|sempre|cada|tinhamos)\b"""
    ),
    hearsay=compiled(
        r"""\b(?:ela|ele|eles|cliente|fornecedor|marido|mulher|vizinh\w*|fabricante)\s+
        (?:\w+\s+){0,2}?(?:diz|disse|quer|pensa|acha|espera|promete|prometeu)\b
    | ^\s*(?:diz|dizem|disseram|falaram|quer|pergunta)\b"""
    ),
    turn=compiled(
        r"\b(?:(?<!com\s)(?<!para\s)(?<!pra\s)(?<!a\s)el[ae]s?|quem|porque|depois|antes\s+que|ate\s+que)\b"
    ),
    breaks=compiled(r"[,;(]|:(?!\d)|\s-+\s|\s–\s|\s\s|\b(?:e|mas|depois)\b"),
)
"""Portuguese."""
