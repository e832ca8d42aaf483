import { StemReader } from '../../drift';

/** Words that fit any project, by language. Of each, all forms count that its stem stands for. */
const WORDS = {
  english: `accelerate achieve across actionable adopt advance agile align ambition approach aspire automate
    added become benefit best class better bigger bold boost brand bring broad build business capability capture central centric challenge
    champion change client cloud collaborate collaborative commitment company compete competitive complete comprehensive
    concept connected consistent continuous convenient core corporate create crm culture current customer cutting data
    decision delight deliver demand department design develop differentiate digital digitalise digitise direction disruptive
    drive dynamic ecosystem edge effective efficient efficiency effort elevate embrace empower enablement end engage engagement
    enhance enterprise entire environment establish  evolve excel excellent excellence exceed exciting expectation
    experience facilitate fast faster first flexible focus forward foster foundation friction frictionless fulfil full future
    generation global goal good great group grow growth harness  high higher highest holistic idea impact
    implement improve increase industry information initiative innovate innovative innovation inspire insight integrate
    intelligent intelligence invest journey key  landscape lasting leader leadership leading level leverage
    long loyal loyalty make manage management market mature maximise maximize meaningful measurable method mindset mission
    modern modernise modernize momentum  new next objective omnichannel operation opportunity optimal optimise
    optimize organisation organization outcome outstanding partner passion passionate  people perform
    performance personalise personalize personalised platform portfolio positive possible potential practice premier premium proactive
    process product productive productivity professional profitable profitability program programme progress project proof
    proven purpose quality quick quickly ready realise realize reimagine reinvent relationship relevant reliable
    reliability resilient resource response responsive result revolutionise revolutionize revolution revenue  roadmap robust
    satisfaction scale scalable seamless secure service shape significant simple simplify single smart smooth solution
    speed stakeholder standard state art strategy strategic streamline strength strong success successful superior support
    sustainable sustainability synergy system target team technology thrive  tomorrow tool top
    touchpoint transform transformation transparent transparency trend true  turn ultimate unified unique unleash unlock
    valuable value vision visionary way win   work world worldclass`,
  german: `agil aktiv ausbauen ausrichten ausrichtung begeistern begeisterung beitrag bereich besser beste bieten branche
    cloud crm daten differenzierung digital digitale digitaler digitales digitalisierung dynamisch effektiv effizient effizienz einfach einheitlich einzigartig
    entwickeln entwicklung erfahrung erfolg erfolgreich erfolgreiche erfolgreicher ergebnis erlebnis ermöglichen erreichen erschließen erstklassig exzellent exzellenz
    firma flexibel fokus fördern führen führend führende ganzheitlich ganzheitliche geschäft gestalten gewinnen grundlage heben herausforderung hoch höchste höhere
    innovation innovativ innovative innovativer innovatives integrieren integriert integrierte intelligent kompetenz konsequent kraft kunde kunden kundenbindung
    kundenerlebnis kundenorientierung kundenorientiert kundenzentriert kundenzentrierung kundenzentrische kundenzufriedenheit langfristig leisten leistung
    lösung markt marktführer maßgeschneidert maßstab mehrwert   mitarbeiter mitarbeitende modern moderne möglichkeit nachhaltig nachhaltige nachhaltigkeit nächste neu neue nutzen
    nutzung optimal optimieren optimierung organisation partner plattform potenzial potential professionell projekt prozess qualität
    reise ressource schaffen schnell schneller sicher skalierbar skalierbare spitze spitzenleistung stark stärken steigern steigerung strategie strategisch synergie
    system team technologie transformation transparent transparenz treiben umsetzen unser unsere unternehmen unterstützen unterstützung
    verbessern verbesserung vereinheitlichen vernetzt vernetzen  vision vorantreiben vorsprung wachsen wachstum weg weiter
    weiterentwickeln welt weltklasse wert wettbewerb wettbewerbsfähig wettbewerbsfähigkeit wettbewerbsvorteil zentral zentrale ziel
    zufriedenheit zukunft zukunftsfähig zukunftsfähige zukunftssicher zukunftssichere zusammenarbeit`,
} as const;

/** Words of some businesses that only look like those above, once their endings are cut. */
const MEANT: ReadonlySet<string> = new Set(
  'customs goods leads organ organs processor processors teller works'.split(' '),
);

/** Fewer of these words may stand in any short sentence. */
const FEWEST = 3;

const VOCABULARIES = (['english', 'german'] as const).map((language) => {
  const reader = new StemReader(language);
  return { reader, stems: new Set(WORDS[language].split(/\s+/u).flatMap((word) => stemsOf(reader, word))) };
});

/**
 * True for a sentence all of whose words fit any project: none is left that names something of the business, and no
 * number that could be checked.
 *
 * @param names what the customer, the project and the like are called
 */
export function isHollow(statement: string, names: readonly string[]): boolean {
  const own = new Set(names.flatMap((name) => name.toLowerCase().split(/\s+/u)));
  const isNumber = (word: string): boolean => /\p{N}/u.test(word) && !own.has(word);
  if (
    statement
      .toLowerCase()
      .split(/[\s.,;]+/u)
      .some(isNumber)
  )
    return false;
  return VOCABULARIES.some(({ reader, stems }) => {
    const known = new Set(names.flatMap((name) => stemsOf(reader, name)));
    const words = reader.read(statement);
    const hollow = words.filter(({ stem, written }) => stems.has(stem) && !MEANT.has(written.toLowerCase()));
    const rest = words.filter((word) => !hollow.includes(word));
    return hollow.length >= FEWEST && rest.every(({ stem }) => known.has(stem));
  });
}

function stemsOf(reader: StemReader, text: string): readonly string[] {
  return reader.read(text).map(({ stem }) => stem);
}
