<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Counterfoil</source>
        <translation>حول Counterfoil</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>نص الترخيص</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>What your customers met, and what they were promised.</source>
        <translation>ما لقيه عملاؤكم وما وُعدوا به.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. It uses Qt {version} by way of PySide6, under the LGPL version 3, as separate libraries that you may replace.</source>
        <translation>برنامج حر بترخيص MIT. يستخدم Qt {version} عبر PySide6 بترخيص LGPL الإصدار 3، كمكتبات منفصلة يمكنك استبدالها.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New interaction</source>
        <translation>تعامل &amp;جديد</translation>
    </message>
    <message>
        <source>&amp;Who works now…</source>
        <translation>من &amp;يعمل الآن…</translation>
    </message>
    <message>
        <source>&amp;Shop…</source>
        <translation>ال&amp;متجر…</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple shop</source>
        <translation>فتح المتجر ال&amp;تجريبي</translation>
    </message>
    <message>
        <source>Open &amp;my own shop</source>
        <translation>&amp;فتح متجري</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;خروج</translation>
    </message>
    <message>
        <source>&amp;Undo the last change</source>
        <translation>ت&amp;راجع عن آخر تغيير</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;Find a customer</source>
        <translation>&amp;بحث عن عميل</translation>
    </message>
    <message>
        <source>Find &amp;anything…</source>
        <translation>بحث عن &amp;أي شيء…</translation>
    </message>
    <message>
        <source>&amp;Counter</source>
        <translation>من&amp;ضدة البيع</translation>
    </message>
    <message>
        <source>C&amp;ustomers</source>
        <translation>ال&amp;عملاء</translation>
    </message>
    <message>
        <source>&amp;Promises</source>
        <translation>ال&amp;وعود</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>ال&amp;تقارير</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>ال&amp;سجل</translation>
    </message>
    <message>
        <source>&amp;Manage</source>
        <translation>الإ&amp;دارة</translation>
    </message>
    <message>
        <source>Unm&amp;et promises</source>
        <translation>وعود &amp;غير موفى بها</translation>
    </message>
    <message>
        <source>H&amp;ide customers</source>
        <translation>إ&amp;خفاء العملاء</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>كما في ال&amp;نظام</translation>
    </message>
    <message>
        <source>&amp;Touch size</source>
        <translation>&amp;حجم اللمس</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>ال&amp;مفاتيح</translation>
    </message>
    <message>
        <source>&amp;About Counterfoil</source>
        <translation>&amp;حول Counterfoil</translation>
    </message>
</context>
<context>
    <name>AddScheduleDialog</name>
    <message>
        <source>Schedule a summary</source>
        <translation>جدولة ملخص</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>جدولة</translation>
    </message>
    <message>
        <source>Choose the folder that the files go into.</source>
        <translation>اختر المجلد الذي توضع فيه الملفات.</translation>
    </message>
    <message>
        <source>Where do the files go?</source>
        <translation>أين توضع الملفات؟</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>التكرار</translation>
    </message>
    <message>
        <source>Every day, of the day before</source>
        <translation>كل يوم، عن اليوم السابق</translation>
    </message>
    <message>
        <source>Every week, of the week before</source>
        <translation>كل أسبوع، عن الأسبوع السابق</translation>
    </message>
    <message>
        <source>Every month, of the month before</source>
        <translation>كل شهر، عن الشهر السابق</translation>
    </message>
    <message>
        <source>On which weekday</source>
        <translation>في أي يوم من الأسبوع</translation>
    </message>
    <message>
        <source>On which day of the month</source>
        <translation>في أي يوم من الشهر</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>As the shop&apos;s</source>
        <translation>كما في المتجر</translation>
    </message>
    <message>
        <source>Choose a f&amp;older…</source>
        <translation>اختيار م&amp;جلد…</translation>
    </message>
    <message>
        <source>&amp;Summary</source>
        <translation>ال&amp;ملخص</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>ال&amp;تكرار</translation>
    </message>
    <message>
        <source>On &amp;which day</source>
        <translation>في أي &amp;يوم</translation>
    </message>
    <message>
        <source>Onl&amp;y</source>
        <translation>ف&amp;قط</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>ال&amp;ورق</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>الح&amp;فظ في</translation>
    </message>
    <message>
        <source>It is made while Counterfoil is open on this computer. What fell due while it was closed is made at the next start.</source>
        <translation>يُنشأ ما دام Counterfoil مفتوحًا على هذا الحاسوب. وما حان أثناء إغلاقه يُنشأ عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>جُدول</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>AsideList</name>
    <message>
        <source>Each is a whole copy of the shop&apos;s records. A few replaced ones are kept; damaged and rescued ones stay until you remove them.</source>
        <translation>كل منها نسخة كاملة من سجلات المتجر. يُحتفظ ببعض المستبدلة؛ أما التالفة والمُنقذة فتبقى حتى تزيلها.</translation>
    </message>
    <message>
        <source>Stores set aside, the newest first</source>
        <translation>المخازن الموضوعة جانبًا، الأحدث أولًا</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>إ&amp;زالة…</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>الموضوعة جانبًا</translation>
    </message>
    <message>
        <source>Remove this store for good?</source>
        <translation>إزالة هذا المخزن نهائيًا؟</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>إزالته</translation>
    </message>
    <message>
        <source>{what}
{path}

Its records are deleted and cannot be brought back.</source>
        <translation>{what}
{path}

تُحذف سجلاته ولا يمكن استرجاعها.</translation>
    </message>
    <message>
        <source>Removed; {size} are free again.</source>
        <translation>أُزيل؛ وتحررت {size}.</translation>
    </message>
    <message>
        <source>Replaced by a backup</source>
        <translation>استُبدلت به نسخة احتياطية</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>Rescued from a damaged one</source>
        <translation>أُنقذ من مخزن تالف</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
</context>
<context>
    <name>AttachCustomerDialog</name>
    <message>
        <source>Who was this?</source>
        <translation>من كان هذا؟</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>إلحاق</translation>
    </message>
    <message>
        <source>New customer “{name}”</source>
        <translation>عميل جديد ”{name}“</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;نسخ الآن</translation>
    </message>
    <message>
        <source>&amp;Go back to this one…</source>
        <translation>العو&amp;دة إلى هذه…</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>النسخ الاحتياطية، الأحدث أولًا</translation>
    </message>
    <message>
        <source>A backup is being made and verified…</source>
        <translation>يجري إنشاء نسخة والتحقق منها…</translation>
    </message>
    <message>
        <source>The backup is being verified…</source>
        <translation>يجري التحقق من النسخة…</translation>
    </message>
    <message>
        <source>as much as they need</source>
        <translation>بقدر ما تحتاج</translation>
    </message>
    <message>
        <source>at most {n} GB</source>
        <translation>{n} غيغابايت على الأكثر</translation>
    </message>
    <message>
        <source>Room for backups</source>
        <translation>مساحة النسخ</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>اختيار م&amp;جلد…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>No second folder</source>
        <translation>لا مجلد ثانٍ</translation>
    </message>
    <message>
        <source>Also copied to</source>
        <translation>تُنسخ أيضًا إلى</translation>
    </message>
    <message>
        <source>May take</source>
        <translation>يمكن أن تشغل</translation>
    </message>
    <message>
        <source>They lie in {folder}</source>
        <translation>توجد في {folder}</translation>
    </message>
    <message>
        <source>nowhere else: a second drive saves you when this one dies</source>
        <translation>لا مكان آخر: قرص ثانٍ ينقذك حين يتلف هذا</translation>
    </message>
    <message>
        <source>{folder} (not there now)</source>
        <translation>{folder} (غير موجود الآن)</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>لا نسخة احتياطية بعد</translation>
    </message>
    <message>
        <source>One is made when the program is closed, and once a day while it is open.</source>
        <translation>تُنشأ واحدة عند إغلاق البرنامج، وواحدة كل يوم ما دام مفتوحًا.</translation>
    </message>
    <message>
        <source>Backed up and verified</source>
        <translation>نُسخ وتُحقق منه</translation>
    </message>
    <message>
        <source>The last backup is old</source>
        <translation>آخر نسخة قديمة</translation>
    </message>
    <message>
        <source>The last one: {when}, {size}. {count} are kept.</source>
        <translation>الأخيرة: {when}، {size}. المحفوظ منها {count}.</translation>
    </message>
    <message>
        <source>The only one: {when}, {size}.</source>
        <translation>الوحيدة: {when}، {size}.</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>لم يُتحقق منها</translation>
    </message>
    <message>
        <source>Backed up and verified: {size}.</source>
        <translation>نُسخ وتُحقق منه: {size}.</translation>
    </message>
    <message>
        <source>Go back to this backup?</source>
        <translation>العودة إلى هذه النسخة؟</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>عودة</translation>
    </message>
    <message>
        <source>A folder on another drive, for copies of the backups</source>
        <translation>مجلد على قرص آخر لنسخ من النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>on closing</source>
        <translation>عند الإغلاق</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>مرة كل يوم</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>يدويًا</translation>
    </message>
    <message>
        <source>before a new version</source>
        <translation>قبل إصدار جديد</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>قبل استيراد</translation>
    </message>
    <message>
        <source>before a merge</source>
        <translation>قبل دمج</translation>
    </message>
    <message>
        <source>before an erasure</source>
        <translation>قبل محو</translation>
    </message>
    <message>
        <source>before going back</source>
        <translation>قبل العودة</translation>
    </message>
    <message>
        <source>The backup of {when} was verified and is whole.</source>
        <translation>جرى التحقق من نسخة {when} وهي سليمة.</translation>
    </message>
    <message>
        <source>What the store holds now cannot be compared with it.</source>
        <translation>لا يمكن مقارنة ما في المخزن الآن بها.</translation>
    </message>
    <message>
        <source>{count} changes made since would be gone.</source>
        <translation>يذهب {count} من التغييرات التي جرت بعدها.</translation>
    </message>
    <message>
        <source>{count} changes made since {since} would be gone.</source>
        <translation>يذهب {count} من التغييرات التي جرت منذ {since}.</translation>
    </message>
    <message>
        <source>1 change, made {since}, would be gone.</source>
        <translation>يذهب تغيير واحد جرى {since}.</translation>
    </message>
    <message>
        <source>Nothing that the store holds now would be gone.</source>
        <translation>لا يذهب شيء مما في المخزن الآن.</translation>
    </message>
    <message>
        <source>1 note that was begun and not saved would be gone.</source>
        <translation>تذهب مذكرة واحدة بُدئت ولم تُحفظ.</translation>
    </message>
    <message>
        <source>{count} notes that were begun and not saved would be gone.</source>
        <translation>يذهب {count} من المذكرات التي بُدئت ولم تُحفظ.</translation>
    </message>
    <message>
        <source>{count} changes that the store does not hold now would come back.</source>
        <translation>يعود {count} من التغييرات التي ليست في المخزن الآن.</translation>
    </message>
    <message>
        <source>The store as it is now is kept beside it, under another name.</source>
        <translation>يُحتفظ بالمخزن كما هو الآن بجانبه باسم آخر.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Between</name>
    <message>
        <source>The sample shop is being built: a year of it.</source>
        <translation>يجري إنشاء المتجر التجريبي: سنة كاملة منه.</translation>
    </message>
    <message>
        <source>What was done is being backed up.</source>
        <translation>يجري نسخ ما تم.</translation>
    </message>
    <message>
        <source>The backup is being put in place.</source>
        <translation>يجري وضع النسخة في مكانها.</translation>
    </message>
    <message>
        <source>Back at the backup.</source>
        <translation>عدنا إلى النسخة.</translation>
    </message>
    <message>
        <source>Back at the backup. The store as it was is kept as {name}.</source>
        <translation>عدنا إلى النسخة. يُحتفظ بالمخزن كما كان باسم {name}.</translation>
    </message>
    <message>
        <source>What can be read is being saved into a new store.</source>
        <translation>يجري إنقاذ ما يُقرأ إلى مخزن جديد.</translation>
    </message>
    <message>
        <source>Put it in place</source>
        <translation>وضعه في مكانه</translation>
    </message>
    <message>
        <source>What was saved is being put in place.</source>
        <translation>يجري وضع ما أُنقذ في مكانه.</translation>
    </message>
    <message>
        <source>You go on with what could be saved. The damaged file is kept as {name}.</source>
        <translation>تتابع بما أمكن إنقاذه. ويُحتفظ بالملف التالف باسم {name}.</translation>
    </message>
    <message>
        <source>Saved, and missing:</source>
        <translation>أُنقذ، وينقص:</translation>
    </message>
    <message>
        <source>{record}: {saved} saved, {missing} missing</source>
        <translation>{record}: أُنقذ {saved} وينقص {missing}</translation>
    </message>
    <message>
        <source>The new store is not wholly in order; `counterfoil check` tells more.</source>
        <translation>المخزن الجديد ليس سليمًا تمامًا؛ يذكر `counterfoil check` المزيد.</translation>
    </message>
    <message>
        <source>The damaged file is kept as it is, as {name}.</source>
        <translation>يُحتفظ بالملف التالف كما هو باسم {name}.</translation>
    </message>
