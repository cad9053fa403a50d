<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Counterfoil</source>
        <translation>À propos de Counterfoil</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texte de la licence</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What your customers met, and what they were promised.</source>
        <translation>Ce que vos clients ont vécu et ce qui leur a été promis.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. It uses Qt {version} by way of PySide6, under the LGPL version 3, as separate libraries that you may replace.</source>
        <translation>Logiciel libre sous licence MIT. Il utilise Qt {version} par PySide6, sous la LGPL version 3, comme bibliothèques séparées que vous pouvez remplacer.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New interaction</source>
        <translation>&amp;Nouvel échange</translation>
    </message>
    <message>
        <source>&amp;Who works now…</source>
        <translation>Qui &amp;travaille maintenant…</translation>
    </message>
    <message>
        <source>&amp;Shop…</source>
        <translation>&amp;Magasin…</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple shop</source>
        <translation>Ouvrir le magasin d’&amp;exemple</translation>
    </message>
    <message>
        <source>Open &amp;my own shop</source>
        <translation>Ouvrir m&amp;on magasin</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo the last change</source>
        <translation>&amp;Annuler la dernière modification</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>Ré&amp;tablir</translation>
    </message>
    <message>
        <source>&amp;Find a customer</source>
        <translation>&amp;Rechercher un client</translation>
    </message>
    <message>
        <source>Find &amp;anything…</source>
        <translation>T&amp;out rechercher…</translation>
    </message>
    <message>
        <source>&amp;Counter</source>
        <translation>&amp;Comptoir</translation>
    </message>
    <message>
        <source>C&amp;ustomers</source>
        <translation>C&amp;lients</translation>
    </message>
    <message>
        <source>&amp;Promises</source>
        <translation>&amp;Promesses</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>&amp;Rapports</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>&amp;Manage</source>
        <translation>&amp;Gérer</translation>
    </message>
    <message>
        <source>Unm&amp;et promises</source>
        <translation>Promesses non honoré&amp;es</translation>
    </message>
    <message>
        <source>H&amp;ide customers</source>
        <translation>&amp;Masquer les clients</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
        <source>&amp;Touch size</source>
        <translation>&amp;Taille tactile</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Touches</translation>
    </message>
    <message>
        <source>&amp;About Counterfoil</source>
        <translation>À &amp;propos de Counterfoil</translation>
    </message>
</context>
<context>
    <name>AddScheduleDialog</name>
    <message>
        <source>Schedule a summary</source>
        <translation>Programmer une synthèse</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programmer</translation>
    </message>
    <message>
        <source>Choose the folder that the files go into.</source>
        <translation>Choisissez le dossier qui recevra les fichiers.</translation>
    </message>
    <message>
        <source>Where do the files go?</source>
        <translation>Où vont les fichiers ?</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Every day, of the day before</source>
        <translation>Chaque jour, sur la veille</translation>
    </message>
    <message>
        <source>Every week, of the week before</source>
        <translation>Chaque semaine, sur la semaine précédente</translation>
    </message>
    <message>
        <source>Every month, of the month before</source>
        <translation>Chaque mois, sur le mois précédent</translation>
    </message>
    <message>
        <source>On which weekday</source>
        <translation>Quel jour de la semaine</translation>
    </message>
    <message>
        <source>On which day of the month</source>
        <translation>Quel jour du mois</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>As the shop&apos;s</source>
        <translation>Celui du magasin</translation>
    </message>
    <message>
        <source>Choose a f&amp;older…</source>
        <translation>&amp;Choisir un dossier…</translation>
    </message>
    <message>
        <source>&amp;Summary</source>
        <translation>&amp;Synthèse</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>&amp;Fréquence</translation>
    </message>
    <message>
        <source>On &amp;which day</source>
        <translation>Quel &amp;jour</translation>
    </message>
    <message>
        <source>Onl&amp;y</source>
        <translation>&amp;Uniquement</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>&amp;Dans</translation>
    </message>
    <message>
        <source>It is made while Counterfoil is open on this computer. What fell due while it was closed is made at the next start.</source>
        <translation>Elle est faite tant que Counterfoil est ouvert sur cet ordinateur. Ce qui est arrivé à échéance pendant sa fermeture est fait au prochain démarrage.</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programmée</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>AsideList</name>
    <message>
        <source>Each is a whole copy of the shop&apos;s records. A few replaced ones are kept; damaged and rescued ones stay until you remove them.</source>
        <translation>Chacune est une copie entière des données du magasin. Quelques bases remplacées sont gardées ; celles qui sont endommagées ou sauvées restent jusqu’à ce que vous les retiriez.</translation>
    </message>
    <message>
        <source>Stores set aside, the newest first</source>
        <translation>Bases mises de côté, la plus récente d’abord</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Re&amp;tirer…</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mises de côté</translation>
    </message>
    <message>
        <source>Remove this store for good?</source>
        <translation>Retirer définitivement cette base ?</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>La retirer</translation>
    </message>
    <message>
        <source>{what}
{path}

Its records are deleted and cannot be brought back.</source>
        <translation>{what}
{path}

Ses fiches sont supprimées et ne peuvent pas être récupérées.</translation>
    </message>
    <message>
        <source>Removed; {size} are free again.</source>
        <translation>Retirée ; {size} sont de nouveau libres.</translation>
    </message>
    <message>
        <source>Replaced by a backup</source>
        <translation>Remplacée par une sauvegarde</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagée</translation>
    </message>
    <message>
        <source>Rescued from a damaged one</source>
        <translation>Sauvée d’une base endommagée</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
</context>
<context>
    <name>AttachCustomerDialog</name>
    <message>
        <source>Who was this?</source>
        <translation>Qui était-ce ?</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Rattacher</translation>
    </message>
    <message>
        <source>New customer “{name}”</source>
        <translation>Nouveau client « {name} »</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>&amp;Go back to this one…</source>
        <translation>&amp;Revenir à celle-ci…</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Sauvegardes, la plus récente d’abord</translation>
    </message>
    <message>
        <source>A backup is being made and verified…</source>
        <translation>Une sauvegarde est en cours de création et de vérification…</translation>
    </message>
    <message>
        <source>The backup is being verified…</source>
        <translation>La sauvegarde est en cours de vérification…</translation>
    </message>
    <message>
        <source>as much as they need</source>
        <translation>autant qu’il en faut</translation>
    </message>
    <message>
        <source>at most {n} GB</source>
        <translation>au plus {n} Go</translation>
    </message>
    <message>
        <source>Room for backups</source>
        <translation>Place pour les sauvegardes</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>Choisir un &amp;dossier…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>No second folder</source>
        <translation>Pas de second dossier</translation>
    </message>
    <message>
        <source>Also copied to</source>
        <translation>Copiées aussi vers</translation>
    </message>
    <message>
        <source>May take</source>
        <translation>Peuvent occuper</translation>
    </message>
    <message>
        <source>They lie in {folder}</source>
        <translation>Elles sont dans {folder}</translation>
    </message>
    <message>
        <source>nowhere else: a second drive saves you when this one dies</source>
        <translation>nulle part ailleurs : un second disque vous sauve quand celui-ci tombe en panne</translation>
    </message>
    <message>
        <source>{folder} (not there now)</source>
        <translation>{folder} (absent pour l’instant)</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Pas encore de sauvegarde</translation>
    </message>
    <message>
        <source>One is made when the program is closed, and once a day while it is open.</source>
        <translation>Une est faite à la fermeture du programme, et une fois par jour tant qu’il est ouvert.</translation>
    </message>
    <message>
        <source>Backed up and verified</source>
        <translation>Sauvegardé et vérifié</translation>
    </message>
    <message>
        <source>The last backup is old</source>
        <translation>La dernière sauvegarde est ancienne</translation>
    </message>
    <message>
        <source>The last one: {when}, {size}. {count} are kept.</source>
        <translation>La dernière : {when}, {size}. {count} sont gardées.</translation>
    </message>
    <message>
        <source>The only one: {when}, {size}.</source>
        <translation>La seule : {when}, {size}.</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>non vérifiée</translation>
    </message>
    <message>
        <source>Backed up and verified: {size}.</source>
        <translation>Sauvegardé et vérifié : {size}.</translation>
    </message>
    <message>
        <source>Go back to this backup?</source>
        <translation>Revenir à cette sauvegarde ?</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>A folder on another drive, for copies of the backups</source>
        <translation>Un dossier sur un autre disque, pour des copies des sauvegardes</translation>
    </message>
    <message>
        <source>on closing</source>
        <translation>à la fermeture</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>une fois par jour</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>before a new version</source>
        <translation>avant une nouvelle version</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>avant un import</translation>
    </message>
    <message>
        <source>before a merge</source>
        <translation>avant une fusion</translation>
    </message>
    <message>
        <source>before an erasure</source>
        <translation>avant un effacement</translation>
    </message>
    <message>
        <source>before going back</source>
        <translation>avant un retour</translation>
    </message>
    <message>
        <source>The backup of {when} was verified and is whole.</source>
        <translation>La sauvegarde de {when} a été vérifiée et est intacte.</translation>
    </message>
    <message>
        <source>What the store holds now cannot be compared with it.</source>
        <translation>Ce que la base contient maintenant ne peut lui être comparé.</translation>
    </message>
    <message>
        <source>{count} changes made since would be gone.</source>
        <translation>{count} modifications faites depuis disparaîtraient.</translation>
    </message>
    <message>
        <source>{count} changes made since {since} would be gone.</source>
        <translation>{count} modifications faites depuis {since} disparaîtraient.</translation>
    </message>
    <message>
        <source>1 change, made {since}, would be gone.</source>
        <translation>1 modification, faite {since}, disparaîtrait.</translation>
    </message>
    <message>
        <source>Nothing that the store holds now would be gone.</source>
        <translation>Rien de ce que la base contient maintenant ne disparaîtrait.</translation>
    </message>
    <message>
        <source>1 note that was begun and not saved would be gone.</source>
        <translation>1 note commencée et non enregistrée disparaîtrait.</translation>
    </message>
    <message>
        <source>{count} notes that were begun and not saved would be gone.</source>
        <translation>{count} notes commencées et non enregistrées disparaîtraient.</translation>
    </message>
    <message>
        <source>{count} changes that the store does not hold now would come back.</source>
        <translation>{count} modifications que la base ne contient pas maintenant reviendraient.</translation>
    </message>
    <message>
        <source>The store as it is now is kept beside it, under another name.</source>
        <translation>La base telle qu’elle est maintenant est gardée à côté, sous un autre nom.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Between</name>
    <message>
        <source>The sample shop is being built: a year of it.</source>
        <translation>Le magasin d’exemple est en cours de création : une année entière.</translation>
    </message>
    <message>
        <source>What was done is being backed up.</source>
        <translation>Ce qui a été fait est en cours de sauvegarde.</translation>
    </message>
    <message>
        <source>The backup is being put in place.</source>
        <translation>La sauvegarde est en cours de mise en place.</translation>
    </message>
    <message>
        <source>Back at the backup.</source>
        <translation>Revenu à la sauvegarde.</translation>
    </message>
    <message>
        <source>Back at the backup. The store as it was is kept as {name}.</source>
        <translation>Revenu à la sauvegarde. La base telle qu’elle était est gardée sous {name}.</translation>
    </message>
    <message>
        <source>What can be read is being saved into a new store.</source>
        <translation>Ce qui peut être lu est en cours de sauvetage dans une nouvelle base.</translation>
    </message>
    <message>
        <source>Put it in place</source>
        <translation>La mettre en place</translation>
    </message>
    <message>
        <source>What was saved is being put in place.</source>
        <translation>Ce qui a été sauvé est en cours de mise en place.</translation>
    </message>
    <message>
        <source>You go on with what could be saved. The damaged file is kept as {name}.</source>
        <translation>Vous continuez avec ce qui a pu être sauvé. Le fichier endommagé est gardé sous {name}.</translation>
    </message>
    <message>
        <source>Saved, and missing:</source>
        <translation>Sauvé, et il manque :</translation>
    </message>
    <message>
        <source>{record}: {saved} saved, {missing} missing</source>
        <translation>{record} : {saved} sauvés, {missing} manquants</translation>
    </message>
    <message>
        <source>The new store is not wholly in order; `counterfoil check` tells more.</source>
        <translation>La nouvelle base n’est pas tout à fait en ordre ; `counterfoil check` en dit plus.</translation>
    </message>
    <message>
        <source>The damaged file is kept as it is, as {name}.</source>
        <translation>Le fichier endommagé est gardé tel quel, sous {name}.</translation>
    </message>
