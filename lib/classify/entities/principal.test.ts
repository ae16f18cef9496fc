// Every mail here is invented.
import { describe, expect, it } from 'vitest';
import { classify } from '../classify';

const companyOf = (from: string, text: string, subject = 'Your application'): string | null =>
  classify({ subject, from, text }).company;

describe('a company', () => {
  it.each([
    ['Hart Search <jobs@hartsearch.example>', 'Our client, Meridian Wines, will not take your application further.'],
    ['TestHub on behalf of Meridian Wines <go@testhub.example>', 'Please complete the online assessment by Friday.'],
    ['Xrefy <noreply@xrefy.example>', 'Meridian Wines has invited you to complete an online assessment for the role.'],
  ])('is for whom somebody else writes: %s', (from, text) => {
    expect(companyOf(from, `Dear Jo,\n\n${text}\n\nBest wishes`)).toBe('Meridian Wines');
  });

  it('is none of the people who write through LinkedIn', () => {
    const text = 'Thanks for your application. Are you still interested in the role of glass painter?';
    expect(companyOf('Dana Fisk via LinkedIn <inmail-hit-reply@linkedin.com>', text)).toBeNull();
  });

  it('has the form of its address where names are inflected', () => {
    const text = 'Cześć, dziękujemy za zgłoszenie na stanowisko grafik. Odezwiemy się wkrótce.\n\nOla';
    expect(companyOf('Ola z Kodowni <ola@kodownia.example>', text)).toBe('Kodownia');
  });

  it('is named behind an article', () => {
    const text = 'Thank you for your application to the Rosslyn Bay Hotel. We will be in touch.';
    expect(companyOf('', text)).toBe('Rosslyn Bay Hotel');
  });

  it('is signed below a title', () => {
    const text =
      'Thank you for your application. We will be in touch.\n\nSincerely,\nCara Moss\nOffice Manager, Brightwater Farms';
    expect(companyOf('', text)).toBe('Brightwater Farms');
  });

  it('is no unit of itself', () => {
    const text = 'Thank you for your application. We will be in touch.\n\nBest,\nKara\nLintPier, Vendor Management';
    expect(companyOf('Vendor Management <vm@lintpier.example>', text)).toBe('LintPier');
  });

  it.each([
    [
      '採用担当 <saiyo@midori.example>',
      'お世話になっております。\n緑の道具を作っている株式会社ミドリの人事です。\nご応募ありがとうございます。',
      '株式会社ミドリ',
    ],
    [
      '远澈招聘 <hr@yuanche.example>',
      '您好：\n\n感谢您投递简历。您已被远澈医药（上海）有限公司录用。',
      '远澈医药(上海)有限公司',
    ],
    ['阿哲 · 野火内容工作室 <azhe@yehuo.example>', '你好，谢谢你投递简历，我们会尽快回复。', '野火内容工作室'],
  ])('is cut where grammar begins: %s', (from, text, company) => {
    expect(companyOf(from, text, '')).toBe(company);
  });

  it('acts in the mail of a Hebrew job board', () => {
    const text = 'שלום אלון,\n\nהמעסיק "נגב טק" צפה בקורות החיים שלך למשרת מהנדס. נעדכן אותך בכל שינוי.\n\nלוח משרות';
    expect(companyOf('לוח משרות <alerts@jobluach.example>', text, 'קורות החיים שלך נצפו')).toBe('נגב טק');
  });
});
