<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Counterfoil</source>
        <translation>Acerca de Counterfoil</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texto de la licencia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What your customers met, and what they were promised.</source>
        <translation>Lo que vivieron sus clientes y lo que se les prometió.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. It uses Qt {version} by way of PySide6, under the LGPL version 3, as separate libraries that you may replace.</source>
        <translation>Software libre bajo la licencia MIT. Usa Qt {version} mediante PySide6, bajo la LGPL versión 3, como bibliotecas separadas que usted puede sustituir.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New interaction</source>
        <translation>&amp;Nueva interacción</translation>
    </message>
    <message>
        <source>&amp;Who works now…</source>
        <translation>&amp;Quién trabaja ahora…</translation>
    </message>
    <message>
        <source>&amp;Shop…</source>
        <translation>&amp;Tienda…</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple shop</source>
        <translation>Abrir la tienda de &amp;muestra</translation>
    </message>
    <message>
        <source>Open &amp;my own shop</source>
        <translation>Abrir mi &amp;propia tienda</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo the last change</source>
        <translation>&amp;Deshacer el último cambio</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>&amp;Find a customer</source>
        <translation>&amp;Buscar un cliente</translation>
    </message>
    <message>
        <source>Find &amp;anything…</source>
        <translation>Buscar c&amp;ualquier cosa…</translation>
    </message>
    <message>
        <source>&amp;Counter</source>
        <translation>&amp;Mostrador</translation>
    </message>
    <message>
        <source>C&amp;ustomers</source>
        <translation>&amp;Clientes</translation>
    </message>
    <message>
        <source>&amp;Promises</source>
        <translation>&amp;Promesas</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>&amp;Informes</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>&amp;Manage</source>
        <translation>&amp;Gestión</translation>
    </message>
    <message>
        <source>Unm&amp;et promises</source>
        <translation>Promesas &amp;sin cumplir</translation>
    </message>
    <message>
        <source>H&amp;ide customers</source>
        <translation>Oc&amp;ultar clientes</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Touch size</source>
        <translation>&amp;Tamaño táctil</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>&amp;About Counterfoil</source>
        <translation>&amp;Acerca de Counterfoil</translation>
    </message>
</context>
<context>
    <name>AddScheduleDialog</name>
    <message>
        <source>Schedule a summary</source>
        <translation>Programar un resumen</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programar</translation>
    </message>
    <message>
        <source>Choose the folder that the files go into.</source>
        <translation>Elija la carpeta donde se guardarán los archivos.</translation>
    </message>
    <message>
        <source>Where do the files go?</source>
        <translation>¿Dónde se guardan los archivos?</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Con qué frecuencia</translation>
    </message>
    <message>
        <source>Every day, of the day before</source>
        <translation>Cada día, del día anterior</translation>
    </message>
    <message>
        <source>Every week, of the week before</source>
        <translation>Cada semana, de la semana anterior</translation>
    </message>
    <message>
        <source>Every month, of the month before</source>
        <translation>Cada mes, del mes anterior</translation>
    </message>
    <message>
        <source>On which weekday</source>
        <translation>Qué día de la semana</translation>
    </message>
    <message>
        <source>On which day of the month</source>
        <translation>Qué día del mes</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>As the shop&apos;s</source>
        <translation>El de la tienda</translation>
    </message>
    <message>
        <source>Choose a f&amp;older…</source>
        <translation>Elegir una &amp;carpeta…</translation>
    </message>
    <message>
        <source>&amp;Summary</source>
        <translation>&amp;Resumen</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>Con qué &amp;frecuencia</translation>
    </message>
    <message>
        <source>On &amp;which day</source>
        <translation>En qué &amp;día</translation>
    </message>
    <message>
        <source>Onl&amp;y</source>
        <translation>&amp;Solo</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papel</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>&amp;Guardar en</translation>
    </message>
    <message>
        <source>It is made while Counterfoil is open on this computer. What fell due while it was closed is made at the next start.</source>
        <translation>Se hace mientras Counterfoil está abierto en este equipo. Lo que venció mientras estaba cerrado se hace en el próximo inicio.</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programado</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>AsideList</name>
    <message>
        <source>Each is a whole copy of the shop&apos;s records. A few replaced ones are kept; damaged and rescued ones stay until you remove them.</source>
        <translation>Cada uno es una copia completa de los registros de la tienda. Se conservan algunos reemplazados; los dañados y los rescatados se quedan hasta que usted los quite.</translation>
    </message>
    <message>
        <source>Stores set aside, the newest first</source>
        <translation>Almacenes apartados, el más reciente primero</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartados</translation>
    </message>
    <message>
        <source>Remove this store for good?</source>
        <translation>¿Quitar este almacén para siempre?</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>{what}
{path}

Its records are deleted and cannot be brought back.</source>
        <translation>{what}
{path}

Sus registros se eliminan y no se pueden recuperar.</translation>
    </message>
    <message>
        <source>Removed; {size} are free again.</source>
        <translation>Quitado; {size} vuelven a estar libres.</translation>
    </message>
    <message>
        <source>Replaced by a backup</source>
        <translation>Reemplazado por una copia</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañado</translation>
    </message>
    <message>
        <source>Rescued from a damaged one</source>
        <translation>Rescatado de uno dañado</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
</context>
<context>
    <name>AttachCustomerDialog</name>
    <message>
        <source>Who was this?</source>
        <translation>¿Quién era?</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>New customer “{name}”</source>
        <translation>Nuevo cliente «{name}»</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Copiar ahora</translation>
    </message>
    <message>
        <source>&amp;Go back to this one…</source>
        <translation>V&amp;olver a esta…</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Copias de seguridad, la más reciente primero</translation>
    </message>
    <message>
        <source>A backup is being made and verified…</source>
        <translation>Se está haciendo y verificando una copia…</translation>
    </message>
    <message>
        <source>The backup is being verified…</source>
        <translation>Se está verificando la copia…</translation>
    </message>
    <message>
        <source>as much as they need</source>
        <translation>lo que necesiten</translation>
    </message>
    <message>
        <source>at most {n} GB</source>
        <translation>como máximo {n} GB</translation>
    </message>
    <message>
        <source>Room for backups</source>
        <translation>Espacio para copias</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>E&amp;legir una carpeta…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>No second folder</source>
        <translation>Sin segunda carpeta</translation>
    </message>
    <message>
        <source>Also copied to</source>
        <translation>También se copian en</translation>
    </message>
    <message>
        <source>May take</source>
        <translation>Pueden ocupar</translation>
    </message>
    <message>
        <source>They lie in {folder}</source>
        <translation>Están en {folder}</translation>
    </message>
    <message>
        <source>nowhere else: a second drive saves you when this one dies</source>
        <translation>en ningún otro sitio: una segunda unidad le salva cuando esta falle</translation>
    </message>
    <message>
        <source>{folder} (not there now)</source>
        <translation>{folder} (ahora no está)</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Aún no hay copia</translation>
    </message>
    <message>
        <source>One is made when the program is closed, and once a day while it is open.</source>
        <translation>Se hace una al cerrar el programa, y una al día mientras está abierto.</translation>
    </message>
    <message>
        <source>Backed up and verified</source>
        <translation>Copiado y verificado</translation>
    </message>
    <message>
        <source>The last backup is old</source>
        <translation>La última copia es antigua</translation>
    </message>
    <message>
        <source>The last one: {when}, {size}. {count} are kept.</source>
        <translation>La última: {when}, {size}. Se conservan {count}.</translation>
    </message>
    <message>
        <source>The only one: {when}, {size}.</source>
        <translation>La única: {when}, {size}.</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>sin verificar</translation>
    </message>
    <message>
        <source>Backed up and verified: {size}.</source>
        <translation>Copiado y verificado: {size}.</translation>
    </message>
    <message>
        <source>Go back to this backup?</source>
        <translation>¿Volver a esta copia?</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>A folder on another drive, for copies of the backups</source>
        <translation>Una carpeta en otra unidad, para duplicados de las copias</translation>
    </message>
    <message>
        <source>on closing</source>
        <translation>al cerrar</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>una vez al día</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>before a new version</source>
        <translation>antes de una versión nueva</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>antes de una importación</translation>
    </message>
    <message>
        <source>before a merge</source>
        <translation>antes de una fusión</translation>
    </message>
    <message>
        <source>before an erasure</source>
        <translation>antes de un borrado</translation>
    </message>
    <message>
        <source>before going back</source>
        <translation>antes de volver atrás</translation>
    </message>
    <message>
        <source>The backup of {when} was verified and is whole.</source>
        <translation>La copia de {when} se verificó y está íntegra.</translation>
    </message>
    <message>
        <source>What the store holds now cannot be compared with it.</source>
        <translation>Lo que el almacén contiene ahora no se puede comparar con ella.</translation>
    </message>
    <message>
        <source>{count} changes made since would be gone.</source>
        <translation>{count} cambios hechos desde entonces se perderían.</translation>
    </message>
    <message>
        <source>{count} changes made since {since} would be gone.</source>
        <translation>{count} cambios hechos desde {since} se perderían.</translation>
    </message>
    <message>
        <source>1 change, made {since}, would be gone.</source>
        <translation>1 cambio, hecho {since}, se perdería.</translation>
    </message>
    <message>
        <source>Nothing that the store holds now would be gone.</source>
        <translation>Nada de lo que el almacén contiene ahora se perdería.</translation>
    </message>
    <message>
        <source>1 note that was begun and not saved would be gone.</source>
        <translation>1 nota empezada y no guardada se perdería.</translation>
    </message>
    <message>
        <source>{count} notes that were begun and not saved would be gone.</source>
        <translation>{count} notas empezadas y no guardadas se perderían.</translation>
    </message>
    <message>
        <source>{count} changes that the store does not hold now would come back.</source>
        <translation>{count} cambios que el almacén no contiene ahora volverían.</translation>
    </message>
    <message>
        <source>The store as it is now is kept beside it, under another name.</source>
        <translation>El almacén tal como está ahora se conserva al lado, con otro nombre.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Between</name>
    <message>
        <source>The sample shop is being built: a year of it.</source>
        <translation>Se está creando la tienda de muestra: un año entero.</translation>
    </message>
    <message>
        <source>What was done is being backed up.</source>
        <translation>Se está copiando lo hecho.</translation>
    </message>
    <message>
        <source>The backup is being put in place.</source>
        <translation>La copia se está poniendo en su sitio.</translation>
    </message>
    <message>
        <source>Back at the backup.</source>
        <translation>De vuelta en la copia.</translation>
    </message>
    <message>
        <source>Back at the backup. The store as it was is kept as {name}.</source>
        <translation>De vuelta en la copia. El almacén tal como estaba se conserva como {name}.</translation>
    </message>
    <message>
        <source>What can be read is being saved into a new store.</source>
        <translation>Se está salvando lo legible en un almacén nuevo.</translation>
    </message>
    <message>
        <source>Put it in place</source>
        <translation>Ponerlo en su sitio</translation>
    </message>
    <message>
        <source>What was saved is being put in place.</source>
        <translation>Lo que se salvó se está poniendo en su sitio.</translation>
    </message>
    <message>
        <source>You go on with what could be saved. The damaged file is kept as {name}.</source>
        <translation>Usted sigue con lo que se pudo salvar. El archivo dañado se conserva como {name}.</translation>
    </message>
    <message>
        <source>Saved, and missing:</source>
        <translation>Salvado, y falta:</translation>
    </message>
    <message>
        <source>{record}: {saved} saved, {missing} missing</source>
        <translation>{record}: {saved} salvados, {missing} faltan</translation>
    </message>
    <message>
        <source>The new store is not wholly in order; `counterfoil check` tells more.</source>
        <translation>El almacén nuevo no está del todo en orden; `counterfoil check` dice más.</translation>
    </message>
    <message>
        <source>The damaged file is kept as it is, as {name}.</source>
        <translation>El archivo dañado se conserva tal como está, como {name}.</translation>
    </message>
