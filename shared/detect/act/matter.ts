import type { Language } from '../../languages/language.ts';
import { languagePacks } from '../../languages/language-packs.ts';
import type { ConceptHit } from '../mention.ts';

/** Whether a state is what talks are about: "on Ukraine", "Ukraine peace plan". */
export function isMatter({ start, end }: ConceptHit, text: string, language: Language): boolean {
  const { before, after } = matters[language];
  return before.test(text.slice(0, start)) || after.test(text.slice(end));
}

const matters = Object.fromEntries(
  Object.entries(languagePacks).map(([language, { actors }]) => [
    language,
    {
      before: actors.matterBefore === null ? /$^/ : new RegExp(`(?<!\\p{L})(?:${actors.matterBefore})\\s*$`, 'iu'),
      after:
        actors.matterAfter === null ? /$^/ : new RegExp(`^(?:['’]s?)?[\\s-](?:${actors.matterAfter})(?!\\p{L})`, 'iu'),
    },
  ]),
) as Record<Language, { readonly before: RegExp; readonly after: RegExp }>;