</context>
<context>
    <name>Bootstrap</name>
    <message>
        <source>Counterfoil could not open its window, by a fault of its own. What was saved is there. What went wrong stands in {file}.</source>
        <translation>Counterfoil n’a pas pu ouvrir sa fenêtre, par une erreur de sa part. Ce qui était enregistré est là. L’erreur est décrite dans {file}.</translation>
    </message>
    <message>
        <source>What can be read can be saved into a new store. The damaged file stays as it is, and you are told what is missing before anything is put in its place.</source>
        <translation>Ce qui peut être lu peut être sauvé dans une nouvelle base. Le fichier endommagé reste tel quel, et on vous dit ce qui manque avant que quoi que ce soit prenne sa place.</translation>
    </message>
    <message>
        <source>Save what can be saved</source>
        <translation>Sauver ce qui peut l’être</translation>
    </message>
</context>
<context>
    <name>BrandSection</name>
    <message>
        <source>On paper</source>
        <translation>Sur papier</translation>
    </message>
    <message>
        <source>At the head of every summary: the shop&apos;s picture, and its name and a line in the shop&apos;s colour. A colour that is too light to read is darkened.</source>
        <translation>En tête de chaque synthèse : l’image du magasin, puis son nom et un filet à la couleur du magasin. Une couleur trop claire pour être lue est assombrie.</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Retirer l’image</translation>
    </message>
    <message>
        <source>Choose a colour…</source>
        <translation>Choisir une couleur…</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Aucune couleur</translation>
    </message>
    <message>
        <source>Pictures ({kinds})</source>
        <translation>Images ({kinds})</translation>
    </message>
    <message>
        <source>Choose the shop&apos;s picture</source>
        <translation>Choisir l’image du magasin</translation>
    </message>
    <message>
        <source>Picture removed</source>
        <translation>Image retirée</translation>
    </message>
    <message>
        <source>Colour changed</source>
        <translation>Couleur modifiée</translation>
    </message>
    <message>
        <source>Colour removed</source>
        <translation>Couleur retirée</translation>
    </message>
    <message>
        <source>The shop&apos;s colour</source>
        <translation>La couleur du magasin</translation>
    </message>
    <message>
        <source>Picture taken</source>
        <translation>Image adoptée</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Aucune image</translation>
    </message>
    <message>
        <source>The shop&apos;s picture</source>
        <translation>L’image du magasin</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Noir</translation>
    </message>
    <message>
        <source>{colour}, printed as {ink}</source>
        <translation>{colour}, imprimée en {ink}</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>A key chooses, 0 takes the choice back</source>
        <translation>Une touche choisit, 0 annule le choix</translation>
    </message>
    <message>
        <source>{name}: show all</source>
        <translation>{name} : tout montrer</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
</context>
<context>
    <name>ChooseCustomerDialog</name>
    <message>
        <source>Whose profile?</source>
        <translation>Le profil de qui ?</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
</context>
<context>
    <name>ContactLine</name>
    <message>
        <source>Kind of contact</source>
        <translation>Type de contact</translation>
    </message>
    <message>
        <source>Phone number, e-mail, handle or address</source>
        <translation>Numéro de téléphone, e-mail, pseudonyme ou adresse</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi il sert</translation>
    </message>
    <message>
        <source>home, work</source>
        <translation>domicile, travail</translation>
    </message>
    <message>
        <source>Remove this contact</source>
        <translation>Retirer ce contact</translation>
    </message>
</context>
<context>
    <name>CorrectInteractionDialog</name>
    <message>
        <source>Correct an interaction</source>
        <translation>Corriger un échange</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Write the time like this: 15:30.</source>
        <translation>Écrivez l’heure ainsi : 15:30.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>&amp;time not known</source>
        <translation>&amp;heure inconnue</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Quand</translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation>&amp;Canal</translation>
    </message>
    <message>
        <source>Sta&amp;ge</source>
        <translation>Étap&amp;e</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>S&amp;ujet</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>Servi par</translation>
    </message>
    <message>
        <source>Handled &amp;by</source>
        <translation>Servi &amp;par</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Qui le dit</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Settled on the &amp;spot</source>
        <translation>Réglé &amp;sur-le-champ</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>Geste commercial</translation>
    </message>
    <message>
        <source>Ca&amp;me</source>
        <translation>&amp;Arrivée</translation>
    </message>
    <message>
        <source>&amp;Left</source>
        <translation>&amp;Départ</translation>
    </message>
    <message>
        <source>Wh&amp;o says so</source>
        <translation>Qui &amp;le dit</translation>
    </message>
    <message>
        <source>&amp;Delivered</source>
        <translation>Résulta&amp;t</translation>
    </message>
    <message>
        <source>G&amp;iven</source>
        <translation>&amp;Geste commercial</translation>
    </message>
</context>
<context>
    <name>CorrectPromiseDialog</name>
    <message>
        <source>Correct promise {number}</source>
        <translation>Corriger la promesse {number}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>What we promised</source>
        <translation>Ce que nous avons promis</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>&amp;What we promised</source>
        <translation>&amp;Ce que nous avons promis</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Responsable</translation>
    </message>
</context>
<context>
    <name>CounterPage</name>
    <message>
        <source>Counter</source>
        <translation>Comptoir</translation>
    </message>
    <message>
        <source>Emptied.</source>
        <translation>Vidé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Save   Ctrl+Enter</source>
        <translation>Enregistrer   Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Save the interaction</source>
        <translation>Enregistrer l’échange</translation>
    </message>
    <message>
        <source>Put the note aside</source>
        <translation>Mettre la note de côté</translation>
    </message>
    <message>
        <source>Empty the form</source>
        <translation>Vider le formulaire</translation>
    </message>
    <message>
        <source>Say how they felt</source>
        <translation>Dire son ressenti</translation>
    </message>
    <message>
        <source>Add a remark</source>
        <translation>Ajouter une remarque</translation>
    </message>
    <message>
        <source>Add a promise</source>
        <translation>Ajouter une promesse</translation>
    </message>
    <message>
        <source>Say more</source>
        <translation>En dire plus</translation>
    </message>
    <message>
        <source>Take up the latest note put aside</source>
        <translation>Reprendre la dernière note mise de côté</translation>
    </message>
    <message>
        <source>Draft kept {time}</source>
        <translation>Brouillon gardé {time}</translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation>La reprendre</translation>
    </message>
    <message>
        <source>This draft was written by another version.</source>
        <translation>Ce brouillon a été écrit par une autre version.</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Enregistré {time}</translation>
    </message>
    <message>
        <source>Not saved. {why}</source>
        <translation>Pas enregistré. {why}</translation>
    </message>
    <message>
        <source>Not saved: something went wrong. Your words are still here.</source>
        <translation>Pas enregistré : une erreur s’est produite. Vos mots sont toujours là.</translation>
    </message>
</context>
<context>
    <name>CustomerCard</name>
    <message>
        <source>They value</source>
        <translation>Apprécie</translation>
    </message>
    <message>
        <source>They dislike</source>
        <translation>N’aime pas</translation>
    </message>
    <message>
        <source>Nothing is noted yet of what they value or dislike.</source>
        <translation>Rien n’est encore noté de ce qu’il apprécie ou n’aime pas.</translation>
    </message>
    <message>
        <source>Open the profile</source>
        <translation>Ouvrir le profil</translation>
    </message>
    <message>
        <source>New here</source>
        <translation>Nouveau ici</translation>
    </message>
    <message>
        <source>Nothing is on record yet. What you write now begins their profile.</source>
        <translation>Rien n’est encore noté. Ce que vous écrivez maintenant commence son profil.</translation>
    </message>
    <message>
        <source>Latest at the counter</source>
        <translation>Derniers au comptoir</translation>
    </message>
    <message>
        <source>Nothing yet. Write the first note on the left, then Ctrl+Enter.</source>
        <translation>Rien encore. Écrivez la première note à gauche, puis Ctrl+Entrée.</translation>
    </message>
    <message>
        <source>Speak: {tone}</source>
        <translation>Ton : {tone}</translation>
    </message>
    <message>
        <source>Language: {code}</source>
        <translation>Langue : {code}</translation>
    </message>
    <message>
        <source>We owe them</source>
        <translation>Nous lui devons</translation>
    </message>
    <message>
        <source>Nothing is owed.</source>
        <translation>Rien n’est dû.</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>et {count} autre</numerusform>
            <numerusform>et {count} autres</numerusform>
        </translation>
    </message>
    <message>
        <source>due {when}</source>
        <translation>pour {when}</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>La dernière fois</translation>
    </message>
    <message>
        <source>They were never here.</source>
        <translation>Il n’est jamais venu.</translation>
    </message>
    <message>
        <source>How they felt was never noted.</source>
        <translation>Son ressenti n’a jamais été noté.</translation>
    </message>
    <message>
        <source>on arrival</source>
        <translation>à l’arrivée</translation>
    </message>
    <message>
        <source>came {feeling}</source>
        <translation>arrivé {feeling}</translation>
    </message>
    <message>
        <source>They talked to</source>
        <translation>Il a parlé à</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Derniers échanges</translation>
    </message>
    <message>
        <source>walk-in</source>
        <translation>client de passage</translation>
    </message>
</context>
<context>
    <name>CustomerFinder</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Any part of a name or phone; empty for a walk-in</source>
        <translation>Une partie du nom ou du téléphone ; vide pour un client de passage</translation>
    </message>
    <message>
        <source>Phone or e-mail</source>
        <translation>Téléphone ou e-mail</translation>
    </message>
    <message>
        <source>Phone or e-mail, if they give it</source>
        <translation>Téléphone ou e-mail, s’il est donné</translation>
    </message>
    <message>
        <source>Choose one of the list with Enter, or press Ctrl+Shift+N for a new customer; empty the field for a walk-in.</source>
        <translation>Choisissez dans la liste avec Entrée, ou appuyez sur Ctrl+Maj+N pour un nouveau client ; videz le champ pour un client de passage.</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Clients trouvés</translation>
    </message>
    <message>
        <source>New customer: {name}   (Ctrl+Shift+N)</source>
        <translation>Nouveau client : {name}   (Ctrl+Maj+N)</translation>
    </message>
    <message>
        <source>Known customer</source>
        <translation>Client connu</translation>
    </message>
    <message>
        <source>New customer, made when you save</source>
        <translation>Nouveau client, créé à l’enregistrement</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Pas encore choisi</translation>
    </message>
    <message>
        <source>Walk-in: nobody is named</source>
        <translation>Client de passage : personne n’est nommé</translation>
    </message>
