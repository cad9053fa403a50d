<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Counterfoil</source>
        <translation>Sobre o Counterfoil</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenças</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texto da licença</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>What your customers met, and what they were promised.</source>
        <translation>O que seus clientes viveram e o que lhes foi prometido.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. It uses Qt {version} by way of PySide6, under the LGPL version 3, as separate libraries that you may replace.</source>
        <translation>Software livre sob a licença MIT. Usa o Qt {version} por meio do PySide6, sob a LGPL versão 3, como bibliotecas separadas que você pode substituir.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New interaction</source>
        <translation>&amp;Novo atendimento</translation>
    </message>
    <message>
        <source>&amp;Who works now…</source>
        <translation>&amp;Quem trabalha agora…</translation>
    </message>
    <message>
        <source>&amp;Shop…</source>
        <translation>&amp;Loja…</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple shop</source>
        <translation>Abrir a loja de &amp;exemplo</translation>
    </message>
    <message>
        <source>Open &amp;my own shop</source>
        <translation>Abrir &amp;minha loja</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Undo the last change</source>
        <translation>&amp;Desfazer a última alteração</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>&amp;Find a customer</source>
        <translation>&amp;Localizar um cliente</translation>
    </message>
    <message>
        <source>Find &amp;anything…</source>
        <translation>Localizar &amp;qualquer coisa…</translation>
    </message>
    <message>
        <source>&amp;Counter</source>
        <translation>&amp;Balcão</translation>
    </message>
    <message>
        <source>C&amp;ustomers</source>
        <translation>&amp;Clientes</translation>
    </message>
    <message>
        <source>&amp;Promises</source>
        <translation>&amp;Promessas</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>&amp;Relatórios</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Histórico</translation>
    </message>
    <message>
        <source>&amp;Manage</source>
        <translation>&amp;Gerenciar</translation>
    </message>
    <message>
        <source>Unm&amp;et promises</source>
        <translation>Promessas &amp;não cumpridas</translation>
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
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como o &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Touch size</source>
        <translation>&amp;Tamanho para toque</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>&amp;About Counterfoil</source>
        <translation>&amp;Sobre o Counterfoil</translation>
    </message>
</context>
<context>
    <name>AddScheduleDialog</name>
    <message>
        <source>Schedule a summary</source>
        <translation>Agendar um resumo</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Agendar</translation>
    </message>
    <message>
        <source>Choose the folder that the files go into.</source>
        <translation>Escolha a pasta onde os arquivos serão salvos.</translation>
    </message>
    <message>
        <source>Where do the files go?</source>
        <translation>Onde os arquivos serão salvos?</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Com que frequência</translation>
    </message>
    <message>
        <source>Every day, of the day before</source>
        <translation>Todo dia, do dia anterior</translation>
    </message>
    <message>
        <source>Every week, of the week before</source>
        <translation>Toda semana, da semana anterior</translation>
    </message>
    <message>
        <source>Every month, of the month before</source>
        <translation>Todo mês, do mês anterior</translation>
    </message>
    <message>
        <source>On which weekday</source>
        <translation>Em que dia da semana</translation>
    </message>
    <message>
        <source>On which day of the month</source>
        <translation>Em que dia do mês</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>As the shop&apos;s</source>
        <translation>O da loja</translation>
    </message>
    <message>
        <source>Choose a f&amp;older…</source>
        <translation>&amp;Escolher uma pasta…</translation>
    </message>
    <message>
        <source>&amp;Summary</source>
        <translation>&amp;Resumo</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>Com que &amp;frequência</translation>
    </message>
    <message>
        <source>On &amp;which day</source>
        <translation>Em que &amp;dia</translation>
    </message>
    <message>
        <source>Onl&amp;y</source>
        <translation>S&amp;omente</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papel</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>Salvar e&amp;m</translation>
    </message>
    <message>
        <source>It is made while Counterfoil is open on this computer. What fell due while it was closed is made at the next start.</source>
        <translation>Ele é feito enquanto o Counterfoil está aberto neste computador. O que venceu enquanto estava fechado é feito no próximo início.</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Agendado</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>AsideList</name>
    <message>
        <source>Each is a whole copy of the shop&apos;s records. A few replaced ones are kept; damaged and rescued ones stay until you remove them.</source>
        <translation>Cada uma é uma cópia inteira dos registros da loja. Algumas substituídas são mantidas; as danificadas e as resgatadas ficam até que você as remova.</translation>
    </message>
    <message>
        <source>Stores set aside, the newest first</source>
        <translation>Bases postas de lado, a mais recente primeiro</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Remover…</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Postas de lado</translation>
    </message>
    <message>
        <source>Remove this store for good?</source>
        <translation>Remover esta base para sempre?</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>{what}
{path}

Its records are deleted and cannot be brought back.</source>
        <translation>{what}
{path}

Seus registros são excluídos e não podem ser recuperados.</translation>
    </message>
    <message>
        <source>Removed; {size} are free again.</source>
        <translation>Removida; {size} estão livres de novo.</translation>
    </message>
    <message>
        <source>Replaced by a backup</source>
        <translation>Substituída por uma cópia</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Danificada</translation>
    </message>
    <message>
        <source>Rescued from a damaged one</source>
        <translation>Resgatada de uma danificada</translation>
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
        <translation>Quem era?</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Vincular</translation>
    </message>
    <message>
        <source>New customer “{name}”</source>
        <translation>Novo cliente “{name}”</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Backups</source>
        <translation>Cópias de segurança</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Copiar agora</translation>
    </message>
    <message>
        <source>&amp;Go back to this one…</source>
        <translation>&amp;Voltar a esta…</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Cópias de segurança, a mais recente primeiro</translation>
    </message>
    <message>
        <source>A backup is being made and verified…</source>
        <translation>Uma cópia está sendo feita e verificada…</translation>
    </message>
    <message>
        <source>The backup is being verified…</source>
        <translation>A cópia está sendo verificada…</translation>
    </message>
    <message>
        <source>as much as they need</source>
        <translation>o quanto precisarem</translation>
    </message>
    <message>
        <source>at most {n} GB</source>
        <translation>no máximo {n} GB</translation>
    </message>
    <message>
        <source>Room for backups</source>
        <translation>Espaço para cópias</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>Escolher uma &amp;pasta…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>No second folder</source>
        <translation>Sem segunda pasta</translation>
    </message>
    <message>
        <source>Also copied to</source>
        <translation>Também copiadas para</translation>
    </message>
    <message>
        <source>May take</source>
        <translation>Podem ocupar</translation>
    </message>
    <message>
        <source>They lie in {folder}</source>
        <translation>Estão em {folder}</translation>
    </message>
    <message>
        <source>nowhere else: a second drive saves you when this one dies</source>
        <translation>em nenhum outro lugar: uma segunda unidade salva você quando esta falhar</translation>
    </message>
    <message>
        <source>{folder} (not there now)</source>
        <translation>{folder} (não está lá agora)</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Ainda não há cópia</translation>
    </message>
    <message>
        <source>One is made when the program is closed, and once a day while it is open.</source>
        <translation>Uma é feita ao fechar o programa, e uma vez por dia enquanto está aberto.</translation>
    </message>
    <message>
        <source>Backed up and verified</source>
        <translation>Copiado e verificado</translation>
    </message>
    <message>
        <source>The last backup is old</source>
        <translation>A última cópia é antiga</translation>
    </message>
    <message>
        <source>The last one: {when}, {size}. {count} are kept.</source>
        <translation>A última: {when}, {size}. São mantidas {count}.</translation>
    </message>
    <message>
        <source>The only one: {when}, {size}.</source>
        <translation>A única: {when}, {size}.</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>não verificada</translation>
    </message>
    <message>
        <source>Backed up and verified: {size}.</source>
        <translation>Copiado e verificado: {size}.</translation>
    </message>
    <message>
        <source>Go back to this backup?</source>
        <translation>Voltar a esta cópia?</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>A folder on another drive, for copies of the backups</source>
        <translation>Uma pasta em outra unidade, para duplicatas das cópias</translation>
    </message>
    <message>
        <source>on closing</source>
        <translation>ao fechar</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>uma vez por dia</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à mão</translation>
    </message>
    <message>
        <source>before a new version</source>
        <translation>antes de uma nova versão</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>antes de uma importação</translation>
    </message>
    <message>
        <source>before a merge</source>
        <translation>antes de uma união</translation>
    </message>
    <message>
        <source>before an erasure</source>
        <translation>antes de um apagamento</translation>
    </message>
    <message>
        <source>before going back</source>
        <translation>antes de voltar</translation>
    </message>
    <message>
        <source>The backup of {when} was verified and is whole.</source>
        <translation>A cópia de {when} foi verificada e está íntegra.</translation>
    </message>
    <message>
        <source>What the store holds now cannot be compared with it.</source>
        <translation>O que a base contém agora não pode ser comparado com ela.</translation>
    </message>
    <message>
        <source>{count} changes made since would be gone.</source>
        <translation>{count} alterações feitas desde então se perderiam.</translation>
    </message>
    <message>
        <source>{count} changes made since {since} would be gone.</source>
        <translation>{count} alterações feitas desde {since} se perderiam.</translation>
    </message>
    <message>
        <source>1 change, made {since}, would be gone.</source>
        <translation>1 alteração, feita {since}, se perderia.</translation>
    </message>
    <message>
        <source>Nothing that the store holds now would be gone.</source>
        <translation>Nada do que a base contém agora se perderia.</translation>
    </message>
    <message>
        <source>1 note that was begun and not saved would be gone.</source>
        <translation>1 nota começada e não salva se perderia.</translation>
    </message>
    <message>
        <source>{count} notes that were begun and not saved would be gone.</source>
        <translation>{count} notas começadas e não salvas se perderiam.</translation>
    </message>
    <message>
        <source>{count} changes that the store does not hold now would come back.</source>
        <translation>{count} alterações que a base não contém agora voltariam.</translation>
    </message>
    <message>
        <source>The store as it is now is kept beside it, under another name.</source>
        <translation>A base como está agora é mantida ao lado, com outro nome.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>Between</name>
    <message>
        <source>The sample shop is being built: a year of it.</source>
        <translation>A loja de exemplo está sendo criada: um ano inteiro.</translation>
    </message>
    <message>
        <source>What was done is being backed up.</source>
        <translation>O que foi feito está sendo copiado.</translation>
    </message>
    <message>
        <source>The backup is being put in place.</source>
        <translation>A cópia está sendo posta no lugar.</translation>
    </message>
    <message>
        <source>Back at the backup.</source>
        <translation>De volta à cópia.</translation>
    </message>
    <message>
        <source>Back at the backup. The store as it was is kept as {name}.</source>
        <translation>De volta à cópia. A base como estava é mantida como {name}.</translation>
    </message>
    <message>
        <source>What can be read is being saved into a new store.</source>
        <translation>O que pode ser lido está sendo salvo em uma nova base.</translation>
    </message>
    <message>
        <source>Put it in place</source>
        <translation>Pôr no lugar</translation>
    </message>
    <message>
        <source>What was saved is being put in place.</source>
        <translation>O que foi salvo está sendo posto no lugar.</translation>
    </message>
    <message>
        <source>You go on with what could be saved. The damaged file is kept as {name}.</source>
        <translation>Você continua com o que pôde ser salvo. O arquivo danificado é mantido como {name}.</translation>
    </message>
    <message>
        <source>Saved, and missing:</source>
        <translation>Salvo, e falta:</translation>
    </message>
    <message>
        <source>{record}: {saved} saved, {missing} missing</source>
        <translation>{record}: {saved} salvos, {missing} faltando</translation>
    </message>
    <message>
        <source>The new store is not wholly in order; `counterfoil check` tells more.</source>
        <translation>A nova base não está totalmente em ordem; `counterfoil check` diz mais.</translation>
    </message>
    <message>
        <source>The damaged file is kept as it is, as {name}.</source>
        <translation>O arquivo danificado é mantido como está, como {name}.</translation>
    </message>
