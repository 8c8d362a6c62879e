/** The library reads and writes no file and uses no network: watched from outside. */
package org.sitrep.tests.isolation;