</context>
<context>
    <name>Bootstrap</name>
    <message>
        <source>Counterfoil could not open its window, by a fault of its own. What was saved is there. What went wrong stands in {file}.</source>
        <translation>تعذّر على Counterfoil فتح نافذته لخطأ فيه. ما حُفظ ما زال موجودًا. وما حدث مذكور في {file}.</translation>
    </message>
    <message>
        <source>What can be read can be saved into a new store. The damaged file stays as it is, and you are told what is missing before anything is put in its place.</source>
        <translation>يمكن إنقاذ ما يُقرأ إلى مخزن جديد. يبقى الملف التالف كما هو، وتُبلَّغ بما ينقص قبل أن يحل شيء محله.</translation>
    </message>
    <message>
        <source>Save what can be saved</source>
        <translation>إنقاذ ما يمكن</translation>
    </message>
</context>
<context>
    <name>BrandSection</name>
    <message>
        <source>On paper</source>
        <translation>على الورق</translation>
    </message>
    <message>
        <source>At the head of every summary: the shop&apos;s picture, and its name and a line in the shop&apos;s colour. A colour that is too light to read is darkened.</source>
        <translation>في رأس كل ملخص: صورة المتجر، واسمه وخط بلون المتجر. واللون الفاتح الذي تصعب قراءته يُعتَّم.</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>اختيار صورة…</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>إزالة الصورة</translation>
    </message>
    <message>
        <source>Choose a colour…</source>
        <translation>اختيار لون…</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>بلا لون</translation>
    </message>
    <message>
        <source>Pictures ({kinds})</source>
        <translation>صور ({kinds})</translation>
    </message>
    <message>
        <source>Choose the shop&apos;s picture</source>
        <translation>اختيار صورة المتجر</translation>
    </message>
    <message>
        <source>Picture removed</source>
        <translation>أُزيلت الصورة</translation>
    </message>
    <message>
        <source>Colour changed</source>
        <translation>غُيِّر اللون</translation>
    </message>
    <message>
        <source>Colour removed</source>
        <translation>أُزيل اللون</translation>
    </message>
    <message>
        <source>The shop&apos;s colour</source>
        <translation>لون المتجر</translation>
    </message>
    <message>
        <source>Picture taken</source>
        <translation>اعتُمدت الصورة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>لا صورة</translation>
    </message>
    <message>
        <source>The shop&apos;s picture</source>
        <translation>صورة المتجر</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>أسود</translation>
    </message>
    <message>
        <source>{colour}, printed as {ink}</source>
        <translation>{colour}، يُطبع {ink}</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>A key chooses, 0 takes the choice back</source>
        <translation>المفتاح يختار، و0 يلغي الاختيار</translation>
    </message>
    <message>
        <source>{name}: show all</source>
        <translation>{name}: عرض الكل</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
</context>
<context>
    <name>ChooseCustomerDialog</name>
    <message>
        <source>Whose profile?</source>
        <translation>ملف من؟</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
</context>
<context>
    <name>ContactLine</name>
    <message>
        <source>Kind of contact</source>
        <translation>نوع جهة الاتصال</translation>
    </message>
    <message>
        <source>Phone number, e-mail, handle or address</source>
        <translation>رقم هاتف أو بريد إلكتروني أو معرّف أو عنوان</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>الغرض منها</translation>
    </message>
    <message>
        <source>home, work</source>
        <translation>المنزل، العمل</translation>
    </message>
    <message>
        <source>Remove this contact</source>
        <translation>إزالة جهة الاتصال هذه</translation>
    </message>
</context>
<context>
    <name>CorrectInteractionDialog</name>
    <message>
        <source>Correct an interaction</source>
        <translation>تصحيح تعامل</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Write the time like this: 15:30.</source>
        <translation>اكتب الوقت هكذا: 15:30.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>مذكرة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>&amp;time not known</source>
        <translation>الوقت غير م&amp;علوم</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>م&amp;ذكرة</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;متى</translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation>ال&amp;قناة</translation>
    </message>
    <message>
        <source>Sta&amp;ge</source>
        <translation>المرح&amp;لة</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>المو&amp;ضوع</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>تولّاه</translation>
    </message>
    <message>
        <source>Handled &amp;by</source>
        <translation>&amp;تولّاه</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>عند الوصول</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>عند المغادرة</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>من قال ذلك</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>ما قُدِّم</translation>
    </message>
    <message>
        <source>Settled on the &amp;spot</source>
        <translation>سُوِّي في ال&amp;حال</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>التعويض</translation>
    </message>
    <message>
        <source>Ca&amp;me</source>
        <translation>عند ال&amp;وصول</translation>
    </message>
    <message>
        <source>&amp;Left</source>
        <translation>عند المغا&amp;درة</translation>
    </message>
    <message>
        <source>Wh&amp;o says so</source>
        <translation>م&amp;ن قال ذلك</translation>
    </message>
    <message>
        <source>&amp;Delivered</source>
        <translation>م&amp;ا قُدِّم</translation>
    </message>
    <message>
        <source>G&amp;iven</source>
        <translation>التعو&amp;يض</translation>
    </message>
</context>
<context>
    <name>CorrectPromiseDialog</name>
    <message>
        <source>Correct promise {number}</source>
        <translation>تصحيح الوعد ‎{number}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>What we promised</source>
        <translation>ما وعدنا به</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>&amp;What we promised</source>
        <translation>&amp;ما وعدنا به</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>الم&amp;سؤول</translation>
    </message>
</context>
<context>
    <name>CounterPage</name>
    <message>
        <source>Counter</source>
        <translation>منضدة البيع</translation>
    </message>
    <message>
        <source>Emptied.</source>
        <translation>أُفرغت.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>وضع جانبًا</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>إفراغ</translation>
    </message>
    <message>
        <source>Save   Ctrl+Enter</source>
        <translation>حفظ   Ctrl+Enter</translation>
    </message>
    <message>
        <source>Save the interaction</source>
        <translation>حفظ التعامل</translation>
    </message>
    <message>
        <source>Put the note aside</source>
        <translation>وضع المذكرة جانبًا</translation>
    </message>
    <message>
        <source>Empty the form</source>
        <translation>إفراغ النموذج</translation>
    </message>
    <message>
        <source>Say how they felt</source>
        <translation>ذكر الشعور</translation>
    </message>
    <message>
        <source>Add a remark</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Add a promise</source>
        <translation>إضافة وعد</translation>
    </message>
    <message>
        <source>Say more</source>
        <translation>ذكر المزيد</translation>
    </message>
    <message>
        <source>Take up the latest note put aside</source>
        <translation>استئناف آخر مذكرة وُضعت جانبًا</translation>
    </message>
    <message>
        <source>Draft kept {time}</source>
        <translation>حُفظت المسودة {time}</translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation>استئنافها</translation>
    </message>
    <message>
        <source>This draft was written by another version.</source>
        <translation>كُتبت هذه المسودة بإصدار آخر.</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>حُفظ {time}</translation>
    </message>
    <message>
        <source>Not saved. {why}</source>
        <translation>لم يُحفظ. {why}</translation>
    </message>
    <message>
        <source>Not saved: something went wrong. Your words are still here.</source>
        <translation>لم يُحفظ: حدث خطأ ما. كلماتك ما زالت هنا.</translation>
    </message>
</context>
<context>
    <name>CustomerCard</name>
    <message>
        <source>They value</source>
        <translation>يقدّر</translation>
    </message>
    <message>
        <source>They dislike</source>
        <translation>لا يحب</translation>
    </message>
    <message>
        <source>Nothing is noted yet of what they value or dislike.</source>
        <translation>لم يُدوَّن بعد شيء مما يقدّره أو لا يحبه.</translation>
    </message>
    <message>
        <source>Open the profile</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>New here</source>
        <translation>جديد هنا</translation>
    </message>
    <message>
        <source>Nothing is on record yet. What you write now begins their profile.</source>
        <translation>لا شيء مسجّل بعد. ما تكتبه الآن يبدأ به الملف.</translation>
    </message>
    <message>
        <source>Latest at the counter</source>
        <translation>الأحدث عند المنضدة</translation>
    </message>
    <message>
        <source>Nothing yet. Write the first note on the left, then Ctrl+Enter.</source>
        <translation>لا شيء بعد. اكتب المذكرة الأولى في الجانب، ثم Ctrl+Enter.</translation>
    </message>
    <message>
        <source>Speak: {tone}</source>
        <translation>النبرة: {tone}</translation>
    </message>
    <message>
        <source>Language: {code}</source>
        <translation>اللغة: {code}</translation>
    </message>
    <message>
        <source>We owe them</source>
        <translation>ندين له بـ</translation>
    </message>
    <message>
        <source>Nothing is owed.</source>
        <translation>لا شيء علينا.</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحدة أخرى</numerusform>
            <numerusform>واثنتان أخريان</numerusform>
            <numerusform>و{count} أخرى</numerusform>
            <numerusform>و{count} أخرى</numerusform>
            <numerusform>و{count} أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>due {when}</source>
        <translation>يحين {when}</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>المرة الماضية</translation>
    </message>
    <message>
        <source>They were never here.</source>
        <translation>لم يأتِ إلى هنا قط.</translation>
    </message>
    <message>
        <source>How they felt was never noted.</source>
        <translation>لم يُدوَّن شعوره قط.</translation>
    </message>
    <message>
        <source>on arrival</source>
        <translation>عند الوصول</translation>
    </message>
    <message>
        <source>came {feeling}</source>
        <translation>جاء {feeling}</translation>
    </message>
    <message>
        <source>They talked to</source>
        <translation>تحدث مع</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>walk-in</source>
        <translation>عميل عابر</translation>
    </message>
</context>
<context>
    <name>CustomerFinder</name>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Any part of a name or phone; empty for a walk-in</source>
        <translation>أي جزء من الاسم أو الهاتف؛ يُترك فارغًا لعميل عابر</translation>
    </message>
    <message>
        <source>Phone or e-mail</source>
        <translation>هاتف أو بريد إلكتروني</translation>
    </message>
    <message>
        <source>Phone or e-mail, if they give it</source>
        <translation>هاتف أو بريد إلكتروني، إن أعطاه</translation>
    </message>
    <message>
        <source>Choose one of the list with Enter, or press Ctrl+Shift+N for a new customer; empty the field for a walk-in.</source>
        <translation>اختر من القائمة بمفتاح Enter، أو اضغط Ctrl+Shift+N لعميل جديد؛ أفرغ الحقل لعميل عابر.</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>العملاء الذين عُثر عليهم</translation>
    </message>
    <message>
        <source>New customer: {name}   (Ctrl+Shift+N)</source>
        <translation>عميل جديد: {name}   (Ctrl+Shift+N)</translation>
    </message>
    <message>
        <source>Known customer</source>
        <translation>عميل معروف</translation>
    </message>
    <message>
        <source>New customer, made when you save</source>
        <translation>عميل جديد، يُنشأ عند الحفظ</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>لم يُختر بعد</translation>
    </message>
    <message>
        <source>Walk-in: nobody is named</source>
        <translation>عميل عابر: بلا اسم</translation>
    </message>
</context>
<context>
    <name>CustomerForm</name>
    <message>
        <source>Merge with {name}</source>
        <translation>دمج مع {name}</translation>
    </message>
    <message>
        <source>It is {name}</source>
        <translation>إنه {name}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>de, en, tr…</source>
        <translation>de, en, tr…</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>النبرة</translation>
    </message>
    <message>
        <source>How to speak: formal, brief, patient</source>
        <translation>كيف نخاطبه: برسمية، بإيجاز، بصبر</translation>
    </message>
    <message>
        <source>Best reached by</source>
        <translation>أفضل وسيلة للوصول</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>مفصولة بفواصل</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>مذكرة</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>إضافة جهة اتصال</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>ال&amp;اسم</translation>
    </message>
    <message>
        <source>Merged into one record.</source>
        <translation>دُمجا في سجل واحد.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>T&amp;one</source>
        <translation>ال&amp;نبرة</translation>
    </message>
    <message>
        <source>&amp;Best reached by</source>
        <translation>أ&amp;فضل وسيلة للوصول</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>الو&amp;سوم</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>م&amp;ذكرة</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>No matter</source>
        <translation>لا فرق</translation>
    </message>
</context>
<context>
    <name>CustomerPicker</name>
    <message>
        <source>Find a customer</source>
        <translation>بحث عن عميل</translation>
    </message>
    <message>
        <source>Part of a name, phone number or e-mail</source>
        <translation>جزء من الاسم أو رقم الهاتف أو البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>العملاء الذين عُثر عليهم</translation>
    </message>
    <message>
        <source>Nobody found.</source>
        <translation>لم يُعثر على أحد.</translation>
    </message>
