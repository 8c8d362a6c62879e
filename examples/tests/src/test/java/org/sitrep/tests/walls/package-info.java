/** The walls between the modules, and around them. */
package org.sitrep.tests.walls;