</context>
<context>
    <name>CustomerForm</name>
    <message>
        <source>Merge with {name}</source>
        <translation>Fusionner avec {name}</translation>
    </message>
    <message>
        <source>It is {name}</source>
        <translation>C’est {name}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>de, en, tr…</source>
        <translation>de, en, tr…</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>How to speak: formal, brief, patient</source>
        <translation>Comment parler : poli, bref, patient</translation>
    </message>
    <message>
        <source>Best reached by</source>
        <translation>À joindre de préférence par</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Séparées par des virgules</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Ajouter un contact</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Merged into one record.</source>
        <translation>Fusionnés en une seule fiche.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>T&amp;one</source>
        <translation>&amp;Ton</translation>
    </message>
    <message>
        <source>&amp;Best reached by</source>
        <translation>À joindre de &amp;préférence par</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>&amp;Étiquettes</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>No matter</source>
        <translation>Peu importe</translation>
    </message>
</context>
<context>
    <name>CustomerPicker</name>
    <message>
        <source>Find a customer</source>
        <translation>Rechercher un client</translation>
    </message>
    <message>
        <source>Part of a name, phone number or e-mail</source>
        <translation>Une partie du nom, du téléphone ou de l’e-mail</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Clients trouvés</translation>
    </message>
    <message>
        <source>Nobody found.</source>
        <translation>Personne n’a été trouvé.</translation>
    </message>
</context>
<context>
    <name>Customers</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>1 unmet</source>
        <translation>1 non honorée</translation>
    </message>
    <message numerus="yes">
        <source>{n} unmet</source>
        <translation>
            <numerusform>{n} non honorée</numerusform>
            <numerusform>{n} non honorées</numerusform>
        </translation>
    </message>
    <message>
        <source>1 open</source>
        <translation>1 en cours</translation>
    </message>
    <message numerus="yes">
        <source>{n} open</source>
        <translation>
            <numerusform>{n} en cours</numerusform>
            <numerusform>{n} en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>1 found</source>
        <translation>1 trouvé</translation>
    </message>
    <message numerus="yes">
        <source>{n} found</source>
        <translation>
            <numerusform>{n} trouvé</numerusform>
            <numerusform>{n} trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>No way to reach them yet</source>
        <translation>Aucun moyen de le joindre pour l’instant</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Rechercher un client</translation>
    </message>
    <message>
        <source>Part of a name, phone number or e-mail</source>
        <translation>Une partie du nom, du téléphone ou de l’e-mail</translation>
    </message>
    <message>
        <source>&amp;Walk-ins without a name</source>
        <translation>Clients de &amp;passage sans nom</translation>
    </message>
    <message>
        <source>&amp;New customer</source>
        <translation>&amp;Nouveau client</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Personne n’a été trouvé</translation>
    </message>
    <message>
        <source>Try fewer letters, or make a new customer of this name.</source>
        <translation>Essayez avec moins de lettres, ou créez un nouveau client de ce nom.</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Pas encore de clients</translation>
    </message>
    <message>
        <source>Log an interaction at the Counter, or add a customer here.</source>
        <translation>Notez un échange au comptoir, ou ajoutez un client ici.</translation>
    </message>
    <message>
        <source>Choose a customer</source>
        <translation>Choisissez un client</translation>
    </message>
    <message>
        <source>Type part of a name or phone number, or go down the list with the arrows.</source>
        <translation>Tapez une partie du nom ou du téléphone, ou parcourez la liste avec les flèches.</translation>
    </message>
</context>
<context>
    <name>DraftLine</name>
    <message>
        <source>Walk-in</source>
        <translation>Client de passage</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>Encore aucun mot</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>Put aside (Alt and the number takes one up)</source>
        <translation>Mis de côté (Alt et le numéro pour reprendre)</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>et {count} autre</numerusform>
            <numerusform>et {count} autres</numerusform>
        </translation>
    </message>
    <message>
        <source>A note of {when} was not saved.</source>
        <translation>Une note de {when} n’a pas été enregistrée.</translation>
    </message>
    <message numerus="yes">
        <source>{count} notes were not saved, the latest of {when}.</source>
        <translation>
            <numerusform>{count} note n’a pas été enregistrée, la dernière de {when}.</numerusform>
            <numerusform>{count} notes n’ont pas été enregistrées, la dernière de {when}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop the draft</source>
        <translation>Jeter le brouillon</translation>
    </message>
    <message>
        <source>Drop it (Del)</source>
        <translation>Jeter (Suppr)</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Dropped.</source>
        <translation>Jeté.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>DueField</name>
    <message>
        <source>friday 15:00, tomorrow, in 3 days, 2026-12-04</source>
        <translation>vendredi 15:00, demain, dans 3 jours, 2026-12-04</translation>
    </message>
    <message>
        <source>Not understood yet. Write a day, or a day and a time.</source>
        <translation>Pas encore compris. Écrivez un jour, ou un jour et une heure.</translation>
    </message>
    <message>
        <source>This can be read in two ways. Which one is meant?</source>
        <translation>Cela peut se lire de deux façons. Laquelle est la bonne ?</translation>
    </message>
</context>
<context>
    <name>EditableList</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Mettre hors usage</translation>
    </message>
</context>
<context>
    <name>Feeling</name>
    <message>
        <source>Felt on leaving</source>
        <translation>Ressenti au départ</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Qui le dit</translation>
    </message>
    <message>
        <source>Who says so?</source>
        <translation>Qui le dit ?</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find on the pages</source>
        <translation>Rechercher dans les pages</translation>
    </message>
    <message>
        <source>Hit before (Shift+F3)</source>
        <translation>Résultat précédent (Maj+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Résultat suivant (F3)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Fermer la recherche (Échap)</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} sur {count}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Welcome to Counterfoil</source>
        <translation>Bienvenue dans Counterfoil</translation>
    </message>
    <message>
        <source>Shop&apos;s name</source>
        <translation>Nom du magasin</translation>
    </message>
    <message>
        <source>as it stands on your summaries</source>
        <translation>tel qu’il figure sur vos synthèses</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>so that what you log is yours</source>
        <translation>pour que ce que vous notez soit à vous</translation>
    </message>
    <message>
        <source>Both can be left blank and changed later.</source>
        <translation>Les deux peuvent rester vides et être changés plus tard.</translation>
    </message>
    <message>
        <source>It keeps what your customers met at the counter and what they were promised, on this computer alone.</source>
        <translation>Il garde ce que vos clients ont vécu au comptoir et ce qui leur a été promis, sur cet ordinateur seulement.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Look around the sample shop</source>
        <translation>Visiter le magasin d’exemple</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>1 jour de retard</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>The program ended unexpectedly last time. What was saved is there.</source>
        <translation>Le programme s’est arrêté de façon inattendue la dernière fois. Ce qui était enregistré est là.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Co&amp;lours</source>
        <translation>C&amp;ouleurs</translation>
    </message>
    <message>
        <source>Save what can be saved</source>
        <translation>Sauver ce qui peut l’être</translation>
    </message>
    <message>
        <source>Something went wrong in the program. What was saved is safe.</source>
        <translation>Une erreur s’est produite dans le programme. Ce qui était enregistré est en sûreté.</translation>
    </message>
    <message>
        <source>Names, phones and notes are hidden. F8 shows them again.</source>
        <translation>Noms, téléphones et notes sont masqués. F8 les montre de nouveau.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>nobody signed in</source>
        <translation>personne d’identifié</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>annulé</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Show &amp;earlier ones</source>
        <translation>Montrer &amp;les plus anciens</translation>
    </message>
    <message>
        <source>&amp;Take this back  (U)</source>
        <translation>A&amp;nnuler ceci  (U)</translation>
    </message>
    <message>
        <source>See what taking it back would leave</source>
        <translation>Voir ce que l’annulation laisserait</translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation>&amp;Tout montrer</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>Rien n’a encore été fait</translation>
    </message>
    <message>
        <source>Whatever is logged or changed stands here, and can be taken back from here.</source>
        <translation>Tout ce qui est noté ou modifié figure ici, et peut être annulé d’ici.</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more records</source>
        <translation>
            <numerusform>et {n} autre fiche</numerusform>
            <numerusform>et {n} autres fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>This was taken back. The entry that took it back can itself be undone.</source>
        <translation>Ceci a été annulé. L’annulation elle-même peut être annulée.</translation>
    </message>
    <message>
        <source>This took an earlier entry back.</source>
        <translation>Ceci a annulé une action antérieure.</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>acted on</source>
        <translation>suivie d’effet</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>agreed by the customer</source>
        <translation>accepté par le client</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en usage</translation>
    </message>
    <message>
        <source>what was done instead</source>
        <translation>ce qui a été fait à la place</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>assumée</translation>
    </message>
    <message>
        <source>answered by</source>
        <translation>assumée par</translation>
    </message>
    <message>
        <source>feeling on arrival</source>
        <translation>ressenti à l’arrivée</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>demandé</translation>
    </message>
    <message>
        <source>about</source>
        <translation>sujet</translation>
    </message>
    <message>
        <source>when</source>
        <translation>quand</translation>
    </message>
    <message>
        <source>brand colour</source>
        <translation>couleur de la marque</translation>
    </message>
    <message>
        <source>brand review</source>
        <translation>revue de la marque</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>canal</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>closes</source>
        <translation>ferme</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>commentaire</translation>
    </message>
    <message>
        <source>computer</source>
        <translation>ordinateur</translation>
    </message>
    <message>
        <source>confirmed by the customer</source>
        <translation>confirmé par le client</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>consentement</translation>
    </message>
    <message>
        <source>country</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>monnaie</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>client</translation>
    </message>
    <message>
        <source>order of day and month</source>
        <translation>ordre du jour et du mois</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>time not known</source>
        <translation>heure inconnue</translation>
    </message>
    <message>
        <source>due (time)</source>
        <translation>échéance (heure)</translation>
    </message>
    <message>
        <source>due (day)</source>
        <translation>échéance (jour)</translation>
    </message>
    <message>
        <source>feeling on leaving</source>
        <translation>ressenti au départ</translation>
    </message>
    <message>
        <source>who says so</source>
        <translation>qui le dit</translation>
    </message>
    <message>
        <source>expectation</source>
        <translation>attente</translation>
    </message>
    <message>
        <source>first due (time)</source>
        <translation>première échéance (heure)</translation>
    </message>
    <message>
        <source>first due (day)</source>
        <translation>première échéance (jour)</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>from (time)</source>
        <translation>de (heure)</translation>
    </message>
    <message>
        <source>from (day)</source>
        <translation>de (jour)</translation>
    </message>
    <message>
        <source>what was given</source>
        <translation>geste commercial</translation>
    </message>
    <message>
        <source>interaction</source>
        <translation>échange</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>what it is for</source>
        <translation>à quoi cela sert</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>logo</translation>
    </message>
    <message>
        <source>mission</source>
        <translation>mission</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>ouvre</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>papier</translation>
    </message>
    <message>
        <source>narrowed to</source>
        <translation>limité à</translation>
    </message>
    <message>
        <source>place in the list</source>
        <translation>place dans la liste</translation>
    </message>
    <message>
        <source>best reached by</source>
        <translation>à joindre de préférence par</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>promesse</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>promis</translation>
    </message>
    <message>
        <source>promised by</source>
        <translation>promis par</translation>
    </message>
    <message>
        <source>rhythm</source>
        <translation>fréquence</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rôle</translation>
    </message>
    <message>
        <source>score</source>
        <translation>score</translation>
    </message>
    <message>
        <source>settled on the spot</source>
        <translation>réglé sur-le-champ</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>réglé</translation>
    </message>
    <message>
        <source>note on settling</source>
        <translation>note de règlement</translation>
    </message>
    <message>
        <source>handled by</source>
        <translation>servi par</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>étape</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>words</source>
        <translation>mots</translation>
    </message>
    <message>
        <source>to (time)</source>
        <translation>à (heure)</translation>
    </message>
    <message>
        <source>to (day)</source>
        <translation>à (jour)</translation>
    </message>
    <message>
        <source>tone</source>
        <translation>ton</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>weekday</source>
        <translation>jour de la semaine</translation>
    </message>
    <message>
        <source>currency of the worth</source>
        <translation>monnaie du montant</translation>
    </message>
    <message>
        <source>worth (in the smallest coin)</source>
        <translation>montant (en plus petite pièce)</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>fuseau horaire</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>New: {what}</source>
        <translation>Nouveau : {what}</translation>
    </message>
    <message>
        <source>Deleted: {what}</source>
        <translation>Supprimé : {what}</translation>
    </message>
    <message>
        <source>Changed: {what}</source>
        <translation>Modifié : {what}</translation>
    </message>
