import type { DocumentLinks } from '../item.ts';
import { elementAliases } from './element-aliases.ts';
import { allOf, attributeIn, type Context, type Fields, firstOf, writtenIn } from './fields.ts';
import { innerBase, webAddress } from './urls.ts';
import { attribute } from './xml-elements.ts';

/** Reads them among the feed's own elements. */
export function documentLinks(fields: Fields, context: Context): DocumentLinks {
  const moved = firstOf(fields, elementAliases.newFeedAddress);
  return {
    self: related(['self'], fields, context),
    next: related(['next', 'prev-archive'], fields, context),
    movedTo: moved === null ? null : webAddress(writtenIn(fields, moved, context), context.base),
  };
}

function related(relations: readonly string[], fields: Fields, context: Context): string | null {
  const elements = [...allOf(fields, elementAliases.atomLink), ...allOf(fields, elementAliases.link)];
  for (const { attributes } of elements) {
    if (!relations.includes(attribute(attributes, 'rel')?.toLowerCase() ?? '')) continue;
    const base = innerBase(attribute(attributes, 'xml:base'), context.base);
    const address = webAddress(attributeIn(attributes, 'href', context), base);
    if (address !== null) return address;
  }
  return null;
}
