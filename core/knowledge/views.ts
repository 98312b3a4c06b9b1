import { HEADER, SECTIONS, type SectionName } from './format.ts';

/** The bytes of a section. */
export type Sections = (name: SectionName) => Uint8Array;

/** The sections that are in a buffer which begins at this byte of the whole file. */
export function sectionsOf(buffer: ArrayBuffer, header: Uint32Array, from: number): Sections {
  return (name) => {
    const at = HEADER.sections + 2 * SECTIONS.indexOf(name);
    return new Uint8Array(buffer, (header[at] ?? 0) - from, header[at + 1]);
  };
}

export function words32(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
}

export function words16(bytes: Uint8Array): Uint16Array {
  return new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 2);
}
