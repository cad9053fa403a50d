<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Counterfoil</source>
        <translation>Über Counterfoil</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Wortlaut der Lizenz</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What your customers met, and what they were promised.</source>
        <translation>Was Ihre Kunden erlebt haben und was ihnen zugesagt wurde.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. It uses Qt {version} by way of PySide6, under the LGPL version 3, as separate libraries that you may replace.</source>
        <translation>Freie Software unter der MIT-Lizenz. Sie verwendet Qt {version} über PySide6 unter der LGPL Version 3, als getrennte Bibliotheken, die Sie ersetzen dürfen.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New interaction</source>
        <translation>&amp;Neue Begegnung</translation>
    </message>
    <message>
        <source>&amp;Who works now…</source>
        <translation>&amp;Wer arbeitet jetzt…</translation>
    </message>
    <message>
        <source>&amp;Shop…</source>
        <translation>&amp;Geschäft…</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple shop</source>
        <translation>Das &amp;Mustergeschäft öffnen</translation>
    </message>
    <message>
        <source>Open &amp;my own shop</source>
        <translation>Das &amp;eigene Geschäft öffnen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo the last change</source>
        <translation>Letzte Änderung &amp;rückgängig</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Find a customer</source>
        <translation>Kunden &amp;finden</translation>
    </message>
    <message>
        <source>Find &amp;anything…</source>
        <translation>&amp;Alles finden…</translation>
    </message>
    <message>
        <source>&amp;Counter</source>
        <translation>&amp;Theke</translation>
    </message>
    <message>
        <source>C&amp;ustomers</source>
        <translation>&amp;Kunden</translation>
    </message>
    <message>
        <source>&amp;Promises</source>
        <translation>&amp;Zusagen</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>B&amp;erichte</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>&amp;Manage</source>
        <translation>Ver&amp;walten</translation>
    </message>
    <message>
        <source>Unm&amp;et promises</source>
        <translation>&amp;Unerfüllte Zusagen</translation>
    </message>
    <message>
        <source>H&amp;ide customers</source>
        <translation>Kunden ver&amp;bergen</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Touch size</source>
        <translation>Touch-&amp;Größe</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;About Counterfoil</source>
        <translation>&amp;Über Counterfoil</translation>
    </message>
</context>
<context>
    <name>AddScheduleDialog</name>
    <message>
        <source>Schedule a summary</source>
        <translation>Eine Zusammenfassung planen</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Choose the folder that the files go into.</source>
        <translation>Wählen Sie den Ordner, in den die Dateien kommen.</translation>
    </message>
    <message>
        <source>Where do the files go?</source>
        <translation>Wohin kommen die Dateien?</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Every day, of the day before</source>
        <translation>Jeden Tag, über den Vortag</translation>
    </message>
    <message>
        <source>Every week, of the week before</source>
        <translation>Jede Woche, über die Vorwoche</translation>
    </message>
    <message>
        <source>Every month, of the month before</source>
        <translation>Jeden Monat, über den Vormonat</translation>
    </message>
    <message>
        <source>On which weekday</source>
        <translation>An welchem Wochentag</translation>
    </message>
    <message>
        <source>On which day of the month</source>
        <translation>An welchem Tag des Monats</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>As the shop&apos;s</source>
        <translation>Wie im Geschäft</translation>
    </message>
    <message>
        <source>Choose a f&amp;older…</source>
        <translation>&amp;Ordner wählen…</translation>
    </message>
    <message>
        <source>&amp;Summary</source>
        <translation>&amp;Zusammenfassung</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>&amp;Wie oft</translation>
    </message>
    <message>
        <source>On &amp;which day</source>
        <translation>An welchem &amp;Tag</translation>
    </message>
    <message>
        <source>Onl&amp;y</source>
        <translation>N&amp;ur</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>Able&amp;gen in</translation>
    </message>
    <message>
        <source>It is made while Counterfoil is open on this computer. What fell due while it was closed is made at the next start.</source>
        <translation>Sie entsteht, während Counterfoil auf diesem Rechner offen ist. Was fällig wurde, solange es geschlossen war, wird beim nächsten Start nachgeholt.</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>AsideList</name>
    <message>
        <source>Each is a whole copy of the shop&apos;s records. A few replaced ones are kept; damaged and rescued ones stay until you remove them.</source>
        <translation>Jeder ist eine vollständige Kopie der Einträge des Geschäfts. Einige ersetzte werden aufbewahrt; beschädigte und gerettete bleiben, bis Sie sie entfernen.</translation>
    </message>
    <message>
        <source>Stores set aside, the newest first</source>
        <translation>Beiseitegelegte Datenbestände, der neueste zuerst</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>En&amp;tfernen…</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitegelegt</translation>
    </message>
    <message>
        <source>Remove this store for good?</source>
        <translation>Diesen Datenbestand endgültig entfernen?</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>{what}
{path}

Its records are deleted and cannot be brought back.</source>
        <translation>{what}
{path}

Seine Einträge werden gelöscht und lassen sich nicht wiederbringen.</translation>
    </message>
    <message>
        <source>Removed; {size} are free again.</source>
        <translation>Entfernt; {size} sind wieder frei.</translation>
    </message>
    <message>
        <source>Replaced by a backup</source>
        <translation>Durch eine Sicherung ersetzt</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Rescued from a damaged one</source>
        <translation>Aus einem beschädigten gerettet</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
</context>
<context>
    <name>AttachCustomerDialog</name>
    <message>
        <source>Who was this?</source>
        <translation>Wer war das?</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>New customer “{name}”</source>
        <translation>Neuer Kunde „{name}“</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Jetzt sichern</translation>
    </message>
    <message>
        <source>&amp;Go back to this one…</source>
        <translation>&amp;Zu dieser zurückkehren…</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Sicherungen, die neueste zuerst</translation>
    </message>
    <message>
        <source>A backup is being made and verified…</source>
        <translation>Eine Sicherung wird angelegt und geprüft…</translation>
    </message>
    <message>
        <source>The backup is being verified…</source>
        <translation>Die Sicherung wird geprüft…</translation>
    </message>
    <message>
        <source>as much as they need</source>
        <translation>so viel sie brauchen</translation>
    </message>
    <message>
        <source>at most {n} GB</source>
        <translation>höchstens {n} GB</translation>
    </message>
    <message>
        <source>Room for backups</source>
        <translation>Platz für Sicherungen</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>Einen &amp;Ordner wählen…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>No second folder</source>
        <translation>Kein zweiter Ordner</translation>
    </message>
    <message>
        <source>Also copied to</source>
        <translation>Auch kopiert nach</translation>
    </message>
    <message>
        <source>May take</source>
        <translation>Dürfen belegen</translation>
    </message>
    <message>
        <source>They lie in {folder}</source>
        <translation>Sie liegen in {folder}</translation>
    </message>
    <message>
        <source>nowhere else: a second drive saves you when this one dies</source>
        <translation>nirgends sonst: Ein zweites Laufwerk rettet Sie, wenn dieses ausfällt</translation>
    </message>
    <message>
        <source>{folder} (not there now)</source>
        <translation>{folder} (gerade nicht da)</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Noch keine Sicherung</translation>
    </message>
    <message>
        <source>One is made when the program is closed, and once a day while it is open.</source>
        <translation>Eine entsteht beim Schließen des Programms und einmal am Tag, solange es offen ist.</translation>
    </message>
    <message>
        <source>Backed up and verified</source>
        <translation>Gesichert und geprüft</translation>
    </message>
    <message>
        <source>The last backup is old</source>
        <translation>Die letzte Sicherung ist alt</translation>
    </message>
    <message>
        <source>The last one: {when}, {size}. {count} are kept.</source>
        <translation>Die letzte: {when}, {size}. Aufbewahrt werden {count}.</translation>
    </message>
    <message>
        <source>The only one: {when}, {size}.</source>
        <translation>Die einzige: {when}, {size}.</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>Backed up and verified: {size}.</source>
        <translation>Gesichert und geprüft: {size}.</translation>
    </message>
    <message>
        <source>Go back to this backup?</source>
        <translation>Zu dieser Sicherung zurückkehren?</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurückkehren</translation>
    </message>
    <message>
        <source>A folder on another drive, for copies of the backups</source>
        <translation>Ein Ordner auf einem anderen Laufwerk für Kopien der Sicherungen</translation>
    </message>
    <message>
        <source>on closing</source>
        <translation>beim Schließen</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>einmal am Tag</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>before a new version</source>
        <translation>vor einer neuen Version</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>vor einem Import</translation>
    </message>
    <message>
        <source>before a merge</source>
        <translation>vor einer Zusammenführung</translation>
    </message>
    <message>
        <source>before an erasure</source>
        <translation>vor einer Löschung</translation>
    </message>
    <message>
        <source>before going back</source>
        <translation>vor dem Zurückkehren</translation>
    </message>
    <message>
        <source>The backup of {when} was verified and is whole.</source>
        <translation>Die Sicherung von {when} wurde geprüft und ist heil.</translation>
    </message>
    <message>
        <source>What the store holds now cannot be compared with it.</source>
        <translation>Was der Datenbestand jetzt enthält, lässt sich nicht damit vergleichen.</translation>
    </message>
    <message>
        <source>{count} changes made since would be gone.</source>
        <translation>{count} seither gemachte Änderungen wären fort.</translation>
    </message>
    <message>
        <source>{count} changes made since {since} would be gone.</source>
        <translation>{count} seit {since} gemachte Änderungen wären fort.</translation>
    </message>
    <message>
        <source>1 change, made {since}, would be gone.</source>
        <translation>1 Änderung, gemacht {since}, wäre fort.</translation>
    </message>
    <message>
        <source>Nothing that the store holds now would be gone.</source>
        <translation>Nichts, was der Datenbestand jetzt enthält, wäre fort.</translation>
    </message>
    <message>
        <source>1 note that was begun and not saved would be gone.</source>
        <translation>1 begonnene, nicht gespeicherte Notiz wäre fort.</translation>
    </message>
    <message>
        <source>{count} notes that were begun and not saved would be gone.</source>
        <translation>{count} begonnene, nicht gespeicherte Notizen wären fort.</translation>
    </message>
    <message>
        <source>{count} changes that the store does not hold now would come back.</source>
        <translation>{count} Änderungen, die der Datenbestand jetzt nicht enthält, kämen zurück.</translation>
    </message>
    <message>
        <source>The store as it is now is kept beside it, under another name.</source>
        <translation>Der Datenbestand, wie er jetzt ist, bleibt daneben unter einem anderen Namen erhalten.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Between</name>
    <message>
        <source>The sample shop is being built: a year of it.</source>
        <translation>Das Mustergeschäft wird aufgebaut: ein ganzes Jahr davon.</translation>
    </message>
    <message>
        <source>What was done is being backed up.</source>
        <translation>Was getan wurde, wird gesichert.</translation>
    </message>
    <message>
        <source>The backup is being put in place.</source>
        <translation>Die Sicherung wird eingesetzt.</translation>
    </message>
    <message>
        <source>Back at the backup.</source>
        <translation>Zurück bei der Sicherung.</translation>
    </message>
    <message>
        <source>Back at the backup. The store as it was is kept as {name}.</source>
        <translation>Zurück bei der Sicherung. Der Datenbestand, wie er war, bleibt als {name} erhalten.</translation>
    </message>
    <message>
        <source>What can be read is being saved into a new store.</source>
        <translation>Was zu lesen ist, wird in einen neuen Datenbestand gerettet.</translation>
    </message>
    <message>
        <source>Put it in place</source>
        <translation>Einsetzen</translation>
    </message>
    <message>
        <source>What was saved is being put in place.</source>
        <translation>Das Gerettete wird eingesetzt.</translation>
    </message>
    <message>
        <source>You go on with what could be saved. The damaged file is kept as {name}.</source>
        <translation>Sie machen mit dem weiter, was zu retten war. Die beschädigte Datei bleibt als {name} erhalten.</translation>
    </message>
    <message>
        <source>Saved, and missing:</source>
        <translation>Gerettet, und es fehlt:</translation>
    </message>
    <message>
        <source>{record}: {saved} saved, {missing} missing</source>
        <translation>{record}: {saved} gerettet, {missing} fehlen</translation>
    </message>
    <message>
        <source>The new store is not wholly in order; `counterfoil check` tells more.</source>
        <translation>Der neue Datenbestand ist nicht ganz in Ordnung; `counterfoil check` sagt mehr.</translation>
    </message>
    <message>
        <source>The damaged file is kept as it is, as {name}.</source>
        <translation>Die beschädigte Datei bleibt, wie sie ist, als {name} erhalten.</translation>
    </message>
