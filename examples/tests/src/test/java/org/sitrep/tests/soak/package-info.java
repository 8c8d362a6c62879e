/** Many reports, one parser, many threads. */
package org.sitrep.tests.soak;