</context>
<context>
    <name>Customers</name>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>1 unmet</source>
        <translation>1 غير موفى به</translation>
    </message>
    <message numerus="yes">
        <source>{n} unmet</source>
        <translation>
            <numerusform>لا شيء غير موفى به</numerusform>
            <numerusform>{n} غير موفى به</numerusform>
            <numerusform>{n} غير موفى بهما</numerusform>
            <numerusform>{n} غير موفى بها</numerusform>
            <numerusform>{n} غير موفى به</numerusform>
            <numerusform>{n} غير موفى به</numerusform>
        </translation>
    </message>
    <message>
        <source>1 open</source>
        <translation>1 مفتوح</translation>
    </message>
    <message numerus="yes">
        <source>{n} open</source>
        <translation>
            <numerusform>لا شيء مفتوح</numerusform>
            <numerusform>{n} مفتوح</numerusform>
            <numerusform>{n} مفتوحان</numerusform>
            <numerusform>{n} مفتوحة</numerusform>
            <numerusform>{n} مفتوحًا</numerusform>
            <numerusform>{n} مفتوح</numerusform>
        </translation>
    </message>
    <message>
        <source>1 found</source>
        <translation>نتيجة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>{n} found</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>{n} نتائج</numerusform>
            <numerusform>{n} نتيجة</numerusform>
            <numerusform>{n} نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>No way to reach them yet</source>
        <translation>لا وسيلة للوصول إليه بعد</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>بحث عن عميل</translation>
    </message>
    <message>
        <source>Part of a name, phone number or e-mail</source>
        <translation>جزء من الاسم أو رقم الهاتف أو البريد الإلكتروني</translation>
    </message>
    <message>
        <source>&amp;Walk-ins without a name</source>
        <translation>عملاء عا&amp;برون بلا اسم</translation>
    </message>
    <message>
        <source>&amp;New customer</source>
        <translation>عميل &amp;جديد</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>عميل جديد</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>لم يُعثر على أحد</translation>
    </message>
    <message>
        <source>Try fewer letters, or make a new customer of this name.</source>
        <translation>جرّب حروفًا أقل، أو أنشئ عميلًا جديدًا بهذا الاسم.</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>لا عملاء بعد</translation>
    </message>
    <message>
        <source>Log an interaction at the Counter, or add a customer here.</source>
        <translation>سجّل تعاملًا عند المنضدة، أو أضف عميلًا هنا.</translation>
    </message>
    <message>
        <source>Choose a customer</source>
        <translation>اختر عميلًا</translation>
    </message>
    <message>
        <source>Type part of a name or phone number, or go down the list with the arrows.</source>
        <translation>اكتب جزءًا من الاسم أو رقم الهاتف، أو تنقّل في القائمة بالأسهم.</translation>
    </message>
</context>
<context>
    <name>DraftLine</name>
    <message>
        <source>Walk-in</source>
        <translation>عميل عابر</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>لا كلمات بعد</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>Put aside (Alt and the number takes one up)</source>
        <translation>الموضوعة جانبًا (Alt والرقم للاستئناف)</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحدة أخرى</numerusform>
            <numerusform>واثنتان أخريان</numerusform>
            <numerusform>و{count} أخرى</numerusform>
            <numerusform>و{count} أخرى</numerusform>
            <numerusform>و{count} أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>A note of {when} was not saved.</source>
        <translation>لم تُحفظ مذكرة من {when}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} notes were not saved, the latest of {when}.</source>
        <translation>
            <numerusform>لم تُحفظ أي مذكرة، آخرها من {when}.</numerusform>
            <numerusform>لم تُحفظ مذكرة واحدة، من {when}.</numerusform>
            <numerusform>لم تُحفظ مذكرتان، آخرهما من {when}.</numerusform>
            <numerusform>لم تُحفظ {count} مذكرات، آخرها من {when}.</numerusform>
            <numerusform>لم تُحفظ {count} مذكرة، آخرها من {when}.</numerusform>
            <numerusform>لم تُحفظ {count} مذكرة، آخرها من {when}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop the draft</source>
        <translation>ترك المسودة</translation>
    </message>
    <message>
        <source>Drop it (Del)</source>
        <translation>تركها (Del)</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Dropped.</source>
        <translation>تُركت.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>DueField</name>
    <message>
        <source>friday 15:00, tomorrow, in 3 days, 2026-12-04</source>
        <translation>الجمعة 15:00، غدا، خلال 3 أيام، ‎2026-12-04</translation>
    </message>
    <message>
        <source>Not understood yet. Write a day, or a day and a time.</source>
        <translation>لم يُفهم بعد. اكتب يومًا، أو يومًا ووقتًا.</translation>
    </message>
    <message>
        <source>This can be read in two ways. Which one is meant?</source>
        <translation>يمكن قراءة هذا بطريقتين. أيهما المقصودة؟</translation>
    </message>
</context>
<context>
    <name>EditableList</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>Feeling</name>
    <message>
        <source>Felt on leaving</source>
        <translation>الشعور عند المغادرة</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>من قال ذلك</translation>
    </message>
    <message>
        <source>Who says so?</source>
        <translation>من قال ذلك؟</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find on the pages</source>
        <translation>البحث في الصفحات</translation>
    </message>
    <message>
        <source>Hit before (Shift+F3)</source>
        <translation>النتيجة السابقة (Shift+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>النتيجة التالية (F3)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>إغلاق البحث</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>إغلاق البحث (Esc)</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} من {count}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لا نتيجة</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Welcome to Counterfoil</source>
        <translation>مرحبًا بك في Counterfoil</translation>
    </message>
    <message>
        <source>Shop&apos;s name</source>
        <translation>اسم المتجر</translation>
    </message>
    <message>
        <source>as it stands on your summaries</source>
        <translation>كما يظهر في ملخصاتك</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>so that what you log is yours</source>
        <translation>ليكون ما تسجله باسمك</translation>
    </message>
    <message>
        <source>Both can be left blank and changed later.</source>
        <translation>يمكن ترك كليهما فارغًا وتغييرهما لاحقًا.</translation>
    </message>
    <message>
        <source>It keeps what your customers met at the counter and what they were promised, on this computer alone.</source>
        <translation>يحفظ ما لقيه عملاؤك عند المنضدة وما وُعدوا به، على هذا الحاسوب وحده.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Look around the sample shop</source>
        <translation>جولة في المتجر التجريبي</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>دقيقة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>أقل من ساعة</numerusform>
            <numerusform>ساعة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>متأخر يومًا واحدًا</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>غير متأخر</numerusform>
            <numerusform>متأخر يومًا واحدًا</numerusform>
            <numerusform>متأخر يومين</numerusform>
            <numerusform>متأخر %n أيام</numerusform>
            <numerusform>متأخر %n يومًا</numerusform>
            <numerusform>متأخر %n يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>The program ended unexpectedly last time. What was saved is there.</source>
        <translation>انتهى البرنامج فجأة في المرة الماضية. ما حُفظ ما زال موجودًا.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Co&amp;lours</source>
        <translation>الأ&amp;لوان</translation>
    </message>
    <message>
        <source>Save what can be saved</source>
        <translation>إنقاذ ما يمكن</translation>
    </message>
    <message>
        <source>Something went wrong in the program. What was saved is safe.</source>
        <translation>حدث خطأ في البرنامج. ما حُفظ آمن.</translation>
    </message>
    <message>
        <source>Names, phones and notes are hidden. F8 shows them again.</source>
        <translation>الأسماء والهواتف والمذكرات مخفية. يعرضها F8 من جديد.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>nobody signed in</source>
        <translation>لم يسجّل أحد اسمه</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>جرى التراجع عنه</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما الذي جرى</translation>
    </message>
    <message>
        <source>Show &amp;earlier ones</source>
        <translation>عرض الأ&amp;قدم</translation>
    </message>
    <message>
        <source>&amp;Take this back  (U)</source>
        <translation>الترا&amp;جع عن هذا  (U)</translation>
    </message>
    <message>
        <source>See what taking it back would leave</source>
        <translation>عرض ما يتركه التراجع</translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation>عرض ال&amp;كل</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>لم يجرِ شيء بعد</translation>
    </message>
    <message>
        <source>Whatever is logged or changed stands here, and can be taken back from here.</source>
        <translation>كل ما يُسجَّل أو يُغيَّر يظهر هنا، ويمكن التراجع عنه من هنا.</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more records</source>
        <translation>
            <numerusform>ولا سجلات أخرى</numerusform>
            <numerusform>وسجل آخر</numerusform>
            <numerusform>وسجلان آخران</numerusform>
            <numerusform>و{n} سجلات أخرى</numerusform>
            <numerusform>و{n} سجلًا آخر</numerusform>
            <numerusform>و{n} سجل آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>This was taken back. The entry that took it back can itself be undone.</source>
        <translation>جرى التراجع عن هذا. ويمكن التراجع عن ذلك التراجع نفسه.</translation>
    </message>
    <message>
        <source>This took an earlier entry back.</source>
        <translation>هذا تراجعٌ عن عمل سابق.</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>acted on</source>
        <translation>عولج</translation>
    </message>
    <message>
        <source>address</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>agreed by the customer</source>
        <translation>وافق عليه العميل</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>what was done instead</source>
        <translation>ما جرى بدلًا منه</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>عولج الإخلاف</translation>
    </message>
    <message>
        <source>answered by</source>
        <translation>عالجه</translation>
    </message>
    <message>
        <source>feeling on arrival</source>
        <translation>الشعور عند الوصول</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>سُئل</translation>
    </message>
    <message>
        <source>about</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>when</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>brand colour</source>
        <translation>لون العلامة</translation>
    </message>
    <message>
        <source>brand review</source>
        <translation>مراجعة العلامة</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>قناة</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>closes</source>
        <translation>يغلق</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>computer</source>
        <translation>الحاسوب</translation>
    </message>
    <message>
        <source>confirmed by the customer</source>
        <translation>أكّده العميل</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>order of day and month</source>
        <translation>ترتيب اليوم والشهر</translation>
    </message>
    <message>
        <source>day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>time not known</source>
        <translation>الوقت غير معلوم</translation>
    </message>
    <message>
        <source>due (time)</source>
        <translation>الموعد (الوقت)</translation>
    </message>
    <message>
        <source>due (day)</source>
        <translation>الموعد (اليوم)</translation>
    </message>
    <message>
        <source>feeling on leaving</source>
        <translation>الشعور عند المغادرة</translation>
    </message>
    <message>
        <source>who says so</source>
        <translation>من قال ذلك</translation>
    </message>
    <message>
        <source>expectation</source>
        <translation>توقّع</translation>
    </message>
    <message>
        <source>first due (time)</source>
        <translation>الموعد الأول (الوقت)</translation>
    </message>
    <message>
        <source>first due (day)</source>
        <translation>الموعد الأول (اليوم)</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>from (time)</source>
        <translation>من (الوقت)</translation>
    </message>
    <message>
        <source>from (day)</source>
        <translation>من (اليوم)</translation>
    </message>
    <message>
        <source>what was given</source>
        <translation>التعويض</translation>
    </message>
    <message>
        <source>interaction</source>
        <translation>تعامل</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>what it is for</source>
        <translation>الغرض منه</translation>
    </message>
    <message>
        <source>language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>mission</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>note</source>
        <translation>مذكرة</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>يفتح</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>narrowed to</source>
        <translation>مقصور على</translation>
    </message>
    <message>
        <source>place in the list</source>
        <translation>الموضع في القائمة</translation>
    </message>
    <message>
        <source>best reached by</source>
        <translation>أفضل وسيلة للوصول</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>وعد</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>وُعد</translation>
    </message>
    <message>
        <source>promised by</source>
        <translation>وعد به</translation>
    </message>
    <message>
        <source>rhythm</source>
        <translation>التكرار</translation>
    </message>
    <message>
        <source>role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>settled on the spot</source>
        <translation>سُوِّي في الحال</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>سُوِّي</translation>
    </message>
    <message>
        <source>note on settling</source>
        <translation>مذكرة التسوية</translation>
    </message>
    <message>
        <source>handled by</source>
        <translation>تولّاه</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>مرحلة</translation>
    </message>
    <message>
        <source>state</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>words</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>to (time)</source>
        <translation>إلى (الوقت)</translation>
    </message>
    <message>
        <source>to (day)</source>
        <translation>إلى (اليوم)</translation>
    </message>
    <message>
        <source>tone</source>
        <translation>النبرة</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>weekday</source>
        <translation>يوم الأسبوع</translation>
    </message>
    <message>
        <source>currency of the worth</source>
        <translation>عملة القيمة</translation>
    </message>
    <message>
        <source>worth (in the smallest coin)</source>
        <translation>القيمة (بأصغر وحدة نقد)</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>New: {what}</source>
        <translation>جديد: {what}</translation>
    </message>
    <message>
        <source>Deleted: {what}</source>
        <translation>حُذف: {what}</translation>
    </message>
    <message>
        <source>Changed: {what}</source>
        <translation>غُيِّر: {what}</translation>
    </message>
