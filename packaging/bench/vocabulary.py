"""Words of several languages and scripts, drawn as people use them: a few all the time.

Each language is a list of words in the order of how often they are used; the nth is drawn with
a weight of 1/n (Zipf). The first are real words of a counter, the others are built of the
language's own syllables, so that a list is as long as a language's in use. Everything follows
from the seed.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate
from random import Random

WORDS_A_LANGUAGE = 12_000
LONGEST_NOTE = 120
"""Words in the longest note; a median of 20 and this end give some 170 characters a note."""


@dataclass(frozen=True, slots=True)
class Tongue:
    """One language: how often it is spoken here, its own words, and what others are built of."""

    share: int
    words: str
    heads: str
    tails: str
    gap: str = " "
    stop: str = "."
    given: str = ""
    family: str = ""


TONGUES: dict[str, Tongue] = {
    "en": Tongue(
        56,
        "the to and a of it in for was is on with at she he that not again brake we by will "
        "ring back ready bill order customer asked said wants new part delivery late price gear "
        "refund problem tomorrow before promised broken warranty repaired collect chain wheel "
        "service happy receipt email called window colour size wrong missing exchange invoice",
        "ba be bri ca cha cle co cra da de di dra e fa fi fle ga gra ha in ju ke la le li lo ma me "
        "mi mo na ne o pa per pla pro qua ra re ri sa se shi sta stra ta te tri un va ve wa wi",
        "ble ck d dle ed er est ing l ld less ly m ment n nce nd ness ng nt on p r rd s sh st t tion "
        "ty ve",
        given="Anna John Mary James Grace Oliver Emily Samuel Joan Peter Alice Henry Ann Joanna "
        "Thomas Lucy Daniel Ruth Edward Clara",
        family="Smith Jones Taylor Brown Walker Wright Hughes Green Hall Wood Clarke Turner Hill "
        "Moore Cooper Ward Baker Carter Morris Bell",
    ),
    "de": Tongue(
        16,
        "die der und ist in zu das nicht mit auf für ein wir sie Kunde Rechnung Bremse wieder "
        "morgen Lieferung Gerät zurück Ersatzteil abholen Straße größer Rückgabe Beschwerde "
        "zufrieden Garantie bestellt versprochen Werkstatt",
        "ab an auf aus be ein ent er ge her hin miß nach über um un ver vor zer zu schl str kl gr "
        "br dr fr gl kn pf schw tr",
        "abe acht ade alt and ang ärz eben eck ehrung eist ell ende ere ichkeit ierung ist itz "
        "oben ohn ung ünde üss",
        given="Jürgen Zoë Björn Käthe Günther Anja Heike Jörg Ute Sören Maja Franz",
        family="Müller Schäfer Weiß Köhler Schröder Größe Becker Hoffmann Krüger Vogel Groß Kaiser",
    ),
    "fr": Tongue(
        8,
        "le la de et un est que pour pas avec il elle sur client facture frein livraison demain "
        "retour pièce échange réparé déçu garantie commande prêt appelé",
        "a bé cha co dé é fla gra in ja lé mo né ou pré qué ré sé trai vo",
        "age ance able cé eau elle ement ère esse eur ienne ion ique oir ure",
        given="Élise François Agnès Cédric Chloé Benoît Inès Zoé",
        family="Lefèvre Müller Garnier Béranger Chevalier Noël Fournier Gauthier",
    ),
    "pl": Tongue(
        5,
        "i w na nie że się do jest to klient hamulec jutro zwrot część rachunek dostawa gwarancja",
        "brze by cza dzi gło ko kro łą mię na nie po prze roz są strze świ wy za żó",
        "ać anie ąc cie dło ek ek ść ką lny łem ność owy rza sko ść wka",
        given="Łukasz Małgorzata Grażyna Jan Zofia Wojciech Agnieszka",
        family="Kowalski Wiśniewska Łukasiewicz Zając Wójcik Dąbrowski",
    ),
    "ru": Tongue(
        5,
        "и в не на что с он она по клиент тормоз завтра заказ возврат счёт деталь готово позвонить",
        "бе во го до же за ко ло мо на об по про ра ро со сти то у хо ча",
        "ать ение ец ик ия ка лся ность ный ов ого сть та тель ция щик",
        given="Анна Иван Ольга Пётр Мария Алексей Наталья",
        family="Иванов Смирнова Кузнецов Попова Соколов Морозова",
    ),
    "el": Tongue(
        3,
        "και το να η ο με για δεν πελάτης φρένο αύριο παραγγελία επιστροφή τιμή έτοιμο",
        "αλ βα γε δι ε θε κα λο με να ξε πα πε ρο σα στα τε φι χα",
        "άζω ας είο ες ή ης ία ικός ος ότητα ση τικό ώ",
        given="Μαρία Γιώργος Ελένη Νίκος Σοφία",
        family="Παπαδόπουλος Γεωργίου Οικονόμου Δημητρίου",
    ),
    "ar": Tongue(
        3,
        "في من على إلى أن الزبون الفرامل غدا الطلب إرجاع الفاتورة جاهز قطعة وعد",
        "ال با تا جا حا خا دا را سا شا صا طا عا فا قا كا لا ما نا وا",
        "ب ت ج د ر س ع ف ق ك ل م ن ة ين ات ون",
        given="أحمد فاطمة محمد ليلى يوسف",
        family="حسن العلي منصور الخطيب سليمان",
    ),
    "zh": Tongue(
        3,
        "客户 刹车 明天 订单 退货 发票 零件 好了 打电话 保修 价格 不满意 送货",
        "客 户 刹 车 明 天 订 单 退 货 发 票 零 件 修 好 电 话 保 价 格 送",
        "了 的 到 前 后 时 人 店 款 色 号 长 小 大 新 旧",
        gap="",
        stop="。",
        given="小龍 美玲 伟 芳 志强",
        family="王 李 张 陈 林 黄",
    ),
    "hi": Tongue(
        1,
        "और का में है ग्राहक ब्रेक कल वापसी बिल पुर्जा तैयार वादा",
        "क ख ग च ज त द न प ब म र ल स ह",
        "ाना ी ों ता ना र ल वा िक",
        given="अनिता राजेश प्रिया",
        family="शर्मा वर्मा गुप्ता",
    ),
}
COMMON_FAMILIES = 3000
"""Family names built besides, so that no search finds half the shop."""


class Words:
    """Draws notes, short phrases and names; the same seed draws the same."""

    def __init__(self, seed: int) -> None:
        """Build every language's list of words."""
        self.random = Random(seed)
        self._names = list(TONGUES)
        self._shares = list(accumulate(tongue.share for tongue in TONGUES.values()))
        self._lists = {name: self._list_of(tongue) for name, tongue in TONGUES.items()}
        self._weights = list(accumulate(1 / n for n in range(1, WORDS_A_LANGUAGE + 1)))
        self._families = {name: self._families_of(name) for name in TONGUES}

    def tongue(self) -> str:
        """Draw a language."""
        return self.random.choices(self._names, cum_weights=self._shares)[0]

    def words(self, tongue: str, count: int) -> list[str]:
        """Draw so many words of a language, the frequent ones often."""
        return self.random.choices(self._lists[tongue], cum_weights=self._weights, k=count)

    def note(self, tongue: str) -> str:
        """Write a note: sentences of four to fourteen words, most notes short, some long."""
        count = min(LONGEST_NOTE, max(3, round(self.random.lognormvariate(3.0, 0.75))))
        drawn = self.words(tongue, count)
        spoken = TONGUES[tongue]
        sentences = []
        while drawn:
            length = self.random.randint(4, 14)
            sentences.append(spoken.gap.join(drawn[:length]))
            drawn = drawn[length:]
        text = f"{spoken.stop} ".join(sentences) + spoken.stop
        return text[:1].upper() + text[1:]

    def phrase(self, tongue: str) -> str:
        """Write what a promise or a remark says: three to fourteen words."""
        return TONGUES[tongue].gap.join(self.words(tongue, self.random.randint(3, 14)))

    def name(self, tongue: str) -> str:
        """Make a person's name; family names of the language, or built ones."""
        spoken = TONGUES[tongue]
        given = self.random.choice(spoken.given.split())
        family = self.random.choice(self._families[tongue])
        return family + given if not spoken.gap else f"{given} {family}"

    def _list_of(self, tongue: Tongue) -> list[str]:
        found = dict.fromkeys(tongue.words.split())
        heads, tails = tongue.heads.split(), tongue.tails.split()
        while len(found) < WORDS_A_LANGUAGE:
            count = self.random.choice((1, 1, 2, 2, 2, 3))
            body = "".join(self.random.choices(heads, k=count))
            found.setdefault(body + self.random.choice(tails) + self._ending(tongue, found, body))
        return list(found)

    def _ending(self, tongue: Tongue, found: dict[str, None], body: str) -> str:
        """Lengthen a word where the short ones are used up."""
        return self.random.choice(tongue.tails.split()) if len(found) > 400 and body else ""

    def _families_of(self, name: str) -> list[str]:
        tongue = TONGUES[name]
        own = tongue.family.split()
        built = (word[:1].upper() + word[1:] for word in self._lists[name][400:])
        count = COMMON_FAMILIES if tongue.gap else 300
        return own * 20 + [word for _, word in zip(range(count), built, strict=False)]