</context>
<context>
    <name>Bootstrap</name>
    <message>
        <source>Counterfoil could not open its window, by a fault of its own. What was saved is there. What went wrong stands in {file}.</source>
        <translation>O Counterfoil não conseguiu abrir sua janela, por uma falha sua. O que foi salvo está lá. O que deu errado consta em {file}.</translation>
    </message>
    <message>
        <source>What can be read can be saved into a new store. The damaged file stays as it is, and you are told what is missing before anything is put in its place.</source>
        <translation>O que pode ser lido pode ser salvo em uma nova base. O arquivo danificado fica como está, e você é informado do que falta antes que algo tome o seu lugar.</translation>
    </message>
    <message>
        <source>Save what can be saved</source>
        <translation>Salvar o que puder ser salvo</translation>
    </message>
</context>
<context>
    <name>BrandSection</name>
    <message>
        <source>On paper</source>
        <translation>No papel</translation>
    </message>
    <message>
        <source>At the head of every summary: the shop&apos;s picture, and its name and a line in the shop&apos;s colour. A colour that is too light to read is darkened.</source>
        <translation>No alto de cada resumo: a imagem da loja, e seu nome e uma linha na cor da loja. Uma cor clara demais para ler é escurecida.</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Escolher uma imagem…</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Remover a imagem</translation>
    </message>
    <message>
        <source>Choose a colour…</source>
        <translation>Escolher uma cor…</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Sem cor</translation>
    </message>
    <message>
        <source>Pictures ({kinds})</source>
        <translation>Imagens ({kinds})</translation>
    </message>
    <message>
        <source>Choose the shop&apos;s picture</source>
        <translation>Escolher a imagem da loja</translation>
    </message>
    <message>
        <source>Picture removed</source>
        <translation>Imagem removida</translation>
    </message>
    <message>
        <source>Colour changed</source>
        <translation>Cor alterada</translation>
    </message>
    <message>
        <source>Colour removed</source>
        <translation>Cor removida</translation>
    </message>
    <message>
        <source>The shop&apos;s colour</source>
        <translation>A cor da loja</translation>
    </message>
    <message>
        <source>Picture taken</source>
        <translation>Imagem adotada</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Sem imagem</translation>
    </message>
    <message>
        <source>The shop&apos;s picture</source>
        <translation>A imagem da loja</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Preto</translation>
    </message>
    <message>
        <source>{colour}, printed as {ink}</source>
        <translation>{colour}, impressa como {ink}</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>A key chooses, 0 takes the choice back</source>
        <translation>Uma tecla escolhe, 0 desfaz a escolha</translation>
    </message>
    <message>
        <source>{name}: show all</source>
        <translation>{name}: mostrar tudo</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
</context>
<context>
    <name>ChooseCustomerDialog</name>
    <message>
        <source>Whose profile?</source>
        <translation>Perfil de quem?</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Escolher</translation>
    </message>
</context>
<context>
    <name>ContactLine</name>
    <message>
        <source>Kind of contact</source>
        <translation>Tipo de contato</translation>
    </message>
    <message>
        <source>Phone number, e-mail, handle or address</source>
        <translation>Telefone, e-mail, apelido ou endereço</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para que serve</translation>
    </message>
    <message>
        <source>home, work</source>
        <translation>casa, trabalho</translation>
    </message>
    <message>
        <source>Remove this contact</source>
        <translation>Remover este contato</translation>
    </message>
</context>
<context>
    <name>CorrectInteractionDialog</name>
    <message>
        <source>Correct an interaction</source>
        <translation>Corrigir um atendimento</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Write the time like this: 15:30.</source>
        <translation>Escreva a hora assim: 15:30.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>&amp;time not known</source>
        <translation>&amp;hora desconhecida</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Quando</translation>
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
        <translation>&amp;Assunto</translation>
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
        <translation>Chegada</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Quem diz</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Settled on the &amp;spot</source>
        <translation>Resolvido na h&amp;ora</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>Compensação</translation>
    </message>
    <message>
        <source>Ca&amp;me</source>
        <translation>Che&amp;gada</translation>
    </message>
    <message>
        <source>&amp;Left</source>
        <translation>&amp;Saída</translation>
    </message>
    <message>
        <source>Wh&amp;o says so</source>
        <translation>Quem &amp;diz</translation>
    </message>
    <message>
        <source>&amp;Delivered</source>
        <translation>&amp;Resultado</translation>
    </message>
    <message>
        <source>G&amp;iven</source>
        <translation>Co&amp;mpensação</translation>
    </message>
</context>
<context>
    <name>CorrectPromiseDialog</name>
    <message>
        <source>Correct promise {number}</source>
        <translation>Corrigir a promessa {number}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>What we promised</source>
        <translation>O que prometemos</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ninguém</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>&amp;What we promised</source>
        <translation>&amp;O que prometemos</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Responsável</translation>
    </message>
</context>
<context>
    <name>CounterPage</name>
    <message>
        <source>Counter</source>
        <translation>Balcão</translation>
    </message>
    <message>
        <source>Emptied.</source>
        <translation>Esvaziado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Deixar de lado</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Esvaziar</translation>
    </message>
    <message>
        <source>Save   Ctrl+Enter</source>
        <translation>Salvar   Ctrl+Enter</translation>
    </message>
    <message>
        <source>Save the interaction</source>
        <translation>Salvar o atendimento</translation>
    </message>
    <message>
        <source>Put the note aside</source>
        <translation>Deixar a nota de lado</translation>
    </message>
    <message>
        <source>Empty the form</source>
        <translation>Esvaziar o formulário</translation>
    </message>
    <message>
        <source>Say how they felt</source>
        <translation>Dizer como se sentiu</translation>
    </message>
    <message>
        <source>Add a remark</source>
        <translation>Adicionar uma observação</translation>
    </message>
    <message>
        <source>Add a promise</source>
        <translation>Adicionar uma promessa</translation>
    </message>
    <message>
        <source>Say more</source>
        <translation>Dizer mais</translation>
    </message>
    <message>
        <source>Take up the latest note put aside</source>
        <translation>Retomar a última nota deixada de lado</translation>
    </message>
    <message>
        <source>Draft kept {time}</source>
        <translation>Rascunho guardado {time}</translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>This draft was written by another version.</source>
        <translation>Este rascunho foi escrito por outra versão.</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Salvo {time}</translation>
    </message>
    <message>
        <source>Not saved. {why}</source>
        <translation>Não foi salvo. {why}</translation>
    </message>
    <message>
        <source>Not saved: something went wrong. Your words are still here.</source>
        <translation>Não foi salvo: algo deu errado. Suas palavras continuam aqui.</translation>
    </message>
