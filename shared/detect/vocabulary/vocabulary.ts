import { acts } from './acts.ts';
import { bargaining } from './bargaining.ts';
import { bodies } from './bodies.ts';
import type { Concept, ConceptId, ConceptKind } from './concept.ts';
import { genres } from './genres.ts';
import { idioms } from './idioms.ts';
import { issues } from './issues.ts';
import { lookAlikes } from './look-alikes.ts';
import { offices } from './offices.ts';
import { others } from './others.ts';
import { peopleOfAmerica } from './people-america.ts';
import { peopleOfEurope } from './people-europe.ts';
import { peopleOfRussia } from './people-russia.ts';
import { peopleOfUkraine } from './people-ukraine.ts';
import { peopleOfTheWorld } from './people-world.ts';
import { places } from './places.ts';
import { placesOfUkraine } from './places-ukraine.ts';
import { placesOfTheWorld } from './places-world.ts';
import { plans } from './plans.ts';
import { states } from './states.ts';
import { war } from './war.ts';

/** Everything Parley can name. */
export const vocabulary: readonly Concept[] = [
  ...peopleOfRussia,
  ...peopleOfUkraine,
  ...peopleOfAmerica,
  ...peopleOfEurope,
  ...peopleOfTheWorld,
  ...offices,
  ...states,
  ...bodies,
  ...places,
  ...placesOfUkraine,
  ...placesOfTheWorld,
  ...plans,
  ...issues,
  ...acts,
  ...bargaining,
  ...war,
  ...others,
  ...lookAlikes,
  ...genres,
  ...idioms,
];

/** The concept with this id, or undefined. */
export function conceptOf(id: string): Concept | undefined {
  return byId.get(id);
}

/** "person" of "person:putin". */
export function conceptKind(id: string): ConceptKind {
  return id.slice(0, id.indexOf(':')) as ConceptKind;
}

/** Id of the person who held an office on a day (YYYY-MM-DD), or null where the vocabulary does not know. */
export function holderOf(office: ConceptId, day: string): ConceptId | null {
  const holder = vocabulary.find((concept) =>
    concept.offices?.some(
      (tenure) => tenure.office === office && tenure.from <= day && (tenure.to === null || day < tenure.to),
    ),
  );
  return holder?.id ?? null;
}

const byId = new Map<string, Concept>(vocabulary.map((concept) => [concept.id, concept]));