</context>
<context>
    <name>HolidaysSection</name>
    <message>
        <source>Holidays</source>
        <translation>العطلات</translation>
    </message>
    <message>
        <source>No holiday is noted yet.</source>
        <translation>لم تُدوَّن أي عطلة بعد.</translation>
    </message>
    <message>
        <source>Day of the holiday</source>
        <translation>يوم العطلة</translation>
    </message>
    <message>
        <source>Name of the holiday</source>
        <translation>اسم العطلة</translation>
    </message>
    <message>
        <source>what it is called</source>
        <translation>ما اسمها</translation>
    </message>
    <message>
        <source>Add the &amp;day</source>
        <translation>إضافة ال&amp;يوم</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إزا&amp;لة</translation>
    </message>
    <message>
        <source>Holidays saved.</source>
        <translation>حُفظت العطلات.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>HoursSection</name>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>Copy the first open day to the others</source>
        <translation>نسخ أول يوم عمل إلى البقية</translation>
    </message>
    <message>
        <source>Save the hours</source>
        <translation>حفظ الساعات</translation>
    </message>
    <message>
        <source>Write the time like this: {time}, or take the day&apos;s tick away.</source>
        <translation>اكتب الوقت هكذا: {time}، أو أزل علامة اليوم.</translation>
    </message>
    <message>
        <source>Opening hours saved.</source>
        <translation>حُفظت ساعات العمل.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>and</source>
        <translation>و</translation>
    </message>
    <message>
        <source>Dues such as “by close of business”, and how long it took to act, go by them.</source>
        <translation>المواعيد مثل «قبل الإغلاق»، ومدة التصرف، تُحسب بحسبها.</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>يفتح</translation>
    </message>
    <message>
        <source>closes</source>
        <translation>يغلق</translation>
    </message>
    <message>
        <source>opens again</source>
        <translation>يفتح ثانية</translation>
    </message>
    <message>
        <source>closes again</source>
        <translation>يغلق ثانية</translation>
    </message>
</context>
<context>
    <name>InteractionCard</name>
    <message>
        <source>Given: {what}</source>
        <translation>التعويض: {what}</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Who changed this (H)</source>
        <translation>من غيّر هذا (H)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Attach to a customer…</source>
        <translation>إلحاق بعميل…</translation>
    </message>
    <message>
        <source>settled on the spot</source>
        <translation>سُوِّي في الحال</translation>
    </message>
</context>
<context>
    <name>InteractionDeeds</name>
    <message>
        <source>Interaction corrected</source>
        <translation>صُحِّح التعامل</translation>
    </message>
    <message>
        <source>Interaction attached to its customer</source>
        <translation>أُلحق التعامل بعميله</translation>
    </message>
    <message>
        <source>Interaction deleted</source>
        <translation>حُذف التعامل</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>InteractionForm</name>
    <message>
        <source>Note</source>
        <translation>مذكرة</translation>
    </message>
    <message>
        <source>What happened? What did they say?</source>
        <translation>ماذا جرى؟ وماذا قال؟</translation>
    </message>
    <message>
        <source>Remark (Ctrl+R)</source>
        <translation>ملاحظة (Ctrl+R)</translation>
    </message>
    <message>
        <source>Promise (Ctrl+P)</source>
        <translation>وعد (Ctrl+P)</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>ال&amp;قناة</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>المر&amp;حلة</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>المو&amp;ضوع</translation>
    </message>
    <message>
        <source>E&amp;xpected</source>
        <translation>المت&amp;وقع</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>More: worth, given… (Ctrl+M)</source>
        <translation>المزيد: القيمة، التعويض… (Ctrl+M)</translation>
    </message>
    <message>
        <source>Felt on arrival, worth, what was given, when</source>
        <translation>الشعور عند الوصول، القيمة، التعويض، الوقت</translation>
    </message>
    <message>
        <source>Felt</source>
        <translation>الشعور</translation>
    </message>
    <message>
        <source>Voiced</source>
        <translation>ما قيل</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>وعد</translation>
    </message>
    <message>
        <source>Write when it happened, such as yesterday 16:00.</source>
        <translation>اكتب متى حدث، مثل ‎2026-03-17 16:00.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>منضدة البيع</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>الوعود</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Forms and lists</source>
        <translation>النماذج والقوائم</translation>
    </message>
    <message>
        <source>Take the customer who is marked, or go on with a walk-in</source>
        <translation>أخذ العميل المحدد، أو المتابعة مع عميل عابر</translation>
    </message>
    <message>
        <source>A new customer of what is typed</source>
        <translation>عميل جديد مما كُتب</translation>
    </message>
    <message>
        <source>Take the known customer whom the new one looks like</source>
        <translation>أخذ العميل المعروف الذي يشبهه الجديد</translation>
    </message>
    <message>
        <source>To the faces: how they felt</source>
        <translation>إلى الوجوه: كيف شعر</translation>
    </message>
    <message>
        <source>A face, from angry to delighted</source>
        <translation>وجه، من غاضب إلى مبتهج</translation>
    </message>
    <message>
        <source>To the channel, the stage, what it is about, what they expected</source>
        <translation>إلى القناة، المرحلة، الموضوع، ما كان متوقعًا</translation>
    </message>
    <message>
        <source>Choose there, and take the choice back</source>
        <translation>الاختيار هناك، وإلغاء الاختيار</translation>
    </message>
    <message>
        <source>Add a remark</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Take the promise found in the note, or write one</source>
        <translation>أخذ الوعد الموجود في المذكرة، أو كتابة وعد</translation>
    </message>
    <message>
        <source>Leave the promise found in the note</source>
        <translation>ترك الوعد الموجود في المذكرة</translation>
    </message>
    <message>
        <source>More: arrival, worth, what was given, when</source>
        <translation>المزيد: الوصول، القيمة، التعويض، الوقت</translation>
    </message>
    <message>
        <source>Put the note aside and begin another</source>
        <translation>وضع المذكرة جانبًا وبدء أخرى</translation>
    </message>
    <message>
        <source>Take up what was put aside</source>
        <translation>استئناف ما وُضع جانبًا</translation>
    </message>
    <message>
        <source>Drop what was put aside</source>
        <translation>ترك ما وُضع جانبًا</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Move in the list while typing</source>
        <translation>التنقل في القائمة أثناء الكتابة</translation>
    </message>
    <message>
        <source>Open the first found, or the promise of that number</source>
        <translation>فتح أول نتيجة، أو الوعد بذلك الرقم</translation>
    </message>
    <message>
        <source>Correct the customer</source>
        <translation>تصحيح العميل</translation>
    </message>
    <message>
        <source>Take or merge the one who looks alike, in the customer&apos;s form</source>
        <translation>في نموذج العميل: أخذ من يشبهه أو الدمج معه</translation>
    </message>
    <message>
        <source>Delete the customer</source>
        <translation>حذف العميل</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>أُوفي به</translation>
    </message>
    <message>
        <source>Move to another due</source>
        <translation>تأجيل إلى موعد آخر</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>إخلاف</translation>
    </message>
    <message>
        <source>Answer for a broken one</source>
        <translation>معالجة وعد أُخلف</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>The customer confirms that it was kept</source>
        <translation>يؤكد العميل أنه أُوفي به</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>إعادة فتح</translation>
    </message>
    <message>
        <source>Print its slip</source>
        <translation>طباعة قسيمته</translation>
    </message>
    <message>
        <source>Who changed it, and when</source>
        <translation>من غيّره، ومتى</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>تحديد عدة</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>فتح العميل</translation>
    </message>
    <message>
        <source>Turn the pages</source>
        <translation>تقليب الصفحات</translation>
    </message>
    <message>
        <source>First and last page</source>
        <translation>أول صفحة وآخر صفحة</translation>
    </message>
    <message>
        <source>Larger, smaller, as wide as the view</source>
        <translation>أكبر، أصغر، بعرض النافذة</translation>
    </message>
    <message>
        <source>Find on the pages, on to the next hit, back</source>
        <translation>البحث في الصفحات، إلى النتيجة التالية، والرجوع</translation>
    </message>
    <message>
        <source>Take the chosen change back</source>
        <translation>التراجع عن التغيير المختار</translation>
    </message>
    <message>
        <source>To the next field, to the one before</source>
        <translation>إلى الحقل التالي، إلى السابق</translation>
    </message>
    <message>
        <source>Choose what is marked</source>
        <translation>اختيار ما هو محدد</translation>
    </message>
    <message>
        <source>Save a form</source>
        <translation>حفظ نموذج</translation>
    </message>
    <message>
        <source>Leave a form without saving</source>
        <translation>ترك نموذج دون حفظ</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Lan&amp;guage</source>
        <translation>اللغ&amp;ة</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>كما في ال&amp;نظام</translation>
    </message>
    <message>
        <source>The settings of this computer could not be written.</source>
        <translation>تعذّرت كتابة إعدادات هذا الحاسوب.</translation>
    </message>
    <message>
        <source>From its next start on the program speaks this language.</source>
        <translation>يتكلم البرنامج هذه اللغة منذ تشغيله التالي.</translation>
    </message>
</context>
<context>
    <name>LikelyLine</name>
    <message>
        <source>Known already?</source>
        <translation>معروف من قبل؟</translation>
    </message>
    <message>
        <source>Looks like {name}: {why}</source>
        <translation>يشبه {name}: {why}</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>الاسم نفسه</translation>
    </message>
    <message>
        <source>a name spelt alike</source>
        <translation>اسم متقارب الكتابة</translation>
    </message>
    <message>
        <source>a name that sounds alike</source>
        <translation>اسم متقارب النطق</translation>
    </message>
    <message>
        <source>same initial</source>
        <translation>الحرف الأول نفسه</translation>
    </message>
    <message>
        <source>the names the other way round</source>
        <translation>الأسماء بترتيب معكوس</translation>
    </message>
    <message>
        <source>one name less</source>
        <translation>ينقصه اسم</translation>
    </message>
    <message>
        <source>same telephone number</source>
        <translation>رقم الهاتف نفسه</translation>
    </message>
    <message>
        <source>a telephone number almost the same</source>
        <translation>رقم هاتف يكاد يتطابق</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>البريد الإلكتروني نفسه</translation>
    </message>
    <message>
        <source>It is {name}</source>
        <translation>إنه {name}</translation>
    </message>
</context>
<context>
    <name>ManagePage</name>
    <message>
        <source>&amp;Shop…</source>
        <translation>المتج&amp;ر…</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>Name of a staff member</source>
        <translation>اسم موظف</translation>
    </message>
    <message>
        <source>Words of</source>
        <translation>كلمات</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>A word of the list</source>
        <translation>كلمة في القائمة</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>الإدارة</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>المتجر</translation>
    </message>
    <message>
        <source>Words of the lists</source>
        <translation>كلمات القوائم</translation>
    </message>
    <message>
        <source>This store is not backed up here: it is a sample, or lies on a server.</source>
        <translation>لا يُنسخ هذا المخزن هنا: فهو تجريبي أو على خادم.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>{name}
Time zone {zone}, currency {currency}</source>
        <translation>{name}
المنطقة الزمنية {zone}، العملة {currency}</translation>
    </message>
    <message>
        <source>The shop has no name yet</source>
        <translation>لا اسم للمتجر بعد</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>موضوعه</translation>
    </message>
    <message>
        <source>Written by hand</source>
        <translation>كُتب باليد</translation>
    </message>
    <message>
        <source>What that does</source>
        <translation>ما يفعله ذلك</translation>
    </message>
    <message>
        <source>no longer recorded</source>
        <translation>لم يعد مسجَّلًا</translation>
    </message>
</context>
<context>
    <name>MarksDialog</name>
    <message>
        <source>Marks from paper</source>
        <translation>تأشيرات الورق</translation>
    </message>
    <message>
        <source>Save the sheet again</source>
        <translation>حفظ الورقة من جديد</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ملفات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>حُفظ: {file}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Type beside a line what was written there.</source>
        <translation>اكتب بجانب السطر ما كان مكتوبًا هناك.</translation>
    </message>
    <message>
        <source>Say when it was written, or leave it empty for now.</source>
        <translation>حدد متى كُتب، أو اتركه فارغًا للآن.</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) taken in</source>
        <translation>
            <numerusform>لم تُدخل أي تأشيرة</numerusform>
            <numerusform>أُدخلت تأشيرة واحدة</numerusform>
            <numerusform>أُدخلت تأشيرتان</numerusform>
            <numerusform>أُدخلت %n تأشيرات</numerusform>
            <numerusform>أُدخلت %n تأشيرة</numerusform>
            <numerusform>أُدخلت %n تأشيرة</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it stood so already</source>
        <translation>كان كله كذلك من قبل</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Name of the sheet</source>
        <translation>اسم الورقة</translation>
    </message>
    <message>
        <source>Four characters in its foot</source>
        <translation>أربعة أحرف في ذيلها</translation>
    </message>
    <message>
        <source>Newest sheets</source>
        <translation>أحدث الأوراق</translation>
    </message>
    <message>
        <source>When written</source>
        <translation>متى كُتب</translation>
    </message>
    <message>
        <source>Lines of the sheet</source>
        <translation>سطور الورقة</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>ال&amp;ورقة</translation>
    </message>
    <message>
        <source>&amp;When written</source>
        <translation>&amp;متى كُتب</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>إ&amp;دخال</translation>
    </message>
    <message>
        <source>Save the sheet a&amp;gain…</source>
        <translation>&amp;حفظ الورقة من جديد…</translation>
    </message>
    <message>
        <source>Give up the marks?</source>
        <translation>التخلي عن التأشيرات؟</translation>
    </message>
    <message>
        <source>What was typed beside the lines is not saved yet.</source>
        <translation>ما كُتب بجانب السطور لم يُحفظ بعد.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>التخلي</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