</context>
<context>
    <name>Bootstrap</name>
    <message>
        <source>Counterfoil could not open its window, by a fault of its own. What was saved is there. What went wrong stands in {file}.</source>
        <translation>Counterfoil no pudo abrir su ventana, por un fallo suyo. Lo que se guardó está aquí. Qué falló consta en {file}.</translation>
    </message>
    <message>
        <source>What can be read can be saved into a new store. The damaged file stays as it is, and you are told what is missing before anything is put in its place.</source>
        <translation>Lo legible puede salvarse en un almacén nuevo. El archivo dañado queda como está, y se le dice qué falta antes de poner nada en su lugar.</translation>
    </message>
    <message>
        <source>Save what can be saved</source>
        <translation>Salvar lo que se pueda</translation>
    </message>
</context>
<context>
    <name>BrandSection</name>
    <message>
        <source>On paper</source>
        <translation>En papel</translation>
    </message>
    <message>
        <source>At the head of every summary: the shop&apos;s picture, and its name and a line in the shop&apos;s colour. A colour that is too light to read is darkened.</source>
        <translation>En la cabecera de cada resumen: la imagen de la tienda, y su nombre y una línea en el color de la tienda. Un color demasiado claro para leerse se oscurece.</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Elegir una imagen…</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Quitar la imagen</translation>
    </message>
    <message>
        <source>Choose a colour…</source>
        <translation>Elegir un color…</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Sin color</translation>
    </message>
    <message>
        <source>Pictures ({kinds})</source>
        <translation>Imágenes ({kinds})</translation>
    </message>
    <message>
        <source>Choose the shop&apos;s picture</source>
        <translation>Elegir la imagen de la tienda</translation>
    </message>
    <message>
        <source>Picture removed</source>
        <translation>Imagen quitada</translation>
    </message>
    <message>
        <source>Colour changed</source>
        <translation>Color cambiado</translation>
    </message>
    <message>
        <source>Colour removed</source>
        <translation>Color quitado</translation>
    </message>
    <message>
        <source>The shop&apos;s colour</source>
        <translation>El color de la tienda</translation>
    </message>
    <message>
        <source>Picture taken</source>
        <translation>Imagen adoptada</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Sin imagen</translation>
    </message>
    <message>
        <source>The shop&apos;s picture</source>
        <translation>La imagen de la tienda</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Negro</translation>
    </message>
    <message>
        <source>{colour}, printed as {ink}</source>
        <translation>{colour}, impreso como {ink}</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>A key chooses, 0 takes the choice back</source>
        <translation>Una tecla elige, 0 deshace la elección</translation>
    </message>
    <message>
        <source>{name}: show all</source>
        <translation>{name}: mostrar todo</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
</context>
<context>
    <name>ChooseCustomerDialog</name>
    <message>
        <source>Whose profile?</source>
        <translation>¿El perfil de quién?</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
</context>
<context>
    <name>ContactLine</name>
    <message>
        <source>Kind of contact</source>
        <translation>Tipo de contacto</translation>
    </message>
    <message>
        <source>Phone number, e-mail, handle or address</source>
        <translation>Teléfono, correo electrónico, alias o dirección</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué es</translation>
    </message>
    <message>
        <source>home, work</source>
        <translation>casa, trabajo</translation>
    </message>
    <message>
        <source>Remove this contact</source>
        <translation>Quitar este contacto</translation>
    </message>
</context>
<context>
    <name>CorrectInteractionDialog</name>
    <message>
        <source>Correct an interaction</source>
        <translation>Corregir una interacción</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Write the time like this: 15:30.</source>
        <translation>Escriba la hora así: 15:30.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>&amp;time not known</source>
        <translation>&amp;hora desconocida</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>C&amp;uándo</translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation>&amp;Canal</translation>
    </message>
    <message>
        <source>Sta&amp;ge</source>
        <translation>&amp;Etapa</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>Atendido por</translation>
    </message>
    <message>
        <source>Handled &amp;by</source>
        <translation>Atendido &amp;por</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Llegada</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Quién lo dice</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Settled on the &amp;spot</source>
        <translation>Resuelto en el &amp;acto</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>Compensación</translation>
    </message>
    <message>
        <source>Ca&amp;me</source>
        <translation>&amp;Llegada</translation>
    </message>
    <message>
        <source>&amp;Left</source>
        <translation>&amp;Salida</translation>
    </message>
    <message>
        <source>Wh&amp;o says so</source>
        <translation>&amp;Quién lo dice</translation>
    </message>
    <message>
        <source>&amp;Delivered</source>
        <translation>&amp;Resultado</translation>
    </message>
    <message>
        <source>G&amp;iven</source>
        <translation>C&amp;ompensación</translation>
    </message>
</context>
<context>
    <name>CorrectPromiseDialog</name>
    <message>
        <source>Correct promise {number}</source>
        <translation>Corregir la promesa {number}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>What we promised</source>
        <translation>Lo que prometimos</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>&amp;What we promised</source>
        <translation>&amp;Lo que prometimos</translation>
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
        <translation>Mostrador</translation>
    </message>
    <message>
        <source>Emptied.</source>
        <translation>Vaciado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Dejar aparte</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Save   Ctrl+Enter</source>
        <translation>Guardar   Ctrl+Intro</translation>
    </message>
    <message>
        <source>Save the interaction</source>
        <translation>Guardar la interacción</translation>
    </message>
    <message>
        <source>Put the note aside</source>
        <translation>Dejar la nota aparte</translation>
    </message>
    <message>
        <source>Empty the form</source>
        <translation>Vaciar el formulario</translation>
    </message>
    <message>
        <source>Say how they felt</source>
        <translation>Decir cómo se sintió</translation>
    </message>
    <message>
        <source>Add a remark</source>
        <translation>Añadir una observación</translation>
    </message>
    <message>
        <source>Add a promise</source>
        <translation>Añadir una promesa</translation>
    </message>
    <message>
        <source>Say more</source>
        <translation>Decir más</translation>
    </message>
    <message>
        <source>Take up the latest note put aside</source>
        <translation>Retomar la última nota apartada</translation>
    </message>
    <message>
        <source>Draft kept {time}</source>
        <translation>Borrador guardado {time}</translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation>Retomarla</translation>
    </message>
    <message>
        <source>This draft was written by another version.</source>
        <translation>Este borrador lo escribió otra versión.</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Guardado {time}</translation>
    </message>
    <message>
        <source>Not saved. {why}</source>
        <translation>No se guardó. {why}</translation>
    </message>
    <message>
        <source>Not saved: something went wrong. Your words are still here.</source>
        <translation>No se guardó: algo falló. Sus palabras siguen aquí.</translation>
    </message>
</context>
<context>
    <name>CustomerCard</name>
    <message>
        <source>They value</source>
        <translation>Valora</translation>
    </message>
    <message>
        <source>They dislike</source>
        <translation>No le gusta</translation>
    </message>
    <message>
        <source>Nothing is noted yet of what they value or dislike.</source>
        <translation>Aún no hay nada anotado de lo que valora o no le gusta.</translation>
    </message>
    <message>
        <source>Open the profile</source>
        <translation>Abrir el perfil</translation>
    </message>
    <message>
        <source>New here</source>
        <translation>Nuevo aquí</translation>
    </message>
    <message>
        <source>Nothing is on record yet. What you write now begins their profile.</source>
        <translation>Aún no consta nada. Lo que escriba ahora inicia su perfil.</translation>
    </message>
    <message>
        <source>Latest at the counter</source>
        <translation>Lo último en el mostrador</translation>
    </message>
    <message>
        <source>Nothing yet. Write the first note on the left, then Ctrl+Enter.</source>
        <translation>Nada todavía. Escriba la primera nota a la izquierda y luego Ctrl+Intro.</translation>
    </message>
    <message>
        <source>Speak: {tone}</source>
        <translation>Tono: {tone}</translation>
    </message>
    <message>
        <source>Language: {code}</source>
        <translation>Idioma: {code}</translation>
    </message>
    <message>
        <source>We owe them</source>
        <translation>Le debemos</translation>
    </message>
    <message>
        <source>Nothing is owed.</source>
        <translation>No se debe nada.</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>y {count} más</numerusform>
            <numerusform>y {count} más</numerusform>
        </translation>
    </message>
    <message>
        <source>due {when}</source>
        <translation>para {when}</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>La última vez</translation>
    </message>
    <message>
        <source>They were never here.</source>
        <translation>Nunca ha estado aquí.</translation>
    </message>
    <message>
        <source>How they felt was never noted.</source>
        <translation>Nunca se anotó cómo se sintió.</translation>
    </message>
    <message>
        <source>on arrival</source>
        <translation>al llegar</translation>
    </message>
    <message>
        <source>came {feeling}</source>
        <translation>llegó {feeling}</translation>
    </message>
    <message>
        <source>They talked to</source>
        <translation>Habló con</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Lo último</translation>
    </message>
    <message>
        <source>walk-in</source>
        <translation>cliente de paso</translation>
    </message>
</context>
<context>
    <name>CustomerFinder</name>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Any part of a name or phone; empty for a walk-in</source>
        <translation>Parte del nombre o del teléfono; vacío para un cliente de paso</translation>
    </message>
    <message>
        <source>Phone or e-mail</source>
        <translation>Teléfono o correo</translation>
    </message>
    <message>
        <source>Phone or e-mail, if they give it</source>
        <translation>Teléfono o correo, si lo da</translation>
    </message>
    <message>
        <source>Choose one of the list with Enter, or press Ctrl+Shift+N for a new customer; empty the field for a walk-in.</source>
        <translation>Elija de la lista con Intro, o pulse Ctrl+Mayús+N para un cliente nuevo; vacíe el campo para un cliente de paso.</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Clientes encontrados</translation>
    </message>
    <message>
        <source>New customer: {name}   (Ctrl+Shift+N)</source>
        <translation>Nuevo cliente: {name}   (Ctrl+Mayús+N)</translation>
    </message>
    <message>
        <source>Known customer</source>
        <translation>Cliente conocido</translation>
    </message>
    <message>
        <source>New customer, made when you save</source>
        <translation>Cliente nuevo, se crea al guardar</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Aún sin elegir</translation>
    </message>
    <message>
        <source>Walk-in: nobody is named</source>
        <translation>Cliente de paso: no se nombra a nadie</translation>
    </message>
</context>
<context>
    <name>CustomerForm</name>
    <message>
        <source>Merge with {name}</source>
        <translation>Fusionar con {name}</translation>
    </message>
    <message>
        <source>It is {name}</source>
        <translation>Es {name}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>de, en, tr…</source>
        <translation>de, en, tr…</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Tono</translation>
    </message>
    <message>
        <source>How to speak: formal, brief, patient</source>
        <translation>Cómo hablarle: formal, breve, paciente</translation>
    </message>
    <message>
        <source>Best reached by</source>
        <translation>Mejor por</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Separadas por comas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Añadir un contacto</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Merged into one record.</source>
        <translation>Fusionados en un solo registro.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>T&amp;one</source>
        <translation>&amp;Tono</translation>
    </message>
    <message>
        <source>&amp;Best reached by</source>
        <translation>&amp;Mejor por</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>&amp;Etiquetas</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>N&amp;ota</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>No matter</source>
        <translation>Da igual</translation>
    </message>
