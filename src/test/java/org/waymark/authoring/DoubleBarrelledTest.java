package org.waymark.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoubleBarrelledTest {

    private final DoubleBarrelled english = new DoubleBarrelled("en");

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "Do you build and test every change?                        → you build and test",
                "Do you review code and fix it the same day?                → you review code and fix it",
                "Can the team deploy or roll back on its own?               → team deploy or roll",
                "Does everybody regularly measure and then publish it?      → everybody regularly measure and then publish",
                "Are releases planned and announced a week ahead?           → Are releases planned and announced",
                "Have alerts been tested or reviewed this quarter?          → Have alerts been tested or reviewed",
                "Was it written and then read by two people?                → Was it written and then read",
                "How often do you deploy, and how long does it take?        → , and how",
                "Who decides what is built and when it is released?         → and when",
                "Is there a plan and is it followed?                        → and is",
                "Do you release daily? Do your users notice?                → ? Do your users notice?",
                "How many builds/deployments a day?                         → builds/deployments",
                "How do we find and/or remove old branches?                 → we find and/or remove",
            })
    void whatAsksTwoThingsIsFound(String question, String joint) {
        assertThat(english.joint(question).map(String::strip)).hasValue(joint);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Do you build every change?",
                "Is your version control free of readable passwords and keys?",
                "How do you check qualities beyond features, such as speed, capacity, security?",
                "How long does a build and its tests take?",
                "Where are tests and builds described?",
                "Do you have test and build machines of your own?",
                "Can developers and operators see the same figures?",
                "How often do we review code and change requests?",
                "From a change to its first automated test result, how many minutes?",
                "Does the CI/CD pipeline run for every change?",
                "Is somebody reachable 24/7?",
                "What happens on a red build, day and night?",
                "Are logs and metrics kept for a year?",
                "How many hours does trunk usually stay red?",
            })
    void whatAsksOneThingIsNot(String question) {
        assertThat(english.joint(question)).isEmpty();
    }

    @Test
    void inOtherLanguagesOnlySignsGiveItAway() {
        DoubleBarrelled german = new DoubleBarrelled("de");

        assertThat(german.joint("Wer baut? Wer testet?")).isPresent();
        assertThat(german.joint("Do you build and test every change?")).isEmpty();
        assertThat(new DoubleBarrelled("en-GB").joint("Do you build and test every change?"))
                .isPresent();
    }
}
