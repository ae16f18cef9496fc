// Lines where a person listens, by country (ISO 3166-1). Only numbers that are known for certain: a wrong one is worse
// than none. The source is each line's own site, named with it; `findALine` covers every other country.

export interface HelpLine {
  /** The line's own name, the same in every language. */
  readonly name: string;
  readonly phone: string;
  /** Own site, shown as text and opened only by a click. */
  readonly site: string;
}

export const findALine = 'findahelpline.com';

export const helpLines: Readonly<Record<string, readonly HelpLine[]>> = {
  AT: [{ name: 'Telefonseelsorge', phone: '142', site: 'telefonseelsorge.at' }],
  AU: [{ name: 'Lifeline', phone: '13 11 14', site: 'lifeline.org.au' }],
  BE: [
    { name: 'Zelfmoordlijn', phone: '1813', site: 'zelfmoord1813.be' },
    { name: 'Centre de Prévention du Suicide', phone: '0800 32 123', site: 'preventionsuicide.be' },
  ],
  BR: [{ name: 'CVV', phone: '188', site: 'cvv.org.br' }],
  CA: [{ name: '9-8-8 Suicide Crisis Helpline', phone: '988', site: '988.ca' }],
  CH: [{ name: 'Die Dargebotene Hand · La Main Tendue · Telefono Amico', phone: '143', site: '143.ch' }],
  DE: [
    { name: 'TelefonSeelsorge', phone: '0800 111 0 111', site: 'telefonseelsorge.de' },
    { name: 'TelefonSeelsorge', phone: '0800 111 0 222', site: 'telefonseelsorge.de' },
  ],
  DK: [{ name: 'Livslinien', phone: '70 201 201', site: 'livslinien.dk' }],
  ES: [{ name: 'Línea 024', phone: '024', site: 'sanidad.gob.es' }],
  FR: [{ name: '3114', phone: '3114', site: '3114.fr' }],
  GB: [{ name: 'Samaritans', phone: '116 123', site: 'samaritans.org' }],
  IE: [{ name: 'Samaritans', phone: '116 123', site: 'samaritans.org' }],
  IN: [{ name: 'Tele-MANAS', phone: '14416', site: 'telemanas.mohfw.gov.in' }],
  NL: [{ name: '113 Zelfmoordpreventie', phone: '0800 0113', site: '113.nl' }],
  NO: [{ name: 'Mental Helse', phone: '116 123', site: 'mentalhelse.no' }],
  NZ: [{ name: '1737, need to talk?', phone: '1737', site: '1737.org.nz' }],
  SE: [{ name: 'Självmordslinjen (Mind)', phone: '90101', site: 'mind.se' }],
  US: [{ name: '988 Suicide & Crisis Lifeline', phone: '988', site: '988lifeline.org' }],
};

/** The country of a language tag such as `de-AT`, where we know a line for it. */
export function countryOf(languageTag: string): string | undefined {
  try {
    const { region } = new Intl.Locale(languageTag).maximize();
    return region !== undefined && region in helpLines ? region : undefined;
  } catch {
    return undefined;
  }
}