</context>
<context>
    <name>CustomerPicker</name>
    <message>
        <source>Find a customer</source>
        <translation>Buscar un cliente</translation>
    </message>
    <message>
        <source>Part of a name, phone number or e-mail</source>
        <translation>Parte del nombre, del teléfono o del correo</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Clientes encontrados</translation>
    </message>
    <message>
        <source>Nobody found.</source>
        <translation>No se encontró a nadie.</translation>
    </message>
</context>
<context>
    <name>Customers</name>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>1 unmet</source>
        <translation>1 sin cumplir</translation>
    </message>
    <message numerus="yes">
        <source>{n} unmet</source>
        <translation>
            <numerusform>{n} sin cumplir</numerusform>
            <numerusform>{n} sin cumplir</numerusform>
        </translation>
    </message>
    <message>
        <source>1 open</source>
        <translation>1 abierta</translation>
    </message>
    <message numerus="yes">
        <source>{n} open</source>
        <translation>
            <numerusform>{n} abierta</numerusform>
            <numerusform>{n} abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 found</source>
        <translation>1 encontrado</translation>
    </message>
    <message numerus="yes">
        <source>{n} found</source>
        <translation>
            <numerusform>{n} encontrado</numerusform>
            <numerusform>{n} encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>No way to reach them yet</source>
        <translation>Aún no hay forma de localizarlo</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Buscar un cliente</translation>
    </message>
    <message>
        <source>Part of a name, phone number or e-mail</source>
        <translation>Parte del nombre, del teléfono o del correo</translation>
    </message>
    <message>
        <source>&amp;Walk-ins without a name</source>
        <translation>Clientes de &amp;paso sin nombre</translation>
    </message>
    <message>
        <source>&amp;New customer</source>
        <translation>&amp;Nuevo cliente</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nuevo cliente</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>No se encontró a nadie</translation>
    </message>
    <message>
        <source>Try fewer letters, or make a new customer of this name.</source>
        <translation>Pruebe con menos letras, o cree un cliente nuevo con este nombre.</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Aún no hay clientes</translation>
    </message>
    <message>
        <source>Log an interaction at the Counter, or add a customer here.</source>
        <translation>Anote una interacción en el mostrador, o añada un cliente aquí.</translation>
    </message>
    <message>
        <source>Choose a customer</source>
        <translation>Elija un cliente</translation>
    </message>
    <message>
        <source>Type part of a name or phone number, or go down the list with the arrows.</source>
        <translation>Escriba parte del nombre o del teléfono, o recorra la lista con las flechas.</translation>
    </message>
</context>
<context>
    <name>DraftLine</name>
    <message>
        <source>Walk-in</source>
        <translation>Cliente de paso</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>Aún sin palabras</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>Put aside (Alt and the number takes one up)</source>
        <translation>Apartadas (Alt y el número retoma una)</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>y {count} más</numerusform>
            <numerusform>y {count} más</numerusform>
        </translation>
    </message>
    <message>
        <source>A note of {when} was not saved.</source>
        <translation>Una nota de {when} no se guardó.</translation>
    </message>
    <message numerus="yes">
        <source>{count} notes were not saved, the latest of {when}.</source>
        <translation>
            <numerusform>{count} nota no se guardó, la última de {when}.</numerusform>
            <numerusform>{count} notas no se guardaron, la última de {when}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop the draft</source>
        <translation>Descartar el borrador</translation>
    </message>
    <message>
        <source>Drop it (Del)</source>
        <translation>Descartar (Supr)</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Dropped.</source>
        <translation>Descartado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>DueField</name>
    <message>
        <source>friday 15:00, tomorrow, in 3 days, 2026-12-04</source>
        <translation>viernes 15:00, mañana, en 3 días, 2026-12-04</translation>
    </message>
    <message>
        <source>Not understood yet. Write a day, or a day and a time.</source>
        <translation>Aún no se entiende. Escriba un día, o un día y una hora.</translation>
    </message>
    <message>
        <source>This can be read in two ways. Which one is meant?</source>
        <translation>Esto puede leerse de dos maneras. ¿Cuál es la correcta?</translation>
    </message>
</context>
<context>
    <name>EditableList</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retirar de uso</translation>
    </message>
</context>
<context>
    <name>Feeling</name>
    <message>
        <source>Felt on leaving</source>
        <translation>Cómo se sintió al irse</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Quién lo dice</translation>
    </message>
    <message>
        <source>Who says so?</source>
        <translation>¿Quién lo dice?</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find on the pages</source>
        <translation>Buscar en las páginas</translation>
    </message>
    <message>
        <source>Hit before (Shift+F3)</source>
        <translation>Resultado anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Resultado siguiente (F3)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Cerrar la búsqueda (Esc)</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} de {count}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Welcome to Counterfoil</source>
        <translation>Bienvenido a Counterfoil</translation>
    </message>
    <message>
        <source>Shop&apos;s name</source>
        <translation>Nombre de la tienda</translation>
    </message>
    <message>
        <source>as it stands on your summaries</source>
        <translation>como figura en sus resúmenes</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>so that what you log is yours</source>
        <translation>para que lo que anote sea suyo</translation>
    </message>
    <message>
        <source>Both can be left blank and changed later.</source>
        <translation>Ambos pueden quedar vacíos y cambiarse después.</translation>
    </message>
    <message>
        <source>It keeps what your customers met at the counter and what they were promised, on this computer alone.</source>
        <translation>Guarda lo que sus clientes vivieron en el mostrador y lo que se les prometió, solo en este equipo.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Look around the sample shop</source>
        <translation>Recorrer la tienda de muestra</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
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
        <translation>con retraso</translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>1 día de retraso</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n día de retraso</numerusform>
            <numerusform>%n días de retraso</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>The program ended unexpectedly last time. What was saved is there.</source>
        <translation>El programa terminó de forma inesperada la última vez. Lo que se guardó está aquí.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <source>Co&amp;lours</source>
        <translation>C&amp;olores</translation>
    </message>
    <message>
        <source>Save what can be saved</source>
        <translation>Salvar lo que se pueda</translation>
    </message>
    <message>
        <source>Something went wrong in the program. What was saved is safe.</source>
        <translation>Algo falló en el programa. Lo que se guardó está a salvo.</translation>
    </message>
    <message>
        <source>Names, phones and notes are hidden. F8 shows them again.</source>
        <translation>Nombres, teléfonos y notas están ocultos. F8 los muestra de nuevo.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>nobody signed in</source>
        <translation>nadie identificado</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>deshecho</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>Show &amp;earlier ones</source>
        <translation>&amp;Mostrar anteriores</translation>
    </message>
    <message>
        <source>&amp;Take this back  (U)</source>
        <translation>&amp;Deshacer esto  (U)</translation>
    </message>
    <message>
        <source>See what taking it back would leave</source>
        <translation>Ver qué dejaría deshacerlo</translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation>Mostrar &amp;todo</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>Aún no se ha hecho nada</translation>
    </message>
    <message>
        <source>Whatever is logged or changed stands here, and can be taken back from here.</source>
        <translation>Todo lo que se anota o cambia figura aquí, y puede deshacerse desde aquí.</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more records</source>
        <translation>
            <numerusform>y {n} registro más</numerusform>
            <numerusform>y {n} registros más</numerusform>
        </translation>
    </message>
    <message>
        <source>This was taken back. The entry that took it back can itself be undone.</source>
        <translation>Esto se deshizo. La propia anulación puede deshacerse.</translation>
    </message>
    <message>
        <source>This took an earlier entry back.</source>
        <translation>Esto deshizo una acción anterior.</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>acted on</source>
        <translation>atendida</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>agreed by the customer</source>
        <translation>acordado con el cliente</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>what was done instead</source>
        <translation>qué se hizo en su lugar</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>asumida</translation>
    </message>
    <message>
        <source>answered by</source>
        <translation>asumida por</translation>
    </message>
    <message>
        <source>feeling on arrival</source>
        <translation>cómo se sintió al llegar</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>preguntado</translation>
    </message>
    <message>
        <source>about</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>when</source>
        <translation>cuándo</translation>
    </message>
    <message>
        <source>brand colour</source>
        <translation>color de la marca</translation>
    </message>
    <message>
        <source>brand review</source>
        <translation>revisión de la marca</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>canal</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>closes</source>
        <translation>cierra</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>comentario</translation>
    </message>
    <message>
        <source>computer</source>
        <translation>equipo</translation>
    </message>
    <message>
        <source>confirmed by the customer</source>
        <translation>confirmado por el cliente</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>consentimiento</translation>
    </message>
    <message>
        <source>country</source>
        <translation>país</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>moneda</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>order of day and month</source>
        <translation>orden de día y mes</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>time not known</source>
        <translation>hora desconocida</translation>
    </message>
    <message>
        <source>due (time)</source>
        <translation>plazo (hora)</translation>
    </message>
    <message>
        <source>due (day)</source>
        <translation>plazo (día)</translation>
    </message>
    <message>
        <source>feeling on leaving</source>
        <translation>cómo se sintió al irse</translation>
    </message>
    <message>
        <source>who says so</source>
        <translation>quién lo dice</translation>
    </message>
    <message>
        <source>expectation</source>
        <translation>expectativa</translation>
    </message>
    <message>
        <source>first due (time)</source>
        <translation>primer plazo (hora)</translation>
    </message>
    <message>
        <source>first due (day)</source>
        <translation>primer plazo (día)</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>from (time)</source>
        <translation>desde (hora)</translation>
    </message>
    <message>
        <source>from (day)</source>
        <translation>desde (día)</translation>
    </message>
    <message>
        <source>what was given</source>
        <translation>compensación</translation>
    </message>
    <message>
        <source>interaction</source>
        <translation>interacción</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>what it is for</source>
        <translation>para qué es</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>logotipo</translation>
    </message>
    <message>
        <source>mission</source>
        <translation>misión</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>abre</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>papel</translation>
    </message>
    <message>
        <source>narrowed to</source>
        <translation>limitado a</translation>
    </message>
    <message>
        <source>place in the list</source>
        <translation>lugar en la lista</translation>
    </message>
    <message>
        <source>best reached by</source>
        <translation>mejor por</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>promesa</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>prometido</translation>
    </message>
    <message>
        <source>promised by</source>
        <translation>prometido por</translation>
    </message>
    <message>
        <source>rhythm</source>
        <translation>frecuencia</translation>
    </message>
    <message>
        <source>role</source>
        <translation>función</translation>
    </message>
    <message>
        <source>score</source>
        <translation>puntuación</translation>
    </message>
    <message>
        <source>settled on the spot</source>
        <translation>resuelto en el acto</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>resuelto</translation>
    </message>
    <message>
        <source>note on settling</source>
        <translation>nota al resolver</translation>
    </message>
    <message>
        <source>handled by</source>
        <translation>atendido por</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>etapa</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>words</source>
        <translation>palabras</translation>
    </message>
    <message>
        <source>to (time)</source>
        <translation>hasta (hora)</translation>
    </message>
    <message>
        <source>to (day)</source>
        <translation>hasta (día)</translation>
    </message>
    <message>
        <source>tone</source>
        <translation>tono</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contacto</translation>
    </message>
    <message>
        <source>weekday</source>
        <translation>día de la semana</translation>
    </message>
    <message>
        <source>currency of the worth</source>
        <translation>moneda del importe</translation>
    </message>
    <message>
        <source>worth (in the smallest coin)</source>
        <translation>importe (en la moneda más pequeña)</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>zona horaria</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>New: {what}</source>
        <translation>Nuevo: {what}</translation>
    </message>
    <message>
        <source>Deleted: {what}</source>
        <translation>Eliminado: {what}</translation>
    </message>
    <message>
        <source>Changed: {what}</source>
        <translation>Cambiado: {what}</translation>
    </message>
