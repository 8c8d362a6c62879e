package org.sitrep.examples.page;

import java.util.List;
import java.util.Optional;
import org.sitrep.validation.finding.Finding;
import org.sitrep.validation.incident.Incidents;

/**
 * What was put on a page.
 *
 * @param title its title
 * @param notes sentences below it
 * @param form the form of a page that is served
 * @param reports the reports
 * @param across findings about claims of several reports
 * @param events the events that the reports tell of
 * @param tables findings about records, and what happened to them
 */
record PageContent(
    String title,
    List<String> notes,
    Optional<Fragment> form,
    List<CheckedReport> reports,
    List<Finding> across,
    List<Incidents> events,
    TableViews tables) {}
