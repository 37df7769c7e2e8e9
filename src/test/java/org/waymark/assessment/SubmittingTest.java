package org.waymark.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.operation.TestDatabase;
import org.waymark.web.Crowd;

/** A team finishes once, and nothing changes afterwards. */
@QuarkusTest
@Tag("database")
@QuarkusTestResource(TestDatabase.class)
class SubmittingTest extends PaperForTwo {

    @Test
    void finishingLeadsToTheResult() {
        Response finished = ana.post(paper.submission(), Map.of());

        finished.then().statusCode(303);
        assertThat(finished.header("Location")).endsWith(paper.result());
        ana.get(paper.result()).then().statusCode(200);
    }

    @Test
    void aSecondSubmissionLeadsToTheResultOfTheFirst() {
        ana.post(paper.submission(), Map.of());
        String first = stored();

        Response second = ben.post(paper.submission(), Map.of());

        second.then().statusCode(303);
        assertThat(second.header("Location")).endsWith(paper.result());
        assertThat(stored()).isEqualTo(first);
        assertThat(ana.get(paper.result()).asString()).contains("by Ana");
    }

    @Test
    void twentySubmissionsAtOnceMakeOneResult() {
        List<Integer> answers = Crowd.atOnce(
                IntStream.range(0, 20)
                        .mapToObj(index -> index % 2 == 0 ? ana.copy() : ben.copy())
                        .toList(),
                visitor -> visitor.post(paper.submission(), Map.of()).statusCode());

        assertThat(answers).containsOnly(303);
        assertThat(stored()).isNotEmpty();
    }

    @Test
    void anAnswerThatComesAfterwardsIsRefusedAndSaysSo() {
        ana.put(paper.answer("trunk-frequency"), Map.of("answer", "daily"));
        ana.post(paper.submission(), Map.of());

        Response late = ben.put(paper.answer("trunk-frequency"), Map.of("answer", "weekly", "revision", 1));

        late.then().statusCode(409);
        assertThat(late.header("X-Saved-At")).isNull();
        assertThat(late.asString())
                .contains("was already finished when your answer came")
                .contains("value=\"weekly\" checked");
        ben.post(paper.answer("trunk-frequency"), Map.of("answer", "weekly", "revision", 1))
                .then()
                .statusCode(409);
        assertThat(ana.get(paper.area("trunk-frequency")).asString())
                .contains("value=\"daily\" checked")
                .contains("<fieldset disabled");
    }

    @Test
    void theResultDoesNotChangeAfterwards() {
        ana.put(paper.answer("trunk-frequency"), Map.of("answer", "daily"));
        ana.post(paper.submission(), Map.of());
        String before = stored();

        ben.put(paper.answer("trunk-frequency"), Map.of("answer", "monthly", "revision", 1));

        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void answersAndTheSubmissionAtOnceLoseNothing() {
        ana.put(paper.answer("trunk-frequency"), Map.of("answer", "monthly"));
        List<String> options = List.of("weekly", "daily", "weekly", "daily", "weekly", "daily");

        List<Integer> statuses = Crowd.atOnce(
                IntStream.range(0, 7).boxed().toList(),
                index -> (index == 3
                                ? ben.copy().post(paper.submission(), Map.of())
                                : ana.copy()
                                        .put(paper.answer("trunk-frequency"), Map.of("answer", options.get(index % 6))))
                        .statusCode());

        assertThat(statuses).isSubsetOf(200, 303, 409).contains(303);
        assertThat(ana.get(paper.result()).asString()).contains("by Ben");
    }

    @Test
    void lookingAtTheSubmissionFinishesNothing() {
        ana.get(paper.submission()).then().statusCode(405);

        ana.get(paper.review()).then().statusCode(200);
    }

    @Test
    void theReviewLeadsToTheResultAfterwards() {
        ana.get(paper.result()).then().statusCode(303);
        ana.post(paper.submission(), Map.of());

        assertThat(ana.get(paper.review()).header("Location")).endsWith(paper.result());
        assertThat(ana.get(paper.address()).header("Location")).endsWith(paper.result());
    }

    private String stored() {
        return QuarkusTransaction.requiringNew().call(() -> {
            StoredResult result = StoredResult.<StoredResult>findById(paper.id());
            return result.scoredAt + result.content;
        });
    }
}