</context>
<context>
    <name>Bootstrap</name>
    <message>
        <source>Counterfoil could not open its window, by a fault of its own. What was saved is there. What went wrong stands in {file}.</source>
        <translation>Counterfoil konnte sein Fenster durch einen eigenen Fehler nicht öffnen. Was gespeichert war, ist da. Was schiefging, steht in {file}.</translation>
    </message>
    <message>
        <source>What can be read can be saved into a new store. The damaged file stays as it is, and you are told what is missing before anything is put in its place.</source>
        <translation>Was zu lesen ist, kann in einen neuen Datenbestand gerettet werden. Die beschädigte Datei bleibt, wie sie ist, und Sie erfahren, was fehlt, bevor etwas an ihre Stelle tritt.</translation>
    </message>
    <message>
        <source>Save what can be saved</source>
        <translation>Retten, was zu retten ist</translation>
    </message>
</context>
<context>
    <name>BrandSection</name>
    <message>
        <source>On paper</source>
        <translation>Auf Papier</translation>
    </message>
    <message>
        <source>At the head of every summary: the shop&apos;s picture, and its name and a line in the shop&apos;s colour. A colour that is too light to read is darkened.</source>
        <translation>Am Kopf jeder Zusammenfassung: das Bild des Geschäfts, dazu sein Name und eine Linie in der Farbe des Geschäfts. Eine Farbe, die zu hell zum Lesen ist, wird abgedunkelt.</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Bild wählen…</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Bild entfernen</translation>
    </message>
    <message>
        <source>Choose a colour…</source>
        <translation>Farbe wählen…</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Keine Farbe</translation>
    </message>
    <message>
        <source>Pictures ({kinds})</source>
        <translation>Bilder ({kinds})</translation>
    </message>
    <message>
        <source>Choose the shop&apos;s picture</source>
        <translation>Das Bild des Geschäfts wählen</translation>
    </message>
    <message>
        <source>Picture removed</source>
        <translation>Bild entfernt</translation>
    </message>
    <message>
        <source>Colour changed</source>
        <translation>Farbe geändert</translation>
    </message>
    <message>
        <source>Colour removed</source>
        <translation>Farbe entfernt</translation>
    </message>
    <message>
        <source>The shop&apos;s colour</source>
        <translation>Die Farbe des Geschäfts</translation>
    </message>
    <message>
        <source>Picture taken</source>
        <translation>Bild übernommen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>The shop&apos;s picture</source>
        <translation>Das Bild des Geschäfts</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>{colour}, printed as {ink}</source>
        <translation>{colour}, gedruckt als {ink}</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>A key chooses, 0 takes the choice back</source>
        <translation>Eine Taste wählt, 0 nimmt die Wahl zurück</translation>
    </message>
    <message>
        <source>{name}: show all</source>
        <translation>{name}: alle zeigen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>ChooseCustomerDialog</name>
    <message>
        <source>Whose profile?</source>
        <translation>Wessen Profil?</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
</context>
<context>
    <name>ContactLine</name>
    <message>
        <source>Kind of contact</source>
        <translation>Art des Kontakts</translation>
    </message>
    <message>
        <source>Phone number, e-mail, handle or address</source>
        <translation>Telefonnummer, E-Mail, Kurzname oder Anschrift</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür er ist</translation>
    </message>
    <message>
        <source>home, work</source>
        <translation>privat, Arbeit</translation>
    </message>
    <message>
        <source>Remove this contact</source>
        <translation>Diesen Kontakt entfernen</translation>
    </message>
</context>
<context>
    <name>CorrectInteractionDialog</name>
    <message>
        <source>Correct an interaction</source>
        <translation>Eine Begegnung berichtigen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Write the time like this: 15:30.</source>
        <translation>Schreiben Sie die Uhrzeit so: 15:30.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>&amp;time not known</source>
        <translation>&amp;Uhrzeit unbekannt</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Wann</translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation>&amp;Kanal</translation>
    </message>
    <message>
        <source>Sta&amp;ge</source>
        <translation>&amp;Phase</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Thema</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>Betreut von</translation>
    </message>
    <message>
        <source>Handled &amp;by</source>
        <translation>&amp;Betreut von</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Ankunft</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Abschied</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Wer das sagt</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Geboten wurde</translation>
    </message>
    <message>
        <source>Settled on the &amp;spot</source>
        <translation>&amp;Sofort erledigt</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>Entgegenkommen</translation>
    </message>
    <message>
        <source>Ca&amp;me</source>
        <translation>&amp;Ankunft</translation>
    </message>
    <message>
        <source>&amp;Left</source>
        <translation>Absch&amp;ied</translation>
    </message>
    <message>
        <source>Wh&amp;o says so</source>
        <translation>Wer das sa&amp;gt</translation>
    </message>
    <message>
        <source>&amp;Delivered</source>
        <translation>Geboten wur&amp;de</translation>
    </message>
    <message>
        <source>G&amp;iven</source>
        <translation>&amp;Entgegenkommen</translation>
    </message>
</context>
<context>
    <name>CorrectPromiseDialog</name>
    <message>
        <source>Correct promise {number}</source>
        <translation>Zusage {number} berichtigen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>What we promised</source>
        <translation>Was wir zugesagt haben</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>&amp;What we promised</source>
        <translation>&amp;Was wir zugesagt haben</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Zuständig</translation>
    </message>
</context>
<context>
    <name>CounterPage</name>
    <message>
        <source>Counter</source>
        <translation>Theke</translation>
    </message>
    <message>
        <source>Emptied.</source>
        <translation>Geleert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Save   Ctrl+Enter</source>
        <translation>Speichern   Strg+Eingabe</translation>
    </message>
    <message>
        <source>Save the interaction</source>
        <translation>Die Begegnung speichern</translation>
    </message>
    <message>
        <source>Put the note aside</source>
        <translation>Die Notiz beiseitelegen</translation>
    </message>
    <message>
        <source>Empty the form</source>
        <translation>Das Formular leeren</translation>
    </message>
    <message>
        <source>Say how they felt</source>
        <translation>Sagen, wie es ihnen ging</translation>
    </message>
    <message>
        <source>Add a remark</source>
        <translation>Eine Bemerkung hinzufügen</translation>
    </message>
    <message>
        <source>Add a promise</source>
        <translation>Eine Zusage hinzufügen</translation>
    </message>
    <message>
        <source>Say more</source>
        <translation>Mehr sagen</translation>
    </message>
    <message>
        <source>Take up the latest note put aside</source>
        <translation>Die zuletzt beiseitegelegte Notiz aufnehmen</translation>
    </message>
    <message>
        <source>Draft kept {time}</source>
        <translation>Entwurf gesichert {time}</translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>This draft was written by another version.</source>
        <translation>Dieser Entwurf wurde von einer anderen Version geschrieben.</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Gespeichert {time}</translation>
    </message>
    <message>
        <source>Not saved. {why}</source>
        <translation>Nicht gespeichert. {why}</translation>
    </message>
    <message>
        <source>Not saved: something went wrong. Your words are still here.</source>
        <translation>Nicht gespeichert: Etwas ist schiefgegangen. Ihre Worte stehen noch da.</translation>
    </message>
</context>
<context>
    <name>CustomerCard</name>
    <message>
        <source>They value</source>
        <translation>Schätzt</translation>
    </message>
    <message>
        <source>They dislike</source>
        <translation>Mag nicht</translation>
    </message>
    <message>
        <source>Nothing is noted yet of what they value or dislike.</source>
        <translation>Noch ist nichts davon notiert, was sie schätzen oder nicht mögen.</translation>
    </message>
    <message>
        <source>Open the profile</source>
        <translation>Profil öffnen</translation>
    </message>
    <message>
        <source>New here</source>
        <translation>Neu hier</translation>
    </message>
    <message>
        <source>Nothing is on record yet. What you write now begins their profile.</source>
        <translation>Es ist noch nichts verzeichnet. Was Sie jetzt schreiben, ist der Anfang des Profils.</translation>
    </message>
    <message>
        <source>Latest at the counter</source>
        <translation>Zuletzt an der Theke</translation>
    </message>
    <message>
        <source>Nothing yet. Write the first note on the left, then Ctrl+Enter.</source>
        <translation>Noch nichts. Schreiben Sie links die erste Notiz, dann Strg+Eingabe.</translation>
    </message>
    <message>
        <source>Speak: {tone}</source>
        <translation>Umgangston: {tone}</translation>
    </message>
    <message>
        <source>Language: {code}</source>
        <translation>Sprache: {code}</translation>
    </message>
    <message>
        <source>We owe them</source>
        <translation>Wir schulden</translation>
    </message>
    <message>
        <source>Nothing is owed.</source>
        <translation>Nichts ist offen.</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>und {count} weitere</numerusform>
            <numerusform>und {count} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>due {when}</source>
        <translation>fällig {when}</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Letztes Mal</translation>
    </message>
    <message>
        <source>They were never here.</source>
        <translation>Sie waren noch nie hier.</translation>
    </message>
    <message>
        <source>How they felt was never noted.</source>
        <translation>Wie es ihnen ging, wurde nie notiert.</translation>
    </message>
    <message>
        <source>on arrival</source>
        <translation>bei der Ankunft</translation>
    </message>
    <message>
        <source>came {feeling}</source>
        <translation>kam {feeling}</translation>
    </message>
    <message>
        <source>They talked to</source>
        <translation>Sie sprachen mit</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>walk-in</source>
        <translation>Laufkundschaft</translation>
    </message>
</context>
<context>
    <name>CustomerFinder</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Any part of a name or phone; empty for a walk-in</source>
        <translation>Teil eines Namens oder einer Nummer; leer für Laufkundschaft</translation>
    </message>
    <message>
        <source>Phone or e-mail</source>
        <translation>Telefon oder E-Mail</translation>
    </message>
    <message>
        <source>Phone or e-mail, if they give it</source>
        <translation>Telefon oder E-Mail, falls angegeben</translation>
    </message>
    <message>
        <source>Choose one of the list with Enter, or press Ctrl+Shift+N for a new customer; empty the field for a walk-in.</source>
        <translation>Wählen Sie mit der Eingabetaste aus der Liste oder drücken Sie Strg+Umschalt+N für einen neuen Kunden; leeren Sie das Feld für Laufkundschaft.</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Gefundene Kunden</translation>
    </message>
    <message>
        <source>New customer: {name}   (Ctrl+Shift+N)</source>
        <translation>Neuer Kunde: {name}   (Strg+Umschalt+N)</translation>
    </message>
    <message>
        <source>Known customer</source>
        <translation>Bekannter Kunde</translation>
    </message>
    <message>
        <source>New customer, made when you save</source>
        <translation>Neuer Kunde, wird beim Speichern angelegt</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Noch nicht gewählt</translation>
    </message>
    <message>
        <source>Walk-in: nobody is named</source>
        <translation>Laufkundschaft: niemand ist genannt</translation>
    </message>