</context>
<context>
    <name>HolidaysSection</name>
    <message>
        <source>Holidays</source>
        <translation>Festivos</translation>
    </message>
    <message>
        <source>No holiday is noted yet.</source>
        <translation>Aún no hay ningún festivo anotado.</translation>
    </message>
    <message>
        <source>Day of the holiday</source>
        <translation>Día del festivo</translation>
    </message>
    <message>
        <source>Name of the holiday</source>
        <translation>Nombre del festivo</translation>
    </message>
    <message>
        <source>what it is called</source>
        <translation>cómo se llama</translation>
    </message>
    <message>
        <source>Add the &amp;day</source>
        <translation>Aña&amp;dir el día</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Quita&amp;r</translation>
    </message>
    <message>
        <source>Holidays saved.</source>
        <translation>Festivos guardados.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>HoursSection</name>
    <message>
        <source>closed</source>
        <translation>cierre</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Copy the first open day to the others</source>
        <translation>Copiar el primer día abierto a los demás</translation>
    </message>
    <message>
        <source>Save the hours</source>
        <translation>Guardar el horario</translation>
    </message>
    <message>
        <source>Write the time like this: {time}, or take the day&apos;s tick away.</source>
        <translation>Escriba la hora así: {time}, o quite la marca del día.</translation>
    </message>
    <message>
        <source>Opening hours saved.</source>
        <translation>Horario guardado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>and</source>
        <translation>y</translation>
    </message>
    <message>
        <source>Dues such as “by close of business”, and how long it took to act, go by them.</source>
        <translation>Los plazos como «antes del cierre», y cuánto se tardó en actuar, se rigen por él.</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>abre</translation>
    </message>
    <message>
        <source>closes</source>
        <translation>cierra</translation>
    </message>
    <message>
        <source>opens again</source>
        <translation>vuelve a abrir</translation>
    </message>
    <message>
        <source>closes again</source>
        <translation>vuelve a cerrar</translation>
    </message>
</context>
<context>
    <name>InteractionCard</name>
    <message>
        <source>Given: {what}</source>
        <translation>Compensación: {what}</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Who changed this (H)</source>
        <translation>Quién cambió esto (H)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Attach to a customer…</source>
        <translation>Asignar a un cliente…</translation>
    </message>
    <message>
        <source>settled on the spot</source>
        <translation>resuelto en el acto</translation>
    </message>
</context>
<context>
    <name>InteractionDeeds</name>
    <message>
        <source>Interaction corrected</source>
        <translation>Interacción corregida</translation>
    </message>
    <message>
        <source>Interaction attached to its customer</source>
        <translation>Interacción asignada a su cliente</translation>
    </message>
    <message>
        <source>Interaction deleted</source>
        <translation>Interacción eliminada</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>InteractionForm</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What happened? What did they say?</source>
        <translation>¿Qué pasó? ¿Qué dijo?</translation>
    </message>
    <message>
        <source>Remark (Ctrl+R)</source>
        <translation>Observación (Ctrl+R)</translation>
    </message>
    <message>
        <source>Promise (Ctrl+P)</source>
        <translation>Promesa (Ctrl+P)</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>&amp;Canal</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>E&amp;tapa</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>Te&amp;ma</translation>
    </message>
    <message>
        <source>E&amp;xpected</source>
        <translation>E&amp;sperado</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>More: worth, given… (Ctrl+M)</source>
        <translation>Más: importe, compensación… (Ctrl+M)</translation>
    </message>
    <message>
        <source>Felt on arrival, worth, what was given, when</source>
        <translation>Cómo se sintió al llegar, importe, compensación, cuándo</translation>
    </message>
    <message>
        <source>Felt</source>
        <translation>Se sintió</translation>
    </message>
    <message>
        <source>Voiced</source>
        <translation>Expresado</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesa</translation>
    </message>
    <message>
        <source>Write when it happened, such as yesterday 16:00.</source>
        <translation>Escriba cuándo fue, por ejemplo ayer 16:00.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Mostrador</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesas</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Forms and lists</source>
        <translation>Formularios y listas</translation>
    </message>
    <message>
        <source>Take the customer who is marked, or go on with a walk-in</source>
        <translation>Tomar el cliente marcado, o seguir con un cliente de paso</translation>
    </message>
    <message>
        <source>A new customer of what is typed</source>
        <translation>Un cliente nuevo con lo escrito</translation>
    </message>
    <message>
        <source>Take the known customer whom the new one looks like</source>
        <translation>Tomar el cliente conocido al que se parece el nuevo</translation>
    </message>
    <message>
        <source>To the faces: how they felt</source>
        <translation>A las caras: cómo se sintió</translation>
    </message>
    <message>
        <source>A face, from angry to delighted</source>
        <translation>Una cara, de enfadado a encantado</translation>
    </message>
    <message>
        <source>To the channel, the stage, what it is about, what they expected</source>
        <translation>Al canal, a la etapa, al tema, a lo que esperaba</translation>
    </message>
    <message>
        <source>Choose there, and take the choice back</source>
        <translation>Elegir ahí, y deshacer la elección</translation>
    </message>
    <message>
        <source>Add a remark</source>
        <translation>Añadir una observación</translation>
    </message>
    <message>
        <source>Take the promise found in the note, or write one</source>
        <translation>Tomar la promesa hallada en la nota, o escribir una</translation>
    </message>
    <message>
        <source>Leave the promise found in the note</source>
        <translation>Dejar la promesa hallada en la nota</translation>
    </message>
    <message>
        <source>More: arrival, worth, what was given, when</source>
        <translation>Más: llegada, importe, compensación, cuándo</translation>
    </message>
    <message>
        <source>Put the note aside and begin another</source>
        <translation>Dejar la nota aparte y empezar otra</translation>
    </message>
    <message>
        <source>Take up what was put aside</source>
        <translation>Retomar lo apartado</translation>
    </message>
    <message>
        <source>Drop what was put aside</source>
        <translation>Descartar lo apartado</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Move in the list while typing</source>
        <translation>Moverse por la lista al escribir</translation>
    </message>
    <message>
        <source>Open the first found, or the promise of that number</source>
        <translation>Abrir el primero hallado, o la promesa de ese número</translation>
    </message>
    <message>
        <source>Correct the customer</source>
        <translation>Corregir el cliente</translation>
    </message>
    <message>
        <source>Take or merge the one who looks alike, in the customer&apos;s form</source>
        <translation>En el formulario del cliente, tomar al que se parece o fusionarlo</translation>
    </message>
    <message>
        <source>Delete the customer</source>
        <translation>Eliminar el cliente</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Cumplir</translation>
    </message>
    <message>
        <source>Move to another due</source>
        <translation>Aplazar a otro plazo</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Incumplir</translation>
    </message>
    <message>
        <source>Answer for a broken one</source>
        <translation>Asumir una incumplida</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>The customer confirms that it was kept</source>
        <translation>El cliente confirma que se cumplió</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abrir de nuevo</translation>
    </message>
    <message>
        <source>Print its slip</source>
        <translation>Imprimir su comprobante</translation>
    </message>
    <message>
        <source>Who changed it, and when</source>
        <translation>Quién la cambió, y cuándo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>Seleccionar varias</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Abrir el cliente</translation>
    </message>
    <message>
        <source>Turn the pages</source>
        <translation>Pasar las páginas</translation>
    </message>
    <message>
        <source>First and last page</source>
        <translation>Primera y última página</translation>
    </message>
    <message>
        <source>Larger, smaller, as wide as the view</source>
        <translation>Más grande, más pequeño, tan ancho como la vista</translation>
    </message>
    <message>
        <source>Find on the pages, on to the next hit, back</source>
        <translation>Buscar en las páginas, ir al siguiente resultado, volver</translation>
    </message>
    <message>
        <source>Take the chosen change back</source>
        <translation>Deshacer el cambio elegido</translation>
    </message>
    <message>
        <source>To the next field, to the one before</source>
        <translation>Al campo siguiente, al anterior</translation>
    </message>
    <message>
        <source>Choose what is marked</source>
        <translation>Elegir lo marcado</translation>
    </message>
    <message>
        <source>Save a form</source>
        <translation>Guardar un formulario</translation>
    </message>
    <message>
        <source>Leave a form without saving</source>
        <translation>Dejar un formulario sin guardar</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Lan&amp;guage</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>The settings of this computer could not be written.</source>
        <translation>No se pudieron escribir los ajustes de este equipo.</translation>
    </message>
    <message>
        <source>From its next start on the program speaks this language.</source>
        <translation>Desde su próximo inicio el programa habla este idioma.</translation>
    </message>
</context>
<context>
    <name>LikelyLine</name>
    <message>
        <source>Known already?</source>
        <translation>¿Ya conocido?</translation>
    </message>
    <message>
        <source>Looks like {name}: {why}</source>
        <translation>Se parece a {name}: {why}</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>mismo nombre</translation>
    </message>
    <message>
        <source>a name spelt alike</source>
        <translation>un nombre de grafía parecida</translation>
    </message>
    <message>
        <source>a name that sounds alike</source>
        <translation>un nombre que suena igual</translation>
    </message>
    <message>
        <source>same initial</source>
        <translation>misma inicial</translation>
    </message>
    <message>
        <source>the names the other way round</source>
        <translation>los nombres al revés</translation>
    </message>
    <message>
        <source>one name less</source>
        <translation>un nombre menos</translation>
    </message>
    <message>
        <source>same telephone number</source>
        <translation>mismo teléfono</translation>
    </message>
    <message>
        <source>a telephone number almost the same</source>
        <translation>un teléfono casi igual</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>mismo correo electrónico</translation>
    </message>
    <message>
        <source>It is {name}</source>
        <translation>Es {name}</translation>
    </message>
</context>
<context>
    <name>ManagePage</name>
    <message>
        <source>&amp;Shop…</source>
        <translation>&amp;Tienda…</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Name of a staff member</source>
        <translation>Nombre de un miembro del personal</translation>
    </message>
    <message>
        <source>Words of</source>
        <translation>Palabras de</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>A word of the list</source>
        <translation>Una palabra de la lista</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Gestión</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Tienda</translation>
    </message>
    <message>
        <source>Words of the lists</source>
        <translation>Palabras de las listas</translation>
    </message>
    <message>
        <source>This store is not backed up here: it is a sample, or lies on a server.</source>
        <translation>Este almacén no se copia aquí: es una muestra, o está en un servidor.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>{name}
Time zone {zone}, currency {currency}</source>
        <translation>{name}
