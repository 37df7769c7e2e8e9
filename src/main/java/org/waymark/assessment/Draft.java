package org.waymark.assessment;

import java.util.Optional;
import org.waymark.questionnaire.Answer;

/**
 * An answer somebody wants to save.
 *
 * @param answer empty takes the answer back
 * @param evidence an http or https link, or empty
 * @param seenRevision the revision the person had before them; 0 where there was no answer yet
 * @param tab the browser tab it was entered in; empty where there is none
 */
public record Draft(Optional<Answer> answer, String note, String evidence, int seenRevision, String tab) {}
