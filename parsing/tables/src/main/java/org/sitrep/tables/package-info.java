/**
 * Readers and writers of the tables of attacks that people have: those of ACLED, UCDP, GTD and
 * others, and any other by a mapping file.
 *
 * <p>{@link org.sitrep.tables.TableReader} reads them row by row, {@link
 * org.sitrep.tables.RecordWriter} writes the records in other formats and counts what is lost.
 */
@NullMarked
package org.sitrep.tables;

import org.jspecify.annotations.NullMarked;
