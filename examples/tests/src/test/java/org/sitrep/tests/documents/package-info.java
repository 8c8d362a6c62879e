/** What the documentation shows: its Java code, its links, its commands. */
package org.sitrep.tests.documents;
