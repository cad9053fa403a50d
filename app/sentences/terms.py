"""The words of the lists that every new shop begins with, in the language in use.

A shop may write its own in their place: such a word bears no key and is shown as it was written.
"""

from __future__ import annotations

from collections.abc import Mapping

from app.language import _, in_every_language, mark

TERMS: Mapping[str, str] = {
    "counter": mark("Counter"),
    "phone": mark("Phone"),
    "email": mark("E-mail"),
    "web": mark("Web"),
    "message": mark("Message"),
    "social_media": mark("Social media"),
    "delivery": mark("Delivery"),
    "automated": mark("Automated system"),
    "enquiry": mark("Enquiry"),
    "choosing": mark("Choosing"),
    "buying": mark("Buying"),
    "hand_over": mark("Hand-over"),
    "using": mark("Using"),
    "putting_right": mark("Putting right"),
    "returning": mark("Returning"),
    "leaving": mark("Leaving"),
    "product": mark("Product"),
    "price": mark("Price and payment"),
    "service": mark("Service"),
    "organisation": mark("Organisation"),
    "aspect_delivery": mark("Delivery"),
}
"""The English word of each key; models/shop.py begins a new shop with the same."""


def term_words(key: str | None, text: str) -> str:
    """Return what a word of a list is called: its own text, or that of its key as it is said."""
    known = TERMS.get(key) if key is not None else None
    return text if known is None else _(known)


def every_spelling() -> Mapping[str, set[str]]:
    """Return what each key is called in any language: a file may come from anywhere."""
    said = in_every_language(TERMS.values())
    return {key: said[text] for key, text in TERMS.items()}