</context>
<context>
    <name>More</name>
    <message>
        <source>Felt on arrival</source>
        <translation>الشعور عند الوصول</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Settled on the spot</source>
        <translation>سُوِّي في الحال</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>التعويض</translation>
    </message>
    <message>
        <source>what they were given to put it right</source>
        <translation>ما أُعطي له للتعويض</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>متى حدث</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>سُوِّي</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
</context>
<context>
    <name>MovePromiseDialog</name>
    <message>
        <source>Move</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Now due: {due}</source>
        <translation>الموعد الحالي: {due}</translation>
    </message>
    <message>
        <source>New due</source>
        <translation>الموعد الجديد</translation>
    </message>
    <message>
        <source>The customer &amp;agreed to the new date</source>
        <translation>&amp;وافق العميل على الموعد الجديد</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>New &amp;due</source>
        <translation>الموعد ال&amp;جديد</translation>
    </message>
    <message>
        <source>Only a date that the customer agreed to, in time, counts as a new promise.</source>
        <translation>لا يُعد وعدًا جديدًا إلا موعدٌ وافق عليه العميل في حينه.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>Say when it is due: a day, or a day and a time.</source>
        <translation>اذكر متى يحين: يومًا، أو يومًا ووقتًا.</translation>
    </message>
    <message>
        <source>Move promise {number}</source>
        <translation>تأجيل الوعد ‎{number}</translation>
    </message>
    <message numerus="yes">
        <source>Move {n} promises</source>
        <translation>
            <numerusform>تأجيل {n} وعد</numerusform>
            <numerusform>تأجيل وعد واحد</numerusform>
            <numerusform>تأجيل وعدين</numerusform>
            <numerusform>تأجيل {n} وعود</numerusform>
            <numerusform>تأجيل {n} وعدًا</numerusform>
            <numerusform>تأجيل {n} وعد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Narrowing</name>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>About</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>كل القنوات</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>كل المراحل</translation>
    </message>
    <message>
        <source>All aspects</source>
        <translation>كل المواضيع</translation>
    </message>
    <message>
        <source>All staff</source>
        <translation>كل الموظفين</translation>
    </message>
    <message>
        <source>{name} (formerly)</source>
        <translation>{name} (سابقًا)</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message numerus="yes">
        <source>{count} characters too many (at most {limit})</source>
        <translation>
            <numerusform>لا أحرف زائدة (الحد {limit})</numerusform>
            <numerusform>حرف زائد (الحد {limit})</numerusform>
            <numerusform>حرفان زائدان (الحد {limit})</numerusform>
            <numerusform>{count} أحرف زائدة (الحد {limit})</numerusform>
            <numerusform>{count} حرفًا زائدًا (الحد {limit})</numerusform>
            <numerusform>{count} حرف زائد (الحد {limit})</numerusform>
        </translation>
    </message>
    <message>
        <source>{length} of {limit} characters</source>
        <translation>{length} من {limit} حرفًا</translation>
    </message>
</context>
<context>
    <name>Noticing</name>
    <message>
        <source>you</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>بلا مسؤول</translation>
    </message>
</context>
<context>
    <name>OfferLine</name>
    <message>
        <source>A promise in the note</source>
        <translation>وعد في المذكرة</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>أخذه</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>which day?</source>
        <translation>أي يوم؟</translation>
    </message>
    <message>
        <source>Promise: {text} · {due} · {owner}</source>
        <translation>وعد: {text} · {due} · {owner}</translation>
    </message>
    <message>
        <source>“{words}” is read as {due}.</source>
        <translation>تُقرأ ”{words}“ على أنها {due}.</translation>
    </message>
    <message>
        <source>“{words}” can be two days.</source>
        <translation>قد تعني ”{words}“ يومين.</translation>
    </message>
    <message>
        <source>The note was read on this computer alone.</source>
        <translation>قُرئت المذكرة على هذا الحاسوب وحده.</translation>
    </message>
    <message>
        <source>“{words}” says that one of the staff will do something.</source>
        <translation>تقول ”{words}“ إن أحد الموظفين سيفعل شيئًا.</translation>
    </message>
    <message>
        <source>“{words}” says what will be ready.</source>
        <translation>تقول ”{words}“ ما الذي سيكون جاهزًا.</translation>
    </message>
    <message>
        <source>“{words}” says what the customer will get.</source>
        <translation>تقول ”{words}“ ما الذي سيناله العميل.</translation>
    </message>
    <message>
        <source>“{words}” says that the shop will do something.</source>
        <translation>تقول ”{words}“ إن المتجر سيفعل شيئًا.</translation>
    </message>
    <message>
        <source>“{words}” puts something on a day.</source>
        <translation>تحدد ”{words}“ يومًا لأمر ما.</translation>
    </message>
    <message>
        <source>“{words}” says that it was promised.</source>
        <translation>تقول ”{words}“ إنه وُعد به.</translation>
    </message>
    <message>
        <source>“{words}” sounds as if we commit ourselves.</source>
        <translation>تبدو ”{words}“ التزامًا منا.</translation>
    </message>
</context>
<context>
    <name>Others</name>
    <message>
        <source>This store is open to look at: its file or its folder may not be written here, so nothing you enter can be saved. Ask whoever looks after this computer for the right.</source>
        <translation>هذا المخزن مفتوح للاطلاع فقط: لا تجوز هنا كتابة ملفه أو مجلده، فلا يمكن حفظ شيء مما تدخله. اطلب حق الكتابة ممن يعتني بهذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>Save the summary</source>
        <translation>حفظ الملخص</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ملفات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Table (*.csv);;Exact document (*.json)</source>
        <translation>جدول (*.csv);;مستند دقيق (*.json)</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>حفظ الأرقام</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the summary instead.</source>
        <translation>لا طابعة معدّة على هذا الحاسوب. احفظ الملخص بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>أُرسل إلى الطابعة</translation>
    </message>
    <message>
        <source>Printing stopped</source>
        <translation>توقفت الطباعة</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>حُفظ: {file}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>حفظ في مكان آخر</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Check it, or save the summary instead.</source>
        <translation>لم تقبل الطابعة الصفحات. افحصها، أو احفظ الملخص بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find anything</source>
        <translation>بحث عن أي شيء</translation>
    </message>
    <message>
        <source>An action, a page, a customer, or a promise&apos;s number</source>
        <translation>إجراء أو صفحة أو عميل أو رقم وعد</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>ما يطابق</translation>
    </message>
    <message>
        <source>Arrows choose, Enter does it, Esc goes</source>
        <translation>الأسهم للاختيار، Enter للتنفيذ، Esc للإغلاق</translation>
    </message>
    <message>
        <source>Nothing here fits.</source>
        <translation>لا شيء هنا يطابق.</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Preview of the pages</source>
        <translation>معاينة الصفحات</translation>
    </message>
    <message>
        <source>Hidden (F8)</source>
        <translation>مخفي (F8)</translation>
    </message>
</context>
<context>
    <name>Periods</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>الأسبوع الماضي</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>الشهر الماضي</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>هذا الربع</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>الربع الماضي</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>هذه السنة</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>السنة الماضية</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>من – إلى</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Overdue</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>Broken, not answered for</source>
        <translation>أُخلفت ولم تُعالج</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>تحين اليوم</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>مسوّاة</translation>
    </message>
    <message>
        <source>Answered for</source>
        <translation>عولج الإخلاف</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>أُوفي به</translation>
    </message>
    <message>
        <source>the customer said so</source>
        <translation>قاله العميل</translation>
    </message>
    <message>
        <source>from a survey</source>
        <translation>من استبيان</translation>
    </message>
    <message>
        <source>as staff saw it</source>
        <translation>كما رآه الموظف</translation>
    </message>
    <message>
        <source>came {word}</source>
        <translation>جاء {word}</translation>
    </message>
    <message>
        <source>less than they expected</source>
        <translation>أقل مما توقّع</translation>
    </message>
    <message>
        <source>as they expected</source>
        <translation>كما توقّع</translation>
    </message>
    <message>
        <source>better than they expected</source>
        <translation>أفضل مما توقّع</translation>
    </message>
    <message>
        <source>Would recommend us: {score} of 10</source>
        <translation>يوصي بنا: {score} من 10</translation>
    </message>
    <message>
        <source>Satisfied: {score} of 5</source>
        <translation>راضٍ: {score} من 5</translation>
    </message>
    <message>
        <source>We made it easy: {score} of 7</source>
        <translation>سهّلنا الأمر: {score} من 7</translation>
    </message>
    <message>
        <source>Felt: {score} of 7</source>
        <translation>الشعور: {score} من 7</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>About</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>What they expected was</source>
        <translation>ما توقعه كان</translation>
    </message>
</context>
<context>
    <name>Points</name>
    <message>
        <source>All of them in the timeline</source>
        <translation>كلها في الخط الزمني</translation>
    </message>
    <message>
        <source>said {when}</source>
        <translation>قيل {when}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>بحث (Ctrl+F)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Fit &amp;width</source>
        <translation>ملاءمة العر&amp;ض</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} من {pages}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>الصفحة {page} من {pages}</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>no interactions yet</source>
        <translation>لا تعاملات بعد</translation>
    </message>
    <message>
        <source>1 interaction</source>
        <translation>تعامل واحد</translation>
    </message>
    <message numerus="yes">
        <source>{n} interactions</source>
        <translation>
            <numerusform>لا تعاملات</numerusform>
            <numerusform>تعامل واحد</numerusform>
            <numerusform>تعاملان</numerusform>
            <numerusform>{n} تعاملات</numerusform>
            <numerusform>{n} تعاملًا</numerusform>
            <numerusform>{n} تعامل</numerusform>
        </translation>
    </message>
    <message>
        <source>1 unmet promise</source>
        <translation>وعد واحد غير موفى به</translation>
    </message>
    <message numerus="yes">
        <source>{n} unmet promises</source>
        <translation>
            <numerusform>لا وعود غير موفى بها</numerusform>
            <numerusform>وعد واحد غير موفى به</numerusform>
            <numerusform>وعدان غير موفى بهما</numerusform>
            <numerusform>{n} وعود غير موفى بها</numerusform>
            <numerusform>{n} وعدًا غير موفى به</numerusform>
            <numerusform>{n} وعد غير موفى به</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} kept on time</source>
        <translation>
            <numerusform>لم يوفَ بشيء في موعده</numerusform>
            <numerusform>{n} أُوفي به في موعده</numerusform>
            <numerusform>{n} أُوفي بهما في موعدهما</numerusform>
            <numerusform>{n} أُوفي بها في موعدها</numerusform>
            <numerusform>{n} أُوفي بها في موعدها</numerusform>
            <numerusform>{n} أُوفي بها في موعدها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} kept late</source>
        <translation>
            <numerusform>لم يوفَ بشيء متأخرًا</numerusform>
            <numerusform>{n} أُوفي به متأخرًا</numerusform>
            <numerusform>{n} أُوفي بهما متأخرَين</numerusform>
            <numerusform>{n} أُوفي بها متأخرة</numerusform>
            <numerusform>{n} أُوفي بها متأخرة</numerusform>
            <numerusform>{n} أُوفي بها متأخرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} broken</source>
        <translation>
            <numerusform>لم يُخلف شيء</numerusform>
            <numerusform>{n} أُخلف</numerusform>
            <numerusform>{n} أُخلفا</numerusform>
            <numerusform>{n} أُخلفت</numerusform>
            <numerusform>{n} أُخلفت</numerusform>
            <numerusform>{n} أُخلفت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} overdue</source>
        <translation>
            <numerusform>{n} متأخرة</numerusform>
            <numerusform>{n} متأخرة</numerusform>
            <numerusform>{n} متأخرة</numerusform>
            <numerusform>{n} متأخرة</numerusform>
            <numerusform>{n} متأخرة</numerusform>
            <numerusform>{n} متأخرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not due yet</source>
        <translation>
            <numerusform>لا شيء لم يحن</numerusform>
            <numerusform>{n} لم يحن بعد</numerusform>
            <numerusform>{n} لم يحينا بعد</numerusform>
            <numerusform>{n} لم تحن بعد</numerusform>
            <numerusform>{n} لم تحن بعد</numerusform>
            <numerusform>{n} لم تحن بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} withdrawn</source>
        <translation>
            <numerusform>لم يُسحب شيء</numerusform>
            <numerusform>{n} مسحوب</numerusform>
            <numerusform>{n} مسحوبان</numerusform>
            <numerusform>{n} مسحوبة</numerusform>
            <numerusform>{n} مسحوبة</numerusform>
            <numerusform>{n} مسحوبة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileBackground</name>
    <message>
        <source>Promises kept and not</source>
        <translation>الوعود الموفى بها وغيرها</translation>
    </message>
    <message>
        <source>Who served them</source>
        <translation>من تولاه</translation>
    </message>
    <message>
        <source>Survey answers</source>
        <translation>إجابات الاستبيانات</translation>
    </message>
    <message>
        <source>Nothing was promised to them yet.</source>
        <translation>لم يُوعد بشيء بعد.</translation>
    </message>
    <message>
        <source>None has fallen due yet.</source>
        <translation>لم يحن أي منها بعد.</translation>
    </message>
    <message>
        <source>{kept} of {n} that fell due were kept on time.</source>
        <translation>أُوفي في الموعد بـ {kept} من {n} حانت.</translation>
    </message>
    <message>
        <source>That is {share} (95 % sure: {low} to {high}).</source>
        <translation>أي {share} (بثقة 95 %: {low} إلى {high}).</translation>
    </message>
    <message>
        <source>once</source>
        <translation>مرة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>{n} times</source>
        <translation>
            <numerusform>ولا مرة</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتين</numerusform>
            <numerusform>{n} مرات</numerusform>
            <numerusform>{n} مرة</numerusform>
            <numerusform>{n} مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>لم يُذكر أحد</translation>
    </message>
    <message>
        <source>{name}: {times}, last {day}</source>
        <translation>{name}: {times}، آخرها {day}</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>لا أحد بعد.</translation>
    </message>
    <message numerus="yes">
        <source>and {n} earlier ones</source>
        <translation>
            <numerusform>ولا أقدم منها</numerusform>
            <numerusform>وواحد أقدم</numerusform>
            <numerusform>واثنان أقدم</numerusform>
            <numerusform>و{n} أقدم</numerusform>
            <numerusform>و{n} أقدم</numerusform>
            <numerusform>و{n} أقدم</numerusform>
        </translation>
    </message>
    <message>
        <source>They were never asked.</source>
        <translation>لم يُسأل قط.</translation>
    </message>