</context>
<context>
    <name>CustomerForm</name>
    <message>
        <source>Merge with {name}</source>
        <translation>Mit {name} zusammenführen</translation>
    </message>
    <message>
        <source>It is {name}</source>
        <translation>Es ist {name}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>de, en, tr…</source>
        <translation>de, en, tr…</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Umgangston</translation>
    </message>
    <message>
        <source>How to speak: formal, brief, patient</source>
        <translation>Wie man sprechen soll: förmlich, knapp, geduldig</translation>
    </message>
    <message>
        <source>Best reached by</source>
        <translation>Am besten erreichbar über</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagworte</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Kontakt hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Merged into one record.</source>
        <translation>Zu einem Eintrag zusammengeführt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>T&amp;one</source>
        <translation>&amp;Umgangston</translation>
    </message>
    <message>
        <source>&amp;Best reached by</source>
        <translation>Am &amp;besten erreichbar über</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Schlag&amp;worte</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>Noti&amp;z</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>No matter</source>
        <translation>Egal</translation>
    </message>
</context>
<context>
    <name>CustomerPicker</name>
    <message>
        <source>Find a customer</source>
        <translation>Kunden finden</translation>
    </message>
    <message>
        <source>Part of a name, phone number or e-mail</source>
        <translation>Teil eines Namens, einer Telefonnummer oder E-Mail</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Gefundene Kunden</translation>
    </message>
    <message>
        <source>Nobody found.</source>
        <translation>Niemand gefunden.</translation>
    </message>
</context>
<context>
    <name>Customers</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>1 unmet</source>
        <translation>1 unerfüllt</translation>
    </message>
    <message numerus="yes">
        <source>{n} unmet</source>
        <translation>
            <numerusform>{n} unerfüllt</numerusform>
            <numerusform>{n} unerfüllt</numerusform>
        </translation>
    </message>
    <message>
        <source>1 open</source>
        <translation>1 offen</translation>
    </message>
    <message numerus="yes">
        <source>{n} open</source>
        <translation>
            <numerusform>{n} offen</numerusform>
            <numerusform>{n} offen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 found</source>
        <translation>1 gefunden</translation>
    </message>
    <message numerus="yes">
        <source>{n} found</source>
        <translation>
            <numerusform>{n} gefunden</numerusform>
            <numerusform>{n} gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>No way to reach them yet</source>
        <translation>Noch kein Weg, sie zu erreichen</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Kunden finden</translation>
    </message>
    <message>
        <source>Part of a name, phone number or e-mail</source>
        <translation>Teil eines Namens, einer Telefonnummer oder E-Mail</translation>
    </message>
    <message>
        <source>&amp;Walk-ins without a name</source>
        <translation>&amp;Laufkundschaft ohne Namen</translation>
    </message>
    <message>
        <source>&amp;New customer</source>
        <translation>&amp;Neuer Kunde</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Niemand gefunden</translation>
    </message>
    <message>
        <source>Try fewer letters, or make a new customer of this name.</source>
        <translation>Versuchen Sie es mit weniger Buchstaben oder legen Sie einen neuen Kunden dieses Namens an.</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Noch keine Kunden</translation>
    </message>
    <message>
        <source>Log an interaction at the Counter, or add a customer here.</source>
        <translation>Halten Sie an der Theke eine Begegnung fest oder fügen Sie hier einen Kunden hinzu.</translation>
    </message>
    <message>
        <source>Choose a customer</source>
        <translation>Einen Kunden wählen</translation>
    </message>
    <message>
        <source>Type part of a name or phone number, or go down the list with the arrows.</source>
        <translation>Tippen Sie einen Teil des Namens oder der Telefonnummer oder gehen Sie mit den Pfeiltasten durch die Liste.</translation>
    </message>
</context>
<context>
    <name>DraftLine</name>
    <message>
        <source>Walk-in</source>
        <translation>Laufkundschaft</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>Noch keine Worte</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>Put aside (Alt and the number takes one up)</source>
        <translation>Beiseitegelegt (Alt und die Nummer nimmt auf)</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>und {count} weitere</numerusform>
            <numerusform>und {count} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>A note of {when} was not saved.</source>
        <translation>Eine Notiz von {when} wurde nicht gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>{count} notes were not saved, the latest of {when}.</source>
        <translation>
            <numerusform>{count} Notiz wurde nicht gespeichert, die letzte von {when}.</numerusform>
            <numerusform>{count} Notizen wurden nicht gespeichert, die letzte von {when}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop the draft</source>
        <translation>Den Entwurf verwerfen</translation>
    </message>
    <message>
        <source>Drop it (Del)</source>
        <translation>Verwerfen (Entf)</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Dropped.</source>
        <translation>Verworfen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>DueField</name>
    <message>
        <source>friday 15:00, tomorrow, in 3 days, 2026-12-04</source>
        <translation>freitag 15:00, morgen, in 3 tagen, 2026-12-04</translation>
    </message>
    <message>
        <source>Not understood yet. Write a day, or a day and a time.</source>
        <translation>Noch nicht verstanden. Schreiben Sie einen Tag oder einen Tag und eine Uhrzeit.</translation>
    </message>
    <message>
        <source>This can be read in two ways. Which one is meant?</source>
        <translation>Das kann man auf zwei Arten lesen. Welche ist gemeint?</translation>
    </message>
</context>
<context>
    <name>EditableList</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Stilllegen</translation>
    </message>
</context>
<context>
    <name>Feeling</name>
    <message>
        <source>Felt on leaving</source>
        <translation>Gefühl beim Gehen</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Wer das sagt</translation>
    </message>
    <message>
        <source>Who says so?</source>
        <translation>Wer sagt das?</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find on the pages</source>
        <translation>Auf den Seiten suchen</translation>
    </message>
    <message>
        <source>Hit before (Shift+F3)</source>
        <translation>Voriger Treffer (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Die Suche schließen</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Die Suche schließen (Esc)</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} von {count}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Welcome to Counterfoil</source>
        <translation>Willkommen bei Counterfoil</translation>
    </message>
    <message>
        <source>Shop&apos;s name</source>
        <translation>Name des Geschäfts</translation>
    </message>
    <message>
        <source>as it stands on your summaries</source>
        <translation>wie er auf Ihren Zusammenfassungen steht</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>so that what you log is yours</source>
        <translation>damit Ihnen gehört, was Sie festhalten</translation>
    </message>
    <message>
        <source>Both can be left blank and changed later.</source>
        <translation>Beides kann leer bleiben und später geändert werden.</translation>
    </message>
    <message>
        <source>It keeps what your customers met at the counter and what they were promised, on this computer alone.</source>
        <translation>Es bewahrt, was Ihre Kunden an der Theke erlebt haben und was ihnen zugesagt wurde, auf diesem Rechner allein.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Look around the sample shop</source>
        <translation>Im Mustergeschäft umsehen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n Min.</numerusform>
            <numerusform>%n Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n Std.</numerusform>
            <numerusform>%n Std.</numerusform>
        </translation>
    </message>
    <message>
        <source>late</source>
        <translation>verspätet</translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>1 Tag verspätet</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n Tag verspätet</numerusform>
            <numerusform>%n Tage verspätet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>The program ended unexpectedly last time. What was saved is there.</source>
        <translation>Das Programm wurde letztes Mal unerwartet beendet. Was gespeichert war, ist da.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Co&amp;lours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Save what can be saved</source>
        <translation>Retten, was zu retten ist</translation>
    </message>
    <message>
        <source>Something went wrong in the program. What was saved is safe.</source>
        <translation>Im Programm ist etwas schiefgegangen. Was gespeichert war, ist sicher.</translation>
    </message>
    <message>
        <source>Names, phones and notes are hidden. F8 shows them again.</source>
        <translation>Namen, Telefonnummern und Notizen sind verborgen. F8 zeigt sie wieder.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>nobody signed in</source>
        <translation>niemand angemeldet</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Show &amp;earlier ones</source>
        <translation>&amp;Frühere zeigen</translation>
    </message>
    <message>
        <source>&amp;Take this back  (U)</source>
        <translation>Dies &amp;zurücknehmen  (U)</translation>
    </message>
    <message>
        <source>See what taking it back would leave</source>
        <translation>Sehen, was die Rücknahme zurückließe</translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation>Al&amp;les zeigen</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>Noch wurde nichts getan</translation>
    </message>
    <message>
        <source>Whatever is logged or changed stands here, and can be taken back from here.</source>
        <translation>Was festgehalten oder geändert wird, steht hier und kann von hier aus zurückgenommen werden.</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more records</source>
        <translation>
            <numerusform>und {n} weiterer Eintrag</numerusform>
            <numerusform>und {n} weitere Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>This was taken back. The entry that took it back can itself be undone.</source>
        <translation>Dies wurde zurückgenommen. Der Eintrag, der es zurücknahm, lässt sich selbst rückgängig machen.</translation>
    </message>
    <message>
        <source>This took an earlier entry back.</source>
        <translation>Dies nahm einen früheren Eintrag zurück.</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>acted on</source>
        <translation>erledigt am</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>agreed by the customer</source>
        <translation>mit dem Kunden vereinbart</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>what was done instead</source>
        <translation>was stattdessen getan wurde</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>verantwortet</translation>
    </message>
    <message>
        <source>answered by</source>
        <translation>verantwortet von</translation>
    </message>
    <message>
        <source>feeling on arrival</source>
        <translation>Gefühl bei der Ankunft</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>gefragt</translation>
    </message>
    <message>
        <source>about</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>when</source>
        <translation>wann</translation>
    </message>
    <message>
        <source>brand colour</source>
        <translation>Markenfarbe</translation>
    </message>
    <message>
        <source>brand review</source>
        <translation>Markenprüfung</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>closes</source>
        <translation>schließt</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>computer</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>confirmed by the customer</source>
        <translation>vom Kunden bestätigt</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>order of day and month</source>
        <translation>Reihenfolge von Tag und Monat</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>time not known</source>
        <translation>Uhrzeit unbekannt</translation>
    </message>
    <message>
        <source>due (time)</source>
        <translation>fällig (Uhrzeit)</translation>
    </message>
    <message>
        <source>due (day)</source>
        <translation>fällig (Tag)</translation>
    </message>
    <message>
        <source>feeling on leaving</source>
        <translation>Gefühl beim Gehen</translation>
    </message>
    <message>
        <source>who says so</source>
        <translation>wer das sagt</translation>
    </message>
    <message>
        <source>expectation</source>
        <translation>Erwartung</translation>
    </message>
    <message>
        <source>first due (time)</source>
        <translation>zuerst fällig (Uhrzeit)</translation>
    </message>
    <message>
        <source>first due (day)</source>
        <translation>zuerst fällig (Tag)</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>from (time)</source>
        <translation>von (Uhrzeit)</translation>
    </message>
    <message>
        <source>from (day)</source>
        <translation>von (Tag)</translation>
    </message>
    <message>
        <source>what was given</source>
        <translation>Entgegenkommen</translation>
    </message>
    <message>
        <source>interaction</source>
        <translation>Begegnung</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>what it is for</source>
        <translation>wofür es ist</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>mission</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>öffnet</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>zuständig</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>narrowed to</source>
        <translation>eingegrenzt auf</translation>
    </message>
    <message>
        <source>place in the list</source>
        <translation>Platz in der Liste</translation>
    </message>
    <message>
        <source>best reached by</source>
        <translation>am besten erreichbar über</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>zugesagt</translation>
    </message>
    <message>
        <source>promised by</source>
        <translation>zugesagt von</translation>
    </message>
    <message>
        <source>rhythm</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>settled on the spot</source>
        <translation>sofort erledigt</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>note on settling</source>
        <translation>Notiz zur Erledigung</translation>
    </message>
    <message>
        <source>handled by</source>
        <translation>betreut von</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>to (time)</source>
        <translation>auf (Uhrzeit)</translation>
    </message>
    <message>
        <source>to (day)</source>
        <translation>auf (Tag)</translation>
    </message>
    <message>
        <source>tone</source>
        <translation>Umgangston</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>currency of the worth</source>
        <translation>Währung des Werts</translation>
    </message>
    <message>
        <source>worth (in the smallest coin)</source>
        <translation>Wert (in der kleinsten Münze)</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>New: {what}</source>
        <translation>Neu: {what}</translation>
    </message>
    <message>
        <source>Deleted: {what}</source>
        <translation>Gelöscht: {what}</translation>
    </message>
    <message>
        <source>Changed: {what}</source>
        <translation>Geändert: {what}</translation>
    </message>