</context>
<context>
    <name>HolidaysSection</name>
    <message>
        <source>Holidays</source>
        <translation>Jours fériés</translation>
    </message>
    <message>
        <source>No holiday is noted yet.</source>
        <translation>Aucun jour férié n’est encore noté.</translation>
    </message>
    <message>
        <source>Day of the holiday</source>
        <translation>Date du jour férié</translation>
    </message>
    <message>
        <source>Name of the holiday</source>
        <translation>Nom du jour férié</translation>
    </message>
    <message>
        <source>what it is called</source>
        <translation>comment il s’appelle</translation>
    </message>
    <message>
        <source>Add the &amp;day</source>
        <translation>Ajouter le &amp;jour</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>R&amp;etirer</translation>
    </message>
    <message>
        <source>Holidays saved.</source>
        <translation>Jours fériés enregistrés.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>HoursSection</name>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Heures d’ouverture</translation>
    </message>
    <message>
        <source>Copy the first open day to the others</source>
        <translation>Copier le premier jour ouvert sur les autres</translation>
    </message>
    <message>
        <source>Save the hours</source>
        <translation>Enregistrer les heures</translation>
    </message>
    <message>
        <source>Write the time like this: {time}, or take the day&apos;s tick away.</source>
        <translation>Écrivez l’heure ainsi : {time}, ou décochez le jour.</translation>
    </message>
    <message>
        <source>Opening hours saved.</source>
        <translation>Heures d’ouverture enregistrées.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>and</source>
        <translation>et</translation>
    </message>
    <message>
        <source>Dues such as “by close of business”, and how long it took to act, go by them.</source>
        <translation>Les échéances comme « avant la fermeture », et le délai d’action, en dépendent.</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>ouvre</translation>
    </message>
    <message>
        <source>closes</source>
        <translation>ferme</translation>
    </message>
    <message>
        <source>opens again</source>
        <translation>rouvre</translation>
    </message>
    <message>
        <source>closes again</source>
        <translation>referme</translation>
    </message>
</context>
<context>
    <name>InteractionCard</name>
    <message>
        <source>Given: {what}</source>
        <translation>Geste commercial : {what}</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Who changed this (H)</source>
        <translation>Qui a modifié ceci (H)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Attach to a customer…</source>
        <translation>Rattacher à un client…</translation>
    </message>
    <message>
        <source>settled on the spot</source>
        <translation>réglé sur-le-champ</translation>
    </message>
</context>
<context>
    <name>InteractionDeeds</name>
    <message>
        <source>Interaction corrected</source>
        <translation>Échange corrigé</translation>
    </message>
    <message>
        <source>Interaction attached to its customer</source>
        <translation>Échange rattaché à son client</translation>
    </message>
    <message>
        <source>Interaction deleted</source>
        <translation>Échange supprimé</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>InteractionForm</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What happened? What did they say?</source>
        <translation>Que s’est-il passé ? Qu’a-t-on dit ?</translation>
    </message>
    <message>
        <source>Remark (Ctrl+R)</source>
        <translation>Remarque (Ctrl+R)</translation>
    </message>
    <message>
        <source>Promise (Ctrl+P)</source>
        <translation>Promesse (Ctrl+P)</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>&amp;Canal</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>É&amp;tape</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>S&amp;ujet</translation>
    </message>
    <message>
        <source>E&amp;xpected</source>
        <translation>Atten&amp;du</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>More: worth, given… (Ctrl+M)</source>
        <translation>Plus : montant, geste… (Ctrl+M)</translation>
    </message>
    <message>
        <source>Felt on arrival, worth, what was given, when</source>
        <translation>Ressenti à l’arrivée, montant, geste commercial, moment</translation>
    </message>
    <message>
        <source>Felt</source>
        <translation>Ressenti</translation>
    </message>
    <message>
        <source>Voiced</source>
        <translation>Exprimé</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesse</translation>
    </message>
    <message>
        <source>Write when it happened, such as yesterday 16:00.</source>
        <translation>Écrivez quand c’était, par exemple hier 16:00.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Comptoir</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesses</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Forms and lists</source>
        <translation>Formulaires et listes</translation>
    </message>
    <message>
        <source>Take the customer who is marked, or go on with a walk-in</source>
        <translation>Prendre le client marqué, ou continuer avec un client de passage</translation>
    </message>
    <message>
        <source>A new customer of what is typed</source>
        <translation>Un nouveau client d’après la saisie</translation>
    </message>
    <message>
        <source>Take the known customer whom the new one looks like</source>
        <translation>Prendre le client connu auquel le nouveau ressemble</translation>
    </message>
    <message>
        <source>To the faces: how they felt</source>
        <translation>Aux visages : son ressenti</translation>
    </message>
    <message>
        <source>A face, from angry to delighted</source>
        <translation>Un visage, d’en colère à ravi</translation>
    </message>
    <message>
        <source>To the channel, the stage, what it is about, what they expected</source>
        <translation>Au canal, à l’étape, au sujet, à ce qui était attendu</translation>
    </message>
    <message>
        <source>Choose there, and take the choice back</source>
        <translation>Y choisir, et annuler le choix</translation>
    </message>
    <message>
        <source>Add a remark</source>
        <translation>Ajouter une remarque</translation>
    </message>
    <message>
        <source>Take the promise found in the note, or write one</source>
        <translation>Prendre la promesse trouvée dans la note, ou en écrire une</translation>
    </message>
    <message>
        <source>Leave the promise found in the note</source>
        <translation>Laisser la promesse trouvée dans la note</translation>
    </message>
    <message>
        <source>More: arrival, worth, what was given, when</source>
        <translation>Plus : arrivée, montant, geste commercial, moment</translation>
    </message>
    <message>
        <source>Put the note aside and begin another</source>
        <translation>Mettre la note de côté et en commencer une autre</translation>
    </message>
    <message>
        <source>Take up what was put aside</source>
        <translation>Reprendre ce qui a été mis de côté</translation>
    </message>
    <message>
        <source>Drop what was put aside</source>
        <translation>Jeter ce qui a été mis de côté</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Move in the list while typing</source>
        <translation>Se déplacer dans la liste en tapant</translation>
    </message>
    <message>
        <source>Open the first found, or the promise of that number</source>
        <translation>Ouvrir le premier trouvé, ou la promesse de ce numéro</translation>
    </message>
    <message>
        <source>Correct the customer</source>
        <translation>Corriger le client</translation>
    </message>
    <message>
        <source>Take or merge the one who looks alike, in the customer&apos;s form</source>
        <translation>Dans le formulaire du client, prendre celui qui lui ressemble ou fusionner avec lui</translation>
    </message>
    <message>
        <source>Delete the customer</source>
        <translation>Supprimer le client</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Tenir</translation>
    </message>
    <message>
        <source>Move to another due</source>
        <translation>Déplacer à une autre échéance</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Rompre</translation>
    </message>
    <message>
        <source>Answer for a broken one</source>
        <translation>Assumer une promesse rompue</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>The customer confirms that it was kept</source>
        <translation>Le client confirme qu’elle a été tenue</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Print its slip</source>
        <translation>Imprimer son bulletin</translation>
    </message>
    <message>
        <source>Who changed it, and when</source>
        <translation>Qui l’a modifiée, et quand</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>En sélectionner plusieurs</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Ouvrir le client</translation>
    </message>
    <message>
        <source>Turn the pages</source>
        <translation>Tourner les pages</translation>
    </message>
    <message>
        <source>First and last page</source>
        <translation>Première et dernière page</translation>
    </message>
    <message>
        <source>Larger, smaller, as wide as the view</source>
        <translation>Plus grand, plus petit, à la largeur de la vue</translation>
    </message>
    <message>
        <source>Find on the pages, on to the next hit, back</source>
        <translation>Rechercher dans les pages, résultat suivant, précédent</translation>
    </message>
    <message>
        <source>Take the chosen change back</source>
        <translation>Annuler la modification choisie</translation>
    </message>
    <message>
        <source>To the next field, to the one before</source>
        <translation>Au champ suivant, au précédent</translation>
    </message>
    <message>
        <source>Choose what is marked</source>
        <translation>Choisir ce qui est marqué</translation>
    </message>
    <message>
        <source>Save a form</source>
        <translation>Enregistrer un formulaire</translation>
    </message>
    <message>
        <source>Leave a form without saving</source>
        <translation>Quitter un formulaire sans enregistrer</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Lan&amp;guage</source>
        <translation>La&amp;ngue</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
        <source>The settings of this computer could not be written.</source>
        <translation>Les réglages de cet ordinateur n’ont pas pu être écrits.</translation>
    </message>
    <message>
        <source>From its next start on the program speaks this language.</source>
        <translation>Dès son prochain démarrage, le programme parle cette langue.</translation>
    </message>
</context>
<context>
    <name>LikelyLine</name>
    <message>
        <source>Known already?</source>
        <translation>Déjà connu ?</translation>
    </message>
    <message>
        <source>Looks like {name}: {why}</source>
        <translation>Ressemble à {name} : {why}</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>même nom</translation>
    </message>
    <message>
        <source>a name spelt alike</source>
        <translation>un nom d’orthographe proche</translation>
    </message>
    <message>
        <source>a name that sounds alike</source>
        <translation>un nom qui sonne pareil</translation>
    </message>
    <message>
        <source>same initial</source>
        <translation>même initiale</translation>
    </message>
    <message>
        <source>the names the other way round</source>
        <translation>les noms dans l’autre ordre</translation>
    </message>
    <message>
        <source>one name less</source>
        <translation>un nom en moins</translation>
    </message>
    <message>
        <source>same telephone number</source>
        <translation>même numéro de téléphone</translation>
    </message>
    <message>
        <source>a telephone number almost the same</source>
        <translation>un numéro de téléphone presque identique</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>même adresse e-mail</translation>
    </message>
    <message>
        <source>It is {name}</source>
        <translation>C’est {name}</translation>
    </message>
</context>
<context>
    <name>ManagePage</name>
    <message>
        <source>&amp;Shop…</source>
        <translation>&amp;Magasin…</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Name of a staff member</source>
        <translation>Nom d’un membre de l’équipe</translation>
    </message>
    <message>
        <source>Words of</source>
        <translation>Mots de</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>A word of the list</source>
        <translation>Un mot de la liste</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Gérer</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Magasin</translation>
    </message>
    <message>
        <source>Words of the lists</source>
        <translation>Mots des listes</translation>
    </message>
    <message>
        <source>This store is not backed up here: it is a sample, or lies on a server.</source>
        <translation>Cette base n’est pas sauvegardée ici : c’est un exemple, ou elle est sur un serveur.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>{name}
