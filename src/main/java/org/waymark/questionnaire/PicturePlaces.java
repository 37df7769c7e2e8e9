package org.waymark.questionnaire;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the parts of a drawing stand. The parser counts chars and says where a tag ends. */
final class PicturePlaces {

    private final SourceFile file;
    private final String text;
    private int offset;
    private int position;

    PicturePlaces(SourceFile file) {
        this.file = file;
        this.text = file.text();
    }

    /** Where the tag begins that ends there; no value of an attribute can hold a {@code <}. */
    int tagBefore(int end) {
        return text.lastIndexOf('<', end - 1);
    }

    Place ofAttribute(int tag, String attribute) {
        Matcher found =
                Pattern.compile("[\\s:]" + Pattern.quote(attribute) + "\\s*=").matcher(text);
        return at(found.find(tag) ? found.start() + 1 : tag);
    }

    /** Goes on from the place before: a hostile file must not cost minutes. */
    Place at(int wanted) {
        int to = Math.clamp(wanted, 0, text.length());
        position += to >= offset ? text.codePointCount(offset, to) : -text.codePointCount(to, offset);
        offset = to;
        return file.place(position);
    }
}