Zona horaria {zone}, moneda {currency}</translation>
    </message>
    <message>
        <source>The shop has no name yet</source>
        <translation>La tienda aún no tiene nombre</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De qué se trata</translation>
    </message>
    <message>
        <source>Written by hand</source>
        <translation>Escrito a mano</translation>
    </message>
    <message>
        <source>What that does</source>
        <translation>Qué hace eso</translation>
    </message>
    <message>
        <source>no longer recorded</source>
        <translation>ya no consta</translation>
    </message>
</context>
<context>
    <name>MarksDialog</name>
    <message>
        <source>Marks from paper</source>
        <translation>Anotaciones del papel</translation>
    </message>
    <message>
        <source>Save the sheet again</source>
        <translation>Guardar la hoja de nuevo</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Guardado: {file}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Type beside a line what was written there.</source>
        <translation>Escriba junto a una línea lo que allí estaba escrito.</translation>
    </message>
    <message>
        <source>Say when it was written, or leave it empty for now.</source>
        <translation>Diga cuándo se escribió, o déjelo vacío si es ahora.</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) taken in</source>
        <translation>
            <numerusform>%n anotación incorporada</numerusform>
            <numerusform>%n anotaciones incorporadas</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it stood so already</source>
        <translation>Todo estaba ya así</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Name of the sheet</source>
        <translation>Nombre de la hoja</translation>
    </message>
    <message>
        <source>Four characters in its foot</source>
        <translation>Cuatro caracteres en su pie</translation>
    </message>
    <message>
        <source>Newest sheets</source>
        <translation>Últimas hojas</translation>
    </message>
    <message>
        <source>When written</source>
        <translation>Cuándo se escribió</translation>
    </message>
    <message>
        <source>Lines of the sheet</source>
        <translation>Líneas de la hoja</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Hoja</translation>
    </message>
    <message>
        <source>&amp;When written</source>
        <translation>&amp;Cuándo se escribió</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>&amp;Incorporar</translation>
    </message>
    <message>
        <source>Save the sheet a&amp;gain…</source>
        <translation>&amp;Guardar la hoja de nuevo…</translation>
    </message>
    <message>
        <source>Give up the marks?</source>
        <translation>¿Abandonar las anotaciones?</translation>
    </message>
    <message>
        <source>What was typed beside the lines is not saved yet.</source>
        <translation>Lo escrito junto a las líneas aún no está guardado.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonar</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
</context>
<context>
    <name>More</name>
    <message>
        <source>Felt on arrival</source>
        <translation>Cómo se sintió al llegar</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Settled on the spot</source>
        <translation>Resuelto en el acto</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>Compensación</translation>
    </message>
    <message>
        <source>what they were given to put it right</source>
        <translation>lo que se le dio para compensarlo</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Cuándo ocurrió</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Reparado</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
</context>
<context>
    <name>MovePromiseDialog</name>
    <message>
        <source>Move</source>
        <translation>Aplazar</translation>
    </message>
    <message>
        <source>Now due: {due}</source>
        <translation>Plazo actual: {due}</translation>
    </message>
    <message>
        <source>New due</source>
        <translation>Nuevo plazo</translation>
    </message>
    <message>
        <source>The customer &amp;agreed to the new date</source>
        <translation>El cliente &amp;aceptó la nueva fecha</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>New &amp;due</source>
        <translation>&amp;Nuevo plazo</translation>
    </message>
    <message>
        <source>Only a date that the customer agreed to, in time, counts as a new promise.</source>
        <translation>Solo una fecha que el cliente aceptó a tiempo cuenta como promesa nueva.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Say when it is due: a day, or a day and a time.</source>
        <translation>Diga para cuándo es: un día, o un día y una hora.</translation>
    </message>
    <message>
        <source>Move promise {number}</source>
        <translation>Aplazar la promesa {number}</translation>
    </message>
    <message numerus="yes">
        <source>Move {n} promises</source>
        <translation>
            <numerusform>Aplazar {n} promesa</numerusform>
            <numerusform>Aplazar {n} promesas</numerusform>
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
        <translation>Etapa</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Todo canal</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Toda etapa</translation>
    </message>
    <message>
        <source>All aspects</source>
        <translation>Todo tema</translation>
    </message>
    <message>
        <source>All staff</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>{name} (formerly)</source>
        <translation>{name} (antes)</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message numerus="yes">
        <source>{count} characters too many (at most {limit})</source>
        <translation>
            <numerusform>{count} carácter de más (como máximo {limit})</numerusform>
            <numerusform>{count} caracteres de más (como máximo {limit})</numerusform>
        </translation>
    </message>
    <message>
        <source>{length} of {limit} characters</source>
        <translation>{length} de {limit} caracteres</translation>
    </message>
</context>
<context>
    <name>Noticing</name>
    <message>
        <source>you</source>
        <translation>usted</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>sin responsable</translation>
    </message>
</context>
<context>
    <name>OfferLine</name>
    <message>
        <source>A promise in the note</source>
        <translation>Una promesa en la nota</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Tomarla</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarla</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>which day?</source>
        <translation>¿qué día?</translation>
    </message>
    <message>
        <source>Promise: {text} · {due} · {owner}</source>
        <translation>Promesa: {text} · {due} · {owner}</translation>
    </message>
    <message>
        <source>“{words}” is read as {due}.</source>
        <translation>«{words}» se lee como {due}.</translation>
    </message>
    <message>
        <source>“{words}” can be two days.</source>
        <translation>«{words}» puede ser dos días.</translation>
    </message>
    <message>
        <source>The note was read on this computer alone.</source>
        <translation>La nota se leyó solo en este equipo.</translation>
    </message>
    <message>
        <source>“{words}” says that one of the staff will do something.</source>
        <translation>«{words}» dice que alguien del personal hará algo.</translation>
    </message>
    <message>
        <source>“{words}” says what will be ready.</source>
        <translation>«{words}» dice qué estará listo.</translation>
    </message>
    <message>
        <source>“{words}” says what the customer will get.</source>
        <translation>«{words}» dice qué recibirá el cliente.</translation>
    </message>
    <message>
        <source>“{words}” says that the shop will do something.</source>
        <translation>«{words}» dice que la tienda hará algo.</translation>
    </message>
    <message>
        <source>“{words}” puts something on a day.</source>
        <translation>«{words}» fija algo para un día.</translation>
    </message>
    <message>
        <source>“{words}” says that it was promised.</source>
        <translation>«{words}» dice que se prometió.</translation>
    </message>
    <message>
        <source>“{words}” sounds as if we commit ourselves.</source>
        <translation>«{words}» suena a que nos comprometemos.</translation>
    </message>
</context>
<context>
    <name>Others</name>
    <message>
        <source>This store is open to look at: its file or its folder may not be written here, so nothing you enter can be saved. Ask whoever looks after this computer for the right.</source>
        <translation>Este almacén está abierto solo para consulta: su archivo o su carpeta no se puede escribir aquí, así que nada de lo que introduzca se podrá guardar. Pida permiso de escritura a quien cuida este equipo.</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>Save the summary</source>
        <translation>Guardar el resumen</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Table (*.csv);;Exact document (*.json)</source>
        <translation>Tabla (*.csv);;Documento exacto (*.json)</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Guardar las cifras</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the summary instead.</source>
        <translation>No hay ninguna impresora configurada en este equipo. Guarde el resumen en su lugar.</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Enviado a la impresora</translation>
    </message>
    <message>
        <source>Printing stopped</source>
        <translation>La impresión se detuvo</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Guardado: {file}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>Guardar en otro sitio</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Check it, or save the summary instead.</source>
        <translation>La impresora no aceptó las páginas. Revísela, o guarde el resumen en su lugar.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find anything</source>
        <translation>Buscar cualquier cosa</translation>
    </message>
    <message>
        <source>An action, a page, a customer, or a promise&apos;s number</source>
        <translation>Una acción, una página, un cliente o el número de una promesa</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Lo que coincide</translation>
    </message>
    <message>
        <source>Arrows choose, Enter does it, Esc goes</source>
        <translation>Flechas para elegir, Intro para hacerlo, Esc para cerrar</translation>
    </message>
    <message>
        <source>Nothing here fits.</source>
        <translation>Nada aquí coincide.</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Preview of the pages</source>
        <translation>Vista previa de las páginas</translation>
    </message>
    <message>
        <source>Hidden (F8)</source>
        <translation>Oculto (F8)</translation>
    </message>
</context>
<context>
    <name>Periods</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>La semana pasada</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>El mes pasado</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Este trimestre</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>El trimestre pasado</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>El año pasado</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Desde – hasta</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Overdue</source>
        <translation>Vencidas</translation>
    </message>
    <message>
        <source>Broken, not answered for</source>
        <translation>Incumplidas, sin asumir</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Para hoy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Resueltas</translation>
    </message>
    <message>
        <source>Answered for</source>
        <translation>Asumida</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Cumplida</translation>
    </message>
    <message>
        <source>the customer said so</source>
        <translation>lo dijo el cliente</translation>
    </message>
    <message>
        <source>from a survey</source>
        <translation>de una encuesta</translation>
    </message>
    <message>
        <source>as staff saw it</source>
        <translation>según el personal</translation>
    </message>
    <message>
        <source>came {word}</source>
        <translation>llegó {word}</translation>
    </message>
    <message>
        <source>less than they expected</source>
        <translation>menos de lo que esperaba</translation>
    </message>
    <message>
        <source>as they expected</source>
        <translation>como esperaba</translation>
    </message>
    <message>
        <source>better than they expected</source>
        <translation>mejor de lo que esperaba</translation>
    </message>
    <message>
        <source>Would recommend us: {score} of 10</source>
        <translation>Nos recomendaría: {score} de 10</translation>
    </message>
    <message>
        <source>Satisfied: {score} of 5</source>
        <translation>Satisfecho: {score} de 5</translation>
    </message>
    <message>
        <source>We made it easy: {score} of 7</source>
        <translation>Se lo pusimos fácil: {score} de 7</translation>
    </message>
    <message>
        <source>Felt: {score} of 7</source>
        <translation>Se sintió: {score} de 7</translation>
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
        <translation>Etapa</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>What they expected was</source>
        <translation>Lo que esperaba fue</translation>
    </message>