</context>
<context>
    <name>HolidaysSection</name>
    <message>
        <source>Holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>No holiday is noted yet.</source>
        <translation>Noch ist kein Feiertag eingetragen.</translation>
    </message>
    <message>
        <source>Day of the holiday</source>
        <translation>Tag des Feiertags</translation>
    </message>
    <message>
        <source>Name of the holiday</source>
        <translation>Name des Feiertags</translation>
    </message>
    <message>
        <source>what it is called</source>
        <translation>wie er heißt</translation>
    </message>
    <message>
        <source>Add the &amp;day</source>
        <translation>Tag hinzu&amp;fügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Holidays saved.</source>
        <translation>Feiertage gespeichert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>HoursSection</name>
    <message>
        <source>closed</source>
        <translation>zu</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Öffnungszeiten</translation>
    </message>
    <message>
        <source>Copy the first open day to the others</source>
        <translation>Den ersten offenen Tag auf die anderen übertragen</translation>
    </message>
    <message>
        <source>Save the hours</source>
        <translation>Zeiten speichern</translation>
    </message>
    <message>
        <source>Write the time like this: {time}, or take the day&apos;s tick away.</source>
        <translation>Schreiben Sie die Uhrzeit so: {time}, oder nehmen Sie das Häkchen des Tages weg.</translation>
    </message>
    <message>
        <source>Opening hours saved.</source>
        <translation>Öffnungszeiten gespeichert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>Dues such as “by close of business”, and how long it took to act, go by them.</source>
        <translation>Fristen wie „bis Ladenschluss“, und wie schnell gehandelt wurde, richten sich danach.</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>öffnet</translation>
    </message>
    <message>
        <source>closes</source>
        <translation>schließt</translation>
    </message>
    <message>
        <source>opens again</source>
        <translation>öffnet wieder</translation>
    </message>
    <message>
        <source>closes again</source>
        <translation>schließt wieder</translation>
    </message>
</context>
<context>
    <name>InteractionCard</name>
    <message>
        <source>Given: {what}</source>
        <translation>Entgegenkommen: {what}</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Who changed this (H)</source>
        <translation>Wer dies geändert hat (H)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Attach to a customer…</source>
        <translation>Einem Kunden zuordnen…</translation>
    </message>
    <message>
        <source>settled on the spot</source>
        <translation>sofort erledigt</translation>
    </message>
</context>
<context>
    <name>InteractionDeeds</name>
    <message>
        <source>Interaction corrected</source>
        <translation>Begegnung berichtigt</translation>
    </message>
    <message>
        <source>Interaction attached to its customer</source>
        <translation>Begegnung ihrem Kunden zugeordnet</translation>
    </message>
    <message>
        <source>Interaction deleted</source>
        <translation>Begegnung gelöscht</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>InteractionForm</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What happened? What did they say?</source>
        <translation>Was ist geschehen? Was wurde gesagt?</translation>
    </message>
    <message>
        <source>Remark (Ctrl+R)</source>
        <translation>Bemerkung (Strg+R)</translation>
    </message>
    <message>
        <source>Promise (Ctrl+P)</source>
        <translation>Zusage (Strg+P)</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>&amp;Kanal</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>&amp;Phase</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Thema</translation>
    </message>
    <message>
        <source>E&amp;xpected</source>
        <translation>E&amp;rwartet</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>More: worth, given… (Ctrl+M)</source>
        <translation>Mehr: Wert, Entgegenkommen… (Strg+M)</translation>
    </message>
    <message>
        <source>Felt on arrival, worth, what was given, when</source>
        <translation>Gefühl bei der Ankunft, Wert, Entgegenkommen, Zeitpunkt</translation>
    </message>
    <message>
        <source>Felt</source>
        <translation>Gefühl</translation>
    </message>
    <message>
        <source>Voiced</source>
        <translation>Geäußert</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Write when it happened, such as yesterday 16:00.</source>
        <translation>Schreiben Sie, wann es war, etwa gestern 16:00.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Theke</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Forms and lists</source>
        <translation>Formulare und Listen</translation>
    </message>
    <message>
        <source>Take the customer who is marked, or go on with a walk-in</source>
        <translation>Den markierten Kunden nehmen oder mit Laufkundschaft weitermachen</translation>
    </message>
    <message>
        <source>A new customer of what is typed</source>
        <translation>Ein neuer Kunde aus dem Getippten</translation>
    </message>
    <message>
        <source>Take the known customer whom the new one looks like</source>
        <translation>Den bekannten Kunden nehmen, dem der neue ähnelt</translation>
    </message>
    <message>
        <source>To the faces: how they felt</source>
        <translation>Zu den Gesichtern: wie es ihnen ging</translation>
    </message>
    <message>
        <source>A face, from angry to delighted</source>
        <translation>Ein Gesicht, von wütend bis begeistert</translation>
    </message>
    <message>
        <source>To the channel, the stage, what it is about, what they expected</source>
        <translation>Zum Kanal, zur Phase, zum Thema, zur Erwartung</translation>
    </message>
    <message>
        <source>Choose there, and take the choice back</source>
        <translation>Dort wählen und die Wahl zurücknehmen</translation>
    </message>
    <message>
        <source>Add a remark</source>
        <translation>Eine Bemerkung hinzufügen</translation>
    </message>
    <message>
        <source>Take the promise found in the note, or write one</source>
        <translation>Die in der Notiz gefundene Zusage übernehmen oder eine schreiben</translation>
    </message>
    <message>
        <source>Leave the promise found in the note</source>
        <translation>Die in der Notiz gefundene Zusage lassen</translation>
    </message>
    <message>
        <source>More: arrival, worth, what was given, when</source>
        <translation>Mehr: Ankunft, Wert, Entgegenkommen, Zeitpunkt</translation>
    </message>
    <message>
        <source>Put the note aside and begin another</source>
        <translation>Die Notiz beiseitelegen und eine andere beginnen</translation>
    </message>
    <message>
        <source>Take up what was put aside</source>
        <translation>Beiseitegelegtes aufnehmen</translation>
    </message>
    <message>
        <source>Drop what was put aside</source>
        <translation>Beiseitegelegtes verwerfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Move in the list while typing</source>
        <translation>Beim Tippen durch die Liste gehen</translation>
    </message>
    <message>
        <source>Open the first found, or the promise of that number</source>
        <translation>Den ersten Fund öffnen, oder die Zusage mit dieser Nummer</translation>
    </message>
    <message>
        <source>Correct the customer</source>
        <translation>Den Kunden berichtigen</translation>
    </message>
    <message>
        <source>Take or merge the one who looks alike, in the customer&apos;s form</source>
        <translation>Im Formular des Kunden: den ähnlichen nehmen oder mit ihm zusammenführen</translation>
    </message>
    <message>
        <source>Delete the customer</source>
        <translation>Den Kunden löschen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Einhalten</translation>
    </message>
    <message>
        <source>Move to another due</source>
        <translation>Auf eine andere Frist verschieben</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Brechen</translation>
    </message>
    <message>
        <source>Answer for a broken one</source>
        <translation>Eine gebrochene verantworten</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>The customer confirms that it was kept</source>
        <translation>Der Kunde bestätigt, dass sie eingehalten wurde</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Print its slip</source>
        <translation>Ihren Zettel drucken</translation>
    </message>
    <message>
        <source>Who changed it, and when</source>
        <translation>Wer es geändert hat und wann</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>Mehrere auswählen</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Den Kunden öffnen</translation>
    </message>
    <message>
        <source>Turn the pages</source>
        <translation>Seiten blättern</translation>
    </message>
    <message>
        <source>First and last page</source>
        <translation>Erste und letzte Seite</translation>
    </message>
    <message>
        <source>Larger, smaller, as wide as the view</source>
        <translation>Größer, kleiner, so breit wie die Ansicht</translation>
    </message>
    <message>
        <source>Find on the pages, on to the next hit, back</source>
        <translation>Auf den Seiten suchen, zum nächsten Treffer, zurück</translation>
    </message>
    <message>
        <source>Take the chosen change back</source>
        <translation>Die gewählte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>To the next field, to the one before</source>
        <translation>Zum nächsten Feld, zum vorigen</translation>
    </message>
    <message>
        <source>Choose what is marked</source>
        <translation>Das Markierte wählen</translation>
    </message>
    <message>
        <source>Save a form</source>
        <translation>Ein Formular speichern</translation>
    </message>
    <message>
        <source>Leave a form without saving</source>
        <translation>Ein Formular ohne Speichern verlassen</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>The settings of this computer could not be written.</source>
        <translation>Die Einstellungen dieses Rechners konnten nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>From its next start on the program speaks this language.</source>
        <translation>Ab dem nächsten Start spricht das Programm diese Sprache.</translation>
    </message>
</context>
<context>
    <name>LikelyLine</name>
    <message>
        <source>Known already?</source>
        <translation>Schon bekannt?</translation>
    </message>
    <message>
        <source>Looks like {name}: {why}</source>
        <translation>Sieht aus wie {name}: {why}</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>gleicher Name</translation>
    </message>
    <message>
        <source>a name spelt alike</source>
        <translation>ein ähnlich geschriebener Name</translation>
    </message>
    <message>
        <source>a name that sounds alike</source>
        <translation>ein ähnlich klingender Name</translation>
    </message>
    <message>
        <source>same initial</source>
        <translation>gleicher Anfangsbuchstabe</translation>
    </message>
    <message>
        <source>the names the other way round</source>
        <translation>die Namen andersherum</translation>
    </message>
    <message>
        <source>one name less</source>
        <translation>ein Name weniger</translation>
    </message>
    <message>
        <source>same telephone number</source>
        <translation>gleiche Telefonnummer</translation>
    </message>
    <message>
        <source>a telephone number almost the same</source>
        <translation>fast dieselbe Telefonnummer</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>gleiche E-Mail-Adresse</translation>
    </message>
    <message>
        <source>It is {name}</source>
        <translation>Es ist {name}</translation>
    </message>
</context>
<context>
    <name>ManagePage</name>
    <message>
        <source>&amp;Shop…</source>
        <translation>&amp;Geschäft…</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Name of a staff member</source>
        <translation>Name eines Teammitglieds</translation>
    </message>
    <message>
        <source>Words of</source>
        <translation>Worte von</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>A word of the list</source>
        <translation>Ein Wort der Liste</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Verwalten</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Geschäft</translation>
    </message>
    <message>
        <source>Words of the lists</source>
        <translation>Worte der Listen</translation>
    </message>
    <message>
        <source>This store is not backed up here: it is a sample, or lies on a server.</source>
        <translation>Dieser Datenbestand wird hier nicht gesichert: Er ist ein Muster oder liegt auf einem Server.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>{name}