</context>
<context>
    <name>ProfileHeader</name>
    <message>
        <source>Log an interaction</source>
        <translation>تسجيل تعامل</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Who changed this</source>
        <translation>من غيّر هذا</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Speak: {tone}</source>
        <translation>النبرة: {tone}</translation>
    </message>
    <message>
        <source>language {code}</source>
        <translation>اللغة {code}</translation>
    </message>
    <message>
        <source>best reached by {channel}</source>
        <translation>أفضل وسيلة للوصول {channel}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>منذ {day}</translation>
    </message>
    <message>
        <source>last {day}</source>
        <translation>آخرها {day}</translation>
    </message>
    <message>
        <source>worth {money}</source>
        <translation>القيمة {money}</translation>
    </message>
</context>
<context>
    <name>ProfilePath</name>
    <message>
        <source>How they felt</source>
        <translation>كيف شعر</translation>
    </message>
    <message>
        <source>Earlier feelings</source>
        <translation>مشاعر أقدم</translation>
    </message>
    <message>
        <source>Later feelings</source>
        <translation>مشاعر أحدث</translation>
    </message>
    <message>
        <source>Last, {feeling}.</source>
        <translation>آخرها، {feeling}.</translation>
    </message>
    <message>
        <source>Strongest, {feeling}.</source>
        <translation>أقواها، {feeling}.</translation>
    </message>
    <message>
        <source>Hollow: on arrival. Full: on leaving.</source>
        <translation>مفرغ: عند الوصول. ممتلئ: عند المغادرة.</translation>
    </message>
    <message>
        <source>strongest</source>
        <translation>الأقوى</translation>
    </message>
    <message>
        <source>last</source>
        <translation>الأخير</translation>
    </message>
</context>
<context>
    <name>ProfileTimeline</name>
    <message>
        <source>Nothing was logged for this customer yet.</source>
        <translation>لم يُسجَّل شيء لهذا العميل بعد.</translation>
    </message>
    <message>
        <source>Back to the newest</source>
        <translation>العودة إلى الأحدث</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>عرض الكل من جديد</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما الذي جرى</translation>
    </message>
    <message>
        <source>Find in the timeline</source>
        <translation>بحث في الخط الزمني</translation>
    </message>
    <message>
        <source>Find in notes and promises</source>
        <translation>بحث في المذكرات والوعود</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Kind of remark</source>
        <translation>نوع الملاحظة</translation>
    </message>
    <message>
        <source>Any remark</source>
        <translation>أي ملاحظة</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>الشعور</translation>
    </message>
    <message>
        <source>Any feeling</source>
        <translation>أي شعور</translation>
    </message>
    <message>
        <source>Left content</source>
        <translation>غادر راضيًا</translation>
    </message>
    <message>
        <source>Left neutral</source>
        <translation>غادر محايدًا</translation>
    </message>
    <message>
        <source>Left unhappy</source>
        <translation>غادر غير راضٍ</translation>
    </message>
    <message>
        <source>With a promise</source>
        <translation>مع وعد</translation>
    </message>
    <message>
        <source>Any channel</source>
        <translation>أي قناة</translation>
    </message>
    <message>
        <source>Nothing here fits.</source>
        <translation>لا شيء هنا يطابق.</translation>
    </message>
</context>
<context>
    <name>ProfileView</name>
    <message>
        <source>We owe this customer nothing.</source>
        <translation>لا ندين لهذا العميل بشيء.</translation>
    </message>
    <message>
        <source>What we owe</source>
        <translation>ما علينا</translation>
    </message>
    <message>
        <source>They need</source>
        <translation>يحتاج</translation>
    </message>
    <message>
        <source>They value</source>
        <translation>يقدّر</translation>
    </message>
    <message>
        <source>They dislike</source>
        <translation>لا يحب</translation>
    </message>
    <message>
        <source>Nothing is noted yet of what they value or dislike.</source>
        <translation>لم يُدوَّن بعد شيء مما يقدّره أو لا يحبه.</translation>
    </message>
    <message>
        <source>Nothing is noted yet of what they value.</source>
        <translation>لم يُدوَّن بعد شيء مما يقدّره.</translation>
    </message>
    <message>
        <source>Nothing is noted yet of what they dislike.</source>
        <translation>لم يُدوَّن بعد شيء مما لا يحبه.</translation>
    </message>
    <message>
        <source>{name} deleted, with everything of theirs</source>
        <translation>حُذف {name} وكل ما يخصه</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Customer corrected</source>
        <translation>صُحِّح العميل</translation>
    </message>
</context>
<context>
    <name>PromiseFilters</name>
    <message>
        <source>Find a promise</source>
        <translation>بحث عن وعد</translation>
    </message>
    <message>
        <source>Find by number, words, customer or owner</source>
        <translation>بحث بالرقم أو النص أو العميل أو المسؤول</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>مرشحات محفوظة</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>المرشحات</translation>
    </message>
    <message>
        <source>All owners</source>
        <translation>كل المسؤولين</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>كل العملاء</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>بلا مسؤول</translation>
    </message>
    <message>
        <source>While we were closed</source>
        <translation>أثناء إغلاقنا</translation>
    </message>
    <message>
        <source>Filter saved</source>
        <translation>حُفظ المرشح</translation>
    </message>
    <message>
        <source>Filter forgotten</source>
        <translation>نُسي المرشح</translation>
    </message>
    <message>
        <source>Forget this filter</source>
        <translation>نسيان هذا المرشح</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>حفظ هذا المرشح</translation>
    </message>
    <message>
        <source>The settings of this computer could not be written.</source>
        <translation>تعذّرت كتابة إعدادات هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>PromiseRow</name>
    <message>
        <source>We promise to</source>
        <translation>نعد بأن</translation>
    </message>
    <message>
        <source>what we will do</source>
        <translation>ما سنفعله</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>بحلول</translation>
    </message>
    <message>
        <source>Whose promise</source>
        <translation>وعد من</translation>
    </message>
    <message>
        <source>Remove this promise</source>
        <translation>إزالة هذا الوعد</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>بلا مسؤول</translation>
    </message>
</context>
<context>
    <name>Promises</name>
    <message>
        <source>Standing</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>What we promised</source>
        <translation>ما وعدنا به</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>عميل عابر</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Moved to {due}</source>
        <translation>أُجِّل إلى {due}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Only a broken promise is answered for.</source>
        <translation>لا يُعالج إلا وعدٌ أُخلف.</translation>
    </message>
    <message>
        <source>This promise is open already.</source>
        <translation>هذا الوعد مفتوح أصلًا.</translation>
    </message>
    <message>
        <source>Only a kept promise is confirmed by the customer.</source>
        <translation>لا يؤكد العميل إلا وعدًا أُوفي به.</translation>
    </message>
    <message>
        <source>This promise is settled. Open it again first.</source>
        <translation>هذا الوعد مسوّى. افتحه من جديد أولًا.</translation>
    </message>
    <message>
        <source>Promise {number} kept</source>
        <translation>أُوفي بالوعد ‎{number}</translation>
    </message>
    <message>
        <source>Promise {number} marked as broken</source>
        <translation>سُجِّل الوعد ‎{number} مُخلَفًا</translation>
    </message>
    <message>
        <source>Promise {number} withdrawn</source>
        <translation>سُحب الوعد ‎{number}</translation>
    </message>
    <message>
        <source>Promise {number} answered for</source>
        <translation>عولج الوعد ‎{number}</translation>
    </message>
    <message>
        <source>Promise {number} moved</source>
        <translation>أُجِّل الوعد ‎{number}</translation>
    </message>
    <message>
        <source>Promise {number} corrected</source>
        <translation>صُحِّح الوعد ‎{number}</translation>
    </message>
    <message>
        <source>Promise {number} opened again</source>
        <translation>أُعيد فتح الوعد ‎{number}</translation>
    </message>
    <message>
        <source>Promise {number} confirmed by the customer</source>
        <translation>أكّد العميل الوعد ‎{number}</translation>
    </message>
    <message>
        <source>Promise {number} deleted</source>
        <translation>حُذف الوعد ‎{number}</translation>
    </message>
    <message numerus="yes">
        <source>{n} promises kept</source>
        <translation>
            <numerusform>لم يوفَ بأي وعد</numerusform>
            <numerusform>أُوفي بوعد واحد</numerusform>
            <numerusform>أُوفي بوعدين</numerusform>
            <numerusform>أُوفي بـ {n} وعود</numerusform>
            <numerusform>أُوفي بـ {n} وعدًا</numerusform>
            <numerusform>أُوفي بـ {n} وعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} promises marked as broken</source>
        <translation>
            <numerusform>لم يُسجَّل أي وعد مُخلَفًا</numerusform>
            <numerusform>سُجِّل وعد واحد مُخلَفًا</numerusform>
            <numerusform>سُجِّل وعدان مُخلَفَين</numerusform>
            <numerusform>سُجِّلت {n} وعود مُخلَفة</numerusform>
            <numerusform>سُجِّل {n} وعدًا مُخلَفًا</numerusform>
            <numerusform>سُجِّل {n} وعد مُخلَف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} promises withdrawn</source>
        <translation>
            <numerusform>لم يُسحب أي وعد</numerusform>
            <numerusform>سُحب وعد واحد</numerusform>
            <numerusform>سُحب وعدان</numerusform>
            <numerusform>سُحبت {n} وعود</numerusform>
            <numerusform>سُحب {n} وعدًا</numerusform>
            <numerusform>سُحب {n} وعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} promises answered for</source>
        <translation>
            <numerusform>لم يُعالج أي وعد</numerusform>
            <numerusform>عولج وعد واحد</numerusform>
            <numerusform>عولج وعدان</numerusform>
            <numerusform>عولجت {n} وعود</numerusform>
            <numerusform>عولج {n} وعدًا</numerusform>
            <numerusform>عولج {n} وعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} promises moved</source>
        <translation>
            <numerusform>لم يؤجَّل أي وعد</numerusform>
            <numerusform>أُجِّل وعد واحد</numerusform>
            <numerusform>أُجِّل وعدان</numerusform>
            <numerusform>أُجِّلت {n} وعود</numerusform>
            <numerusform>أُجِّل {n} وعدًا</numerusform>
            <numerusform>أُجِّل {n} وعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} promises corrected</source>
        <translation>
            <numerusform>لم يُصحَّح أي وعد</numerusform>
            <numerusform>صُحِّح وعد واحد</numerusform>
            <numerusform>صُحِّح وعدان</numerusform>
            <numerusform>صُحِّحت {n} وعود</numerusform>
            <numerusform>صُحِّح {n} وعدًا</numerusform>
            <numerusform>صُحِّح {n} وعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} promises opened again</source>
        <translation>
            <numerusform>لم يُفتح أي وعد من جديد</numerusform>
            <numerusform>أُعيد فتح وعد واحد</numerusform>
            <numerusform>أُعيد فتح وعدين</numerusform>
            <numerusform>أُعيد فتح {n} وعود</numerusform>
            <numerusform>أُعيد فتح {n} وعدًا</numerusform>
            <numerusform>أُعيد فتح {n} وعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} promises confirmed by the customers</source>
        <translation>
            <numerusform>لم يؤكد العملاء أي وعد</numerusform>
            <numerusform>أكّد العميل وعدًا واحدًا</numerusform>
            <numerusform>أكّد العملاء وعدين</numerusform>
            <numerusform>أكّد العملاء {n} وعود</numerusform>
            <numerusform>أكّد العملاء {n} وعدًا</numerusform>
            <numerusform>أكّد العملاء {n} وعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} promises deleted</source>
        <translation>
            <numerusform>لم يُحذف أي وعد</numerusform>
            <numerusform>حُذف وعد واحد</numerusform>
            <numerusform>حُذف وعدان</numerusform>
            <numerusform>حُذفت {n} وعود</numerusform>
            <numerusform>حُذف {n} وعدًا</numerusform>
            <numerusform>حُذف {n} وعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>أُوفي به</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>تأجيل…</translation>
    </message>
    <message>
        <source>Break…</source>
        <translation>إخلاف…</translation>
    </message>
    <message>
        <source>Answer for…</source>
        <translation>معالجة…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>سحب…</translation>
    </message>
    <message>
        <source>Confirmed by the customer</source>
        <translation>أكّده العميل</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>تصحيح…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>إعادة فتح</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation>طباعة القسيمة</translation>
    </message>
    <message>
        <source>Who changed this (H)</source>
        <translation>من غيّر هذا (H)</translation>
    </message>
    <message>
        <source>due {due}</source>
        <translation>يحين {due}</translation>
    </message>
    <message>
        <source>first due {due}</source>
        <translation>حان أولًا {due}</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>بلا مسؤول</translation>
    </message>
