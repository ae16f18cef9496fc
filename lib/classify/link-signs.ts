// Parts of addresses and what they say. Data only.
import type { LinkSign } from './links';

export const linkSigns: readonly LinkSign[] = [
  {
    id: 'link.rejected',
    label: 'rejection',
    parts: ['jobs_application_rejected', 'job_application_rejected', 'application_rejection'],
  },
  {
    id: 'link.confirmed',
    label: 'application_confirmation',
    parts: ['application_confirmation', 'jobs_application_submitted', 'application_submitted'],
  },
  {
    id: 'link.news',
    label: 'status_update_other',
    parts: [
      'job_application_viewed',
      'jobs_application_viewed',
      'applications_update_digest',
      'resume_downloaded',
      'job_application_update',
    ],
  },
  {
    id: 'link.alert',
    label: 'job_alert_newsletter',
    parts: [
      'job_alert',
      'jobs_viewed_job_reminder',
      'jobs_recommend',
      'jobs_first_time_job_seeker',
      'jymbii',
      'jobalert',
      'job-alert',
      'saved_job',
      'similar_jobs',
      'jobs_saved',
    ],
  },
  {
    id: 'link.slot',
    label: 'interview_invitation',
    parts: [
      'calendly.com/',
      'cal.com/',
      'goodtime.io',
      'meetings.hubspot.com',
      'doodle.com/',
      'zoom.us/j/',
      'meet.google.com/',
      'teams.microsoft.com/l/meetup',
      'savvycal.com/',
      'book.ms/',
      'outlook.office365.com/owa/calendar',
    ],
  },
  {
    id: 'link.test',
    label: 'assessment_invitation',
    parts: [
      'hackerrank.com/',
      'codility.com/',
      'codesignal.com/',
      'testgorilla.com/',
      'hirevue.com/',
      'shl.com/',
      'mettl.com/',
      'coderbyte.com/',
      'hackerearth.com/',
      'devskiller.com/',
      'sparkhire.com/',
    ],
  },
];
