import { ATTRIBUTE_PREFIX } from '../../../exchange/attribute-columns.ts';
import { wordOf } from './field-names.ts';

/** Columns that hold what belongs to a person and never into a network that others may see. */
const OF_A_PERSON =
  /^(?:e ?mail|mail|telefoon|telefoonnummer|tel|mobiel|mobiele nummer|phone|phone number|mobile|contactpersoon|contact|contact person|geboortedatum|date of birth|iban|rekeningnummer|bank account)(?: ?adres| ?address| ?\d)?$/;
/** The Dutch citizen service number. */
const CITIZEN_NUMBER = /^(?:bsn|bsn nummer|burgerservicenummer|sofinummer|citizen service number)$/;

/** Whether a column, by its name, holds what belongs to a person. */
export const isOfAPerson = (column: string): boolean => OF_A_PERSON.test(wordIn(column)) || isCitizenNumber(column);

/** Whether a column, by its name, holds citizen service numbers: those are never kept, whatever a mapping says. */
export const isCitizenNumber = (column: string): boolean => CITIZEN_NUMBER.test(wordIn(column));

/** A column of other facts, as our own network files have them, holds what its name says behind that. */
const wordIn = (column: string): string =>
  wordOf(column.startsWith(ATTRIBUTE_PREFIX) ? column.slice(ATTRIBUTE_PREFIX.length) : column);
