import type { Doubt } from './Doubt.ts';

/** As Excel writes its errors in English, French and Spanish, and LibreOffice those that Excel does not have. */
const errors = /^(?:#(?:DIV\/0!|¡DIV\/0!|N\/[AD]|REF!|¡REF!|VALUE!|VALEUR!|¡VALOR!|NAME\?|NOM\s?\?|¿NOMBRE\?|NUM!|NOMBRE!|¡NUM!|NULL!|NUL!|¡NULO!|SPILL!|CALC!|GETTING_DATA)|Err:\d{3})$/u;

/** Whether a text is the error of a formula: a file of texts keeps that in place of its value. */
export function isSpreadsheetError(text: string): boolean {
  return (text.startsWith('#') || text.startsWith('Err:')) && errors.test(text.trim());
}

/** A doubt about a cell that is blank because its formula failed. */
export function errorInCell(value: string): Doubt {
  return blankCell(value, `This cell holds the error ${value}`, 'Mend the formula, or write the value');
}

/** A doubt about a cell that was read as blank though the file has something there. */
export function blankCell(value: string, what: string, settle: string): Doubt {
  return { kind: 'value-unread', start: null, end: null, quote: null, values: { value }, message: `${what}, so it was read as blank.`, settle: `${settle}.` };
}