Time zone {zone}, currency {currency}</source>
        <translation>{name}
Zeitzone {zone}, Währung {currency}</translation>
    </message>
    <message>
        <source>The shop has no name yet</source>
        <translation>Das Geschäft hat noch keinen Namen</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Written by hand</source>
        <translation>Von Hand geschrieben</translation>
    </message>
    <message>
        <source>What that does</source>
        <translation>Was das bewirkt</translation>
    </message>
    <message>
        <source>no longer recorded</source>
        <translation>nicht mehr verzeichnet</translation>
    </message>
</context>
<context>
    <name>MarksDialog</name>
    <message>
        <source>Marks from paper</source>
        <translation>Vermerke vom Papier</translation>
    </message>
    <message>
        <source>Save the sheet again</source>
        <translation>Das Blatt erneut speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Gespeichert: {file}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Type beside a line what was written there.</source>
        <translation>Tippen Sie neben einer Zeile ein, was dort geschrieben stand.</translation>
    </message>
    <message>
        <source>Say when it was written, or leave it empty for now.</source>
        <translation>Sagen Sie, wann es geschrieben wurde, oder lassen Sie das Feld für jetzt leer.</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) taken in</source>
        <translation>
            <numerusform>%n Vermerk übernommen</numerusform>
            <numerusform>%n Vermerke übernommen</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it stood so already</source>
        <translation>Alles stand schon so da</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Name of the sheet</source>
        <translation>Name des Blatts</translation>
    </message>
    <message>
        <source>Four characters in its foot</source>
        <translation>Vier Zeichen in seiner Fußzeile</translation>
    </message>
    <message>
        <source>Newest sheets</source>
        <translation>Neueste Blätter</translation>
    </message>
    <message>
        <source>When written</source>
        <translation>Wann geschrieben</translation>
    </message>
    <message>
        <source>Lines of the sheet</source>
        <translation>Zeilen des Blatts</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Blatt</translation>
    </message>
    <message>
        <source>&amp;When written</source>
        <translation>&amp;Wann geschrieben</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>Save the sheet a&amp;gain…</source>
        <translation>Blatt &amp;erneut speichern…</translation>
    </message>
    <message>
        <source>Give up the marks?</source>
        <translation>Die Vermerke aufgeben?</translation>
    </message>
    <message>
        <source>What was typed beside the lines is not saved yet.</source>
        <translation>Was neben den Zeilen getippt wurde, ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Aufgeben</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>More</name>
    <message>
        <source>Felt on arrival</source>
        <translation>Gefühl bei der Ankunft</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Settled on the spot</source>
        <translation>Sofort erledigt</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>Entgegenkommen</translation>
    </message>
    <message>
        <source>what they were given to put it right</source>
        <translation>was sie zur Wiedergutmachung bekamen</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Wann es war</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Gutgemacht</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>MovePromiseDialog</name>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Now due: {due}</source>
        <translation>Jetzt fällig: {due}</translation>
    </message>
    <message>
        <source>New due</source>
        <translation>Neue Frist</translation>
    </message>
    <message>
        <source>The customer &amp;agreed to the new date</source>
        <translation>Der Kunde war mit dem neuen Datum &amp;einverstanden</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>New &amp;due</source>
        <translation>Neue &amp;Frist</translation>
    </message>
    <message>
        <source>Only a date that the customer agreed to, in time, counts as a new promise.</source>
        <translation>Nur ein Datum, dem der Kunde rechtzeitig zugestimmt hat, zählt als neue Zusage.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Say when it is due: a day, or a day and a time.</source>
        <translation>Sagen Sie, wann es fällig ist: ein Tag oder ein Tag und eine Uhrzeit.</translation>
    </message>
    <message>
        <source>Move promise {number}</source>
        <translation>Zusage {number} verschieben</translation>
    </message>
    <message numerus="yes">
        <source>Move {n} promises</source>
        <translation>
            <numerusform>{n} Zusage verschieben</numerusform>
            <numerusform>{n} Zusagen verschieben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Narrowing</name>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Alle Kanäle</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Alle Phasen</translation>
    </message>
    <message>
        <source>All aspects</source>
        <translation>Alle Themen</translation>
    </message>
    <message>
        <source>All staff</source>
        <translation>Ganzes Team</translation>
    </message>
    <message>
        <source>{name} (formerly)</source>
        <translation>{name} (früher)</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message numerus="yes">
        <source>{count} characters too many (at most {limit})</source>
        <translation>
            <numerusform>{count} Zeichen zu viel (höchstens {limit})</numerusform>
            <numerusform>{count} Zeichen zu viel (höchstens {limit})</numerusform>
        </translation>
    </message>
    <message>
        <source>{length} of {limit} characters</source>
        <translation>{length} von {limit} Zeichen</translation>
    </message>
</context>
<context>
    <name>Noticing</name>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>niemand zuständig</translation>
    </message>
</context>
<context>
    <name>OfferLine</name>
    <message>
        <source>A promise in the note</source>
        <translation>Eine Zusage in der Notiz</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>which day?</source>
        <translation>welcher Tag?</translation>
    </message>
    <message>
        <source>Promise: {text} · {due} · {owner}</source>
        <translation>Zusage: {text} · {due} · {owner}</translation>
    </message>
    <message>
        <source>“{words}” is read as {due}.</source>
        <translation>„{words}“ wird als {due} gelesen.</translation>
    </message>
    <message>
        <source>“{words}” can be two days.</source>
        <translation>„{words}“ können zwei Tage sein.</translation>
    </message>
    <message>
        <source>The note was read on this computer alone.</source>
        <translation>Die Notiz wurde allein auf diesem Rechner gelesen.</translation>
    </message>
    <message>
        <source>“{words}” says that one of the staff will do something.</source>
        <translation>„{words}“ sagt, dass jemand vom Team etwas tun wird.</translation>
    </message>
    <message>
        <source>“{words}” says what will be ready.</source>
        <translation>„{words}“ sagt, was bereit sein wird.</translation>
    </message>
    <message>
        <source>“{words}” says what the customer will get.</source>
        <translation>„{words}“ sagt, was der Kunde bekommt.</translation>
    </message>
    <message>
        <source>“{words}” says that the shop will do something.</source>
        <translation>„{words}“ sagt, dass das Geschäft etwas tun wird.</translation>
    </message>
    <message>
        <source>“{words}” puts something on a day.</source>
        <translation>„{words}“ setzt etwas auf einen Tag.</translation>
    </message>
    <message>
        <source>“{words}” says that it was promised.</source>
        <translation>„{words}“ sagt, dass es zugesagt wurde.</translation>
    </message>
    <message>
        <source>“{words}” sounds as if we commit ourselves.</source>
        <translation>„{words}“ klingt, als ob wir uns verpflichten.</translation>
    </message>
</context>
<context>
    <name>Others</name>
    <message>
        <source>This store is open to look at: its file or its folder may not be written here, so nothing you enter can be saved. Ask whoever looks after this computer for the right.</source>
        <translation>Dieser Datenbestand ist nur zum Ansehen offen: Seine Datei oder ihr Ordner darf hier nicht geschrieben werden, also lässt sich nichts speichern, was Sie eingeben. Bitten Sie, wer diesen Rechner betreut, um das Schreibrecht.</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>Save the summary</source>
        <translation>Die Zusammenfassung speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Table (*.csv);;Exact document (*.json)</source>
        <translation>Tabelle (*.csv);;Genaues Dokument (*.json)</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Die Zahlen speichern</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the summary instead.</source>
        <translation>Auf diesem Rechner ist kein Drucker eingerichtet. Speichern Sie die Zusammenfassung stattdessen.</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>An den Drucker gesendet</translation>
    </message>
    <message>
        <source>Printing stopped</source>
        <translation>Der Druck brach ab</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Gespeichert: {file}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>Anderswo speichern</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Check it, or save the summary instead.</source>
        <translation>Der Drucker nahm die Seiten nicht an. Prüfen Sie ihn oder speichern Sie die Zusammenfassung stattdessen.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>An action, a page, a customer, or a promise&apos;s number</source>
        <translation>Eine Aktion, eine Seite, ein Kunde oder die Nummer einer Zusage</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
    <message>
        <source>Arrows choose, Enter does it, Esc goes</source>
        <translation>Pfeile wählen, Eingabe führt aus, Esc schließt</translation>
    </message>
    <message>
        <source>Nothing here fits.</source>
        <translation>Nichts hier passt dazu.</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Preview of the pages</source>
        <translation>Vorschau der Seiten</translation>
    </message>
    <message>
        <source>Hidden (F8)</source>
        <translation>Verborgen (F8)</translation>
    </message>
</context>
<context>
    <name>Periods</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dieses Quartal</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Letztes Quartal</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Von – bis</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Broken, not answered for</source>
        <translation>Gebrochen, nicht verantwortet</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Heute fällig</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Answered for</source>
        <translation>Verantwortet</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Eingehalten</translation>
    </message>
    <message>
        <source>the customer said so</source>
        <translation>der Kunde sagte es</translation>
    </message>
    <message>
        <source>from a survey</source>
        <translation>aus einer Umfrage</translation>
    </message>
    <message>
        <source>as staff saw it</source>
        <translation>wie das Team es sah</translation>
    </message>
    <message>
        <source>came {word}</source>
        <translation>kam {word}</translation>
    </message>
    <message>
        <source>less than they expected</source>
        <translation>weniger als erwartet</translation>
    </message>
    <message>
        <source>as they expected</source>
        <translation>wie erwartet</translation>
    </message>
    <message>
        <source>better than they expected</source>
        <translation>besser als erwartet</translation>
    </message>
    <message>
        <source>Would recommend us: {score} of 10</source>
        <translation>Würde uns empfehlen: {score} von 10</translation>
    </message>
    <message>
        <source>Satisfied: {score} of 5</source>
        <translation>Zufrieden: {score} von 5</translation>
    </message>
    <message>
        <source>We made it easy: {score} of 7</source>
        <translation>Wir machten es leicht: {score} von 7</translation>
    </message>
    <message>
        <source>Felt: {score} of 7</source>
        <translation>Gefühl: {score} von 7</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>What they expected was</source>
        <translation>Was sie erwarteten, war</translation>
    </message>
