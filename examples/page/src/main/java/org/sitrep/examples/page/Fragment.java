package org.sitrep.examples.page;

/**
 * HTML that goes into a page as it stands. Make it with a template that escapes; never from a text.
 *
 * @param html the markup of one or more block elements
 */
public record Fragment(String html) {}
