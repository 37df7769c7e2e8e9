package org.waymark.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.operation.TestDatabase;

/** Nobody overwrites what somebody else has saved and they have not seen. */
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
    void onesOwnSecondTabIsNoConflict() {
        ana.put(paper.answer("trunk-frequency"), Map.of("answer", "daily", "revision", 0));

        ana.put(paper.answer("trunk-frequency"), Map.of("answer", "weekly", "revision", 0))
                .then()
                .statusCode(200);

        assertThat(answered()).contains("value=\"weekly\" checked");
    }

    @Test
    void onesOwnSecondTabIsAskedWhereSomebodyElseCameBetween() {
        ana.put(paper.answer("trunk-frequency"), Map.of("answer", "daily", "revision", 0));
        ben.put(paper.answer("trunk-frequency"), Map.of("answer", "weekly", "revision", 1));

        ana.put(paper.answer("trunk-frequency"), Map.of("answer", "monthly", "revision", 1))
                .then()
                .statusCode(409);
    }

    private String answered() {
        return ana.get(paper.area("trunk-frequency")).asString();
    }
}
