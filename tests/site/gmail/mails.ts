// Invented mails for the Gmail stories. The ids are made the way Gmail's are: milliseconds shifted by twenty bits.
export interface SiteMail {
  /** 16 hex digits. */
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly subject: string;
  /** HTML, as a sender would write it. */
  readonly body: string;
  readonly at: Date;
}

/** A mail that arrived `minutesAgo`; `serial` keeps two of the same minute apart. */
export function makeSiteMail(
  fields: Omit<SiteMail, 'id' | 'at'> & { readonly minutesAgo?: number; readonly serial?: number },
): SiteMail {
  const { minutesAgo = 5, serial = 1, ...mail } = fields;
  const at = new Date(Math.floor(Date.now() / 60_000 - minutesAgo) * 60_000);
  const id = ((BigInt(at.getTime()) << 20n) + BigInt(serial)).toString(16).padStart(16, '0');
  return { ...mail, id, at };
}

export const rejection = makeSiteMail({
  name: 'Juniper Lane Careers',
  address: 'careers@juniper-lane.example',
  subject: 'Your application to Juniper Lane',
  body: `<p>Dear Kim,</p>
    <p>Thank you for your interest in the Data Gardener position at Juniper Lane and for the time you put into your
    application. After careful consideration, we have decided to move forward with other candidates for this role.</p>
    <p>We wish you every success in your search.</p><p>Kind regards,<br>The hiring team at Juniper Lane</p>`,
  serial: 1,
});

export const confirmation = makeSiteMail({
  name: 'Juniper Lane Careers',
  address: 'careers@juniper-lane.example',
  subject: 'We received your application',
  body: `<p>Dear Kim,</p><p>Thank you for applying for the Data Gardener position at Juniper Lane. We have received your
    application and our team will review it shortly. If your profile fits, we will be in touch about the next steps.</p>
    <p>The hiring team at Juniper Lane</p>`,
  minutesAgo: 60 * 24 * 6,
  serial: 2,
});

export const newsletter = makeSiteMail({
  name: 'Harbour Jobs',
  address: 'alerts@harbour-jobs.example',
  subject: '12 new jobs for “gardener” near Leeds',
  body: '<p>New jobs that match your alert:</p><ul><li>Head Gardener, Leeds</li><li>Grower, York</li></ul><p>Manage alerts. Unsubscribe.</p>',
  serial: 3,
});

export const fromAFriend = makeSiteMail({
  name: 'Robin Marsh',
  address: 'robin@marsh.example',
  subject: 'Sunday?',
  body: '<p>Unfortunately I cannot make it on Sunday. Shall we move the walk to Tuesday?</p><p>Robin</p>',
  serial: 4,
});
