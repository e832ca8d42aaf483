import assert from 'node:assert/strict';
import {
  isForeignBy,
  languageBy,
  stemOf,
  stopWordsIn,
  type Language,
} from '../../../src/core/drift/languages';
import { wordsOf } from '../../../src/core/drift/words';

/** A sentence or two as they stand in charters. */
const TEXTS: Readonly<Record<Language, string>> = {
  english: 'Customers get an answer within one day. Cases are routed to the agent who knows the product.',
  german:
    'Kunden bekommen innerhalb eines Tages eine Antwort. Der Innendienst sieht alle Angebote auf einen Blick.',
  french:
    'Les clients reçoivent une réponse dans la journée. Le conseiller voit tous les dossiers de son client.',
  spanish: 'Los clientes reciben una respuesta en un día. El agente ve todos los casos de su cliente.',
  dutch: 'Klanten krijgen binnen een dag een antwoord. De medewerker ziet alle offertes van zijn klant.',
  swedish: 'Kunderna får ett svar inom en dag. Säljaren ser alla offerter som är på väg till sin kund.',
  norwegian:
    'Kundene får svar innen en dag. Selgeren ser hvilke tilbud som ikke er sendt og hvorfor. Noen av dem går ut.',
  danish: 'Kunderne får svar inden for en dag. Sælgeren ser alle tilbud, der ikke er sendt af nogen endnu.',
  finnish: 'Asiakkaat saavat vastauksen päivän kuluessa, ja myyjä näkee kaikki tarjoukset jotka ovat auki.',
  italian:
    'I clienti ricevono una risposta entro un giorno. Il venditore vede tutte le offerte del suo cliente.',
  portuguese: 'Os clientes recebem uma resposta em um dia. O vendedor vê todas as propostas do seu cliente.',
};

const NOT_JUDGED = [
  'Klienci dostają odpowiedź w ciągu jednego dnia, a sprzedawca widzi wszystkie oferty, które są w toku.',
  'Az ügyfelek egy nap alatt választ kapnak, és az eladó látja az összes ajánlatot, hogy mi van vele.',
  'お客様は一日以内に回答を受け取ります。',
  'Лиды попадают к продавцу в течение часа, и он видит все сделки.',
];

function languageOf(words: readonly string[]): Language | undefined {
  return languageBy([stopWordsIn(words)], words.length);
}

describe('the language of a charter', () => {
  for (const [language, text] of Object.entries(TEXTS)) {
    it(`is recognised as ${language}`, () => assert.equal(languageOf(wordsOf(text)), language));
  }

  for (const text of NOT_JUDGED) {
    it(`is none of those that are judged in “${text.slice(0, 20)}…”`, () =>
      assert.equal(languageOf(wordsOf(text)), undefined));
  }

  it('is unknown where there are no words', () => assert.equal(languageOf([]), undefined));
});

describe('a text in another language than its charter', () => {
  it('is told by its stop words', () => {
    assert.equal(isForeignBy(stopWordsIn(wordsOf(TEXTS.german)), 'english'), true);
    assert.equal(isForeignBy(stopWordsIn(wordsOf(TEXTS.english)), 'english'), false);
  });

  it('is not told by a few words', () =>
    assert.equal(isForeignBy(stopWordsIn(wordsOf('Die Migration')), 'english'), false));
});

describe('the stem of a word', () => {
  it('is the same for all its forms, in the language of the charter', () => {
    assert.equal(stemOf('Routing', 'english'), stemOf('routes', 'english'));
    assert.equal(stemOf('Verträge', 'german'), stemOf('Vertrag', 'german'));
    assert.equal(stemOf('facturación', 'spanish'), stemOf('facturaciones', 'spanish'));
  });

  it('is none for words that say nothing of what a text is about', () => {
    assert.equal(stemOf('the', 'english'), undefined);
    assert.equal(stemOf('System', 'english'), undefined);
    assert.equal(stemOf('für', 'german'), undefined);
  });
});

describe('the words of a text', () => {
  it('are those that its author sees', () =>
    assert.deepEqual(wordsOf("The customer's leadScoring, v2: a B2B-case"), [
      'The',
      'customer',
      'lead',
      'Scoring',
      'v2',
      'B2B',
      'case',
    ]));
});
