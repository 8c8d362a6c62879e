package org.sitrep.tables;

/**
 * A cell that could not be read; the rest of its row was.
 *
 * @param column the name of the column in the file
 * @param cell the cell as it stands there
 * @param reason why, for people
 */
public record CellProblem(String column, String cell, String reason) {}