</context>
<context>
    <name>Points</name>
    <message>
        <source>All of them in the timeline</source>
        <translation>Todo en la cronología</translation>
    </message>
    <message>
        <source>said {when}</source>
        <translation>dicho {when}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>Buscar (Ctrl+F)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Fit &amp;width</source>
        <translation>A&amp;justar al ancho</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} de {pages}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>no interactions yet</source>
        <translation>aún sin interacciones</translation>
    </message>
    <message>
        <source>1 interaction</source>
        <translation>1 interacción</translation>
    </message>
    <message numerus="yes">
        <source>{n} interactions</source>
        <translation>
            <numerusform>{n} interacción</numerusform>
            <numerusform>{n} interacciones</numerusform>
        </translation>
    </message>
    <message>
        <source>1 unmet promise</source>
        <translation>1 promesa sin cumplir</translation>
    </message>
    <message numerus="yes">
        <source>{n} unmet promises</source>
        <translation>
            <numerusform>{n} promesa sin cumplir</numerusform>
            <numerusform>{n} promesas sin cumplir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} kept on time</source>
        <translation>
            <numerusform>{n} cumplida a tiempo</numerusform>
            <numerusform>{n} cumplidas a tiempo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} kept late</source>
        <translation>
            <numerusform>{n} cumplida tarde</numerusform>
            <numerusform>{n} cumplidas tarde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} broken</source>
        <translation>
            <numerusform>{n} incumplida</numerusform>
            <numerusform>{n} incumplidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} overdue</source>
        <translation>
            <numerusform>{n} vencidas</numerusform>
            <numerusform>{n} vencidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not due yet</source>
        <translation>
            <numerusform>{n} aún no vence</numerusform>
            <numerusform>{n} aún no vencen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} withdrawn</source>
        <translation>
            <numerusform>{n} retirada</numerusform>
            <numerusform>{n} retiradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileBackground</name>
    <message>
        <source>Promises kept and not</source>
        <translation>Promesas cumplidas y no</translation>
    </message>
    <message>
        <source>Who served them</source>
        <translation>Quién le atendió</translation>
    </message>
    <message>
        <source>Survey answers</source>
        <translation>Respuestas de encuestas</translation>
    </message>
    <message>
        <source>Nothing was promised to them yet.</source>
        <translation>Aún no se le ha prometido nada.</translation>
    </message>
    <message>
        <source>None has fallen due yet.</source>
        <translation>Aún no ha vencido ninguna.</translation>
    </message>
    <message>
        <source>{kept} of {n} that fell due were kept on time.</source>
        <translation>{kept} de {n} vencidas se cumplieron a tiempo.</translation>
    </message>
    <message>
        <source>That is {share} (95 % sure: {low} to {high}).</source>
        <translation>Es un {share} (con 95 % de seguridad: {low} a {high}).</translation>
    </message>
    <message>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message numerus="yes">
        <source>{n} times</source>
        <translation>
            <numerusform>{n} vez</numerusform>
            <numerusform>{n} veces</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>no se nombra a nadie</translation>
    </message>
    <message>
        <source>{name}: {times}, last {day}</source>
        <translation>{name}: {times}, la última {day}</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Nadie todavía.</translation>
    </message>
    <message numerus="yes">
        <source>and {n} earlier ones</source>
        <translation>
            <numerusform>y {n} anterior</numerusform>
            <numerusform>y {n} anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>They were never asked.</source>
        <translation>Nunca se le preguntó.</translation>
    </message>
</context>
<context>
    <name>ProfileHeader</name>
    <message>
        <source>Log an interaction</source>
        <translation>Anotar una interacción</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Who changed this</source>
        <translation>Quién cambió esto</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Speak: {tone}</source>
        <translation>Tono: {tone}</translation>
    </message>
    <message>
        <source>language {code}</source>
        <translation>idioma {code}</translation>
    </message>
    <message>
        <source>best reached by {channel}</source>
        <translation>mejor por {channel}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>desde el {day}</translation>
    </message>
    <message>
        <source>last {day}</source>
        <translation>última el {day}</translation>
    </message>
    <message>
        <source>worth {money}</source>
        <translation>importe {money}</translation>
    </message>
</context>
<context>
    <name>ProfilePath</name>
    <message>
        <source>How they felt</source>
        <translation>Cómo se sintió</translation>
    </message>
    <message>
        <source>Earlier feelings</source>
        <translation>Emociones anteriores</translation>
    </message>
    <message>
        <source>Later feelings</source>
        <translation>Emociones posteriores</translation>
    </message>
    <message>
        <source>Last, {feeling}.</source>
        <translation>Última, {feeling}.</translation>
    </message>
    <message>
        <source>Strongest, {feeling}.</source>
        <translation>La más fuerte, {feeling}.</translation>
    </message>
    <message>
        <source>Hollow: on arrival. Full: on leaving.</source>
        <translation>Hueco: al llegar. Lleno: al irse.</translation>
    </message>
    <message>
        <source>strongest</source>
        <translation>la más fuerte</translation>
    </message>
    <message>
        <source>last</source>
        <translation>última</translation>
    </message>
</context>
<context>
    <name>ProfileTimeline</name>
    <message>
        <source>Nothing was logged for this customer yet.</source>
        <translation>Aún no se ha anotado nada de este cliente.</translation>
    </message>
    <message>
        <source>Back to the newest</source>
        <translation>Volver a lo más reciente</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Mostrar todo de nuevo</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Find in the timeline</source>
        <translation>Buscar en la cronología</translation>
    </message>
    <message>
        <source>Find in notes and promises</source>
        <translation>Buscar en notas y promesas</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Kind of remark</source>
        <translation>Tipo de observación</translation>
    </message>
    <message>
        <source>Any remark</source>
        <translation>Cualquier observación</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>Emoción</translation>
    </message>
    <message>
        <source>Any feeling</source>
        <translation>Cualquier emoción</translation>
    </message>
    <message>
        <source>Left content</source>
        <translation>Se fue contento</translation>
    </message>
    <message>
        <source>Left neutral</source>
        <translation>Se fue neutral</translation>
    </message>
    <message>
        <source>Left unhappy</source>
        <translation>Se fue descontento</translation>
    </message>
    <message>
        <source>With a promise</source>
        <translation>Con una promesa</translation>
    </message>
    <message>
        <source>Any channel</source>
        <translation>Cualquier canal</translation>
    </message>
    <message>
        <source>Nothing here fits.</source>
        <translation>Nada coincide aquí.</translation>
    </message>
</context>
<context>
    <name>ProfileView</name>
    <message>
        <source>We owe this customer nothing.</source>
        <translation>No le debemos nada a este cliente.</translation>
    </message>
    <message>
        <source>What we owe</source>
        <translation>Lo que debemos</translation>
    </message>
    <message>
        <source>They need</source>
        <translation>Necesita</translation>
    </message>
    <message>
        <source>They value</source>
        <translation>Valora</translation>
    </message>
    <message>
        <source>They dislike</source>
        <translation>No le gusta</translation>
    </message>
    <message>
        <source>Nothing is noted yet of what they value or dislike.</source>
        <translation>Aún no hay nada anotado de lo que valora o no le gusta.</translation>
    </message>
    <message>
        <source>Nothing is noted yet of what they value.</source>
        <translation>Aún no hay nada anotado de lo que valora.</translation>
    </message>
    <message>
        <source>Nothing is noted yet of what they dislike.</source>
        <translation>Aún no hay nada anotado de lo que no le gusta.</translation>
    </message>
    <message>
        <source>{name} deleted, with everything of theirs</source>
        <translation>{name} eliminado, con todo lo suyo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Customer corrected</source>
        <translation>Cliente corregido</translation>
    </message>
</context>
<context>
    <name>PromiseFilters</name>
    <message>
        <source>Find a promise</source>
        <translation>Buscar una promesa</translation>
    </message>
    <message>
        <source>Find by number, words, customer or owner</source>
        <translation>Buscar por número, palabras, cliente o responsable</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>All owners</source>
        <translation>Todo responsable</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Todos los clientes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Sin responsable</translation>
    </message>
    <message>
        <source>While we were closed</source>
        <translation>Mientras estaba cerrado</translation>
    </message>
    <message>
        <source>Filter saved</source>
        <translation>Filtro guardado</translation>
    </message>
    <message>
        <source>Filter forgotten</source>
        <translation>Filtro olvidado</translation>
    </message>
    <message>
        <source>Forget this filter</source>
        <translation>Olvidar este filtro</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Guardar este filtro</translation>
    </message>
    <message>
        <source>The settings of this computer could not be written.</source>
        <translation>No se pudieron escribir los ajustes de este equipo.</translation>
    </message>
</context>
<context>
    <name>PromiseRow</name>
    <message>
        <source>We promise to</source>
        <translation>Prometemos</translation>
    </message>
    <message>
        <source>what we will do</source>
        <translation>lo que haremos</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Para cuándo</translation>
    </message>
    <message>
        <source>Whose promise</source>
        <translation>Promesa de quién</translation>
    </message>
    <message>
        <source>Remove this promise</source>
        <translation>Quitar esta promesa</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>sin responsable</translation>
    </message>
</context>
<context>
    <name>Promises</name>
    <message>
        <source>Standing</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>What we promised</source>
        <translation>Lo que prometimos</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Cliente de paso</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Moved to {due}</source>
        <translation>Aplazada a {due}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Only a broken promise is answered for.</source>
        <translation>Solo se asume una promesa incumplida.</translation>
    </message>
    <message>
        <source>This promise is open already.</source>
        <translation>Esta promesa ya está abierta.</translation>
    </message>
    <message>
        <source>Only a kept promise is confirmed by the customer.</source>
        <translation>El cliente solo confirma una promesa cumplida.</translation>
    </message>
    <message>
        <source>This promise is settled. Open it again first.</source>
        <translation>Esta promesa está resuelta. Ábrala primero de nuevo.</translation>
    </message>
    <message>
        <source>Promise {number} kept</source>
        <translation>Promesa {number} cumplida</translation>
    </message>
    <message>
        <source>Promise {number} marked as broken</source>
        <translation>Promesa {number} marcada como incumplida</translation>
    </message>
    <message>
        <source>Promise {number} withdrawn</source>
        <translation>Promesa {number} retirada</translation>
    </message>
    <message>
        <source>Promise {number} answered for</source>
        <translation>Promesa {number} asumida</translation>
    </message>
    <message>
        <source>Promise {number} moved</source>
        <translation>Promesa {number} aplazada</translation>
    </message>
    <message>
        <source>Promise {number} corrected</source>
        <translation>Promesa {number} corregida</translation>
    </message>
    <message>
        <source>Promise {number} opened again</source>
        <translation>Promesa {number} abierta de nuevo</translation>
    </message>
    <message>
        <source>Promise {number} confirmed by the customer</source>
        <translation>Promesa {number} confirmada por el cliente</translation>
    </message>
    <message>
        <source>Promise {number} deleted</source>
        <translation>Promesa {number} eliminada</translation>
    </message>
    <message numerus="yes">
        <source>{n} promises kept</source>
        <translation>
            <numerusform>{n} promesa cumplida</numerusform>
            <numerusform>{n} promesas cumplidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} promises marked as broken</source>
        <translation>
            <numerusform>{n} promesa marcada como incumplida</numerusform>
            <numerusform>{n} promesas marcadas como incumplidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} promises withdrawn</source>
        <translation>
            <numerusform>{n} promesa retirada</numerusform>
            <numerusform>{n} promesas retiradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} promises answered for</source>
        <translation>
            <numerusform>{n} promesa asumida</numerusform>
            <numerusform>{n} promesas asumidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} promises moved</source>
        <translation>
            <numerusform>{n} promesa aplazada</numerusform>
            <numerusform>{n} promesas aplazadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} promises corrected</source>
        <translation>
            <numerusform>{n} promesa corregida</numerusform>
            <numerusform>{n} promesas corregidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} promises opened again</source>
        <translation>
            <numerusform>{n} promesa abierta de nuevo</numerusform>
            <numerusform>{n} promesas abiertas de nuevo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} promises confirmed by the customers</source>
        <translation>
            <numerusform>{n} promesa confirmada por los clientes</numerusform>
            <numerusform>{n} promesas confirmadas por los clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} promises deleted</source>
        <translation>
            <numerusform>{n} promesa eliminada</numerusform>
            <numerusform>{n} promesas eliminadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Cumplir</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Aplazar…</translation>
    </message>
    <message>
        <source>Break…</source>
        <translation>Incumplir…</translation>
    </message>
    <message>
        <source>Answer for…</source>
        <translation>Asumir…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>Confirmed by the customer</source>
        <translation>Confirmada por el cliente</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corregir…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abrir de nuevo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation>Imprimir comprobante</translation>
    </message>
    <message>
        <source>Who changed this (H)</source>
        <translation>Quién cambió esto (H)</translation>
    </message>
    <message>
        <source>due {due}</source>
        <translation>para {due}</translation>
    </message>
    <message>
        <source>first due {due}</source>
        <translation>primero para {due}</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>sin responsable</translation>
    </message>