</context>
<context>
    <name>CustomerCard</name>
    <message>
        <source>They value</source>
        <translation>Valoriza</translation>
    </message>
    <message>
        <source>They dislike</source>
        <translation>Não gosta</translation>
    </message>
    <message>
        <source>Nothing is noted yet of what they value or dislike.</source>
        <translation>Ainda não há nada anotado do que valoriza ou não gosta.</translation>
    </message>
    <message>
        <source>Open the profile</source>
        <translation>Abrir o perfil</translation>
    </message>
    <message>
        <source>New here</source>
        <translation>Novo aqui</translation>
    </message>
    <message>
        <source>Nothing is on record yet. What you write now begins their profile.</source>
        <translation>Ainda não há nada registrado. O que você escrever agora inicia o perfil.</translation>
    </message>
    <message>
        <source>Latest at the counter</source>
        <translation>Últimos no balcão</translation>
    </message>
    <message>
        <source>Nothing yet. Write the first note on the left, then Ctrl+Enter.</source>
        <translation>Nada ainda. Escreva a primeira nota à esquerda e depois Ctrl+Enter.</translation>
    </message>
    <message>
        <source>Speak: {tone}</source>
        <translation>Tom: {tone}</translation>
    </message>
    <message>
        <source>Language: {code}</source>
        <translation>Idioma: {code}</translation>
    </message>
    <message>
        <source>We owe them</source>
        <translation>Devemos a ele</translation>
    </message>
    <message>
        <source>Nothing is owed.</source>
        <translation>Nada é devido.</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>e mais {count}</numerusform>
            <numerusform>e mais {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>due {when}</source>
        <translation>para {when}</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>They were never here.</source>
        <translation>Nunca esteve aqui.</translation>
    </message>
    <message>
        <source>How they felt was never noted.</source>
        <translation>Como se sentiu nunca foi anotado.</translation>
    </message>
    <message>
        <source>on arrival</source>
        <translation>na chegada</translation>
    </message>
    <message>
        <source>came {feeling}</source>
        <translation>chegou {feeling}</translation>
    </message>
    <message>
        <source>They talked to</source>
        <translation>Falou com</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Últimos</translation>
    </message>
    <message>
        <source>walk-in</source>
        <translation>cliente avulso</translation>
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
        <translation>Parte do nome ou do telefone; vazio para cliente avulso</translation>
    </message>
    <message>
        <source>Phone or e-mail</source>
        <translation>Telefone ou e-mail</translation>
    </message>
    <message>
        <source>Phone or e-mail, if they give it</source>
        <translation>Telefone ou e-mail, se informar</translation>
    </message>
    <message>
        <source>Choose one of the list with Enter, or press Ctrl+Shift+N for a new customer; empty the field for a walk-in.</source>
        <translation>Escolha na lista com Enter, ou pressione Ctrl+Shift+N para um novo cliente; esvazie o campo para um cliente avulso.</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Clientes encontrados</translation>
    </message>
    <message>
        <source>New customer: {name}   (Ctrl+Shift+N)</source>
        <translation>Novo cliente: {name}   (Ctrl+Shift+N)</translation>
    </message>
    <message>
        <source>Known customer</source>
        <translation>Cliente conhecido</translation>
    </message>
    <message>
        <source>New customer, made when you save</source>
        <translation>Novo cliente, criado ao salvar</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Ainda não escolhido</translation>
    </message>
    <message>
        <source>Walk-in: nobody is named</source>
        <translation>Cliente avulso: ninguém é nomeado</translation>
    </message>
</context>
<context>
    <name>CustomerForm</name>
    <message>
        <source>Merge with {name}</source>
        <translation>Unir a {name}</translation>
    </message>
    <message>
        <source>It is {name}</source>
        <translation>É {name}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
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
        <translation>Tom</translation>
    </message>
    <message>
        <source>How to speak: formal, brief, patient</source>
        <translation>Como falar: formal, breve, paciente</translation>
    </message>
    <message>
        <source>Best reached by</source>
        <translation>Melhor contato por</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Separadas por vírgulas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Adicionar um contato</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Merged into one record.</source>
        <translation>Unidos em um só registro.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>T&amp;one</source>
        <translation>&amp;Tom</translation>
    </message>
    <message>
        <source>&amp;Best reached by</source>
        <translation>&amp;Melhor contato por</translation>
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
        <translation>Contatos</translation>
    </message>
    <message>
        <source>No matter</source>
        <translation>Tanto faz</translation>
    </message>
</context>
<context>
    <name>CustomerPicker</name>
    <message>
        <source>Find a customer</source>
        <translation>Localizar um cliente</translation>
    </message>
    <message>
        <source>Part of a name, phone number or e-mail</source>
        <translation>Parte do nome, do telefone ou do e-mail</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Clientes encontrados</translation>
    </message>
    <message>
        <source>Nobody found.</source>
        <translation>Ninguém encontrado.</translation>
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
        <translation>1 não cumprida</translation>
    </message>
    <message numerus="yes">
        <source>{n} unmet</source>
        <translation>
            <numerusform>{n} não cumprida</numerusform>
            <numerusform>{n} não cumpridas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 open</source>
        <translation>1 em aberto</translation>
    </message>
    <message numerus="yes">
        <source>{n} open</source>
        <translation>
            <numerusform>{n} em aberto</numerusform>
            <numerusform>{n} em aberto</numerusform>
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
        <translation>Ainda não há como entrar em contato</translation>
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
        <translation>Localizar um cliente</translation>
    </message>
    <message>
        <source>Part of a name, phone number or e-mail</source>
        <translation>Parte do nome, do telefone ou do e-mail</translation>
    </message>
    <message>
        <source>&amp;Walk-ins without a name</source>
        <translation>Clientes a&amp;vulsos sem nome</translation>
    </message>
    <message>
        <source>&amp;New customer</source>
        <translation>&amp;Novo cliente</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Novo cliente</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Voltar à lista</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Ninguém encontrado</translation>
    </message>
    <message>
        <source>Try fewer letters, or make a new customer of this name.</source>
        <translation>Tente menos letras, ou crie um novo cliente com este nome.</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Ainda não há clientes</translation>
    </message>
    <message>
        <source>Log an interaction at the Counter, or add a customer here.</source>
        <translation>Registre um atendimento no balcão, ou adicione um cliente aqui.</translation>
    </message>
    <message>
        <source>Choose a customer</source>
        <translation>Escolha um cliente</translation>
    </message>
    <message>
        <source>Type part of a name or phone number, or go down the list with the arrows.</source>
        <translation>Digite parte do nome ou do telefone, ou percorra a lista com as setas.</translation>
    </message>
</context>
<context>
    <name>DraftLine</name>
    <message>
        <source>Walk-in</source>
        <translation>Cliente avulso</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>Ainda sem palavras</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>Put aside (Alt and the number takes one up)</source>
        <translation>Deixadas de lado (Alt e o número retoma uma)</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>e mais {count}</numerusform>
            <numerusform>e mais {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>A note of {when} was not saved.</source>
        <translation>Uma nota de {when} não foi salva.</translation>
    </message>
    <message numerus="yes">
        <source>{count} notes were not saved, the latest of {when}.</source>
        <translation>
            <numerusform>{count} nota não foi salva, a última de {when}.</numerusform>
            <numerusform>{count} notas não foram salvas, a última de {when}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop the draft</source>
        <translation>Descartar o rascunho</translation>
    </message>
    <message>
        <source>Drop it (Del)</source>
        <translation>Descartar (Del)</translation>
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
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>DueField</name>
    <message>
        <source>friday 15:00, tomorrow, in 3 days, 2026-12-04</source>
        <translation>sexta 15:00, amanhã, em 3 dias, 2026-12-04</translation>
    </message>
    <message>
        <source>Not understood yet. Write a day, or a day and a time.</source>
        <translation>Ainda não entendido. Escreva um dia, ou um dia e uma hora.</translation>
    </message>
    <message>
        <source>This can be read in two ways. Which one is meant?</source>
        <translation>Isto pode ser lido de duas maneiras. Qual é a certa?</translation>
    </message>
</context>
<context>
    <name>EditableList</name>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Desativar</translation>
    </message>
</context>
<context>
    <name>Feeling</name>
    <message>
        <source>Felt on leaving</source>
        <translation>Como se sentiu ao sair</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Quem diz</translation>
    </message>
    <message>
        <source>Who says so?</source>
        <translation>Quem diz?</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find on the pages</source>
        <translation>Localizar nas páginas</translation>
    </message>
    <message>
        <source>Hit before (Shift+F3)</source>
        <translation>Resultado anterior (Shift+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Próximo resultado (F3)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fechar a busca</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Fechar a busca (Esc)</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} de {count}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Welcome to Counterfoil</source>
        <translation>Bem-vindo ao Counterfoil</translation>
    </message>
    <message>
        <source>Shop&apos;s name</source>
        <translation>Nome da loja</translation>
    </message>
    <message>
        <source>as it stands on your summaries</source>
        <translation>como aparece nos seus resumos</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Seu nome</translation>
    </message>
    <message>
        <source>so that what you log is yours</source>
        <translation>para que o que você registra seja seu</translation>
    </message>
    <message>
        <source>Both can be left blank and changed later.</source>
        <translation>Ambos podem ficar em branco e ser alterados depois.</translation>
    </message>
    <message>
        <source>It keeps what your customers met at the counter and what they were promised, on this computer alone.</source>
        <translation>Ele guarda o que seus clientes viveram no balcão e o que lhes foi prometido, somente neste computador.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Look around the sample shop</source>
        <translation>Conhecer a loja de exemplo</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pular</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ontem</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>amanhã</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
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
        <translation>com atraso</translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>1 dia de atraso</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n dia de atraso</numerusform>
            <numerusform>%n dias de atraso</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>The program ended unexpectedly last time. What was saved is there.</source>
        <translation>O programa terminou de forma inesperada da última vez. O que foi salvo está aqui.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar os detalhes</translation>
    </message>
    <message>
        <source>Co&amp;lours</source>
        <translation>C&amp;ores</translation>
    </message>
    <message>
        <source>Save what can be saved</source>
        <translation>Salvar o que puder ser salvo</translation>
    </message>
    <message>
        <source>Something went wrong in the program. What was saved is safe.</source>
        <translation>Algo deu errado no programa. O que foi salvo está seguro.</translation>
    </message>
    <message>
        <source>Names, phones and notes are hidden. F8 shows them again.</source>
        <translation>Nomes, telefones e notas estão ocultos. F8 os mostra de novo.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Change</source>
        <translation>Alteração</translation>
    </message>
    <message>
        <source>nobody signed in</source>
        <translation>ninguém identificado</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>desfeito</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>O que foi feito</translation>
    </message>
    <message>
        <source>Show &amp;earlier ones</source>
        <translation>Mostrar a&amp;nteriores</translation>
    </message>
    <message>
        <source>&amp;Take this back  (U)</source>
        <translation>&amp;Desfazer isto  (U)</translation>
    </message>
    <message>
        <source>See what taking it back would leave</source>
        <translation>Ver o que desfazer deixaria</translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation>Mostrar &amp;tudo</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Voltar à lista</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>Nada foi feito ainda</translation>
    </message>
    <message>
        <source>Whatever is logged or changed stands here, and can be taken back from here.</source>
        <translation>Tudo o que é registrado ou alterado aparece aqui, e pode ser desfeito daqui.</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more records</source>
        <translation>
            <numerusform>e mais {n} registro</numerusform>
            <numerusform>e mais {n} registros</numerusform>
        </translation>
    </message>
    <message>
        <source>This was taken back. The entry that took it back can itself be undone.</source>
        <translation>Isto foi desfeito. O próprio desfazer pode ser desfeito.</translation>
    </message>
    <message>
        <source>This took an earlier entry back.</source>
        <translation>Isto desfez um registro anterior.</translation>
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
        <translation>endereço</translation>
    </message>
    <message>
        <source>agreed by the customer</source>
        <translation>combinado com o cliente</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>em uso</translation>
    </message>
    <message>
        <source>what was done instead</source>
        <translation>o que foi feito no lugar</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>assumida</translation>
    </message>
    <message>
        <source>answered by</source>
        <translation>assumida por</translation>
    </message>
    <message>
        <source>feeling on arrival</source>
        <translation>como se sentiu ao chegar</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>perguntado</translation>
    </message>
    <message>
        <source>about</source>
        <translation>assunto</translation>
    </message>
    <message>
        <source>when</source>
        <translation>quando</translation>
    </message>
    <message>
        <source>brand colour</source>
        <translation>cor da marca</translation>
    </message>
    <message>
        <source>brand review</source>
        <translation>revisão da marca</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>canal</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fechado</translation>
    </message>
    <message>
        <source>closes</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>comentário</translation>
    </message>
    <message>
        <source>computer</source>
        <translation>computador</translation>
    </message>
    <message>
        <source>confirmed by the customer</source>
        <translation>confirmado pelo cliente</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>consentimento</translation>
    </message>
    <message>
        <source>country</source>
        <translation>país</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>moeda</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>order of day and month</source>
        <translation>ordem de dia e mês</translation>
    </message>
    <message>
        <source>day</source>
        <translation>dia</translation>
    </message>
    <message>
        <source>time not known</source>
        <translation>hora desconhecida</translation>
    </message>
    <message>
        <source>due (time)</source>
        <translation>prazo (hora)</translation>
    </message>
    <message>
        <source>due (day)</source>
        <translation>prazo (dia)</translation>
    </message>
    <message>
        <source>feeling on leaving</source>
        <translation>como se sentiu ao sair</translation>
    </message>
    <message>
        <source>who says so</source>
        <translation>quem diz</translation>
    </message>
    <message>
        <source>expectation</source>
        <translation>expectativa</translation>
    </message>
    <message>
        <source>first due (time)</source>
        <translation>primeiro prazo (hora)</translation>
    </message>
    <message>
        <source>first due (day)</source>
        <translation>primeiro prazo (dia)</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>pasta</translation>
    </message>
    <message>
        <source>from (time)</source>
        <translation>de (hora)</translation>
    </message>
    <message>
        <source>from (day)</source>
        <translation>de (dia)</translation>
    </message>
    <message>
        <source>what was given</source>
        <translation>compensação</translation>
    </message>
    <message>
        <source>interaction</source>
        <translation>atendimento</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>what it is for</source>
        <translation>para que serve</translation>
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
        <translation>missão</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nome</translation>
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
        <translation>responsável</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>papel</translation>
    </message>
    <message>
        <source>narrowed to</source>
        <translation>restrito a</translation>
    </message>
    <message>
        <source>place in the list</source>
        <translation>lugar na lista</translation>
    </message>
    <message>
        <source>best reached by</source>
        <translation>melhor contato por</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>promessa</translation>
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
        <translation>frequência</translation>
    </message>
    <message>
        <source>role</source>
        <translation>função</translation>
    </message>
    <message>
        <source>score</source>
        <translation>pontuação</translation>
    </message>
    <message>
        <source>settled on the spot</source>
        <translation>resolvido na hora</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>resolvido</translation>
    </message>
    <message>
        <source>note on settling</source>
        <translation>nota ao resolver</translation>
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
        <translation>palavras</translation>
    </message>
    <message>
        <source>to (time)</source>
        <translation>até (hora)</translation>
    </message>
    <message>
        <source>to (day)</source>
        <translation>até (dia)</translation>
    </message>
    <message>
        <source>tone</source>
        <translation>tom</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contato</translation>
    </message>
    <message>
        <source>weekday</source>
        <translation>dia da semana</translation>
    </message>
    <message>
        <source>currency of the worth</source>
        <translation>moeda do valor</translation>
    </message>
    <message>
        <source>worth (in the smallest coin)</source>
        <translation>valor (na menor moeda)</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>fuso horário</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>New: {what}</source>
        <translation>Novo: {what}</translation>
    </message>
    <message>
        <source>Deleted: {what}</source>
        <translation>Excluído: {what}</translation>
    </message>
    <message>
        <source>Changed: {what}</source>
        <translation>Alterado: {what}</translation>
    </message>
</context>
<context>
    <name>HolidaysSection</name>
    <message>
        <source>Holidays</source>
        <translation>Feriados</translation>
    </message>
    <message>
        <source>No holiday is noted yet.</source>
        <translation>Ainda não há feriado anotado.</translation>
    </message>
    <message>
        <source>Day of the holiday</source>
        <translation>Dia do feriado</translation>
    </message>
    <message>
        <source>Name of the holiday</source>
        <translation>Nome do feriado</translation>
    </message>
    <message>
        <source>what it is called</source>
        <translation>como se chama</translation>
    </message>
    <message>
        <source>Add the &amp;day</source>
        <translation>Adicionar o &amp;dia</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Re&amp;mover</translation>
    </message>
    <message>
        <source>Holidays saved.</source>
        <translation>Feriados salvos.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>HoursSection</name>
    <message>
        <source>closed</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Horário de funcionamento</translation>
    </message>
    <message>
        <source>Copy the first open day to the others</source>
        <translation>Copiar o primeiro dia aberto para os outros</translation>
    </message>
    <message>
        <source>Save the hours</source>
        <translation>Salvar o horário</translation>
    </message>
    <message>
        <source>Write the time like this: {time}, or take the day&apos;s tick away.</source>
        <translation>Escreva a hora assim: {time}, ou desmarque o dia.</translation>
    </message>
    <message>
        <source>Opening hours saved.</source>
        <translation>Horário de funcionamento salvo.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>and</source>
        <translation>e</translation>
    </message>
    <message>
        <source>Dues such as “by close of business”, and how long it took to act, go by them.</source>
        <translation>Prazos como “até o fechamento”, e quanto se demorou para agir, seguem este horário.</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>abre</translation>
    </message>
    <message>
        <source>closes</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>opens again</source>
        <translation>reabre</translation>
    </message>
    <message>
        <source>closes again</source>
        <translation>fecha de novo</translation>
    </message>
</context>
<context>
    <name>InteractionCard</name>
    <message>
        <source>Given: {what}</source>
        <translation>Compensação: {what}</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corrigir</translation>
    </message>
    <message>
        <source>Who changed this (H)</source>
        <translation>Quem alterou isto (H)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Attach to a customer…</source>
        <translation>Vincular a um cliente…</translation>
    </message>
    <message>
        <source>settled on the spot</source>
        <translation>resolvido na hora</translation>
    </message>
</context>
<context>
    <name>InteractionDeeds</name>
    <message>
        <source>Interaction corrected</source>
        <translation>Atendimento corrigido</translation>
    </message>
    <message>
        <source>Interaction attached to its customer</source>
        <translation>Atendimento vinculado ao seu cliente</translation>
    </message>
    <message>
        <source>Interaction deleted</source>
        <translation>Atendimento excluído</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
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
        <translation>O que aconteceu? O que foi dito?</translation>
    </message>
    <message>
        <source>Remark (Ctrl+R)</source>
        <translation>Observação (Ctrl+R)</translation>
    </message>
    <message>
        <source>Promise (Ctrl+P)</source>
        <translation>Promessa (Ctrl+P)</translation>
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
        <translation>Ass&amp;unto</translation>
    </message>
    <message>
        <source>E&amp;xpected</source>
        <translation>Es&amp;perado</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>More: worth, given… (Ctrl+M)</source>
        <translation>Mais: valor, compensação… (Ctrl+M)</translation>
    </message>
    <message>
        <source>Felt on arrival, worth, what was given, when</source>
        <translation>Como se sentiu ao chegar, valor, compensação, quando</translation>
    </message>
    <message>
        <source>Felt</source>
        <translation>Sentiu-se</translation>
    </message>
    <message>
        <source>Voiced</source>
        <translation>Expresso</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promessa</translation>
    </message>
    <message>
        <source>Write when it happened, such as yesterday 16:00.</source>
        <translation>Escreva quando foi, por exemplo ontem 16:00.</translation>
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
        <translation>Em toda parte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Balcão</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promessas</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Relatórios</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Forms and lists</source>
        <translation>Formulários e listas</translation>
    </message>
    <message>
        <source>Take the customer who is marked, or go on with a walk-in</source>
        <translation>Escolher o cliente marcado, ou seguir com um cliente avulso</translation>
    </message>
    <message>
        <source>A new customer of what is typed</source>
        <translation>Um novo cliente com o que foi digitado</translation>
    </message>
    <message>
        <source>Take the known customer whom the new one looks like</source>
        <translation>Escolher o cliente conhecido com que o novo se parece</translation>
    </message>
    <message>
        <source>To the faces: how they felt</source>
        <translation>Aos rostos: como se sentiu</translation>
    </message>
    <message>
        <source>A face, from angry to delighted</source>
        <translation>Um rosto, de irritado a encantado</translation>
    </message>
    <message>
        <source>To the channel, the stage, what it is about, what they expected</source>
        <translation>Ao canal, à etapa, ao assunto, ao que esperava</translation>
    </message>
    <message>
        <source>Choose there, and take the choice back</source>
        <translation>Escolher ali, e desfazer a escolha</translation>
    </message>
    <message>
        <source>Add a remark</source>
        <translation>Adicionar uma observação</translation>
    </message>
    <message>
        <source>Take the promise found in the note, or write one</source>
        <translation>Aceitar a promessa encontrada na nota, ou escrever uma</translation>
    </message>
    <message>
        <source>Leave the promise found in the note</source>
        <translation>Deixar a promessa encontrada na nota</translation>
    </message>
    <message>
        <source>More: arrival, worth, what was given, when</source>
        <translation>Mais: chegada, valor, compensação, quando</translation>
    </message>
    <message>
        <source>Put the note aside and begin another</source>
        <translation>Deixar a nota de lado e começar outra</translation>
    </message>
    <message>
        <source>Take up what was put aside</source>
        <translation>Retomar o que foi deixado de lado</translation>
    </message>
    <message>
        <source>Drop what was put aside</source>
        <translation>Descartar o que foi deixado de lado</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Move in the list while typing</source>
        <translation>Mover-se na lista ao digitar</translation>
    </message>
    <message>
        <source>Open the first found, or the promise of that number</source>
        <translation>Abrir o primeiro encontrado, ou a promessa desse número</translation>
    </message>
    <message>
        <source>Correct the customer</source>
        <translation>Corrigir o cliente</translation>
    </message>
    <message>
        <source>Take or merge the one who looks alike, in the customer&apos;s form</source>
        <translation>No formulário do cliente, escolher o que se parece ou unir a ele</translation>
    </message>
    <message>
        <source>Delete the customer</source>
        <translation>Excluir o cliente</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Cumprir</translation>
    </message>
    <message>
        <source>Move to another due</source>
        <translation>Adiar para outro prazo</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Quebrar</translation>
    </message>
    <message>
        <source>Answer for a broken one</source>
        <translation>Assumir uma quebrada</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>The customer confirms that it was kept</source>
        <translation>O cliente confirma que foi cumprida</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corrigir</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Print its slip</source>
        <translation>Imprimir seu comprovante</translation>
    </message>
    <message>
        <source>Who changed it, and when</source>
        <translation>Quem a alterou, e quando</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>Selecionar várias</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Abrir o cliente</translation>
    </message>
    <message>
        <source>Turn the pages</source>
        <translation>Virar as páginas</translation>
    </message>
    <message>
        <source>First and last page</source>
        <translation>Primeira e última página</translation>
    </message>
    <message>
        <source>Larger, smaller, as wide as the view</source>
        <translation>Maior, menor, da largura da visualização</translation>
    </message>
    <message>
        <source>Find on the pages, on to the next hit, back</source>
        <translation>Localizar nas páginas, ir ao próximo resultado, voltar</translation>
    </message>
    <message>
        <source>Take the chosen change back</source>
        <translation>Desfazer a alteração escolhida</translation>
    </message>
    <message>
        <source>To the next field, to the one before</source>
        <translation>Ao próximo campo, ao anterior</translation>
    </message>
    <message>
        <source>Choose what is marked</source>
        <translation>Escolher o que está marcado</translation>
    </message>
    <message>
        <source>Save a form</source>
        <translation>Salvar um formulário</translation>
    </message>
    <message>
        <source>Leave a form without saving</source>
        <translation>Sair de um formulário sem salvar</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como o &amp;sistema</translation>
    </message>
    <message>
        <source>The settings of this computer could not be written.</source>
        <translation>As configurações deste computador não puderam ser escritas.</translation>
    </message>
    <message>
        <source>From its next start on the program speaks this language.</source>
        <translation>A partir do próximo início o programa fala este idioma.</translation>
    </message>
</context>
<context>
    <name>LikelyLine</name>
    <message>
        <source>Known already?</source>
        <translation>Já conhecido?</translation>
    </message>
    <message>
        <source>Looks like {name}: {why}</source>
        <translation>Parece {name}: {why}</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>mesmo nome</translation>
    </message>
    <message>
        <source>a name spelt alike</source>
        <translation>um nome de grafia parecida</translation>
    </message>
    <message>
        <source>a name that sounds alike</source>
        <translation>um nome de som parecido</translation>
    </message>
    <message>
        <source>same initial</source>
        <translation>mesma inicial</translation>
    </message>
    <message>
        <source>the names the other way round</source>
        <translation>os nomes na ordem inversa</translation>
    </message>
    <message>
        <source>one name less</source>
        <translation>um nome a menos</translation>
    </message>
    <message>
        <source>same telephone number</source>
        <translation>mesmo telefone</translation>
    </message>
    <message>
        <source>a telephone number almost the same</source>
        <translation>um telefone quase igual</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>mesmo e-mail</translation>
    </message>
    <message>
        <source>It is {name}</source>
        <translation>É {name}</translation>
    </message>
</context>
<context>
    <name>ManagePage</name>
    <message>
        <source>&amp;Shop…</source>
        <translation>&amp;Loja…</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Equipe</translation>
    </message>
    <message>
        <source>Name of a staff member</source>
        <translation>Nome de um membro da equipe</translation>
    </message>
    <message>
        <source>Words of</source>
        <translation>Palavras de</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palavras</translation>
    </message>
    <message>
        <source>A word of the list</source>
        <translation>Uma palavra da lista</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Gerenciar</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Loja</translation>
    </message>
    <message>
        <source>Words of the lists</source>
        <translation>Palavras das listas</translation>
    </message>
    <message>
        <source>This store is not backed up here: it is a sample, or lies on a server.</source>
        <translation>Esta base não é copiada aqui: é um exemplo, ou está em um servidor.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Cópias de segurança</translation>
    </message>
    <message>
        <source>{name}
Time zone {zone}, currency {currency}</source>
        <translation>{name}
Fuso horário {zone}, moeda {currency}</translation>
    </message>
    <message>
        <source>The shop has no name yet</source>
        <translation>A loja ainda não tem nome</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Do que se trata</translation>
    </message>
    <message>
        <source>Written by hand</source>
        <translation>Escrito à mão</translation>
    </message>
    <message>
        <source>What that does</source>
        <translation>O que isso faz</translation>
    </message>
    <message>
        <source>no longer recorded</source>
        <translation>não consta mais</translation>
    </message>
</context>
<context>
    <name>MarksDialog</name>
    <message>
        <source>Marks from paper</source>
        <translation>Anotações do papel</translation>
    </message>
    <message>
        <source>Save the sheet again</source>
        <translation>Salvar a folha de novo</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Arquivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Salvo: {file}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Type beside a line what was written there.</source>
        <translation>Digite ao lado de uma linha o que ali estava escrito.</translation>
    </message>
    <message>
        <source>Say when it was written, or leave it empty for now.</source>
        <translation>Diga quando foi escrito, ou deixe vazio para agora.</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) taken in</source>
        <translation>
            <numerusform>%n anotação incorporada</numerusform>
            <numerusform>%n anotações incorporadas</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it stood so already</source>
        <translation>Tudo já estava assim</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Name of the sheet</source>
        <translation>Nome da folha</translation>
    </message>
    <message>
        <source>Four characters in its foot</source>
        <translation>Quatro caracteres no seu rodapé</translation>
    </message>
    <message>
        <source>Newest sheets</source>
        <translation>Folhas mais recentes</translation>
    </message>
    <message>
        <source>When written</source>
        <translation>Quando foi escrito</translation>
    </message>
    <message>
        <source>Lines of the sheet</source>
        <translation>Linhas da folha</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Folha</translation>
    </message>
    <message>
        <source>&amp;When written</source>
        <translation>&amp;Quando foi escrito</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>&amp;Incorporar</translation>
    </message>
    <message>
        <source>Save the sheet a&amp;gain…</source>
        <translation>&amp;Salvar a folha de novo…</translation>
    </message>
    <message>
        <source>Give up the marks?</source>
        <translation>Abandonar as anotações?</translation>
    </message>
    <message>
        <source>What was typed beside the lines is not saved yet.</source>
        <translation>O que foi digitado ao lado das linhas ainda não está salvo.</translation>
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
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
</context>
<context>
    <name>More</name>
    <message>
        <source>Felt on arrival</source>
        <translation>Como se sentiu ao chegar</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Settled on the spot</source>
        <translation>Resolvido na hora</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>Compensação</translation>
    </message>
    <message>
        <source>what they were given to put it right</source>
        <translation>o que recebeu como reparação</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Quando aconteceu</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Reparado</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
</context>
<context>
    <name>MovePromiseDialog</name>
    <message>
        <source>Move</source>
        <translation>Adiar</translation>
    </message>
    <message>
        <source>Now due: {due}</source>
        <translation>Prazo atual: {due}</translation>
    </message>
    <message>
        <source>New due</source>
        <translation>Novo prazo</translation>
    </message>
    <message>
        <source>The customer &amp;agreed to the new date</source>
        <translation>O cliente &amp;aceitou a nova data</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>New &amp;due</source>
        <translation>&amp;Novo prazo</translation>
    </message>
    <message>
        <source>Only a date that the customer agreed to, in time, counts as a new promise.</source>
        <translation>Só uma data que o cliente aceitou a tempo conta como nova promessa.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Say when it is due: a day, or a day and a time.</source>
        <translation>Diga para quando é: um dia, ou um dia e uma hora.</translation>
    </message>
    <message>
        <source>Move promise {number}</source>
        <translation>Adiar a promessa {number}</translation>
    </message>
    <message numerus="yes">
        <source>Move {n} promises</source>
        <translation>
            <numerusform>Adiar {n} promessa</numerusform>
            <numerusform>Adiar {n} promessas</numerusform>
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
        <translation>Assunto</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Equipe</translation>
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
        <translation>Todo assunto</translation>
    </message>
    <message>
        <source>All staff</source>
        <translation>Toda a equipe</translation>
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
            <numerusform>{count} caractere a mais (no máximo {limit})</numerusform>
            <numerusform>{count} caracteres a mais (no máximo {limit})</numerusform>
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
        <translation>você</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>sem responsável</translation>
    </message>
</context>
<context>
    <name>OfferLine</name>
    <message>
        <source>A promise in the note</source>
        <translation>Uma promessa na nota</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Aceitar</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Deixar</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Por quê?</translation>
    </message>
    <message>
        <source>which day?</source>
        <translation>que dia?</translation>
    </message>
    <message>
        <source>Promise: {text} · {due} · {owner}</source>
        <translation>Promessa: {text} · {due} · {owner}</translation>
    </message>
    <message>
        <source>“{words}” is read as {due}.</source>
        <translation>“{words}” é lido como {due}.</translation>
    </message>
    <message>
        <source>“{words}” can be two days.</source>
        <translation>“{words}” pode ser dois dias.</translation>
    </message>
    <message>
        <source>The note was read on this computer alone.</source>
        <translation>A nota foi lida somente neste computador.</translation>
    </message>
    <message>
        <source>“{words}” says that one of the staff will do something.</source>
        <translation>“{words}” diz que alguém da equipe fará algo.</translation>
    </message>
    <message>
        <source>“{words}” says what will be ready.</source>
        <translation>“{words}” diz o que estará pronto.</translation>
    </message>
    <message>
        <source>“{words}” says what the customer will get.</source>
        <translation>“{words}” diz o que o cliente vai receber.</translation>
    </message>
    <message>
        <source>“{words}” says that the shop will do something.</source>
        <translation>“{words}” diz que a loja fará algo.</translation>
    </message>
    <message>
        <source>“{words}” puts something on a day.</source>
        <translation>“{words}” marca algo para um dia.</translation>
    </message>
    <message>
        <source>“{words}” says that it was promised.</source>
        <translation>“{words}” diz que foi prometido.</translation>
    </message>
    <message>
        <source>“{words}” sounds as if we commit ourselves.</source>
        <translation>“{words}” soa como um compromisso nosso.</translation>
    </message>
</context>
<context>
    <name>Others</name>
    <message>
        <source>This store is open to look at: its file or its folder may not be written here, so nothing you enter can be saved. Ask whoever looks after this computer for the right.</source>
        <translation>Esta base está aberta só para consulta: seu arquivo ou sua pasta não pode ser escrito aqui, então nada do que você digitar pode ser salvo. Peça o direito de escrita a quem cuida deste computador.</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>Save the summary</source>
        <translation>Salvar o resumo</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Arquivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Table (*.csv);;Exact document (*.json)</source>
        <translation>Tabela (*.csv);;Documento exato (*.json)</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Salvar os números</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the summary instead.</source>
        <translation>Não há impressora configurada neste computador. Salve o resumo em vez disso.</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Enviado à impressora</translation>
    </message>
    <message>
        <source>Printing stopped</source>
        <translation>A impressão parou</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Salvo: {file}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>Salvar em outro lugar</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Check it, or save the summary instead.</source>
        <translation>A impressora não aceitou as páginas. Verifique-a, ou salve o resumo em vez disso.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Salvar como PDF</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find anything</source>
        <translation>Localizar qualquer coisa</translation>
    </message>
    <message>
        <source>An action, a page, a customer, or a promise&apos;s number</source>
        <translation>Uma ação, uma página, um cliente ou o número de uma promessa</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>O que corresponde</translation>
    </message>
    <message>
        <source>Arrows choose, Enter does it, Esc goes</source>
        <translation>Setas escolhem, Enter executa, Esc fecha</translation>
    </message>
    <message>
        <source>Nothing here fits.</source>
        <translation>Nada aqui corresponde.</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Preview of the pages</source>
        <translation>Prévia das páginas</translation>
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
        <translation>Hoje</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Semana passada</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mês</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mês passado</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Este trimestre</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Trimestre passado</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este ano</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Ano passado</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>De – até</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Overdue</source>
        <translation>Atrasadas</translation>
    </message>
    <message>
        <source>Broken, not answered for</source>
        <translation>Quebradas, não assumidas</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Para hoje</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Amanhã</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Mais tarde</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Encerradas</translation>
    </message>
    <message>
        <source>Answered for</source>
        <translation>Assumida</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Cumprida</translation>
    </message>
    <message>
        <source>the customer said so</source>
        <translation>o cliente disse</translation>
    </message>
    <message>
        <source>from a survey</source>
        <translation>de uma pesquisa</translation>
    </message>
    <message>
        <source>as staff saw it</source>
        <translation>segundo a equipe</translation>
    </message>
    <message>
        <source>came {word}</source>
        <translation>chegou {word}</translation>
    </message>
    <message>
        <source>less than they expected</source>
        <translation>menos do que esperava</translation>
    </message>
    <message>
        <source>as they expected</source>
        <translation>como esperava</translation>
    </message>
    <message>
        <source>better than they expected</source>
        <translation>melhor do que esperava</translation>
    </message>
    <message>
        <source>Would recommend us: {score} of 10</source>
        <translation>Nos recomendaria: {score} de 10</translation>
    </message>
    <message>
        <source>Satisfied: {score} of 5</source>
        <translation>Satisfeito: {score} de 5</translation>
    </message>
    <message>
        <source>We made it easy: {score} of 7</source>
        <translation>Facilitamos: {score} de 7</translation>
    </message>
    <message>
        <source>Felt: {score} of 7</source>
        <translation>Sentiu-se: {score} de 7</translation>
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
        <translation>Assunto</translation>
    </message>
    <message>
        <source>What they expected was</source>
        <translation>O que esperava foi</translation>
    </message>
</context>
<context>
    <name>Points</name>
    <message>
        <source>All of them in the timeline</source>
        <translation>Tudo na linha do tempo</translation>
    </message>
    <message>
        <source>said {when}</source>
        <translation>dito {when}</translation>
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
        <translation>Próxima página</translation>
    </message>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>Localizar (Ctrl+F)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Menor</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Maior</translation>
    </message>
    <message>
        <source>Fit &amp;width</source>
        <translation>Ajustar à lar&amp;gura</translation>
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
        <translation>ainda sem atendimentos</translation>
    </message>
    <message>
        <source>1 interaction</source>
        <translation>1 atendimento</translation>
    </message>
    <message numerus="yes">
        <source>{n} interactions</source>
        <translation>
            <numerusform>{n} atendimento</numerusform>
            <numerusform>{n} atendimentos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 unmet promise</source>
        <translation>1 promessa não cumprida</translation>
    </message>
    <message numerus="yes">
        <source>{n} unmet promises</source>
        <translation>
            <numerusform>{n} promessa não cumprida</numerusform>
            <numerusform>{n} promessas não cumpridas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} kept on time</source>
        <translation>
            <numerusform>{n} cumprida no prazo</numerusform>
            <numerusform>{n} cumpridas no prazo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} kept late</source>
        <translation>
            <numerusform>{n} cumprida com atraso</numerusform>
            <numerusform>{n} cumpridas com atraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} broken</source>
        <translation>
            <numerusform>{n} quebrada</numerusform>
            <numerusform>{n} quebradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} overdue</source>
        <translation>
            <numerusform>{n} atrasadas</numerusform>
            <numerusform>{n} atrasadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not due yet</source>
        <translation>
            <numerusform>{n} ainda no prazo</numerusform>
            <numerusform>{n} ainda no prazo</numerusform>
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
        <translation>Promessas cumpridas e não</translation>
    </message>
    <message>
        <source>Who served them</source>
        <translation>Quem atendeu</translation>
    </message>
    <message>
        <source>Survey answers</source>
        <translation>Respostas de pesquisas</translation>
    </message>
    <message>
        <source>Nothing was promised to them yet.</source>
        <translation>Nada lhe foi prometido ainda.</translation>
    </message>
    <message>
        <source>None has fallen due yet.</source>
        <translation>Nenhuma venceu ainda.</translation>
    </message>
    <message>
        <source>{kept} of {n} that fell due were kept on time.</source>
        <translation>{kept} de {n} vencidas foram cumpridas no prazo.</translation>
    </message>
    <message>
        <source>That is {share} (95 % sure: {low} to {high}).</source>
        <translation>Isso é {share} (com 95 % de certeza: {low} a {high}).</translation>
    </message>
    <message>
        <source>once</source>
        <translation>uma vez</translation>
    </message>
    <message numerus="yes">
        <source>{n} times</source>
        <translation>
            <numerusform>{n} vez</numerusform>
            <numerusform>{n} vezes</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>ninguém nomeado</translation>
    </message>
    <message>
        <source>{name}: {times}, last {day}</source>
        <translation>{name}: {times}, último {day}</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Ninguém ainda.</translation>
    </message>
    <message numerus="yes">
        <source>and {n} earlier ones</source>
        <translation>
            <numerusform>e {n} anterior</numerusform>
            <numerusform>e {n} anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>They were never asked.</source>
        <translation>Nunca lhe perguntaram.</translation>
    </message>
