import { describe, expect, it } from 'vitest';
import type { Application } from './application';
import type { ApplicationId } from './event';
import { type MatchFacts, matchApplication } from './match';

function application(id: string, fields: Partial<Application> = {}): Application {
  return {
    id: id as ApplicationId,
    company: 'Juniper Lane',
    role: 'Data Gardener',
    location: null,
    url: null,
    status: 'applied',
    appliedAt: 1,
    lastHeardAt: null,
    updatedAt: 1,
    postingKeys: [],
    threadKeys: [],
    eventIds: [],
    ...fields,
  };
}

const mail = (fields: Partial<MatchFacts> = {}): MatchFacts => ({
  company: 'Juniper Lane',
  role: 'Data Gardener',
  postingKey: null,
  threadKey: null,
  ...fields,
});

describe('matching', () => {
  it('one application with the same company and role is the one', () => {
    expect(matchApplication(mail(), [application('a')])).toEqual({ kind: 'same', id: 'a' });
  });

  it('asks when two fit', () => {
    const match = matchApplication(mail(), [application('a', { status: 'rejected', updatedAt: 9 }), application('b')]);
    expect(match).toEqual({ kind: 'likely', ids: ['b', 'a'] });
  });

  it('never merges on the company alone', () => {
    expect(matchApplication(mail({ role: null }), [application('a')])).toEqual({ kind: 'likely', ids: ['a'] });
    expect(matchApplication(mail({ role: 'Night Baker' }), [application('a')])).toEqual({ kind: 'none' });
  });

  it('prefers the exact role over one that only resembles it', () => {
    const applications = [application('a', { role: 'Senior Data Gardener' }), application('b')];
    expect(matchApplication(mail(), applications)).toEqual({ kind: 'same', id: 'b' });
  });

  it('a posting’s key names the application, whatever the page calls it', () => {
    const facts = mail({ company: 'Another Name', postingKey: 'indeed:1' });
    expect(matchApplication(facts, [application('a', { postingKeys: ['indeed:1'] })])).toEqual({
      kind: 'same',
      id: 'a',
    });
  });

  it('two postings of one site are two applications, however alike they read', () => {
    const facts = mail({ postingKey: 'indeed:2' });
    expect(matchApplication(facts, [application('a', { postingKeys: ['indeed:1'] })])).toEqual({ kind: 'none' });
  });

  it('a thread that holds mails about several jobs does not merge them', () => {
    const facts = mail({ role: 'Night Baker', threadKey: 't' });
    expect(matchApplication(facts, [application('a', { threadKeys: ['t'] })])).toEqual({ kind: 'none' });
  });
});
