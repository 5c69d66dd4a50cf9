/** Plain texts made to cost time, by length, each ending the sentence "a text that ..." */
export const textShapes: Readonly<Record<string, (length: number) => string>> = {
  'is all ends of sentences': repeated('a. '),
  'is all full stops': (length) => `${'.'.repeat(length)}x It went on.`,
  'is all initials': repeated('J. D. '),
  'is all quotation marks': repeated('“” '),
  'is all brackets': repeated('( '),
  'is all numbers': repeated('12. 3,5 '),
  'is all spaces': (length) => `a${' '.repeat(length)}b`,
  'is all line feeds': repeated('a\n\n'),
  'is one word': (length) => 'a'.repeat(length),
  'is all capital letters': repeated('A'),
  'never ends a sentence': repeated('they said that '),
  'is all abbreviations': repeated('Gen. St. No. '),
};

function repeated(pattern: string): (length: number) => string {
  return (length) => pattern.repeat(length / pattern.length);
}
