import { Unreadable } from '../reasons.ts';

/** What a scanner calls; names come without their prefix, and a run of text may come in several calls. */
export interface XmlHandlers {
  readonly open?: (name: string, attributes: string) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

const longestTag = 1 << 16;
const longestEntity = 12;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Walks the XML of a workbook's parts as it arrives, in time linear in its length, and resolves none but the five
 * built-in entities and character numbers. Throws `file-damaged` for a document type definition, which no workbook
 * needs, and for what is no XML.
 */
export class XmlScanner {
  readonly #handlers: XmlHandlers;
  #held = '';

  constructor(handlers: XmlHandlers) {
    this.#handlers = handlers;
  }

  write(chunk: string): void {
    const text = this.#held + chunk;
    const to = this.#scan(text);
    this.#held = text.slice(to);
    if (this.#held.length > longestTag && !this.#held.startsWith('<![CDATA[') && !this.#held.startsWith('<!--')) throw noXml();
  }

  end(): void {
    if (this.#held.trim() !== '' && this.#held.startsWith('<')) throw noXml();
    if (this.#held !== '') this.#handlers.text?.(this.#held);
  }

  /** How far it got: up to a tag, comment or entity that the next chunk must end. */
  #scan(text: string): number {
    let at = 0;
    while (at < text.length) {
      if (text[at] !== '<') {
        const next = text.indexOf('<', at);
        const to = next < 0 ? wholeText(text, at) : next;
        if (to > at) this.#handlers.text?.(decoded(text.slice(at, to)));
        at = to;
        if (next < 0) return at;
        continue;
      }
      const to = text.startsWith('<!', at) || text.startsWith('<?', at) ? this.#skip(text, at) : this.#tag(text, at);
      if (to === null) return at;
      at = to;
    }
    return at;
  }

  #skip(text: string, at: number): number | null {
    if (text.startsWith('<?', at)) return after(text, '?>', at);
    if (text.startsWith('<!--', at)) return after(text, '-->', at + 4);
    if (text.startsWith('<![CDATA[', at)) {
      const to = after(text, ']]>', at + 9);
      if (to !== null) this.#handlers.text?.(text.slice(at + 9, to - 3));
      return to;
    }
    if (text.length - at < 9) return null;
    throw new Unreadable('doctype');
  }

  #tag(text: string, at: number): number | null {
    let quote = 0;
    for (let to = at + 1; to < text.length; to += 1) {
      const code = text.charCodeAt(to);
      if (quote !== 0) {
        if (code === quote) quote = 0;
      } else if (code === 34 || code === 39) quote = code;
      else if (code === 62) {
        this.#tell(text.slice(at + 1, to));
        return to + 1;
      }
    }
    return null;
  }

  #tell(tag: string): void {
    if (tag.startsWith('/')) {
      this.#handlers.close?.(local(tag.slice(1).trim()));
      return;
    }
    const alone = tag.endsWith('/');
    const end = tag.search(/[\s/]/u);
    const name = local(end < 0 ? tag : tag.slice(0, end));
    this.#handlers.open?.(name, end < 0 ? '' : tag.slice(end, alone ? -1 : undefined));
    if (alone) this.#handlers.close?.(name);
  }
}

function noXml(): Unreadable {
  return new Unreadable('no-xml');
}

function after(text: string, mark: string, from: number): number | null {
  const at = text.indexOf(mark, from);
  return at < 0 ? null : at + mark.length;
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The end of a run of text, short of an entity that may go on. */
function wholeText(text: string, from: number): number {
  const mark = text.lastIndexOf('&');
  return mark >= from && text.length - mark < longestEntity && !text.includes(';', mark) ? mark : text.length;
}

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-z]{2,4}));/gu, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return entities[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10_ff_ff ? String.fromCodePoint(code) : '\uFFFD';
  });
}

/** An attribute of a tag, whatever its prefix; null where the tag has none. */
export function attributeOf(attributes: string, name: string): string | null {
  let pattern = patterns.get(name);
  if (!pattern) {
    pattern = new RegExp(`\\s(?:[\\w.-]{1,40}:)?${name}\\s?=\\s?(?:"([^"]*)"|'([^']*)')`, 'u');
    patterns.set(name, pattern);
  }
  const found = pattern.exec(attributes);
  return found ? decoded(found[1] ?? found[2] ?? '') : null;
}

const patterns = new Map<string, RegExp>();
