"""The signs of a promise in English counter notes."""

from __future__ import annotations

from app.rules import promise_english_quiet as quiet
from app.rules.promise_signs import Signs, compiled, one_of

_ACTIONS = one_of(
    "call ring phone text email e-mail mail write send post ship deliver bring drop pick collect "
    "order reorder fix repair replace swap exchange refund credit reimburse check look inspect "
    "investigate visit come chase confirm let get keep hold have give tell contact follow update "
    "report reply respond answer sort finish do make issue process prepare speak talk meet arrange "
    "book reserve put set install fit measure clean pay return remove service dispatch decide "
    "resolve address reach circle forward resend resubmit submit hand lend print cut paint fetch "
    "place continue monitor take start complete store mend run sweep wash sew tune test bake credit quote be"
)
_ING = one_of(
    "calling ringing phoning texting emailing writing sending posting shipping delivering bringing "
    "dropping picking collecting ordering fixing repairing replacing swapping refunding checking "
    "inspecting visiting coming chasing dispatching returning installing fitting removing"
)
_DONE = one_of(
    "ready done sent made paid built brought cut kept written put given taken here there in_touch "
    "in_the_post with_you with_her with_him with_them round out back on_her on_his on_their "
    "swept sorted sworn shown drawn thrown dealt left lent met held told hung dug laid set"
)
_TO_CUSTOMER = one_of(
    "called contacted phoned rung refunded informed told emailed reimbursed credited sent "
    "notified visited"
)
_SHORT_ADVERBS = one_of("also then now personally definitely certainly surely just gladly both")

_WILL = r"""
    \b(?:(?P<i>i)|(?P<we>we))
    (?: '?(?:ll)(?<!\bwell)(?<!\bill) | \s+(?:will|shall) | '?\s?(?:m|am|re|are)\s+(?:going\s+to|gonna) )
    \s+(?:<SHORT>\s+)?(?P<text>(?!<NODEED>)[a-z]+)
"""
# Without a subject these are as likely the customer's own deeds.
_THEIRS = r"(?:come|collect|pick|pay|be|return|take(?!\s+(?:a\s+look|care))|drop|visit|bring|have|start|talk)\b|\w+\s+(?:us|me)\b"
_ILL = r"(?:^|(?<=[.,;!]\s))(?P<i>ill)\s+(?P<text><ACT>)\b"
_BARE_WILL = r"""
    (?:^|(?<=[.,;:!-]\s)|(?<=\band\s)|(?<=case\snoted\s)|(?<=\s\s))(?:will|going\s+to|gonna)\s+
    (?P<text>(?!<THEIRS>)<ACT>|have\s+(?:an?\s+|the\s+|our\s+)?(?!been\b)\w+\s+(?:<DONE>|\w+ed|<ACT>))\b
"""
_WOULD = r"\b(?:(?P<i>i)|(?P<we>we))(?:'d|\s+would|\s*d)\s+(?:<SHORT>\s+)?(?P<text><ACT>)\b"
_PROMISED = r"""
    (?: ^ | (?<=[.,;:!]\s) | (?<=\s-\s)
      | \b(?:(?P<i>i|i've|i\s+have)|(?P<we>we|we've|we\s+have))\s+(?:just\s+)? )
    (?:promised|assured|guaranteed|committed|agreed|swore|undertook)\b
    (?:\s+(?:with\s+)?(?:him|her|them|you|customer|the\s+customer|client|mrs?\s\w+|ms\s\w+))?
    (?:\s+that)?\s+
    (?:(?:it|we|i)\s+(?=\w))?(?P<text>(?:to\s+)?(?!(?:<CUSTOMER>|myself|ourselves|as)\b)\w+)
"""
_TOLD = r"""
    (?: ^ | (?<=[.,;:!]\s) | \b(?:(?P<i>i|i've)|(?P<we>we|we've))\s+ | \band\s+ )
    (?:told|informed|advised|let|said\s+to|assured)\s+
    (?:customer|the\s+customer|client|him|her|them|mrs?\.?\s\w+|ms\.?\s\w+)\s+(?:know\s+)?
    (?:that\s+)?(?P<text>(?:the\s+|his\s+|her\s+|our\s+)?\w+(?:\s+\w+){0,2}?
      (?:'ll|\s+will|\s+would)\s+(?:be(?!\s+<NOTDONE>\b)|come|arrive|go|have(?!\s+to\b)|do|ring|call)|(?:\w+\s+){1,3}(?:goes|ships|comes)\s+out)
"""
_PLEDGED = r"(?P<text>)[,:;(-]?\s*\b(?:as\s+)?(?<!as\s)(?:i|we)?\s*promised\s*[.!)]*$"
_AGREED = r"""
    \b(?:agreed|arranged|settled)\s+(?:with\s+)?(?:him|her|them|customer)?\s*(?:that\s+)?
    (?:(?P<we>we)|(?P<i>i))\s+(?P<text><ACT>)\b
"""
_PASSIVE = r"""
    (?P<text>(?: \b(?!(?:<CUSTOMER>|<NOTHING>)\b|<ABSENT>)[a-z][\w-]*(?:\s+|(?='))
      | (?: ^ | (?<=[.,;:!]\s) | (?<=\band\s) | (?<=\s\s) | (?<=resolved\s) | (?<=noted\s))
        (?!\w+\s+be\s+(?:back|here|there|round|out)\b))
    (?:will|'ll|shall|is\s+going\s+to|'s\s+going\s+to)\s+(?:all\s+|also\s+|now\s+)?
    (?:be\s+(?!<NOTDONE>\b)(?:\w+ed|<DONE>)|go\s+out|ship|begin\s+being\s+\w+ed|resume|take\s+place))\b
"""
# An outside party that comes is no deed of the shop's; one that is told something is.
_ABSENT = r"(?:<OTHERS>|kids|children|family|neighbou?rs)\s+(?:will|'ll)\s+be\s+(?:here|there|round|out|back|in\s+touch)\b"
_PASSIVE_TO = r"\b(?:<CUSTOMER>)(?:'ll|\s+will)\s+(?P<text>be\s+<TO>)\b"
_HOUSE_WILL = r"""
    \b(?:the\s+|our\s+|my\s+|a\s+)?(?P<text><HOUSE>(?:\s+from\s+(?:\w+\s+){0,2}\w+)?
    (?:'ll|\s+will)\s+(?:<SHORT>\s+)?(?:(?!(?:not|be)\b)<ACT>|<HOUSEBE>))\b
"""
_HOUSE_ALSO = r"\b<HOUSE>\b[^.;]{0,60}\band\s+will\s+(?P<text>(?!(?:not|be)\b)<ACT>|be\s+(?!<NOTDONE>\b)(?:\w+ed|<DONE>))\b"
_STAFF = r"""
    \b(?P<who><STAFF>)
    (?: (?:'ll|\s+will|\s+is\s+going\s+to|\s+promised\s+to|\s+promised\s+(?:him|her|them)\s+to
      |\s+is\s+to)\s+(?P<text>(?!<NODEED>)[a-z]+) )
"""
_SCHEDULED = r"\b(?:scheduled|(?:is|are)\s+schedule)\s+(?:for|to|on)\b(?P<text>)"
_GETS = r"""
    \b(?:<CUSTOMER>)(?:'ll|\s+will)\s+(?P<text>get(?!\s+(?:paid|married|back|home))|receive|have\s+(?:it|them|this|his|her|their|your|the|an?)\b(?!\s+(?:money|cash|time|meeting))|hear\s+from\s+us)\b
"""
_ING_RULE = r"\b(?:(?P<we>we)(?:'re|\s+are)|(?P<i>i)(?:'m|\s+am))\s+(?P<text><ING>)\b"
_TO_DO = r"""
    (?:^|(?<=[.;!]\s))(?:(?:need|have|got|must|remember)\s+(?:to\s+)?|to\s+)?
    (?P<text>(?:call|ring|phone|text|e-?mail|write\s+to|contact|get\s+back\s+to|chase)\s+
    (?:him|her|them|back|mrs?|ms|dr|customer|client)\b)
"""

