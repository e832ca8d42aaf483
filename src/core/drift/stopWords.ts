/** The languages that are told apart. The last ones only so that they are not taken for one of the others. */
export type KnownLanguage =
  | 'english'
  | 'german'
  | 'french'
  | 'spanish'
  | 'dutch'
  | 'swedish'
  | 'norwegian'
  | 'danish'
  | 'finnish'
  | 'italian'
  | 'portuguese'
  | 'polish'
  | 'czech'
  | 'hungarian'
  | 'turkish'
  | 'romanian';

/** Articles, pronouns, prepositions, conjunctions and auxiliaries: what they say is grammar, and they betray the language. */
const WORDS: Readonly<Record<KnownLanguage, string>> = {
  english:
    'about above after again against all also am an and any are as at be because been before being below between both but by can cannot could did do does doing done down during each every few for from further get had has have having he her here hers him himself his how if in into is it its itself just let like may me might more most my myself no nor not now of off on once one only or other our ours out over own per same she should so some such than that the their theirs them then there these they this those through to too under until up upon us via was we were what when where which while who whom whose why will with within without would you your yours',
  german:
    'aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim bin bis bist da damit dann das dass dein dem den der des dessen die dies diese dieser diesem diesen dieses doch dort du durch ein eine einem einen einer eines er es etwas euch für gegen hat hatte haben hier hin hinter ich ihr ihre ihrem ihren ihrer ihn ihm im in indem ins ist jede jedem jeden jeder jedes jetzt kann können kein keine keinem keinen keiner man manche mehr mein mit muss müssen nach nicht noch nun nur ob oder ohne pro sehr sein seine seinem seinen seiner sich sie sind so solche soll sollen sollte sondern um und uns unser unter vom von vor war warum was weil weiter wenn wer werden wie wieder will wir wird wirklich wo zu zum zur zwischen über',
  french:
    'afin ai alors après au aucun aussi autre autres aux avant avec avoir car ce cela ces cet cette ceux chaque chez comme dans de depuis des deux dont donc du elle elles en encore entre est et eu eux fait ici il ils je jusque la le les leur leurs lors lorsque lui là ma mais me mes moi moins mon ne ni nos notre nous on ont ou où par pas pendant peu peut plus pour pourquoi quand que quel quelle quelles quels qui sa sans se selon sera ses si son sont sous sur ta tandis te tes toi ton tous tout toute toutes tu un une vers vos votre vous été être',
  spanish:
    'al algo algunas algunos ante antes aquel aquella aquí cada como con contra cual cuando de del desde donde dos durante el ella ellas ellos en entre era eran es esa esas ese eso esos esta estas este esto estos está están fue ha hacia han hasta hay la las le les lo los me mediante mi mis mucho muy más ni no nos nosotros nuestra nuestro nuestros o os otra otras otro otros para pero poco por porque que quien quienes qué se sea según ser si sin sobre son su sus sí también tanto te tiene tienen todo todos tras tu tus un una uno unos usted y ya él',
  dutch:
    'aan al alle alleen als andere beide bij binnen ben bent daar dan dat de deze die dit door dus een eens elk elke en er geen haar had heb hebben heeft hem het hier hij hoe hun iets ik in is ja je kan kon kunnen maar me meer men met mij mijn moet moeten na naar niet niets nog nu of om omdat onder ons onze ook op over per reeds te tegen toch toen tot tussen u uit uw van vanaf veel via voor waar want waren was wat we wel werd wie wij wil worden wordt zal ze zelf zich zij zijn zo zonder zou',
  swedish:
    'alla att av blev bli blir de den denna deras dess dessa det detta dig din dina ditt du där då efter ej eller en er era ert ett från för genom ha hade han har henne hennes hos hur här i icke inom inte jag ju kan kunde man med mellan men mig min mina mitt mot mycket ni nu när någon något några och också om oss på samma sedan sig sin sina sitt ska skall som till under upp ut utan vad var varför varje vara vem vi vid vilka vilken vilket vår våra är än åt över',
  norwegian:
    'alle at av bare begge ble blir da de deg den denne der deres det dette din disse ditt du eller en enn er et etter for fordi fra før gjennom gjøre ha hadde han har hele hennes her hos hun hva hvem hver hvilken hvis hvor hvordan hvorfor i ikke ingen inn innen jeg kan kom kun kunne man med meg mellom men mer mot min mitt mye nå når noe noen og også om opp oss over på samme seg selv sin sine sitt skal skulle slik som så til um under ut uten var ved vi vil være vår våre',
  danish:
    'af alle alt anden at bare begge blev blive bliver da de dem den denne der deres det dette dig din dine disse dit dog du efter eller en end er et for fordi fra før gennem gøre ham han hans har havde have hele hende hendes her hos hun hvad hver hvem hvilken hvis hvor hvordan hvorfor i ikke ind inden ingen ja jeg jo kan kom kun kunne man mange med meget mellem men mere mig min mine mit mod må nogle nogen noget nu når og også om op os over på samme selv sig sin sine sit skal skulle som sådan thi til ud uden under var ved vi vil ville vor være været',
  finnish:
    'ei eivät emme en enemmän ennen eli että hän he hänen ja jo johon joka jokainen jolla jonka jos josta jota jotka jotta kaikki kanssa kautta kuin kuinka kun koko koska kuka kuten kukin me meidän mikä missä mitä mukaan mutta muut myös ne niiden niin niitä noin nyt näiden nämä näitä oli olivat olla on ovat sekä se sen siihen siitä sillä siinä tai tämä tämän tässä tätä tällä te vaan vai vain vielä voi voivat yli ympäri',
  italian:
    'ad agli ai al alla alle allo anche avere aveva che chi ci ciò come con contro cosa cui da dagli dai dal dalla dalle dei degli del della delle dello di dopo dove due durante e ed ella era essere fra gli ha hanno il in io la le lei li lo loro lui ma mentre mi mia mio molto ne negli nei nel nella nelle nello noi non nostra nostro o ogni oltre per perché più poi prima qual quale quali quando quanto quella quelle quelli quello questa queste questi questo se senza si sia solo sono sopra sotto stato su sua sue sugli sui sul sulla sulle suo suoi tra tutti tutto un una uno vi è',
  portuguese:
    'ao aos aquela aquele as até cada com como contra da das de dela dele dentro depois desde do dos durante e ela elas ele eles em entre era essa esse esta este está estão eu foi for foram há isso isto já lhe lo mais mas me mediante mesmo meu minha muito na nas nem no nos nossa nosso num numa não nós o onde os ou outra outro para pela pelas pelo pelos por porque qual quando que quem se seja sem ser seu seus sob sobre sua suas são só também te tem todos tudo um uma umas uns você à às é',
  polish:
    'aby ale albo bez być będzie czy dla dlaczego do gdy i ich jak jako jest jej jego każdy który która które lub ma na nad nie od oraz po pod podczas przed przez przy są się tak to tylko w we wszystkie z za ze że',
  czech:
    'aby ale ani až bez být bude co do pro i jak jako je jeho její jejich jen jsou k každý která které který mezi má na nad nebo než o od po pod podle pokud před přes při s se si tak to u v ve více všechny z za ze že',
  hungarian:
    'a az azt be csak de egy egyik el elő ez ezt fel hogy ha is itt ki kell le lehet majd meg mert mint minden más már nem nincs vagy van volt után és által össze',
  turkish:
    'ama bir bu da daha de değil en gibi hem her için ile ise kadar ki mi mı ne o olan olarak sonra ve veya ya çok önce üzerinde şu',
  romanian:
    'acest această al ale am ar are au ca care ce cel cu cum când din dacă de despre după este fi fără iar la lor mai nu o pe pentru prin sa sau se sunt să un unei unui în între și',
};

export const STOP_WORDS: ReadonlyMap<KnownLanguage, ReadonlySet<string>> = new Map(
  Object.entries(WORDS).map(([language, words]) => [language as KnownLanguage, new Set(words.split(' '))]),
);
