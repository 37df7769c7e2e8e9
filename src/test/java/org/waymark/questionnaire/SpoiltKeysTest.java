package org.waymark.questionnaire;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Keys and values that are none of the format, or missing. */
class SpoiltKeysTest {

    /** The character § marks where in the spoilt text the problem stands. */
    @ParameterizedTest(name = "{1} instead of {0}")
    @MethodSource({"structure"})
    void itIsToldWhereAndWhat(String sound, String spoilt, String message) {
        Spoilt.assertTold(Spoilt.with(sound, spoilt), message);
    }

    static Stream<Arguments> structure() {
        return Stream.of(
                arguments("title: Q", "§titel: Q\ntitle: Q", "unknown key 'titel' in questionnaire 'q'"),
                arguments("title: One", "title: One\n    §wieght: 2", "did you mean 'weight'?"),
                arguments("id: q\n", "id: q\n§schema: 2\n", "unknown key 'schema' in questionnaire 'q'"),
                arguments(
                        "id: q\nversion: \"1\"\ntitle: Q",
                        "§id: q\nversion: \"1\"\nlanguage: en",
                        "missing key 'title' in questionnaire 'q'"),
                arguments("{id: pick, text: P, ", "§{id: pick, ", "missing key 'text' in question 'pick'"),
                arguments("title: Q", "§title:", "the key 'title' has no value"),
                arguments("title: Q", "title: §' '", "'title' is empty"),
                arguments("title: Q", "title: §[Q]", "'title' has to be a single value, not a list"),
                arguments("title: Q", "title: §5", "put it in quotes"),
                arguments("version: \"1\"", "version: §2026.4", "put it in quotes"),
                arguments("version: \"1\"", "version: §a b", "the version 'a b'"),
                arguments("id: q", "id: §no", "YAML does not read no as a name: put it in quotes"),
                arguments("id: q", "id: §1_000", "put it in quotes"),
                arguments("id: q", "id: §12:30:45", "put it in quotes"),
                arguments("id: q", "id: §2026-01-01", "put it in quotes"),
                arguments("id: q", "id: §true", "put it in quotes"),
                arguments("id: q", "id: §'q '", "not in kebab-case (a-z, 0-9, single hyphens); write 'q'"),
                arguments("id: q", "id: §MyOwn_Q", "write 'my-own-q'"),
                arguments("id: words", "id: §pick", "duplicate id 'pick': it is already a question at q.yaml:11:14"),
                arguments("id: words", "id: §" + "w".repeat(101), "is longer than 100 characters"),
                arguments("version: \"1\"", "version: §" + "v".repeat(51), "at most 50"),
                arguments("title: Q", "title: §007", "put it in quotes"),
                arguments("options: {set:", "options: {§no: [{id: a, text: A}, {id: b, text: B}], set:", "quotes"),
                arguments("id: find", "id: §cap", "duplicate id 'cap': it is already a cap at q.yaml:16:10"),
                arguments("id: words", "id: §one", "duplicate id 'one': it is already an area at q.yaml:8:9"),
                arguments("{id: y, text: Y}", "{id: §x, text: Y}", "duplicate id 'x' in item 'x'"),
                arguments("{id: b, text: B}", "{id: §a, text: B}", "duplicate id 'a' in option 'a'"),
                arguments(
                        "{level: 2, name: B}]",
                        "{level: 2, name: B}, {level: §4, name: D}]",
                        "level 3 is missing before level 4"),
                arguments(
                        "{level: 2, name: B}]",
                        "{level: 2, name: B}, {level: §1, name: D}]",
                        "level 1 stands behind level 2"),
                arguments("bands: {1: 0, 2: 50}", "bands: {1: 0, §3: 50}", "there is no level 3"),
                arguments("bands: {1: 0, 2: 50}", "bands: {1: 0, 2: §101}", "101 is not between 0 and 100"),
                arguments("scoring: {", "scoring: {blank: §ignore, ", "'blank' is one of exclude, zero"),
                arguments("scoring: {", "scoring: {rollup: §meen, ", "did you mean 'mean'?"),
                arguments("scoring: {", "scoring: {publish-at-coverage: §1.5, ", "not between 0 and 1"),
                arguments("title: One", "title: One\n    scoring: {§overall: mean}", "unknown key 'overall'"),
                arguments("title: One", "title: One\n    weight: §1e999999999", "not a finite number"),
                arguments("title: One", "title: One\n    weight: §.inf", "not a finite number"),
                arguments("title: One", "title: One\n    weight: §1001", "not between 0 and 1000"),
                arguments("title: One", "title: One\n    weight: §-1", "not between 0 and 1000"),
                arguments("title: One", "title: One\n    weight: §heavy", "'heavy' is not a finite number"),
                arguments("title: One", "title: One\n    weight: §\"2\"", "'2' is not a finite number"),
                arguments("title: One", "title: One\n    level-texts: {§3: T}", "there is no level 3"),
                arguments("level: 2, name", "level: §\"2\", name", "'2' is not a whole number"),
                arguments("level: 2, name", "level: §2.5, name", "'2.5' is not a whole number"),
                arguments("kind: text", "kind: text, private: §yes", "'private' is true or false"),
                arguments("kind: text", "kind: text, scored: §true", "a text is never scored"),
                arguments("kind: text", "kind: §prose", "'kind' is one of choice, yes-no"),
                arguments("kind: text", "kind: text, §items: []", "belongs to the kind checklist, not to text"),
                arguments("kind: text", "kind: text, level: §3", "there is no level 3"),
                arguments("kind: text", "kind: text, §since: \"1\"", "needs 'origin: extension'"),
                arguments(
                        "{id: words, text: W, kind: text",
                        "§{id: words, text: W, kind: text, origin: extension, since: \"1\"",
                        "missing key 'basis'"),
                arguments("kind: text", "kind: text, concepts: [a, §a]", "'a' stands twice under 'concepts'"),
                arguments("options: set", "options: §sat", "unknown option set 'sat'; did you mean 'set'?"),
                arguments("options: set", "options: §[{id: a, text: A}]", "at least two options"),
                arguments(
                        "{id: a, text: A}, {id: b, text: B}",
                        "§{id: a, text: A}, {id: b, text: B, value: 1}",
                        "missing key 'value' in option 'a'"),
                arguments(
                        "[{id: x, text: X}, {id: y, text: Y}]",
                        "§[{id: x, text: X, exclusive: true}]",
                        "needs an item with a weight above 0"),
                arguments("text: Y}]", "text: Y}], grades: §{1: 0, 3: 1}", "grade 2 is missing"),
                arguments("text: Y}]", "text: Y}], grades: {1: §0.1, 2: 1}", "the first grade needs a share of 0"),
                arguments("text: Y}]", "text: Y}], grades: {1: 0, 2: §0}", "ascend"),
                arguments(
                        "{id: size, text: S, kind: number, range: [0, 10]",
                        "§{id: size, text: S, kind: number, unit: h",
                        "a scored number needs 'values' or 'range'"),
                arguments("range: [0, 10]", "range: §[5, 5]", "two different numbers"),
                arguments("range: [0, 10]", "§range: [0, 10], values: [{value: 1}]", "'values' or 'range', not both"),
                arguments("range: [0, 10]", "values: [§{to: 1, value: 1}]", "the last band takes whatever"),
                arguments(
                        "range: [0, 10]",
                        "values: [{to: 5, value: 1}, §{to: 1, value: 0.5}, {value: 0}]",
                        "the bounds of bands ascend"),
                arguments(
                        "[{value: v, when: \"level('one') < 2\"}, {value: none}",
                        "§[{value: v, when: \"level('one') < 2\"}, {value: none, when: \"true\"}",
                        "the last case has no 'when'"),
                arguments("{area: one, level: 1}", "§{area: one}", "something is missing"),
                arguments(
                        "{id: rec, area: one, title: R, lifts: {pick: 2, list: [x], size: {to: 3}}",
                        "§{id: rec, area: one, title: R",
                        "without 'when' and without 'lifts'"),
                arguments("title: R,", "title: R, effort: §huge,", "'effort' is one of small, medium, large"),
                arguments("title: R,", "title: R, priority: §0,", "a priority is above 0"),
                arguments("title: Q", "title: Q\nforms: [{id: §full, questions: [pick]}]", "exists by itself"));
    }
}