ENGLISH = Signs(
    language="en",
    rules=tuple(
        (
            name,
            compiled(
                pattern,
                act=_ACTIONS,
                ing=_ING,
                done=_DONE,
                notdone=quiet.NOT_DONE,
                to=_TO_CUSTOMER,
                house=quiet.HOUSE,
                customer=quiet.CUSTOMER,
                short=_SHORT_ADVERBS,
                nodeed=quiet.NO_DEED,
                theirs=_THEIRS,
                nothing=quiet.NOTHING,
                housebe=quiet.HOUSE_BE,
                absent=_ABSENT.replace("<OTHERS>", quiet.OTHERS),
            ),
        )
        for name, pattern in (
            ("will", _WILL),
            ("will", _ILL),
            ("will", _BARE_WILL),
            ("would", _WOULD),
            ("agreed", _AGREED),
            ("promised", _PROMISED),
            ("told", _TOLD),
            ("arranged", _ING_RULE),
            ("house", _HOUSE_WILL),
            ("house", _HOUSE_ALSO),
            ("gets", _PASSIVE_TO),
            ("gets", _GETS),
            ("done", _PASSIVE),
            ("scheduled", _SCHEDULED),
            ("to_do", _TO_DO),
            ("pledged", _PLEDGED),
        )
    ),
    staff=_STAFF.replace("<NODEED>", quiet.NO_DEED),
    telling=compiled(
        r"""\b(?:told|tell|said|promised|agreed|assured|guaranteed|confirmed|know)\b"""
    ),
    open=quiet.OPEN,
    doubt=quiet.DOUBT,
    hearsay=quiet.HEARSAY,
    turn=quiet.TURN,
    breaks=quiet.BREAKS,
    afterthought=quiet.AFTERTHOUGHT,
)
"""English."""
