"""What keeps us quiet in English counter notes: words that look like a promise and are none.

The general causes, as they were met in real notes: somebody else speaks; the deed is somebody
else's, or nobody's; it is a state, an event or a rule of the house rather than a deed for this
customer; it is doubted, asked about or hangs on a condition; it lies in the past.
"""

from __future__ import annotations

from app.rules.promise_signs import compiled, one_of

HOUSE = one_of(
    "manager boss technician engineer fitter driver plumber electrician mechanic workshop "
    "inspector inspectors supervisor crew crews truck trucks sweeper cleaner painter gardener "
    "representative rep team office department colleague staff someone somebody chef kitchen "
    "delivery collection van service"
)
"""Those who act for the shop though no name is said."""

CUSTOMER = one_of(
    "she he they you customer client caller constituent resident tenant guest patient husband wife "
    "mother father daughter son lady man woman friend neighbour neighbor parents"
)
OTHERS = one_of(
    "supplier contractor courier carrier landlord company bank maker manufacturer insurer "
    "insurance agent factory foreman lawyer attorney property_manager owner homeowner utility "
    "police school"
)
SAY = one_of(
    "said says say saying claims claimed claim states stated asks asked ask thinks thought hopes "
    "hoped wants wanted want needs needed need would_like insists insisted demands demanded "
    "promised expects expected expect believes was_told were_told is_told wonders complains "
    "complained told agreed says_that threatened understood heard"
)
_TELLS = one_of(
    "say says said state states stated claim claims claimed tell tells told insist insists "
    "insisted promise promises promised assure assured inform informed advise advised announce "
    "announced indicate indicates indicated"
)
_NO_SPEAKER = one_of("i we and or but just also already then so has have had who not ever to")

EVENT = one_of(
    "wedding surgery operation flight trip party birthday funeral exam interview vacation holiday "
    "hearing court trial meeting event parade concert match game race festival fair school class "
    "classes storm snow rain election"
)
"""What takes place by itself: told of, not promised."""

_STATE = r"""
    open|closed|shut|away|off|late|busy|full|fully|booked|delayed|postponed|cancell?ed|unavailable|sick
    |short|understaffed|gone|on\s+(?:vacation|holiday|leave|break|strike)|at\s+lunch
    |in\s+(?:a\s+meeting|court)|(?:one|two|three|a|\d+)\s+(?:hours?|days?|weeks?)\s+\w+
    |charged|fined|billed|disciplined
"""
HOUSE_BE = (
    r"be\s+(?:there|here|back|out|round|over|with|in\s+touch|at|on\s+(?:site|his|her|their)|\w+ing)\b"
    r"(?!\s+(?:of\s+school|on\s+leave))"
)
"""What those of the house are when it is a deed; "the office will be open" is a state."""
_BUSINESS = r"(?:event|sale|hours|prices?|policy|supplier|stock|market|fair)"

NO_DEED = rf"""
    (?:not|never|see|try|wait|need|think|hope|have\s+to|attempt|the|an?|our|my|likely|consider
      |lose|expect|know|charge|bill|fine|ticket|tow|sue|raise|stop|discontinue|hire|remember|only
      |no\s+longer|discuss\s+(?:it\s+)?internally|speak\s+at|finish\s+(?:at|work|early)|take\s+\w+\s+off
      |(?:start|change|hold|have|run)\s+(?:(?:an?|the|our)\s+)?(?:\w+\s+){{0,2}}?(?:{_BUSINESS}|{EVENT})
      |take\s+(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow)\s+off|have\s+been
      |pay(?!\s+(?:him|her|them|you|back|for)\b)|be\s+paid
      |(?:file|take)\s+(?:an?\s+)?(?:law\s?suit|suit|complaint|legal)|go\s+(?:home|to\s+lunch|away)
      |be\s+contacting\s+(?:my|an|a|our)\s+(?:attorney|lawyer)
      |contact\s+(?:my|an|a|our)\s+(?:attorney|lawyer)
      |hear\s+(?:back\s+)?from|take\s+delivery|(?:get|have)\s+(?:new\s+|more\s+)?stock
      |have\s+(?:fewer|less|more|no|lunch|time|guests|visitors|a\s+(?:\w+\s+)?(?:meeting|sale|party))
      |be\s+(?:{_STATE}|out|in(?!\s+touch)|back|able|unable|happy|glad|moving|sold|looking|waiting
        |going|hiring|selling|closing|opening|raising|having|stopping|expecting|needing|forced|seeking
        |required|sure|here\s+until|\w+\s+years))\b
"""
"""What is said with "will" and is no deed for the customer."""

NOT_DONE = one_of(
    "closed opened charged used needed required delayed fined considered based expected interested "
    "pleased married retired added allowed reminded disciplined towed tired delighted located "
    "called_back_by evicted ticketed cancelled canceled postponed suspended increased raised "
    "blocked renewed interviewed trained turned_off shut_off switched_off cut_off "
    "arrested sued billed banned enforced prohibited tolerated missed"
)
NOTHING = one_of(
    "i we and or but so to that which who what when prices price fees fee rates rate rent stock "
    "sale store shop shops hours event offer ban bans permit permits violators violations vehicle "
    "vehicles cars tenant tenants owner owners ticket tickets storm snow rain school weather "
    "parking"
)
"""Subjects of which nothing is promised to anybody."""

