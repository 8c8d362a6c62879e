package org.sitrep.validation;

import org.sitrep.model.Measure;

/** A number that the rules speak of: how many of a kind met with something. */
record Node(Measure measure, Kind kind) {}
