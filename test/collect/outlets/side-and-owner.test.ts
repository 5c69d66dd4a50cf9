import { describe, expect, test } from '@jest/globals';
import type { Outlet } from '../../../shared/collect/feed.ts';
import { feedOf, outlets } from '../../../shared/collect/outlets/outlets.ts';

/** What corroboration counts by, of the outlets that readers meet most: a wrong side or owner makes a false source. */
const known: readonly (readonly [site: string, side: Outlet['side'], state: boolean, owner: string])[] = [
  ['https://www.whitehouse.gov/', 'united-states', true, 'Government of the United States'],
  ['https://www.state.gov/', 'united-states', true, 'Government of the United States'],
  ['https://www.rferl.org/', 'united-states', true, 'Government of the United States'],
  ['https://www.nytimes.com/', 'united-states', false, 'The New York Times Company'],
  ['https://www.washingtonpost.com/', 'united-states', false, 'Nash Holdings (Jeff Bezos)'],
  ['https://www.axios.com/', 'united-states', false, 'Cox Enterprises'],
  ['https://www.politico.com/', 'united-states', false, 'Axel Springer'],
  ['https://edition.cnn.com/', 'united-states', false, 'Warner Bros. Discovery'],
  ['https://www.cbsnews.com/', 'united-states', false, 'Paramount Skydance'],
  ['https://www.foxnews.com/', 'united-states', false, 'Fox Corporation'],
  ['https://www.npr.org/', 'united-states', false, 'NPR'],
  ['http://kremlin.ru/', 'russia', true, 'Government of Russia'],
  ['https://mid.ru/', 'russia', true, 'Government of Russia'],
  ['https://tass.com/', 'russia', true, 'Government of Russia'],
  ['https://ria.ru/', 'russia', true, 'Government of Russia'],
  ['https://www.rt.com/', 'russia', true, 'Government of Russia'],
  ['https://lenta.ru/', 'russia', true, 'Government of Russia'],
  ['https://www.interfax.ru/', 'russia', false, 'Interfax Group'],
  ['https://www.kommersant.ru/', 'russia', false, 'Alisher Usmanov'],
  ['https://meduza.io/', 'other', false, 'Meduza'],
  ['https://www.themoscowtimes.com/', 'other', false, 'The Moscow Times'],
  ['https://www.president.gov.ua/', 'ukraine', true, 'Government of Ukraine'],
  ['https://mfa.gov.ua/', 'ukraine', true, 'Government of Ukraine'],
  ['https://www.ukrinform.net/', 'ukraine', true, 'Government of Ukraine'],
  ['https://www.pravda.com.ua/', 'ukraine', false, 'Dragon Capital (Tomáš Fiala)'],
  ['https://www.eurointegration.com.ua/', 'ukraine', false, 'Dragon Capital (Tomáš Fiala)'],
  ['https://kyivindependent.com/', 'ukraine', false, 'The Kyiv Independent'],
  ['https://www.kyivpost.com/', 'ukraine', false, 'Businessgroup (Kivan family)'],
  ['https://suspilne.media/', 'ukraine', false, 'Suspilne (public broadcaster of Ukraine)'],
  ['https://www.unian.info/', 'ukraine', false, '1+1 Media Group'],
  ['https://www.bbc.co.uk/', 'europe', false, 'BBC'],
  ['https://www.theguardian.com/', 'europe', false, 'Scott Trust'],
  ['https://news.sky.com/', 'europe', false, 'Comcast'],
  ['https://www.politico.eu/', 'europe', false, 'Axel Springer'],
  ['https://www.welt.de/', 'europe', false, 'Axel Springer'],
  ['https://www.dw.com/', 'europe', true, 'Government of Germany'],
  ['https://www.tagesschau.de/', 'europe', false, 'ARD'],
  ['https://www.spiegel.de/', 'europe', false, 'Spiegel-Verlag'],
  ['https://www.lemonde.fr/', 'europe', false, 'Le Monde Group'],
  ['https://www.france24.com/', 'europe', true, 'Government of France'],
  ['https://elpais.com/', 'europe', false, 'Prisa'],
  ['https://www.corriere.it/', 'europe', false, 'RCS MediaGroup'],
  ['https://www.ansa.it/', 'europe', false, 'ANSA cooperative'],
  ['https://www.pap.pl/', 'europe', true, 'Government of Poland'],
  ['https://www.nato.int/', 'international', true, 'NATO'],
  ['https://news.un.org/', 'international', true, 'United Nations'],
  ['https://www.aa.com.tr/', 'other', true, 'Government of Turkey'],
  ['https://www.hurriyet.com.tr/', 'other', false, 'Demirören Holding'],
  ['https://www.aljazeera.com/', 'other', true, 'Government of Qatar'],
];

describe('the side, the owner and the state affiliation of an outlet', () => {
  test.each(known)('%s: %s, state-affiliated %s, %s', (site, side, stateAffiliated, owner) => {
    expect(feedOf(site).outlet).toMatchObject({ side, stateAffiliated, owner });
  });

  test('follow the country, but for bodies of several states and for Russian newsrooms in exile', () => {
    const parties: Readonly<Record<string, Outlet['side']>> = { ua: 'ukraine', ru: 'russia', us: 'united-states' };
    const europe = ['at', 'be', 'ch', 'de', 'ee', 'es', 'fr', 'gb', 'it', 'lt', 'lv', 'nl', 'pl'];
    const all = [...new Map(outlets.map(({ outlet }) => [outlet.name, outlet])).values()];
    const otherwise = all.filter(({ country, side }) => {
      return side !== (parties[country] ?? (europe.includes(country) ? 'europe' : 'other'));
    });
    expect(otherwise.map(({ name, side }) => `${name}: ${side}`).sort()).toEqual([
      'Council of the European Union: europe',
      'European Commission: europe',
      'European External Action Service: europe',
      'Important Stories: other',
      'International Crisis Group: international',
      'Mediazona: other',
      'Meduza: other',
      'NATO: international',
      'Novaya Gazeta Europe: other',
      'The Insider: other',
      'The Moscow Times: other',
      'United Nations: international',
    ]);
  });
});
