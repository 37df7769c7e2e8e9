package org.waymark.assessment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The part of an area's page that a saved or refused answer changes: its sheet and the progress. */
@CheckedTemplate(basePath = "assessment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SavedAnswer(Filling filling, Sheet sheet) implements TemplateInstance {}
