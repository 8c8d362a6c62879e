package org.sitrep.parsing.internal.time;

/**
 * What a token, or a few together, can be in an expression of time. Words are of the symbols that
 * the table of words gives them; the others are read off digits and hyphens.
 */
enum TimeSymbol {
  /** A month with a capital letter: 1 to 12. */
  MONTH,
  /** A month whose name is written small: 1 to 12; it is a MONTH as well. */
  SMALL_MONTH,
  /** The name of a month that is no other word. */
  SURE_MONTH,
  /** A day of the week: 1 to 7. */
  WEEKDAY,
  /** A day told from that of publication, such as "yesterday". */
  TODAY,
  /** A night told from the day of publication, such as "overnight". */
  OVERNIGHT,
  /** A part of the day: the hour at which it begins. */
  PART,
  /** A unit: its days. */
  UNIT,
  /** A unit of less than a day. */
  HOURS,
  /** Early, middle or late: the third that is meant. */
  SHADE,
  /** The beginning, middle or end. */
  EDGE,
  /** How many units; 0 if it is not told. */
  COUNT,
  /** Before or after noon: hours to be added. */
  HALF,
  /** Noon or midnight. */
  MIDDAY,
  /** The name of a time zone. */
  ZONE,
  /** A mark between the ends of a stretch. */
  DASH,
  /** A slash. */
  SLASH,
  /** A comma. */
  COMMA,
  /** An opening bracket. */
  OPEN,
  /** A closing bracket. */
  CLOSE,
  /** What shows that a number before it is a share. */
  SHARE,
  /** A mark, the end, or a word that shows that what stands before it counts nothing. */
  CLOSED,
  /** What stands before a time and belongs to it; 1 if the stretch has an open end. */
  LEAD,
  /** What stands before a time of day. */
  CLOCK_LEAD,
  /** A possessive ending. */
  POSS,
  /** A word with a capital letter. */
  CAPITAL,
  /** The tens before the word of a day, which alone is of the first ten: "двадцять" first. */
  TENS,
  /** A day of a month, in digits or in a word: 1 to 31. */
  DAY,
  /** A year in four digits. */
  YEAR,
  /** A whole date in digits: year, month and day as one number. */
  NUMERIC,
  /** A date-time group: year, month and day as one number, 0 for what it leaves out. */
  GROUP,
  /** The letter of a time zone; 1 if it is also one of the compass. */
  ZONE_LETTER,
  /** A third and a month with a hyphen between them: third times 100 plus month. */
  SHADED_MONTH,
  /** Two days of the week with hyphens between them: ten times the first plus the second. */
  WEEKDAYS,
  /** Hours and minutes with a colon: minutes of the day. */
  TIME,
  /** Hours and minutes with a point: minutes of the day. */
  DOTTED_TIME,
  /** Hours and minutes in four digits: minutes of the day. */
  FOUR,
  /** An hour in digits: 0 to 24. */
  HOUR
}