Time zone {zone}, currency {currency}</source>
        <translation>{name}
Fuseau horaire {zone}, monnaie {currency}</translation>
    </message>
    <message>
        <source>The shop has no name yet</source>
        <translation>Le magasin n’a pas encore de nom</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>Written by hand</source>
        <translation>Écrit à la main</translation>
    </message>
    <message>
        <source>What that does</source>
        <translation>Ce que cela fait</translation>
    </message>
    <message>
        <source>no longer recorded</source>
        <translation>plus dans les fiches</translation>
    </message>
</context>
<context>
    <name>MarksDialog</name>
    <message>
        <source>Marks from paper</source>
        <translation>Annotations du papier</translation>
    </message>
    <message>
        <source>Save the sheet again</source>
        <translation>Enregistrer à nouveau la feuille</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Enregistré : {file}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Type beside a line what was written there.</source>
        <translation>Tapez à côté d’une ligne ce qui y était écrit.</translation>
    </message>
    <message>
        <source>Say when it was written, or leave it empty for now.</source>
        <translation>Dites quand cela a été écrit, ou laissez vide pour maintenant.</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) taken in</source>
        <translation>
            <numerusform>%n annotation reportée</numerusform>
            <numerusform>%n annotations reportées</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it stood so already</source>
        <translation>Tout y était déjà</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Name of the sheet</source>
        <translation>Nom de la feuille</translation>
    </message>
    <message>
        <source>Four characters in its foot</source>
        <translation>Quatre caractères dans son pied de page</translation>
    </message>
    <message>
        <source>Newest sheets</source>
        <translation>Dernières feuilles</translation>
    </message>
    <message>
        <source>When written</source>
        <translation>Quand cela a été écrit</translation>
    </message>
    <message>
        <source>Lines of the sheet</source>
        <translation>Lignes de la feuille</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Feuille</translation>
    </message>
    <message>
        <source>&amp;When written</source>
        <translation>Écrit &amp;le</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>&amp;Reporter</translation>
    </message>
    <message>
        <source>Save the sheet a&amp;gain…</source>
        <translation>Enregistrer à &amp;nouveau la feuille…</translation>
    </message>
    <message>
        <source>Give up the marks?</source>
        <translation>Abandonner les annotations ?</translation>
    </message>
    <message>
        <source>What was typed beside the lines is not saved yet.</source>
        <translation>Ce qui a été tapé à côté des lignes n’est pas encore enregistré.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
</context>
<context>
    <name>More</name>
    <message>
        <source>Felt on arrival</source>
        <translation>Ressenti à l’arrivée</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Settled on the spot</source>
        <translation>Réglé sur-le-champ</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>Geste commercial</translation>
    </message>
    <message>
        <source>what they were given to put it right</source>
        <translation>ce qui lui a été donné en réparation</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Quand c’était</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Réparé</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>MovePromiseDialog</name>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Now due: {due}</source>
        <translation>Échéance actuelle : {due}</translation>
    </message>
    <message>
        <source>New due</source>
        <translation>Nouvelle échéance</translation>
    </message>
    <message>
        <source>The customer &amp;agreed to the new date</source>
        <translation>Le client a &amp;accepté la nouvelle date</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>New &amp;due</source>
        <translation>&amp;Nouvelle échéance</translation>
    </message>
    <message>
        <source>Only a date that the customer agreed to, in time, counts as a new promise.</source>
        <translation>Seule une date acceptée à temps par le client compte comme une nouvelle promesse.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Say when it is due: a day, or a day and a time.</source>
        <translation>Dites pour quand c’est dû : un jour, ou un jour et une heure.</translation>
    </message>
    <message>
        <source>Move promise {number}</source>
        <translation>Déplacer la promesse {number}</translation>
    </message>
    <message numerus="yes">
        <source>Move {n} promises</source>
        <translation>
            <numerusform>Déplacer {n} promesse</numerusform>
            <numerusform>Déplacer {n} promesses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Narrowing</name>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Tout canal</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Toute étape</translation>
    </message>
    <message>
        <source>All aspects</source>
        <translation>Tout sujet</translation>
    </message>
    <message>
        <source>All staff</source>
        <translation>Toute l’équipe</translation>
    </message>
    <message>
        <source>{name} (formerly)</source>
        <translation>{name} (autrefois)</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message numerus="yes">
        <source>{count} characters too many (at most {limit})</source>
        <translation>
            <numerusform>{count} caractère de trop (au plus {limit})</numerusform>
            <numerusform>{count} caractères de trop (au plus {limit})</numerusform>
        </translation>
    </message>
    <message>
        <source>{length} of {limit} characters</source>
        <translation>{length} caractères sur {limit}</translation>
    </message>
</context>
<context>
    <name>Noticing</name>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>sans responsable</translation>
    </message>
</context>
<context>
    <name>OfferLine</name>
    <message>
        <source>A promise in the note</source>
        <translation>Une promesse dans la note</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>La prendre</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>La laisser</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi ?</translation>
    </message>
    <message>
        <source>which day?</source>
        <translation>quel jour ?</translation>
    </message>
    <message>
        <source>Promise: {text} · {due} · {owner}</source>
        <translation>Promesse : {text} · {due} · {owner}</translation>
    </message>
    <message>
        <source>“{words}” is read as {due}.</source>
        <translation>« {words} » est lu comme {due}.</translation>
    </message>
    <message>
        <source>“{words}” can be two days.</source>
        <translation>« {words} » peut désigner deux jours.</translation>
    </message>
    <message>
        <source>The note was read on this computer alone.</source>
        <translation>La note a été lue sur cet ordinateur seulement.</translation>
    </message>
    <message>
        <source>“{words}” says that one of the staff will do something.</source>
        <translation>« {words} » dit que quelqu’un de l’équipe fera quelque chose.</translation>
    </message>
    <message>
        <source>“{words}” says what will be ready.</source>
        <translation>« {words} » dit ce qui sera prêt.</translation>
    </message>
    <message>
        <source>“{words}” says what the customer will get.</source>
        <translation>« {words} » dit ce que le client recevra.</translation>
    </message>
    <message>
        <source>“{words}” says that the shop will do something.</source>
        <translation>« {words} » dit que le magasin fera quelque chose.</translation>
    </message>
    <message>
        <source>“{words}” puts something on a day.</source>
        <translation>« {words} » fixe quelque chose à un jour.</translation>
    </message>
    <message>
        <source>“{words}” says that it was promised.</source>
        <translation>« {words} » dit que cela a été promis.</translation>
    </message>
    <message>
        <source>“{words}” sounds as if we commit ourselves.</source>
        <translation>« {words} » sonne comme un engagement de notre part.</translation>
    </message>
</context>
<context>
    <name>Others</name>
    <message>
        <source>This store is open to look at: its file or its folder may not be written here, so nothing you enter can be saved. Ask whoever looks after this computer for the right.</source>
        <translation>Cette base est ouverte en lecture seule : son fichier ou son dossier ne peut être écrit ici, rien de ce que vous saisissez ne peut donc être enregistré. Demandez le droit d’écriture à qui s’occupe de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>Save the summary</source>
        <translation>Enregistrer la synthèse</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Table (*.csv);;Exact document (*.json)</source>
        <translation>Tableau (*.csv);;Document exact (*.json)</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Enregistrer les chiffres</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the summary instead.</source>
        <translation>Aucune imprimante n’est installée sur cet ordinateur. Enregistrez plutôt la synthèse.</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Envoyé à l’imprimante</translation>
    </message>
    <message>
        <source>Printing stopped</source>
        <translation>L’impression s’est arrêtée</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Enregistré : {file}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>Enregistrer ailleurs</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Check it, or save the summary instead.</source>
        <translation>L’imprimante n’a pas pris les pages. Vérifiez-la, ou enregistrez plutôt la synthèse.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find anything</source>
        <translation>Tout rechercher</translation>
    </message>
    <message>
        <source>An action, a page, a customer, or a promise&apos;s number</source>
        <translation>Une action, une page, un client, ou le numéro d’une promesse</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Ce qui convient</translation>
    </message>
    <message>
        <source>Arrows choose, Enter does it, Esc goes</source>
        <translation>Flèches pour choisir, Entrée pour agir, Échap pour fermer</translation>
    </message>
    <message>
        <source>Nothing here fits.</source>
        <translation>Rien ici ne correspond.</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Preview of the pages</source>
        <translation>Aperçu des pages</translation>
    </message>
    <message>
        <source>Hidden (F8)</source>
        <translation>Masqué (F8)</translation>
    </message>
</context>
<context>
    <name>Periods</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>La semaine dernière</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Le mois dernier</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Ce trimestre</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Le trimestre dernier</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>L’année dernière</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Du – au</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Broken, not answered for</source>
        <translation>Rompues, non assumées</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Pour aujourd’hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Réglées</translation>
    </message>
    <message>
        <source>Answered for</source>
        <translation>Assumée</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Tenue</translation>
    </message>
    <message>
        <source>the customer said so</source>
        <translation>le client l’a dit</translation>
    </message>
    <message>
        <source>from a survey</source>
        <translation>d’après une enquête</translation>
    </message>
    <message>
        <source>as staff saw it</source>
        <translation>selon l’équipe</translation>
    </message>
    <message>
        <source>came {word}</source>
        <translation>arrivé {word}</translation>
    </message>
    <message>
        <source>less than they expected</source>
        <translation>moins que ce qu’il attendait</translation>
    </message>
    <message>
        <source>as they expected</source>
        <translation>ce qu’il attendait</translation>
    </message>
    <message>
        <source>better than they expected</source>
        <translation>mieux que ce qu’il attendait</translation>
    </message>
    <message>
        <source>Would recommend us: {score} of 10</source>
        <translation>Nous recommanderait : {score} sur 10</translation>
    </message>
    <message>
        <source>Satisfied: {score} of 5</source>
        <translation>Satisfait : {score} sur 5</translation>
    </message>
    <message>
        <source>We made it easy: {score} of 7</source>
        <translation>Nous avons facilité les choses : {score} sur 7</translation>
    </message>
    <message>
        <source>Felt: {score} of 7</source>
        <translation>Ressenti : {score} sur 7</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>What they expected was</source>
        <translation>Ce qu’il attendait</translation>
    </message>