</context>
<context>
    <name>Points</name>
    <message>
        <source>All of them in the timeline</source>
        <translation>Alle im Zeitstrahl</translation>
    </message>
    <message>
        <source>said {when}</source>
        <translation>gesagt {when}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Page before</source>
        <translation>Seite zurück</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>Suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Fit &amp;width</source>
        <translation>&amp;Ganze Breite</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} von {pages}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>no interactions yet</source>
        <translation>noch keine Begegnungen</translation>
    </message>
    <message>
        <source>1 interaction</source>
        <translation>1 Begegnung</translation>
    </message>
    <message numerus="yes">
        <source>{n} interactions</source>
        <translation>
            <numerusform>{n} Begegnung</numerusform>
            <numerusform>{n} Begegnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 unmet promise</source>
        <translation>1 unerfüllte Zusage</translation>
    </message>
    <message numerus="yes">
        <source>{n} unmet promises</source>
        <translation>
            <numerusform>{n} unerfüllte Zusage</numerusform>
            <numerusform>{n} unerfüllte Zusagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} kept on time</source>
        <translation>
            <numerusform>{n} pünktlich eingehalten</numerusform>
            <numerusform>{n} pünktlich eingehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} kept late</source>
        <translation>
            <numerusform>{n} verspätet eingehalten</numerusform>
            <numerusform>{n} verspätet eingehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} broken</source>
        <translation>
            <numerusform>{n} gebrochen</numerusform>
            <numerusform>{n} gebrochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} overdue</source>
        <translation>
            <numerusform>{n} überfällig</numerusform>
            <numerusform>{n} überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not due yet</source>
        <translation>
            <numerusform>{n} noch nicht fällig</numerusform>
            <numerusform>{n} noch nicht fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} withdrawn</source>
        <translation>
            <numerusform>{n} zurückgezogen</numerusform>
            <numerusform>{n} zurückgezogen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileBackground</name>
    <message>
        <source>Promises kept and not</source>
        <translation>Zusagen, eingehalten und nicht</translation>
    </message>
    <message>
        <source>Who served them</source>
        <translation>Von wem betreut</translation>
    </message>
    <message>
        <source>Survey answers</source>
        <translation>Umfrageantworten</translation>
    </message>
    <message>
        <source>Nothing was promised to them yet.</source>
        <translation>Ihnen wurde noch nichts zugesagt.</translation>
    </message>
    <message>
        <source>None has fallen due yet.</source>
        <translation>Noch keine ist fällig geworden.</translation>
    </message>
    <message>
        <source>{kept} of {n} that fell due were kept on time.</source>
        <translation>{kept} von {n} fälligen wurden pünktlich eingehalten.</translation>
    </message>
    <message>
        <source>That is {share} (95 % sure: {low} to {high}).</source>
        <translation>Das sind {share} (zu 95 % sicher: {low} bis {high}).</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message numerus="yes">
        <source>{n} times</source>
        <translation>
            <numerusform>{n} Mal</numerusform>
            <numerusform>{n} Mal</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>niemand genannt</translation>
    </message>
    <message>
        <source>{name}: {times}, last {day}</source>
        <translation>{name}: {times}, zuletzt {day}</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Noch niemand.</translation>
    </message>
    <message numerus="yes">
        <source>and {n} earlier ones</source>
        <translation>
            <numerusform>und {n} frühere</numerusform>
            <numerusform>und {n} frühere</numerusform>
        </translation>
    </message>
    <message>
        <source>They were never asked.</source>
        <translation>Sie wurden nie gefragt.</translation>
    </message>
</context>
<context>
    <name>ProfileHeader</name>
    <message>
        <source>Log an interaction</source>
        <translation>Begegnung festhalten</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Who changed this</source>
        <translation>Wer dies geändert hat</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Speak: {tone}</source>
        <translation>Umgangston: {tone}</translation>
    </message>
    <message>
        <source>language {code}</source>
        <translation>Sprache {code}</translation>
    </message>
    <message>
        <source>best reached by {channel}</source>
        <translation>am besten erreichbar über {channel}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
    <message>
        <source>last {day}</source>
        <translation>zuletzt {day}</translation>
    </message>
    <message>
        <source>worth {money}</source>
        <translation>Wert {money}</translation>
    </message>
</context>
<context>
    <name>ProfilePath</name>
    <message>
        <source>How they felt</source>
        <translation>Wie es ihnen ging</translation>
    </message>
    <message>
        <source>Earlier feelings</source>
        <translation>Frühere Gefühle</translation>
    </message>
    <message>
        <source>Later feelings</source>
        <translation>Spätere Gefühle</translation>
    </message>
    <message>
        <source>Last, {feeling}.</source>
        <translation>Zuletzt, {feeling}.</translation>
    </message>
    <message>
        <source>Strongest, {feeling}.</source>
        <translation>Am stärksten, {feeling}.</translation>
    </message>
    <message>
        <source>Hollow: on arrival. Full: on leaving.</source>
        <translation>Hohl: bei der Ankunft. Voll: beim Gehen.</translation>
    </message>
    <message>
        <source>strongest</source>
        <translation>am stärksten</translation>
    </message>
    <message>
        <source>last</source>
        <translation>zuletzt</translation>
    </message>
</context>
<context>
    <name>ProfileTimeline</name>
    <message>
        <source>Nothing was logged for this customer yet.</source>
        <translation>Für diesen Kunden wurde noch nichts festgehalten.</translation>
    </message>
    <message>
        <source>Back to the newest</source>
        <translation>Zurück zum Neuesten</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Wieder alle zeigen</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Find in the timeline</source>
        <translation>Im Zeitstrahl finden</translation>
    </message>
    <message>
        <source>Find in notes and promises</source>
        <translation>In Notizen und Zusagen finden</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Kind of remark</source>
        <translation>Art der Bemerkung</translation>
    </message>
    <message>
        <source>Any remark</source>
        <translation>Jede Bemerkung</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>Gefühl</translation>
    </message>
    <message>
        <source>Any feeling</source>
        <translation>Jedes Gefühl</translation>
    </message>
    <message>
        <source>Left content</source>
        <translation>Ging zufrieden</translation>
    </message>
    <message>
        <source>Left neutral</source>
        <translation>Ging neutral</translation>
    </message>
    <message>
        <source>Left unhappy</source>
        <translation>Ging unzufrieden</translation>
    </message>
    <message>
        <source>With a promise</source>
        <translation>Mit einer Zusage</translation>
    </message>
    <message>
        <source>Any channel</source>
        <translation>Jeder Kanal</translation>
    </message>
    <message>
        <source>Nothing here fits.</source>
        <translation>Nichts hier passt.</translation>
    </message>
</context>
<context>
    <name>ProfileView</name>
    <message>
        <source>We owe this customer nothing.</source>
        <translation>Wir schulden diesem Kunden nichts.</translation>
    </message>
    <message>
        <source>What we owe</source>
        <translation>Was wir schulden</translation>
    </message>
    <message>
        <source>They need</source>
        <translation>Braucht</translation>
    </message>
    <message>
        <source>They value</source>
        <translation>Schätzt</translation>
    </message>
    <message>
        <source>They dislike</source>
        <translation>Mag nicht</translation>
    </message>
    <message>
        <source>Nothing is noted yet of what they value or dislike.</source>
        <translation>Noch ist nichts davon notiert, was sie schätzen oder nicht mögen.</translation>
    </message>
    <message>
        <source>Nothing is noted yet of what they value.</source>
        <translation>Noch ist nichts davon notiert, was sie schätzen.</translation>
    </message>
    <message>
        <source>Nothing is noted yet of what they dislike.</source>
        <translation>Noch ist nichts davon notiert, was sie nicht mögen.</translation>
    </message>
    <message>
        <source>{name} deleted, with everything of theirs</source>
        <translation>{name} gelöscht, mit allem, was dazugehört</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Customer corrected</source>
        <translation>Kunde berichtigt</translation>
    </message>
</context>
<context>
    <name>PromiseFilters</name>
    <message>
        <source>Find a promise</source>
        <translation>Eine Zusage finden</translation>
    </message>
    <message>
        <source>Find by number, words, customer or owner</source>
        <translation>Nach Nummer, Wortlaut, Kunde oder Zuständigem suchen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>All owners</source>
        <translation>Alle Zuständigen</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Alle Kunden</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Niemand zuständig</translation>
    </message>
    <message>
        <source>While we were closed</source>
        <translation>Während wir geschlossen hatten</translation>
    </message>
    <message>
        <source>Filter saved</source>
        <translation>Filter gespeichert</translation>
    </message>
    <message>
        <source>Filter forgotten</source>
        <translation>Filter vergessen</translation>
    </message>
    <message>
        <source>Forget this filter</source>
        <translation>Diesen Filter vergessen</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Diesen Filter speichern</translation>
    </message>
    <message>
        <source>The settings of this computer could not be written.</source>
        <translation>Die Einstellungen dieses Rechners konnten nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>PromiseRow</name>
    <message>
        <source>We promise to</source>
        <translation>Wir sagen zu</translation>
    </message>
    <message>
        <source>what we will do</source>
        <translation>was wir tun werden</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>Whose promise</source>
        <translation>Wessen Zusage</translation>
    </message>
    <message>
        <source>Remove this promise</source>
        <translation>Diese Zusage entfernen</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>niemand</translation>
    </message>
</context>
<context>
    <name>Promises</name>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>What we promised</source>
        <translation>Was wir zugesagt haben</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Laufkundschaft</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Moved to {due}</source>
        <translation>Verschoben auf {due}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Only a broken promise is answered for.</source>
        <translation>Nur eine gebrochene Zusage wird verantwortet.</translation>
    </message>
    <message>
        <source>This promise is open already.</source>
        <translation>Diese Zusage ist schon offen.</translation>
    </message>
    <message>
        <source>Only a kept promise is confirmed by the customer.</source>
        <translation>Nur eine eingehaltene Zusage wird vom Kunden bestätigt.</translation>
    </message>
    <message>
        <source>This promise is settled. Open it again first.</source>
        <translation>Diese Zusage ist erledigt. Öffnen Sie sie zuerst wieder.</translation>
    </message>
    <message>
        <source>Promise {number} kept</source>
        <translation>Zusage {number} eingehalten</translation>
    </message>
    <message>
        <source>Promise {number} marked as broken</source>
        <translation>Zusage {number} als gebrochen vermerkt</translation>
    </message>
    <message>
        <source>Promise {number} withdrawn</source>
        <translation>Zusage {number} zurückgezogen</translation>
    </message>
    <message>
        <source>Promise {number} answered for</source>
        <translation>Zusage {number} verantwortet</translation>
    </message>
    <message>
        <source>Promise {number} moved</source>
        <translation>Zusage {number} verschoben</translation>
    </message>
    <message>
        <source>Promise {number} corrected</source>
        <translation>Zusage {number} berichtigt</translation>
    </message>
    <message>
        <source>Promise {number} opened again</source>
        <translation>Zusage {number} wieder geöffnet</translation>
    </message>
    <message>
        <source>Promise {number} confirmed by the customer</source>
        <translation>Zusage {number} vom Kunden bestätigt</translation>
    </message>
    <message>
        <source>Promise {number} deleted</source>
        <translation>Zusage {number} gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>{n} promises kept</source>
        <translation>
            <numerusform>{n} Zusage eingehalten</numerusform>
            <numerusform>{n} Zusagen eingehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} promises marked as broken</source>
        <translation>
            <numerusform>{n} Zusage als gebrochen vermerkt</numerusform>
            <numerusform>{n} Zusagen als gebrochen vermerkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} promises withdrawn</source>
        <translation>
            <numerusform>{n} Zusage zurückgezogen</numerusform>
            <numerusform>{n} Zusagen zurückgezogen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} promises answered for</source>
        <translation>
            <numerusform>{n} Zusage verantwortet</numerusform>
            <numerusform>{n} Zusagen verantwortet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} promises moved</source>
        <translation>
            <numerusform>{n} Zusage verschoben</numerusform>
            <numerusform>{n} Zusagen verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} promises corrected</source>
        <translation>
            <numerusform>{n} Zusage berichtigt</numerusform>
            <numerusform>{n} Zusagen berichtigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} promises opened again</source>
        <translation>
            <numerusform>{n} Zusage wieder geöffnet</numerusform>
            <numerusform>{n} Zusagen wieder geöffnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} promises confirmed by the customers</source>
        <translation>
            <numerusform>{n} Zusage von den Kunden bestätigt</numerusform>
            <numerusform>{n} Zusagen von den Kunden bestätigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} promises deleted</source>
        <translation>
            <numerusform>{n} Zusage gelöscht</numerusform>
            <numerusform>{n} Zusagen gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Einhalten</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verschieben…</translation>
    </message>
    <message>
        <source>Break…</source>
        <translation>Brechen…</translation>
    </message>
    <message>
        <source>Answer for…</source>
        <translation>Verantworten…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Zurückziehen…</translation>
    </message>
    <message>
        <source>Confirmed by the customer</source>
        <translation>Vom Kunden bestätigt</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Berichtigen…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation>Zettel drucken</translation>
    </message>
    <message>
        <source>Who changed this (H)</source>
        <translation>Wer dies geändert hat (H)</translation>
    </message>
    <message>
        <source>due {due}</source>
        <translation>fällig {due}</translation>
    </message>
    <message>
        <source>first due {due}</source>
        <translation>zuerst fällig {due}</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>niemand zuständig</translation>
    </message>
