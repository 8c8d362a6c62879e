/** Coverage-guided fuzzing of everything that reads what others wrote. */
package org.sitrep.tests.fuzz;