</context>
<context>
    <name>PromisesPage</name>
    <message>
        <source>Promises</source>
        <translation>الوعود</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>No promise fits</source>
        <translation>لا وعد يطابق</translation>
    </message>
    <message>
        <source>Take words or filters away to see the others.</source>
        <translation>أزل كلمات أو مرشحات لترى البقية.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>No promises yet</source>
        <translation>لا وعود بعد</translation>
    </message>
    <message>
        <source>A promise is made at the Counter, together with its due.</source>
        <translation>يُعطى الوعد عند المنضدة مع موعده.</translation>
    </message>
    <message>
        <source>Go to the Counter</source>
        <translation>إلى المنضدة</translation>
    </message>
    <message numerus="yes">
        <source>{n} selected</source>
        <translation>
            <numerusform>لم يُحدَّد شيء</numerusform>
            <numerusform>حُدِّد واحد</numerusform>
            <numerusform>حُدِّد اثنان</numerusform>
            <numerusform>حُدِّدت {n}</numerusform>
            <numerusform>حُدِّد {n}</numerusform>
            <numerusform>حُدِّد {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no promise of this number.</source>
        <translation>لا وعد بهذا الرقم.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Unmet promises: …</source>
        <translation>الوعود غير الموفى بها: …</translation>
    </message>
    <message>
        <source>No unmet promise</source>
        <translation>لا وعود غير موفى بها</translation>
    </message>
    <message>
        <source>1 unmet promise</source>
        <translation>وعد واحد غير موفى به</translation>
    </message>
    <message>
        <source>Who works now: {name} (F2 to switch)</source>
        <translation>يعمل الآن: {name} (F2 للتبديل)</translation>
    </message>
    <message>
        <source>Who works now?</source>
        <translation>من يعمل الآن؟</translation>
    </message>
    <message numerus="yes">
        <source>%n unmet promises</source>
        <translation>
            <numerusform>لا وعود غير موفى بها</numerusform>
            <numerusform>وعد واحد غير موفى به</numerusform>
            <numerusform>وعدان غير موفى بهما</numerusform>
            <numerusform>%n وعود غير موفى بها</numerusform>
            <numerusform>%n وعدًا غير موفى به</numerusform>
            <numerusform>%n وعد غير موفى به</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemarkRow</name>
    <message>
        <source>Kind of remark</source>
        <translation>نوع الملاحظة</translation>
    </message>
    <message>
        <source>In the customer&apos;s words</source>
        <translation>بكلمات العميل</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>بكلماته هو</translation>
    </message>
    <message>
        <source>Remove this remark</source>
        <translation>إزالة هذه الملاحظة</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Counterfoil</source>
        <translation>Counterfoil</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>1 promise is due:</source>
        <translation>حان وعد واحد:</translation>
    </message>
    <message numerus="yes">
        <source>{n} promises are due:</source>
        <translation>
            <numerusform>لم يحن أي وعد:</numerusform>
            <numerusform>حان وعد واحد:</numerusform>
            <numerusform>حان وعدان:</numerusform>
            <numerusform>حانت {n} وعود:</numerusform>
            <numerusform>حان {n} وعدًا:</numerusform>
            <numerusform>حان {n} وعد:</numerusform>
        </translation>
    </message>
    <message>
        <source>While we were closed 1 promise came due.</source>
        <translation>حان أثناء إغلاقنا وعد واحد.</translation>
    </message>
    <message numerus="yes">
        <source>While we were closed {n} promises came due.</source>
        <translation>
            <numerusform>لم يحن أثناء إغلاقنا أي وعد.</numerusform>
            <numerusform>حان أثناء إغلاقنا وعد واحد.</numerusform>
            <numerusform>حان أثناء إغلاقنا وعدان.</numerusform>
            <numerusform>حانت أثناء إغلاقنا {n} وعود.</numerusform>
            <numerusform>حان أثناء إغلاقنا {n} وعدًا.</numerusform>
            <numerusform>حان أثناء إغلاقنا {n} وعد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Letter</source>
        <translation>ورق Letter</translation>
    </message>
    <message>
        <source>Till roll, 80 mm</source>
        <translation>لفافة صندوق، 80 مم</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>Find on the pages</source>
        <translation>البحث في الصفحات</translation>
    </message>
    <message>
        <source>Scheduled summaries</source>
        <translation>الملخصات المجدولة</translation>
    </message>
    <message>
        <source>Marks from paper</source>
        <translation>تأشيرات الورق</translation>
    </message>
    <message>
        <source>Save figures…</source>
        <translation>حفظ الأرقام…</translation>
    </message>
    <message>
        <source>Schedules…</source>
        <translation>الجداول الزمنية…</translation>
    </message>
    <message>
        <source>&amp;Marks from paper…</source>
        <translation>تأ&amp;شيرات الورق…</translation>
    </message>
    <message>
        <source>Something went wrong in the program.</source>
        <translation>حدث خطأ في البرنامج.</translation>
    </message>
    <message>
        <source>There is no promise of this number.</source>
        <translation>لا وعد بهذا الرقم.</translation>
    </message>
    <message>
        <source>The summary was not made</source>
        <translation>لم يُعَدّ الملخص</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Which promise?</source>
        <translation>أي وعد؟</translation>
    </message>
    <message>
        <source>Type the number of the promise, such as 12-7.</source>
        <translation>اكتب رقم الوعد، مثل ‎12-7.</translation>
    </message>
    <message>
        <source>Type a number</source>
        <translation>اكتب رقمًا</translation>
    </message>
    <message>
        <source>Whose profile?</source>
        <translation>ملف من؟</translation>
    </message>
    <message>
        <source>Choose the customer whose profile is to be printed.</source>
        <translation>اختر العميل الذي يُراد طبع ملفه.</translation>
    </message>
    <message>
        <source>Whose copy?</source>
        <translation>نسخة من؟</translation>
    </message>
    <message>
        <source>Choose the customer who asked what is kept about them.</source>
        <translation>اختر العميل الذي سأل عما يُحفظ عنه.</translation>
    </message>
    <message>
        <source>Choose a customer</source>
        <translation>اختر عميلًا</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>أوقفتَه أنت.</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>Sayings</name>
    <message>
        <source>shop&apos;s colour changed</source>
        <translation>غُيِّر لون المتجر</translation>
    </message>
    <message>
        <source>shop&apos;s picture changed</source>
        <translation>غُيِّرت صورة المتجر</translation>
    </message>
    <message>
        <source>new customer</source>
        <translation>عميل جديد</translation>
    </message>
    <message>
        <source>customer corrected</source>
        <translation>صُحِّح عميل</translation>
    </message>
    <message>
        <source>customer deleted</source>
        <translation>حُذف عميل</translation>
    </message>
    <message>
        <source>customers merged</source>
        <translation>دُمج عملاء</translation>
    </message>
    <message>
        <source>contact points changed</source>
        <translation>غُيِّرت جهات الاتصال</translation>
    </message>
    <message>
        <source>tags changed</source>
        <translation>غُيِّرت الوسوم</translation>
    </message>
    <message>
        <source>import of a file</source>
        <translation>استيراد ملف</translation>
    </message>
    <message>
        <source>new remark</source>
        <translation>ملاحظة جديدة</translation>
    </message>
    <message>
        <source>interaction given to a customer</source>
        <translation>أُعطي تعامل لعميل</translation>
    </message>
    <message>
        <source>interaction corrected</source>
        <translation>صُحِّح تعامل</translation>
    </message>
    <message>
        <source>remark corrected</source>
        <translation>صُحِّحت ملاحظة</translation>
    </message>
    <message>
        <source>interaction deleted</source>
        <translation>حُذف تعامل</translation>
    </message>
    <message>
        <source>remark deleted</source>
        <translation>حُذفت ملاحظة</translation>
    </message>
    <message>
        <source>interaction logged</source>
        <translation>سُجِّل تعامل</translation>
    </message>
    <message>
        <source>marks from paper taken in</source>
        <translation>أُدخلت تأشيرات الورق</translation>
    </message>
    <message>
        <source>broken promise answered for</source>
        <translation>عولج وعد أُخلف</translation>
    </message>
    <message>
        <source>promise broken</source>
        <translation>أُخلف وعد</translation>
    </message>
    <message>
        <source>promise confirmed by the customer</source>
        <translation>أكّد العميل وعدًا</translation>
    </message>
    <message>
        <source>promise corrected</source>
        <translation>صُحِّح وعد</translation>
    </message>
    <message>
        <source>promise deleted</source>
        <translation>حُذف وعد</translation>
    </message>
    <message>
        <source>promise kept</source>
        <translation>أُوفي بوعد</translation>
    </message>
    <message>
        <source>promise made</source>
        <translation>أُعطي وعد</translation>
    </message>
    <message>
        <source>promise moved</source>
        <translation>أُجِّل وعد</translation>
    </message>
    <message>
        <source>promise opened again</source>
        <translation>أُعيد فتح وعد</translation>
    </message>
    <message>
        <source>promise withdrawn</source>
        <translation>سُحب وعد</translation>
    </message>
    <message>
        <source>new scheduled summary</source>
        <translation>ملخص مجدول جديد</translation>
    </message>
    <message>
        <source>scheduled summary goes on</source>
        <translation>استُؤنف ملخص مجدول</translation>
    </message>
    <message>
        <source>scheduled summary paused</source>
        <translation>أُوقف ملخص مجدول مؤقتًا</translation>
    </message>
    <message>
        <source>scheduled summary removed</source>
        <translation>أُزيل ملخص مجدول</translation>
    </message>
    <message>
        <source>holiday added</source>
        <translation>أُضيفت عطلة</translation>
    </message>
    <message>
        <source>new word in a list</source>
        <translation>كلمة جديدة في قائمة</translation>
    </message>
    <message>
        <source>shop&apos;s details changed</source>
        <translation>غُيِّرت بيانات المتجر</translation>
    </message>
    <message>
        <source>holiday removed</source>
        <translation>أُزيلت عطلة</translation>
    </message>
    <message>
        <source>word of a list renamed</source>
        <translation>أُعيدت تسمية كلمة في قائمة</translation>
    </message>
    <message>
        <source>word of a list retired</source>
        <translation>أُوقفت كلمة في قائمة</translation>
    </message>
    <message>
        <source>holidays changed</source>
        <translation>غُيِّرت العطلات</translation>
    </message>
    <message>
        <source>opening hours changed</source>
        <translation>غُيِّرت ساعات العمل</translation>
    </message>
    <message>
        <source>new staff member</source>
        <translation>موظف جديد</translation>
    </message>
    <message>
        <source>staff member corrected</source>
        <translation>صُحِّح موظف</translation>
    </message>
    <message>
        <source>staff member retired</source>
        <translation>انتهت خدمة موظف</translation>
    </message>
    <message>
        <source>survey answer corrected</source>
        <translation>صُحِّحت إجابة استبيان</translation>
    </message>
    <message>
        <source>survey answer deleted</source>
        <translation>حُذفت إجابة استبيان</translation>
    </message>
    <message>
        <source>survey answer recorded</source>
        <translation>سُجِّلت إجابة استبيان</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>تغيّر منذ ذلك الحين</translation>
    </message>
    <message>
        <source>something newer belongs to it</source>
        <translation>شيء أحدث يتبعه</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>لم يعد موجودًا</translation>
    </message>
    <message>
        <source>what it belonged to is gone</source>
        <translation>ما كان يتبعه لم يعد موجودًا</translation>
    </message>
    <message>
        <source>Nothing could be taken back.</source>
        <translation>تعذّر التراجع عن أي شيء.</translation>
    </message>
    <message>
        <source>Put back: {about}.</source>
        <translation>أُعيد: {about}.</translation>
    </message>
    <message>
        <source>Put back again.</source>
        <translation>أُعيد كما كان.</translation>
    </message>
    <message>
        <source>Taken back: {what} ({about}).</source>
        <translation>جرى التراجع عن: {what} ({about}).</translation>
    </message>
    <message>
        <source>Taken back: {what}.</source>
        <translation>جرى التراجع عن: {what}.</translation>
    </message>
    <message>
        <source>The last change was taken back.</source>
        <translation>جرى التراجع عن آخر تغيير.</translation>
    </message>
    <message>
        <source>Left as it is: {what}.</source>
        <translation>تُرك كما هو: {what}.</translation>
    </message>
    <message>
        <source>Nothing of this can be taken back any more.</source>
        <translation>لم يعد يمكن التراجع عن شيء من هذا.</translation>
    </message>
    <message>
        <source>Taking it back changes 1 record.</source>
        <translation>يغيّر التراجع سجلًا واحدًا.</translation>
    </message>
    <message>
        <source>Taking it back changes {n} records.</source>
        <translation>يغيّر التراجع {n} من السجلات.</translation>
    </message>
</context>
<context>
    <name>Schedules</name>
    <message>
        <source>Made as scheduled: {file}</source>
        <translation>أُنشئ كما جُدول: {file}</translation>
    </message>
    <message>
        <source>{n} scheduled summaries were made.</source>
        <translation>أُنشئ {n} من الملخصات المجدولة.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>A scheduled summary was not made, and will be tried again.</source>
        <translation>لم يُنشأ ملخص مجدول، وستُعاد المحاولة.</translation>
    </message>
    <message>
        <source>Scheduled summaries</source>
        <translation>الملخصات المجدولة</translation>
    </message>
</context>
<context>
    <name>SchedulesDialog</name>
    <message>
        <source>Scheduled summaries</source>
        <translation>الملخصات المجدولة</translation>
    </message>
    <message>
        <source>Nothing is scheduled yet. A summary can be made every day, every week or every month, and put into a folder of this computer.</source>
        <translation>لا شيء مجدول بعد. يمكن إنشاء ملخص كل يوم أو كل أسبوع أو كل شهر، ووضعه في مجلد على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>إ&amp;ضافة…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إيقاف &amp;مؤقت</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>موقوف مؤقتًا</translation>
    </message>
    <message>
        <source>Made by another computer</source>
        <translation>يُنشئه حاسوب آخر</translation>
    </message>
    <message>
        <source>Next: {day}</source>
        <translation>التالي: {day}</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>ا&amp;ستئناف</translation>
    </message>
    <message>
        <source>It goes on from today</source>
        <translation>يستمر من اليوم</translation>
    </message>
    <message>
        <source>Removed; the files that it made stay</source>
        <translation>أُزيل؛ وتبقى الملفات التي أنشأها</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>SettleDialog</name>
    <message>
        <source>Who told the customer</source>
        <translation>من أبلغ العميل</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who &amp;told the customer</source>
        <translation>من أبلغ العم&amp;يل</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;متى</translation>
    </message>
    <message>
        <source>Say when it happened, or leave it empty for now.</source>
        <translation>اذكر متى حدث، أو اتركه فارغًا للآن.</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>Promise {number} was kept</source>
        <translation>أُوفي بالوعد ‎{number}</translation>
    </message>
    <message>
        <source>Promise {number} will not be kept</source>
        <translation>لن يُوفى بالوعد ‎{number}</translation>
    </message>
    <message>
        <source>The customer released promise {number}</source>
        <translation>أعفانا العميل من الوعد ‎{number}</translation>
    </message>
    <message>
        <source>Answer for promise {number}</source>
        <translation>معالجة الوعد ‎{number}</translation>
    </message>
    <message numerus="yes">
        <source>{n} promises were kept</source>
        <translation>
            <numerusform>لم يوفَ بأي وعد</numerusform>
            <numerusform>أُوفي بوعد واحد</numerusform>
            <numerusform>أُوفي بوعدين</numerusform>
            <numerusform>أُوفي بـ {n} وعود</numerusform>
            <numerusform>أُوفي بـ {n} وعدًا</numerusform>
            <numerusform>أُوفي بـ {n} وعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} promises will not be kept</source>
        <translation>
            <numerusform>لن يُخلف أي وعد</numerusform>
            <numerusform>لن يُوفى بوعد واحد</numerusform>
            <numerusform>لن يُوفى بوعدين</numerusform>
            <numerusform>لن يُوفى بـ {n} وعود</numerusform>
            <numerusform>لن يُوفى بـ {n} وعدًا</numerusform>
            <numerusform>لن يُوفى بـ {n} وعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The customers released {n} promises</source>
        <translation>
            <numerusform>لم يُعفنا العملاء من أي وعد</numerusform>
            <numerusform>أعفانا العميل من وعد واحد</numerusform>
            <numerusform>أعفانا العملاء من وعدين</numerusform>
            <numerusform>أعفانا العملاء من {n} وعود</numerusform>
            <numerusform>أعفانا العملاء من {n} وعدًا</numerusform>
            <numerusform>أعفانا العملاء من {n} وعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answer for {n} promises</source>
        <translation>
            <numerusform>معالجة {n} وعد</numerusform>
            <numerusform>معالجة وعد واحد</numerusform>
            <numerusform>معالجة وعدين</numerusform>
            <numerusform>معالجة {n} وعود</numerusform>
            <numerusform>معالجة {n} وعدًا</numerusform>
            <numerusform>معالجة {n} وعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>أُوفي به</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>أُخلف</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Answered for</source>
        <translation>عولج الإخلاف</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>م&amp;ذكرة</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>&amp;Done instead</source>
        <translation>ما &amp;جرى بدلًا منه</translation>
    </message>
    <message>
        <source>Say what was done instead.</source>
        <translation>اذكر ما جرى بدلًا منه.</translation>
    </message>
    <message>
        <source>Say why it will not be kept.</source>
        <translation>اذكر لماذا لن يُوفى به.</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>The store cannot be written: marks on this sheet are not known.</source>
        <translation>لا تمكن الكتابة في المخزن: لن تُعرف التأشيرات على هذه الورقة.</translation>
    </message>
