package org.waymark.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.operation.TestDatabase;

/** Nobody overwrites what they have not seen. */
@QuarkusTest
@Tag("database")
@QuarkusTestResource(TestDatabase.class)
class StaleAnswerTest extends PaperForTwo {

    @Test
    void theSecondOneSeesBothAnswersAndNothingIsOverwritten() {
        ana.put(paper.answer("trunk-frequency"), Map.of("answer", "daily", "revision", 0));

        Response stale = ben.put(paper.answer("trunk-frequency"), Map.of("answer", "weekly", "revision", 0));

        stale.then().statusCode(409);
        assertThat(stale.header("X-Saved-At")).isNull();
        assertThat(stale.asString())
                .contains("Ana changed this answer at")
                .containsPattern("<h3>Saved by Ana</h3><p>\\s*Daily\\s*</p>")
                .containsPattern("<h3>Yours, not saved</h3><p>\\s*Weekly\\s*</p>")
                .contains("name=\"revision\" value=\"1\"");
        assertThat(answered()).contains("value=\"daily\" checked");
    }

    @Test
    void savingMineInsteadIsAChoice() {
        ana.put(paper.answer("trunk-frequency"), Map.of("answer", "daily", "revision", 0));

        ben.put(paper.answer("trunk-frequency"), Map.of("answer", "weekly", "revision", 1))
                .then()
                .statusCode(200);

        assertThat(answered()).contains("value=\"weekly\" checked");
    }

    @Test
    void withoutScriptBothAreShownToo() {
        ana.put(paper.answer("trunk-frequency"), Map.of("answer", "daily", "revision", 0));

        Response stale = ben.post(paper.answer("trunk-frequency"), Map.of("answer", "weekly", "revision", 0));

        stale.then().statusCode(409);
        assertThat(stale.asString())
                .contains("Saved by Ana")
                .containsPattern("<p>\\s*Daily\\s*</p>")
                .containsPattern("<p>\\s*Weekly\\s*</p>");
    }

    @Test
    void bothNotesAreShown() {
        ana.put(paper.answer("trunk-frequency"), Map.of("answer", "daily", "note", "said by Ana", "revision", 0));

        Response stale = ben.put(
                paper.answer("trunk-frequency"), Map.of("answer", "daily", "note", "said by Ben", "revision", 0));

        stale.then().statusCode(409);
        assertThat(stale.asString()).contains("said by Ana").contains("said by Ben");
    }

    @Test
    void takingBackWhatSomebodyElseChangedIsAsked() {
        ana.put(paper.answer("trunk-frequency"), Map.of("answer", "daily", "revision", 0));
        ben.put(paper.answer("trunk-frequency"), Map.of("answer", "weekly", "revision", 1));

        ana.put(paper.answer("trunk-frequency"), Map.of("clear", "yes", "revision", 1))
                .then()
                .statusCode(409);
    }

    @Test
    void theSameAnswerTwiceIsNoConflict() {
        ana.put(paper.answer("trunk-frequency"), Map.of("answer", "daily", "revision", 0));

        ben.put(paper.answer("trunk-frequency"), Map.of("answer", "daily", "revision", 0))
                .then()
                .statusCode(200);
    }

    @Test
    void differentQuestionsAreBothKept() {
        ana.put(paper.answer("trunk-frequency"), Map.of("answer", "daily", "revision", 0));
        ben.put(paper.answer("red-build"), Map.of("answer", "always", "revision", 0))
                .then()
                .statusCode(200);

        assertThat(answered()).contains("value=\"daily\" checked").contains("value=\"always\" checked");
    }

    @Test
    void aTabThatNeverHeardThatItsAnswerWasSavedGoesOn() {
        ana.put(paper.answer("trunk-frequency"), inTab("a", "daily", 0));
        ana.put(paper.answer("trunk-frequency"), inTab("a", "monthly", 0));

        ana.put(paper.answer("trunk-frequency"), inTab("a", "weekly", 0)).then().statusCode(200);

        assertThat(answered()).contains("value=\"weekly\" checked");
    }

    @Test
    void onesOwnOtherTabIsAskedToo() {
        ana.put(paper.answer("trunk-frequency"), inTab("a", "daily", 0));

        Response stale = ana.put(paper.answer("trunk-frequency"), inTab("b", "weekly", 0));

        stale.then().statusCode(409);
        assertThat(stale.asString())
                .contains("You changed this answer in another tab at")
                .containsPattern("<h3>Saved in the other tab</h3><p>\\s*Daily\\s*</p>")
                .containsPattern("<h3>Entered here, not saved</h3><p>\\s*Weekly\\s*</p>");
        assertThat(answered()).contains("value=\"daily\" checked");
    }

    @Test
    void anOlderTabIsAskedEvenWhereItsOwnPersonChangedTheAnswerLast() {
        ana.put(paper.answer("trunk-frequency"), inTab("a", "daily", 0));
        ben.put(paper.answer("trunk-frequency"), inTab("b", "weekly", 1));
        ana.put(paper.answer("trunk-frequency"), inTab("c", "monthly", 2))
                .then()
                .statusCode(200);

        ana.put(paper.answer("trunk-frequency"), inTab("a", "daily", 1)).then().statusCode(409);

        assertThat(answered()).contains("value=\"monthly\" checked");
    }

    @Test
    void aTabIsAskedWhereSomebodyElseCameBetween() {
        ana.put(paper.answer("trunk-frequency"), inTab("a", "daily", 0));
        ben.put(paper.answer("trunk-frequency"), inTab("b", "weekly", 1));
        ana.put(paper.answer("trunk-frequency"), inTab("a", "daily", 1)).then().statusCode(409);
        ana.put(paper.answer("trunk-frequency"), inTab("a", "daily", 2)).then().statusCode(200);

        ana.put(paper.answer("trunk-frequency"), inTab("a", "monthly", 1))
                .then()
                .statusCode(409);
    }

    @Test
    void withoutScriptOnlyTheRevisionCounts() {
        ana.post(paper.answer("trunk-frequency"), Map.of("answer", "daily", "revision", 0));

        ana.post(paper.answer("trunk-frequency"), Map.of("answer", "weekly", "revision", 0))
                .then()
                .statusCode(409);
    }

    @Test
    void aTabWithAStrangeNameIsNone() {
        int seen = 0;
        for (String tab : List.of("\u0000", "x".repeat(5_000), "\uD83D\uDE80")) {
            String answer = seen % 2 == 0 ? "always" : "never";
            ana.put(paper.answer("red-build"), inTab(tab, answer, seen++))
                    .then()
                    .statusCode(200);
        }

        ana.put(paper.answer("red-build"), inTab("\uD83D\uDE80", "never", 2))
                .then()
                .statusCode(409);
    }

    private static Map<String, ?> inTab(String tab, String answer, int revision) {
        return Map.of("answer", answer, "revision", revision, "tab", tab);
    }

    private String answered() {
        return ana.get(paper.area("trunk-frequency")).asString();
    }
}