</context>
<context>
    <name>ProfileHeader</name>
    <message>
        <source>Log an interaction</source>
        <translation>Registrar um atendimento</translation>
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
        <translation>Quem alterou isto</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Speak: {tone}</source>
        <translation>Tom: {tone}</translation>
    </message>
    <message>
        <source>language {code}</source>
        <translation>idioma {code}</translation>
    </message>
    <message>
        <source>best reached by {channel}</source>
        <translation>melhor contato por {channel}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>desde {day}</translation>
    </message>
    <message>
        <source>last {day}</source>
        <translation>último {day}</translation>
    </message>
    <message>
        <source>worth {money}</source>
        <translation>valor {money}</translation>
    </message>
</context>
<context>
    <name>ProfilePath</name>
    <message>
        <source>How they felt</source>
        <translation>Como se sentiu</translation>
    </message>
    <message>
        <source>Earlier feelings</source>
        <translation>Sentimentos anteriores</translation>
    </message>
    <message>
        <source>Later feelings</source>
        <translation>Sentimentos posteriores</translation>
    </message>
    <message>
        <source>Last, {feeling}.</source>
        <translation>Último, {feeling}.</translation>
    </message>
    <message>
        <source>Strongest, {feeling}.</source>
        <translation>O mais forte, {feeling}.</translation>
    </message>
    <message>
        <source>Hollow: on arrival. Full: on leaving.</source>
        <translation>Vazado: na chegada. Cheio: na saída.</translation>
    </message>
    <message>
        <source>strongest</source>
        <translation>o mais forte</translation>
    </message>
    <message>
        <source>last</source>
        <translation>último</translation>
    </message>
