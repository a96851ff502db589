import { printable } from './plainText.ts';

export type XmlAttributes = Readonly<Record<string, string | number | undefined>>;

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  // As characters, readers would turn these into spaces (in attributes) or into a single line end.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
  // Line ends of XML 1.1, which some readers of 1.0 turn into spaces as well.
  '\u0085': '&#133;',
  '\u2028': '&#8232;',
};

/** A text as XML 1.0 writes it, in an attribute or between tags; what XML cannot hold becomes U+FFFD. */
export function xmlText(text: string): string {
  return printable(text).replace(
    /[&<>"'\t\n\r\u0085\u2028]/g,
    (character) => ENTITIES[character] ?? character,
  );
}

/**
 * An element. Attributes that are undefined are left out; `content` is XML already (see {@link xmlText}).
 *
 * @example xmlElement('node', { id: 'a&b' }) // <node id="a&amp;b"/>
 */
export function xmlElement(name: string, attributes: XmlAttributes, content = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${xmlText(String(value))}"`)
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** An element with one child a line. */
export function xmlBlock(name: string, attributes: XmlAttributes, children: readonly string[]): string {
  return xmlElement(name, attributes, children.length === 0 ? '' : `\n${children.join('\n')}\n`);
}
