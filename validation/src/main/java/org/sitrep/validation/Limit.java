package org.sitrep.validation;

/**
 * A greatest number that somebody gives.
 *
 * @param figure the figure that gives it
 * @param node what it bounds
 * @param high the number, with those that are said to come on top
 * @param ofAll true if the figure is of an outcome that is said to have met all
 */
record Limit(Figure figure, Node node, long high, boolean ofAll) {}