</context>
<context>
    <name>ProfileTimeline</name>
    <message>
        <source>Nothing was logged for this customer yet.</source>
        <translation>Nada foi registrado para este cliente ainda.</translation>
    </message>
    <message>
        <source>Back to the newest</source>
        <translation>Voltar ao mais recente</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Mostrar tudo de novo</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>Find in the timeline</source>
        <translation>Localizar na linha do tempo</translation>
    </message>
    <message>
        <source>Find in notes and promises</source>
        <translation>Localizar em notas e promessas</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Kind of remark</source>
        <translation>Tipo de observação</translation>
    </message>
    <message>
        <source>Any remark</source>
        <translation>Qualquer observação</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>Sentimento</translation>
    </message>
    <message>
        <source>Any feeling</source>
        <translation>Qualquer sentimento</translation>
    </message>
    <message>
        <source>Left content</source>
        <translation>Saiu contente</translation>
    </message>
    <message>
        <source>Left neutral</source>
        <translation>Saiu neutro</translation>
    </message>
    <message>
        <source>Left unhappy</source>
        <translation>Saiu descontente</translation>
    </message>
    <message>
        <source>With a promise</source>
        <translation>Com uma promessa</translation>
    </message>
    <message>
        <source>Any channel</source>
        <translation>Qualquer canal</translation>
    </message>
    <message>
        <source>Nothing here fits.</source>
        <translation>Nada aqui corresponde.</translation>
    </message>
