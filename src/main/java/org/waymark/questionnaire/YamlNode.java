package org.waymark.questionnaire;

import java.util.List;

/** A piece of a YAML file that knows where it stands. */
sealed interface YamlNode permits YamlNode.Mapping, YamlNode.Sequence, YamlScalar {

    Place place();

    /** What it is, in the words of somebody who writes questionnaires. */
    String described();

    /** Keys with values, in file order. No key twice. */
    record Mapping(Place place, List<Entry> entries) implements YamlNode {
        record Entry(YamlScalar key, YamlNode value) {}

        @Override
        public String described() {
            return ProblemList.text("yaml.mapping");
        }
    }

    record Sequence(Place place, List<YamlNode> items) implements YamlNode {
        @Override
        public String described() {
            return ProblemList.text("yaml.list");
        }
    }
}
