package org.waymark.concept;

import java.util.List;
import java.util.Optional;
import org.waymark.questionnaire.Area;
import org.waymark.questionnaire.Concept;

/**
 * A page that was found.
 *
 * @param area that it belongs to; empty where that is not asked about yet
 * @param title its title in stretches
 * @param excerpt the sentences that fit best, in stretches
 */
public record Hit(Concept concept, Optional<Area> area, List<Stretch> title, List<Stretch> excerpt) {}