</context>
<context>
    <name>PromisesPage</name>
    <message>
        <source>Promises</source>
        <translation>Promesas</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>No promise fits</source>
        <translation>Ninguna promesa coincide</translation>
    </message>
    <message>
        <source>Take words or filters away to see the others.</source>
        <translation>Quite palabras o filtros para ver las demás.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>No promises yet</source>
        <translation>Aún no hay promesas</translation>
    </message>
    <message>
        <source>A promise is made at the Counter, together with its due.</source>
        <translation>Una promesa se hace en el mostrador, junto con su plazo.</translation>
    </message>
    <message>
        <source>Go to the Counter</source>
        <translation>Ir al mostrador</translation>
    </message>
    <message numerus="yes">
        <source>{n} selected</source>
        <translation>
            <numerusform>{n} seleccionada</numerusform>
            <numerusform>{n} seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no promise of this number.</source>
        <translation>No hay ninguna promesa con este número.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Unmet promises: …</source>
        <translation>Promesas sin cumplir: …</translation>
    </message>
    <message>
        <source>No unmet promise</source>
        <translation>Ninguna promesa sin cumplir</translation>
    </message>
    <message>
        <source>1 unmet promise</source>
        <translation>1 promesa sin cumplir</translation>
    </message>
    <message>
        <source>Who works now: {name} (F2 to switch)</source>
        <translation>Trabaja ahora: {name} (F2 para cambiar)</translation>
    </message>
    <message>
        <source>Who works now?</source>
        <translation>¿Quién trabaja ahora?</translation>
    </message>
    <message numerus="yes">
        <source>%n unmet promises</source>
        <translation>
            <numerusform>%n promesa sin cumplir</numerusform>
            <numerusform>%n promesas sin cumplir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemarkRow</name>
    <message>
        <source>Kind of remark</source>
        <translation>Tipo de observación</translation>
    </message>
    <message>
        <source>In the customer&apos;s words</source>
        <translation>En palabras del cliente</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>En sus propias palabras</translation>
    </message>
    <message>
        <source>Remove this remark</source>
        <translation>Quitar esta observación</translation>
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
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>1 promise is due:</source>
        <translation>1 promesa vence:</translation>
    </message>
    <message numerus="yes">
        <source>{n} promises are due:</source>
        <translation>
            <numerusform>{n} promesa vence:</numerusform>
            <numerusform>{n} promesas vencen:</numerusform>
        </translation>
    </message>
    <message>
        <source>While we were closed 1 promise came due.</source>
        <translation>Mientras estaba cerrado venció 1 promesa.</translation>
    </message>
    <message numerus="yes">
        <source>While we were closed {n} promises came due.</source>
        <translation>
            <numerusform>Mientras estaba cerrado venció {n} promesa.</numerusform>
            <numerusform>Mientras estaba cerrado vencieron {n} promesas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Till roll, 80 mm</source>
        <translation>Rollo de caja, 80 mm</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Guardar como PDF…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Find on the pages</source>
        <translation>Buscar en las páginas</translation>
    </message>
    <message>
        <source>Scheduled summaries</source>
        <translation>Resúmenes programados</translation>
    </message>
    <message>
        <source>Marks from paper</source>
        <translation>Anotaciones del papel</translation>
    </message>
    <message>
        <source>Save figures…</source>
        <translation>Guardar cifras…</translation>
    </message>
    <message>
        <source>Schedules…</source>
        <translation>Programación…</translation>
    </message>
    <message>
        <source>&amp;Marks from paper…</source>
        <translation>Ano&amp;taciones del papel…</translation>
    </message>
    <message>
        <source>Something went wrong in the program.</source>
        <translation>Algo falló en el programa.</translation>
    </message>
    <message>
        <source>There is no promise of this number.</source>
        <translation>No hay ninguna promesa con este número.</translation>
    </message>
    <message>
        <source>The summary was not made</source>
        <translation>El resumen no se hizo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentarlo</translation>
    </message>
    <message>
        <source>Which promise?</source>
        <translation>¿Qué promesa?</translation>
    </message>
    <message>
        <source>Type the number of the promise, such as 12-7.</source>
        <translation>Escriba el número de la promesa, como 12-7.</translation>
    </message>
    <message>
        <source>Type a number</source>
        <translation>Escriba un número</translation>
    </message>
    <message>
        <source>Whose profile?</source>
        <translation>¿El perfil de quién?</translation>
    </message>
    <message>
        <source>Choose the customer whose profile is to be printed.</source>
        <translation>Elija el cliente cuyo perfil se va a imprimir.</translation>
    </message>
    <message>
        <source>Whose copy?</source>
        <translation>¿La copia de quién?</translation>
    </message>
    <message>
        <source>Choose the customer who asked what is kept about them.</source>
        <translation>Elija el cliente que preguntó qué se guarda sobre él.</translation>
    </message>
    <message>
        <source>Choose a customer</source>
        <translation>Elija un cliente</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Usted lo detuvo.</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>Sayings</name>
    <message>
        <source>shop&apos;s colour changed</source>
        <translation>color de la tienda cambiado</translation>
    </message>
    <message>
        <source>shop&apos;s picture changed</source>
        <translation>imagen de la tienda cambiada</translation>
    </message>
    <message>
        <source>new customer</source>
        <translation>cliente nuevo</translation>
    </message>
    <message>
        <source>customer corrected</source>
        <translation>cliente corregido</translation>
    </message>
    <message>
        <source>customer deleted</source>
        <translation>cliente eliminado</translation>
    </message>
    <message>
        <source>customers merged</source>
        <translation>clientes fusionados</translation>
    </message>
    <message>
        <source>contact points changed</source>
        <translation>datos de contacto cambiados</translation>
    </message>
    <message>
        <source>tags changed</source>
        <translation>etiquetas cambiadas</translation>
    </message>
    <message>
        <source>import of a file</source>
        <translation>importación de un archivo</translation>
    </message>
    <message>
        <source>new remark</source>
        <translation>observación nueva</translation>
    </message>
    <message>
        <source>interaction given to a customer</source>
        <translation>interacción asignada a un cliente</translation>
    </message>
    <message>
        <source>interaction corrected</source>
        <translation>interacción corregida</translation>
    </message>
    <message>
        <source>remark corrected</source>
        <translation>observación corregida</translation>
    </message>
    <message>
        <source>interaction deleted</source>
        <translation>interacción eliminada</translation>
    </message>
    <message>
        <source>remark deleted</source>
        <translation>observación eliminada</translation>
    </message>
    <message>
        <source>interaction logged</source>
        <translation>interacción anotada</translation>
    </message>
    <message>
        <source>marks from paper taken in</source>
        <translation>anotaciones del papel incorporadas</translation>
    </message>
    <message>
        <source>broken promise answered for</source>
        <translation>promesa incumplida asumida</translation>
    </message>
    <message>
        <source>promise broken</source>
        <translation>promesa incumplida</translation>
    </message>
    <message>
        <source>promise confirmed by the customer</source>
        <translation>promesa confirmada por el cliente</translation>
    </message>
    <message>
        <source>promise corrected</source>
        <translation>promesa corregida</translation>
    </message>
    <message>
        <source>promise deleted</source>
        <translation>promesa eliminada</translation>
    </message>
    <message>
        <source>promise kept</source>
        <translation>promesa cumplida</translation>
    </message>
    <message>
        <source>promise made</source>
        <translation>promesa hecha</translation>
    </message>
    <message>
        <source>promise moved</source>
        <translation>promesa aplazada</translation>
    </message>
    <message>
        <source>promise opened again</source>
        <translation>promesa abierta de nuevo</translation>
    </message>
    <message>
        <source>promise withdrawn</source>
        <translation>promesa retirada</translation>
    </message>
    <message>
        <source>new scheduled summary</source>
        <translation>nuevo resumen programado</translation>
    </message>
    <message>
        <source>scheduled summary goes on</source>
        <translation>resumen programado reanudado</translation>
    </message>
    <message>
        <source>scheduled summary paused</source>
        <translation>resumen programado en pausa</translation>
    </message>
    <message>
        <source>scheduled summary removed</source>
        <translation>resumen programado quitado</translation>
    </message>
    <message>
        <source>holiday added</source>
        <translation>festivo añadido</translation>
    </message>
    <message>
        <source>new word in a list</source>
        <translation>palabra nueva en una lista</translation>
    </message>
    <message>
        <source>shop&apos;s details changed</source>
        <translation>datos de la tienda cambiados</translation>
    </message>
    <message>
        <source>holiday removed</source>
        <translation>festivo quitado</translation>
    </message>
    <message>
        <source>word of a list renamed</source>
        <translation>palabra de una lista renombrada</translation>
    </message>
    <message>
        <source>word of a list retired</source>
        <translation>palabra de una lista retirada</translation>
    </message>
    <message>
        <source>holidays changed</source>
        <translation>festivos cambiados</translation>
    </message>
    <message>
        <source>opening hours changed</source>
        <translation>horario cambiado</translation>
    </message>
    <message>
        <source>new staff member</source>
        <translation>nuevo miembro del personal</translation>
    </message>
    <message>
        <source>staff member corrected</source>
        <translation>miembro del personal corregido</translation>
    </message>
    <message>
        <source>staff member retired</source>
        <translation>miembro del personal dado de baja</translation>
    </message>
    <message>
        <source>survey answer corrected</source>
        <translation>respuesta de encuesta corregida</translation>
    </message>
    <message>
        <source>survey answer deleted</source>
        <translation>respuesta de encuesta eliminada</translation>
    </message>
    <message>
        <source>survey answer recorded</source>
        <translation>respuesta de encuesta anotada</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>deshacer</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>cambiado desde entonces</translation>
    </message>
    <message>
        <source>something newer belongs to it</source>
        <translation>algo más nuevo depende de ello</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>ya no existe</translation>
    </message>
    <message>
        <source>what it belonged to is gone</source>
        <translation>aquello a lo que pertenecía ya no existe</translation>
    </message>
    <message>
        <source>Nothing could be taken back.</source>
        <translation>No se pudo deshacer nada.</translation>
    </message>
    <message>
        <source>Put back: {about}.</source>
        <translation>Restaurado: {about}.</translation>
    </message>
    <message>
        <source>Put back again.</source>
        <translation>Restaurado.</translation>
    </message>
    <message>
        <source>Taken back: {what} ({about}).</source>
        <translation>Deshecho: {what} ({about}).</translation>
    </message>
    <message>
        <source>Taken back: {what}.</source>
        <translation>Deshecho: {what}.</translation>
    </message>
    <message>
        <source>The last change was taken back.</source>
        <translation>Se deshizo el último cambio.</translation>
    </message>
    <message>
        <source>Left as it is: {what}.</source>
        <translation>Se dejó como está: {what}.</translation>
    </message>
    <message>
        <source>Nothing of this can be taken back any more.</source>
        <translation>Nada de esto se puede deshacer ya.</translation>
    </message>
    <message>
        <source>Taking it back changes 1 record.</source>
        <translation>Deshacerlo cambia 1 registro.</translation>
    </message>
    <message>
        <source>Taking it back changes {n} records.</source>
        <translation>Deshacerlo cambia {n} registros.</translation>
    </message>
