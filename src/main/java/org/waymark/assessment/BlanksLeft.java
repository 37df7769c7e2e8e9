package org.waymark.assessment;

import java.util.List;

/** The questionnaire does not let questions be left blank, and some are. */
public class BlanksLeft extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param questions their ids */
    BlanksLeft(List<String> questions) {
        super(String.join(", ", questions));
    }
}