</context>
<context>
    <name>Points</name>
    <message>
        <source>All of them in the timeline</source>
        <translation>Tout dans la chronologie</translation>
    </message>
    <message>
        <source>said {when}</source>
        <translation>dit {when}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>Rechercher (Ctrl+F)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Fit &amp;width</source>
        <translation>Pleine lar&amp;geur</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} sur {pages}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>no interactions yet</source>
        <translation>pas encore d’échange</translation>
    </message>
    <message>
        <source>1 interaction</source>
        <translation>1 échange</translation>
    </message>
    <message numerus="yes">
        <source>{n} interactions</source>
        <translation>
            <numerusform>{n} échange</numerusform>
            <numerusform>{n} échanges</numerusform>
        </translation>
    </message>
    <message>
        <source>1 unmet promise</source>
        <translation>1 promesse non honorée</translation>
    </message>
    <message numerus="yes">
        <source>{n} unmet promises</source>
        <translation>
            <numerusform>{n} promesse non honorée</numerusform>
            <numerusform>{n} promesses non honorées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} kept on time</source>
        <translation>
            <numerusform>{n} tenue à temps</numerusform>
            <numerusform>{n} tenues à temps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} kept late</source>
        <translation>
            <numerusform>{n} tenue en retard</numerusform>
            <numerusform>{n} tenues en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} broken</source>
        <translation>
            <numerusform>{n} rompue</numerusform>
            <numerusform>{n} rompues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} overdue</source>
        <translation>
            <numerusform>{n} en retard</numerusform>
            <numerusform>{n} en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not due yet</source>
        <translation>
            <numerusform>{n} pas encore due</numerusform>
            <numerusform>{n} pas encore dues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} withdrawn</source>
        <translation>
            <numerusform>{n} retirée</numerusform>
            <numerusform>{n} retirées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileBackground</name>
    <message>
        <source>Promises kept and not</source>
        <translation>Promesses, tenues ou non</translation>
    </message>
    <message>
        <source>Who served them</source>
        <translation>Qui l’a servi</translation>
    </message>
    <message>
        <source>Survey answers</source>
        <translation>Réponses aux enquêtes</translation>
    </message>
    <message>
        <source>Nothing was promised to them yet.</source>
        <translation>Rien ne lui a encore été promis.</translation>
    </message>
    <message>
        <source>None has fallen due yet.</source>
        <translation>Aucune n’est encore échue.</translation>
    </message>
    <message>
        <source>{kept} of {n} that fell due were kept on time.</source>
        <translation>{kept} sur {n} échues ont été tenues à temps.</translation>
    </message>
    <message>
        <source>That is {share} (95 % sure: {low} to {high}).</source>
        <translation>Soit {share} (sûr à 95 % : {low} à {high}).</translation>
    </message>
    <message>
        <source>once</source>
        <translation>une fois</translation>
    </message>
    <message numerus="yes">
        <source>{n} times</source>
        <translation>
            <numerusform>{n} fois</numerusform>
            <numerusform>{n} fois</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>personne de nommé</translation>
    </message>
    <message>
        <source>{name}: {times}, last {day}</source>
        <translation>{name} : {times}, la dernière {day}</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Personne encore.</translation>
    </message>
    <message numerus="yes">
        <source>and {n} earlier ones</source>
        <translation>
            <numerusform>et {n} plus ancien</numerusform>
            <numerusform>et {n} plus anciens</numerusform>
        </translation>
    </message>
    <message>
        <source>They were never asked.</source>
        <translation>On ne lui a jamais demandé.</translation>
    </message>
</context>
<context>
    <name>ProfileHeader</name>
    <message>
        <source>Log an interaction</source>
        <translation>Noter un échange</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Who changed this</source>
        <translation>Qui a modifié ceci</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Speak: {tone}</source>
        <translation>Ton : {tone}</translation>
    </message>
    <message>
        <source>language {code}</source>
        <translation>langue {code}</translation>
    </message>
    <message>
        <source>best reached by {channel}</source>
        <translation>à joindre de préférence par {channel}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>depuis le {day}</translation>
    </message>
    <message>
        <source>last {day}</source>
        <translation>dernier le {day}</translation>
    </message>
    <message>
        <source>worth {money}</source>
        <translation>montant {money}</translation>
    </message>
</context>
<context>
    <name>ProfilePath</name>
    <message>
        <source>How they felt</source>
        <translation>Son ressenti</translation>
    </message>
    <message>
        <source>Earlier feelings</source>
        <translation>Ressentis antérieurs</translation>
    </message>
    <message>
        <source>Later feelings</source>
        <translation>Ressentis ultérieurs</translation>
    </message>
    <message>
        <source>Last, {feeling}.</source>
        <translation>Dernier, {feeling}.</translation>
    </message>
    <message>
        <source>Strongest, {feeling}.</source>
        <translation>Le plus fort, {feeling}.</translation>
    </message>
    <message>
        <source>Hollow: on arrival. Full: on leaving.</source>
        <translation>Creux : à l’arrivée. Plein : au départ.</translation>
    </message>
    <message>
        <source>strongest</source>
        <translation>le plus fort</translation>
    </message>
    <message>
        <source>last</source>
        <translation>dernier</translation>
    </message>
</context>
<context>
    <name>ProfileTimeline</name>
    <message>
        <source>Nothing was logged for this customer yet.</source>
        <translation>Rien n’a encore été noté pour ce client.</translation>
    </message>
    <message>
        <source>Back to the newest</source>
        <translation>Retour au plus récent</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Tout montrer de nouveau</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Find in the timeline</source>
        <translation>Rechercher dans la chronologie</translation>
    </message>
    <message>
        <source>Find in notes and promises</source>
        <translation>Rechercher dans les notes et les promesses</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Kind of remark</source>
        <translation>Type de remarque</translation>
    </message>
    <message>
        <source>Any remark</source>
        <translation>Toute remarque</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>Ressenti</translation>
    </message>
    <message>
        <source>Any feeling</source>
        <translation>Tout ressenti</translation>
    </message>
    <message>
        <source>Left content</source>
        <translation>Reparti content</translation>
    </message>
    <message>
        <source>Left neutral</source>
        <translation>Reparti neutre</translation>
    </message>
    <message>
        <source>Left unhappy</source>
        <translation>Reparti mécontent</translation>
    </message>
    <message>
        <source>With a promise</source>
        <translation>Avec une promesse</translation>
    </message>
    <message>
        <source>Any channel</source>
        <translation>Tout canal</translation>
    </message>
    <message>
        <source>Nothing here fits.</source>
        <translation>Rien ne convient ici.</translation>
    </message>
</context>
<context>
    <name>ProfileView</name>
    <message>
        <source>We owe this customer nothing.</source>
        <translation>Nous ne devons rien à ce client.</translation>
    </message>
    <message>
        <source>What we owe</source>
        <translation>Ce que nous devons</translation>
    </message>
    <message>
        <source>They need</source>
        <translation>A besoin de</translation>
    </message>
    <message>
        <source>They value</source>
        <translation>Apprécie</translation>
    </message>
    <message>
        <source>They dislike</source>
        <translation>N’aime pas</translation>
    </message>
    <message>
        <source>Nothing is noted yet of what they value or dislike.</source>
        <translation>Rien n’est encore noté de ce qu’il apprécie ou n’aime pas.</translation>
    </message>
    <message>
        <source>Nothing is noted yet of what they value.</source>
        <translation>Rien n’est encore noté de ce qu’il apprécie.</translation>
    </message>
    <message>
        <source>Nothing is noted yet of what they dislike.</source>
        <translation>Rien n’est encore noté de ce qu’il n’aime pas.</translation>
    </message>
    <message>
        <source>{name} deleted, with everything of theirs</source>
        <translation>{name} supprimé, avec tout ce qui en dépend</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Customer corrected</source>
        <translation>Client corrigé</translation>
    </message>
</context>
<context>
    <name>PromiseFilters</name>
    <message>
        <source>Find a promise</source>
        <translation>Rechercher une promesse</translation>
    </message>
    <message>
        <source>Find by number, words, customer or owner</source>
        <translation>Rechercher par numéro, mots, client ou responsable</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>All owners</source>
        <translation>Tout responsable</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Tous les clients</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Sans responsable</translation>
    </message>
    <message>
        <source>While we were closed</source>
        <translation>Pendant la fermeture</translation>
    </message>
    <message>
        <source>Filter saved</source>
        <translation>Filtre enregistré</translation>
    </message>
    <message>
        <source>Filter forgotten</source>
        <translation>Filtre oublié</translation>
    </message>
    <message>
        <source>Forget this filter</source>
        <translation>Oublier ce filtre</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Enregistrer ce filtre</translation>
    </message>
    <message>
        <source>The settings of this computer could not be written.</source>
        <translation>Les réglages de cet ordinateur n’ont pas pu être écrits.</translation>
    </message>
</context>
<context>
    <name>PromiseRow</name>
    <message>
        <source>We promise to</source>
        <translation>Nous promettons de</translation>
    </message>
    <message>
        <source>what we will do</source>
        <translation>ce que nous ferons</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Pour quand</translation>
    </message>
    <message>
        <source>Whose promise</source>
        <translation>La promesse de qui</translation>
    </message>
    <message>
        <source>Remove this promise</source>
        <translation>Retirer cette promesse</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>sans responsable</translation>
    </message>
</context>
<context>
    <name>Promises</name>
    <message>
        <source>Standing</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>What we promised</source>
        <translation>Ce que nous avons promis</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Client de passage</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Moved to {due}</source>
        <translation>Déplacée à {due}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Only a broken promise is answered for.</source>
        <translation>Seule une promesse rompue peut être assumée.</translation>
    </message>
    <message>
        <source>This promise is open already.</source>
        <translation>Cette promesse est déjà en cours.</translation>
    </message>
    <message>
        <source>Only a kept promise is confirmed by the customer.</source>
        <translation>Seule une promesse tenue est confirmée par le client.</translation>
    </message>
    <message>
        <source>This promise is settled. Open it again first.</source>
        <translation>Cette promesse est réglée. Rouvrez-la d’abord.</translation>
    </message>
    <message>
        <source>Promise {number} kept</source>
        <translation>Promesse {number} tenue</translation>
    </message>
    <message>
        <source>Promise {number} marked as broken</source>
        <translation>Promesse {number} notée comme rompue</translation>
    </message>
    <message>
        <source>Promise {number} withdrawn</source>
        <translation>Promesse {number} retirée</translation>
    </message>
    <message>
        <source>Promise {number} answered for</source>
        <translation>Promesse {number} assumée</translation>
    </message>
    <message>
        <source>Promise {number} moved</source>
        <translation>Promesse {number} déplacée</translation>
    </message>
    <message>
        <source>Promise {number} corrected</source>
        <translation>Promesse {number} corrigée</translation>
    </message>
    <message>
        <source>Promise {number} opened again</source>
        <translation>Promesse {number} rouverte</translation>
    </message>
    <message>
        <source>Promise {number} confirmed by the customer</source>
        <translation>Promesse {number} confirmée par le client</translation>
    </message>
    <message>
        <source>Promise {number} deleted</source>
        <translation>Promesse {number} supprimée</translation>
    </message>
    <message numerus="yes">
        <source>{n} promises kept</source>
        <translation>
            <numerusform>{n} promesse tenue</numerusform>
            <numerusform>{n} promesses tenues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} promises marked as broken</source>
        <translation>
            <numerusform>{n} promesse notée comme rompue</numerusform>
            <numerusform>{n} promesses notées comme rompues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} promises withdrawn</source>
        <translation>
            <numerusform>{n} promesse retirée</numerusform>
            <numerusform>{n} promesses retirées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} promises answered for</source>
        <translation>
            <numerusform>{n} promesse assumée</numerusform>
            <numerusform>{n} promesses assumées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} promises moved</source>
        <translation>
            <numerusform>{n} promesse déplacée</numerusform>
            <numerusform>{n} promesses déplacées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} promises corrected</source>
        <translation>
            <numerusform>{n} promesse corrigée</numerusform>
            <numerusform>{n} promesses corrigées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} promises opened again</source>
        <translation>
            <numerusform>{n} promesse rouverte</numerusform>
            <numerusform>{n} promesses rouvertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} promises confirmed by the customers</source>
        <translation>
            <numerusform>{n} promesse confirmée par les clients</numerusform>
            <numerusform>{n} promesses confirmées par les clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} promises deleted</source>
        <translation>
            <numerusform>{n} promesse supprimée</numerusform>
            <numerusform>{n} promesses supprimées</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Tenir</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>Break…</source>
        <translation>Rompre…</translation>
    </message>
    <message>
        <source>Answer for…</source>
        <translation>Assumer…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Confirmed by the customer</source>
        <translation>Confirmée par le client</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corriger…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation>Imprimer le bulletin</translation>
    </message>
    <message>
        <source>Who changed this (H)</source>
        <translation>Qui a modifié ceci (H)</translation>
    </message>
    <message>
        <source>due {due}</source>
        <translation>pour {due}</translation>
    </message>
    <message>
        <source>first due {due}</source>
        <translation>d’abord pour {due}</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>sans responsable</translation>
    </message>