</context>
<context>
    <name>ProfileView</name>
    <message>
        <source>We owe this customer nothing.</source>
        <translation>Não devemos nada a este cliente.</translation>
    </message>
    <message>
        <source>What we owe</source>
        <translation>O que devemos</translation>
    </message>
    <message>
        <source>They need</source>
        <translation>Precisa de</translation>
    </message>
    <message>
        <source>They value</source>
        <translation>Valoriza</translation>
    </message>
    <message>
        <source>They dislike</source>
        <translation>Não gosta</translation>
    </message>
    <message>
        <source>Nothing is noted yet of what they value or dislike.</source>
        <translation>Ainda não há nada anotado do que valoriza ou não gosta.</translation>
    </message>
    <message>
        <source>Nothing is noted yet of what they value.</source>
        <translation>Ainda não há nada anotado do que valoriza.</translation>
    </message>
    <message>
        <source>Nothing is noted yet of what they dislike.</source>
        <translation>Ainda não há nada anotado do que não gosta.</translation>
    </message>
    <message>
        <source>{name} deleted, with everything of theirs</source>
        <translation>{name} excluído, com tudo o que era seu</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Customer corrected</source>
        <translation>Cliente corrigido</translation>
    </message>
</context>
<context>
    <name>PromiseFilters</name>
    <message>
        <source>Find a promise</source>
        <translation>Localizar uma promessa</translation>
    </message>
    <message>
        <source>Find by number, words, customer or owner</source>
        <translation>Localizar por número, palavras, cliente ou responsável</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtros salvos</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>All owners</source>
        <translation>Todo responsável</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Todos os clientes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Sem responsável</translation>
    </message>
    <message>
        <source>While we were closed</source>
        <translation>Enquanto estava fechado</translation>
    </message>
    <message>
        <source>Filter saved</source>
        <translation>Filtro salvo</translation>
    </message>
    <message>
        <source>Filter forgotten</source>
        <translation>Filtro esquecido</translation>
    </message>
    <message>
        <source>Forget this filter</source>
        <translation>Esquecer este filtro</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Salvar este filtro</translation>
    </message>
    <message>
        <source>The settings of this computer could not be written.</source>
        <translation>As configurações deste computador não puderam ser escritas.</translation>
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
        <translation>o que faremos</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Para quando</translation>
    </message>
    <message>
        <source>Whose promise</source>
        <translation>Promessa de quem</translation>
    </message>
    <message>
        <source>Remove this promise</source>
        <translation>Remover esta promessa</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>sem responsável</translation>
    </message>
</context>
<context>
    <name>Promises</name>
    <message>
        <source>Standing</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>What we promised</source>
        <translation>O que prometemos</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Prazo</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Cliente avulso</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ninguém</translation>
    </message>
    <message>
        <source>Moved to {due}</source>
        <translation>Adiada para {due}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Only a broken promise is answered for.</source>
        <translation>Só uma promessa quebrada é assumida.</translation>
    </message>
    <message>
        <source>This promise is open already.</source>
        <translation>Esta promessa já está em aberto.</translation>
    </message>
    <message>
        <source>Only a kept promise is confirmed by the customer.</source>
        <translation>Só uma promessa cumprida é confirmada pelo cliente.</translation>
    </message>
    <message>
        <source>This promise is settled. Open it again first.</source>
        <translation>Esta promessa está encerrada. Reabra-a primeiro.</translation>
    </message>
    <message>
        <source>Promise {number} kept</source>
        <translation>Promessa {number} cumprida</translation>
    </message>
    <message>
        <source>Promise {number} marked as broken</source>
        <translation>Promessa {number} marcada como quebrada</translation>
    </message>
    <message>
        <source>Promise {number} withdrawn</source>
        <translation>Promessa {number} retirada</translation>
    </message>
    <message>
        <source>Promise {number} answered for</source>
        <translation>Promessa {number} assumida</translation>
    </message>
    <message>
        <source>Promise {number} moved</source>
        <translation>Promessa {number} adiada</translation>
    </message>
    <message>
        <source>Promise {number} corrected</source>
        <translation>Promessa {number} corrigida</translation>
    </message>
    <message>
        <source>Promise {number} opened again</source>
        <translation>Promessa {number} reaberta</translation>
    </message>
    <message>
        <source>Promise {number} confirmed by the customer</source>
        <translation>Promessa {number} confirmada pelo cliente</translation>
    </message>
    <message>
        <source>Promise {number} deleted</source>
        <translation>Promessa {number} excluída</translation>
    </message>
    <message numerus="yes">
        <source>{n} promises kept</source>
        <translation>
            <numerusform>{n} promessa cumprida</numerusform>
            <numerusform>{n} promessas cumpridas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} promises marked as broken</source>
        <translation>
            <numerusform>{n} promessa marcada como quebrada</numerusform>
            <numerusform>{n} promessas marcadas como quebradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} promises withdrawn</source>
        <translation>
            <numerusform>{n} promessa retirada</numerusform>
            <numerusform>{n} promessas retiradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} promises answered for</source>
        <translation>
            <numerusform>{n} promessa assumida</numerusform>
            <numerusform>{n} promessas assumidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} promises moved</source>
        <translation>
            <numerusform>{n} promessa adiada</numerusform>
            <numerusform>{n} promessas adiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} promises corrected</source>
        <translation>
            <numerusform>{n} promessa corrigida</numerusform>
            <numerusform>{n} promessas corrigidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} promises opened again</source>
        <translation>
            <numerusform>{n} promessa reaberta</numerusform>
            <numerusform>{n} promessas reabertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} promises confirmed by the customers</source>
        <translation>
            <numerusform>{n} promessa confirmada pelos clientes</numerusform>
            <numerusform>{n} promessas confirmadas pelos clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} promises deleted</source>
        <translation>
            <numerusform>{n} promessa excluída</numerusform>
            <numerusform>{n} promessas excluídas</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Cumprir</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Adiar…</translation>
    </message>
    <message>
        <source>Break…</source>
        <translation>Quebrar…</translation>
    </message>
    <message>
        <source>Answer for…</source>
        <translation>Assumir…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>Confirmed by the customer</source>
        <translation>Confirmada pelo cliente</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corrigir…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation>Imprimir comprovante</translation>
    </message>
    <message>
        <source>Who changed this (H)</source>
        <translation>Quem alterou isto (H)</translation>
    </message>
    <message>
        <source>due {due}</source>
        <translation>para {due}</translation>
    </message>
    <message>
        <source>first due {due}</source>
        <translation>primeiro para {due}</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>sem responsável</translation>
    </message>
