// Companies and roles in kana and Han, and what a condition in Chinese is about. Every mail here is invented.
import { describe, expect, test } from 'vitest';
import { classify, library } from '../classify';
import { readMail } from '../read-mail';
import { readEntities } from './entities';

function read(from: string, text: string) {
  return readEntities(readMail({ subject: '', from, text }, library), 'application_confirmation');
}

describe('company and role are read', () => {
  test.each([
    [
      'below the mail, with its legal form',
      '青苔製作所 <x@aogoke.example>',
      '園芸スタッフにご応募いただきありがとうございます。\n青苔製作所株式会社\n人事部',
      '青苔製作所株式会社',
      '園芸スタッフ',
    ],
    [
      'in a mail of an agency, which names another',
      '転職の森 西 <nishi@mori.example>',
      '転職の森の西です。\n青苔建設株式会社（測量技師）につきまして、企業様より連絡がございました。',
      '青苔建設株式会社',
      '測量技師',
    ],
    [
      'without the name of a person who signs',
      '陈工 <chen@haiou.example>',
      '你好，应聘园艺助理的简历收到了。\n陈工\n海鸥园林',
      '海鸥园林',
      '园艺助理',
    ],
    [
      'in long signs as the mail spells them',
      '人資部 <hr@haiou.example>',
      '感謝您應徵海鷗園藝股份有限公司園藝設計師一職。',
      '海鷗園藝股份有限公司',
      '園藝設計師',
    ],
  ])('%s', (_, from, text, company, role) => {
    expect(read(from, text)).toMatchObject({ company, role });
  });
});

test('a condition in a later clause is about something else, one before is not', () => {
  const labelOf = (text: string) => classify({ subject: '', from: 'hr@haiou.example', text }).label;
  expect(labelOf('您应聘的园丁岗位，请于12月3日下午两点来面试，邀请您参加面试，如需改期请联系。')).toBe(
    'interview_invitation',
  );
  expect(labelOf('感谢您应聘园丁岗位，简历已收到，如通过筛选，我们将邀请您参加面试。')).toBe(
    'application_confirmation',
  );
});
