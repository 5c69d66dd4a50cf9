import type { Outlet } from '../feed.ts';

/**
 * An outlet with its own feeds, each as language (ISO 639-1) and address.
 *
 * The owner is who pays and appoints in the end, under one name: outlets of one owner are one source. An outlet that a
 * government owns, funds from its budget or directs is state-affiliated, and its owner is that government, since it is
 * never independent of it. Public-service media with a board and income of their own by law (licence fee, levy) are
 * their own owner.
 */
export interface WatchedOutlet extends Outlet {
  /** Further registrable domains that its pages or feeds live on. */
  readonly alsoAt?: readonly string[];
  readonly feeds: readonly (readonly [language: string, url: string])[];
}

/** What all outlets of one government have in common. */
type Government = Pick<Outlet, 'country' | 'owner' | 'side' | 'stateAffiliated'>;

export const ofUnitedStates: Government = government('us', 'Government of the United States', 'united-states');
export const ofRussia: Government = government('ru', 'Government of Russia', 'russia');
export const ofUkraine: Government = government('ua', 'Government of Ukraine', 'ukraine');
export const ofEuropeanUnion: Government = government('int', 'European Union', 'europe');
export const ofBritain: Government = government('gb', 'Government of the United Kingdom', 'europe');
export const ofGermany: Government = government('de', 'Government of Germany', 'europe');
export const ofFrance: Government = government('fr', 'Government of France', 'europe');
export const ofPoland: Government = government('pl', 'Government of Poland', 'europe');
export const ofTurkey: Government = government('tr', 'Government of Turkey', 'other');
export const ofQatar: Government = government('qa', 'Government of Qatar', 'other');
export const ofSaudiArabia: Government = government('sa', 'Government of Saudi Arabia', 'other');
export const ofEmirates: Government = government('ae', 'Government of the United Arab Emirates', 'other');

function government(country: string, owner: string, side: Outlet['side']): Government {
  return { country, owner, side, stateAffiliated: true };
}