</context>
<context>
    <name>PromisesPage</name>
    <message>
        <source>Promises</source>
        <translation>Promesses</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>No promise fits</source>
        <translation>Aucune promesse ne convient</translation>
    </message>
    <message>
        <source>Take words or filters away to see the others.</source>
        <translation>Retirez des mots ou des filtres pour voir les autres.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>No promises yet</source>
        <translation>Pas encore de promesses</translation>
    </message>
    <message>
        <source>A promise is made at the Counter, together with its due.</source>
        <translation>Une promesse se fait au comptoir, avec son échéance.</translation>
    </message>
    <message>
        <source>Go to the Counter</source>
        <translation>Aller au comptoir</translation>
    </message>
    <message numerus="yes">
        <source>{n} selected</source>
        <translation>
            <numerusform>{n} sélectionnée</numerusform>
            <numerusform>{n} sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no promise of this number.</source>
        <translation>Aucune promesse ne porte ce numéro.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Unmet promises: …</source>
        <translation>Promesses non honorées : …</translation>
    </message>
    <message>
        <source>No unmet promise</source>
        <translation>Aucune promesse non honorée</translation>
    </message>
    <message>
        <source>1 unmet promise</source>
        <translation>1 promesse non honorée</translation>
    </message>
    <message>
        <source>Who works now: {name} (F2 to switch)</source>
        <translation>Travaille maintenant : {name} (F2 pour changer)</translation>
    </message>
    <message>
        <source>Who works now?</source>
        <translation>Qui travaille maintenant ?</translation>
    </message>
    <message numerus="yes">
        <source>%n unmet promises</source>
        <translation>
            <numerusform>%n promesse non honorée</numerusform>
            <numerusform>%n promesses non honorées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemarkRow</name>
    <message>
        <source>Kind of remark</source>
        <translation>Type de remarque</translation>
    </message>
    <message>
        <source>In the customer&apos;s words</source>
        <translation>Dans les mots du client</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>Dans ses propres mots</translation>
    </message>
    <message>
        <source>Remove this remark</source>
        <translation>Retirer cette remarque</translation>
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
        <translation>Montrer</translation>
    </message>
    <message>
        <source>1 promise is due:</source>
        <translation>1 promesse est due :</translation>
    </message>
    <message numerus="yes">
        <source>{n} promises are due:</source>
        <translation>
            <numerusform>{n} promesse est due :</numerusform>
            <numerusform>{n} promesses sont dues :</numerusform>
        </translation>
    </message>
    <message>
        <source>While we were closed 1 promise came due.</source>
        <translation>Pendant la fermeture, 1 promesse est arrivée à échéance.</translation>
    </message>
    <message numerus="yes">
        <source>While we were closed {n} promises came due.</source>
        <translation>
            <numerusform>Pendant la fermeture, {n} promesse est arrivée à échéance.</numerusform>
            <numerusform>Pendant la fermeture, {n} promesses sont arrivées à échéance.</numerusform>
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
        <translation>Rouleau de caisse, 80 mm</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Enregi&amp;strer en PDF…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Imp&amp;rimer…</translation>
    </message>
    <message>
        <source>Find on the pages</source>
        <translation>Rechercher dans les pages</translation>
    </message>
    <message>
        <source>Scheduled summaries</source>
        <translation>Synthèses programmées</translation>
    </message>
    <message>
        <source>Marks from paper</source>
        <translation>Annotations du papier</translation>
    </message>
    <message>
        <source>Save figures…</source>
        <translation>Enregistrer les chiffres…</translation>
    </message>
    <message>
        <source>Schedules…</source>
        <translation>Programmation…</translation>
    </message>
    <message>
        <source>&amp;Marks from paper…</source>
        <translation>Ann&amp;otations du papier…</translation>
    </message>
    <message>
        <source>Something went wrong in the program.</source>
        <translation>Une erreur s’est produite dans le programme.</translation>
    </message>
    <message>
        <source>There is no promise of this number.</source>
        <translation>Aucune promesse ne porte ce numéro.</translation>
    </message>
    <message>
        <source>The summary was not made</source>
        <translation>La synthèse n’a pas été faite</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Which promise?</source>
        <translation>Quelle promesse ?</translation>
    </message>
    <message>
        <source>Type the number of the promise, such as 12-7.</source>
        <translation>Tapez le numéro de la promesse, comme 12-7.</translation>
    </message>
    <message>
        <source>Type a number</source>
        <translation>Tapez un numéro</translation>
    </message>
    <message>
        <source>Whose profile?</source>
        <translation>Le profil de qui ?</translation>
    </message>
    <message>
        <source>Choose the customer whose profile is to be printed.</source>
        <translation>Choisissez le client dont le profil doit être imprimé.</translation>
    </message>
    <message>
        <source>Whose copy?</source>
        <translation>La copie de qui ?</translation>
    </message>
    <message>
        <source>Choose the customer who asked what is kept about them.</source>
        <translation>Choisissez le client qui a demandé ce qui est gardé sur lui.</translation>
    </message>
    <message>
        <source>Choose a customer</source>
        <translation>Choisissez un client</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Vous l’avez arrêté.</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>Sayings</name>
    <message>
        <source>shop&apos;s colour changed</source>
        <translation>couleur du magasin modifiée</translation>
    </message>
    <message>
        <source>shop&apos;s picture changed</source>
        <translation>image du magasin modifiée</translation>
    </message>
    <message>
        <source>new customer</source>
        <translation>nouveau client</translation>
    </message>
    <message>
        <source>customer corrected</source>
        <translation>client corrigé</translation>
    </message>
    <message>
        <source>customer deleted</source>
        <translation>client supprimé</translation>
    </message>
    <message>
        <source>customers merged</source>
        <translation>clients fusionnés</translation>
    </message>
    <message>
        <source>contact points changed</source>
        <translation>coordonnées modifiées</translation>
    </message>
    <message>
        <source>tags changed</source>
        <translation>étiquettes modifiées</translation>
    </message>
    <message>
        <source>import of a file</source>
        <translation>import d’un fichier</translation>
    </message>
    <message>
        <source>new remark</source>
        <translation>nouvelle remarque</translation>
    </message>
    <message>
        <source>interaction given to a customer</source>
        <translation>échange attribué à un client</translation>
    </message>
    <message>
        <source>interaction corrected</source>
        <translation>échange corrigé</translation>
    </message>
    <message>
        <source>remark corrected</source>
        <translation>remarque corrigée</translation>
    </message>
    <message>
        <source>interaction deleted</source>
        <translation>échange supprimé</translation>
    </message>
    <message>
        <source>remark deleted</source>
        <translation>remarque supprimée</translation>
    </message>
    <message>
        <source>interaction logged</source>
        <translation>échange noté</translation>
    </message>
    <message>
        <source>marks from paper taken in</source>
        <translation>annotations du papier reportées</translation>
    </message>
    <message>
        <source>broken promise answered for</source>
        <translation>promesse rompue assumée</translation>
    </message>
    <message>
        <source>promise broken</source>
        <translation>promesse rompue</translation>
    </message>
    <message>
        <source>promise confirmed by the customer</source>
        <translation>promesse confirmée par le client</translation>
    </message>
    <message>
        <source>promise corrected</source>
        <translation>promesse corrigée</translation>
    </message>
    <message>
        <source>promise deleted</source>
        <translation>promesse supprimée</translation>
    </message>
    <message>
        <source>promise kept</source>
        <translation>promesse tenue</translation>
    </message>
    <message>
        <source>promise made</source>
        <translation>promesse faite</translation>
    </message>
    <message>
        <source>promise moved</source>
        <translation>promesse déplacée</translation>
    </message>
    <message>
        <source>promise opened again</source>
        <translation>promesse rouverte</translation>
    </message>
    <message>
        <source>promise withdrawn</source>
        <translation>promesse retirée</translation>
    </message>
    <message>
        <source>new scheduled summary</source>
        <translation>nouvelle synthèse programmée</translation>
    </message>
    <message>
        <source>scheduled summary goes on</source>
        <translation>synthèse programmée reprise</translation>
    </message>
    <message>
        <source>scheduled summary paused</source>
        <translation>synthèse programmée suspendue</translation>
    </message>
    <message>
        <source>scheduled summary removed</source>
        <translation>synthèse programmée retirée</translation>
    </message>
    <message>
        <source>holiday added</source>
        <translation>jour férié ajouté</translation>
    </message>
    <message>
        <source>new word in a list</source>
        <translation>nouveau mot dans une liste</translation>
    </message>
    <message>
        <source>shop&apos;s details changed</source>
        <translation>données du magasin modifiées</translation>
    </message>
    <message>
        <source>holiday removed</source>
        <translation>jour férié retiré</translation>
    </message>
    <message>
        <source>word of a list renamed</source>
        <translation>mot d’une liste renommé</translation>
    </message>
    <message>
        <source>word of a list retired</source>
        <translation>mot d’une liste mis hors usage</translation>
    </message>
    <message>
        <source>holidays changed</source>
        <translation>jours fériés modifiés</translation>
    </message>
    <message>
        <source>opening hours changed</source>
        <translation>heures d’ouverture modifiées</translation>
    </message>
    <message>
        <source>new staff member</source>
        <translation>nouveau membre de l’équipe</translation>
    </message>
    <message>
        <source>staff member corrected</source>
        <translation>membre de l’équipe corrigé</translation>
    </message>
    <message>
        <source>staff member retired</source>
        <translation>membre de l’équipe parti</translation>
    </message>
    <message>
        <source>survey answer corrected</source>
        <translation>réponse d’enquête corrigée</translation>
    </message>
    <message>
        <source>survey answer deleted</source>
        <translation>réponse d’enquête supprimée</translation>
    </message>
    <message>
        <source>survey answer recorded</source>
        <translation>réponse d’enquête notée</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>annulation</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>modifié depuis</translation>
    </message>
    <message>
        <source>something newer belongs to it</source>
        <translation>quelque chose de plus récent en dépend</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>n’existe plus</translation>
    </message>
    <message>
        <source>what it belonged to is gone</source>
        <translation>ce dont il dépendait a disparu</translation>
    </message>
    <message>
        <source>Nothing could be taken back.</source>
        <translation>Rien n’a pu être annulé.</translation>
    </message>
    <message>
        <source>Put back: {about}.</source>
        <translation>Rétabli : {about}.</translation>
    </message>
    <message>
        <source>Put back again.</source>
        <translation>Rétabli.</translation>
    </message>
    <message>
        <source>Taken back: {what} ({about}).</source>
        <translation>Annulé : {what} ({about}).</translation>
    </message>
    <message>
        <source>Taken back: {what}.</source>
        <translation>Annulé : {what}.</translation>
    </message>
    <message>
        <source>The last change was taken back.</source>
        <translation>La dernière modification a été annulée.</translation>
    </message>
    <message>
        <source>Left as it is: {what}.</source>
        <translation>Laissé tel quel : {what}.</translation>
    </message>
    <message>
        <source>Nothing of this can be taken back any more.</source>
        <translation>Rien de ceci ne peut plus être annulé.</translation>
    </message>
    <message>
        <source>Taking it back changes 1 record.</source>
        <translation>L’annulation modifie 1 fiche.</translation>
    </message>
    <message>
        <source>Taking it back changes {n} records.</source>
        <translation>L’annulation modifie {n} fiches.</translation>
    </message>