</context>
<context>
    <name>PromisesPage</name>
    <message>
        <source>Promises</source>
        <translation>Promessas</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>No promise fits</source>
        <translation>Nenhuma promessa corresponde</translation>
    </message>
    <message>
        <source>Take words or filters away to see the others.</source>
        <translation>Retire palavras ou filtros para ver as outras.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>No promises yet</source>
        <translation>Ainda não há promessas</translation>
    </message>
    <message>
        <source>A promise is made at the Counter, together with its due.</source>
        <translation>Uma promessa é feita no balcão, junto com o seu prazo.</translation>
    </message>
    <message>
        <source>Go to the Counter</source>
        <translation>Ir para o balcão</translation>
    </message>
    <message numerus="yes">
        <source>{n} selected</source>
        <translation>
            <numerusform>{n} selecionada</numerusform>
            <numerusform>{n} selecionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no promise of this number.</source>
        <translation>Não há promessa com este número.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Unmet promises: …</source>
        <translation>Promessas não cumpridas: …</translation>
    </message>
    <message>
        <source>No unmet promise</source>
        <translation>Nenhuma promessa não cumprida</translation>
    </message>
    <message>
        <source>1 unmet promise</source>
        <translation>1 promessa não cumprida</translation>
    </message>
    <message>
        <source>Who works now: {name} (F2 to switch)</source>
        <translation>Trabalha agora: {name} (F2 para trocar)</translation>
    </message>
    <message>
        <source>Who works now?</source>
        <translation>Quem trabalha agora?</translation>
    </message>
    <message numerus="yes">
        <source>%n unmet promises</source>
        <translation>
            <numerusform>%n promessa não cumprida</numerusform>
            <numerusform>%n promessas não cumpridas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemarkRow</name>
    <message>
        <source>Kind of remark</source>
        <translation>Tipo de observação</translation>
    </message>
    <message>
        <source>In the customer&apos;s words</source>
        <translation>Nas palavras do cliente</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>Com suas próprias palavras</translation>
    </message>
    <message>
        <source>Remove this remark</source>
        <translation>Remover esta observação</translation>
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
        <translation>1 promessa vence:</translation>
    </message>
    <message numerus="yes">
        <source>{n} promises are due:</source>
        <translation>
            <numerusform>{n} promessa vence:</numerusform>
            <numerusform>{n} promessas vencem:</numerusform>
        </translation>
    </message>
    <message>
        <source>While we were closed 1 promise came due.</source>
        <translation>Enquanto estava fechado venceu 1 promessa.</translation>
    </message>
    <message numerus="yes">
        <source>While we were closed {n} promises came due.</source>
        <translation>
            <numerusform>Enquanto estava fechado venceu {n} promessa.</numerusform>
            <numerusform>Enquanto estava fechado venceram {n} promessas.</numerusform>
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
        <translation>Bobina de caixa, 80 mm</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Relatórios</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Salvar como PDF…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Find on the pages</source>
        <translation>Localizar nas páginas</translation>
    </message>
    <message>
        <source>Scheduled summaries</source>
        <translation>Resumos agendados</translation>
    </message>
    <message>
        <source>Marks from paper</source>
        <translation>Anotações do papel</translation>
    </message>
    <message>
        <source>Save figures…</source>
        <translation>Salvar números…</translation>
    </message>
    <message>
        <source>Schedules…</source>
        <translation>Agendamentos…</translation>
    </message>
    <message>
        <source>&amp;Marks from paper…</source>
        <translation>Ano&amp;tações do papel…</translation>
    </message>
    <message>
        <source>Something went wrong in the program.</source>
        <translation>Algo deu errado no programa.</translation>
    </message>
    <message>
        <source>There is no promise of this number.</source>
        <translation>Não há promessa com este número.</translation>
    </message>
    <message>
        <source>The summary was not made</source>
        <translation>O resumo não foi feito</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Which promise?</source>
        <translation>Qual promessa?</translation>
    </message>
    <message>
        <source>Type the number of the promise, such as 12-7.</source>
        <translation>Digite o número da promessa, como 12-7.</translation>
    </message>
    <message>
        <source>Type a number</source>
        <translation>Digite um número</translation>
    </message>
    <message>
        <source>Whose profile?</source>
        <translation>Perfil de quem?</translation>
    </message>
    <message>
        <source>Choose the customer whose profile is to be printed.</source>
        <translation>Escolha o cliente cujo perfil será impresso.</translation>
    </message>
    <message>
        <source>Whose copy?</source>
        <translation>Cópia de quem?</translation>
    </message>
    <message>
        <source>Choose the customer who asked what is kept about them.</source>
        <translation>Escolha o cliente que perguntou o que é guardado sobre ele.</translation>
    </message>
    <message>
        <source>Choose a customer</source>
        <translation>Escolha um cliente</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Você o interrompeu.</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>Sayings</name>
    <message>
        <source>shop&apos;s colour changed</source>
        <translation>cor da loja alterada</translation>
    </message>
    <message>
        <source>shop&apos;s picture changed</source>
        <translation>imagem da loja alterada</translation>
    </message>
    <message>
        <source>new customer</source>
        <translation>novo cliente</translation>
    </message>
    <message>
        <source>customer corrected</source>
        <translation>cliente corrigido</translation>
    </message>
    <message>
        <source>customer deleted</source>
        <translation>cliente excluído</translation>
    </message>
    <message>
        <source>customers merged</source>
        <translation>clientes unidos</translation>
    </message>
    <message>
        <source>contact points changed</source>
        <translation>dados de contato alterados</translation>
    </message>
    <message>
        <source>tags changed</source>
        <translation>etiquetas alteradas</translation>
    </message>
    <message>
        <source>import of a file</source>
        <translation>importação de um arquivo</translation>
    </message>
    <message>
        <source>new remark</source>
        <translation>nova observação</translation>
    </message>
    <message>
        <source>interaction given to a customer</source>
        <translation>atendimento vinculado a um cliente</translation>
    </message>
    <message>
        <source>interaction corrected</source>
        <translation>atendimento corrigido</translation>
    </message>
    <message>
        <source>remark corrected</source>
        <translation>observação corrigida</translation>
    </message>
    <message>
        <source>interaction deleted</source>
        <translation>atendimento excluído</translation>
    </message>
    <message>
        <source>remark deleted</source>
        <translation>observação excluída</translation>
    </message>
    <message>
        <source>interaction logged</source>
        <translation>atendimento registrado</translation>
    </message>
    <message>
        <source>marks from paper taken in</source>
        <translation>anotações do papel incorporadas</translation>
    </message>
    <message>
        <source>broken promise answered for</source>
        <translation>promessa quebrada assumida</translation>
    </message>
    <message>
        <source>promise broken</source>
        <translation>promessa quebrada</translation>
    </message>
    <message>
        <source>promise confirmed by the customer</source>
        <translation>promessa confirmada pelo cliente</translation>
    </message>
    <message>
        <source>promise corrected</source>
        <translation>promessa corrigida</translation>
    </message>
    <message>
        <source>promise deleted</source>
        <translation>promessa excluída</translation>
    </message>
    <message>
        <source>promise kept</source>
        <translation>promessa cumprida</translation>
    </message>
    <message>
        <source>promise made</source>
        <translation>promessa feita</translation>
    </message>
    <message>
        <source>promise moved</source>
        <translation>promessa adiada</translation>
    </message>
    <message>
        <source>promise opened again</source>
        <translation>promessa reaberta</translation>
    </message>
    <message>
        <source>promise withdrawn</source>
        <translation>promessa retirada</translation>
    </message>
    <message>
        <source>new scheduled summary</source>
        <translation>novo resumo agendado</translation>
    </message>
    <message>
        <source>scheduled summary goes on</source>
        <translation>resumo agendado retomado</translation>
    </message>
    <message>
        <source>scheduled summary paused</source>
        <translation>resumo agendado em pausa</translation>
    </message>
    <message>
        <source>scheduled summary removed</source>
        <translation>resumo agendado removido</translation>
    </message>
    <message>
        <source>holiday added</source>
        <translation>feriado adicionado</translation>
    </message>
    <message>
        <source>new word in a list</source>
        <translation>nova palavra em uma lista</translation>
    </message>
    <message>
        <source>shop&apos;s details changed</source>
        <translation>dados da loja alterados</translation>
    </message>
    <message>
        <source>holiday removed</source>
        <translation>feriado removido</translation>
    </message>
    <message>
        <source>word of a list renamed</source>
        <translation>palavra de uma lista renomeada</translation>
    </message>
    <message>
        <source>word of a list retired</source>
        <translation>palavra de uma lista desativada</translation>
    </message>
    <message>
        <source>holidays changed</source>
        <translation>feriados alterados</translation>
    </message>
    <message>
        <source>opening hours changed</source>
        <translation>horário de funcionamento alterado</translation>
    </message>
    <message>
        <source>new staff member</source>
        <translation>novo membro da equipe</translation>
    </message>
    <message>
        <source>staff member corrected</source>
        <translation>membro da equipe corrigido</translation>
    </message>
    <message>
        <source>staff member retired</source>
        <translation>membro da equipe desligado</translation>
    </message>
    <message>
        <source>survey answer corrected</source>
        <translation>resposta de pesquisa corrigida</translation>
    </message>
    <message>
        <source>survey answer deleted</source>
        <translation>resposta de pesquisa excluída</translation>
    </message>
    <message>
        <source>survey answer recorded</source>
        <translation>resposta de pesquisa registrada</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>desfazer</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>alterado desde então</translation>
    </message>
    <message>
        <source>something newer belongs to it</source>
        <translation>algo mais novo depende disto</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>não existe mais</translation>
    </message>
    <message>
        <source>what it belonged to is gone</source>
        <translation>aquilo a que pertencia não existe mais</translation>
    </message>
    <message>
        <source>Nothing could be taken back.</source>
        <translation>Nada pôde ser desfeito.</translation>
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
        <translation>Desfeito: {what} ({about}).</translation>
    </message>
    <message>
        <source>Taken back: {what}.</source>
        <translation>Desfeito: {what}.</translation>
    </message>
    <message>
        <source>The last change was taken back.</source>
        <translation>A última alteração foi desfeita.</translation>
    </message>
    <message>
        <source>Left as it is: {what}.</source>
        <translation>Deixado como está: {what}.</translation>
    </message>
    <message>
        <source>Nothing of this can be taken back any more.</source>
        <translation>Nada disto pode mais ser desfeito.</translation>
    </message>
    <message>
        <source>Taking it back changes 1 record.</source>
        <translation>Desfazer altera 1 registro.</translation>
    </message>
    <message>
        <source>Taking it back changes {n} records.</source>
        <translation>Desfazer altera {n} registros.</translation>
    </message>