</context>
<context>
    <name>Schedules</name>
    <message>
        <source>Made as scheduled: {file}</source>
        <translation>Hecho según lo programado: {file}</translation>
    </message>
    <message>
        <source>{n} scheduled summaries were made.</source>
        <translation>Se hicieron {n} resúmenes programados.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>A scheduled summary was not made, and will be tried again.</source>
        <translation>Un resumen programado no se pudo hacer; se volverá a intentar.</translation>
    </message>
    <message>
        <source>Scheduled summaries</source>
        <translation>Resúmenes programados</translation>
    </message>
</context>
<context>
    <name>SchedulesDialog</name>
    <message>
        <source>Scheduled summaries</source>
        <translation>Resúmenes programados</translation>
    </message>
    <message>
        <source>Nothing is scheduled yet. A summary can be made every day, every week or every month, and put into a folder of this computer.</source>
        <translation>Aún no hay nada programado. Un resumen puede hacerse cada día, cada semana o cada mes, y guardarse en una carpeta de este equipo.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Made by another computer</source>
        <translation>Lo hace otro equipo</translation>
    </message>
    <message>
        <source>Next: {day}</source>
        <translation>Próximo: {day}</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>It goes on from today</source>
        <translation>Sigue a partir de hoy</translation>
    </message>
    <message>
        <source>Removed; the files that it made stay</source>
        <translation>Quitado; los archivos que hizo permanecen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>SettleDialog</name>
    <message>
        <source>Who told the customer</source>
        <translation>Quién se lo dijo al cliente</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who &amp;told the customer</source>
        <translation>&amp;Quién se lo dijo al cliente</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>C&amp;uándo</translation>
    </message>
    <message>
        <source>Say when it happened, or leave it empty for now.</source>
        <translation>Diga cuándo ocurrió, o déjelo vacío para ahora.</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sin decir</translation>
    </message>
    <message>
        <source>Promise {number} was kept</source>
        <translation>La promesa {number} se cumplió</translation>
    </message>
    <message>
        <source>Promise {number} will not be kept</source>
        <translation>La promesa {number} no se cumplirá</translation>
    </message>
    <message>
        <source>The customer released promise {number}</source>
        <translation>El cliente nos liberó de la promesa {number}</translation>
    </message>
    <message>
        <source>Answer for promise {number}</source>
        <translation>Asumir la promesa {number}</translation>
    </message>
    <message numerus="yes">
        <source>{n} promises were kept</source>
        <translation>
            <numerusform>{n} promesa se cumplió</numerusform>
            <numerusform>{n} promesas se cumplieron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} promises will not be kept</source>
        <translation>
            <numerusform>{n} promesa no se cumplirá</numerusform>
            <numerusform>{n} promesas no se cumplirán</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The customers released {n} promises</source>
        <translation>
            <numerusform>Los clientes nos liberaron de {n} promesa</numerusform>
            <numerusform>Los clientes nos liberaron de {n} promesas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answer for {n} promises</source>
        <translation>
            <numerusform>Asumir {n} promesa</numerusform>
            <numerusform>Asumir {n} promesas</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Cumplida</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Incumplida</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Answered for</source>
        <translation>Asumida</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>&amp;Done instead</source>
        <translation>&amp;Hecho en su lugar</translation>
    </message>
    <message>
        <source>Say what was done instead.</source>
        <translation>Diga qué se hizo en su lugar.</translation>
    </message>
    <message>
        <source>Say why it will not be kept.</source>
        <translation>Diga por qué no se cumplirá.</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>The store cannot be written: marks on this sheet are not known.</source>
        <translation>El almacén no se puede escribir: las anotaciones en esta hoja no se reconocen.</translation>
    </message>
</context>
<context>
    <name>ShopDialog</name>
    <message>
        <source>ask each time (show both readings)</source>
        <translation>preguntar cada vez (ver ambas)</translation>
    </message>
    <message>
        <source>day, month, year (3/4 is 3 April)</source>
        <translation>día, mes, año (3/4 es el 3 de abril)</translation>
    </message>
    <message>
        <source>month, day, year (3/4 is 4 March)</source>
        <translation>mes, día, año (3/4 es el 4 de marzo)</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>año, mes, día</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Tienda</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Shop&apos;s name</source>
        <translation>Nombre de la tienda</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>two letters, such as DE or US</source>
        <translation>dos letras, como DE o US</translation>
    </message>
    <message>
        <source>Numeric dates</source>
        <translation>Fechas en cifras</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>SummaryForm</name>
    <message>
        <source>Customer: {name}</source>
        <translation>Cliente: {name}</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Choose a customer…</source>
        <translation>Elegir un cliente…</translation>
    </message>
    <message>
        <source>Number of the promise</source>
        <translation>Número de la promesa</translation>
    </message>
    <message>
        <source>Such as 12-7</source>
        <translation>Como 12-7</translation>
    </message>
    <message>
        <source>As it s&amp;tood at the end of</source>
        <translation>Situación al &amp;final del</translation>
    </message>
    <message>
        <source>S&amp;ummary</source>
        <translation>&amp;Resumen</translation>
    </message>
    <message>
        <source>From an&amp;d to</source>
        <translation>&amp;Desde y hasta</translation>
    </message>
    <message>
        <source>As it stood at the end of</source>
        <translation>Situación al final del</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Período</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Cliente</translation>
    </message>
    <message>
        <source>&amp;Number of the promise</source>
        <translation>&amp;Número de la promesa</translation>
    </message>
    <message>
        <source>&amp;Only</source>
        <translation>S&amp;olo</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>Pape&amp;l</translation>
    </message>
</context>
<context>
    <name>SwitchPerson</name>
    <message>
        <source>Who works now?</source>
        <translation>¿Quién trabaja ahora?</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Nadie en particular</translation>
    </message>
    <message>
        <source>Press the number. What is saved from now on is theirs.</source>
        <translation>Pulse el número. Lo que se guarde desde ahora es de esa persona.</translation>
    </message>
    <message>
        <source>Nobody is named yet. Write your name, so that what you log is yours.</source>
        <translation>Aún no se nombra a nadie. Escriba su nombre, para que lo que anote sea suyo.</translation>
    </message>
    <message>
        <source>Name of a new staff member</source>
        <translation>Nombre de un nuevo miembro del personal</translation>
    </message>
    <message>
        <source>Somebody new: their name</source>
        <translation>Alguien nuevo: su nombre</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message>
        <source>There is nothing to put back.</source>
        <translation>No hay nada que restaurar.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>There is nothing of yours left to take back. History shows the rest.</source>
        <translation>No queda nada suyo por deshacer. El historial muestra lo demás.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Show earlier ones</source>
        <translation>Mostrar anteriores</translation>
    </message>
</context>
<context>
    <name>ToastBar</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>TodayList</name>
    <message>
        <source>Promised for today</source>
        <translation>Prometido para hoy</translation>
    </message>
    <message>
        <source>Nothing is promised for today.</source>
        <translation>No hay nada prometido para hoy.</translation>
    </message>
    <message>
        <source>There are more of them under Promises.</source>
        <translation>Hay más en Promesas.</translation>
    </message>
    <message>
        <source>in the course of today</source>
        <translation>en el transcurso de hoy</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Cliente de paso</translation>
    </message>
</context>
<context>
    <name>WalkInsView</name>
    <message>
        <source>Every interaction has its customer. Nothing to do here.</source>
        <translation>Cada interacción tiene su cliente. Nada que hacer aquí.</translation>
    </message>
    <message>
        <source>Walk-ins without a name</source>
        <translation>Clientes de paso sin nombre</translation>
    </message>
    <message>
        <source>Attach one to its customer once you know who it was.</source>
        <translation>Asigne una a su cliente cuando sepa quién era.</translation>
    </message>
</context>
<context>
    <name>WhenField</name>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Not understood yet.</source>
        <translation>Aún no se entiende.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>angry</source>
        <translation>enfadado</translation>
    </message>
    <message>
        <source>disappointed</source>
        <translation>decepcionado</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>pleased</source>
        <translation>contento</translation>
    </message>
    <message>
        <source>delighted</source>
        <translation>encantado</translation>
    </message>
    <message>
        <source>customer said</source>
        <translation>lo dijo el cliente</translation>
    </message>
    <message>
        <source>survey</source>
        <translation>encuesta</translation>
    </message>
    <message>
        <source>staff saw</source>
        <translation>lo vio el personal</translation>
    </message>
    <message>
        <source>below</source>
        <translation>por debajo</translation>
    </message>
    <message>
        <source>met</source>
        <translation>satisfecha</translation>
    </message>
    <message>
        <source>exceeded</source>
        <translation>superada</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>queja</translation>
    </message>
    <message>
        <source>compliment</source>
        <translation>elogio</translation>
    </message>
    <message>
        <source>need</source>
        <translation>necesidad</translation>
    </message>
    <message>
        <source>expectation</source>
        <translation>expectativa</translation>
    </message>
    <message>
        <source>values</source>
        <translation>valora</translation>
    </message>
    <message>
        <source>dislikes</source>
        <translation>no le gusta</translation>
    </message>
    <message>
        <source>suggestion</source>
        <translation>sugerencia</translation>
    </message>
    <message>
        <source>question</source>
        <translation>pregunta</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>acted on</source>
        <translation>atendida</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>cumplida</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>incumplida</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>due later</source>
        <translation>para más tarde</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>para hoy</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>vencida</translation>
    </message>
    <message>
        <source>kept on time</source>
        <translation>cumplida a tiempo</translation>
    </message>
    <message>
        <source>kept late</source>
        <translation>cumplida tarde</translation>
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
        <translation>puntuación de emoción</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>correo electrónico</translation>
    </message>
    <message>
        <source>handle</source>
        <translation>alias</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>clerk</source>
        <translation>dependiente</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>encargado</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>contact point</source>
        <translation>dato de contacto</translation>
    </message>
    <message>
        <source>customer&apos;s tag</source>
        <translation>etiqueta del cliente</translation>
    </message>
    <message>
        <source>interaction</source>
        <translation>interacción</translation>
    </message>
    <message>
        <source>interaction&apos;s tag</source>
        <translation>etiqueta de la interacción</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>observación</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>promesa</translation>
    </message>
    <message>
        <source>move of a promise</source>
        <translation>aplazamiento de una promesa</translation>
    </message>
    <message>
        <source>survey answer</source>
        <translation>respuesta de encuesta</translation>
    </message>
    <message>
        <source>staff member</source>
        <translation>miembro del personal</translation>
    </message>
    <message>
        <source>shop</source>
        <translation>tienda</translation>
    </message>
    <message>
        <source>opening hours</source>
        <translation>horario</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>festivo</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>canal</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>etapa</translation>
    </message>
    <message>
        <source>aspect</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>word of a list</source>
        <translation>palabra de una lista</translation>
    </message>
    <message>
        <source>external id</source>
        <translation>identificador externo</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>programación</translation>
    </message>
</context>
<context>
    <name>WrittenDelegate</name>
    <message>
        <source>Written beside {line}</source>
        <translation>Escrito junto a {line}</translation>
    </message>
</context>
</TS>