OPEN = compiled(
    r"""\?\s*["”»)]*$ | ^(?:once|as\s+soon\s+as)\b | \b(?:no\s+idea|not\s+sure|earliest)\b
    | ^(?:what|why|how|when|where|who)\s+(?:will|would|can|is|are|shall|should|do|does)\b
    | ^(?:all\s+|any\s+)?(?:orders|requests|enquiries|inquiries|complaints|cases|applications
      |claims|returns|calls|e-?mails|messages|visitors|customers|residents)\b
    | \bin\s+the\s+order\s+(?:they|received)\b | \bautomat(?:ed|ic)\b
    | ,\s*(?:he|she|they|customer|client|caller)\s+(?:said|says|told\s+(?:me|us))\s*[.!]*$
    | \band\s+(?:i|we)\s+(?:did|have\s+done|have)\b\s*(?:so|that|it)?\s*[.!]*$
    | \bif\b(?!\s+(?:needed|required|necessary|need\s+be)\b)
    | \b(?:unless|whether|provided|providing|assuming|in\s+case|as\s+long\s+as|nobody
      |no\s+one|although|as\s+promised|weather\s+permitting|every|each)\b"""
)
DOUBT = compiled(
    r"""n't\b | \b(?:not|never|no\s+longer|cannot|cant|wont|unable|maybe|perhaps|possibly
    |probably|hopefully|might|may(?!\s+\d|\s*[.,;]?\s*$)(?<!\d\smay)(?<!\bmay\d)|could|should
    |try|trying|hope|hoping|hopes|expect|expects|expected|anticipate|anticipated|likely
    |projects?|projected|attempt|attempts|approx|aim|aims|plan|plans|planning|was\s+going\s+to
    |were\s+going\s+to|supposed|had\s+promised|had\s+said|considering|intend|used\s+to|always
    |usually|normally|typically|generally|believe|doubt|guess|suppose
    |(?:<CUSTOMER>)(?:\s+(?:is|are)|'s|'re)\s+scheduled|payments?\s+(?:is\s+|are\s+)?scheduled
    |scheduled\s+(?:for|to)\s+(?:<EVENT>|fly|work|appear|travel|leave|demolition)
    |(?:someone|somebody)\s+will\s+(?:pick|collect|sign|take|need|have\s+to)
    |(?:would|'d)\s+have\s+(?!it\b|her\b|him\b|them\b|the\b|an?\b|this\b)\w+
    |<EVENT>(?:\s+(?:is|are|was|were|will|has|scheduled|at)|'s)
    |(?:was|were)\s+(?:to\s+be|to\s+have|scheduled|due))\b""",
    event=EVENT,
    customer=CUSTOMER,
)
AFTERTHOUGHT = compiled(
    r"""\b(?:maybe|perhaps|possibly|probably|hopefully|i\s+(?:think|hope|guess)|fingers\s+crossed
    |according\s+to|as\s+usual|last\s+(?:week|month|year|(?:mon|tues|wednes|thurs|fri|satur|sun)day)
    |(?:<CUSTOMER>)\s+(?:says?|said|thinks?|claims?|promised)
    |by\s+(?:(?:the|his|her|their|a)\s+)?(?:him|her|them|brother|sister|<CUSTOMER>|<OTHERS>))\b
    (?!\s+(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow))""",
    customer=CUSTOMER,
    others=OTHERS,
)
HEARSAY = compiled(
    r"""(?:^|\b)(?:<CUSTOMER>|<OTHERS>)\b(?:'\w+)?\s+(?:\w+\s+){0,2}?(?:<SAY>)\b
    | ^\s*(?:asks|asked|says|said\s+(?:he|she|they)|wants|claims|complain\w*|was\s+told
      |were\s+told|been\s+told|needs|hopes|understood)\b
    | \b(?:unhappy|angry|upset|annoyed|disappointed)\s+(?:that|because|about|with)\b
    | \baccording\s+to\b | \bwas\s+promised\b | \bwe\s+were\s+told\b | \bi\s+was\s+told\b
    | \b(?P<speaker>(?!(?:<HOUSE>|<NOSPEAKER>)\b)[a-z][\w'-]*)\s+(?:(?:also|just|has|have|had)\s+)?
      (?:<TELLS>)\s+(?=\w)""",
    customer=CUSTOMER,
    others=OTHERS,
    say=SAY,
    house=HOUSE,
    nospeaker=_NO_SPEAKER,
    tells=_TELLS,
)
TURN = compiled(
    r"""\b(?:he|she|they|who|whom|once|because|since|whenever
    |which(?!\s+(?:is|will\s+be)(?:\s+on)?\s*$)|when\s+(?:he|she|they|it|the)
    |by\s+(?:(?:the|his|her|their|a)\s+)?(?:him|her|them|brother|sister|<CUSTOMER>|<OTHERS>)
      (?!\s+(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow))
    |where|after|before\s+(?:he|she|they|it)|was|were|had|until\s+(?:he|she|they|it)|like
    |as\s+soon)\b""",
    customer=CUSTOMER,
    others=OTHERS,
)
BREAKS = compiled(r"[,;(]|:(?!\d)|\s-+\s|\s\s|\s–\s|\b(?:but|and|so|then)\b")
