// What a mail says besides its answer.
import type { MailLabel, Verdict, VerdictDetails } from '../../domain/verdict';
import type { ReadMail } from '../read-mail';
import { companyFromAddress } from './address-company';
import { readDeadline, readInterviewAt, readInterviewLink } from './appointment';
import { readCautions } from './cautions';
import { readCompany } from './company';
import { invitesToStayInTouch, offersFeedback, readReason } from './rejection-details';
import { readRequisition } from './requisition';
import { readRole } from './role';
import { readStage, stages } from './stage';

export type Entities = VerdictDetails & Pick<Verdict, 'company' | 'companyGuessed' | 'role'>;

export function readEntities(mail: ReadMail, label: MailLabel): Entities {
  if (label === 'unrelated' || label === 'job_alert_newsletter') return { company: null, role: null };
  const named = readCompany(mail);
  // Who asks whether one wants a job writes for others as a rule.
  const company = named ?? (label === 'recruiter_outreach' ? null : companyFromAddress(mail));
  const role = readRole(mail, company);
  const requisitionId = readRequisition(mail);
  const stage = label === 'rejection' ? readStage(mail) : (stages[label] ?? null);
  const guess = named === company ? {} : { companyGuessed: true };
  return { company, ...guess, role, requisitionId, stage, ...detailsOf(mail, label, company) };
}

function detailsOf(mail: ReadMail, label: MailLabel, company: string | null): VerdictDetails {
  switch (label) {
    case 'rejection':
      return {
        reason: readReason(mail),
        feedbackOffered: offersFeedback(mail),
        keepInTouch: invitesToStayInTouch(mail),
      };
    case 'interview_invitation':
      return { interviewAt: readInterviewAt(mail), interviewLink: readInterviewLink(mail) };
    case 'assessment_invitation':
      return { deadlineOn: readDeadline(mail) };
    case 'offer':
    case 'recruiter_outreach':
      return { cautions: readCautions(mail, company) };
    default:
      return {};
  }
}