</context>
<context>
    <name>Schedules</name>
    <message>
        <source>Made as scheduled: {file}</source>
        <translation>Faite comme prévu : {file}</translation>
    </message>
    <message>
        <source>{n} scheduled summaries were made.</source>
        <translation>{n} synthèses programmées ont été faites.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>A scheduled summary was not made, and will be tried again.</source>
        <translation>Une synthèse programmée n’a pas pu être faite ; un nouvel essai aura lieu.</translation>
    </message>
    <message>
        <source>Scheduled summaries</source>
        <translation>Synthèses programmées</translation>
    </message>
</context>
<context>
    <name>SchedulesDialog</name>
    <message>
        <source>Scheduled summaries</source>
        <translation>Synthèses programmées</translation>
    </message>
    <message>
        <source>Nothing is scheduled yet. A summary can be made every day, every week or every month, and put into a folder of this computer.</source>
        <translation>Rien n’est encore programmé. Une synthèse peut être faite chaque jour, chaque semaine ou chaque mois, et placée dans un dossier de cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Suspendre</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Suspendue</translation>
    </message>
    <message>
        <source>Made by another computer</source>
        <translation>Faite par un autre ordinateur</translation>
    </message>
    <message>
        <source>Next: {day}</source>
        <translation>Prochaine : {day}</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Re&amp;prendre</translation>
    </message>
    <message>
        <source>It goes on from today</source>
        <translation>Elle reprend à partir d’aujourd’hui</translation>
    </message>
    <message>
        <source>Removed; the files that it made stay</source>
        <translation>Retirée ; les fichiers qu’elle a faits restent</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>SettleDialog</name>
    <message>
        <source>Who told the customer</source>
        <translation>Qui l’a dit au client</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who &amp;told the customer</source>
        <translation>Q&amp;ui l’a dit au client</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Quand</translation>
    </message>
    <message>
        <source>Say when it happened, or leave it empty for now.</source>
        <translation>Dites quand c’était, ou laissez vide pour maintenant.</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non dit</translation>
    </message>
    <message>
        <source>Promise {number} was kept</source>
        <translation>La promesse {number} a été tenue</translation>
    </message>
    <message>
        <source>Promise {number} will not be kept</source>
        <translation>La promesse {number} ne sera pas tenue</translation>
    </message>
    <message>
        <source>The customer released promise {number}</source>
        <translation>Le client nous a libérés de la promesse {number}</translation>
    </message>
    <message>
        <source>Answer for promise {number}</source>
        <translation>Assumer la promesse {number}</translation>
    </message>
    <message numerus="yes">
        <source>{n} promises were kept</source>
        <translation>
            <numerusform>{n} promesse a été tenue</numerusform>
            <numerusform>{n} promesses ont été tenues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} promises will not be kept</source>
        <translation>
            <numerusform>{n} promesse ne sera pas tenue</numerusform>
            <numerusform>{n} promesses ne seront pas tenues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The customers released {n} promises</source>
        <translation>
            <numerusform>Les clients nous ont libérés de {n} promesse</numerusform>
            <numerusform>Les clients nous ont libérés de {n} promesses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answer for {n} promises</source>
        <translation>
            <numerusform>Assumer {n} promesse</numerusform>
            <numerusform>Assumer {n} promesses</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Tenue</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Rompue</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Answered for</source>
        <translation>Assumée</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>&amp;Done instead</source>
        <translation>&amp;Fait à la place</translation>
    </message>
    <message>
        <source>Say what was done instead.</source>
        <translation>Dites ce qui a été fait à la place.</translation>
    </message>
    <message>
        <source>Say why it will not be kept.</source>
        <translation>Dites pourquoi elle ne sera pas tenue.</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>The store cannot be written: marks on this sheet are not known.</source>
        <translation>La base ne peut être écrite : les annotations sur cette feuille ne sont pas reconnues.</translation>
    </message>
</context>
<context>
    <name>ShopDialog</name>
    <message>
        <source>ask each time (show both readings)</source>
        <translation>demander chaque fois (les deux)</translation>
    </message>
    <message>
        <source>day, month, year (3/4 is 3 April)</source>
        <translation>jour, mois, année (3/4 est le 3 avril)</translation>
    </message>
    <message>
        <source>month, day, year (3/4 is 4 March)</source>
        <translation>mois, jour, année (3/4 est le 4 mars)</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>année, mois, jour</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Magasin</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Shop&apos;s name</source>
        <translation>Nom du magasin</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>two letters, such as DE or US</source>
        <translation>deux lettres, comme DE ou US</translation>
    </message>
    <message>
        <source>Numeric dates</source>
        <translation>Dates en chiffres</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>SummaryForm</name>
    <message>
        <source>Customer: {name}</source>
        <translation>Client : {name}</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Choose a customer…</source>
        <translation>Choisir un client…</translation>
    </message>
    <message>
        <source>Number of the promise</source>
        <translation>Numéro de la promesse</translation>
    </message>
    <message>
        <source>Such as 12-7</source>
        <translation>Comme 12-7</translation>
    </message>
    <message>
        <source>As it s&amp;tood at the end of</source>
        <translation>Situation à &amp;la fin du</translation>
    </message>
    <message>
        <source>S&amp;ummary</source>
        <translation>S&amp;ynthèse</translation>
    </message>
    <message>
        <source>From an&amp;d to</source>
        <translation>&amp;Du et au</translation>
    </message>
    <message>
        <source>As it stood at the end of</source>
        <translation>Situation à la fin du</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Période</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Client</translation>
    </message>
    <message>
        <source>&amp;Number of the promise</source>
        <translation>&amp;Numéro de la promesse</translation>
    </message>
    <message>
        <source>&amp;Only</source>
        <translation>&amp;Uniquement</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>Papi&amp;er</translation>
    </message>
</context>
<context>
    <name>SwitchPerson</name>
    <message>
        <source>Who works now?</source>
        <translation>Qui travaille maintenant ?</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Personne en particulier</translation>
    </message>
    <message>
        <source>Press the number. What is saved from now on is theirs.</source>
        <translation>Appuyez sur le numéro. Ce qui est enregistré désormais est à cette personne.</translation>
    </message>
    <message>
        <source>Nobody is named yet. Write your name, so that what you log is yours.</source>
        <translation>Personne n’est encore nommé. Écrivez votre nom, pour que ce que vous notez soit à vous.</translation>
    </message>
    <message>
        <source>Name of a new staff member</source>
        <translation>Nom d’un nouveau membre de l’équipe</translation>
    </message>
    <message>
        <source>Somebody new: their name</source>
        <translation>Quelqu’un de nouveau : son nom</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message>
        <source>There is nothing to put back.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>There is nothing of yours left to take back. History shows the rest.</source>
        <translation>Il ne reste rien de vous à annuler. L’historique montre le reste.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Show earlier ones</source>
        <translation>Montrer les plus anciens</translation>
    </message>
</context>
<context>
    <name>ToastBar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>TodayList</name>
    <message>
        <source>Promised for today</source>
        <translation>Promis pour aujourd’hui</translation>
    </message>
    <message>
        <source>Nothing is promised for today.</source>
        <translation>Rien n’est promis pour aujourd’hui.</translation>
    </message>
    <message>
        <source>There are more of them under Promises.</source>
        <translation>Il y en a d’autres sous Promesses.</translation>
    </message>
    <message>
        <source>in the course of today</source>
        <translation>dans la journée</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Client de passage</translation>
    </message>
</context>
<context>
    <name>WalkInsView</name>
    <message>
        <source>Every interaction has its customer. Nothing to do here.</source>
        <translation>Chaque échange a son client. Rien à faire ici.</translation>
    </message>
    <message>
        <source>Walk-ins without a name</source>
        <translation>Clients de passage sans nom</translation>
    </message>
    <message>
        <source>Attach one to its customer once you know who it was.</source>
        <translation>Rattachez-en un à son client dès que vous savez qui c’était.</translation>
    </message>
</context>
<context>
    <name>WhenField</name>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>Not understood yet.</source>
        <translation>Pas encore compris.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>angry</source>
        <translation>en colère</translation>
    </message>
    <message>
        <source>disappointed</source>
        <translation>déçu</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutre</translation>
    </message>
    <message>
        <source>pleased</source>
        <translation>content</translation>
    </message>
    <message>
        <source>delighted</source>
        <translation>ravi</translation>
    </message>
    <message>
        <source>customer said</source>
        <translation>dit par le client</translation>
    </message>
    <message>
        <source>survey</source>
        <translation>enquête</translation>
    </message>
    <message>
        <source>staff saw</source>
        <translation>vu par l’équipe</translation>
    </message>
    <message>
        <source>below</source>
        <translation>en dessous</translation>
    </message>
    <message>
        <source>met</source>
        <translation>satisfaite</translation>
    </message>
    <message>
        <source>exceeded</source>
        <translation>dépassée</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>réclamation</translation>
    </message>
    <message>
        <source>compliment</source>
        <translation>compliment</translation>
    </message>
    <message>
        <source>need</source>
        <translation>besoin</translation>
    </message>
    <message>
        <source>expectation</source>
        <translation>attente</translation>
    </message>
    <message>
        <source>values</source>
        <translation>apprécie</translation>
    </message>
    <message>
        <source>dislikes</source>
        <translation>n’aime pas</translation>
    </message>
    <message>
        <source>suggestion</source>
        <translation>suggestion</translation>
    </message>
    <message>
        <source>question</source>
        <translation>question</translation>
    </message>
    <message>
        <source>open</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>acted on</source>
        <translation>suivie d’effet</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>close</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>tenue</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>rompue</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>due later</source>
        <translation>pour plus tard</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>kept on time</source>
        <translation>tenue à temps</translation>
    </message>
    <message>
        <source>kept late</source>
        <translation>tenue en retard</translation>
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
        <translation>note de ressenti</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>handle</source>
        <translation>pseudonyme</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>clerk</source>
        <translation>vendeur</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>gérant</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>client</translation>
    </message>
    <message>
        <source>contact point</source>
        <translation>coordonnée</translation>
    </message>
    <message>
        <source>customer&apos;s tag</source>
        <translation>étiquette du client</translation>
    </message>
    <message>
        <source>interaction</source>
        <translation>échange</translation>
    </message>
    <message>
        <source>interaction&apos;s tag</source>
        <translation>étiquette de l’échange</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>promesse</translation>
    </message>
    <message>
        <source>move of a promise</source>
        <translation>report d’une promesse</translation>
    </message>
    <message>
        <source>survey answer</source>
        <translation>réponse d’enquête</translation>
    </message>
    <message>
        <source>staff member</source>
        <translation>membre de l’équipe</translation>
    </message>
    <message>
        <source>shop</source>
        <translation>magasin</translation>
    </message>
    <message>
        <source>opening hours</source>
        <translation>heures d’ouverture</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>jour férié</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>canal</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>étape</translation>
    </message>
    <message>
        <source>aspect</source>
        <translation>sujet</translation>
    </message>
    <message>
        <source>word of a list</source>
        <translation>mot d’une liste</translation>
    </message>
    <message>
        <source>external id</source>
        <translation>identifiant externe</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>programmation</translation>
    </message>
</context>
<context>
    <name>WrittenDelegate</name>
    <message>
        <source>Written beside {line}</source>
        <translation>Écrit à côté de {line}</translation>
    </message>
</context>
</TS>
