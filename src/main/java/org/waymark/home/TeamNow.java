package org.waymark.home;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.assessment.Assessment;
import org.waymark.assessment.Filling;
import org.waymark.organisation.Team;

/**
 * A team in the current quarter.
 *
 * @param quarter its name
 * @param current this quarter's assessment, if it has been opened
 * @param results submitted assessments, newest first
 */
public record TeamNow(
        Team team, String quarter, LocalDate lastDay, Optional<Filling> current, List<Assessment> results) {}
