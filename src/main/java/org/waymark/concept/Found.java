package org.waymark.concept;

import java.util.List;
import org.waymark.questionnaire.Concept;

/**
 * What a search has come to.
 *
 * @param asked what was searched for, as it was typed; empty: nothing was
 * @param pages how many pages have it
 * @param hits the best of them, best first
 * @param near where no page has it: pages that have some of it
 */
public record Found(String asked, long pages, List<Hit> hits, List<Concept> near) {}