</context>
<context>
    <name>ShopDialog</name>
    <message>
        <source>ask each time (show both readings)</source>
        <translation>السؤال كل مرة (عرض القراءتين)</translation>
    </message>
    <message>
        <source>day, month, year (3/4 is 3 April)</source>
        <translation>يوم، شهر، سنة (3/4 هو 3 أبريل)</translation>
    </message>
    <message>
        <source>month, day, year (3/4 is 4 March)</source>
        <translation>شهر، يوم، سنة (3/4 هو 4 مارس)</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>سنة، شهر، يوم</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>المتجر</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Shop&apos;s name</source>
        <translation>اسم المتجر</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>two letters, such as DE or US</source>
        <translation>حرفان، مثل DE أو US</translation>
    </message>
    <message>
        <source>Numeric dates</source>
        <translation>التواريخ الرقمية</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>حُفظ.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>SummaryForm</name>
    <message>
        <source>Customer: {name}</source>
        <translation>العميل: {name}</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Choose a customer…</source>
        <translation>اختيار عميل…</translation>
    </message>
    <message>
        <source>Number of the promise</source>
        <translation>رقم الوعد</translation>
    </message>
    <message>
        <source>Such as 12-7</source>
        <translation>مثل ‎12-7</translation>
    </message>
    <message>
        <source>As it s&amp;tood at the end of</source>
        <translation>الوضع في &amp;نهاية</translation>
    </message>
    <message>
        <source>S&amp;ummary</source>
        <translation>الملخ&amp;ص</translation>
    </message>
    <message>
        <source>From an&amp;d to</source>
        <translation>من وإ&amp;لى</translation>
    </message>
    <message>
        <source>As it stood at the end of</source>
        <translation>الوضع في نهاية</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>ال&amp;فترة</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>العم&amp;يل</translation>
    </message>
    <message>
        <source>&amp;Number of the promise</source>
        <translation>&amp;رقم الوعد</translation>
    </message>
    <message>
        <source>&amp;Only</source>
        <translation>ف&amp;قط</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>ال&amp;ورق</translation>
    </message>
</context>
<context>
    <name>SwitchPerson</name>
    <message>
        <source>Who works now?</source>
        <translation>من يعمل الآن؟</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>لا أحد بعينه</translation>
    </message>
    <message>
        <source>Press the number. What is saved from now on is theirs.</source>
        <translation>اضغط الرقم. ما يُحفظ من الآن يكون باسم صاحبه.</translation>
    </message>
    <message>
        <source>Nobody is named yet. Write your name, so that what you log is yours.</source>
        <translation>لم يُذكر أحد بعد. اكتب اسمك ليكون ما تسجله باسمك.</translation>
    </message>
    <message>
        <source>Name of a new staff member</source>
        <translation>اسم موظف جديد</translation>
    </message>
    <message>
        <source>Somebody new: their name</source>
        <translation>شخص جديد: اسمه</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message>
        <source>There is nothing to put back.</source>
        <translation>لا شيء لإعادته.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>There is nothing of yours left to take back. History shows the rest.</source>
        <translation>لم يبق لك ما يُتراجع عنه. السجل يعرض البقية.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Show earlier ones</source>
        <translation>عرض الأقدم</translation>
    </message>
</context>
<context>
    <name>ToastBar</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>TodayList</name>
    <message>
        <source>Promised for today</source>
        <translation>وُعد به لهذا اليوم</translation>
    </message>
    <message>
        <source>Nothing is promised for today.</source>
        <translation>لا وعود لهذا اليوم.</translation>
    </message>
    <message>
        <source>There are more of them under Promises.</source>
        <translation>هناك المزيد منها في الوعود.</translation>
    </message>
    <message>
        <source>in the course of today</source>
        <translation>خلال هذا اليوم</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>عميل عابر</translation>
    </message>
</context>
<context>
    <name>WalkInsView</name>
    <message>
        <source>Every interaction has its customer. Nothing to do here.</source>
        <translation>لكل تعامل عميله. لا شيء مطلوب هنا.</translation>
    </message>
    <message>
        <source>Walk-ins without a name</source>
        <translation>عملاء عابرون بلا اسم</translation>
    </message>
    <message>
        <source>Attach one to its customer once you know who it was.</source>
        <translation>ألحق التعامل بعميله متى عرفت من كان.</translation>
    </message>
</context>
<context>
    <name>WhenField</name>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Not understood yet.</source>
        <translation>لم يُفهم بعد.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>angry</source>
        <translation>غاضب</translation>
    </message>
    <message>
        <source>disappointed</source>
        <translation>محبط</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>محايد</translation>
    </message>
    <message>
        <source>pleased</source>
        <translation>مسرور</translation>
    </message>
    <message>
        <source>delighted</source>
        <translation>مبتهج</translation>
    </message>
    <message>
        <source>customer said</source>
        <translation>قال العميل</translation>
    </message>
    <message>
        <source>survey</source>
        <translation>استبيان</translation>
    </message>
    <message>
        <source>staff saw</source>
        <translation>رأى الموظف</translation>
    </message>
    <message>
        <source>below</source>
        <translation>دونه</translation>
    </message>
    <message>
        <source>met</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>exceeded</source>
        <translation>فاقه</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>شكوى</translation>
    </message>
    <message>
        <source>compliment</source>
        <translation>إشادة</translation>
    </message>
    <message>
        <source>need</source>
        <translation>حاجة</translation>
    </message>
    <message>
        <source>expectation</source>
        <translation>توقّع</translation>
    </message>
    <message>
        <source>values</source>
        <translation>يقدّر</translation>
    </message>
    <message>
        <source>dislikes</source>
        <translation>لا يحب</translation>
    </message>
    <message>
        <source>suggestion</source>
        <translation>اقتراح</translation>
    </message>
    <message>
        <source>question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>acted on</source>
        <translation>عولج</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>أُغلق</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>أُوفي به</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>أُخلف</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>due later</source>
        <translation>يحين لاحقًا</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>يحين اليوم</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>kept on time</source>
        <translation>أُوفي به في موعده</translation>
    </message>
    <message>
        <source>kept late</source>
        <translation>أُوفي به متأخرًا</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>CSAT</source>
        <translation>CSAT</translation>
    </message>
    <message>
        <source>CES</source>
        <translation>CES</translation>
    </message>
    <message>
        <source>emotion rating</source>
        <translation>تقييم الشعور</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>هاتف</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>بريد إلكتروني</translation>
    </message>
    <message>
        <source>handle</source>
        <translation>معرّف</translation>
    </message>
    <message>
        <source>address</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>clerk</source>
        <translation>بائع</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>مدير</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>contact point</source>
        <translation>جهة اتصال</translation>
    </message>
    <message>
        <source>customer&apos;s tag</source>
        <translation>وسم العميل</translation>
    </message>
    <message>
        <source>interaction</source>
        <translation>تعامل</translation>
    </message>
    <message>
        <source>interaction&apos;s tag</source>
        <translation>وسم التعامل</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>وعد</translation>
    </message>
    <message>
        <source>move of a promise</source>
        <translation>تأجيل وعد</translation>
    </message>
    <message>
        <source>survey answer</source>
        <translation>إجابة استبيان</translation>
    </message>
    <message>
        <source>staff member</source>
        <translation>موظف</translation>
    </message>
    <message>
        <source>shop</source>
        <translation>متجر</translation>
    </message>
    <message>
        <source>opening hours</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>عطلة</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>قناة</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>مرحلة</translation>
    </message>
    <message>
        <source>aspect</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>word of a list</source>
        <translation>كلمة في قائمة</translation>
    </message>
    <message>
        <source>external id</source>
        <translation>معرّف خارجي</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>جدولة</translation>
    </message>
</context>
<context>
    <name>WrittenDelegate</name>
    <message>
        <source>Written beside {line}</source>
        <translation>كُتب بجانب {line}</translation>
    </message>
</context>
</TS>
