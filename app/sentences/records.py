"""Sentences about records: names and words, customers, promises, dates, money, the shop."""

from __future__ import annotations

from collections.abc import Mapping

from app.language import mark

FIELDS: Mapping[str, str] = {
    "": mark("field"),
    "at": mark("time"),
    "text": mark("text"),
    "note": mark("note"),
    "name": mark("name"),
    "due": mark("due"),
    "customer_id": mark("customer"),
    "channel_id": mark("channel"),
    "stage_id": mark("stage"),
    "aspect_id": mark("aspect"),
    "staff_id": mark("staff member"),
    "owner_id": mark("owner"),
    "promised_by_id": mark("promiser"),
    "preferred_channel_id": mark("preferred channel"),
    "value": mark("contact"),
    "tags": mark("tags"),
    "tag": mark("tag"),
}
"""What a field is called in a sentence; others by their own name."""

RECORDS: Mapping[str, str] = {
    "words.blank": mark("The {field} is empty; write something there, or leave it out."),
    "words.blank:note": mark("The note is empty; write down what happened."),
    "words.blank:name": mark("The name is empty; type a name."),
    "words.blank:promise": mark("The promise is empty; write what was promised."),
    "words.nul": mark("The {field} holds a NUL character, which no text may hold; take it out."),
    "words.surrogate": mark(
        "The {field} holds half a character (a lone surrogate), which is no text; type it anew."
    ),
    "words.too_long": mark(
        "The {field} has {length} characters and may have {limit}; shorten it, or put the rest"
        " into another one."
    ),
    "customer.several": mark(
        "Several customers are called {name}, so nothing was done; say which one by its id:"
        " {matches}."
    ),
    "customer.unknown": mark(
        "There is no customer {name}; `counterfoil customers` finds one by part of a name."
    ),
    "customer.near": mark(
        "Nobody has exactly the name {name}; say one of these by its id: {matches}."
    ),
    "customer.has_records": mark(
        "This customer has {interactions} interactions and {answers} survey answers, so nothing"
        " was deleted; delete it with its records (--with-records), or merge it into another."
    ),
    "customer.same": mark("That is the same customer twice; choose another one to merge."),
    "staff.unknown": mark("Nobody on the staff is called {name}; `counterfoil shop` lists them."),
    "staff.unknown:staff_id": mark("There is no such staff member any more; choose another."),
    "staff.unknown:owner_id": mark("There is no such staff member any more; choose another."),
    "staff.unknown:promised_by_id": mark("There is no such staff member any more; choose another."),
    "staff.name_taken": mark("{name} is on the staff already; choose a name that differs."),
    "term.unknown": mark(
        "{text} is not one of the shop's words for {vocabulary}; it knows: {known}."
    ),
    "term.unknown:channel_id": mark("There is no such channel any more; choose another."),
    "term.unknown:stage_id": mark("There is no such stage any more; choose another."),
    "term.unknown:aspect_id": mark("There is no such aspect any more; choose another."),
    "term.unknown:preferred_channel_id": mark("There is no such channel any more; choose another."),
    "term.exists": mark("{text} is in the list already; choose another word."),
    "record.gone": mark(
        "There is no {record} {id} (any more); it may have been deleted, and undo brings it back."
    ),
    "record.changed": mark(
        "Somebody else changed this {record} in the meantime, so nothing was written; look at"
        " it again, then repeat your change."
    ),
    "record.not_an_id": mark("{text} is not an id; give the whole number that stands beside it."),
    "record.unknown_kind": mark("{text} is not a kind of record; there are: {known}."),
    "remark.unknown_kind": mark("{text} is not a kind of remark; write KIND:TEXT with: {known}."),
    "field.no_value": mark('{text} sets nothing; write FIELD=VALUE, such as note="...".'),
    "field.unknown": mark("There is no field {field} to set; there are: {known}."),
    "field.not_one_of": mark("{text} is not possible here; choose one of: {known}."),
    "field.not_a_choice": mark("{value} is not possible as {field}; choose another."),
    "field.not_words": mark("The {field} must be text; write it as words."),
    "field.not_a_day": mark("The {field} must be a day; write it as YYYY-MM-DD."),
    "field.not_an_instant": mark("The {field} must be a time with its zone; give it in full."),
    "promise.no_due": mark(
        'A promise needs to say by when; add a due such as "friday 3pm" or 2026-03-06.'
    ),
    "promise.no_words": mark("There is a due but no promise; write what was promised."),
    "promise.no_answer": mark(
        "Answering for a broken promise needs words; say who told the customer, and what was"
        " done instead."
    ),
    "promise.not_a_number": mark(
        "{number} is not a promise's number; it looks like 12-7, as the slip has it."
    ),
    "promise.wrong_digit": mark(
        "{number} has a wrong check digit, so it is the number of no promise; read it again."
    ),
    "promise.already_settled": mark(
        "This promise is settled already ({state}), so nothing was changed; reopen it first if"
        " that was a slip."
    ),
    "promise.not_settled": mark(
        "This promise is still open, so nothing was changed; settle it first."
    ),
    "promise.not_open": mark("This promise is not open, so nothing was changed."),
    "promise.not_broken": mark(
        "This promise is not broken, so there is nothing to answer for; break it first if it"
        " will not happen."
    ),
    "promise.not_kept": mark(
        "This promise was not kept, so there is nothing to confirm; keep it first."
    ),
    "promise.before_made": mark(
        "That is before the promise was made, so nothing was changed; give a later time."
    ),
    "promise.before_broken": mark(
        "That is before the promise was broken, so nothing was changed; give a later time."
    ),
    "promise.before_last_move": mark(
        "That is before the promise was last moved, so nothing was changed; give a later time."
    ),
    "promise.future": mark(
        "That time has not come yet, so nothing was changed; give a time that is past."
    ),
    "interaction.future": mark(
        "That time has not come yet, so nothing was recorded; give a time that is past."
    ),
    "survey.future": mark(
        "That time has not come yet, so nothing was recorded; give a time that is past."
    ),
    "survey.off_scale": mark("A {kind} score lies between {low} and {high}; give one of these."),
    "due.not_understood": mark(
        '{words} is not a date that can be understood; write 2026-03-06, "friday 3pm" or'
        ' "in 3 days".'
    ),
    "due.blank": mark('There is no date; write 2026-03-06, "friday 3pm" or "in 3 days".'),
    "due.ambiguous": mark(
        "{words} can be read in more than one way, so nothing was done: {readings}; write it as"
        " YYYY-MM-DD."
    ),
    "due.weekday_differs": mark(
        "{words} names a weekday and {day}, which is another one; say which of them is meant."
    ),
    "date.not_understood": mark(
        "{text} is not a date that can be understood; write it as YYYY-MM-DD."
    ),
    "date.not_a_month": mark("{text} is not a month; write it as YYYY-MM."),
    "date.ambiguous": mark(
        "{text} can be read in more than one way, so nothing was done: {readings}; write it as"
        " YYYY-MM-DD."
    ),
    "period.backwards": mark(
        "The period ends ({last}) before it begins ({first}); give the days the other way round."
    ),
    "period.two_ways": mark("Give either a month or from and to, not both."),
    "report.no_customer": mark("Which customer is it about? Name them with --customer."),
    "report.no_promise": mark("Which promise? Give its number with --promise, such as 12-7."),
    "report.no_customers": mark("No customer is recorded yet, so there is nothing to print."),
    "report.no_promises": mark("No promise is recorded yet, so there is nothing to print."),
    "report.no_period": mark("Which days is it about? Give the first and the last one."),
    "report.not_narrowed": mark(
        "This summary is about one record and cannot be narrowed; leave out channel, stage,"
        " aspect and staff."
    ),
    "report.wrong_paper": mark("This summary does not go on {paper}; choose one of: {known}."),
    "measures.unknown_grouping": mark(
        "Measures cannot be grouped like that; group by channel, stage, aspect, staff or month."
    ),
    "money.not_understood": mark("{amount} is not an amount; write it like 12.50."),
    "money.too_many_digits": mark(
        "{amount} has more decimals than this currency's {digits}; write it with these at most."
    ),
    "money.too_large": mark("{amount} is more than can be kept; check the amount."),
    "money.unknown_currency": mark(
        "{currency} is not a currency; write its three letters, such as EUR."
    ),
    "worth.not_an_amount": mark("What it was worth is not an amount; give it in minor units."),
    "worth.too_large": mark("What it was worth is more than can be kept; check the amount."),
    "worth.unknown_currency": mark(
        "{value} is not a currency; write its three letters, such as EUR."
    ),
    "shop.unknown_zone": mark(
        "{zone} is not a time zone; write it like Europe/Madrid or America/Sao_Paulo."
    ),
    "shop.unknown_zone:zone": mark(
        "{value} is not a time zone; write it like Europe/Madrid or America/Sao_Paulo."
    ),
    "shop.unknown_currency": mark(
        "{currency} is not a currency; write its three letters, such as EUR."
    ),
    "hours.wrong_span": mark(
        "On {weekday} the shop would close before it opens; give the hours the other way round."
    ),
    "hours.overlap": mark(
        "Two spans of opening hours on {weekday} overlap; join them or part them."
    ),
}