</context>
<context>
    <name>PromisesPage</name>
    <message>
        <source>Promises</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>No promise fits</source>
        <translation>Keine Zusage passt</translation>
    </message>
    <message>
        <source>Take words or filters away to see the others.</source>
        <translation>Nehmen Sie Worte oder Filter weg, um die anderen zu sehen.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>No promises yet</source>
        <translation>Noch keine Zusagen</translation>
    </message>
    <message>
        <source>A promise is made at the Counter, together with its due.</source>
        <translation>Eine Zusage entsteht an der Theke, zusammen mit ihrer Frist.</translation>
    </message>
    <message>
        <source>Go to the Counter</source>
        <translation>Zur Theke</translation>
    </message>
    <message numerus="yes">
        <source>{n} selected</source>
        <translation>
            <numerusform>{n} ausgewählt</numerusform>
            <numerusform>{n} ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no promise of this number.</source>
        <translation>Es gibt keine Zusage mit dieser Nummer.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Unmet promises: …</source>
        <translation>Unerfüllte Zusagen: …</translation>
    </message>
    <message>
        <source>No unmet promise</source>
        <translation>Keine unerfüllte Zusage</translation>
    </message>
    <message>
        <source>1 unmet promise</source>
        <translation>1 unerfüllte Zusage</translation>
    </message>
    <message>
        <source>Who works now: {name} (F2 to switch)</source>
        <translation>Jetzt arbeitet: {name} (F2 zum Wechseln)</translation>
    </message>
    <message>
        <source>Who works now?</source>
        <translation>Wer arbeitet jetzt?</translation>
    </message>
    <message numerus="yes">
        <source>%n unmet promises</source>
        <translation>
            <numerusform>%n unerfüllte Zusage</numerusform>
            <numerusform>%n unerfüllte Zusagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemarkRow</name>
    <message>
        <source>Kind of remark</source>
        <translation>Art der Bemerkung</translation>
    </message>
    <message>
        <source>In the customer&apos;s words</source>
        <translation>In den Worten des Kunden</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>In eigenen Worten</translation>
    </message>
    <message>
        <source>Remove this remark</source>
        <translation>Diese Bemerkung entfernen</translation>
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
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>1 promise is due:</source>
        <translation>1 Zusage ist fällig:</translation>
    </message>
    <message numerus="yes">
        <source>{n} promises are due:</source>
        <translation>
            <numerusform>{n} Zusage ist fällig:</numerusform>
            <numerusform>{n} Zusagen sind fällig:</numerusform>
        </translation>
    </message>
    <message>
        <source>While we were closed 1 promise came due.</source>
        <translation>Während wir geschlossen hatten, wurde 1 Zusage fällig.</translation>
    </message>
    <message numerus="yes">
        <source>While we were closed {n} promises came due.</source>
        <translation>
            <numerusform>Während wir geschlossen hatten, wurde {n} Zusage fällig.</numerusform>
            <numerusform>Während wir geschlossen hatten, wurden {n} Zusagen fällig.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Till roll, 80 mm</source>
        <translation>Kassenrolle, 80 mm</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Als PDF &amp;speichern…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>D&amp;rucken…</translation>
    </message>
    <message>
        <source>Find on the pages</source>
        <translation>Auf den Seiten suchen</translation>
    </message>
    <message>
        <source>Scheduled summaries</source>
        <translation>Geplante Zusammenfassungen</translation>
    </message>
    <message>
        <source>Marks from paper</source>
        <translation>Vermerke vom Papier</translation>
    </message>
    <message>
        <source>Save figures…</source>
        <translation>Zahlen speichern…</translation>
    </message>
    <message>
        <source>Schedules…</source>
        <translation>Zeitpläne…</translation>
    </message>
    <message>
        <source>&amp;Marks from paper…</source>
        <translation>Ver&amp;merke vom Papier…</translation>
    </message>
    <message>
        <source>Something went wrong in the program.</source>
        <translation>Im Programm ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>There is no promise of this number.</source>
        <translation>Es gibt keine Zusage mit dieser Nummer.</translation>
    </message>
    <message>
        <source>The summary was not made</source>
        <translation>Die Zusammenfassung wurde nicht erstellt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Which promise?</source>
        <translation>Welche Zusage?</translation>
    </message>
    <message>
        <source>Type the number of the promise, such as 12-7.</source>
        <translation>Tippen Sie die Nummer der Zusage, etwa 12-7.</translation>
    </message>
    <message>
        <source>Type a number</source>
        <translation>Eine Nummer tippen</translation>
    </message>
    <message>
        <source>Whose profile?</source>
        <translation>Wessen Profil?</translation>
    </message>
    <message>
        <source>Choose the customer whose profile is to be printed.</source>
        <translation>Wählen Sie den Kunden, dessen Profil gedruckt werden soll.</translation>
    </message>
    <message>
        <source>Whose copy?</source>
        <translation>Wessen Auszug?</translation>
    </message>
    <message>
        <source>Choose the customer who asked what is kept about them.</source>
        <translation>Wählen Sie den Kunden, der gefragt hat, was über ihn aufbewahrt wird.</translation>
    </message>
    <message>
        <source>Choose a customer</source>
        <translation>Einen Kunden wählen</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Sie haben es angehalten.</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>Sayings</name>
    <message>
        <source>shop&apos;s colour changed</source>
        <translation>Farbe des Geschäfts geändert</translation>
    </message>
    <message>
        <source>shop&apos;s picture changed</source>
        <translation>Bild des Geschäfts geändert</translation>
    </message>
    <message>
        <source>new customer</source>
        <translation>neuer Kunde</translation>
    </message>
    <message>
        <source>customer corrected</source>
        <translation>Kunde berichtigt</translation>
    </message>
    <message>
        <source>customer deleted</source>
        <translation>Kunde gelöscht</translation>
    </message>
    <message>
        <source>customers merged</source>
        <translation>Kunden zusammengeführt</translation>
    </message>
    <message>
        <source>contact points changed</source>
        <translation>Kontaktangaben geändert</translation>
    </message>
    <message>
        <source>tags changed</source>
        <translation>Schlagworte geändert</translation>
    </message>
    <message>
        <source>import of a file</source>
        <translation>Import einer Datei</translation>
    </message>
    <message>
        <source>new remark</source>
        <translation>neue Bemerkung</translation>
    </message>
    <message>
        <source>interaction given to a customer</source>
        <translation>Begegnung einem Kunden gegeben</translation>
    </message>
    <message>
        <source>interaction corrected</source>
        <translation>Begegnung berichtigt</translation>
    </message>
    <message>
        <source>remark corrected</source>
        <translation>Bemerkung berichtigt</translation>
    </message>
    <message>
        <source>interaction deleted</source>
        <translation>Begegnung gelöscht</translation>
    </message>
    <message>
        <source>remark deleted</source>
        <translation>Bemerkung gelöscht</translation>
    </message>
    <message>
        <source>interaction logged</source>
        <translation>Begegnung festgehalten</translation>
    </message>
    <message>
        <source>marks from paper taken in</source>
        <translation>Vermerke vom Papier übernommen</translation>
    </message>
    <message>
        <source>broken promise answered for</source>
        <translation>gebrochene Zusage verantwortet</translation>
    </message>
    <message>
        <source>promise broken</source>
        <translation>Zusage gebrochen</translation>
    </message>
    <message>
        <source>promise confirmed by the customer</source>
        <translation>Zusage vom Kunden bestätigt</translation>
    </message>
    <message>
        <source>promise corrected</source>
        <translation>Zusage berichtigt</translation>
    </message>
    <message>
        <source>promise deleted</source>
        <translation>Zusage gelöscht</translation>
    </message>
    <message>
        <source>promise kept</source>
        <translation>Zusage eingehalten</translation>
    </message>
    <message>
        <source>promise made</source>
        <translation>Zusage gemacht</translation>
    </message>
    <message>
        <source>promise moved</source>
        <translation>Zusage verschoben</translation>
    </message>
    <message>
        <source>promise opened again</source>
        <translation>Zusage wieder geöffnet</translation>
    </message>
    <message>
        <source>promise withdrawn</source>
        <translation>Zusage zurückgezogen</translation>
    </message>
    <message>
        <source>new scheduled summary</source>
        <translation>neue geplante Zusammenfassung</translation>
    </message>
    <message>
        <source>scheduled summary goes on</source>
        <translation>geplante Zusammenfassung läuft weiter</translation>
    </message>
    <message>
        <source>scheduled summary paused</source>
        <translation>geplante Zusammenfassung pausiert</translation>
    </message>
    <message>
        <source>scheduled summary removed</source>
        <translation>geplante Zusammenfassung entfernt</translation>
    </message>
    <message>
        <source>holiday added</source>
        <translation>Feiertag hinzugefügt</translation>
    </message>
    <message>
        <source>new word in a list</source>
        <translation>neues Wort in einer Liste</translation>
    </message>
    <message>
        <source>shop&apos;s details changed</source>
        <translation>Angaben zum Geschäft geändert</translation>
    </message>
    <message>
        <source>holiday removed</source>
        <translation>Feiertag entfernt</translation>
    </message>
    <message>
        <source>word of a list renamed</source>
        <translation>Wort einer Liste umbenannt</translation>
    </message>
    <message>
        <source>word of a list retired</source>
        <translation>Wort einer Liste stillgelegt</translation>
    </message>
    <message>
        <source>holidays changed</source>
        <translation>Feiertage geändert</translation>
    </message>
    <message>
        <source>opening hours changed</source>
        <translation>Öffnungszeiten geändert</translation>
    </message>
    <message>
        <source>new staff member</source>
        <translation>neues Teammitglied</translation>
    </message>
    <message>
        <source>staff member corrected</source>
        <translation>Teammitglied berichtigt</translation>
    </message>
    <message>
        <source>staff member retired</source>
        <translation>Teammitglied ausgeschieden</translation>
    </message>
    <message>
        <source>survey answer corrected</source>
        <translation>Umfrageantwort berichtigt</translation>
    </message>
    <message>
        <source>survey answer deleted</source>
        <translation>Umfrageantwort gelöscht</translation>
    </message>
    <message>
        <source>survey answer recorded</source>
        <translation>Umfrageantwort festgehalten</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>Rücknahme</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>seither geändert</translation>
    </message>
    <message>
        <source>something newer belongs to it</source>
        <translation>etwas Neueres gehört dazu</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>nicht mehr da</translation>
    </message>
    <message>
        <source>what it belonged to is gone</source>
        <translation>wozu es gehörte, ist fort</translation>
    </message>
    <message>
        <source>Nothing could be taken back.</source>
        <translation>Nichts konnte zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Put back: {about}.</source>
        <translation>Wiederhergestellt: {about}.</translation>
    </message>
    <message>
        <source>Put back again.</source>
        <translation>Wiederhergestellt.</translation>
    </message>
    <message>
        <source>Taken back: {what} ({about}).</source>
        <translation>Zurückgenommen: {what} ({about}).</translation>
    </message>
    <message>
        <source>Taken back: {what}.</source>
        <translation>Zurückgenommen: {what}.</translation>
    </message>
    <message>
        <source>The last change was taken back.</source>
        <translation>Die letzte Änderung wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>Left as it is: {what}.</source>
        <translation>Unverändert gelassen: {what}.</translation>
    </message>
    <message>
        <source>Nothing of this can be taken back any more.</source>
        <translation>Davon lässt sich nichts mehr zurücknehmen.</translation>
    </message>
    <message>
        <source>Taking it back changes 1 record.</source>
        <translation>Die Rücknahme ändert 1 Eintrag.</translation>
    </message>
    <message>
        <source>Taking it back changes {n} records.</source>
        <translation>Die Rücknahme ändert {n} Einträge.</translation>
    </message>