</context>
<context>
    <name>Schedules</name>
    <message>
        <source>Made as scheduled: {file}</source>
        <translation>Feito conforme agendado: {file}</translation>
    </message>
    <message>
        <source>{n} scheduled summaries were made.</source>
        <translation>{n} resumos agendados foram feitos.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <source>A scheduled summary was not made, and will be tried again.</source>
        <translation>Um resumo agendado não foi feito, e será tentado de novo.</translation>
    </message>
    <message>
        <source>Scheduled summaries</source>
        <translation>Resumos agendados</translation>
    </message>
</context>
<context>
    <name>SchedulesDialog</name>
    <message>
        <source>Scheduled summaries</source>
        <translation>Resumos agendados</translation>
    </message>
    <message>
        <source>Nothing is scheduled yet. A summary can be made every day, every week or every month, and put into a folder of this computer.</source>
        <translation>Ainda não há nada agendado. Um resumo pode ser feito todo dia, toda semana ou todo mês, e salvo em uma pasta deste computador.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Adicionar…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Made by another computer</source>
        <translation>Feito por outro computador</translation>
    </message>
    <message>
        <source>Next: {day}</source>
        <translation>Próximo: {day}</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Re&amp;tomar</translation>
    </message>
    <message>
        <source>It goes on from today</source>
        <translation>Continua a partir de hoje</translation>
    </message>
    <message>
        <source>Removed; the files that it made stay</source>
        <translation>Removido; os arquivos que ele fez permanecem</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>SettleDialog</name>
    <message>
        <source>Who told the customer</source>
        <translation>Quem avisou o cliente</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who &amp;told the customer</source>
        <translation>Quem a&amp;visou o cliente</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Quando</translation>
    </message>
    <message>
        <source>Say when it happened, or leave it empty for now.</source>
        <translation>Diga quando aconteceu, ou deixe vazio para agora.</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>não dito</translation>
    </message>
    <message>
        <source>Promise {number} was kept</source>
        <translation>A promessa {number} foi cumprida</translation>
    </message>
    <message>
        <source>Promise {number} will not be kept</source>
        <translation>A promessa {number} não será cumprida</translation>
    </message>
    <message>
        <source>The customer released promise {number}</source>
        <translation>O cliente nos liberou da promessa {number}</translation>
    </message>
    <message>
        <source>Answer for promise {number}</source>
        <translation>Assumir a promessa {number}</translation>
    </message>
    <message numerus="yes">
        <source>{n} promises were kept</source>
        <translation>
            <numerusform>{n} promessa foi cumprida</numerusform>
            <numerusform>{n} promessas foram cumpridas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} promises will not be kept</source>
        <translation>
            <numerusform>{n} promessa não será cumprida</numerusform>
            <numerusform>{n} promessas não serão cumpridas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The customers released {n} promises</source>
        <translation>
            <numerusform>Os clientes nos liberaram de {n} promessa</numerusform>
            <numerusform>Os clientes nos liberaram de {n} promessas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answer for {n} promises</source>
        <translation>
            <numerusform>Assumir {n} promessa</numerusform>
            <numerusform>Assumir {n} promessas</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Cumprida</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Quebrada</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Answered for</source>
        <translation>Assumida</translation>
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
        <translation>&amp;Feito no lugar</translation>
    </message>
    <message>
        <source>Say what was done instead.</source>
        <translation>Diga o que foi feito no lugar.</translation>
    </message>
    <message>
        <source>Say why it will not be kept.</source>
        <translation>Diga por que não será cumprida.</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>The store cannot be written: marks on this sheet are not known.</source>
        <translation>A base não pode ser escrita: as anotações nesta folha não são reconhecidas.</translation>
    </message>
</context>
<context>
    <name>ShopDialog</name>
    <message>
        <source>ask each time (show both readings)</source>
        <translation>perguntar sempre (ver as duas)</translation>
    </message>
    <message>
        <source>day, month, year (3/4 is 3 April)</source>
        <translation>dia, mês, ano (3/4 é 3 de abril)</translation>
    </message>
    <message>
        <source>month, day, year (3/4 is 4 March)</source>
        <translation>mês, dia, ano (3/4 é 4 de março)</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>ano, mês, dia</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Loja</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Shop&apos;s name</source>
        <translation>Nome da loja</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso horário</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>two letters, such as DE or US</source>
        <translation>duas letras, como DE ou US</translation>
    </message>
    <message>
        <source>Numeric dates</source>
        <translation>Datas em números</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvo.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
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
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Choose a customer…</source>
        <translation>Escolher um cliente…</translation>
    </message>
    <message>
        <source>Number of the promise</source>
        <translation>Número da promessa</translation>
    </message>
    <message>
        <source>Such as 12-7</source>
        <translation>Como 12-7</translation>
    </message>
    <message>
        <source>As it s&amp;tood at the end of</source>
        <translation>Situação no &amp;fim de</translation>
    </message>
    <message>
        <source>S&amp;ummary</source>
        <translation>&amp;Resumo</translation>
    </message>
    <message>
        <source>From an&amp;d to</source>
        <translation>&amp;De e até</translation>
    </message>
    <message>
        <source>As it stood at the end of</source>
        <translation>Situação no fim de</translation>
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
        <translation>&amp;Número da promessa</translation>
    </message>
    <message>
        <source>&amp;Only</source>
        <translation>S&amp;omente</translation>
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
        <translation>Quem trabalha agora?</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Ninguém em particular</translation>
    </message>
    <message>
        <source>Press the number. What is saved from now on is theirs.</source>
        <translation>Pressione o número. O que for salvo a partir de agora é dessa pessoa.</translation>
    </message>
    <message>
        <source>Nobody is named yet. Write your name, so that what you log is yours.</source>
        <translation>Ninguém foi nomeado ainda. Escreva seu nome, para que o que você registra seja seu.</translation>
    </message>
    <message>
        <source>Name of a new staff member</source>
        <translation>Nome de um novo membro da equipe</translation>
    </message>
    <message>
        <source>Somebody new: their name</source>
        <translation>Alguém novo: o nome</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message>
        <source>There is nothing to put back.</source>
        <translation>Não há nada para restaurar.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>There is nothing of yours left to take back. History shows the rest.</source>
        <translation>Não resta nada seu para desfazer. O histórico mostra o restante.</translation>
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
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>TodayList</name>
    <message>
        <source>Promised for today</source>
        <translation>Prometido para hoje</translation>
    </message>
    <message>
        <source>Nothing is promised for today.</source>
        <translation>Nada foi prometido para hoje.</translation>
    </message>
    <message>
        <source>There are more of them under Promises.</source>
        <translation>Há mais em Promessas.</translation>
    </message>
    <message>
        <source>in the course of today</source>
        <translation>no decorrer de hoje</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Cliente avulso</translation>
    </message>
</context>
<context>
    <name>WalkInsView</name>
    <message>
        <source>Every interaction has its customer. Nothing to do here.</source>
        <translation>Cada atendimento tem seu cliente. Nada a fazer aqui.</translation>
    </message>
    <message>
        <source>Walk-ins without a name</source>
        <translation>Clientes avulsos sem nome</translation>
    </message>
    <message>
        <source>Attach one to its customer once you know who it was.</source>
        <translation>Vincule um ao seu cliente quando souber quem era.</translation>
    </message>
</context>
<context>
    <name>WhenField</name>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>Not understood yet.</source>
        <translation>Ainda não entendido.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>angry</source>
        <translation>irritado</translation>
    </message>
    <message>
        <source>disappointed</source>
        <translation>decepcionado</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutro</translation>
    </message>
    <message>
        <source>pleased</source>
        <translation>satisfeito</translation>
    </message>
    <message>
        <source>delighted</source>
        <translation>encantado</translation>
    </message>
    <message>
        <source>customer said</source>
        <translation>o cliente disse</translation>
    </message>
    <message>
        <source>survey</source>
        <translation>pesquisa</translation>
    </message>
    <message>
        <source>staff saw</source>
        <translation>a equipe viu</translation>
    </message>
    <message>
        <source>below</source>
        <translation>abaixo</translation>
    </message>
    <message>
        <source>met</source>
        <translation>atendida</translation>
    </message>
    <message>
        <source>exceeded</source>
        <translation>superada</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>reclamação</translation>
    </message>
    <message>
        <source>compliment</source>
        <translation>elogio</translation>
    </message>
    <message>
        <source>need</source>
        <translation>necessidade</translation>
    </message>
    <message>
        <source>expectation</source>
        <translation>expectativa</translation>
    </message>
    <message>
        <source>values</source>
        <translation>valoriza</translation>
    </message>
    <message>
        <source>dislikes</source>
        <translation>não gosta</translation>
    </message>
    <message>
        <source>suggestion</source>
        <translation>sugestão</translation>
    </message>
    <message>
        <source>question</source>
        <translation>pergunta</translation>
    </message>
    <message>
        <source>open</source>
        <translation>em aberto</translation>
    </message>
    <message>
        <source>acted on</source>
        <translation>atendida</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>encerrada</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>cumprida</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>quebrada</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>due later</source>
        <translation>para mais tarde</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>para hoje</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>atrasada</translation>
    </message>
    <message>
        <source>kept on time</source>
        <translation>cumprida no prazo</translation>
    </message>
    <message>
        <source>kept late</source>
        <translation>cumprida com atraso</translation>
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
        <translation>nota de emoção</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefone</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>handle</source>
        <translation>apelido</translation>
    </message>
    <message>
        <source>address</source>
        <translation>endereço</translation>
    </message>
    <message>
        <source>clerk</source>
        <translation>atendente</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>gerente</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>contact point</source>
        <translation>dado de contato</translation>
    </message>
    <message>
        <source>customer&apos;s tag</source>
        <translation>etiqueta do cliente</translation>
    </message>
    <message>
        <source>interaction</source>
        <translation>atendimento</translation>
    </message>
    <message>
        <source>interaction&apos;s tag</source>
        <translation>etiqueta do atendimento</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>observação</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>promessa</translation>
    </message>
    <message>
        <source>move of a promise</source>
        <translation>adiamento de uma promessa</translation>
    </message>
    <message>
        <source>survey answer</source>
        <translation>resposta de pesquisa</translation>
    </message>
    <message>
        <source>staff member</source>
        <translation>membro da equipe</translation>
    </message>
    <message>
        <source>shop</source>
        <translation>loja</translation>
    </message>
    <message>
        <source>opening hours</source>
        <translation>horário de funcionamento</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>feriado</translation>
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
        <translation>assunto</translation>
    </message>
    <message>
        <source>word of a list</source>
        <translation>palavra de uma lista</translation>
    </message>
    <message>
        <source>external id</source>
        <translation>identificador externo</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>agendamento</translation>
    </message>
</context>
<context>
    <name>WrittenDelegate</name>
    <message>
        <source>Written beside {line}</source>
        <translation>Escrito ao lado de {line}</translation>
    </message>
</context>
</TS>
