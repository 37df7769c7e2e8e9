package org.waymark.authoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.stream.Collectors;
import org.waymark.questionnaire.Answer;
import org.waymark.questionnaire.Area;

/** How remarks call things. */
final class Naming {

    private Naming() {}

    static String of(Area area) {
        return area.id().equals(Contents.WHOLE) ? Remarks.text("name.whole") : Remarks.text("name.area", area.id());
    }

    /** Such as {@code 'a', 'b'}. */
    static String list(Collection<String> ids) {
        return ids.stream().map(id -> Remarks.text("name", id)).collect(Collectors.joining(", "));
    }

    /** A reply with a value. */
    static String of(Reply reply) {
        return switch (reply.answer().orElseThrow()) {
            case Answer.Chosen chosen -> Remarks.text("name", chosen.option());
            case Answer.Checked checked ->
                checked.items().isEmpty() ? Remarks.text("name.no-items") : list(checked.items());
            case Answer.Figure figure -> number(figure.number());
            case Answer other -> other.toString();
        };
    }

    /** To two decimals, without needless ones. */
    static String number(double number) {
        return BigDecimal.valueOf(number)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
