package org.waymark.assessment;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.waymark.web.Visitor;

/** Ana and Ben have the same new assessment before them. */
abstract class PaperForTwo {

    @Inject
    Scene scene;

    Visitor ana;
    Visitor ben;
    Paper paper;

    @BeforeEach
    void open() {
        ana = scene.ana();
        ben = scene.ben();
        paper = scene.paper();
    }
}