</context>
<context>
    <name>Schedules</name>
    <message>
        <source>Made as scheduled: {file}</source>
        <translation>Wie geplant erstellt: {file}</translation>
    </message>
    <message>
        <source>{n} scheduled summaries were made.</source>
        <translation>{n} geplante Zusammenfassungen wurden erstellt.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>A scheduled summary was not made, and will be tried again.</source>
        <translation>Eine geplante Zusammenfassung entstand nicht; es wird wieder versucht.</translation>
    </message>
    <message>
        <source>Scheduled summaries</source>
        <translation>Geplante Zusammenfassungen</translation>
    </message>
</context>
<context>
    <name>SchedulesDialog</name>
    <message>
        <source>Scheduled summaries</source>
        <translation>Geplante Zusammenfassungen</translation>
    </message>
    <message>
        <source>Nothing is scheduled yet. A summary can be made every day, every week or every month, and put into a folder of this computer.</source>
        <translation>Noch ist nichts geplant. Eine Zusammenfassung kann jeden Tag, jede Woche oder jeden Monat entstehen und in einen Ordner dieses Rechners gelegt werden.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Made by another computer</source>
        <translation>Entsteht auf einem anderen Rechner</translation>
    </message>
    <message>
        <source>Next: {day}</source>
        <translation>Nächste: {day}</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>It goes on from today</source>
        <translation>Ab heute geht es weiter</translation>
    </message>
    <message>
        <source>Removed; the files that it made stay</source>
        <translation>Entfernt; die erstellten Dateien bleiben</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>SettleDialog</name>
    <message>
        <source>Who told the customer</source>
        <translation>Wer es dem Kunden sagte</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who &amp;told the customer</source>
        <translation>Wer es dem Kunden &amp;sagte</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Wann</translation>
    </message>
    <message>
        <source>Say when it happened, or leave it empty for now.</source>
        <translation>Sagen Sie, wann es war, oder lassen Sie es für jetzt leer.</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>Promise {number} was kept</source>
        <translation>Zusage {number} wurde eingehalten</translation>
    </message>
    <message>
        <source>Promise {number} will not be kept</source>
        <translation>Zusage {number} wird nicht eingehalten</translation>
    </message>
    <message>
        <source>The customer released promise {number}</source>
        <translation>Der Kunde hat uns von Zusage {number} entbunden</translation>
    </message>
    <message>
        <source>Answer for promise {number}</source>
        <translation>Zusage {number} verantworten</translation>
    </message>
    <message numerus="yes">
        <source>{n} promises were kept</source>
        <translation>
            <numerusform>{n} Zusage wurde eingehalten</numerusform>
            <numerusform>{n} Zusagen wurden eingehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} promises will not be kept</source>
        <translation>
            <numerusform>{n} Zusage wird nicht eingehalten</numerusform>
            <numerusform>{n} Zusagen werden nicht eingehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The customers released {n} promises</source>
        <translation>
            <numerusform>Die Kunden haben uns von {n} Zusage entbunden</numerusform>
            <numerusform>Die Kunden haben uns von {n} Zusagen entbunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answer for {n} promises</source>
        <translation>
            <numerusform>{n} Zusage verantworten</numerusform>
            <numerusform>{n} Zusagen verantworten</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Eingehalten</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Gebrochen</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Answered for</source>
        <translation>Verantwortet</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>&amp;Done instead</source>
        <translation>S&amp;tattdessen getan</translation>
    </message>
    <message>
        <source>Say what was done instead.</source>
        <translation>Sagen Sie, was stattdessen getan wurde.</translation>
    </message>
    <message>
        <source>Say why it will not be kept.</source>
        <translation>Sagen Sie, warum sie nicht eingehalten wird.</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>The store cannot be written: marks on this sheet are not known.</source>
        <translation>Der Datenbestand lässt sich nicht beschreiben: Vermerke auf diesem Blatt werden nicht erkannt.</translation>
    </message>
</context>
<context>
    <name>ShopDialog</name>
    <message>
        <source>ask each time (show both readings)</source>
        <translation>jedes Mal fragen (beide zeigen)</translation>
    </message>
    <message>
        <source>day, month, year (3/4 is 3 April)</source>
        <translation>Tag, Monat, Jahr (3/4 ist der 3. April)</translation>
    </message>
    <message>
        <source>month, day, year (3/4 is 4 March)</source>
        <translation>Monat, Tag, Jahr (3/4 ist der 4. März)</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>Jahr, Monat, Tag</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Geschäft</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Shop&apos;s name</source>
        <translation>Name des Geschäfts</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>two letters, such as DE or US</source>
        <translation>zwei Buchstaben, etwa DE oder US</translation>
    </message>
    <message>
        <source>Numeric dates</source>
        <translation>Datum in Ziffern</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>SummaryForm</name>
    <message>
        <source>Customer: {name}</source>
        <translation>Kunde: {name}</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Choose a customer…</source>
        <translation>Einen Kunden wählen…</translation>
    </message>
    <message>
        <source>Number of the promise</source>
        <translation>Nummer der Zusage</translation>
    </message>
    <message>
        <source>Such as 12-7</source>
        <translation>Etwa 12-7</translation>
    </message>
    <message>
        <source>As it s&amp;tood at the end of</source>
        <translation>Stand am &amp;Ende des</translation>
    </message>
    <message>
        <source>S&amp;ummary</source>
        <translation>&amp;Zusammenfassung</translation>
    </message>
    <message>
        <source>From an&amp;d to</source>
        <translation>&amp;Von und bis</translation>
    </message>
    <message>
        <source>As it stood at the end of</source>
        <translation>Stand am Ende des</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>Zei&amp;traum</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Kunde</translation>
    </message>
    <message>
        <source>&amp;Number of the promise</source>
        <translation>&amp;Nummer der Zusage</translation>
    </message>
    <message>
        <source>&amp;Only</source>
        <translation>N&amp;ur</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>Pap&amp;ier</translation>
    </message>
</context>
<context>
    <name>SwitchPerson</name>
    <message>
        <source>Who works now?</source>
        <translation>Wer arbeitet jetzt?</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Niemand Bestimmtes</translation>
    </message>
    <message>
        <source>Press the number. What is saved from now on is theirs.</source>
        <translation>Drücken Sie die Nummer. Was ab jetzt gespeichert wird, gehört dieser Person.</translation>
    </message>
    <message>
        <source>Nobody is named yet. Write your name, so that what you log is yours.</source>
        <translation>Noch ist niemand genannt. Schreiben Sie Ihren Namen, damit Ihnen gehört, was Sie festhalten.</translation>
    </message>
    <message>
        <source>Name of a new staff member</source>
        <translation>Name eines neuen Teammitglieds</translation>
    </message>
    <message>
        <source>Somebody new: their name</source>
        <translation>Jemand Neues: der Name</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message>
        <source>There is nothing to put back.</source>
        <translation>Es gibt nichts wiederherzustellen.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>There is nothing of yours left to take back. History shows the rest.</source>
        <translation>Von Ihnen ist nichts mehr zurückzunehmen. Der Verlauf zeigt das Übrige.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Show earlier ones</source>
        <translation>Frühere zeigen</translation>
    </message>
</context>
<context>
    <name>ToastBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>TodayList</name>
    <message>
        <source>Promised for today</source>
        <translation>Für heute zugesagt</translation>
    </message>
    <message>
        <source>Nothing is promised for today.</source>
        <translation>Für heute ist nichts zugesagt.</translation>
    </message>
    <message>
        <source>There are more of them under Promises.</source>
        <translation>Mehr davon steht unter Zusagen.</translation>
    </message>
    <message>
        <source>in the course of today</source>
        <translation>im Lauf des heutigen Tages</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Laufkundschaft</translation>
    </message>
</context>
<context>
    <name>WalkInsView</name>
    <message>
        <source>Every interaction has its customer. Nothing to do here.</source>
        <translation>Jede Begegnung hat ihren Kunden. Hier ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Walk-ins without a name</source>
        <translation>Laufkundschaft ohne Namen</translation>
    </message>
    <message>
        <source>Attach one to its customer once you know who it was.</source>
        <translation>Ordnen Sie eine ihrem Kunden zu, sobald Sie wissen, wer es war.</translation>
    </message>
</context>
<context>
    <name>WhenField</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Not understood yet.</source>
        <translation>Noch nicht verstanden.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>angry</source>
        <translation>wütend</translation>
    </message>
    <message>
        <source>disappointed</source>
        <translation>enttäuscht</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>pleased</source>
        <translation>zufrieden</translation>
    </message>
    <message>
        <source>delighted</source>
        <translation>begeistert</translation>
    </message>
    <message>
        <source>customer said</source>
        <translation>Kunde sagte</translation>
    </message>
    <message>
        <source>survey</source>
        <translation>Umfrage</translation>
    </message>
    <message>
        <source>staff saw</source>
        <translation>Team sah</translation>
    </message>
    <message>
        <source>below</source>
        <translation>darunter</translation>
    </message>
    <message>
        <source>met</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>exceeded</source>
        <translation>übertroffen</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>Beschwerde</translation>
    </message>
    <message>
        <source>compliment</source>
        <translation>Lob</translation>
    </message>
    <message>
        <source>need</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>expectation</source>
        <translation>Erwartung</translation>
    </message>
    <message>
        <source>values</source>
        <translation>schätzt</translation>
    </message>
    <message>
        <source>dislikes</source>
        <translation>mag nicht</translation>
    </message>
    <message>
        <source>suggestion</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>acted on</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>eingehalten</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>gebrochen</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>due later</source>
        <translation>später fällig</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>heute fällig</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>kept on time</source>
        <translation>pünktlich eingehalten</translation>
    </message>
    <message>
        <source>kept late</source>
        <translation>verspätet eingehalten</translation>
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
        <translation>Gefühlswert</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>handle</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>clerk</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>contact point</source>
        <translation>Kontaktangabe</translation>
    </message>
    <message>
        <source>customer&apos;s tag</source>
        <translation>Schlagwort des Kunden</translation>
    </message>
    <message>
        <source>interaction</source>
        <translation>Begegnung</translation>
    </message>
    <message>
        <source>interaction&apos;s tag</source>
        <translation>Schlagwort der Begegnung</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>move of a promise</source>
        <translation>Verschiebung einer Zusage</translation>
    </message>
    <message>
        <source>survey answer</source>
        <translation>Umfrageantwort</translation>
    </message>
    <message>
        <source>staff member</source>
        <translation>Teammitglied</translation>
    </message>
    <message>
        <source>shop</source>
        <translation>Geschäft</translation>
    </message>
    <message>
        <source>opening hours</source>
        <translation>Öffnungszeiten</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>Feiertag</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>aspect</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>word of a list</source>
        <translation>Wort einer Liste</translation>
    </message>
    <message>
        <source>external id</source>
        <translation>fremde Kennung</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>Zeitplan</translation>
    </message>
</context>
<context>
    <name>WrittenDelegate</name>
    <message>
        <source>Written beside {line}</source>
        <translation>Neben {line} geschrieben</translation>
    </message>
</context>
</TS>
