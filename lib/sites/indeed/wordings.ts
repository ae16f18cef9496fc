// What *My jobs* calls a status. The English ones were read off saved pages or are the choices of "Update status". The
// other languages are not from a page: each can mean only this, so a match is right wherever it appears, and a wording
// that is not here stays without a status.
import type { SiteStatus } from '../../domain/sighting';

export const wordings: Readonly<Record<string, SiteStatus>> = {
  applied: 'applied',
  'application submitted': 'applied',
  'application viewed': 'viewed',
  'application reviewed': 'viewed',
  interviewing: 'interview',
  'offer received': 'offered',
  // The person says so themselves; whether they took the offer is theirs to record.
  hired: 'offered',
  'not selected': 'rejected',
  'not selected by employer': 'rejected',
  'no longer interested': 'withdrawn',
  withdrawn: 'withdrawn',
  'application withdrawn': 'withdrawn',
  'no longer available': 'closed',
  'job closed': 'closed',
  // German
  beworben: 'applied',
  'bewerbung gesendet': 'applied',
  'bewerbung angesehen': 'viewed',
  'nicht ausgewählt': 'rejected',
  'vom arbeitgeber nicht ausgewählt': 'rejected',
  // Spanish
  'solicitud enviada': 'applied',
  'solicitud vista': 'viewed',
  'no seleccionado por la empresa': 'rejected',
  'no seleccionado por el empleador': 'rejected',
  // French
  'candidature envoyée': 'applied',
  'candidature consultée': 'viewed',
  'candidature non retenue': 'rejected',
  "non retenu par l'employeur": 'rejected',
  "non sélectionné par l'employeur": 'rejected',
  // Italian
  'candidatura inviata': 'applied',
  'candidatura visualizzata': 'viewed',
  'non selezionato dal datore di lavoro': 'rejected',
  // Dutch
  gesolliciteerd: 'applied',
  'sollicitatie bekeken': 'viewed',
  'niet geselecteerd door werkgever': 'rejected',
  // Portuguese
  'candidatura enviada': 'applied',
  'candidatura visualizada': 'viewed',
  'não selecionado pela empresa': 'rejected',
  'não selecionado pelo empregador': 'rejected',
};
