// Offers said plainly, in every language, and what is none. Every sentence here is invented.
import { describe, expect, test } from 'vitest';
import { library } from './classify';
import { readMail } from './read-mail';

function statedIn(text: string): string[] {
  return readMail({ subject: '', from: '', text }, library)
    .findings.filter(({ open }) => !open)
    .map(({ rule }) => rule.id);
}

const offers: Readonly<Record<string, readonly string[]>> = {
  de: [
    'Liebe Frau Moss, gerne bieten wir Ihnen die Stelle als Bäckerin in unserer Filiale an.',
    'Wir beabsichtigen, Sie zum 1. Mai als Lehrkraft in den Schuldienst einzustellen.',
    'Du kannst im Mai bei uns anfangen, den Vertrag bringe ich dir vorbei.',
  ],
  en: [
    "Hi Sam, we'd like to bring you onboard.",
    "Dear Sam, you're hired.",
    'Hi Sam, we would love to give you the job.',
    'Please find enclosed your letter of appointment.',
  ],
  es: [
    'Hola, Ana: te ofrecemos el puesto de panadera en nuestra tienda.',
    'Nos complace ofrecerle el cargo de contable en nuestra empresa.',
    'Después de hablar con todos, nos gustaría que fueras nuestra jefa de cocina.',
    'Hola, Ana: ¿te vienes como panadera?',
    'Nos complace hacerle una oferta para la panadería.',
  ],
  fr: [
    'Bonjour, nous avons le plaisir de vous offrir le poste de boulangère dans notre maison.',
    'Salut Léa, on t engage comme vendeuse dès le mois de mai.',
    'Je vous confirme votre embauche à partir du mois de mai.',
    'Salut Léa, je te prends du 1er juillet au 31 août.',
  ],
  he: [
    'שלום נועה, אנחנו שמחים להציע לך את התפקיד אצלנו בחברה.',
    'שלום נועה, קיבלת את התפקיד.',
    'ועדת הקבלה החליטה לבחור בך לתפקיד.',
  ],
  it: [
    'Buongiorno, siamo lieti di offrirle il posto di fornaia nella nostra bottega.',
    'Ciao Ada, ti vogliamo con noi da maggio.',
    'Ciao Ada, ti prendiamo da lunedì.',
  ],
  ja: [
    'このたび、あなたを採用することに決めました。',
    'ぜひ四月から来ていただきたく、ご連絡いたしました。',
    'うちで働いてもらいたいと思います。',
  ],
  nl: [
    'Beste Noor, graag bieden wij je de functie van bakker aan in onze winkel.',
    'Goed nieuws, je krijgt de baan en we zien je maandag bij ons.',
    'Met plezier bieden wij u een aanstelling aan.',
  ],
  pl: [
    'Dzień dobry, z radością proponujemy Pani stanowisko piekarki w naszej firmie.',
    'Chcielibyśmy powierzyć Pani naszą piekarnię.',
  ],
  pt: [
    'Olá Rita, temos o prazer de oferecer a vaga de padeira, com início em maio.',
    'Olá Rita, a vaga é sua.',
    'Temos a alegria de comunicar a sua aprovação para a vaga de padeira.',
  ],
  sv: [
    'Hej Elsa, vi vill gärna erbjuda dig tjänsten som bagare hos oss.',
    'Hej Elsa, vi vill anställa dig från och med maj.',
    'Hej Elsa, du får gärna jobba hos oss i sommar.',
  ],
  tr: ['Merhaba Elif, size fırın müdürü görevi teklif etmekten mutluluk duyuyoruz.', 'Teklif mektubunuz ektedir.'],
  zh: ['林小姐您好，公司决定录用您，请于下周一前回复。'],
};

describe.each(Object.entries(offers))('%s', (_, texts) => {
  test.each(texts)('%s', (text) => {
    expect(statedIn(text)).toContain('offer.made');
  });
});

describe('is none', () => {
  const none = [
    'Unfortunately we cannot offer you the position of baker.',
    'Lamentablemente no podemos ofrecerle el puesto de panadera.',
    'Nous ne sommes pas en mesure de vous offrir le poste de boulangère.',
    'Purtroppo non possiamo offrirle il posto di fornaia.',
    'Tyvärr kan vi inte erbjuda dig tjänsten som bagare.',
    'Niestety nie możemy zaproponować Pani stanowiska piekarki.',
    "Sorry Sam, we can't give you the job.",
    'Lamentamos não poder confirmar a sua aprovação para a vaga.',
    'לצערנו לא קיבלת את התפקיד.',
    '不採用のご連絡です。',
  ];
  test.each(none)('%s', (text) => {
    expect(statedIn(text)).not.toContain('offer.made');
  });

  const takenBack = [
    'The conditional offer of employment dated 3 February as Bus Driver Trainee at Moss Transit is hereby rescinded.',
    'Wir müssen das Angebot vom 2. Mai für die Stelle als Bäckerin in unserer Filiale leider zurückziehen.',
    'Nous sommes au regret de devoir retirer notre proposition d embauche.',
    'La oferta que le enviamos en mayo para el puesto de panadera queda anulada.',
    'Siamo costretti a ritirare la nostra proposta di assunzione.',
    'Helaas moeten wij ons aanbod van 2 mei voor de functie van bakker intrekken.',
    'Tyvärr måste vi dra tillbaka vårt erbjudande om anställning.',
    'Teklifimizi geri almak zorundayız.',
  ];
  test.each(takenBack)('taken back: %s', (text) => {
    expect(statedIn(text)).toContain('rejection.offer-taken-back');
    expect(statedIn(text)).not.toContain('offer.made');
  });
});
