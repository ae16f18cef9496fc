// What is said plainly, in one sentence, in every language: a strong rule states it, whatever else stands around it. Every
// sentence here is invented.
import { describe, expect, test } from 'vitest';
import type { MailLabel } from '../domain/verdict';
import { library } from './classify';
import { readMail } from './read-mail';

function plainlySaid(text: string): MailLabel[] {
  return readMail({ subject: '', from: '', text }, library)
    .findings.filter(({ open, rule }) => !open && rule.strength === 'strong')
    .map(({ rule }) => rule.label);
}

type Sentences = Readonly<Record<string, readonly string[]>>;

const said: Readonly<Partial<Record<MailLabel, Sentences>>> = {
  rejection: {
    de: [
      'vielen Dank für Ihr Interesse, wir haben die Stelle anderweitig vergeben.',
      'wir können Ihre Bewerbung leider nicht weiter berücksichtigen.',
      'Sie sind leider nicht in der nächsten Runde dabei.',
      'wir haben uns leider für eine andere Bewerberin entschieden.',
      'es hat diesmal nicht gereicht, tut mir sehr leid.',
      'schade, aber wir können dich leider nicht einstellen.',
    ],
    en: [
      "We appreciate your interest, but we've decided to offer the position to another applicant.",
      'Thank you for your patience. You have not made it through to the next round.',
      "Unfortunately you don't have the licence we need, so we can't consider you for this one.",
      "I'm writing to say that we have chosen another person for the post. Thank you for the time you gave us.",
      "Sorry, we don't have work for you right now.",
      "Thanks for coming to see us on Tuesday. I'm sorry, but we can't take you on at the moment.",
    ],
    es: [
      'hemos decidido dar el puesto a otro candidato.',
      'en esta ocasión no podemos ofrecerte el empleo.',
      'lamentablemente no cumples los requisitos del puesto.',
      'sentimos decirte que no has pasado a la siguiente fase.',
      'ya tenemos a alguien para el puesto, gracias de todos modos.',
      'gracias por venir el martes. Lamentablemente no te podemos contratar.',
    ],
    fr: [
      'nous avons choisi de confier le poste à un autre candidat.',
      "vous n'avez pas été retenu pour la suite du processus.",
      'malheureusement nous ne recrutons plus pour ce poste.',
      'nous sommes au regret de ne pouvoir vous offrir cet emploi.',
      'votre candidature ne correspond pas au profil recherché.',
      "merci d'être venue mardi. Malheureusement nous ne pouvons pas vous embaucher.",
    ],
    he: [
      'החלטנו לתת את העבודה למועמד אחר.',
      'לצערנו לא התקבלת לתפקיד.',
      'המשרה כבר לא רלוונטית, תפסו אותה.',
      'התפקיד נמסר למועמדת אחרת.',
      'לא נוכל להציע לך עבודה כרגע.',
      'תודה שבאת ביום שלישי. לצערנו לא נוכל להעסיק אותך.',
    ],
    it: [
      'abbiamo deciso di affidare il posto a un altro candidato.',
      'non hai superato la selezione, mi dispiace.',
      'purtroppo la posizione non è più disponibile.',
      'Le comunichiamo che la Sua domanda non è stata accolta.',
      "per questa volta abbiamo preferito un'altra ragazza.",
      'grazie per il colloquio di martedì. Purtroppo non possiamo assumerti.',
    ],
    ja: [
      'ほかの応募者の方にお願いすることになりました。',
      '誠に残念ではございますが、次の選考へお進みいただけません。',
      'あいにく募集は終了いたしました。',
      '今回は採用を見合わせることになりました。',
      'ほかの方を採用いたしました。あしからずご了承ください。',
      '火曜日はありがとうございました。残念ながら、当店で働いていただくことはできません。',
    ],
    nl: [
      'we hebben besloten de baan aan een andere sollicitant te geven.',
      'je bent niet door naar de volgende ronde.',
      'we hebben gekozen voor een kandidaat met meer ervaring.',
      'je komt helaas niet in aanmerking voor deze functie.',
      'bedankt voor je komst dinsdag. Helaas kunnen we je niet aannemen.',
      'de vacature is inmiddels vervuld. Veel succes verder.',
    ],
    pl: [
      'postanowiliśmy zatrudnić innego kandydata.',
      'nie przeszedłeś do następnego etapu, przykro nam.',
      'niestety rekrutacja została zamknięta, bo znaleźliśmy pracownika.',
      'niestety tym razem wybór padł na inną osobę.',
      'nie możemy zaproponować Pani pracy.',
      'dziękujemy za rozmowę we wtorek. Niestety nie możemy Pani zatrudnić.',
    ],
    pt: [
      'decidimos dar o lugar a outro candidato.',
      'agradecemos o interesse, mas não seguiremos com seu currículo.',
      'infelizmente a vaga já não está disponível.',
      'ficámos com outra candidata, desculpa.',
      'infelizmente seu perfil não foi aprovado.',
      'obrigada por ter vindo na terça. Infelizmente não podemos contratá-la.',
    ],
    sv: [
      'vi har bestämt oss för att ge jobbet till en annan sökande.',
      'du är tyvärr inte med i nästa omgång.',
      'tjänsten har tyvärr gått till någon annan.',
      'det blev tyvärr en annan som fick platsen.',
      'vi kan inte erbjuda dig någon tjänst.',
      'tack för att du kom i tisdags. Tyvärr kan vi inte anställa dig.',
    ],
    tr: [
      'işi başka bir adaya vermeye karar verdik.',
      'bu görev için başka bir adayla anlaştık.',
      'ne yazık ki aramıza katılmanız mümkün olmayacak.',
      'salı günü geldiğiniz için teşekkürler. Maalesef sizi işe alamıyoruz.',
      'sonunda başka birini seçtik, üzgünüm.',
      'pozisyon doldu. Başarılar dilerim.',
    ],
    zh: [
      '我们决定把这份工作给另一位应聘者。',
      '很抱歉，您不符合我们的要求。',
      '抱歉，这个岗位不再招人了。',
      '您这次没有被录取，感谢您的参与。',
      '岗位已经有人了，谢谢您的关注。',
      '谢谢你周二来面试。很抱歉，我们不能录用你。',
    ],
  },
  interview_invitation: {
    de: [
      'ich würde gern diese Woche per Video mit Ihnen sprechen.',
      'passt dir Mittwoch um 15 Uhr zum Kennenlernen?',
      'rufen Sie mich bitte an, damit wir ein Vorstellungsgespräch ausmachen können.',
    ],
    en: [
      'When could you come and see the garden? We can talk about the work over a cup of tea.',
      "I'd like to set up a video call with you this week.",
      'Would you be able to pop by on Wednesday afternoon so we can have a chat?',
    ],
    es: [
      '¿cuándo podrías venir a ver el jardín? Así hablamos del trabajo.',
      'quiero organizar una videollamada contigo esta semana.',
      'llámame y quedamos para hacer la entrevista.',
    ],
    fr: [
      'quand pourriez-vous passer voir le jardin ? Nous discuterons du travail.',
      'je souhaiterais organiser un appel vidéo avec vous cette semaine.',
      'on se voit mercredi à 15 h pour en parler ?',
    ],
    he: [
      'אשמח לקבוע איתך שיחת וידאו השבוע.',
      'מתאים לך ביום רביעי בשלוש לפגישת היכרות?',
      'תתקשרי אליי כדי שנקבע ראיון.',
    ],
    it: [
      'quando può venire a vedere il giardino? Così parliamo del lavoro.',
      'mi chiami, così fissiamo il colloquio.',
      'ci piacerebbe conoscerLa di persona.',
    ],
    ja: [
      '今週、オンライン面談をお願いできますでしょうか。',
      '水曜日の15時に面接はいかがでしょうか。',
      '一次選考を通過されましたので、面接にご案内いたします。',
    ],
    nl: [
      'wanneer kunt u de tuin komen bekijken? Dan bespreken we het werk.',
      'ik wil deze week graag met je videobellen.',
      'schikt woensdag om drie uur voor een kennismaking?',
    ],
    pl: [
      'chciałbym umówić z Tobą w tym tygodniu rozmowę wideo.',
      'czy pasuje Pani środa o 15 na spotkanie?',
      'zapraszam na krótką rozmowę w piątek.',
    ],
    pt: [
      'gostaria de marcar uma chamada de vídeo com você esta semana.',
      'dá-te jeito quarta às 15h para nos conhecermos?',
      'pode vir na quinta às 10 para uma entrevista?',
    ],
    sv: [
      'jag vill boka ett videosamtal med dig den här veckan.',
      'passar onsdag klockan tre för en pratstund?',
      'ring mig så bokar vi en intervju.',
    ],
    tr: [
      'bu hafta sizinle görüntülü görüşme yapmak isterim.',
      'çarşamba saat üçte buluşalım mı?',
      'mülakat için cuma günü sizi bekliyoruz.',
    ],
    zh: ['这周想约您视频面试。', '恭喜您通过初筛，请于周三下午三点来公司面谈。', '周三下午过来聊聊吧，可以吗？'],
  },
  assessment_invitation: {
    de: ['als nächsten Schritt bitten wir dich, einen Fragebogen online auszufüllen.'],
    en: ["You'll find an aptitude test in your account. It takes half an hour."],
    es: ['por favor, haz la prueba en línea antes del viernes.'],
    fr: ['prochaine étape : un test de français en ligne, à passer avant le 3 juin.'],
    he: ['בחשבון שלך מחכה מבחן התאמה של חצי שעה.'],
    it: ["nel tuo account trovi un test attitudinale, dura mezz'ora."],
    ja: ['マイページに適性テストがございます。所要時間は30分です。'],
    nl: ['in je account staat een test voor je klaar, die duurt een half uur.'],
    pl: ['kolejnym krokiem jest krótki test online, prosimy wypełnić go do 3 czerwca.'],
    pt: ['por favor, faça o teste online até sexta.'],
    sv: ['på ditt konto finns ett test att göra, det tar en halvtimme.'],
    tr: ['hesabınızda yarım saat süren bir yetenek testi var.'],
    zh: ['请登录账号完成能力测试，大约半小时。'],
  },
  offer: {
    de: [
      'nach dem Gespräch ist klar: wir wollen Sie für die Stelle. Bitte sagen Sie uns, ob Sie annehmen.',
      'wir nehmen dich! Du kannst nächste Woche anfangen.',
      'du hast den Job! Kannst du am Montag anfangen?',
    ],
    en: [
      'Following your interview, we want you for the role. Please tell us whether you accept.',
      "The job's yours if you want it. Let me know by Friday.",
      "I'm happy to confirm that you have been successful and would like to offer you the post.",
    ],
    es: [
      'nos encantaría que te incorporaras. Hoy te mando el contrato.',
      'después de la entrevista, te queremos para el puesto. Dinos si aceptas.',
      'queremos que trabajes con nosotros, empezarías el día 1.',
    ],
    fr: [
      "suite à l'entretien, vous êtes retenu pour le poste. Dites-nous si vous acceptez.",
      'bonne nouvelle, on vous prend ! Venez signer le contrat lundi.',
      'votre embauche est confirmée à partir du 1er juin.',
    ],
    he: [
      'אחרי הראיון אנחנו רוצים אותך לתפקיד. נא לאשר אם את מקבלת.',
      'התקבלת לעבודה, ברכות!',
      'אנחנו רוצים אותך בצוות, אפשר להתחיל ב-1 ביוני.',
    ],
    it: [
      'dopo il colloquio abbiamo scelto te per il posto. Dicci se accetti.',
      'è stata assunta, complimenti! Comincia il primo giugno.',
      'ti vogliamo con noi, firmiamo il contratto lunedì.',
    ],
    ja: [
      '面接の結果、採用させていただきたく存じます。ご承諾の可否をお知らせください。',
      '採用いたしますので、6月1日からお願いいたします。',
      '内定をお知らせいたします。おめでとうございます。',
    ],
    nl: [
      'na het gesprek willen we jou voor de functie. Laat weten of je het aanneemt.',
      'je bent aangenomen! Je begint op 1 juni.',
      'we willen je graag in dienst nemen.',
    ],
    pl: [
      'po rozmowie chcemy właśnie Ciebie na to stanowisko. Daj znać, czy przyjmujesz.',
      'została Pani przyjęta do pracy, gratulujemy.',
      'chcemy, żeby Pani u nas pracowała. Umowa jest w załączniku.',
    ],
    pt: [
      'depois da entrevista, queremos você para a vaga. Diga se aceita.',
      'ficaste com o lugar, parabéns! Começas no dia 1.',
      'você foi aprovada, a vaga é sua.',
    ],
    sv: [
      'efter intervjun vill vi ha dig för jobbet. Säg om du tackar ja.',
      'jobbet är ditt om du vill ha det.',
      'vi vill anställa dig från den 1 juni.',
    ],
    tr: [
      'görüşmeden sonra bu iş için sizi istiyoruz. Kabul edip etmediğinizi bildirin.',
      'işe kabul edildiniz, tebrikler.',
      "sizinle çalışmak istiyoruz, 1 Haziran'da başlayın.",
    ],
    zh: [
      '面试后我们决定请您担任这个职位，请告知是否接受。',
      '您已被正式录取，请于6月1日报到。',
      '你通过了，6月1号来上班吧。',
    ],
  },
};

describe.each(Object.entries(said))('%s', (label, sentences) => {
  describe.each(Object.entries(sentences))('in %s', (_, texts) => {
    test.each(texts)('%s', (text) => {
      expect(plainlySaid(text)).toContain(label);
    });
  });
});

test.each([
  'Gostámos da conversa, mas infelizmente não podemos contratá-la como ajudante.',
  'Helaas kunnen we je niet aannemen als bakkershulp.',
  'Maalesef sizi işe almak mümkün olmadı.',
  'Ne yazık ki şu an sizi işe alamıyoruz.',
  'לצערנו לא נוכל להעסיק אותך במשרה.',
  'I am sorry to say you have not got the job this time.',
  'I thought you got the job at the bakery? Call me, love, mum',
])('no offer is made where it is denied, or told by somebody else: %s', (text) => {
  expect(plainlySaid(text)).not.toContain('offer');
});
