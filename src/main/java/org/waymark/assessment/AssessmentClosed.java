package org.waymark.assessment;

/** An answer or a submission came after the assessment had been submitted. */
public class AssessmentClosed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    final transient Assessment assessment;

    AssessmentClosed(Assessment assessment) {
        super("assessment " + assessment.id() + " is submitted");
        this.assessment = assessment;
    }
}
